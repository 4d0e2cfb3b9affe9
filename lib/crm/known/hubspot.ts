import type { FoundText } from "../reading.ts";
import { knownBy, textOf } from "./hooks.ts";

const HEADING =
	'[data-test-id="highlight-record-label"],[data-selenium-test="highlightTitle"]';

/**
 * HubSpot: test ids of the highlight strip, the sidebar and "all properties" (documented in 2026; the title's older one, too).
 * Never class names: they change with every build.
 */
export const hubspot = knownBy({
	name: "hubspot",
	records: {
		deal: {
			title: ["dealname", HEADING],
			amount: "amount",
			stage: ['[data-test-id="deal-stage-select"] button', "dealstage"],
			customer: companyOf,
			expectedCloseOn: "closedate",
			createdOn: "createdate",
			owner: "hubspot_owner_id",
		},
		customer: { customer: ["name", HEADING], owner: "hubspot_owner_id" },
		contact: { customer: [companyOf, "company"], owner: "hubspot_owner_id" },
	},
	hook: (name) =>
		`[data-test-id="highlight-property-display-${name}"],[data-test-id="property-input-${name}"],[data-selenium-test="property-input-${name}"]`,
	read(element) {
		const text = textOf(element.querySelector("input,textarea") ?? element);
		return text === "--" ? "" : text;
	},
});

/** The one company of the record; of several, which one buys is not said. */
function companyOf(within: ParentNode): FoundText | undefined {
	const links = [
		...within.querySelectorAll(
			'[data-test-id="card-wrapper-ASSOCIATION_V3/0-2"] :is(a[href*="/record/0-2/"],a[href*="/company/"])',
		),
	]
		.map((element) => ({ element, text: textOf(element) }))
		.filter(({ text }) => text);
	return links.every(({ text }) => text === links[0]?.text)
		? links[0]
		: undefined;
}
