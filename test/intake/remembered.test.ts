import { describe, expect, test } from "vitest";
import {
	answered,
	answeredForAll,
	columnOf,
	isReady,
} from "../../lib/intake/mapping.ts";
import { remapped } from "../../lib/intake/recognise.ts";
import {
	rememberedFrom,
	shapeOf,
	withRemembered,
} from "../../lib/intake/remembered.ts";
import { rememberedSchema } from "../../lib/model/file-mapping.ts";
import { fieldsOf, mappingOf, tableOf } from "./reading.ts";

const HEAD = "Deal name,Status,Amount,Close date";
const asked = tableOf(
	`${HEAD}\nA,Ordre,1.234,12/03/2021\nB,Kontrakt,2.500,01/02/2021\n`,
	"january.csv",
);
/** All four answered: month first, thousands, Ordre is won. */
const answers = () => {
	let mapping = mappingOf(asked);
	mapping = answered(mapping, 3, { as: "date", style: "mdy" });
	mapping = answered(mapping, 2, { as: "amount", decimal: "," });
	const status = columnOf(mapping, "status")?.howRead;
	if (status?.as !== "status") throw new Error("no status");
	return answered(mapping, 1, {
		as: "status",
		words: status.words.map((word) => ({
			...word,
			status: word.word === "Ordre" ? "won" : "open",
		})),
	});
};
const remembered = () => rememberedFrom(answers(), asked);
const applied = (rows: string) => {
	const table = tableOf(`${HEAD}\n${rows}\n`);
	return withRemembered(table, mappingOf(table), remembered());
};

test("a shape is the headings as words, in any order", () => {
	const shape = shapeOf({ headings: ["Deal Name", "amount", "Close-date"] });
	expect(shapeOf({ headings: ["close date", "Deal name*", "AMOUNT"] })).toBe(
		shape,
	);
	expect(shapeOf({ headings: ["close date", "Deal name"] })).not.toBe(shape);
	expect(shapeOf({ headings: ["close date", "Deal name", "sum"] })).not.toBe(
		shape,
	);
});

test("what is remembered is a record, and no cell of the file but words of a few kinds", () => {
	const before = remembered();
	expect(rememberedSchema.parse(before)).toEqual(before);
	expect(JSON.stringify(before)).not.toContain("1.234");
	expect(before).toMatchObject({ file: "january.csv", about: "deals" });
});

test("the next file of the shape need not be asked about", () => {
	expect(isReady(mappingOf(asked))).toBe(false);
	const mapping = applied(
		"C,ordre,3.500,04/05/2021\nD,Kontrakt,500,05/06/2021",
	);
	expect(isReady(mapping)).toBe(true);
	expect(mapping.remembered).toBe("january.csv");
	expect(columnOf(mapping, "closedOn")?.howRead).toEqual({
		as: "date",
		style: "mdy",
	});
	expect(columnOf(mapping, "amount")?.howRead).toEqual({
		as: "amount",
		decimal: ",",
	});
	expect(columnOf(mapping, "status")?.howRead).toMatchObject({
		words: [
			{ word: "ordre", status: "won" },
			{ word: "Kontrakt", status: "open" },
		],
	});
});

test("columns may stand in another order", () => {
	const table = tableOf(
		"Close date,Amount,Status,Deal name\n04/05/2021,3.500,Ordre,C\n",
	);
	const mapping = withRemembered(table, mappingOf(table), remembered());
	expect(isReady(mapping)).toBe(true);
	expect(columnOf(mapping, "closedOn")?.howRead).toMatchObject({
		style: "mdy",
	});
});

describe("an answer the new cells contradict is not taken", () => {
	test("dates that are plainly day first are read so", () => {
		const mapping = applied("C,Ordre,3.500,26/05/2021");
		expect(columnOf(mapping, "closedOn")?.howRead).toMatchObject({
			style: "dmy",
		});
	});
	test("dates of both styles are asked again", () => {
		const mapping = applied(
			"C,Ordre,3.500,26/05/2021\nD,Ordre,3.500,05/26/2021\nE,Ordre,3.500,04/05/2021",
		);
		expect(columnOf(mapping, "closedOn")?.question?.ask).toBe("dateStyle");
	});
	test("amounts with a decimal point are read so", () => {
		const mapping = applied(
			"C,Ordre,3.500,04/05/2021\nD,Ordre,3.55,04/05/2021",
		);
		expect(columnOf(mapping, "amount")?.howRead).toMatchObject({
			decimal: ".",
		});
	});
	test("a new word is asked, with the known ones filled in", () => {
		const mapping = applied(
			"C,Ordre,3.500,04/05/2021\nD,Faktura,3.500,04/05/2021",
		);
		expect(columnOf(mapping, "status")?.question).toMatchObject({
			ask: "status",
			words: [
				{ word: "Ordre", status: "won" },
				{ word: "Faktura", status: "open" },
			],
		});
	});
	test("a column whose cells are something else keeps its own field", () => {
		const table = tableOf("a;b;Status\nx;100,25;Vundet\ny;7,75;Tabt\n");
		const before = rememberedFrom(
			remapped(table, mappingOf(table), 0, "title"),
			table,
		);
		const wrong = {
			...before,
			columns: before.columns.map((column) =>
				column.heading === "a" ? { ...column, field: "closedOn" } : column,
			),
		};
		const mapping = withRemembered(table, mappingOf(table), wrong);
		expect(fieldsOf(mapping)).not.toHaveProperty("a");
	});
});

test("columns the user chose and left out, what all deals are, a currency and rules come back", () => {
	const table = tableOf("Kunde;x;y;Dato\nA A/S;100,25;5,50;2026-03-11\n");
	let mapping = remapped(table, mappingOf(table), 2, "amount");
	mapping = remapped(table, mapping, 3, null);
	mapping = {
		...answeredForAll(mapping, "won"),
		currency: "SEK",
		rules: { wonWithoutDay: "importDay", rounded: "take" },
	};
	const next = withRemembered(
		table,
		mappingOf(table),
		rememberedFrom(mapping, table),
	);
	expect(fieldsOf(next)).toEqual({ Kunde: "customer", y: "amount" });
	expect(next).toMatchObject({
		allAre: "won",
		currency: "SEK",
		rules: { wonWithoutDay: "importDay", rounded: "take" },
	});
	expect(isReady(next)).toBe(true);
});

test("of another shape, nothing is taken; a field or kind that is none is not taken", () => {
	const table = tableOf(`${HEAD},More\nA,Ordre,1.234,12/03/2021,x\n`);
	const mapping = mappingOf(table);
	expect(withRemembered(table, mapping, remembered())).toEqual(mapping);
	const odd = {
		...remembered(),
		about: "constructor",
		columns: remembered().columns.map((column) => ({
			...column,
			field: "__proto__",
		})),
	};
	const same = withRemembered(asked, mappingOf(asked), odd);
	expect(fieldsOf(same)).toEqual(fieldsOf(mappingOf(asked)));
	expect(same.kind).toBe("deals");
});
