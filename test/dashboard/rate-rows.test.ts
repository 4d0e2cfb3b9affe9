import { describe, expect, it } from "vitest";
import { rateText } from "../../components/dashboard/rate-table.tsx";
import {
	inMessages,
	manualRates,
	rateRows,
	worthKeeping,
} from "../../entrypoints/dashboard/rate-rows.ts";
import { rateMonthExample } from "../../lib/model/rate-month.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import { useTexts } from "../../lib/text/text.ts";

const asOf = "2026-04-18";
const months = [rateMonthExample];
const table = (uses: { currency: string; month: string }[]) =>
	rateRows(
		{
			reportingCurrency: "DKK",
			months,
			rates: ratesOf(months, asOf),
			uses: uses.map((each) => ({ ...each, deals: 1, costs: 0 })),
		},
		asOf,
	);

describe("the table of rates", () => {
	it("has every month from the first that counts to this one, newest first", () => {
		const { currencies, rows } = table([{ currency: "EUR", month: "2026-01" }]);
		expect(currencies).toEqual(["EUR", "USD"]);
		expect(rows.map(({ month }) => month)).toEqual([
			"2026-04",
			"2026-03",
			"2026-02",
			"2026-01",
		]);
	});

	it("tells a typed rate from the bank's, and a missing one that matters", () => {
		const { rows } = table([{ currency: "EUR", month: "2026-01" }]);
		const cell = (month: string, currency: string) =>
			rows
				.find((row) => row.month === month)
				?.rates.find((rate) => rate.currency === currency);
		expect(cell("2026-03", "USD")).toMatchObject({
			value: 6.92,
			isManual: true,
			isUsed: false,
		});
		expect(cell("2026-03", "EUR")).toMatchObject({ isManual: false });
		expect(cell("2026-03", "EUR")?.value).toBeCloseTo(7.4712, 4);
		expect(cell("2026-01", "EUR")).toMatchObject({ value: null, isUsed: true });
	});

	it("writes rates so that one can be told from the next", () => {
		useTexts("en", {});
		expect([7.46048, 0.0435123, 1234.5, 6.92].map(rateText)).toEqual([
			"7.4605",
			"0.043512",
			"1,234.5",
			"6.92",
		]);
	});
});

describe("rates on their way in", () => {
	const read = (id: string, size = 10) => ({
		id,
		days: "02",
		daily: { USD: "1".repeat(size) },
	});

	it("begin with the month before the data's first day", () => {
		const all = ["2025-11", "2025-12", "2026-01"].map((id) => read(id));
		const kept = (dataFrom: string | null) =>
			worthKeeping(all, dataFrom).map(({ id }) => id);
		expect(kept("2026-01-20")).toEqual(["2025-12", "2026-01"]);
		expect(kept(null)).toEqual(["2025-11", "2025-12", "2026-01"]);
	});

	it("go in messages of less than a million characters, in order, none lost", () => {
		const all = Array.from({ length: 40 }, (_, at) =>
			read(`20${10 + at}-01`, 60_000),
		);
		const messages = inMessages(all);
		expect(messages.flat()).toEqual(all);
		expect(messages.length).toBeLessThan(5);
		for (const each of messages)
			expect(JSON.stringify(each).length).toBeLessThan(990_000);
		expect(inMessages([])).toEqual([]);
	});
});

describe("typed rates", () => {
	it("stand beside each other, and go one by one", () => {
		const eur = { rate: "7.46", in: "DKK" };
		const both = manualRates(rateMonthExample, "EUR", eur);
		expect(both).toEqual({ ...rateMonthExample.manual, EUR: eur });
		expect(manualRates(rateMonthExample, "USD", null)).toBeNull();
		expect(manualRates(undefined, "EUR", eur)).toEqual({ EUR: eur });
	});
});
