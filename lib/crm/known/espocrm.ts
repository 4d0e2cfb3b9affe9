import type { PageKind } from "../reading.ts";
import { hooked, knownBy, textOf } from "./hooks.ts";

const SCOPES: { [scope: string]: PageKind } = {
	Opportunity: "deal",
	Account: "customer",
	Lead: "lead",
};

/** Lists have a scope too, and cells. */
const RECORD = ":is(.detail,.edit)[data-scope]";

/** The name stands in the header too, which is no part of the record's own. */
const name = [
	"name",
	(within: ParentNode) =>
		(within as Element).closest(".modal")
			? undefined
			: hooked((within as Element).ownerDocument, ".page-header .title"),
];

/** EspoCRM: cells carry the name of their attribute (tried). Inline or as a whole, a form holds inputs in the same cells. */
export const espocrm = knownBy({
	name: "espocrm",
	records: {
		deal: {
			title: name,
			amount: "amount",
			customer: "account",
			stage: "stage",
			probability: "probability",
			expectedCloseOn: "closeDate",
			owner: "assignedUser",
		},
		customer: { customer: name, owner: "assignedUser" },
		lead: {
			title: name,
			amount: "opportunityAmount",
			customer: "accountName",
			stage: "status",
			owner: "assignedUser",
		},
		contact: { customer: ["account", "accounts"], owner: "assignedUser" },
	},
	hook: (name) => `.cell[data-name="${name}"] .field`,
	/** "None" is none. An amount's currency stands behind its input, chosen or fixed. */
	read(field) {
		if (field.querySelector(".none-value")) return "";
		const input = field.querySelector(
			"input:not([type=hidden]),textarea,select",
		);
		if (!input) {
			const text = textOf(field.querySelector("a[href]") ?? field);
			return text && field.matches('[data-name="probability"]')
				? `${text} %`
				: text;
		}
		const value = textOf(input);
		const currency = field.querySelector(
			'select[data-name$="Currency"],.input-group-addon',
		);
		return value && currency ? `${value} ${textOf(currency)}` : value;
	},
	isHere: (page) => page.querySelector(`${RECORD} .cell[data-name]`) !== null,
	/** A quick view lies over a list, whose address stays. */
	part: (page) =>
		page.querySelector(`.modal ${RECORD}`) ?? page.querySelector(RECORD),
	kind: (part, ofAddress) =>
		SCOPES[part.getAttribute("data-scope") ?? ""] ?? ofAddress,
});
