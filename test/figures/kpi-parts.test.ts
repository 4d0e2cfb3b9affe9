import { describe, expect, test } from "vitest";
import { dailyOf, figureOf } from "../../lib/figures/figure-of.ts";
import {
	besideLines,
	bestMonthOf,
	hasMonthEnds,
	hasParts,
	kpiParts,
} from "../../lib/figures/kpi-parts.ts";
import { splitOf } from "../../lib/figures/split-of.ts";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import { periodOf } from "../../lib/time/period.ts";
import { ANN, company, everyone, march, ofAnn } from "./company.ts";

/** Two years of Ann's: her best month is October 2025, March 2025 came to 300. */
async function years() {
	const own = await company();
	await own.won(1, "2024-12-02");
	await own.won(300, "2025-03-12");
	await own.won(900, "2025-10-15");
	await own.won(200, "2026-02-10");
	await own.won(100, "2026-03-04");
	return own;
}

describe("a KPI by week and month", () => {
	test("has the months up to as-of, each by itself, beside last year's", async () => {
		const { store } = await years();
		const parts = await kpiParts(
			"revenue",
			ofAnn,
			"month",
			march,
			"2026-03-18",
			store,
		);
		expect(parts).toHaveLength(12);
		expect(parts.at(-1)).toMatchObject({
			period: { id: "2026-03" },
			figure: { value: 10_000 },
			lastYear: 30_000,
			target: null,
		});
		expect(parts.find(({ period }) => period.id === "2025-10")).toMatchObject({
			figure: { value: 90_000 },
			lastYear: null,
		});
	});

	test("ends with the period where that is over, and knows nothing from before the data begins", async () => {
		const { store } = await years();
		const parts = await kpiParts(
			"dealsWon",
			everyone,
			"month",
			periodOf("month", "2025-03-01"),
			"2026-03-18",
			store,
		);
		expect(parts.at(-1)?.period.id).toBe("2025-03");
		expect(parts.map(({ figure }) => figure.value)).toEqual([
			...[null, null, null, null, null, null, null, null],
			...[1, 0, 0, 1],
		]);
	});

	test("has what a month's goal asks of it, and of its weeks their days' part", async () => {
		const { store, goal } = await years();
		await goal({ target: 22_000, currency: "DKK", startsOn: "2026-02-01" });
		const of = (kind: "week" | "month") =>
			kpiParts("revenue", ofAnn, kind, march, "2026-03-18", store);
		const months = await of("month");
		expect(months.map(({ target }) => target).slice(-3)).toEqual([
			null,
			22_000,
			22_000,
		]);
		const weeks = await of("week");
		expect(weeks).toHaveLength(26);
		// February has 20 workdays, March 22; no week of them lies in both.
		expect(weeks.map(({ target }) => target).slice(-5)).toEqual([
			5500, 5500, 5000, 5000, 5000,
		]);
	});

	test("what came of last year's had as long as what comes of this year's", async () => {
		const { store, save } = await years();
		const lead = (createdOn: string, qualifiedOn: string) =>
			save("lead", { owner: ANN, createdOn, qualifiedOn });
		await lead("2025-03-05", "2025-04-10");
		await lead("2025-03-06", "2025-09-01");
		await lead("2026-03-05", "2026-04-08");
		const parts = await kpiParts(
			"sqlShare",
			ofAnn,
			"month",
			march,
			"2026-04-10",
			store,
		);
		expect(parts.at(-1)).toMatchObject({ figure: { value: 1 }, lastYear: 0.5 });
	});

	test("of two goals the one that counts in a month is its target, whichever was set last", async () => {
		const { store, goal } = await years();
		const once = { startsOn: "2026-03-01", isRecurring: false };
		await goal({ target: 50_000, currency: "DKK", ...once });
		await goal({ target: 22_000, currency: "DKK", startsOn: "2026-02-01" });
		const months = await kpiParts(
			"revenue",
			ofAnn,
			"month",
			march,
			"2026-03-18",
			store,
		);
		expect(months.map(({ target }) => target).slice(-2)).toEqual([
			22_000, 50_000,
		]);
	});

	test("is not told of what is measured as of a day", () => {
		const steps = Object.values(catalogue)
			.filter((kpi) => !hasParts(kpi))
			.map(({ id }) => id);
		expect(steps).toEqual(
			expect.arrayContaining(["openPipeline", "clv", "customerTenure"]),
		);
		expect(hasParts(catalogue.winRate)).toBe(true);
		expect(hasParts(catalogue.cac)).toBe(true);
	});

	test("stands at the end of each month, as it was known to be then", async () => {
		const { store, done } = await years();
		for (const [amount, on] of [
			[500, "2026-01-12"],
			[700, "2026-03-10"],
		] as const)
			await done("logDeal", {
				customerName: "Nordlys",
				amount: { minor: amount * 100, currency: "DKK" },
				status: "won",
				closedOn: on,
			});
		for (const kpi of ["clv", "openPipeline", "customerTenure"]) {
			const of = (day: string) =>
				figureOf(kpi, everyone, periodOf("month", day), day, { of: store });
			const parts = await kpiParts(
				...([kpi, everyone, "month", march, "2026-03-18", store] as const),
			);
			expect(parts.map(({ figure }) => figure).slice(-3)).toEqual([
				await of("2026-01-31"),
				await of("2026-02-28"),
				await of("2026-03-18"),
			]);
			expect(parts.every(({ lastYear }) => lastYear === null)).toBe(true);
		}
		const [before, now] = (
			await kpiParts("clv", everyone, "month", march, "2026-03-18", store)
		).slice(-2);
		expect(now?.figure.value).not.toBe(before?.figure.value);
		expect(hasMonthEnds(catalogue.pipelineCoverage)).toBe(false);
		expect(hasMonthEnds(catalogue.winRate)).toBe(false);
		expect(
			await kpiParts("clv", everyone, "week", march, "2026-03-18", store),
		).toEqual([]);
	});
});

describe("beside a month's days", () => {
	test("stand last year's and the best month's, by workday", async () => {
		const { store } = await years();
		const { lastYear, best } = await besideLines(
			"revenue",
			ofAnn,
			march,
			"2026-03-18",
			{ of: store },
		);
		expect(lastYear?.period.id).toBe("2025-03");
		expect(best?.period.id).toBe("2025-10");
		expect(lastYear?.values).toHaveLength(31);
		// The 8th workday of March 2025 is the 12th, that of March 2026 the 11th.
		expect(lastYear?.values.slice(9, 12)).toEqual([0, 30_000, 30_000]);
		expect([lastYear?.values.at(-1), best?.values.at(-1)]).toEqual([
			30_000, 90_000,
		]);
	});

	test("stands one line for a month that is both, and none where nothing is known", async () => {
		const { store } = await years();
		const october = periodOf("month", "2026-10-01");
		const both = await besideLines("revenue", ofAnn, october, "2026-10-05", {
			of: store,
		});
		expect([both.lastYear?.period.id, both.best]).toEqual(["2025-10", null]);
		const none = await besideLines(
			"revenue",
			ofAnn,
			periodOf("month", "2024-12-01"),
			"2024-12-20",
			{ of: store },
		);
		expect(none).toEqual({ lastYear: null, best: null });
	});

	test("a day whose exchange rate is missing is no day of nothing: its line is not known, nor is its month the best", async () => {
		const { store, won, save } = await years();
		const inEuros = (minor: number) => ({ amount: { minor, currency: "EUR" } });
		await won(0, "2025-03-13", ANN, inEuros(100));
		await won(0, "2025-10-16", ANN, inEuros(100));
		const of = { of: store };
		expect(
			await besideLines("revenue", ofAnn, march, "2026-03-18", of),
		).toMatchObject({
			lastYear: null,
			best: { period: { id: "2026-02" } },
		});
		const manual = { EUR: { rate: "7.5", in: "DKK" } };
		for (const month of ["2025-03", "2025-10", "2026-03"])
			await save("rateMonth", { manual }, month);
		const known = await besideLines("revenue", ofAnn, march, "2026-03-18", of);
		expect(known.lastYear?.values.at(-1)).toBe(30_750);
		expect(known.best?.period.id).toBe("2025-10");

		// A goal in euros is drawn on an axis of euros: its lines and its days are euros too.
		const beside = await besideLines("revenue", ofAnn, march, "2026-03-18", {
			of: store,
			currency: "EUR",
		});
		expect(beside.lastYear?.values.at(-1)).toBe(4_100);
		const days = await dailyOf("revenue", ofAnn, march, "2026-03-18", {
			of: store,
			currency: "EUR",
		});
		expect(days).toEqual([
			{
				day: "2026-03-04",
				figure: expect.objectContaining({ value: 1_333, currency: "EUR" }),
			},
		]);
	});

	test("the best month is whole, over, and another than this one", async () => {
		const { store, won } = await years();
		await won(5000, "2026-03-05", ANN);
		const of = (asOf: string, period = march) =>
			bestMonthOf("revenue", ofAnn, period, asOf, store);
		expect(await of("2026-03-18")).toMatchObject({
			month: { id: "2025-10" },
			value: 90_000,
		});
		expect(
			await of("2026-04-02", periodOf("month", "2026-04-01")),
		).toMatchObject({ month: { id: "2026-03" } });
		expect(
			await bestMonthOf("dealsLost", ofAnn, march, "2026-03-18", store),
		).toBeNull();
	});
});

test("a KPI is split by what its own records name, and only it", async () => {
	const { store, won } = await years();
	await won(70, "2026-03-06", ANN, { source: "Web" });
	const found = await splitOf("revenue", ofAnn, march, "2026-03-18", store);
	expect(Object.keys(found)).toEqual(["source", "product", "customer"]);
	expect(
		found.source?.rows.map(({ key, figure }) => [key, figure.value]),
	).toEqual([
		["Web", 7000],
		[null, 10_000],
	]);
	expect(await splitOf("cac", ofAnn, march, "2026-03-18", store)).toEqual({});
});
