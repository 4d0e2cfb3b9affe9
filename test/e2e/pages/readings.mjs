// What each page of this folder says. `~` behind a value: the page rounds it; `?`: likely; null: not on the page.
const today = "2026-03-18";
const hints = { today, reportingCurrency: "DKK", taught: [] };
const on = (path) => `https://crm.test${path}`;
const tab = {
	address: on("/workspace/deals/2"),
	is: { kind: "deal", title: "New printers", customer: "Right Customer Ltd", amount: "1250 GBP", stage: "Qualified", expectedCloseOn: null },
};

/** Pages of the traps. */
export const readings = {
	"input-values": { address: on("/records#id=31&x=1"), is: { kind: "deal", title: "200 desks", customer: "Azure Interior", amount: "1234567.89 USD", stage: "Proposition", status: "open ?", expectedCloseOn: "2026-12-24", owner: "Mitchell Admin", probability: 0.6667 } },
	glued: { address: on("/#Opportunity/view/65a1b2c3d4e5f6a7b"), is: { kind: "deal", title: "Nyt lager", customer: "Nordlys Logistik A/S", amount: "1234567.89 DKK", stage: "Forhandling", probability: 0.8, expectedCloseOn: "2025-12-24 ?" } },
	"narrow-spaces": { address: on("/affarer/4"), is: { kind: "deal", title: "Kontorsmöbler Malmö", customer: "Åkessons Möbler AB", amount: "1234567.89 SEK ?", stage: "Offert skickad", expectedCloseOn: "2026-12-24", owner: "Eva Lind" } },
	rounded: { address: on("/#/deals/12/show"), is: { kind: "deal", title: "Rebranding site", customer: "Legros, Ward and Braun", amount: "96300 USD ~", stage: "Proposal sent", expectedCloseOn: "2026-11-13" } },
	"rounded-millions": { address: on("/deals/12"), is: { kind: "deal", title: "Data centre", customer: "Fjord Energy AS", amount: "2500000 EUR ~", stage: "Negotiation" } },
	"currency-in-label": { address: on("/x/1"), is: { kind: "deal", title: "Server room", customer: "Hav & Land ApS", amount: "62500 DKK", stage: "Qualified" } },
	"currency-in-icon": { address: on("/x/1"), is: { kind: "deal", title: "Server room", customer: "Hav og Land ApS", amount: "62500 -", stage: "Qualified" } },
	yearless: { address: on("/deals/5"), is: { kind: "deal", title: "Spring order", customer: "Bergs Bageri AB", amount: "48000 SEK ?", stage: "Proposal", expectedCloseOn: "2026-04-24 ?", createdOn: "2026-03-18" } },
	"us-dates-danish-numbers": { address: on("/deals/5"), is: { kind: "deal", title: "Trucks for Aarhus", customer: "Jysk Transport A/S", amount: "1250000 DKK", stage: "Negotiation", expectedCloseOn: "2026-04-05", createdOn: "2026-02-27" } },
	"dates-undecidable": { address: on("/deals/5"), is: { kind: "deal", amount: "1250000 DKK", expectedCloseOn: "2026-04-05 ?" } },
	"modal-over-list": { address: on("/salg"), is: { kind: "deal", title: "Døre", customer: "Træ A/S", amount: "22000 DKK", stage: "Ny" } },
	"side-panel": { address: on("/pipeline"), is: { kind: "deal", title: "Ramps", customer: "Dok Oy", amount: "4500 EUR", stage: "New", expectedCloseOn: "2026-05-30" } },
	"inactive-tab-display": tab,
	"inactive-tab-visibility": tab,
	"inactive-tab-opacity": tab,
	"inactive-tab-offscreen": tab,
	"inactive-tab-size": tab,
	"inactive-tab-content": tab,
	"inactive-tab-transform": tab,
	"inactive-tab-aria": { ...tab, is: { ...tab.is, amount: null } },
	"previous-below": { address: on("/deals/9"), is: { kind: "deal", title: "New gate", customer: "Today Inc", amount: null, stage: "Lead in" } },
	"constant-title": { address: on("/kaupat/81"), is: { kind: "deal", title: "Varaston valaistus", customer: "Pohjolan Sähkö Oy", amount: "12500 EUR", stage: "Tarjous", probability: 0.6 } },
	rerender: {
		address: on("/deals/1"),
		is: { kind: "deal", title: "First deal", customer: "One A/S", amount: "10000 DKK", stage: "Proposal" },
		then: [{ run: "next()", is: { kind: "deal", title: "Second deal", customer: "Two A/S", amount: null, stage: "Qualified" } }],
	},
	late: {
		address: on("/deals/1"),
		is: { title: null, customer: null, amount: null },
		then: [
			{ run: "arrive()", is: { kind: "deal", title: "Late deal", customer: "Slow A/S", amount: null, stage: "Demo" } },
			{ run: "settle()", is: { kind: "deal", amount: "7500 DKK" } },
		],
	},
	"web-components": { address: on("/client/object/deal/77"), hints: { reportingCurrency: "SEK" }, is: { kind: "deal", title: "Ny vagnpark", customer: "Gruvbolaget AB", amount: "950000 SEK", stage: "Behovsanalys", expectedCloseOn: "2026-09-30" } },
	"edit-mode": { address: on("/#Opportunity/edit/65a1b2c3d4e5f6a7b"), is: { kind: "deal", title: "Nyt lager", customer: "Nordlys Logistik A/S", amount: "1234567.89 DKK", stage: "Forhandling", expectedCloseOn: "2026-12-24" } },
	"two-amounts": { address: on("/deals/5"), is: { kind: "deal", title: "Cranes", customer: "Havn A/S", amount: "500000 DKK ?", stage: "Proposal" } },
	"look-alikes": { address: on("/deals/5"), is: { kind: "deal", title: "Turbines", customer: "Vind GmbH", amount: "100000 EUR", stage: "Closed Won", status: "won", closedOn: "2026-02-28", expectedCloseOn: null } },
	"empty-amount": { address: on("/deals/5"), is: { kind: "deal", title: "Ny hjemmeside", customer: "Pixel ApS", amount: null, stage: null, owner: "Mette Holm", expectedCloseOn: null } },
	"related-deals": { address: on("/deals/5"), is: { kind: "deal", title: "Solar roof", customer: "Sol A/S", amount: "300000 DKK ?", stage: "Demo" } },
	unlabelled: { address: on("/deal/5"), is: { kind: "deal", title: "Roof", customer: "Tag & Søn ApS", stage: "Demo", amount: "45000 DKK ?" } },
};
export { hints };
