import type { Pair } from "./pairs.ts";
import type { PageKind } from "./reading.ts";

/** How much each field says for a deal. */
const OF_DEAL: { readonly [field: string]: number } = {
	stage: 1.5,
	expectedCloseOn: 1.5,
	closeOn: 1.5,
	closedOn: 1,
	probability: 1.5,
	customer: 0.5,
	status: 0.5,
};

/**
 * What the record is: what the address says, unless a box lies over the page it leads to, and what its labels say. A page
 * with too little of either is about nothing we know.
 */
export function kindOf(
	address: PageKind | null,
	pairs: readonly Pair[],
	isOver: boolean,
	hasAmount: boolean,
	hasPath: boolean,
): PageKind {
	const fields = new Set(pairs.map(({ field }) => field));
	const titled = pairs.find(
		({ field, rank, from }) =>
			field === "title" && rank === 1 && from === "label",
	);
	let deal = (hasAmount ? 2 : 0) + (hasPath ? 1.5 : 0) + (titled ? 1 : 0);
	for (const field of fields) deal += OF_DEAL[field] ?? 0;
	const ofCompany = new Set(
		pairs
			.filter(({ field }) => field === "ofCompany")
			.map(({ label }) => label),
	).size;
	let customer = ofCompany + (fields.has("organisationNumber") ? 2 : 0);
	let lead = pairs.filter(({ field }) => field === "ofLead").length;
	if (
		/lead/i.test(
			pairs.find(({ label }) =>
				/^lead (?:status|stage|name|owner)/i.test(label),
			)?.label ?? "",
		)
	)
		lead += 1;
	const weight = isOver ? 1.5 : 4;
	if (address === "deal") deal += weight;
	if (address === "customer") customer += weight;
	if (address === "lead") lead += weight;
	// Beside a list all that is filled in may be what it is narrowed by.
	if (address === "list" && !isOver && (deal < 3.5 || areControls(pairs)))
		return "list";
	const most = Math.max(deal, customer, lead);
	if (most < 3) return "none";
	return most === deal ? "deal" : most === customer ? "customer" : "lead";
}

/** True if all values are typed or chosen. */
export function areControls(pairs: readonly Pair[]): boolean {
	return pairs.every(({ element }) =>
		/^(?:INPUT|SELECT|TEXTAREA)$/.test(element.tagName),
	);
}
