import { hooked, knownBy, textOf } from "./hooks.ts";

/**
 * Odoo 16 to 19: fields carry their name (tried in 17). What they hold is in the property of the input; read-only ones are
 * text. A symbol stands beside an amount, the time spent in it within a stage, "%" behind a probability.
 */
export const odoo = knownBy({
	name: "odoo",
	records: {
		deal: {
			title: "name",
			amount: "expected_revenue",
			customer: ["partner_id", "partner_name"],
			stage:
				'[name="stage_id"] [aria-checked="true"],[name="stage_id"] [aria-current="step"]',
			status: ".o_widget_web_ribbon .ribbon",
			probability: "probability",
			expectedCloseOn: "date_deadline",
			closedOn: "date_closed",
			owner: "user_id",
		},
		lead: {
			title: "name",
			customer: ["partner_id", "partner_name"],
			owner: "user_id",
		},
		customer: {
			customer: ["parent_id", "name"],
			organisationNumber: ["company_registry", "vat"],
			owner: "user_id",
		},
	},
	hook: (name) => `.o_field_widget[name="${name}"]`,
	read(element) {
		const input = element.querySelector("input,textarea,select");
		const value = input
			? textOf(input)
			: [...element.childNodes]
					.map((node) => (node.nodeType === 3 ? node.nodeValue : ""))
					.join("")
					.trim() ||
				(hooked(element, "a:not(:has(span)),span")?.text ?? textOf(element));
		if (value && element.getAttribute("name") === "probability")
			return `${value} %`;
		if (!value || !input) return value;
		// Newer ones write symbol and value once more, to know how wide they are.
		const symbol =
			element.matches(".o_field_monetary") &&
			hooked(element, "span", (span) => textOf(span).replace(/.*\d.*/, ""));
		return symbol ? `${symbol.text} ${value}` : value;
	},
	isHere: (page) => page.querySelector(".o_web_client .o_form_view") !== null,
	/** A form over the form is of another record than the address. */
	part: (page) =>
		page.querySelector(".modal .o_form_view")
			? null
			: page.querySelector(".o_form_view .o_form_sheet_bg"),
	/** Tasks and tickets have stages too. */
	kind(part, ofAddress) {
		const has = (names: string) => part.querySelector(names) !== null;
		if (ofAddress === "deal")
			return has('[name="expected_revenue"],[name="stage_id"]')
				? "deal"
				: "lead";
		if (ofAddress !== null) return ofAddress;
		if (has('[name="expected_revenue"]')) return "deal";
		return has('[name="company_type"],[name="is_company"]') ? "customer" : null;
	},
});
