import { expect, test } from "vitest";
import { ownRatesOf, ratesBeside } from "../../lib/figures/rates-beside.ts";
import {
	bestOf,
	goalKpisOf,
	membersIn,
	standingOf,
} from "../../lib/figures/team-of.ts";
import { periodOf } from "../../lib/time/period.ts";
import { idOf } from "../actions/world.ts";
import {
	ANN,
	BO,
	company,
	everyone,
	march,
	NORTH,
	ofAnn,
	ofNorth,
} from "./company.ts";

const asOf = "2026-03-18";
const ofBo = { kind: "seller", id: BO } as const;

test("a team’s members of a period, with the day each joined or left within it", async () => {
	const { store, save } = await company();
	await save("seller", { name: "Cy" }, "0190a0a0-0000-7000-8000-00000000b003");
	await save("membership", {
		seller: "0190a0a0-0000-7000-8000-00000000b003",
		team: NORTH,
		from: "2026-01-01",
		to: "2026-03-05",
	});
	const inMarch = await membersIn(NORTH, march, store);
	expect(inMarch.toSorted((a, b) => (a.seller < b.seller ? -1 : 1))).toEqual([
		{ seller: ANN },
		{ seller: BO, from: "2026-03-10" },
		{ seller: "0190a0a0-0000-7000-8000-00000000b003", to: "2026-03-05" },
	]);
	const inApril = await membersIn(
		NORTH,
		periodOf("month", "2026-04-01"),
		store,
	);
	expect(inApril.map(({ seller }) => seller).sort()).toEqual([ANN, BO]);
});

test("a team without a goal has its members’ together, and says so", async () => {
	const { store, goal, won } = await company();
	const before = await standingOf("revenue", ofNorth, march, asOf, store);
	expect(before.progress).toBeUndefined();
	expect(before.isSum).toBeUndefined();
	await won(100, "2026-03-03");
	await goal({ target: 40_000, currency: "DKK" });
	await goal({ target: 60_000, currency: "DKK", scope: ofBo });
	const sum = await standingOf("revenue", ofNorth, march, asOf, store);
	expect(sum).toMatchObject({ isSum: true });
	expect(sum.progress).toMatchObject({
		target: 100_000,
		attainment: 0.1,
		actual: { value: 10_000 },
	});
	await goal({ target: 300_000, currency: "DKK", scope: ofNorth });
	const own = await standingOf("revenue", ofNorth, march, asOf, store);
	expect(own.isSum).toBeUndefined();
	expect(own.progress).toMatchObject({
		target: 300_000,
		handSetDifference: 200_000,
	});
});

test("a member is paced by their own workdays", async () => {
	const { store, save, goal } = await company();
	await save(
		"seller",
		{
			name: "Bo",
			freeWeekdays: [1, 2],
			absences: [{ from: "2026-03-04", to: "2026-03-07" }],
		},
		"0190a0a0-0000-7000-8000-00000000b009",
	);
	await goal({ target: 40_000, currency: "DKK" });
	await goal({
		target: 40_000,
		currency: "DKK",
		scope: { kind: "seller", id: "0190a0a0-0000-7000-8000-00000000b009" },
	});
	const days = async (id: string) =>
		(await standingOf("revenue", { kind: "seller", id }, march, asOf, store))
			.progress?.workdays;
	expect(await days(ANN)).toEqual({ total: 22, elapsed: 12, remaining: 10 });
	// Wednesdays to Fridays, less the three of its first week.
	expect(await days("0190a0a0-0000-7000-8000-00000000b009")).toEqual({
		total: 9,
		elapsed: 3,
		remaining: 6,
	});
});

test("a goal set on another spelling of somebody is theirs", async () => {
	const { store, save, done, goal, won } = await company();
	const other = idOf(await save("seller", { name: "Smith, A" }));
	await goal({
		target: 50_000,
		currency: "DKK",
		scope: { kind: "seller", id: other },
	});
	await won(100, "2026-03-03", ANN);
	await won(10, "2026-03-04", other);
	await done("nameMe", { seller: ANN, aliases: ["Smith, A"] });
	const standing = await standingOf("revenue", ofAnn, march, asOf, store);
	expect(standing.progress).toMatchObject({
		target: 50_000,
		actual: { value: 11_000 },
	});
});

test("what can be measured by is what anybody has a goal on in this period", async () => {
	const { store, goal } = await company();
	const kpis = () => goalKpisOf([ofNorth, ofAnn, ofBo], march, store);
	expect(await kpis()).toEqual(["revenue"]);
	await goal({ kpi: "meetingsHeld", target: 12 });
	await goal({ kpi: "calls", target: 300, periodKind: "quarter" });
	await goal({ kpi: "quotesSent", target: 8, scope: everyone });
	expect(await kpis()).toEqual(["revenue", "meetingsHeld"]);
});

test("my own best month is found in the sums", async () => {
	const { store, won, save } = await company();
	expect(await bestOf("revenue", ofAnn, march, asOf, store)).toBeNull();
	await save("lead", { owner: ANN, createdOn: "2025-01-01" });
	await won(300, "2025-11-03");
	await won(200, "2026-01-12");
	await won(900, "2026-03-02");
	const best = await bestOf("revenue", ofAnn, march, asOf, store);
	expect(best?.period.id).toBe("2025-11");
	expect(best?.figure.value).toBe(30_000);
	expect(await bestOf("winRate", ofAnn, march, asOf, store)).toBeNull();
});

test("rates beside each other: each while a member, all of them together", async () => {
	const { store, won, save } = await company();
	const lost = (owner: string, closedOn: string) =>
		save("deal", { owner, status: "lost", closedOn });
	for (let at = 0; at < 12; at++) await won(100, "2026-03-11", ANN);
	for (let at = 0; at < 12; at++) await lost(BO, "2026-03-12");
	// Before Bo came, and a year before the day.
	await won(100, "2026-03-09", BO);
	await won(100, "2025-03-18", ANN);
	const beside = await ratesBeside([ANN, BO], { team: NORTH }, asOf, store);
	expect([beside.from, beside.to]).toEqual(["2025-03-19", "2026-03-19"]);
	expect(beside.together.closedToWon.of).toEqual({ above: 12, below: 24 });
	expect(
		beside.lines.map(({ id, differs }) => [id, differs.closedToWon]),
	).toEqual([
		[ANN, "higher"],
		[BO, "lower"],
	]);
	const all = await ratesBeside([ANN, BO], { sellers: true }, asOf, store);
	expect(all.lines[1]?.rates.closedToWon.of).toEqual({ above: 1, below: 13 });
	const teams = await ratesBeside([NORTH], { teams: true }, asOf, store);
	expect(teams.lines[0]?.rates.closedToWon.of).toEqual({
		above: 12,
		below: 24,
	});
	expect(teams.lines[0]?.differs.closedToWon).toBeNull();
});

test("a seller’s own rates beside those of the year before", async () => {
	const { store, won, save } = await company();
	for (let at = 0; at < 15; at++) await won(100, "2026-03-11", ANN);
	for (let at = 0; at < 15; at++)
		await save("deal", { owner: ANN, status: "lost", closedOn: "2025-02-10" });
	const own = await ownRatesOf(ANN, asOf, store);
	expect(own.now.closedToWon.of).toEqual({ above: 15, below: 15 });
	expect(own.before.closedToWon.of).toEqual({ above: 0, below: 15 });
	expect(own.changed).toMatchObject({ closedToWon: "higher", leadToSql: null });
});

test("three months’ goals are the quarter’s, exactly, for a member and for the team", async () => {
	const { store, goal, won } = await company();
	const quarter = periodOf("quarter", "2026-03-18");
	const of = (scope: typeof ofAnn | typeof ofNorth, period = quarter) =>
		standingOf("revenue", scope, period, asOf, store);
	await won(100, "2026-03-03");
	const once = { isRecurring: false, currency: "DKK" };
	await goal({ ...once, startsOn: "2026-01-01", target: 33_333_33 });
	await goal({ ...once, startsOn: "2026-02-01", target: 33_333_33 });
	// A month without one: nothing is asked of the whole.
	expect((await of(ofAnn)).progress).toBeUndefined();
	await goal({ ...once, startsOn: "2026-03-01", target: 33_333_34 });
	const ann = await of(ofAnn);
	expect(ann).toMatchObject({
		parts: "month",
		progress: { target: 100_000_00, actual: { value: 100_00 } },
	});
	// January and February are over, and 12 of March's 22 workdays: each month expects its own.
	expect(ann.progress?.expected).toBe(
		66_666_66 + Math.round((33_333_34 * 12) / 22),
	);
	expect(await goalKpisOf([ofAnn], quarter, store)).toContain("revenue");
	expect(await of(ofNorth)).toMatchObject({
		isSum: true,
		progress: { target: 100_000_00 },
	});
	// Bo has one goal for the quarter itself.
	await goal({
		...once,
		scope: ofBo,
		periodKind: "quarter",
		startsOn: "2026-01-01",
		target: 50_000_00,
	});
	expect((await of(ofNorth)).progress?.target).toBe(150_000_00);
	// Set for the quarter itself, the months say nothing.
	await goal({
		...once,
		periodKind: "quarter",
		startsOn: "2026-01-01",
		target: 90_000_00,
	});
	const own = await of(ofAnn);
	expect(own.parts).toBeUndefined();
	expect(own.progress?.target).toBe(90_000_00);
});

test("months in two currencies are no quarter’s goal", async () => {
	const { store, goal } = await company();
	for (const [month, currency] of [
		["01", "DKK"],
		["02", "EUR"],
		["03", "DKK"],
	])
		await goal({
			isRecurring: false,
			startsOn: `2026-${month}-01`,
			target: 1_000_00,
			currency,
		});
	const quarter = periodOf("quarter", asOf);
	expect(
		(await standingOf("revenue", ofAnn, quarter, asOf, store)).progress,
	).toBeUndefined();
});
