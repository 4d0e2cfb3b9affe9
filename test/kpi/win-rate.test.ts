import { expect, test } from "vitest";
import { winRate } from "../../lib/kpi/win-rate.ts";
import { deal, rowsOfAll, won } from "../tally/records.ts";
import { measure } from "./measure.ts";

const many = <T>(count: number, make: () => T): T[] =>
	Array.from({ length: count }, make);

test("100 contacted in January, 3 won, 7 lost, 90 open: 30 %", () => {
	const rows = rowsOfAll("deal", [
		...many(3, () => deal()),
		...many(7, () => deal({ status: "lost" })),
		...many(90, () =>
			deal({
				status: "open",
				closedOn: undefined,
				firstContactOn: "2026-01-15",
			}),
		),
	]);
	const figure = measure(winRate, { sums: rows });
	expect(figure).toMatchObject({ value: 0.3, unit: "rate", n: 10 });
	expect(figure.low).toBeCloseTo(0.108, 3);
	expect(figure.high).toBeCloseTo(0.603, 3);
});

test("nothing closed: unknown, never 0", () => {
	expect(measure(winRate, { sums: [] })).toEqual({
		value: null,
		unit: "rate",
		n: 0,
		reason: { code: "noClosedDeals" },
	});
});

test("a credit note is neither won nor lost", () => {
	const rows = rowsOfAll("deal", [won(10), won(-10), deal({ status: "lost" })]);
	expect(measure(winRate, { sums: rows })).toMatchObject({
		value: 0.5,
		n: 2,
		leftOut: [{ code: "creditNote", count: 1 }],
	});
	expect(
		measure(winRate, { sums: rowsOfAll("deal", [won(-10)]) }).value,
	).toBeNull();
});
