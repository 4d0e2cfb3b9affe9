import type { Glance } from "../glance.ts";
import { t } from "../text/text.ts";

const DONE = {
	deal: "done.someDeal",
	lead: "done.lead",
	meeting: "done.meeting",
	quote: "done.quote",
	call: "done.call",
} as const;

/** What was just logged, in words that need no name: "Deal logged". */
export function whatWasDone(what: NonNullable<Glance["last"]>["what"]): string {
	return t(DONE[what]);
}
