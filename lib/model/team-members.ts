import type { PlainDate } from "../time/plain-date.ts";
import type { Membership } from "./membership.ts";
import type { Id } from "./record.ts";
import type { Seller } from "./seller.ts";

/** Someone in a team for a time: as who they are now, under every name their records came in by. */
export interface TeamMember {
	team: Id;
	seller: Id;
	/** The seller, and whoever was found to be another spelling of them. */
	spellings: Id[];
	/** Absent: since ever. */
	from?: PlainDate;
	/** Up to, not including; absent: still. */
	to?: PlainDate;
}

/** A seller, and everyone who was found to be them, at any depth: all whose records are theirs. */
export function spellingsOf(
	seller: Id,
	sellers: readonly Pick<Seller, "id" | "mergedInto">[],
): Id[] {
	const found = [seller];
	for (let at = 0; at < found.length; at++)
		for (const { id, mergedInto } of sellers)
			if (mergedInto === found[at] && !found.includes(id)) found.push(id);
	return found;
}

/**
 * Who belongs to which team, and when. Memberships of one seller in one team that overlap or follow on each other are one,
 * under whichever spelling each was entered: nobody is in a team twice on a day.
 */
export function teamMembersOf(
	memberships: readonly Membership[],
	sellers: readonly Pick<Seller, "id" | "mergedInto">[],
): TeamMember[] {
	const roots = new Map(
		sellers
			.filter(({ mergedInto }) => !mergedInto)
			.flatMap(({ id }) =>
				spellingsOf(id, sellers).map((each) => [each, id] as const),
			),
	);
	const members: TeamMember[] = [];
	for (const { team, seller: named, from, to } of memberships.toSorted(
		(a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1),
	)) {
		if (from && to && from >= to) continue;
		const seller = roots.get(named) ?? named;
		const before = members.findLast(
			(each) => each.team === team && each.seller === seller,
		);
		if (before && (!before.to || !from || from <= before.to)) {
			if (!to) delete before.to;
			else if (before.to && before.to < to) before.to = to;
		} else
			members.push({
				team,
				seller,
				spellings: spellingsOf(seller, sellers),
				...(from && { from }),
				...(to && { to }),
			});
	}
	return members;
}

/** Whether somebody is a member on a day. */
export function isMemberOn({ from, to }: TeamMember, day: PlainDate): boolean {
	return (!from || from <= day) && (!to || day < to);
}

/** Whether somebody is a member on any of some days, `[from, to)`. */
export function isMemberDuring(
	{ from, to }: TeamMember,
	days: { from: PlainDate; to: PlainDate },
): boolean {
	return (!from || from < days.to) && (!to || to > days.from);
}
