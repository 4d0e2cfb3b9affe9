import { beforeEach, expect, test } from "vitest";
import type { Names } from "../../components/dashboard/address.ts";
import type { GoalRow } from "../../components/dashboard/goal-rows.tsx";
import { grouped, rowsWith } from "../../entrypoints/dashboard/goal-groups.ts";
import type { Scope } from "../../lib/model/scope.ts";
import { dashboard } from "../../lib/text/en/dashboard.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";
import { march } from "../components/glance-example.ts";

const { scopeKind: _, ...measured } = march;
const named = (id: string, name: string) => ({ id, name });
const names: Names = {
	seller: [named("ann", "Ann"), named("bo", "Bo"), named("cy", "Cy")],
	team: [named("south", "South"), named("north", "North")],
};
const members = [
	{ team: "north", seller: "ann", spellings: ["ann", "A. B."] },
	{ team: "south", seller: "bo", spellings: ["bo"], to: "2026-03-01" },
	{ team: "north", seller: "bo", spellings: ["bo"], from: "2026-03-01" },
];
let row = 0;
const rowOf = (
	scope: Scope,
	who: string,
	from = march.period.from,
): GoalRow => ({
	goal: {
		...measured,
		goalId: String(row++),
		scope,
		period: { ...march.period, from },
	},
	title: "Revenue, March",
	who,
	kpiInWords: "in revenue",
	scope: "",
	href: "",
	kpiHref: "",
});
const seller = (id: string, who: string, from?: string) =>
	rowOf({ kind: "seller", id }, who, from);
const team = (id: string, who: string) => rowOf({ kind: "team", id }, who);
const told = (rows: readonly GoalRow[]) =>
	rows.map(({ group, who }) => [group?.name, who]);

beforeEach(() => useTexts("en", pocket, dashboard));

test("goals stand under whose they are: everyone's, each team's with its sellers', the rest, customers'", () => {
	const rows = grouped(
		[
			rowOf({ kind: "customer", id: "acme" }, "Acme"),
			seller("cy", "Cy"),
			seller("bo", "Bo"),
			team("south", "South"),
			seller("ann", "Ann", "2026-04-01"),
			seller("A. B.", "Ann"),
			team("north", "North"),
			rowOf({ kind: "organisation" }, "Everyone"),
		],
		names,
		members,
		march.asOf,
	);
	expect(told(rows)).toEqual([
		["Everyone", undefined],
		["North", undefined],
		["North", "Ann"],
		["North", "Ann"],
		["North", "Bo"],
		["South", undefined],
		["Sellers without a team", "Cy"],
		["Customers", "Acme"],
	]);
	// What runs comes before what is still to begin.
	expect(rows[3]?.goal.period.from).toBe("2026-04-01");
});

test("without teams sellers are sellers, and teams of one name stay two", () => {
	const alone = { ...names, team: [] };
	expect(told(grouped([seller("ann", "Ann")], alone, [], march.asOf))).toEqual([
		["Sellers", "Ann"],
	]);
	const twins = { ...names, team: [named("a", "North"), named("b", "North")] };
	const rows = grouped(
		[team("a", "North"), team("b", "North")],
		twins,
		[],
		march.asOf,
	);
	expect(new Set(rows.map(({ group }) => group?.id)).size).toBe(2);
});

test("words find a goal by what it is on, whose it is and the team's name", () => {
	const rows = grouped(
		[seller("ann", "Ann"), seller("cy", "Cy")],
		names,
		members,
		march.asOf,
	);
	const found = (words: string) => rowsWith(rows, words).map(({ who }) => who);
	expect(found("north REV")).toEqual(["Ann"]);
	expect(found(" cy ")).toEqual(["Cy"]);
	expect(found("")).toEqual(["Ann", "Cy"]);
	expect(found("north cy")).toEqual([]);
});
