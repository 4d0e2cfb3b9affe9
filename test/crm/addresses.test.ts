import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, sameRecordId } from "../../lib/crm/addresses.ts";

const read = (address: string) => {
	const { system, kind, recordId, address: own } = addressOf(new URL(address));
	return [system, kind, recordId, own];
};
/** Whatever a record's page is seen at, its own address leads back to it. */
function leadsBack(address: string) {
	const { kind, recordId, address: own } = addressOf(new URL(address));
	if (own !== null)
		expect(addressOf(new URL(own))).toMatchObject({
			kind,
			recordId,
			address: own,
		});
}

const guid = "0b7f2e6a-1c3d-4e5f-8a9b-c0d1e2f3a4b5";

describe("addresses of CRMs that are known", () => {
	const eu = "https://app-eu1.hubspot.com";
	const lex = "https://acme.lightning.force.com";
	const crm4 = "https://acme.crm4.dynamics.com";
	const odoo = "https://odoo.acme.example";
	const espo = "https://crm.acme.example";

	it.each([
		// HubSpot
		[
			`${eu}/contacts/144/record/0-3/9876543210`,
			"hubspot",
			"deal",
			"9876543210",
			`${eu}/contacts/144/record/0-3/9876543210`,
		],
		[
			`${eu}/contacts/144/record/0-3/9876543210/view/1?eschref=%2Fx&interaction=note`,
			"hubspot",
			"deal",
			"9876543210",
			`${eu}/contacts/144/record/0-3/9876543210`,
		],
		[
			`${eu}/contacts/144/deal/9876543210/`,
			"hubspot",
			"deal",
			"9876543210",
			`${eu}/contacts/144/deal/9876543210`,
		],
		[
			"https://app.hubspot.com/contacts/144/record/0-2/77",
			"hubspot",
			"customer",
			"77",
			"https://app.hubspot.com/contacts/144/record/0-2/77",
		],
		[`${eu}/contacts/144/record/0-1/51`, "hubspot", null, null, null],
		[
			`${eu}/contacts/144/objects/0-3/views/all/board`,
			"hubspot",
			"list",
			null,
			null,
		],
		// Salesforce
		[
			`${lex}/lightning/r/Opportunity/006Dp000004aBcDIAU/view`,
			"salesforce",
			"deal",
			"006Dp000004aBcDIAU",
			`${lex}/lightning/r/006Dp000004aBcDIAU/view`,
		],
		[
			`${lex}/lightning/r/006Dp000004aBcDIAU/edit?ws=%2Flightning%2Fr%2FAccount%2F001Dp000003xYzAIAV%2Fview`,
			"salesforce",
			"deal",
			"006Dp000004aBcDIAU",
			`${lex}/lightning/r/006Dp000004aBcDIAU/view`,
		],
		[
			`${lex}/lightning/r/Account/001Dp000003xYzAIAV/view?0.source=alohaHeader`,
			"salesforce",
			"customer",
			"001Dp000003xYzAIAV",
			`${lex}/lightning/r/001Dp000003xYzAIAV/view`,
		],
		[
			`${lex}/one/one.app#/sObject/006Dp000004aBcD/view`,
			"salesforce",
			"deal",
			"006Dp000004aBcDIAU",
			`${lex}/lightning/r/006Dp000004aBcDIAU/view`,
		],
		[
			`${lex}/lightning/r/Lead/00QDp000001AbCdMAK/view`,
			"salesforce",
			"lead",
			"00QDp000001AbCdMAK",
			`${lex}/lightning/r/00QDp000001AbCdMAK/view`,
		],
		[
			`${lex}/lightning/o/Opportunity/list?filterName=Recent`,
			"salesforce",
			"list",
			null,
			null,
		],
		[`${lex}/lightning/o/Opportunity/new`, "salesforce", "deal", null, null],
		[
			`${lex}/lightning/r/Account/001Dp000003xYzAIAV/view?ws=%2Flightning%2Fr%2FOpportunity%2F006Dp000004aBcDIAU%2Fview`,
			"salesforce",
			"customer",
			"001Dp000003xYzAIAV",
			`${lex}/lightning/r/001Dp000003xYzAIAV/view`,
		],
		[
			`${lex}/lightning/o/Task/home?ws=%2Flightning%2Fr%2FOpportunity%2F006Dp000004aBcDIAU%2Fview`,
			"salesforce",
			null,
			null,
			null,
		],
		[
			`${lex}/lightning/r/Contact/003Dp000003xYzAIAV/view`,
			"salesforce",
			null,
			null,
			null,
		],
		// Dynamics 365: any order, braces encoded
		[
			`${crm4}/main.aspx?appid=1f1f1f1f-0000-4000-8000-000000000001&pagetype=entityrecord&etn=opportunity&id=${guid}`,
			"dynamics",
			"deal",
			guid,
			`${crm4}/main.aspx?etn=opportunity&pagetype=entityrecord&id=${guid}`,
		],
		[
			`${crm4}/main.aspx?id=%7B${guid.toUpperCase()}%7D&etn=opportunity&pagetype=entityrecord&appid=1f1f1f1f-0000-4000-8000-000000000001`,
			"dynamics",
			"deal",
			guid,
			`${crm4}/main.aspx?etn=opportunity&pagetype=entityrecord&id=${guid}`,
		],
		[
			`https://crm.acme.example/sales/main.aspx?etn=opportunity&id={${guid}}&pagetype=entityrecord`,
			"dynamics",
			"deal",
			guid,
			`https://crm.acme.example/sales/main.aspx?etn=opportunity&pagetype=entityrecord&id=${guid}`,
		],
		[
			`${crm4}/main.aspx?pagetype=entityrecord&etn=account&id=${guid}`,
			"dynamics",
			"customer",
			guid,
			`${crm4}/main.aspx?etn=account&pagetype=entityrecord&id=${guid}`,
		],
		[
			`${crm4}/main.aspx?pagetype=entitylist&etn=opportunity&viewid=${guid}&viewType=1039`,
			"dynamics",
			"list",
			null,
			null,
		],
		[
			`${crm4}/main.aspx?appid=${guid}&pagetype=entityrecord&etn=opportunity`,
			"dynamics",
			"deal",
			null,
			null,
		],
		[
			`${crm4}/main.aspx?pagetype=entityrecord&etn=contact&id=${guid}`,
			"dynamics",
			null,
			null,
			null,
		],
		// Odoo
		[
			`${odoo}/web#id=31&menu_id=81&action=317&model=crm.lead&view_type=form`,
			"odoo",
			"deal",
			"31",
			`${odoo}/web#id=31&model=crm.lead&view_type=form`,
		],
		[
			`${odoo}/web?debug=1#action=317&cids=1&view_type=form&model=crm.lead&menu_id=81&id=31`,
			"odoo",
			"deal",
			"31",
			`${odoo}/web#id=31&model=crm.lead&view_type=form`,
		],
		[
			`${odoo}/web#action=317&model=crm.lead&view_type=kanban&menu_id=81`,
			"odoo",
			"list",
			null,
			null,
		],
		[
			`${odoo}/web#action=317&model=crm.lead&view_type=form&menu_id=81`,
			"odoo",
			"deal",
			null,
			null,
		],
		[
			`${odoo}/web#id=7&model=res.partner&view_type=form`,
			"odoo",
			"customer",
			"7",
			`${odoo}/web#id=7&model=res.partner&view_type=form`,
		],
		[`${odoo}/odoo/crm/31`, "odoo", "deal", "31", `${odoo}/odoo/crm/31`],
		[
			`${odoo}/odoo/customers/14/crm/31?debug=1`,
			"odoo",
			"deal",
			"31",
			`${odoo}/odoo/crm/31`,
		],
		[
			`${odoo}/odoo/crm.lead/31`,
			"odoo",
			"deal",
			"31",
			`${odoo}/odoo/crm.lead/31`,
		],
		[
			`${odoo}/odoo/action-317/31`,
			"odoo",
			null,
			"31",
			`${odoo}/odoo/action-317/31`,
		],
		[
			`${odoo}/odoo/contacts/7`,
			"odoo",
			"customer",
			"7",
			`${odoo}/odoo/contacts/7`,
		],
		[`${odoo}/odoo/crm/31/action-205`, "odoo", null, null, null],
		[`${odoo}/odoo/crm`, "odoo", "list", null, null],
		[`${odoo}/odoo/crm/new`, "odoo", "deal", null, null],
		// EspoCRM
		[
			`${espo}/#Opportunity/view/65f0c1a2b3c4d5e6f`,
			"espocrm",
			"deal",
			"65f0c1a2b3c4d5e6f",
			`${espo}/#Opportunity/view/65f0c1a2b3c4d5e6f`,
		],
		[
			`${espo}/espo/#Opportunity/edit/65f0c1a2b3c4d5e6f`,
			"espocrm",
			"deal",
			"65f0c1a2b3c4d5e6f",
			`${espo}/espo/#Opportunity/view/65f0c1a2b3c4d5e6f`,
		],
		[
			`${espo}/#Account/view/65f0c1a2b3c4d5e70`,
			"espocrm",
			"customer",
			"65f0c1a2b3c4d5e70",
			`${espo}/#Account/view/65f0c1a2b3c4d5e70`,
		],
		[
			`${espo}/#Lead/view/65f0c1a2b3c4d5e71`,
			"espocrm",
			"lead",
			"65f0c1a2b3c4d5e71",
			`${espo}/#Lead/view/65f0c1a2b3c4d5e71`,
		],
		[`${espo}/#Opportunity`, "espocrm", "list", null, null],
		[`${espo}/#Opportunity/kanban`, "espocrm", "list", null, null],
		[`${espo}/#Opportunity/create`, "espocrm", "deal", null, null],
		// The others
		[
			"https://acme.pipedrive.com/deal/812",
			"pipedrive",
			"deal",
			"812",
			"https://acme.pipedrive.com/deal/812",
		],
		[
			"https://acme.pipedrive.com/organization/5",
			"pipedrive",
			"customer",
			"5",
			"https://acme.pipedrive.com/organization/5",
		],
		[
			"https://acme.pipedrive.com/pipeline/3/user/everyone",
			"pipedrive",
			null,
			null,
			null,
		],
		[
			`https://acme.pipedrive.com/leads/inbox/${guid}`,
			"pipedrive",
			"lead",
			guid,
			`https://acme.pipedrive.com/leads/inbox/${guid}`,
		],
		[
			"https://crm.zoho.eu/crm/org20001/tab/Potentials/4000000012345?layoutId=1",
			"zoho",
			"deal",
			"4000000012345",
			"https://crm.zoho.eu/crm/org20001/tab/Potentials/4000000012345",
		],
		[
			"https://crm.zoho.com/crm/tab/Potentials/custom-view/400000001/list",
			"zoho",
			"list",
			null,
			null,
		],
		[
			"https://acme.lime-crm.com/client/object/deal/1204",
			"lime",
			"deal",
			"1204",
			"https://acme.lime-crm.com/client/object/deal/1204",
		],
		[
			"https://acme.lime-crm.com/client/table-view/deal",
			"lime",
			"list",
			null,
			null,
		],
		[
			"https://go.lime-go.com//?4711/Organization/15/",
			"lime-go",
			"customer",
			"15",
			"https://go.lime-go.com//?4711/Organization/15",
		],
		[
			"https://online3.superoffice.com/Cust12345/CS/default.aspx?sale_id=88&contact_id=4",
			"superoffice",
			"deal",
			"88",
			"https://online3.superoffice.com/Cust12345/CS/default.aspx?sale_id=88",
		],
		[
			"https://power.upsales.com/#/opportunities/19",
			"upsales",
			"deal",
			"19",
			"https://power.upsales.com/#/opportunities/19",
		],
		[
			"https://acme.monday.com/boards/123/pulses/456",
			"monday",
			null,
			"456",
			"https://acme.monday.com/boards/123/pulses/456",
		],
		[
			"https://acme.myfreshworks.com/crm/sales/deals/70001",
			"freshsales",
			"deal",
			"70001",
			"https://acme.myfreshworks.com/crm/sales/deals/70001",
		],
		[
			"https://acme.myfreshworks.com/crm/sales/deals/view/70002",
			"freshsales",
			"list",
			null,
			null,
		],
		[
			"https://app.close.com/lead/lead_a1B2c3/",
			"close",
			"customer",
			"lead_a1B2c3",
			"https://app.close.com/lead/lead_a1B2c3",
		],
		[
			"https://app.copper.com/companies/42/app#/deal/99",
			"copper",
			"deal",
			"99",
			"https://app.copper.com/companies/42/app#/deal/99",
		],
		[
			"https://app.copper.com/companies/42/app#/organization/98",
			"copper",
			"customer",
			"98",
			"https://app.copper.com/companies/42/app#/organization/98",
		],
		[
			`https://app.attio.com/acme/deals/record/${guid}/overview`,
			"attio",
			"deal",
			guid,
			`https://app.attio.com/acme/deals/record/${guid}`,
		],
		[
			"https://app.futuresimple.com/sales/deals/5001",
			"zendesk-sell",
			"deal",
			"5001",
			"https://app.futuresimple.com/sales/deals/5001",
		],
		[
			"https://acme.zendesk.com/sales/deals/5001",
			"zendesk-sell",
			"deal",
			"5001",
			"https://acme.zendesk.com/sales/deals/5001",
		],
		[
			"https://erp.acme.example/app/opportunity/CRM-OPP-2026-00001",
			"frappe",
			"deal",
			"CRM-OPP-2026-00001",
			"https://erp.acme.example/app/opportunity/CRM-OPP-2026-00001",
		],
		[
			"https://erp.acme.example/app/customer/Jensen%20%26%20S%C3%B8n",
			"frappe",
			"customer",
			"Jensen & Søn",
			"https://erp.acme.example/app/customer/Jensen%20%26%20S%C3%B8n",
		],
		[
			"https://erp.acme.example/app/opportunity/new-opportunity-hzyxwvu1",
			"frappe",
			"deal",
			null,
			null,
		],
		[
			"https://erp.acme.example/app/opportunity/view/list",
			"frappe",
			"list",
			null,
			null,
		],
		[
			`https://suite.acme.example/public/#/opportunities/edit/${guid}`,
			"suitecrm",
			"deal",
			guid,
			`https://suite.acme.example/public/#/opportunities/record/${guid}`,
		],
		[
			`https://suite.acme.example/#/accounts/edit/${guid}`,
			"suitecrm",
			"customer",
			guid,
			`https://suite.acme.example/#/accounts/record/${guid}`,
		],
	] as const)("%s", (address, ...expected) => {
		expect(read(address)).toEqual(expected);
		leadsBack(address);
	});
});

describe("addresses of CRMs nobody has described", () => {
	const site = "https://crm.example";

	it.each([
		["/deals/123", "deal", "123", "/deals/123"],
		["/deals/123/edit?tab=notes&token=s3cret", "deal", "123", "/deals/123"],
		["/deals/123/overview#comments", "deal", "123", "/deals/123"],
		["/#/deals/7/show", "deal", "7", "/#/deals/7"],
		["/#/deals/7", "deal", "7", "/#/deals/7"],
		[
			"/#acme/model/sale.opportunity/7;name=%22Sale%20Opportunity%22&views=%5Bnull%5D",
			"deal",
			"7",
			"/#acme/model/sale.opportunity/7",
		],
		[
			"/admin/resources/Deal/records/7/edit",
			"deal",
			"7",
			"/admin/resources/Deal/records/7",
		],
		["/#%2Fdeals%2F7%2Fshow", "deal", "7", "/#/deals/7"],
		["/#/opportunities/abc/show", "deal", "abc", "/#/opportunities/abc/show"],
		["/#!/verkaufschance/81", "deal", "81", "/#!/verkaufschance/81"],
		[
			"/index.php?module=Potentials&view=Detail&record=12",
			"deal",
			"12",
			"/index.php?module=Potentials&view=Detail&record=12",
		],
		[
			"/index.php?record=12&app=SALES&view=Edit&module=Potentials",
			"deal",
			"12",
			"/index.php?module=Potentials&view=Detail&record=12",
		],
		[
			`/index.php?module=Opportunities&action=DetailView&record=${guid.toUpperCase()}`,
			"deal",
			guid,
			`/index.php?module=Opportunities&action=DetailView&record=${guid}`,
		],
		[
			`/index.php#ajaxUILoc=index.php%3Fmodule%3DOpportunities%26offset%3D1%26action%3DDetailView%26record%3D${guid}`,
			"deal",
			guid,
			`/index.php?module=Opportunities&action=DetailView&record=${guid}`,
		],
		["/index.php?module=Potentials&view=List", "list", null, null],
		["/index.php?module=Potentials&view=Edit", "deal", null, null],
		[`/#Opportunities/${guid}`, "deal", guid, `/#Opportunities/${guid}`],
		[
			`/object/opportunity/${guid}`,
			"deal",
			guid,
			`/object/opportunity/${guid}`,
		],
		[`/objects/opportunities?viewId=${guid}`, "list", null, null],
		["/objects/deals/rec-8841", "deal", "rec-8841", "/objects/deals/rec-8841"],
		["/admin/leads/view/4", "lead", "4", "/admin/leads/view/4"],
		["/admin/leads/edit/4", "lead", "4", "/admin/leads/view/4"],
		["/crm/deal/details/15/", "deal", "15", "/crm/deal/details/15"],
		["/companies/5/deals/9", "deal", "9", "/companies/5/deals/9"],
		["/companies/5/deals", null, null, null],
		["/companies/5/deals/new", "deal", null, null],
		["/companies/5", "customer", "5", "/companies/5"],
		["/deals/5/contacts", "deal", "5", "/deals/5"],
		["/f%C3%B6retag/5", "customer", "5", "/f%C3%B6retag/5"],
		["/aff%C3%A4rer/205", "deal", "205", "/aff%C3%A4rer/205"],
		["/salgsmuligheder/205", "deal", "205", "/salgsmuligheder/205"],
		["/myyntimahdollisuudet/205", "deal", "205", "/myyntimahdollisuudet/205"],
		[
			"/kaupat/acme-uusinta-2026",
			"deal",
			"acme-uusinta-2026",
			"/kaupat/acme-uusinta-2026",
		],
		["/emner/3", "lead", "3", "/emner/3"],
		["/pipeline?deal=44&view=board", "deal", "44", "/pipeline?deal=44"],
		[
			"/DealDetail.aspx?tab=2&DealID=44",
			"deal",
			"44",
			"/DealDetail.aspx?DealID=44",
		],
		["/deal_view.php?id=44&sid=9f", "deal", "44", "/deal_view.php?id=44"],
		["/companies/5?dealId=7", "deal", "7", "/companies/5?dealId=7"],
		["/deals/5?companyId=7", "deal", "5", "/deals/5"],
		["/#/deal?id=7&tab=2", "deal", "7", "/#/deal?id=7"],
		[
			"/opportunities/default/details?id=5",
			"deal",
			"5",
			"/opportunities/default/details?id=5",
		],
		[
			"/index.php?module=SSalesProcesses&view=Detail&record=12&mode=x",
			null,
			"12",
			"/index.php?module=SSalesProcesses&view=Detail&record=12",
		],
		["/admin/leads/index/5", "lead", "5", "/admin/leads/index/5"],
		[
			"/app/transactions/opprtnty.nl?id=77&whence=",
			"deal",
			"77",
			"/app/transactions/opprtnty.nl?id=77",
		],
		["/sales/orders/5", null, null, null],
		["/sales/deals/5", "deal", "5", "/sales/deals/5"],
		["/sales/5", "deal", "5", "/sales/5"],
		["/login?client_id=a1b2c3&next=%2Fdeals%2F5", null, null, null],
		["/home?account_id=55", null, null, null],
		["/deals", "list", null, null],
		["/deals/board", "list", null, null],
		["/deals/pipeline/3", "list", null, null],
		["/crm/deals/kanban?pipelineId=3", "list", null, null],
		["/deals/new", "deal", null, null],
		["/deals/create?companyId=8", "deal", null, null],
		["/#/opportunities/create", "deal", null, null],
		// Not saved yet, or the first of all: only what is shown is surely there.
		["/deals/0", "deal", null, null],
		["/deals/0/edit", "deal", null, null],
		["/#/deals/0/show", "deal", "0", "/#/deals/0/show"],
		["/deals/board/0", "list", null, null],
		[
			"/ui#Opportunity-manage&/Opportunities(88)",
			"deal",
			"88",
			"/ui#Opportunity-manage&/Opportunities(88)",
		],
		[
			`/ui#Deal-manage&/Deals(ID=${guid},IsActive=true)/Items`,
			"deal",
			guid,
			`/ui#Deal-manage&/Deals(ID=${guid},IsActive=true)`,
		],
		["/companies", null, null, null],
		["/boards/77", null, null, null],
		["/dealer/12", null, null, null],
		["/settings/account", null, null, null],
		["/leaders/12", null, null, null],
		["/deals/new?dealId=7", "deal", null, null],
		["/", null, null, null],
		["/users/12", null, null, null],
		["/%E0%A4%A", null, null, null],
	])("%s", (path, kind, recordId, own) => {
		expect(read(site + path)).toEqual([
			null,
			kind,
			recordId,
			own && site + own,
		]);
		leadsBack(site + path);
	});

	it.each([
		["/issues/1", "1"],
		["/issues/1/edit", "1"],
		["/#/board/12", "12"],
		["/#/board/12/show", "12"],
		["/deals/board/12", "12"],
		["/deals/0", "0"],
		[`/x/${guid}`, guid],
		["/oppview.asp?id=4410", "4410"],
		["/ui#Business-manage&/Transactions(88)", "88"],
		["/deals/page/2", undefined],
		["/deals/5", undefined],
		["/deals/new", undefined],
		["/2026", undefined],
		["/2026/11", undefined],
		["/news/deal-of-the-year", undefined],
		["/deals", undefined],
	])("what may be an id, if the page shows a record: %s", (path, id) => {
		expect(addressOf(new URL(site + path)).perhaps).toBe(id);
	});

	it("keeps nothing of who is signed in", () => {
		expect(
			read("https://ann:pw@crm.example/deals/9;jsessionid=AB12?access_token=x"),
		).toEqual([null, "deal", "9", "https://crm.example/deals/9"]);
	});
});

describe("addresses of any kind", () => {
	const part = fc.oneof(
		fc.constantFrom(
			..."deals deal opportunity companies accounts leads new edit view show list id record 12 0 abc %7B # #/ #! ? & = // ; @ : web odoo crm".split(
				" ",
			),
			guid,
		),
		fc.string({ maxLength: 8 }).filter((text) => !text.includes("%")),
	);

	it("are read without a fault, and lead back to what they name", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(part, fc.constantFrom("/", "?", "&", "=", "#", "")), {
					maxLength: 8,
				}),
				(parts) => {
					const address = `https://crm.example/${parts.flat().join("")}`;
					if (URL.canParse(address)) leadsBack(address);
				},
			),
			{ numRuns: 3_000 },
		);
	});

	// What would take a regular expression for ever ends by the test's own limit.
	it("come to an end, however long", () => {
		for (const piece of [
			"deal/",
			"a",
			"%25",
			"#",
			"/odoo/crm",
			"&id=1",
			"salgsmulig",
		])
			expect(
				addressOf(
					new URL(
						`https://crm.example/${piece.repeat(20_000)}?etn=opportunity`,
					),
				).recordId,
			).toBeNull();
	});
});

describe("ids of one record", () => {
	it("are the same in each of their forms", () => {
		expect(sameRecordId("006Dp000004aBcD", "006Dp000004aBcDIAU")).toBe(true);
		expect(sameRecordId(`{${guid.toUpperCase()}}`, guid)).toBe(true);
		expect(sameRecordId("006Dp000004aBcD", "006Dp000004abcD")).toBe(false);
		expect(sameRecordId("31", "310")).toBe(false);
	});
});
