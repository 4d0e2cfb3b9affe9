import { hooked, knownBy, textOf } from "./hooks.ts";

const HEADING = "h1 [name=primaryField]";
const HOLDER = "data-target-selection-name";
/** A form holds inputs; a lookup is a link beside its buttons; a value stands in an output of its own. */
const VALUES = [
	"input,textarea,button[role=combobox],a[href],lightning-formatted-text",
	".test-id__field-value,[data-output-element-id=output-field],.slds-form-element__static",
];

/** Salesforce Lightning: each field carries its API name (documented). Tabs that were left stay in the page. */
export const salesforce = knownBy({
	name: "salesforce",
	records: {
		deal: {
			title: ["Opportunity.Name", HEADING],
			amount: "Opportunity.Amount",
			stage: "Opportunity.StageName",
			customer: "Opportunity.AccountId",
			expectedCloseOn: "Opportunity.CloseDate",
			probability: "Opportunity.Probability",
			owner: "Opportunity.OwnerId",
		},
		customer: { customer: ["Account.Name", HEADING], owner: "Account.OwnerId" },
		lead: {
			title: ["Lead.Name", HEADING],
			customer: "Lead.Company",
			stage: "Lead.Status",
			owner: "Lead.OwnerId",
		},
		contact: { customer: "Contact.AccountId", owner: "Contact.OwnerId" },
	},
	hook: (name) => `[${HOLDER}="sfdc:RecordField.${name}"]`,
	read: (element) =>
		element.hasAttribute(HOLDER)
			? (VALUES.map((value) => hooked(element, value)?.text).find(Boolean) ??
				"")
			: textOf(element),
	/** The form over the tab, or the tab in front. */
	part: (page) =>
		page.querySelector(`[role=dialog]:has([${HOLDER}])`) ??
		page.querySelector(
			".windowViewMode-maximized.active.lafPageHost,.windowViewMode-normal",
		) ??
		page.body,
});
