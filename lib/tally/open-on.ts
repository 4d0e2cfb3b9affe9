import type { PlainDate } from "../time/plain-date.ts";
import { FACT, type Fact, MARK } from "./fact.ts";
import { firstContactOf } from "./first-contact.ts";

/**
 * The deals that were open on the as-of day, each fact as it was then: those that are open now, and those that were closed
 * later (`laterClosed`: facts of deals won or lost after as-of), turned back.
 *
 * A deal had begun if the earliest of its creation and first contact that is known is not after as-of, or if neither is
 * known. Of a deal that was closed since, its fact does not tell any more when it was expected to close, at which stage it
 * stood or how likely it was said to be: it is undated, without stage and chance. A credit note was never an open deal.
 */
export function openOn(
	openFacts: readonly Fact[],
	laterClosed: readonly Fact[],
	asOf: PlainDate,
): Fact[] {
	const reopened = laterClosed
		.filter((fact) => !(fact[11] & MARK.creditNote))
		.map(reopen);
	return [...openFacts, ...reopened]
		.map((fact) => begun(fact, asOf))
		.filter((fact) => fact !== null);
}

function reopen(closed: Fact): Fact {
	const fact: Fact = [...closed];
	fact[0] = "";
	fact[1] = FACT.dealOpen;
	fact[8] = null;
	fact[10] = null;
	fact[11] &= MARK.hasLead | MARK.positive;
	fact[13] = firstContactOf(closed);
	fact[14] = null;
	return fact;
}

/** The fact of a deal that had begun by then, without what came later; null of one that had not. */
function begun(fact: Fact, asOf: PlainDate): Fact | null {
	const created = fact[12];
	const contacted = fact[13];
	const wasCreated = created !== null && created <= asOf;
	const wasContacted = contacted !== null && contacted <= asOf;
	if (!wasCreated && !wasContacted)
		return created === null && contacted === null ? fact : null;
	const then: Fact = [...fact];
	if (!wasCreated) then[12] = null;
	if (!wasContacted) then[13] = null;
	return then;
}
