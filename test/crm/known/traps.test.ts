// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { placeOf } from "../../../lib/crm/hints-at.ts";
import { known } from "../../../lib/crm/known/known.ts";
import { labelWords } from "../../../lib/crm/label-words.ts";
import { useLabels } from "../../../lib/crm/labels.ts";
import type { KnownReading } from "../../../lib/crm/reading.ts";
import { readingAt } from "../reading-of.ts";

useLabels(labelWords);

afterEach(() => {
	document.body.innerHTML = "";
	document.title = "";
});

function read(address: string, html: string, title = ""): KnownReading | null {
	document.body.innerHTML = html;
	document.title = title;
	const place = placeOf(new URL(address));
	const crm = known.find((each) => each.isHere(document, place));
	return crm?.read(document, place) ?? null;
}

/** What was found, without where. */
function texts(reading: KnownReading | null) {
	return (
		reading &&
		Object.fromEntries([
			["kind", reading.kind],
			...Object.entries(reading.found).map(([name, found]) => [
				name,
				found?.text,
			]),
		])
	);
}

describe("a contact's page", () => {
	const espo = (account: string) =>
		`<div id="content"><div class="page-header"><span class="title">Bo Ek</span></div><div class="detail" data-scope="Contact"><div class="cell" data-name="name"><div class="field">Bo Ek</div></div><div class="cell" data-name="account"><div class="field">${account}</div></div></div></div>`;
	const odoo = (parent: string) => {
		const html = `<body class="o_web_client"><div class="o_form_view"><div class="o_form_sheet_bg"><div name="company_type" class="o_field_widget"><span>Person</span></div><div name="name" class="o_field_widget"><span>Bo Ek</span></div><div name="parent_id" class="o_field_widget"><a href="#"><span>${parent}</span></a></div></div></div></body>`;
		return html;
	};

	it.each([
		[
			"https://espo.example/#Contact/view/65f0c1a2b3c4d5e72",
			espo('<a href="#Account/view/1">Nordhavn A/S</a>'),
		],
		[
			"https://odoo.example/web#id=9&model=res.partner&view_type=form",
			odoo("Nordhavn A/S"),
		],
		[
			"https://app.hubspot.com/contacts/144/record/0-1/51",
			'<h2 data-test-id="highlight-record-label">Bo Ek</h2><div data-test-id="card-wrapper-ASSOCIATION_V3/0-2"><a href="/contacts/144/record/0-2/7">Nordhavn A/S</a></div>',
		],
		[
			"https://acme.lightning.force.com/lightning/r/Contact/003Dp000003xYzAIAV/view",
			'<div class="windowViewMode-normal"><h1><slot name="primaryField">Bo Ek</slot></h1><div data-target-selection-name="sfdc:RecordField.Contact.AccountId"><span class="test-id__field-value"><a href="/x">Nordhavn A/S</a><button>Edit</button></span></div></div>',
		],
		[
			"https://acme.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=contact&id=0b7f2e6a-1c3d-4e5f-8a9b-c0d1e2f3a4b5",
			'<h1 data-id="header_title" title="Bo Ek">Bo Ek</h1><div data-id="parentcustomerid.fieldControl-LookupResultsDropdown_parentcustomerid_selected_tag_text" title="Nordhavn A/S"></div>',
		],
	])("is one of its company: %s", (address, html) => {
		expect(texts(read(address, html))).toMatchObject({
			kind: "customer",
			customer: "Nordhavn A/S",
		});
		// Nor is it the person's in the end, whose name heads the page.
		const hints = { today: "2026-11-26", reportingCurrency: "DKK", taught: [] };
		expect(readingAt(new URL(address), hints).customer).toMatchObject({
			value: "Nordhavn A/S",
			certainty: "sure",
		});
	});

	it("is read in Atomic CRM by the link, not by the letter beside it", () => {
		const html =
			'<main><h5>Bo Ek</h5><div>Buyer at <a href="#/companies/3/show"><span>Nordhavn A/S</span></a></div><a href="#/companies/3/show"><span>N</span></a></main>';
		expect(
			texts(read("https://a.example/#/contacts/12/show", html, "Atomic CRM")),
		).toEqual({ kind: "customer", customer: "Nordhavn A/S" });
	});

	it("is no customer without a company", () => {
		expect(
			texts(
				read(
					"https://espo.example/#Contact/view/65f0c1a2b3c4d5e72",
					espo('<span class="none-value">None</span>'),
				),
			),
		).toEqual({ kind: "none" });
	});
});

describe("Odoo", () => {
	it.each([
		"New<span>1m</span>",
		"<span>New</span><span>1m</span>",
		"New",
		"<span>New</span>",
	])("reads a stage without the time spent in it: %s", (stage) => {
		const html = `<body class="o_web_client"><div class="o_form_view"><div class="o_form_sheet_bg"><div name="stage_id" class="o_field_widget"><button aria-checked="true">${stage}</button></div></div></div></body>`;
		expect(texts(read("https://odoo.example/odoo/crm/3", html))).toMatchObject({
			kind: "deal",
			stage: "New",
		});
	});
});

describe("EspoCRM", () => {
	const cell = (name: string, value: string) =>
		`<div class="cell" data-name="${name}"><label class="control-label"><span class="label-text">${name}</span></label><div class="field" data-name="${name}">${value}</div></div>`;

	it("reads the quick view over a list, whose address stays", () => {
		const html = `<div id="content"><div class="page-header"><span class="title">Opportunities</span></div><div class="list"><table><tr class="list-row"><td class="cell" data-name="amount">$1</td></tr></table></div></div>
<div class="modal"><div class="record-container record"><div class="detail" data-scope="Opportunity">${cell("name", "Spare parts")}${cell("amount", "$800.50")}</div></div></div>`;
		const reading = read("https://espo.example/#Opportunity", html);
		expect(texts(reading)).toEqual({
			kind: "deal",
			title: "Spare parts",
			amount: "$800.50",
		});
		expect(reading?.within?.getAttribute("data-scope")).toBe("Opportunity");
	});

	it("takes the chosen currency of a form, and an amount without one as it is", () => {
		const form = (currency: string) =>
			`<div id="content"><div class="edit" data-scope="Opportunity">${cell("amount", `<input data-name="amount" value="1234.5">${currency}`)}</div></div>`;
		const address = "https://espo.example/#Opportunity/edit/65f0c1a2b3c4d5e6f";
		expect(
			texts(
				read(
					address,
					form(
						'<select data-name="amountCurrency"><option>DKK</option><option selected>SEK</option></select>',
					),
				),
			)?.amount,
		).toBe("1234.5 SEK");
		expect(texts(read(address, form("")))?.amount).toBe("1234.5");
	});

	it("reads a lead by what a lead's fields are called", () => {
		const html = `<div id="content"><div class="detail" data-scope="Lead">${cell("name", "Bo Ek")}${cell("accountName", "Nordhavn A/S")}${cell("status", "New")}${cell("opportunityAmount", "$500")}</div></div>`;
		expect(
			texts(read("https://espo.example/#Lead/view/65f0c1a2b3c4d5e71", html)),
		).toEqual({
			kind: "lead",
			title: "Bo Ek",
			customer: "Nordhavn A/S",
			stage: "New",
			amount: "$500",
		});
	});
});

describe("Odoo", () => {
	const form = (inner: string) =>
		`<div class="o_web_client"><div class="o_form_view"><div class="o_form_sheet_bg">${inner}</div></div></div>`;
	const address = "https://odoo.example/odoo/action-317/31";

	it("reads no form that lies over the one of the address", () => {
		const html = `${form('<div name="expected_revenue" class="o_field_widget">$ 1</div>')}<div class="modal"><div class="o_form_view"><div class="o_form_sheet_bg"><div name="name" class="o_field_widget">Another</div></div></div></div>`;
		expect(read("https://odoo.example/odoo/crm/31", html)).toBeNull();
	});

	it("tells a deal from a lead, and either from whatever else an action shows", () => {
		const name =
			'<div name="name" class="o_field_widget"><span>Bo</span></div>';
		expect(read(address, form(name))).toBeNull();
		// A task has a stage as well.
		expect(
			read(
				address,
				form(`${name}<div name="stage_id" class="o_field_widget">Doing</div>`),
			),
		).toBeNull();
		expect(
			texts(
				read(
					address,
					form(
						`${name}<div name="expected_revenue" class="o_field_widget"></div>`,
					),
				),
			),
		).toEqual({ kind: "deal", title: "Bo" });
		expect(texts(read("https://odoo.example/odoo/crm/31", form(name)))).toEqual(
			{
				kind: "lead",
				title: "Bo",
			},
		);
	});

	it("reads what is read-only as text, and the first line of a customer", () => {
		const html = form(
			'<div name="stage_id" class="o_field_widget"><button aria-checked="false">New</button><button aria-checked="true"><span>Proposition</span><span>1m</span></button></div><div name="expected_revenue" class="o_field_widget o_field_monetary"><span>1.234,50&nbsp;kr</span></div><div name="partner_id" class="o_field_widget"><a class="o_form_uri" href="/odoo/res.partner/7"><span>Nordhavn A/S</span><br><span>Havnegade 1</span></a></div>',
		);
		expect(texts(read("https://odoo.example/odoo/crm/31", html))).toEqual({
			kind: "deal",
			stage: "Proposition",
			amount: "1.234,50\u00a0kr",
			customer: "Nordhavn A/S",
		});
	});
});

describe("HubSpot", () => {
	it("says no customer where a deal has several companies", () => {
		const html =
			'<div data-test-id="card-wrapper-ASSOCIATION_V3/0-2"><a href="/contacts/1/record/0-2/7">Nordhavn A/S</a><a href="/contacts/1/record/0-2/8">Holding ApS</a></div>';
		expect(
			texts(read("https://app.hubspot.com/contacts/1/record/0-3/5", html)),
		).toEqual({ kind: "deal" });
	});

	it("takes no other property that begins alike, and no empty one", () => {
		const html =
			'<div data-test-id="property-input-amount_in_home_currency">9</div><div data-test-id="property-input-amount">--</div>';
		expect(
			texts(read("https://app.hubspot.com/contacts/1/record/0-3/5", html)),
		).toEqual({ kind: "deal" });
	});
});

describe("Atomic CRM", () => {
	const dialog = (inner: string) =>
		`<main><div data-rfd-draggable-id="6"><p>Other Ltd - Renewal</p></div></main><div role="dialog"><a href="#/companies/3/show">N</a><h2>Renewal</h2>${inner}</div>`;
	const address = "https://a.example/#/deals/7/show";

	it("takes no company from another deal's card, though it has the same title", () => {
		expect(
			texts(read(address, dialog(""), "Atomic CRM"))?.customer,
		).toBeUndefined();
	});

	it("takes no employer that begins with another letter", () => {
		expect(
			texts(read(address, dialog("<span>B2C at Legros</span>"), "Atomic CRM"))
				?.customer,
		).toBeUndefined();
		expect(
			texts(read(address, dialog("<span>B2C at Nordhavn</span>"), "Atomic CRM"))
				?.customer,
		).toBe("Nordhavn");
	});

	it("reads nothing of the board while the dialog is not there yet", () => {
		expect(
			read(address, "<main><p>Other Ltd - Renewal</p></main>", "Atomic CRM"),
		).toBeNull();
	});
});

describe("Salesforce", () => {
	it("says no deal of a tab that was left", () => {
		const tab = (name: string, mode: string) =>
			`<div class="windowViewMode-maximized ${mode} lafPageHost"><div data-target-selection-name="sfdc:RecordField.Opportunity.Name"><lightning-formatted-text>${name}</lightning-formatted-text></div></div>`;
		expect(
			texts(
				read(
					"https://acme.lightning.force.com/lightning/r/Opportunity/006Dp000004aBcDIAU/view",
					tab("Left", "") + tab("Here", "active"),
				),
			),
		).toEqual({ kind: "deal", title: "Here" });
	});
});
