import { hrefOf, scopeText } from "../../components/dashboard/address.ts";
import type { Chance, GoalRow } from "../../components/dashboard/goal-rows.tsx";
import type { MemberRow } from "../../components/dashboard/member-rows.tsx";
import { today } from "../../lib/clock.ts";
import { calendarOf } from "../../lib/figures/gathering.ts";
import { kpiOf } from "../../lib/figures/kpi-of.ts";
import {
	bestOf,
	goalKpisOf,
	type Membership,
	membersIn,
	type Standing,
	standingOf,
} from "../../lib/figures/team-of.ts";
import { dayLong, periodName } from "../../lib/format.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Goal } from "../../lib/model/goal.ts";
import type { Id } from "../../lib/model/record.ts";
import type { Scope } from "../../lib/model/scope.ts";
import { isMemberDuring } from "../../lib/model/team-members.ts";
import { teamMembers } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { workdaysOf } from "../../lib/time/workdays.ts";
import type { NamedKpi } from "../../lib/words/kpi-name.ts";
import { goalRow } from "./goal-rows-of.ts";
import { apart } from "./use-apart.ts";
import type { Place } from "./use-place.ts";

/** A team as its page shows it: a team's members, everyone's teams, or all sellers while there are no teams. */
export interface TeamNow {
	is: "team" | "teams" | "sellers" | "nobody";
	/** What it can be measured by: what anybody has a goal on, revenue first. */
	kpis: readonly NamedKpi[];
	/** The team's own figure, and its goal where it has one. */
	figure: Figure;
	lead?: GoalRow;
	/** Nobody set its goal: it is those of its months or quarters. */
	parts?: "month" | "quarter";
	/** Its goal is nobody's but the members' together: how many have one. */
	sum?: { withGoal: number; without: number };
	/** How many sellers were in none of the teams in the period: what they sold is in nobody's row. */
	teamless: number;
	members: MemberRow[];
	/** Who or which these are, in the order of `members` by name. */
	ids: readonly Id[];
	/** The goals behind the rows: a chance is found for each after they are drawn. */
	goals: readonly { row: string; goal: Goal }[];
}

/** Everything but the chances, which take longer. */
export async function teamNow(place: Place, kpi: string): Promise<TeamNow> {
	const { scope, period, asOf, names, settings } = place;
	const is =
		names.seller.length === 0
			? ("nobody" as const)
			: scope.kind === "team"
				? ("team" as const)
				: names.team.length > 0
					? ("teams" as const)
					: ("sellers" as const);
	const memberships = new Map<Id, Membership>(
		scope.kind === "team"
			? (await membersIn(scope.id, period)).map((each) => [each.seller, each])
			: [],
	);
	const kind = is === "teams" ? "team" : "seller";
	const among = names[kind]
		.filter(({ id }) => is !== "team" || memberships.has(id))
		.toSorted((a, b) => a.name.localeCompare(b.name, currentLanguage()));
	const scopes = among.map(({ id }): Scope => ({ kind, id }));
	const [own, kpis, members, companyDays] = await Promise.all([
		standingOf(kpi, scope, period, asOf),
		goalKpisOf([scope, ...scopes], period),
		Promise.all(scopes.map((each) => standingOf(kpi, each, period, asOf))),
		calendarOf({ kind: "organisation" }, period).then((calendar) =>
			workdaysOf(period, asOf, calendar),
		),
	]);
	const mine = kind === "seller" ? settings.me : undefined;
	const best =
		mine !== undefined && memberOf(among, mine)
			? await bestOf(kpi, { kind: "seller", id: mine }, period, asOf)
			: null;
	const goals: { row: string; goal: Goal }[] = [];
	const rowOf = (id: string, standing: Standing): GoalRow | undefined => {
		if (!standing.progress || !standing.goal) return undefined;
		// What cannot be told what it asks for is no goal to be measured against.
		if (standing.progress.target === null) return undefined;
		goals.push({ row: id, goal: standing.goal });
		return goalRow(standing.progress, names, scope);
	};
	const lead = rowOf("", own);
	const rows = among.map(({ id, name }, at): MemberRow => {
		const standing = members[at] ?? { figure: UNKNOWN };
		const row = rowOf(id, standing);
		const of = scopeText({ kind, id }, names);
		const days = row?.goal.workdays;
		const note = [
			noteOf(memberships.get(id), asOf),
			standing.parts && t(`team.parts.${standing.parts}`),
		]
			.filter(Boolean)
			.join(" · ");
		return {
			id,
			name,
			scope: of,
			href: hrefOf({
				page: kind === "team" ? "team" : "coaching",
				scope: of,
				...(place.isPeriodGiven && { period: period.id }),
				...(asOf !== today() && { asOf }),
			}),
			kpiHref: hrefOf({
				page: "kpi",
				kpi,
				scope: of,
				period: period.id,
				...(asOf !== today() && { asOf }),
			}),
			figure: standing.figure,
			...(row && { row }),
			...(id === mine && { isMe: true }),
			...(id === mine &&
				best && {
					best: {
						figure: best.figure,
						period: best.period.id,
						periodName: periodName(best.period, asOf),
					},
				}),
			...(days && days.total !== companyDays.total && { days }),
			...(note && { note }),
		};
	});
	const withGoal = rows.filter(({ row }) => row).length;
	return {
		is,
		kpis: await Promise.all(kpis.map(named)),
		figure: own.figure,
		...(lead && {
			lead: own.isSum || own.parts ? { ...lead, href: "" } : lead,
		}),
		...(own.parts && { parts: own.parts }),
		...(own.isSum && {
			sum: { withGoal, without: rows.length - withGoal },
		}),
		teamless: is === "teams" ? await teamlessIn(place) : 0,
		members: settings.ranksMembers ? rows.toSorted(byAttainment) : rows,
		ids: among.map(({ id }) => id),
		goals,
	};
}

async function teamlessIn({ names, period }: Place): Promise<number> {
	const members = (await teamMembers()).filter((each) =>
		isMemberDuring(each, period),
	);
	const inTeams = new Set(members.map(({ seller }) => seller));
	return names.seller.filter(({ id }) => !inTeams.has(id)).length;
}

const UNKNOWN: Figure = { value: null, unit: "count" };

function memberOf(among: readonly { id: Id }[], id: Id): boolean {
	return among.some((each) => each.id === id);
}

async function named(kpi: string): Promise<NamedKpi> {
	const name = (await kpiOf(kpi))?.name;
	return { kpi, ...(name !== undefined && { kpiName: name }) };
}

/** Who joined or left within the period. */
function noteOf(
	membership: Membership | undefined,
	asOf: string,
): string | undefined {
	const { from, to } = membership ?? {};
	const notes = [
		...(from ? [t("team.joined", { day: dayLong(from, asOf) })] : []),
		...(to ? [t("team.left", { day: dayLong(addDays(to, -1), asOf) })] : []),
	];
	return notes.length > 0 ? notes.join(", ") : undefined;
}

/** The most attained first; who has no goal comes last, by name. */
function byAttainment(a: MemberRow, b: MemberRow): number {
	const of = ({ row }: MemberRow) =>
		row?.goal.attainment ?? Number.NEGATIVE_INFINITY;
	const [first, second] = [of(a), of(b)];
	return first === second ? 0 : second - first;
}

/** The same with how likely each goal is reached, once that is known. */
export function useTeamChances(
	team: TeamNow | undefined,
	{ period, asOf }: Place,
): TeamNow | undefined {
	const rows = team && [
		{ id: "", row: team.lead },
		...team.members.map(({ id, row }) => ({ id, row })),
	];
	const key = rows
		?.map(
			({ id, row }) => `${id} ${row?.goal.actual.value} ${row?.goal.target}`,
		)
		.join();
	const chances = useLive(async () => {
		const found = new Map<string, Chance>();
		for (const { row, goal } of team?.goals ?? []) {
			const progress = rows?.find(({ id }) => id === row)?.row?.goal;
			if (progress) found.set(row, await apart("chance", goal, progress));
		}
		return found;
	}, [key, period.id, asOf]);
	if (!team || !chances) return team;
	const withChance = (id: string, row: GoalRow): GoalRow => {
		const chance = chances.get(id);
		return chance ? { ...row, chance } : row;
	};
	return {
		...team,
		...(team.lead && { lead: withChance("", team.lead) }),
		members: team.members.map((each) =>
			each.row ? { ...each, row: withChance(each.id, each.row) } : each,
		),
	};
}
