import { WHOLE } from "../model/deal.ts";
import type { Id } from "../model/record.ts";
import { FACT, type Fact } from "../tally/fact.ts";
import type { PlainDate } from "../time/plain-date.ts";

/** Somebody who may buy: a lead that was contacted, or a deal that was contacted and has no lead. */
export interface Prospect {
	/** The lead's or the deal's. */
	id: Id;
	isLead: boolean;
	contactedOn: PlainDate;
	/** When it was won, be it after as-of; null: it was not. */
	wonOn: PlainDate | null;
	/** When a lead was given up, be it after as-of; null: it was not, or it is a deal. */
	givenUpOn: PlainDate | null;
	/** The scope's part of it, in millionths. */
	share: number;
}

/** The prospects first contacted among these facts. One shared by two sellers of the scope stands there twice, in parts. */
export function prospectsOf(facts: readonly Fact[]): Prospect[] {
	const prospects: Prospect[] = [];
	for (const [day, kind, id, , , share, , , , , , , created, then] of facts)
		if (
			day !== "" &&
			(kind === FACT.leadContacted || kind === FACT.dealContacted)
		)
			prospects.push({
				id,
				isLead: kind === FACT.leadContacted,
				contactedOn: day,
				wonOn: then,
				givenUpOn: kind === FACT.leadContacted ? created : null,
				share,
			});
	return prospects;
}

/** How many prospects these are: two halves are 1. */
export function countOfProspects(prospects: readonly Prospect[]): number {
	return prospects.reduce((sum, { share }) => sum + share, 0) / WHOLE;
}
