import { describe, expect, test } from "vitest";
import { headingsAsWords } from "../../lib/intake/columns.ts";
import {
	answered,
	answeredForAll,
	columnOf,
	isReady,
} from "../../lib/intake/mapping.ts";
import { recognise, remapped } from "../../lib/intake/recognise.ts";
import { fieldsOf, fixture, mappingOf, tableOf } from "./reading.ts";

test("headings as words", () => {
	expect(
		headingsAsWords([
			"assignedUserName",
			"Probability (%)",
			"  Deal_Stage* ",
			"Kunde/Kontakt",
			"Est. Close Date",
			"(Do Not Modify) Opportunity",
		]),
	).toEqual([
		"assigned user name",
		"probability",
		"deal stage",
		"kunde kontakt",
		"est close date",
		"do not modify opportunity",
	]);
	expect(headingsAsWords(["Deal - ID", "Deal - Title*", "Org"])).toEqual([
		"id",
		"title",
		"org",
	]);
	// Not the kind of record: only one column has it.
	expect(headingsAsWords(["Close - Date", "Name", "Sum"])[0]).toBe(
		"close date",
	);
});

describe("exports of CRMs need no question", () => {
	test.each([
		[
			"hubspot-en.csv",
			{
				"Record ID": "key",
				"Deal Name": "title",
				Pipeline: "pipeline",
				"Deal Stage": "status",
				Amount: "amount",
				"Close Date": "closedOn",
				"Create Date": "createdOn",
				"Deal owner": "owner",
				"Closed Lost Reason": "lostReason",
				"Deal probability": "probability",
				"Associated Company": "customer",
			},
		],
		[
			"pipedrive-en.csv",
			{
				"Deal - ID": "key",
				"Deal - Title": "title",
				"Deal - Value": "amount",
				"Deal - Currency of Value": "currency",
				"Deal - Stage": "stage",
				"Deal - Status": "status",
				"Deal - Owner": "owner",
				"Deal - Organization": "customer",
				"Deal - Expected close date": "expectedCloseOn",
				"Deal - Won time": "wonOn",
				"Deal - Lost time": "lostOn",
				"Deal - Lost reason": "lostReason",
			},
		],
		[
			"odoo-da.csv",
			{
				Salgsmuligheder: "title",
				"Kunde/Kontakt": "customer",
				Fase: "status",
				"Forventet omsætning": "amount",
				Sandsynlighed: "probability",
				"Forventet lukning": "expectedCloseOn",
				Lukkedato: "closedOn",
				Sælger: "owner",
				"Oprettet den": "createdOn",
				Tabsårsag: "lostReason",
				Aktiv: "active",
			},
		],
		[
			"espo-sv.csv",
			{
				Namn: "title",
				Konto: "customer",
				Fas: "status",
				Antal: "amount",
				"Trolighet %": "probability",
				Stoppdatum: "closedOn",
				"Tilldelad användare": "owner",
			},
		],
		[
			"superoffice-da.csv",
			{
				Titel: "title",
				Beløb: "amount",
				Valuta: "currency",
				Fase: "stage",
				Status: "status",
				Sandsynlighed: "probability",
				Firma: "customer",
				Ejer: "owner",
				Salgsdato: "expectedCloseOn",
				Kilde: "source",
			},
		],
	])("%s", (name, fields) => {
		const mapping = mappingOf(fixture(name));
		expect(mapping.kind).toBe("deals");
		expect(fieldsOf(mapping)).toEqual(fields);
		expect(isReady(mapping)).toBe(true);
	});
});

describe("the cells decide", () => {
	test("between headings that could both be it", () => {
		const mapping = mappingOf(
			tableOf(
				"Deal ID,Record ID,Stage,Status,Amount,Deal value,Close date\n" +
					"7,1,Won,Active,,500.50,2026-03-11\n7,2,Lost,Active,,100.25,2026-03-12\n",
			),
		);
		expect(fieldsOf(mapping)).toEqual({
			"Record ID": "key",
			Stage: "status",
			"Deal value": "amount",
			"Close date": "closedOn",
		});
	});

	test("against a heading that says something else", () => {
		const mapping = mappingOf(
			tableOf(
				"Customer,Owner,Amount,Status,Value\n" +
					"100234,Sigrid Holm,high,Won,500.50\n100235,Emil Brandt,low,Lost,20.00\n",
			),
		);
		expect(fieldsOf(mapping)).toEqual({
			Owner: "owner",
			Status: "status",
			Value: "amount",
		});
	});

	test("where headings say nothing", () => {
		const mapping = mappingOf(fixture("unknown-headings.csv"));
		expect(fieldsOf(mapping)).toEqual({
			col1: "owner",
			col2: "customer",
			col3: "amount",
			col4: "status",
			col5: "closedOn",
		});
		expect(mapping.columns.map(({ isGuess }) => isGuess ?? false)).toEqual([
			...[true, true, true, true, true],
			false,
		]);
	});

	test("with the names of another file", () => {
		const deals = tableOf(
			"hvem,hos,Status,Amount\nmads k,nordlys,Won,5\ntrine,fjordgas,Lost,6\nmads k,nordlys,Won,7\n",
		);
		const sellers = tableOf("Seller,Team\nMads K,North\nTrine,South\n");
		const customers = tableOf("Customer,Country\nNordlys,DK\nFjordgas,NO\n");
		const [mapping] = recognise([deals, sellers, customers]);
		expect(mapping && fieldsOf(mapping)).toEqual({
			hvem: "owner",
			hos: "customer",
			Status: "status",
			Amount: "amount",
		});
	});
});

describe("what a file is", () => {
	test.each([
		["Name,Department\nSigrid Holm,North\nEmil Brandt,South\n", "sellers"],
		["Sælger;Salgsteam\nSigrid Holm;Nord\n", "sellers"],
		[
			"Name,Industry,Country,Annual revenue\nNordlys,Energy,DK,500\n",
			"customers",
		],
		["Firma;CVR-nummer;Antal ansatte\nNordlys A/S;13748136;50\n", "customers"],
		[
			"Account Name,Account Owner,Industry,Annual Revenue,Created Date\nNordlys,Sigrid Holm,Energy,500,2026-01-01\nFjordgas,Emil Brandt,Energy,700,2026-01-02\n",
			"customers",
		],
		["Product,Price\nGTX Pro,500\nGTX Basic,200\n", "products"],
		["dato;beløb\n2026-03-11;500\n", "deals"],
		["a,b\nx,y\n", "unknown"],
		["Name,Email\nSigrid,s@example.com\n", "unknown"],
		["only headings,and,nothing\n", "unknown"],
	])("%j is %s", (content, kind) => {
		expect(mappingOf(tableOf(content)).kind).toBe(kind);
	});
});

describe("what is asked", () => {
	const dates = tableOf(
		"Deal name,Status,Amount,Close date\nA,Won,5,12/03/2021\nB,Lost,6,01/02/2021\n",
	);

	test("the style of dates that no row settles; the answer is taken", () => {
		const mapping = mappingOf(dates);
		const column = columnOf(mapping, "closedOn");
		expect(isReady(mapping)).toBe(false);
		expect(column).toMatchObject({
			sure: "asked",
			question: {
				ask: "dateStyle",
				example: "12/03/2021",
				choices: [{ date: "2021-03-12" }, { date: "2021-12-03" }],
			},
		});
		const next = answered(mapping, 3, { as: "date", style: "mdy" });
		expect(isReady(next)).toBe(true);
		expect(columnOf(next, "closedOn")).toMatchObject({
			sure: "all",
			howRead: { as: "date", style: "mdy" },
		});
	});

	test("not if another column of the file settles it", () => {
		const mapping = mappingOf(
			tableOf(
				"Deal name,Status,Amount,Close date,Create date\nA,Won,5,12/03/2021,28/02/2021\n",
			),
		);
		expect(isReady(mapping)).toBe(true);
		expect(columnOf(mapping, "closedOn")?.howRead).toEqual({
			as: "date",
			style: "dmy",
		});
	});

	test("the decimal separator of amounts that no row settles", () => {
		const mapping = mappingOf(
			tableOf("Titel;Status;Beløb\nA;Vundet;1.234\nB;Tabt;500\n"),
		);
		expect(columnOf(mapping, "amount")).toMatchObject({
			sure: "asked",
			question: {
				ask: "decimal",
				example: "1.234",
				choices: [
					{ decimal: ",", value: "1234" },
					{ decimal: ".", value: "1.234" },
				],
			},
		});
		const settled = mappingOf(
			tableOf("Titel;Status;Beløb\nA;Vundet;1.234\nB;Tabt;500,00\n"),
		);
		expect(isReady(settled)).toBe(true);
	});

	test("a status that says closed but not how", () => {
		const mapping = mappingOf(
			tableOf("Deal name,Status,Amount\nA,Closed,5\nB,Won,6\n"),
		);
		expect(columnOf(mapping, "status")?.question).toMatchObject({
			ask: "status",
			words: [{ word: "Closed", because: "unsure" }, { word: "Won" }],
		});
	});

	test("a status in codes", () => {
		const mapping = mappingOf(
			tableOf("Deal name,Status,Amount\nA,2,5\nB,1,6\n"),
		);
		expect(columnOf(mapping, "status")?.question?.ask).toBe("status");
	});

	test("what all deals are, where no column says it", () => {
		const mapping = mappingOf(
			tableOf("Dato;Kunde;Beløb\n2026-03-11;Nordlys;5\n"),
		);
		expect(mapping.question).toEqual({ ask: "allAre" });
		expect(isReady(mapping)).toBe(false);
		expect(isReady(answeredForAll(mapping, "won"))).toBe(true);
	});

	test("which of two unnamed columns is the amount; naming one answers it", () => {
		const table = tableOf(
			"Kunde;Status;x;y\nA A/S;Vundet;5.000,50;100,25\nB A/S;Tabt;7,75;80,50\n",
		);
		const mapping = mappingOf(table);
		expect(mapping.question).toEqual({
			ask: "column",
			field: "amount",
			columns: [2, 3],
		});
		// Another column's change does not answer it.
		expect(isReady(remapped(table, mapping, 0, null))).toBe(false);
		const next = remapped(table, mapping, 3, "amount");
		expect(isReady(next)).toBe(true);
		expect(columnOf(next, "amount")?.heading).toBe("y");
	});
});

test("a column given another field takes it from the one that had it", () => {
	const table = fixture("hubspot-en.csv");
	const mapping = mappingOf(table);
	const next = remapped(table, mapping, 5, "amount");
	expect(next.columns[4]).toMatchObject({ heading: "Amount", field: null });
	expect(next.columns[5]).toMatchObject({
		field: "amount",
		howRead: { as: "amount", decimal: "." },
	});
	expect(remapped(table, next, 5, null).columns[5]?.field).toBeNull();
});

test("a file nobody recognises becomes what its fields are made", () => {
	const table = tableOf("a,b\nSigrid Holm,x\nEmil Brandt,y\n");
	const unknown = mappingOf(table);
	expect(unknown.kind).toBe("unknown");
	const owner = remapped(table, unknown, 0, "owner");
	expect(remapped(table, owner, 1, "team").kind).toBe("sellers");
});

test("how sure: gaps and unreadable cells are counted", () => {
	const mapping = mappingOf(
		tableOf(
			"Deal name,Customer,Status,Amount,Create date\nA,,Won,5,2026-01-01\nB,X,Lost,,yesterday\nC,Y,Open,7,2026-01-02\n",
		),
	);
	const facts = mapping.columns.map(
		({ field, sure, missing, unreadable, distinct }) => [
			field,
			sure,
			missing,
			unreadable,
			distinct,
		],
	);
	expect(facts).toEqual([
		["title", "all", 0, 0, 3],
		["customer", "some", 1, 0, 2],
		["status", "all", 0, 0, 3],
		["amount", "all", 1, 0, 2],
		["createdOn", "some", 0, 1, 3],
	]);
	expect(mapping.columns[0]?.examples).toEqual(["A", "B", "C"]);
});
