import type { PersonRow, TeamRow } from "../../components/dashboard/people.tsx";
import type { Membership } from "../../lib/model/membership.ts";
import type { Seller } from "../../lib/model/seller.ts";
import type { Team } from "../../lib/model/team.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";

/** Sellers and teams by name, each with whom it belongs together with on a day. */
export function peopleOf(
	sellers: readonly Seller[],
	teams: readonly Team[],
	memberships: readonly Membership[],
	on: PlainDate,
	language: string,
): { sellers: PersonRow[]; teams: TeamRow[] } {
	const { compare } = new Intl.Collator(language);
	const byName = (a: { name: string }, b: { name: string }) =>
		compare(a.name, b.name);
	const current = memberships.filter(
		({ from, to }) => (!from || from <= on) && (!to || on < to),
	);
	const names = new Map(teams.map(({ id, name }) => [id, name]));
	return {
		sellers: sellers
			.map(({ id, name, freeWeekdays = [], absences = [] }) => ({
				id,
				name,
				teams: current
					.filter(({ seller }) => seller === id)
					.flatMap(({ team }) => names.get(team) ?? []),
				freeWeekdays,
				absences: absences.length,
			}))
			.sort(byName),
		teams: teams
			.map(({ id, name }) => ({
				id,
				name,
				members: new Set(
					current.filter(({ team }) => team === id).map(({ seller }) => seller),
				).size,
			}))
			.sort(byName),
	};
}
