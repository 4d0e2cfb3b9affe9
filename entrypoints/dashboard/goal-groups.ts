import { type Names, scopeName } from "../../components/dashboard/address.ts";
import type { GoalRow } from "../../components/dashboard/goal-rows.tsx";
import type { Goal } from "../../lib/model/goal.ts";
import { isMemberOn, type TeamMember } from "../../lib/model/team-members.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";

/**
 * Goals under whose they are: everyone's, each team's with its sellers', sellers' without a team, customers'. In a group the
 * team's own come first, then each seller's; what runs comes before what is still to begin.
 */
export function grouped(
	rows: readonly GoalRow[],
	names: Names,
	members: readonly TeamMember[],
	day: PlainDate,
): GoalRow[] {
	const order = (a: string, b: string) => a.localeCompare(b, currentLanguage());
	const known = rows.map((row) => ({
		row,
		...groupOf(row.goal.scope, names, members, day),
	}));
	return known
		.toSorted(
			(a, b) =>
				a.rank - b.rank ||
				order(a.name, b.name) ||
				order(a.id, b.id) ||
				Number(b.isOwn) - Number(a.isOwn) ||
				order(a.row.who ?? "", b.row.who ?? "") ||
				Number(a.row.goal.period.from > day) -
					Number(b.row.goal.period.from > day),
		)
		.map(({ row: { who, ...row }, id, name, isOwn }) => ({
			...row,
			// Whose it is the group says.
			...(who !== undefined && !isOwn && { who }),
			group: { id, name },
		}));
}

/** Rows with each of these words in their name, whose they are, or the group's. */
export function rowsWith(rows: readonly GoalRow[], words: string): GoalRow[] {
	const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
	return rows.filter(({ title, who = "", group }) => {
		const text = `${title} ${who} ${group?.name ?? ""}`.toLocaleLowerCase();
		return wanted.every((word) => text.includes(word));
	});
}

function groupOf(
	scope: Goal["scope"],
	names: Names,
	members: readonly TeamMember[],
	day: PlainDate,
) {
	if (scope.kind === "organisation")
		return group(0, "", t("scope.organisation"), true);
	if (scope.kind === "customer") return group(3, "", t("nav.customers"), false);
	const team =
		scope.kind === "team"
			? scope.id
			: members.find(
					(each) => each.spellings.includes(scope.id) && isMemberOn(each, day),
				)?.team;
	if (team === undefined)
		return group(
			2,
			"",
			t(names.team.length > 0 ? "goals.teamless" : "goals.sellers"),
			false,
		);
	return group(
		1,
		team,
		scopeName({ kind: "team", id: team }, names) || t("scope.team"),
		scope.kind === "team",
	);
}

const group = (rank: number, id: string, name: string, isOwn: boolean) => ({
	rank,
	id: `${rank} ${id}`,
	name,
	isOwn,
});
