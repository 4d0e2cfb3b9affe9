import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { DealDraft } from "../../lib/intake/draft.ts";
import { draftsOf } from "../../lib/intake/drafts.ts";
import { answered, isReady, type Mapping } from "../../lib/intake/mapping.ts";
import { recognise } from "../../lib/intake/recognise.ts";
import { dayNumber } from "../../lib/time/plain-date.ts";
import { draftsFrom, tableOf } from "./reading.ts";

const folder = new URL("../../../shared/data/maven/", import.meta.url);
const isMissing = !existsSync(folder);
const why = isMissing ? " (skipped: ../shared/data/maven is not there)" : "";

/** The deals as they are; every 29th is enough to try a style. */
const all = isMissing
	? []
	: draftsFrom([
			tableOf(
				readFileSync(new URL("sales_pipeline.csv", folder)),
				"sales_pipeline.csv",
			),
		]).deals;
const some = all.filter((_, at) => at % 29 === 0);

const group = (digits: string, sign: string) =>
	digits.replace(/\B(?=(\d{3})+$)/g, sign);
const two = (number: string | number) => String(number).padStart(2, "0");
const parts = (day: string) => day.split("-") as [string, string, string];
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const day = {
	iso: (of: string) => of,
	dashes: (of: string) => parts(of).toReversed().join("-"),
	dots: (of: string) => parts(of).toReversed().join("."),
	slashes: (of: string) => parts(of).toReversed().join("/"),
	us(of: string) {
		const [year, month, on] = parts(of);
		return `${Number(month)}/${Number(on)}/${year}`;
	},
	named(of: string) {
		const [year, month, on] = parts(of);
		return `${on}-${MONTHS[Number(month) - 1]}-${year.slice(2)}`;
	},
	stamped: (of: string) => `${of} 14:02`,
	zoned: (of: string) => `${of}T23:30:00.000+0000`,
	serial: (of: string) => `${dayNumber(of) + 25_569}.604166667`,
};
const sum = {
	plain: (minor: number) => String(minor / 100),
	float: (minor: number) => `${minor / 100}.0`,
	comma: (minor: number) =>
		`${group(String(Math.floor(minor / 100)), ".")},${two(minor % 100)}`,
	point: (minor: number) =>
		`${group(String(Math.floor(minor / 100)), ",")}.${two(minor % 100)}`,
	spaced: (minor: number) =>
		`${group(String(Math.floor(minor / 100)), "\u00a0")},${two(minor % 100)}`,
};

interface Style {
	delimiter: string;
	/** Heading → cell. */
	columns: { [heading: string]: (deal: DealDraft) => string };
	encoding?: "utf-16le" | "windows-1252" | "utf-8-bom";
	/** Lines above and below. */
	above?: string[];
	below?: string[];
	currency: string;
	/** What only the user can say. */
	answer?: (mapping: Mapping) => Mapping;
}

const on =
	(write: (of: string) => string, field: "closedOn" | "firstContactOn") =>
	(deal: DealDraft) =>
		deal[field] ? write(deal[field]) : "";
const amount =
	(write: (minor: number) => string, around = "#") =>
	(deal: DealDraft) =>
		deal.amount ? around.replace("#", write(deal.amount.minor)) : "";
const status =
	(won: string, lost: string, open?: string) =>
	({ status, stage }: DealDraft) =>
		status === "won" ? won : status === "lost" ? lost : (open ?? stage ?? "");
const owner = (deal: DealDraft) => deal.owner ?? "";
const customer = (deal: DealDraft) => deal.customer ?? "";
const key = (deal: DealDraft) => deal.key.slice(3);
const title = (deal: DealDraft) => `${deal.product} (${key(deal)})`;

const styles: { [name: string]: Style } = {
	"a Danish sheet in Windows-1252": {
		delimiter: ";",
		encoding: "windows-1252",
		columns: {
			Sælger: owner,
			Kunde: customer,
			Beløb: amount(sum.comma),
			"Første kontakt": on(day.dashes, "firstContactOn"),
			Lukkedato: on(day.dashes, "closedOn"),
			Status: status("Vundet", "Tabt", "Åben"),
		},
		currency: "DKK",
	},
	"a German sheet, euros behind each amount, a title and a sum": {
		delimiter: ";",
		encoding: "utf-8-bom",
		above: ["Auftragsliste 2017;;;;;", ""],
		below: [";;;;;"],
		columns: {
			Verkäufer: owner,
			Kunde: customer,
			Betrag: amount(sum.comma, "# €"),
			Erstkontakt: on(day.dots, "firstContactOn"),
			Abschlussdatum: on(day.dots, "closedOn"),
			Phase: status("Gewonnen", "Verloren"),
		},
		currency: "EUR",
	},
	"British: day first, pounds before each amount": {
		delimiter: ",",
		columns: {
			"Deal name": title,
			"Account name": customer,
			"Sales rep": owner,
			Value: amount(sum.point, "£#"),
			"Close date": on(day.slashes, "closedOn"),
			Outcome: status("Won", "Lost", "Open"),
		},
		currency: "GBP",
	},
	"American: month first, dollars": {
		delimiter: ",",
		columns: {
			Opportunity: title,
			Account: customer,
			Owner: owner,
			Amount: amount(sum.point, "$#"),
			"Close Date": on(day.us, "closedOn"),
			Stage: status("Closed Won", "Closed Lost"),
		},
		currency: "USD",
	},
	"Swedish in UTF-16, by tabs, the currency in the heading": {
		delimiter: "\t",
		encoding: "utf-16le",
		columns: {
			Affärsnamn: title,
			Kund: customer,
			Säljare: owner,
			"Belopp (SEK)": amount(sum.spaced),
			Avslutsdatum: on(day.iso, "closedOn"),
			Status: status("Vunnen", "Förlorad", "Pågående"),
		},
		currency: "SEK",
	},
	"Norwegian by bars": {
		delimiter: "|",
		columns: {
			Avtalenavn: title,
			Bedrift: customer,
			Selger: owner,
			Beløp: amount(sum.comma, "kr #"),
			Lukkedato: on(day.dots, "closedOn"),
			Fase: status("Vunnet", "Tapt"),
		},
		currency: "NOK",
	},
	"Finnish, months by name": {
		delimiter: ";",
		columns: {
			"Kaupan nimi": title,
			Asiakas: customer,
			Myyjä: owner,
			Summa: amount(sum.comma, "# €"),
			Päättymispäivä: on(day.named, "closedOn"),
			Vaihe: status("Voitettu", "Hävitty", "Neuvottelu"),
		},
		currency: "EUR",
	},
	"a Salesforce report: a currency before each amount, a footer": {
		delimiter: ",",
		above: ["All Opportunities", "As of 2018-01-02", ""],
		below: [
			"",
			"Copyright (c) 2000-2018 salesforce.com; inc. All rights reserved.",
			"Confidential Information - Do Not Distribute",
			"Generated By:  Sigrid Holm  1/2/2018 3:14 PM",
		],
		columns: {
			"Opportunity Owner": owner,
			"Account Name": customer,
			"Opportunity Name": title,
			Stage: status("Closed Won", "Closed Lost"),
			"Amount (converted) Currency": () => "EUR",
			"Amount (converted)": amount((minor) => sum.plain(minor * 2)),
			"Amount Currency": () => "USD",
			Amount: amount((minor) => sum.plain(minor)),
			"Probability (%)": status("100", "0", "40"),
			"Close Date": on(day.us, "closedOn"),
			"Last Modified Date": on(day.us, "closedOn"),
		},
		currency: "USD",
	},
	"Salesforce's Data Loader: won and closed as flags": {
		delimiter: ",",
		columns: {
			Id: key,
			Name: title,
			Account: customer,
			Owner: owner,
			Amount: amount(sum.float),
			StageName: status("Signed", "Gone", "Talking"),
			CloseDate: on(day.zoned, "closedOn"),
			IsWon: status("true", "false", "false"),
			IsClosed: status("true", "true", "false"),
		},
		currency: "DKK",
	},
	"like HubSpot": {
		delimiter: ",",
		columns: {
			"Record ID": key,
			"Deal Name": title,
			"Deal Stage": status("Closed Won", "Closed Lost"),
			Amount: amount(sum.float),
			"Amount in company currency": amount((minor) => sum.float(minor * 7)),
			"Weighted amount": amount((minor) => sum.float(minor * 7)),
			"Close Date": on(day.stamped, "closedOn"),
			"Deal owner": owner,
			"Associated Company": customer,
			"Associated Company IDs": () => "9000001",
		},
		currency: "DKK",
	},
	"like Odoo: lost is what is archived": {
		delimiter: ",",
		columns: {
			Opportunity: title,
			Customer: customer,
			Stage: status("Won", "Qualified", "New"),
			"Expected Revenue": amount(sum.plain),
			Currency: () => "EUR",
			"Closed Date": on(day.stamped, "closedOn"),
			Salesperson: owner,
			Active: status("True", "", "True"),
		},
		currency: "EUR",
	},
	"like Dynamics: days as numbers, columns not to be changed": {
		delimiter: ",",
		columns: {
			"(Do Not Modify) Opportunity": key,
			"(Do Not Modify) Row Checksum": (deal) => `${key(deal)}==`,
			"(Do Not Modify) Modified On": on(day.serial, "closedOn"),
			Topic: title,
			"Potential Customer": customer,
			"Est. Revenue": amount((minor) => sum.plain(minor)),
			"Est. Revenue (Base)": amount((minor) => sum.plain(minor * 3)),
			"Actual Close Date": on(day.serial, "closedOn"),
			Status: status("Won", "Lost", "Open"),
			Owner: owner,
		},
		currency: "DKK",
	},
	"a CRM nobody knows, in Dutch": {
		delimiter: ";",
		columns: {
			Kans: title,
			Relatie: customer,
			Verkoper: owner,
			Bedrag: amount(sum.comma, "€ #"),
			"Gewogen bedrag": amount(sum.comma, "€ #"),
			Afsluitdatum: on(day.dashes, "closedOn"),
			Toestand: status("Gewonnen", "Verloren", "Lopend"),
		},
		currency: "EUR",
	},
	"a CRM nobody knows, its headings in no language": {
		delimiter: "\t",
		columns: {
			q1: title,
			q2: owner,
			q3: amount(sum.point),
			q4: on(day.us, "closedOn"),
			q5: status("won", "lost", "talking"),
			q6: on(day.us, "firstContactOn"),
		},
		currency: "DKK",
	},
	"statuses only the user can explain": {
		delimiter: ";",
		columns: {
			Kunde: customer,
			Sælger: owner,
			Beløb: amount(sum.comma),
			Dato: on(day.dashes, "closedOn"),
			Status: status("Ordre", "Nej tak", "Tilbud"),
		},
		currency: "DKK",
		answer(mapping) {
			const column = mapping.columns.find(
				({ question }) => question?.ask === "status",
			);
			if (column?.howRead?.as !== "status") throw new Error("not asked");
			const words = column.howRead.words.map((word) => ({
				...word,
				status: ({ Ordre: "won", "Nej tak": "lost", Tilbud: "open" } as const)[
					word.word as "Ordre"
				],
			}));
			return answered(mapping, column.column, { as: "status", words });
		},
	},
};

function write(deals: readonly DealDraft[], style: Style): Uint8Array {
	const { delimiter, columns, above = [], below = [] } = style;
	const quoted = (cell: string) =>
		cell.includes(delimiter) || cell.includes('"')
			? `"${cell.replaceAll('"', '""')}"`
			: cell;
	const lines = [
		...above,
		Object.keys(columns).map(quoted).join(delimiter),
		...deals.map((deal) =>
			Object.values(columns)
				.map((cell) => quoted(cell(deal)))
				.join(delimiter),
		),
		...below,
	];
	const text = `${lines.join("\r\n")}\r\n`;
	switch (style.encoding) {
		case "utf-16le":
			return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
		case "windows-1252":
			return new Uint8Array(Buffer.from(text, "latin1"));
		case "utf-8-bom":
			return new TextEncoder().encode(`\ufeff${text}`);
		default:
			return new TextEncoder().encode(text);
	}
}

/** Read with nothing but the answers that a style really leaves open. */
function readBack(deals: readonly DealDraft[], style: Style) {
	const table = tableOf(write(deals, style), "deals.csv");
	const [proposed] = recognise([table]);
	if (!proposed) throw new Error("no mapping");
	const mapping = style.answer?.(proposed) ?? proposed;
	expect(mapping.question).toBeUndefined();
	expect(mapping.columns.flatMap(({ question }) => question ?? [])).toEqual([]);
	expect(isReady(mapping)).toBe(true);
	// The reporting currency is another one wherever the file says its own.
	const kr = { SEK: "SEK", NOK: "NOK" }[style.currency] ?? "DKK";
	return draftsOf([{ table, mapping }], { reportingCurrency: kr });
}

const figuresOf = (deals: readonly DealDraft[], currency: string) =>
	deals.map(({ status, closedOn, amount, owner, customer }) => ({
		status,
		closedOn,
		// Nothing says what a style without customers would have said.
		owner,
		customer,
		amount: amount && { minor: amount.minor, currency },
	}));

describe(`the Maven deals, written as others write${why}`, () => {
	test.skipIf(isMissing).each(Object.entries(styles))("%s", (_name, style) => {
		const expected = figuresOf(some, style.currency);
		const hasCustomer = Object.values(style.columns).includes(customer);
		const drafts = readBack(some, style);
		expect(
			drafts.refusals.filter(
				({ reason }) => reason !== "aboveHeadings" && reason !== "belowRows",
			),
		).toEqual([]);
		expect(
			drafts.deals.map(({ status, closedOn, amount, owner, customer }) => ({
				status,
				closedOn,
				owner,
				customer,
				amount,
			})),
		).toEqual(
			hasCustomer
				? expected
				: expected.map((deal) => ({ ...deal, customer: undefined })),
		);
	});

	test.skipIf(isMissing)("all of them give the figures of each quarter", () => {
		const style = styles["a Danish sheet in Windows-1252"] as Style;
		const { deals } = readBack(all, style);
		const quarter = (from: string, to: string) => {
			const closed = deals.filter(
				({ closedOn }) => closedOn && closedOn >= from && closedOn < to,
			);
			const won = closed.filter(({ status }) => status === "won");
			return [
				won.length,
				closed.filter(({ status }) => status === "lost").length,
				won.reduce((total, { amount }) => total + (amount?.minor ?? 0), 0) /
					100,
			];
		};
		expect([
			quarter("2017-01-01", "2017-04-01"),
			quarter("2017-04-01", "2017-07-01"),
			quarter("2017-07-01", "2017-10-01"),
			quarter("2017-10-01", "2018-01-01"),
		]).toEqual([
			[531, 116, 1_134_672],
			[1254, 778, 3_086_111],
			[1257, 790, 2_982_255],
			[1196, 789, 2_802_496],
		]);
	});
});
