import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import { predictedCustomerValue } from "../../lib/kpi/customer-value.ts";
import type { ReasonCode } from "../../lib/kpi/figure.ts";
import {
	type Evidence,
	type KpiContext,
	type KpiId,
	kpiIds,
} from "../../lib/kpi/kpi.ts";
import {
	type CountedFact,
	readsOfWhy,
	type Why,
	whyOf,
} from "../../lib/kpi/why.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import { FACT, type Fact, MARK } from "../../lib/tally/fact.ts";
import {
	addDays,
	daysBetween,
	monthOf,
	shiftMonths,
} from "../../lib/time/plain-date.ts";
import {
	contextOf,
	deal,
	dkk,
	factsOfAll,
	HALF,
	march,
	won,
} from "../tally/records.ts";
import { anyRecords, factsOfRecords } from "./any-records.ts";
import { evidenceOf } from "./evidence-of.ts";

/** A KPI's figure of some facts, and why. */
function explained(
	id: KpiId,
	facts: readonly Fact[],
	context: KpiContext = march,
	more: Partial<Pick<Evidence, "costs" | "mergedInto">> = {},
) {
	const kpi = catalogue[id];
	const evidence = (reads: readonly (keyof Evidence)[]): Evidence => ({
		...evidenceOf({ ...kpi, reads }, facts, context, more.costs),
		...(more.mergedInto && { mergedInto: more.mergedInto }),
	});
	const reads = readsOfWhy(kpi);
	const undated = facts.filter(
		([day, kind]) => day === "" && kind !== FACT.dealOpen,
	);
	return {
		figure: kpi.measure(evidence(kpi.reads), context),
		evidence: evidence(reads),
		undated,
		why: whyOf(kpi, evidence(reads), context, undated),
	};
}

// ---- the formulas once more, from what is said to be counted ----------------------------------------------------------

type List = readonly CountedFact[];

/** The money of some lines in kroner, by the rates that are said to be used: whole øre, half to even, and not rounded. */
function money(
	lines: readonly {
		day: string;
		amount: number | null;
		currency: string | null;
	}[],
	{ rates, settings }: Why,
): { rounded: number; exact: number } {
	const into = settings.find(({ name }) => name === "reportingCurrency")?.value;
	const SCALE = 10n ** 12n;
	let sum = 0n;
	for (const { day, amount, currency } of lines) {
		if (!amount) continue;
		const used = rates.find(
			(rate) => rate.currency === currency && rate.month === monthOf(day),
		);
		const [whole = "", decimals = ""] =
			currency === into ? ["1"] : (used?.rate?.split(".") ?? []);
		sum += BigInt(amount) * BigInt(whole + decimals.padEnd(12, "0"));
	}
	const floor = sum / SCALE - (sum < 0n && sum % SCALE !== 0n ? 1n : 0n);
	const twice = (sum - floor * SCALE) * 2n;
	const isUp = twice > SCALE || (twice === SCALE && floor % 2n !== 0n);
	return {
		rounded: Number(floor + (isUp ? 1n : 0n)),
		exact: Number(floor) + Number(sum - floor * SCALE) / 1e12,
	};
}

const shares = (list: List) =>
	list.reduce((sum, { share }) => sum + share, 0) / 1e6;
const inPart = (list: List, ...parts: string[]) =>
	list.filter(({ part }) => parts.includes(part));

const count = ({ counted }: Why) => shares(counted);
const ratio = ({ counted }: Why) =>
	shares(inPart(counted, "above", "both")) /
	shares(inPart(counted, "below", "both"));
const sum = (why: Why) => money(why.counted, why).rounded;
const growth = (why: Why) => {
	const now = money(inPart(why.counted, "above"), why).exact;
	const before = money(inPart(why.counted, "below"), why).exact;
	return (now - before) / before;
};
const meanDays = ({ counted }: Why) =>
	counted.reduce((all, { share, days = Number.NaN }) => all + share * days, 0) /
	1e6 /
	shares(counted);
const cac = (why: Why) =>
	money(why.costs, why).exact /
	shares(
		why.counted.filter(
			({ part }) => part === (isPayback(why) ? "above" : "below"),
		),
	);
const isPayback = ({ settings }: Why) =>
	settings.some(({ name }) => name === "churnMonths");
const customersIn = (list: List) => new Set(list.map(({ other }) => other));
const clvOf = (list: List, why: Why, { margin }: KpiContext) =>
	(money(list, why).exact / customersIn(list).size) *
	(shares(list) / shares(list.filter(({ note }) => !note))) *
	margin;

/** Buyers as the counted deals tell: the days they bought, and how long they have been customers. */
function buyers(list: List, context: KpiContext) {
	const { period, asOf, churnMonths } = context;
	const end = addDays(period.to, -1) < asOf ? addDays(period.to, -1) : asOf;
	const bought = list.filter(({ note }) => note !== "creditNote");
	const all = [...customersIn(bought)].map((id) => {
		const days = bought
			.filter(({ other }) => other === id)
			.map(({ day }) => day);
		return { id, days: days.sort() };
	});
	const activeOn = (day: string) =>
		all.filter(({ days }) =>
			days.some((each) => each <= day && each > shiftMonths(day, -churnMonths)),
		);
	const spread = ({ days }: { days: string[] }) =>
		daysBetween(days[0] ?? "", days.at(-1) ?? "");
	const intervals = all.reduce((n, { days }) => n + days.length - 1, 0);
	const interval =
		intervals > 0
			? all.reduce((n, each) => n + spread(each), 0) / intervals
			: 0;
	const active = activeOn(end);
	const stays = all.map((each) =>
		active.includes(each)
			? daysBetween(each.days[0] ?? "", end)
			: spread(each) + interval,
	);
	return { end, all, active, activeOn, stays };
}

const formulas: {
	[id in KpiId]: ((why: Why, context: KpiContext) => number) | "below";
} = {
	revenue: sum,
	recurringRevenue: sum,
	openPipeline: (why, { asOf }) =>
		money(valued(why.counted, asOf), why).rounded,
	dealsWon: count,
	dealsLost: count,
	newLeads: count,
	newOrganisations: count,
	sqls: count,
	newCustomers: count,
	quotesSent: count,
	meetingsBooked: count,
	meetingsHeld: count,
	calls: count,
	sqlShare: ratio,
	hitRate: ratio,
	hitRateCohort: ratio,
	hitRateWindowed: ratio,
	winRate: ratio,
	winRateByValue: (why) =>
		money(inPart(why.counted, "above", "both"), why).exact /
		money(inPart(why.counted, "below", "both"), why).exact,
	averageDealValue: (why) =>
		money(why.counted, why).exact / shares(why.counted),
	salesCycle: meanDays,
	salesCycleFromCreation: meanDays,
	salesCycleWorkdays: meanDays,
	salesGrowth: growth,
	salesGrowthYoY: growth,
	salesGrowthYoYByWorkdays: growth,
	cac,
	cacLagged: cac,
	clv: (why, context) => clvOf(why.counted, why, context),
	clvByChurn: (why, context) => {
		const { end, active, activeOn, stays } = buyers(why.counted, context);
		const before = activeOn(shiftMonths(end, -12));
		const gone = before.filter((each) => !active.includes(each)).length;
		const revenue = money(inPart(why.counted, "above"), why).exact;
		const years =
			gone > 0
				? before.length / gone
				: Math.max(5, Math.max(...stays) / 365.2425);
		return (revenue / active.length) * context.margin * years;
	},
	// Too few customers among any records: told below.
	clvPredicted: "below",
	clvToCac: "below",
	paybackMonths: "below",
	weightedPipeline: (why, { asOf }) =>
		Math.round(
			valued(why.counted, asOf).reduce(
				(all, deal) => all + money([deal], why).exact * (deal.chance ?? 0),
				0,
			),
		),
	pipelineCoverage: (why, { asOf }) =>
		money(valued(why.counted, asOf), why).exact /
		Number(why.settings.find(({ name }) => name === "missing")?.value),
	productsPerCustomer: ({ counted }) => {
		const pairs = counted.flatMap(({ other, product }) =>
			(product ?? "").split("\u001f").map((name) => `${other} ${name}`),
		);
		return new Set(pairs).size / customersIn(counted).size;
	},
	customerTenure: ({ counted }, context) => {
		const { all, stays } = buyers(counted, context);
		const months = stays.reduce((total, days) => total + days, 0) / 30.436875;
		return months / all.length;
	},
};

/** Open deals at the day whose rate they are converted by. */
function valued(list: List, asOf: string) {
	return list.map((deal) => ({
		...deal,
		day: deal.day && deal.day < asOf ? deal.day : asOf,
	}));
}

// ---- which records a KPI is about, once more --------------------------------------------------------------------------

const WON_AND_LOST = [FACT.dealWon, FACT.dealLost];
const CONTACTED = [FACT.leadContacted, FACT.dealContacted];

/** Kinds of records; of first wins those that are, and of a lifetime those up to the period's last day. */
const about: {
	[id in KpiId]: readonly number[] | "firstWins" | "lifetime" | "both";
} = {
	revenue: [FACT.dealWon],
	recurringRevenue: [FACT.recurringWon],
	dealsWon: [FACT.dealWon],
	dealsLost: [FACT.dealLost],
	newLeads: [FACT.leadCreated],
	newOrganisations: [FACT.customerAppeared],
	sqls: [FACT.leadQualified],
	sqlShare: [FACT.leadCreated],
	hitRate: [FACT.dealWon, ...CONTACTED],
	hitRateCohort: CONTACTED,
	hitRateWindowed: CONTACTED,
	winRate: WON_AND_LOST,
	winRateByValue: WON_AND_LOST,
	averageDealValue: [FACT.dealWon],
	salesCycle: [FACT.dealWon],
	salesCycleFromCreation: [FACT.dealWon],
	salesCycleWorkdays: [FACT.dealWon],
	newCustomers: "firstWins",
	cac: "firstWins",
	cacLagged: "firstWins",
	clv: "lifetime",
	clvByChurn: "lifetime",
	clvPredicted: "lifetime",
	clvToCac: "both",
	paybackMonths: "both",
	salesGrowth: [FACT.dealWon],
	salesGrowthYoY: [FACT.dealWon],
	salesGrowthYoYByWorkdays: [FACT.dealWon],
	quotesSent: [FACT.quoteSent, FACT.dealQuoted],
	meetingsBooked: [FACT.meetingBooked],
	meetingsHeld: [FACT.meetingHeld],
	calls: [FACT.call],
	openPipeline: [FACT.dealOpen],
	weightedPipeline: [FACT.dealOpen],
	pipelineCoverage: [FACT.dealOpen],
	productsPerCustomer: "lifetime",
	customerTenure: "lifetime",
};

function recordsAbout(
	id: KpiId,
	{ facts, history, open }: Evidence,
	undated: readonly Fact[],
	context: KpiContext,
): Set<string> {
	const kinds = about[id];
	const isWon = ([, kind]: Fact) => kind === FACT.dealWon;
	const firstWins = [...facts, ...undated].filter(
		(fact) => isWon(fact) && fact[11] & MARK.firstWin,
	);
	const lifetime = [
		...history.filter(([day]) => day < context.period.to),
		...undated,
	].filter(isWon);
	const { before } = catalogue[id].spans?.(context) ?? {};
	const earlier = before
		? history.filter(([day]) => day >= before.from && day < before.to)
		: [];
	const found =
		kinds === "firstWins"
			? firstWins
			: kinds === "lifetime"
				? lifetime
				: kinds === "both"
					? [...firstWins, ...lifetime]
					: [...facts, ...earlier, ...open, ...undated].filter(([, kind]) =>
							kinds.includes(kind),
						);
	return new Set(found.map(([, kind, record]) => `${kind} ${record}`));
}

// ---- the promise -------------------------------------------------------------------------------------------------------

const periods = fc.constantFrom(
	"2026-02",
	"2026-03",
	"2026-W10",
	"2026-Q1",
	"2026",
	"2026-02-10..2026-04-20",
);
const asOfDay = fc
	.integer({ min: 20, max: 110 })
	.map((days) => addDays("2026-01-01", days));
const subjects = fc.constantFrom(
	[],
	["seller:a" as const],
	["seller:a" as const, "seller:b" as const],
);
const merged = fc.constantFrom(new Map(), new Map([["beta", "acme"]]));

function reasons({ counted, leftOut }: Why, code: ReasonCode): number {
	return (
		leftOut.filter(({ reason }) => reason === code).length +
		counted.filter(({ note }) => note === code).length
	);
}

/** Enough of them that most figures are known. */
const manyRecords = fc
	.array(anyRecords, { minLength: 3, maxLength: 5 })
	.map((all) => ({
		deals: all.flatMap(({ deals }) => deals),
		leads: all.flatMap(({ leads }) => leads),
		activities: all.flatMap(({ activities }) => activities),
		customers: all.flatMap(({ customers }) => customers),
		costs: all.flatMap(({ costs }) => costs),
	}));

function aYearEarlier(deal: Deal): Deal {
	const { closedOn, firstContactOn, createdOn } = deal;
	return {
		...deal,
		...(closedOn && { closedOn: shiftMonths(closedOn, -12) }),
		...(firstContactOn && { firstContactOn: shiftMonths(firstContactOn, -12) }),
		...(createdOn && { createdOn: shiftMonths(createdOn, -12) }),
	};
}

/** Euros in kroner, every month another rate. */
function euroRatesOfTwoYears(asOf: string) {
	const months = Array.from({ length: 18 }, (_, at) => ({
		id: monthOf(shiftMonths("2025-01-01", at)),
		manual: { EUR: { rate: `7.4${at + 10}`, in: "DKK" } },
	}));
	return ratesOf(months, asOf);
}

describe.each(kpiIds)("%s", (id) => {
	test("property: what is counted alone gives the figure, and every other record of its kinds is left out for a reason", () => {
		let known = 0;
		fc.assert(
			fc.property(
				manyRecords,
				manyRecords,
				periods,
				asOfDay,
				subjects,
				merged,
				(records, lastYears, period, asOf, who, mergedInto) => {
					const deals = [
						...records.deals,
						...lastYears.deals.map(aYearEarlier),
					].map(({ isFirstWin, ...deal }) => ({
						...deal,
						// As it is derived: neither of nobody nor of a credit note.
						...(deal.customer &&
							(deal.amount?.minor ?? 0) >= 0 &&
							isFirstWin && { isFirstWin }),
					}));
					const facts = factsOfRecords({ ...records, deals }, ...who);
					const context = contextOf(period, asOf, {
						rates: euroRatesOfTwoYears(asOf),
						dataFrom: "2026-01-01",
						missing: 100_000_000,
						margin: 0.4,
						churnMonths: 1,
					});
					const { figure, evidence, undated, why } = explained(
						id,
						facts,
						context,
						{ costs: records.costs, mergedInto },
					);

					const nameOf = (of: { kind: number; id: string }) =>
						`${of.kind} ${of.id}`;
					const counted = new Set(why.counted.map(nameOf));
					const left = new Set(why.leftOut.map(nameOf));
					expect([...counted].filter((each) => left.has(each))).toEqual([]);
					expect(new Set([...counted, ...left])).toEqual(
						recordsAbout(id, evidence, undated, context),
					);
					const parts = why.counted.map(
						(each) => `${each.part} ${nameOf(each)}`,
					);
					expect(new Set(parts).size).toBe(parts.length);

					// To everybody together every deal is one, so reasons can be counted.
					if (who.length === 0)
						for (const { code, count } of figure.leftOut ?? [])
							if (code !== "noProducts")
								expect([code, reasons(why, code)]).toEqual([code, count]);

					const formula = formulas[id];
					if (figure.value === null || formula === "below") return;
					known++;
					const value = formula(why, context);
					if (id === "weightedPipeline")
						expect(Math.abs(value - figure.value)).toBeLessThanOrEqual(1);
					else if (Number.isInteger(figure.value) && catalogue[id].adds)
						expect(value).toBe(figure.value);
					else
						expect(Math.abs(value - figure.value)).toBeLessThanOrEqual(
							1e-9 * Math.max(1, Math.abs(figure.value)),
						);
				},
			),
			{ numRuns: 60 },
		);
		if (formulas[id] !== "below") expect(known).toBeGreaterThan(0);
	});
});

// ---- by example --------------------------------------------------------------------------------------------------------

test("a deal shared by two sellers stands once, with the part that is the scope's", () => {
	const deal = won(10, "2026-03-03", {
		customer: "acme",
		credits: [
			{ seller: "a", share: HALF },
			{ seller: "b", share: HALF },
		],
	});
	const of = (...who: `seller:${string}`[]) =>
		explained("revenue", factsOfAll("deal", [deal], ...who)).why.counted;
	const whole = {
		id: deal.id,
		kind: FACT.dealWon,
		day: "2026-03-03",
		part: "value",
		amount: 1_000,
		currency: "DKK",
		share: 2 * HALF,
		other: "acme",
		product: null,
	};
	expect(of("seller:a")).toEqual([{ ...whole, amount: 500, share: HALF }]);
	expect(of("seller:a", "seller:b")).toEqual([whole]);
});

test("each reason is the record's own", () => {
	const deals = [
		won(100),
		won(0),
		won(-20),
		deal(),
		{ ...deal(), closedOn: undefined },
	] as Deal[];
	const of = (id: KpiId) => {
		const { counted, leftOut } = explained(id, factsOfAll("deal", deals)).why;
		return deals.map(
			({ id }) =>
				leftOut.find((each) => each.id === id)?.reason ??
				counted.find((each) => each.id === id)?.note ??
				"counted",
		);
	};
	expect(of("averageDealValue")).toEqual([
		"counted",
		"zeroAmount",
		"creditNote",
		"noAmount",
		"undated",
	]);
	expect(of("dealsWon")).toEqual([
		"counted",
		"counted",
		"creditNote",
		"counted",
		"undated",
	]);
	// A credit note counts: it lowers the revenue.
	expect(of("revenue")).toEqual([
		"counted",
		"counted",
		"creditNote",
		"noAmount",
		"undated",
	]);
});

test("the rates used, by month and currency: exactly where they end, and said to be rounded where they do not", () => {
	const euros = (closedOn: string) =>
		won(1, closedOn, { amount: { minor: 100, currency: "EUR" } });
	const context = contextOf("2026", "2026-12-31", {
		rates: ratesOf(
			[
				{ id: "2026-02", manual: { EUR: { rate: "7.4604", in: "DKK" } } },
				{
					id: "2026-03",
					days: "02 03 04",
					daily: { DKK: "7.46 7.46 7.47" },
				},
			],
			"2026-12-31",
		),
	});
	const facts = factsOfAll("deal", [
		won(50),
		...["2026-02-01", "2026-02-20", "2026-03-01", "2026-04-01"].map(euros),
	]);
	const { figure, why } = explained("revenue", facts, context);
	expect(figure.reason?.code).toBe("noExchangeRate");
	expect(why.rates).toEqual([
		{ currency: "EUR", month: "2026-02", rate: "7.4604", isRounded: false },
		{
			currency: "EUR",
			month: "2026-03",
			rate: "7.463333333333",
			isRounded: true,
		},
		{ currency: "EUR", month: "2026-04", rate: null, isRounded: false },
	]);
	// A count needs none.
	expect(explained("dealsWon", facts, context).why.rates).toEqual([]);
});

test("costs are listed by what of them counts", () => {
	const span = { from: "2026-03-22", to: "2026-04-11" };
	const cost = {
		amount: dkk(200),
		source: "fair",
		...span,
		counts: span,
	};
	const facts = factsOfAll("deal", [
		won(10, "2026-03-03", { customer: "acme", isFirstWin: true }),
		won(10, "2026-03-04", { customer: "acme" }),
	]);
	const { why } = explained("cac", facts, march, { costs: [cost] });
	expect(why.costs).toEqual([
		{
			source: "fair",
			...span,
			whole: dkk(200),
			day: "2026-03-22",
			amount: 10_000,
			currency: "DKK",
		},
	]);
	// The second deal of a customer is no new customer: it is none of this figure's.
	expect([why.counted.length, why.leftOut.length]).toEqual([1, 0]);
});

describe("settings", () => {
	const named = (id: KpiId, period: string, more: Partial<KpiContext> = {}) =>
		Object.fromEntries(
			explained(id, [], contextOf(period, "2026-03-18", more)).why.settings.map(
				({ name, value }) => [name, value],
			),
		);

	test("only those that matter", () => {
		expect(named("meetingsBooked", "2026-03")).toEqual({});
		expect(named("revenue", "2026-03")).toEqual({ reportingCurrency: "DKK" });
		expect(named("clvByChurn", "2026-03", { margin: 0.4 })).toEqual({
			reportingCurrency: "DKK",
			margin: 0.4,
			churnMonths: 12,
			reading: "clvByChurn",
		});
		expect(
			named("newCustomers", "2026-03", { dataFrom: "2025-09-01" }),
		).toEqual({ dataFrom: "2025-09-01" });
	});

	test("what a period is cut by", () => {
		const options = { weekStart: 7, fiscalYearStart: 7 } as const;
		expect(named("calls", "2026-W12", { options })).toEqual({ weekStart: 7 });
		const { period } = march;
		const fiscal = { ...period, id: "FY2026", kind: "year" as const };
		expect(named("calls", "2026", { options, period: fiscal })).toEqual({
			fiscalYearStart: 7,
		});
	});

	test("whose workdays", () => {
		const calendar = {
			country: "DE",
			region: "BY",
			closingDays: ["2026-05-15"],
			yearlyClosingDays: ["12-24", "12-31"],
			freeWeekdays: [5],
		};
		expect(named("salesCycleWorkdays", "2026-03", { calendar })).toEqual({
			country: "DE",
			region: "BY",
			closingDays: "2026-05-15",
			yearlyClosingDays: "12-24, 12-31",
			freeWeekdays: "5",
			reading: "salesCycleWorkdays",
		});
	});

	test("whose a deal is, where deals of a seller or a team are counted", () => {
		const creditRule = "meetingBooker";
		const rule = (id: KpiId) => named(id, "2026-03", { creditRule }).creditRule;
		for (const id of [
			"revenue",
			"recurringRevenue",
			"winRate",
			"hitRate",
			"quotesSent",
			"openPipeline",
		] as const)
			expect(rule(id), id).toBe(creditRule);
		for (const id of ["newLeads", "sqls", "calls", "newOrganisations"] as const)
			expect(rule(id), id).toBeUndefined();
		expect(named("revenue", "2026-03")).not.toHaveProperty("creditRule");
	});

	test("numbers reckoned on the way", () => {
		const facts = factsOfAll("deal", [
			won(10, "2026-03-20", { firstContactOn: "2026-03-10" }),
		]);
		expect(explained("hitRateWindowed", facts).why.settings).toContainEqual({
			name: "windowDays",
			value: 10,
		});
		expect(explained("cacLagged", facts).why.settings).toContainEqual({
			name: "medianCycle",
			value: 10,
		});
		expect(named("pipelineCoverage", "2026-03", { missing: 5_000 })).toEqual({
			reportingCurrency: "DKK",
			missing: 5_000,
		});
	});
});

/** Eighty customers who buy again and again, and some who stop. */
function manyBuyers() {
	const deals: Deal[] = [];
	for (let buyer = 0; buyer < 80; buyer++)
		for (let nth = 0; nth <= buyer % 7; nth++)
			deals.push(
				won(
					100 + ((buyer * 37 + nth * 53) % 400),
					addDays("2025-01-05", buyer * 5 + nth * (20 + (buyer % 11) * 9)),
					{
						customer: `c${buyer}`,
						...(nth === 0 && { isFirstWin: true as const }),
					},
				),
			);
	deals.push(won(-50, "2026-02-01", { customer: "c6" }), deal());
	const span = { from: "2026-01-01", to: "2026-04-01" };
	const context = contextOf("2026-Q1", "2026-03-31", {
		margin: 0.4,
		churnMonths: 6,
	});
	const costs = [{ amount: dkk(9_000), source: null, ...span, counts: span }];
	return { facts: factsOfAll("deal", deals), context, costs };
}

describe("of many customers", () => {
	const { facts, context, costs } = manyBuyers();
	const of = (id: KpiId) => explained(id, facts, context, { costs });

	test("clvToCac: a lifetime value above, costs and new customers below", () => {
		const { figure, why } = of("clvToCac");
		const above = clvOf(inPart(why.counted, "above"), why, context);
		expect(figure.value).toBeCloseTo(above / cac(why), 9);
	});

	test("paybackMonths: costs and new customers above, a month's revenue per active customer below", () => {
		const { figure, why } = of("paybackMonths");
		const below = inPart(why.counted, "below");
		const { end, active } = buyers(below, context);
		const ids = new Set(active.map(({ id }) => id));
		const recent = below.filter(
			({ other, day }) => ids.has(other) && day > shiftMonths(end, -12),
		);
		const monthly =
			((money(recent, why).exact / active.length) * context.margin) / 12;
		expect(figure.value).toBeCloseTo(cac(why) / monthly, 9);
	});

	test("clvPredicted: the purchases the models are fitted to", () => {
		const { figure, why } = of("clvPredicted");
		const { total, customers } = predictedCustomerValue(
			why.counted.map(({ other, day, amount }) => ({
				customer: other ?? "",
				on: day,
				amount: amount ?? Number.NaN,
			})),
			"2026-03-31",
			{ weeks: 365 / 7, margin: context.margin },
		);
		expect(figure.value).not.toBeNull();
		expect(figure.value).toBeCloseTo((total ?? 0) / customers.length, 6);
	});
});
