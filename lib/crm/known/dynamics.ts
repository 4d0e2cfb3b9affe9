import { isControl, knownBy, textOf } from "./hooks.ts";

const HEADING = "#headerContainer h1,[data-id=header_title]";

/**
 * Dynamics 365 Sales: controls carry their attribute's name (documented). What they hold is a property or a tooltip;
 * "---" is empty.
 */
export const dynamics = knownBy({
	name: "dynamics",
	records: {
		deal: {
			title: ["name", HEADING],
			amount: "estimatedvalue",
			customer: ["parentaccountid", "customerid"],
			stage: ["salesstage", "stepname"],
			probability: "closeprobability",
			expectedCloseOn: "estimatedclosedate",
			closedOn: "actualclosedate",
			owner: "ownerid",
		},
		customer: { customer: ["name", HEADING], owner: "ownerid" },
		lead: {
			title: ["subject", HEADING],
			customer: "companyname",
			amount: "estimatedamount",
			owner: "ownerid",
		},
		contact: { customer: "parentcustomerid", owner: "ownerid" },
	},
	hook: (name) =>
		["input", "text", "select"]
			.map((end) => `[data-id^="${name}.fieldControl-"][data-id$="${end}"]`)
			.join(),
	read(element) {
		// The tooltip of a title is without the "- Saved" behind it.
		const text =
			(!isControl(element) && element.getAttribute("title")) || textOf(element);
		return /^-+$/.test(text) ? "" : text;
	},
});
