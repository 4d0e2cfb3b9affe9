// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
	Coaching,
	type CoachingProps,
} from "../../components/dashboard/coaching.tsx";
import type { GoalRow } from "../../components/dashboard/goal-rows.tsx";
import { MemberRates } from "../../components/dashboard/member-rates.tsx";
import {
	type MemberRow,
	MemberRows,
} from "../../components/dashboard/member-rows.tsx";
import { MembershipLines } from "../../components/dashboard/membership-lines.tsx";
import { Seen } from "../../components/dashboard/seen.tsx";
import { StepRecords } from "../../components/dashboard/step-records.tsx";
import { Wall } from "../../components/dashboard/wall.tsx";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import type { Summary } from "../../lib/goal/summary-of.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import * as english from "../../lib/text/en/all.ts";
import { glance } from "../../lib/text/en/glance.ts";
import { kpi } from "../../lib/text/en/kpi.ts";
import { useTexts } from "../../lib/text/text.ts";

let place: HTMLElement;
beforeEach(() => {
	useTexts("en", glance, kpi, ...Object.values(english));
	place = document.createElement("div");
	document.body.append(place);
});
afterEach(() => {
	render(null, place);
	place.remove();
});
const draw = (view: preact.ComponentChild) => act(() => render(view, place));
const words = (selector = "*") =>
	place.querySelector(selector)?.textContent?.replace(/\u00a0/g, " ") ?? "";
const all = (selector: string) =>
	[...place.querySelectorAll(selector)].map(
		(each) => each.textContent?.replace(/\u00a0/g, " ") ?? "",
	);
const exact = (kpi: string, scope?: string) =>
	place.querySelector<HTMLDataElement>(
		`data[data-kpi="${kpi}"]${scope ? `[data-scope="${scope}"]` : ""}`,
	)?.value;

const LONG = "Nordisk Landbrugsmaskinefabrik ".repeat(7).slice(0, 200);
const dkk = (value: number | null): Figure => ({
	value,
	unit: "money",
	currency: "DKK",
});
const march = {
	id: "2026-03",
	kind: "month",
	from: "2026-03-01",
	to: "2026-04-01",
} as const;
const goal = (fields: Partial<GoalProgress> = {}): GoalProgress => ({
	goalId: "g",
	kpi: "revenue",
	scope: { kind: "seller", id: "a" },
	period: march,
	asOf: "2026-03-18",
	unit: "money",
	adds: true,
	currency: "DKK",
	direction: "atLeast",
	target: 40_000_000,
	actual: dkk(20_000_000),
	attainment: 0.5,
	workdays: { total: 22, elapsed: 12, remaining: 10 },
	expected: 21_818_182,
	pace: 0.917,
	ahead: -1_818_182,
	state: "behind",
	neededPerWorkday: 2_000_000,
	forecast: 36_666_667,
	...fields,
});
const row = (fields?: Partial<GoalProgress>): GoalRow => ({
	goal: goal(fields),
	title: "Revenue, March",
	kpiInWords: "in revenue",
	scope: "seller:Ann",
	href: "#",
	kpiHref: "#",
});
const member = (fields: Partial<MemberRow>): MemberRow => ({
	id: fields.name ?? "Ann",
	name: "Ann",
	href: "#/team/seller:Ann",
	kpiHref: "#/kpi/revenue?scope=seller:Ann",
	scope: `seller:${fields.name ?? "Ann"}`,
	figure: dkk(20_000_000),
	...fields,
});

const rows = (members: readonly MemberRow[]) => (
	<MemberRows
		title="Members"
		heading="By name"
		rows={members}
		kpi="revenue"
		period="2026-03"
	/>
);

test("members stand on one axis, each with their own pace and workdays", async () => {
	await draw(
		rows([
			member({ row: row() }),
			member({
				name: "Bo",
				row: row({ workdays: { total: 12, elapsed: 6, remaining: 6 } }),
				days: { elapsed: 6, total: 12 },
			}),
		]),
	);
	expect(all("tbody th .b")).toEqual(["Ann", "Bo"]);
	expect(words("tbody tr")).toContain("200,000 of 400,000");
	expect(words("tbody tr")).toContain("DKK 18,182 behind pace");
	expect(words("tbody tr:last-child")).toContain("own workdays: 6 of 12");
	const posts = [...place.querySelectorAll<HTMLElement>(".post")];
	expect(new Set(posts.map(({ style }) => style.left)).size).toBe(1);
	expect(exact("revenue", "seller:Bo")).toBe("200000");
	// Every figure opens to its records.
	const opens = place.querySelector("a.opens");
	expect(opens?.getAttribute("href")).toMatch(/^#\/kpi\/revenue/);
	expect(opens?.querySelector("data")?.getAttribute("value")).toBe("200000");
});

test("who has no goal has a figure and a dash, never a zero", async () => {
	await draw(
		rows([
			member({ row: row() }),
			member({ name: "Cy", figure: dkk(null), note: "joined 16 March" }),
		]),
	);
	const cy = words("tbody tr:last-child");
	expect(cy).toContain("No goal yet");
	expect(cy).toContain("joined 16 March");
	expect(cy).not.toMatch(/\b0\b/);
	expect(place.querySelector("tr:last-child .bar.unknown")).not.toBeNull();
});

test("without a goal mine is against my own best, and only mine", async () => {
	const best = {
		figure: dkk(25_000_000),
		period: "2025-11",
		periodName: "November 2025",
	};
	await draw(rows([member({ isMe: true, best }), member({ name: "Bo" })]));
	expect(words("tbody tr")).toContain("own best 250,000, November 2025");
	expect(words("tbody tr")).toContain("80 % of my own best");
	expect(place.querySelectorAll(".best")).toHaveLength(1);
	expect(exact("revenue.best")).toBe("250000");
	expect(words("tbody tr:last-child")).toContain("No goal yet");
});

test("my own best beyond the goal is still on the axis", async () => {
	const best = {
		figure: dkk(70_000_000),
		period: "2025-11",
		periodName: "November 2025",
	};
	await draw(rows([member({ isMe: true, row: row(), best })]));
	const mark = place.querySelector<HTMLElement>(".best")?.style.left ?? "";
	expect(Number.parseFloat(mark)).toBeGreaterThan(50);
	expect(Number.parseFloat(mark)).toBeLessThanOrEqual(100);
});

const rate = (value: number | null, n = 50): Figure => ({
	value,
	unit: "rate",
	n,
	...(value !== null && { low: value - 0.1, high: value + 0.1 }),
});

test("rates are told with how many they rest on, and only what differs beyond chance is named", async () => {
	const opened: string[] = [];
	await draw(
		<MemberRates
			title="Rates"
			steps={["quoteToWon"]}
			together={{ quoteToWon: rate(0.4, 150) }}
			rows={[
				{
					...{ id: "a", name: "Ann", href: "#", scope: "seller:Ann" },
					rates: { quoteToWon: rate(0.23, 52) },
					differs: { quoteToWon: "lower" },
				},
				{
					...{ id: "b", name: LONG, href: "#", scope: "seller:Bo" },
					rates: { quoteToWon: rate(0.46) },
					differs: {},
				},
				{
					...{ id: "c", name: "Cy", href: "#", scope: "seller:Cy" },
					rates: { quoteToWon: rate(null, 0) },
					differs: {},
				},
			]}
			scope="team:North"
			period="2025-03-19..2026-03-19"
			onOpen={(id, step) => opened.push(`${id} ${step}`)}
		/>,
	);
	const cells = all("tbody td");
	expect(cells[0]).toBe("23 %of 52lower");
	expect(cells[1]).toBe("46 %of 50");
	expect(cells[2]).not.toMatch(/\d/);
	expect(all(".says")).toEqual(["lower"]);
	expect(exact("step.quoteToWon", "team:North")).toBe("0.4");
	place.querySelector<HTMLButtonElement>("tbody button")?.click();
	expect(opened).toEqual(["a quoteToWon"]);
	// Everybody's post is the team's.
	const posts = [...place.querySelectorAll<HTMLElement>(".post")];
	expect(new Set(posts.map(({ style }) => style.left))).toEqual(
		new Set(["40%"]),
	);
});

test("a rate opens to who went on, who did not, and what does not count", async () => {
	const list = (count: number, records: number, ...names: string[]) => ({
		count,
		records,
		rows: names.map((name) => ({
			key: name,
			day: "2026-03-03",
			name,
			title: "",
		})),
	});
	const more: number[] = [];
	await draw(
		<StepRecords
			step="quoteToWon"
			who="Ann"
			figure={rate(0.4, 5)}
			lists={{
				went: list(2, 2, "Acme", "Bolt"),
				stayed: list(3, 300, "Condax"),
				open: list(1, 1, "Dambase"),
				unseen: list(0, 0),
			}}
			scope="seller:Ann"
			period="2025-03-19..2026-03-19"
			periodText="19 Mar 2025–18 Mar 2026"
			shown={200}
			onMore={(shown) => more.push(shown)}
		/>,
	);
	expect(all("h3")).toEqual([
		"2 went on",
		"3 did not",
		"1 not decided yet: not counted",
	]);
	expect(exact("step.quoteToWon.stayed")).toBe("3");
	expect(all("tbody th")).toEqual(["Acme", "Bolt", "Condax", "Dambase"]);
	place.querySelector<HTMLButtonElement>(".more button")?.click();
	expect(more).toEqual([400]);
});

test("a membership is a line, with both its ends in words", async () => {
	const opened: string[] = [];
	await draw(
		<MembershipLines
			lines={[
				{ id: "a", name: "Ann", times: [{}] },
				{
					id: "b",
					name: "Bo",
					times: [
						{ from: "2025-01-01", to: "2025-07-01" },
						{ from: "2026-03-10" },
					],
				},
			]}
			from="2024-04-01"
			to="2026-04-01"
			today="2026-03-18"
			onOpen={(id) => opened.push(id)}
		/>,
	);
	expect(all("tbody td:last-child")).toEqual([
		"all the time",
		"1 January 2025 – 30 June 2025, since 10 March",
	]);
	expect(place.querySelectorAll("tr:last-child .span")).toHaveLength(2);
	place.querySelector<HTMLButtonElement>("tr:last-child button")?.click();
	expect(opened).toEqual(["b"]);
});

const coaching: CoachingProps = {
	name: "Ann",
	scope: "seller:Ann",
	periodTitle: "March 2026",
	year: "2025-03-19..2026-03-19",
	yearText: "19 Mar 2025–18 Mar 2026",
	team: "North",
	teamScope: "team:North",
	isAlone: false,
	lead: undefined,
	goals: [],
	rates: [],
	points: [],
	hrefOfLine: (line) => `#/pipeline?line=${line}`,
	titleOf: () => "Revenue, March",
	usual: 84.2,
	activities: [],
	asOf: "2026-03-18",
	made: "2026-03-18",
};

test("a talk with nothing to say says so", async () => {
	await draw(<Coaching {...coaching} />);
	expect(words("article")).toContain("Nothing stands out");
	expect(words("article")).toContain("No activities in these months.");
	expect(place.querySelectorAll(".agreed i")).toHaveLength(3);
});

test("a talk says what to talk about, each number a figure", async () => {
	await draw(
		<Coaching
			{...coaching}
			lead={row()}
			rates={[
				{
					...{ id: "step.quoteToWon", name: "Quote → won" },
					...{ now: rate(0.23), before: rate(0.5), team: rate(0.4) },
					...{ differs: "lower", changed: "lower" },
				},
				{
					...{ id: "salesCycle", name: "Sales cycle" },
					now: { value: 51.6, unit: "days", n: 12 },
					before: { value: null, unit: "days" },
					team: { value: 48, unit: "days", n: 90 },
				},
			]}
			points={[
				{ is: "behind", goal: goal() },
				{ is: "notAccepted", goal: goal(), by: "manager" },
				{
					is: "lowerThanTeam",
					step: "quoteToWon",
					now: rate(0.23),
					against: rate(0.4),
				},
				{ is: "stale", deals: 3 },
				{ is: "undated", deals: 1 },
				{ is: "quiet", workdays: 6 },
			]}
			activities={[
				{ id: "x", day: "2026-03-17", what: "Meeting held", customer: LONG },
			]}
		/>,
	);
	expect(all(".talk li")).toEqual([
		"Revenue, March: DKK 18,182 behind pace. 20,000 a workday from here",
		"Revenue, March: the manager has not said yes yet",
		"Quote → won: 23 %, the team 40 %. What do the others do there?",
		"3 open deals are older than the 84 days within which eight in ten are won.",
		"1 open deal has no expected close.",
		"No activity logged for 6 workdays.",
	]);
	expect(exact("openPipeline.stale")).toBe("3");
	expect(words(".coached-rates tbody tr")).toContain(
		"down on the year before, lower than the others",
	);
	expect(words(".coached-rates tbody tr:last-child")).toContain(
		"51.6days of 12",
	);
	expect(words(".deal-lines")).toContain("17 MarMeeting held");
});

test("who is alone in a team is beside nobody", async () => {
	const rates = [
		{
			...{ id: "step.quoteToWon", name: "Quote → won" },
			...{ now: rate(0.23), before: rate(0.5), team: rate(0.23) },
		},
	];
	await draw(<Coaching {...coaching} rates={rates} isAlone />);
	expect(all(".coached-rates tbody td.r")).toHaveLength(2);
	expect(words(".coached-rates h3")).toBe("Rates beside the year before");
});

test("what a manager could see is the summary’s own numbers", async () => {
	const month = (fields: object) =>
		({
			...{ month: "2026-03", revenue: "1234.50", dealsWon: 2, dealsLost: 1 },
			...{ newLeads: 0, sqls: 0, meetingsBooked: 0, meetingsHeld: 0 },
			...{ quotesSent: 0, calls: 0 },
			...fields,
		}) as Summary["months"][number];
	const some = { of: 3, went: 2 };
	await draw(
		<Seen
			scope="seller:Ann"
			summary={{
				...{ format: "maalbar-summary", version: 1, seller: "Ann" },
				...{ asOf: "2026-03-18", currency: "DKK" },
				months: [
					month({ month: "2026-02", revenue: null, dealsWon: null }),
					month({}),
				],
				rates: {
					...{ from: "2025-03-19", last: "2026-03-18" },
					...{ leadToSql: { of: 0, went: 0 }, sqlToMeeting: some },
					...{ meetingToQuote: some, quoteToWon: some, closedToWon: some },
				},
				goals: [
					{
						...{ kpi: "revenue", from: "2026-03-01", last: "2026-03-31" },
						...{ unit: "money", currency: "DKK" },
						...{ target: "400000.00", actual: "1234.50" },
						workdays: { done: 12, total: 22 },
					},
				],
			}}
		/>,
	);
	const value = (period: string) =>
		place.querySelector<HTMLDataElement>(
			`.seen-months data[data-kpi="revenue"][data-period="${period}"]`,
		)?.value;
	expect(value("2026-03")).toBe("1234.5");
	expect(value("2026-02")).toBe("");
	expect(all(".seen-rates tbody tr")[0]).toMatch(/^Lead → SQL00[–—]$/);
	expect(all(".seen-rates tbody tr")[1]).toBe("SQL → meeting2367 %");
	expect(words(".seen-goals tbody tr")).toContain("DKK 400,000");
	expect(words(".seen-goals tbody tr")).toContain("12 of 22");
});

test("a wall tells per cent and points, and amounts only where the team chose so", async () => {
	const wall = (hasAmounts: boolean) => (
		<Wall row={row()} title="North, March" hasAmounts={hasAmounts} />
	);
	await draw(wall(false));
	expect(words(".wall-figure")).toBe("50 %");
	expect(words(".wall-words")).toBe("4.5 points behind");
	expect(place.innerHTML).not.toMatch(/DKK|200,?000|18,?182|400,000/);
	await draw(wall(true));
	expect(words(".wall-words")).toContain("DKK 200,000 of 400,000");
	expect(words(".wall-words")).toContain("DKK 18,182 behind pace");
});
