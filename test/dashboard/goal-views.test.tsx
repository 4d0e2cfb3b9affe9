// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BudgetTable } from "../../components/dashboard/budget-table.tsx";
import { GoalLights } from "../../components/dashboard/goal-lights.tsx";
import { GoalOutlook } from "../../components/dashboard/goal-outlook.tsx";
import { GoalPath } from "../../components/dashboard/goal-path.tsx";
import { GoalRows } from "../../components/dashboard/goal-rows.tsx";
import { GoalVersions } from "../../components/dashboard/goal-versions.tsx";
import { LeadGoal } from "../../components/dashboard/lead-goal.tsx";
import { NewsList } from "../../components/dashboard/news-list.tsx";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import { smartOf } from "../../lib/goal/smart.ts";
import { goalExample } from "../../lib/model/goal.ts";
import { dashboard as danish } from "../../lib/text/da/dashboard.ts";
import { goal as danishGoal } from "../../lib/text/da/goal.ts";
import { pocket as danishPocket } from "../../lib/text/da/pocket.ts";
import { dashboard } from "../../lib/text/en/dashboard.ts";
import { goal as goalTexts } from "../../lib/text/en/goal.ts";
import { overview } from "../../lib/text/en/overview.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { team } from "../../lib/text/en/team.ts";
import { useTexts } from "../../lib/text/text.ts";
import { march } from "../components/glance-example.ts";

const { scopeKind: _, ...measured } = march;
const goal: GoalProgress = {
	...measured,
	scope: { kind: "seller", id: "ann" },
};
const row = {
	goal,
	title: "Revenue, March",
	kpiInWords: "in revenue",
	scope: "seller:Ann",
	href: "#/goal/goal",
	kpiHref: "#/kpi/revenue",
};
const chance = {
	probability: 0.41,
	p10: 31_000_000,
	p50: 38_000_000,
	p90: 47_000_000,
};

let place: HTMLElement;
beforeEach(() => {
	useTexts("en", pocket, dashboard, goalTexts, team, overview);
	place = document.createElement("div");
	document.body.append(place);
});
afterEach(() => {
	render(null, place);
	place.remove();
});
const draw = (view: preact.ComponentChild) => act(() => render(view, place));
const data = (kpi: string) =>
	place.querySelector<HTMLDataElement>(`data[data-kpi="${kpi}"]`);
const said = () => place.textContent?.replace(/\u00a0/g, " ") ?? "";

describe("a goal's rows", () => {
	test("stand under the name of their group, with how many it has", async () => {
		const north = { id: "north", name: "North" };
		const rows = [
			{ ...row, group: north },
			{ ...row, goal: { ...goal, goalId: "2" }, group: north },
			{ ...row, goal: { ...goal, goalId: "3" }, group: { id: "a", name: "A" } },
		];
		await draw(<GoalRows title="All goals" rows={rows} />);
		const groups = [...place.querySelectorAll("tbody")].map((body) => [
			body.querySelector("th[scope=rowgroup]")?.textContent,
			body.querySelectorAll("tr.goal").length,
		]);
		expect(groups).toEqual([
			["North 2 goals", 2],
			["A 1 goal", 1],
		]);
		await draw(<GoalRows title="All goals" rows={[row]} />);
		expect(place.querySelector("th[scope=rowgroup]")).toBeNull();
	});

	test("lead to the goal's own page, and say how likely it is once that is known", async () => {
		await draw(<GoalRows title="All goals" rows={[row]} />);
		expect(place.querySelector("a")?.getAttribute("href")).toBe("#/goal/goal");
		expect(data("revenue.chance")).toBeNull();
		await draw(<GoalRows title="All goals" rows={[{ ...row, chance }]} />);
		expect(data("revenue.chance")?.value).toBe("0.41");
		expect(place.querySelector(".bar .band")).not.toBeNull();
	});

	test("of an unknown target are a dashed outline and the reason", async () => {
		const unknown: GoalProgress = {
			...goal,
			target: null,
			targetReason: { code: "noBaseline" },
			reason: { code: "noBaseline" },
			attainment: null,
			expected: null,
			pace: null,
			ahead: null,
			neededPerWorkday: null,
			state: "unknown",
		};
		await draw(<LeadGoal row={{ ...row, goal: unknown }} />);
		expect(place.querySelector(".bar.unknown .post")).toBeNull();
		expect(data("revenue.target")?.dataset.reason).toBe("noBaseline");
		expect(said()).not.toMatch(/NaN|undefined/);
	});

	test("say 100 % of a goal that is reached only, and so does what has changed", async () => {
		const nearly = {
			...goal,
			actual: { ...goal.actual, value: 39_840_000 },
			attainment: 0.996,
		};
		await draw(<LeadGoal row={{ ...row, goal: nearly }} />);
		expect(data("revenue.attainment")?.textContent).toMatch(/^99\s%$/);
		const effect = { from: 0.5, to: 0.996 };
		await draw(
			<NewsList
				title="News"
				lines={[]}
				nothing=""
				goal={{
					...{ kpi: "revenue", scope: "seller:Ann" },
					...{ period: "2026-03", periodName: "March" },
				}}
				whole={{ effect }}
			/>,
		);
		expect(said()).toContain("50 → 99 %");
	});

	test("say where most outcomes end only while there are several", async () => {
		const likely = { ...chance, p10: 72_000_000, p90: 79_000_000 };
		await draw(<LeadGoal row={{ ...row, chance: likely }} />);
		expect(said()).toMatch(/eight of ten outcomes/);
		const over = { ...likely, p10: likely.p90 };
		await draw(<LeadGoal row={{ ...row, chance: over }} />);
		expect(said()).not.toMatch(/eight of ten outcomes/);
	});

	test("of a ceiling say at most", async () => {
		const cycle: GoalProgress = {
			...goal,
			kpi: "salesCycle",
			unit: "days",
			adds: false,
			direction: "atMost",
			target: 30,
			actual: { value: 34, unit: "days" },
			attainment: 34 / 30,
			expected: null,
			forecast: null,
			neededPerWorkday: null,
			ahead: -4,
			state: "behind",
		};
		await draw(
			<LeadGoal row={{ ...row, goal: cycle, kpiInWords: "in sales cycle" }} />,
		);
		expect(said()).toContain("at most 30 in sales cycle");
		expect(said()).toContain("4 days over");
		expect(place.querySelector(".bar.most .excess")).not.toBeNull();
	});
});

describe("the five lights", () => {
	const lights = (startChance: number) =>
		smartOf({
			goal: { ...goalExample, startChance, accepted: { seller: "2026-03-01" } },
			kpi: { better: "higher" },
			target: { target: 40_000_000 },
			asOf: "2026-03-18",
			lastData: [
				{ input: "deals", day: "2026-02-01" },
				{ input: "amounts", day: null },
			],
			history: [1, 2, 40_000_000],
		});

	test("each say their reason, figures and days drawn as such", async () => {
		await draw(
			<GoalLights
				lights={lights(0.39)}
				kpi="revenue"
				scope="seller:Ann"
				period="2026-03"
			/>,
		);
		expect(place.querySelectorAll("li")).toHaveLength(5);
		expect(data("revenue.startChance")?.value).toBe("0.39");
		expect(place.querySelector("time")?.dateTime).toBe("2026-03-01");
		expect(said()).toContain("Nothing yet: amounts");
		expect(said()).not.toMatch(/[{}]/);
	});

	test("in Danish too", async () => {
		useTexts("da", danishPocket, danish, danishGoal);
		await draw(
			<GoalLights
				lights={lights(0.9)}
				kpi="revenue"
				scope="seller:Ann"
				period="2026-03"
			/>,
		);
		expect(said()).toContain("Meget sandsynligt: 90 %");
		expect(said()).not.toMatch(/[{}]|smart\./);
	});
});

describe("the forecast", () => {
	const outlook = (bias: { bias: number; n: number } | null) => (
		<GoalOutlook
			goal={goal}
			scope="seller:Ann"
			chance={chance}
			pipeline={{
				forecast: { value: 39_500_000, unit: "money", currency: "DKK" },
				overdue: 2,
				undated: 0,
			}}
			swing={[
				{
					id: "deal",
					name: "Condax",
					amount: { value: 5_000_000, unit: "money", currency: "DKK" },
					ifWon: 0.58,
					ifLost: 0.3,
				},
			]}
			bias={bias}
			hrefOfLine={(line) => `#/pipeline?line=${line}`}
			onOpenDeal={onOpenDeal}
		/>
	);
	const onOpenDeal = vi.fn();

	test("offers what it is when the usual bias is taken out", async () => {
		await draw(outlook({ bias: 0.25, n: 4 }));
		expect(data("revenue.forecastBias")?.value).toBe("0.25");
		expect(data("revenue.forecastBias")?.dataset.n).toBe("4");
		expect(data("revenue.corrected")?.value).toBe("304000");
		expect(said()).toContain("usually 25 % too high");
		await draw(outlook(null));
		expect(data("revenue.corrected")).toBeNull();
		expect(said()).toContain("too few to say");
	});

	test("names overdue deals apart, and opens the deals that move the chance", async () => {
		await draw(outlook(null));
		expect(data("revenue.pipelineForecast")?.value).toBe("395000");
		expect(data("revenue.overdue")?.value).toBe("2");
		expect(data("revenue.overdue")?.closest("a")?.getAttribute("href")).toBe(
			"#/pipeline?line=overdue",
		);
		expect(data("revenue.undated")).toBeNull();
		expect(data("revenue.chanceIfWon")?.value).toBe("0.58");
		place.querySelector<HTMLElement>("table button")?.click();
		expect(onOpenDeal).toHaveBeenCalledWith("deal");
	});
});

test("the path says when new leads can no longer help", async () => {
	await draw(
		<GoalPath
			goal={goal}
			scope="seller:Ann"
			path={{
				left: 20_000_000,
				steps: [
					{
						work: "contact",
						total: 15.4,
						today: 2,
						lastDay: "2026-03-01",
						isTooLate: true,
					},
				],
				isTooLateForContacts: true,
			}}
			cycle={30}
			periodName="March"
		/>,
	);
	expect(data("revenue.path.contact")?.value).toBe("15.4");
	expect(data("revenue.today.contact")?.value).toBe("2");
	expect(said()).toContain("New leads can no longer help March");
	expect(data("revenue.medianCycle")?.value).toBe("30");
});

test("a budget table says what is left, or too much, exactly", async () => {
	const table = (rest: number | null) => (
		<BudgetTable
			parts={[{ from: "2026-03-01", label: "March", isUnread: false }]}
			typed={{}}
			rest={{ value: rest, unit: "money", currency: "DKK" }}
			total={{ value: 100, unit: "money", currency: "DKK" }}
			kpi="revenue"
			scope="seller:Ann"
			period="2026-03"
			onType={() => {}}
			onSpread={() => {}}
		/>
	);
	await draw(table(-5_050));
	expect(data("revenue.toPlace")?.value).toBe("-50.5");
	expect(said()).toContain("more than the goal");
	await draw(table(5_000));
	expect(said()).toContain("DKK 50 still to be placed");
	await draw(table(0));
	expect(said()).toContain("adds up to the goal");
});

test("versions keep what was said and who had accepted it; whoever has not can still", async () => {
	const onAccept = vi.fn();
	const { id: _id, rev: _rev, enteredAt: _at, ...terms } = goalExample;
	const words = {
		kpiInWords: "in revenue",
		unit: "money",
		better: "higher",
		when: "every month",
	} as const;
	await draw(
		<GoalVersions
			scope="seller:Ann"
			isBusy={false}
			onAccept={onAccept}
			versions={[
				{ ...words, id: "now", terms, accepted: { seller: "2026-03-18" } },
				{
					...words,
					id: "0",
					terms: { ...terms, target: 30_000_000 },
					until: "2026-03-10",
					accepted: { seller: "2026-03-01", manager: "2026-03-02" },
				},
			]}
		/>,
	);
	expect(
		[
			...place.querySelectorAll<HTMLDataElement>(
				'[data-kpi="revenue.termsTarget"]',
			),
		].map(({ value }) => value),
	).toEqual(["400000", "300000"]);
	expect(said()).toContain("until 10 March");
	expect(said()).toContain("By the seller on 1 March, the manager on 2 March");
	const buttons = [...place.querySelectorAll("button")];
	expect(buttons.map(({ textContent }) => textContent)).toEqual([
		"Accept as manager",
	]);
	buttons[0]?.click();
	expect(onAccept).toHaveBeenCalledWith("manager");
});
