import { addDays, type PlainDate } from "../time/plain-date.ts";
import { FACT, type Fact, MARK } from "./fact.ts";

/**
 * The deals that were open on the as-of day, each fact as it was then: those that are open now, and those that were closed
 * later (`laterClosed`: facts of deals won or lost after as-of), turned back.
 *
 * A deal had begun if the earliest of its creation and first contact that is known is not after as-of, or if neither is
 * known. Of a deal that was closed since, nobody knows any more when it was expected to close, at which stage it stood or
 * how likely it was said to be: it is undated, without stage and chance. A credit note was never an open deal.
 */
export function openOn(
	openFacts: readonly Fact[],
	laterClosed: readonly Fact[],
	asOf: PlainDate,
): Fact[] {
	const reopened = laterClosed.filter(isDeal).map(reopen);
	return [...openFacts, ...reopened].filter((fact) => hadBegun(fact, asOf));
}

function isDeal([, , , , , , , , , , , marks]: Fact): boolean {
	return !(marks & MARK.creditNote);
}

function reopen(closed: Fact): Fact {
	const [day, , , , , , , , , , cycle, marks] = closed;
	const fact: Fact = [...closed];
	fact[0] = "";
	fact[1] = FACT.dealOpen;
	fact[8] = null;
	fact[10] = null;
	fact[11] = marks & (MARK.hasLead | MARK.positive);
	// The first contact is the day its cycle counts from.
	fact[13] =
		day === "" || cycle === null || marks & MARK.cycleFromCreation
			? null
			: addDays(day, -cycle);
	fact[14] = null;
	return fact;
}

function hadBegun(fact: Fact, asOf: PlainDate): boolean {
	const created = fact[12];
	const contacted = fact[13];
	if (created === null && contacted === null) return true;
	return (
		(created !== null && created <= asOf) ||
		(contacted !== null && contacted <= asOf)
	);
}
