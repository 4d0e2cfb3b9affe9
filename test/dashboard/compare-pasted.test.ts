import { describe, expect, test } from "vitest";
import { comparePasted } from "../../entrypoints/dashboard/compare-pasted.ts";
import type { Figure } from "../../lib/kpi/figure.ts";

const revenue: Figure = { value: 20_000_000, unit: "money", currency: "DKK" };

async function against(
	text: string,
	figure: Figure,
	adds = true,
	options: object = {},
) {
	return comparePasted(
		text,
		{ currency: "DKK", ...options },
		{ figure, adds },
		async () => [
			{
				id: "1",
				customer: "Condax",
				amount: 3_750_000,
				currency: "DKK",
				day: "2026-03-17",
			},
			{
				id: "2",
				customer: "Dambase",
				amount: 6_250_000,
				currency: "DKK",
				day: "2026-03-11",
			},
		],
	);
}

describe("a pasted total", () => {
	test.each([
		["200.000,00", "agrees"],
		["kr. 200.000,00", "agrees"],
		["Total: 200,000.00", "agrees"],
		["200000.01", "differs"],
		["199.999,00", "differs"],
		["EUR 200,000.00", "otherCurrency"],
	])("%s against DKK 200,000: %s", async (text, verdict) => {
		expect(await against(text, revenue)).toMatchObject({
			is: "total",
			verdict,
		});
	});

	test("says how far it is off, there less here", async () => {
		expect(await against("199.999,00", revenue)).toMatchObject({
			read: { value: 19_999_900, unit: "money" },
			difference: { value: -100, unit: "money", currency: "DKK" },
		});
	});

	test("that can be read in two ways is asked about, and the answer decides", async () => {
		expect(await against("200.000", revenue)).toMatchObject({
			is: "unsure",
			question: { ask: "decimal" },
		});
		expect(
			await against("200.000", revenue, true, { decimal: "," }),
		).toMatchObject({ verdict: "agrees" });
	});

	const mean: Figure = { ...revenue, value: 236_091.4111 };
	test.each([
		["2360.91", "agreesRounded"],
		["2361", "agreesRounded"],
		["2360", "differs"],
	])(
		"of a mean agrees as far as it is written out: %s",
		async (text, verdict) => {
			expect(await against(text, mean, false)).toMatchObject({ verdict });
		},
	);

	const rate: Figure = { value: 0.6315005215, unit: "rate" };
	test.each([
		["63 %", "agreesRounded"],
		["63,2%", "agreesRounded"],
		["63.15", "agreesRounded"],
		["64 %", "differs"],
	])("of a share is in per cent: %s", async (text, verdict) => {
		expect(await against(text, rate, false)).toMatchObject({ verdict });
	});

	test("of a count is exact, shares and all", async () => {
		const count: Figure = { value: 4238.5, unit: "count" };
		expect(await against("4238,5", count)).toMatchObject({ verdict: "agrees" });
		expect(await against("4238", count)).toMatchObject({
			verdict: "differs",
			difference: { value: -0.5, unit: "count" },
		});
		expect(await against("DKK 4238", count)).toMatchObject({
			verdict: "otherCurrency",
		});
	});

	test("against nothing known, or finer than money is", async () => {
		expect(await against("200", { ...revenue, value: null })).toMatchObject({
			verdict: "unknown",
		});
		expect(await against("1.2345", revenue)).toMatchObject({
			verdict: "tooFine",
		});
	});
});

test("a pasted list is held against the records", async () => {
	expect(
		await against(
			"Customer\tAmount\tClosed\nCondax\t37.500,00\t2026-03-17\nBetatech\t100.000,00\t2026-03-03",
			revenue,
		),
	).toMatchObject({
		is: "list",
		assumed: "DKK",
		refused: 0,
		reconciliation: {
			same: 1,
			onlyHere: [{ customer: "Dambase" }],
			onlyThere: [{ customer: "Betatech" }],
			totals: [{ here: 10_000_000, there: 13_750_000, difference: 3_750_000 }],
		},
	});
});

test("a paste with nothing in it says so", async () => {
	expect(await against("hello", revenue)).toEqual({ is: "nothing" });
});
