// What each page of this folder says. `~` behind a value: the page rounds it; `?`: likely; null: not on the page.
const today = "2026-03-18";
const hints = { today, reportingCurrency: "DKK", taught: [] };
const on = (path) => `https://crm.test${path}`;
const tab = {
	address: on("/workspace/deals/2"),
	is: {
		kind: "deal",
		title: "New printers",
		customer: "Right Customer Ltd",
		amount: "1250 GBP",
		stage: "Qualified",
		expectedCloseOn: null,
	},
};

/** Pages of the traps. */
export const readings = {
	"input-values": {
		address: on("/records#id=31&x=1"),
		is: {
			kind: "deal",
			title: "200 desks",
			customer: "Azure Interior",
			amount: "1234567.89 USD",
			stage: "Proposition",
			status: "open ?",
			expectedCloseOn: "2026-12-24",
			owner: "Mitchell Admin",
			probability: 0.6667,
		},
	},
	glued: {
		address: on("/#Opportunity/view/65a1b2c3d4e5f6a7b"),
		is: {
			kind: "deal",
			title: "Nyt lager",
			customer: "Nordlys Logistik A/S",
			amount: "1234567.89 DKK",
			stage: "Forhandling",
			probability: 0.8,
			expectedCloseOn: "2025-12-24 ?",
		},
	},
	"narrow-spaces": {
		address: on("/affarer/4"),
		is: {
			kind: "deal",
			title: "Kontorsmöbler Malmö",
			customer: "Åkessons Möbler AB",
			amount: "1234567.89 SEK ?",
			stage: "Offert skickad",
			expectedCloseOn: "2026-12-24",
			owner: "Eva Lind",
		},
	},
	rounded: {
		address: on("/#/deals/12/show"),
		is: {
			kind: "deal",
			title: "Rebranding site",
			customer: "Legros, Ward and Braun",
			amount: "96300 USD ~",
			stage: "Proposal sent",
			expectedCloseOn: "2026-11-13",
		},
	},
	"rounded-millions": {
		address: on("/deals/12"),
		is: {
			kind: "deal",
			title: "Data centre",
			customer: "Fjord Energy AS",
			amount: "2500000 EUR ~",
			stage: "Negotiation",
		},
	},
	"currency-in-label": {
		address: on("/x/1"),
		is: {
			kind: "deal",
			title: "Server room",
			customer: "Hav & Land ApS",
			amount: "62500 DKK",
			stage: "Qualified",
		},
	},
	"currency-in-icon": {
		address: on("/x/1"),
		is: {
			kind: "deal",
			title: "Server room",
			customer: "Hav og Land ApS",
			amount: "62500 -",
			stage: "Qualified",
		},
	},
	yearless: {
		address: on("/deals/5"),
		is: {
			kind: "deal",
			title: "Spring order",
			customer: "Bergs Bageri AB",
			amount: "48000 SEK ?",
			stage: "Proposal",
			expectedCloseOn: "2026-04-24 ?",
			createdOn: "2026-03-18",
		},
	},
	"us-dates-danish-numbers": {
		address: on("/deals/5"),
		is: {
			kind: "deal",
			title: "Trucks for Aarhus",
			customer: "Jysk Transport A/S",
			amount: "1250000 DKK",
			stage: "Negotiation",
			expectedCloseOn: "2026-04-05",
			createdOn: "2026-02-27",
		},
	},
	"dates-undecidable": {
		address: on("/deals/5"),
		is: {
			kind: "deal",
			amount: "1250000 DKK",
			expectedCloseOn: "2026-04-05 ?",
		},
	},
	"modal-over-list": {
		address: on("/salg"),
		is: {
			kind: "deal",
			title: "Døre",
			customer: "Træ A/S",
			amount: "22000 DKK",
			stage: "Ny",
		},
	},
	"side-panel": {
		address: on("/pipeline"),
		is: {
			kind: "deal",
			title: "Ramps",
			customer: "Dok Oy",
			amount: "4500 EUR",
			stage: "New",
			expectedCloseOn: "2026-05-30",
		},
	},
	"inactive-tab-display": tab,
	"inactive-tab-visibility": tab,
	"inactive-tab-opacity": tab,
	"inactive-tab-offscreen": tab,
	"inactive-tab-size": tab,
	"inactive-tab-content": tab,
	"inactive-tab-transform": tab,
	"inactive-tab-aria": { ...tab, is: { ...tab.is, amount: null } },
	"previous-below": {
		address: on("/deals/9"),
		is: {
			kind: "deal",
			title: "New gate",
			customer: "Today Inc",
			amount: null,
			stage: "Lead in",
		},
	},
	"constant-title": {
		address: on("/kaupat/81"),
		is: {
			kind: "deal",
			title: "Varaston valaistus",
			customer: "Pohjolan Sähkö Oy",
			amount: "12500 EUR",
			stage: "Tarjous",
			probability: 0.6,
		},
	},
	rerender: {
		address: on("/deals/1"),
		is: {
			kind: "deal",
			title: "First deal",
			customer: "One A/S",
			amount: "10000 DKK",
			stage: "Proposal",
		},
		later: [
			{
				run: "next()",
				is: {
					kind: "deal",
					title: "Second deal",
					customer: "Two A/S",
					amount: null,
					stage: "Qualified",
				},
			},
		],
	},
	late: {
		address: on("/deals/1"),
		is: { title: null, customer: null, amount: null },
		later: [
			{
				run: "arrive()",
				is: {
					kind: "deal",
					title: "Late deal",
					customer: "Slow A/S",
					amount: null,
					stage: "Demo",
				},
			},
			{ run: "settle()", is: { kind: "deal", amount: "7500 DKK" } },
		],
	},
	"web-components": {
		address: on("/client/object/deal/77"),
		hints: { reportingCurrency: "SEK" },
		is: {
			kind: "deal",
			title: "Ny vagnpark",
			customer: "Gruvbolaget AB",
			amount: "950000 SEK",
			stage: "Behovsanalys",
			expectedCloseOn: "2026-09-30",
		},
	},
	"edit-mode": {
		address: on("/#Opportunity/edit/65a1b2c3d4e5f6a7b"),
		is: {
			kind: "deal",
			title: "Nyt lager",
			customer: "Nordlys Logistik A/S",
			amount: "1234567.89 DKK",
			stage: "Forhandling",
			expectedCloseOn: "2026-12-24",
		},
	},
	"two-amounts": {
		address: on("/deals/5"),
		is: {
			kind: "deal",
			title: "Cranes",
			customer: "Havn A/S",
			amount: "500000 DKK ?",
			stage: "Proposal",
		},
	},
	"look-alikes": {
		address: on("/deals/5"),
		is: {
			kind: "deal",
			title: "Turbines",
			customer: "Vind GmbH",
			amount: "100000 EUR",
			stage: "Closed Won",
			status: "won",
			closedOn: "2026-02-28",
			expectedCloseOn: null,
		},
	},
	"empty-amount": {
		address: on("/deals/5"),
		is: {
			kind: "deal",
			title: "Ny hjemmeside",
			customer: "Pixel ApS",
			amount: null,
			stage: null,
			owner: "Mette Holm",
			expectedCloseOn: null,
		},
	},
	"related-deals": {
		address: on("/deals/5"),
		is: {
			kind: "deal",
			title: "Solar roof",
			customer: "Sol A/S",
			amount: "300000 DKK ?",
			stage: "Demo",
		},
	},
	unlabelled: {
		address: on("/deal/5"),
		is: {
			kind: "deal",
			title: "Roof",
			customer: "Tag & Søn ApS",
			stage: "Demo",
			amount: "45000 DKK ?",
		},
	},

	// Built as these CRMs are, as far as their pages are known.
	"like-pipedrive": {
		address: on("/deal/42"),
		is: {
			kind: "deal",
			title: "Fleet renewal",
			customer: "Mols Færgen A/S",
			amount: "48500 DKK ?",
			stage: "Demo scheduled ?",
			expectedCloseOn: "2026-04-30",
			probability: 0.4,
		},
	},
	"like-zoho": {
		address: on("/crm/org2/tab/Potentials/40001"),
		is: {
			kind: "deal",
			title: "Solar park",
			customer: "Sonne GmbH",
			amount: "240000 EUR",
			stage: "Value Proposition",
			expectedCloseOn: "2026-06-30",
			owner: "Nina Berg",
		},
	},
	"like-freshsales": {
		address: on("/crm/sales/deals/7001"),
		is: {
			kind: "deal",
			title: "Cold storage",
			customer: "Frost Foods Ltd",
			amount: "18750 GBP ?",
			stage: "Qualification",
			expectedCloseOn: "2026-04-14",
			owner: "Priya Shah",
		},
	},
	"like-close": {
		address: on("/lead/lead_abc123/"),
		is: { kind: "lead", title: "Nimbus Oy", amount: null },
	},
	"like-copper": {
		address: on("/companies/1/app#/deal/812"),
		is: {
			kind: "deal",
			title: "New boats",
			customer: "Svendborg Værft A/S",
			amount: "725000 DKK",
			stage: "Qualified",
			expectedCloseOn: "2026-05-29",
		},
	},
	"like-attio": {
		address: on(
			"/acme/deals/record/0b1c6c7e-1111-4222-8333-444455556666/overview",
		),
		is: {
			kind: "deal",
			title: "Hydrogen pilot",
			customer: "Nordgas AB",
			amount: "375000 EUR",
			stage: "In Progress",
			owner: "Lena Storm",
		},
	},
	"like-monday": {
		address: on("/boards/12/pulses/3"),
		is: {
			kind: "deal",
			title: "Drone survey",
			customer: "Vejlby Kommune",
			amount: "64000 DKK ?",
			stage: "Discovery",
			expectedCloseOn: "2026-05-04 ?",
		},
	},
	"like-lime": {
		address: on("/client/object/deal/1001"),
		hints: { reportingCurrency: "SEK" },
		is: {
			kind: "deal",
			title: "Serviceavtal hissar",
			customer: "Brf Utsikten",
			amount: "1250000 SEK",
			stage: "Förhandling",
			owner: "Ulf Ek",
			expectedCloseOn: "2026-06-15",
			probability: 0.5,
		},
	},
	"like-superoffice": {
		address: on("/Cust123/default.aspx?sale_id=55"),
		is: {
			kind: "deal",
			title: "Alarmanlæg, 3 butikker",
			customer: "Butiksgruppen A/S",
			amount: "185000 DKK",
			stage: "Tilbud (40%)",
			status: "open",
			expectedCloseOn: "2026-05-15",
			owner: "Kim Holst",
		},
	},
	"like-upsales": {
		address: on("/#/opportunities/77"),
		is: {
			kind: "deal",
			title: "Paketering 2026",
			customer: "Kartong & Co AB",
			amount: "310000 SEK",
			stage: "Muntligt ja",
			expectedCloseOn: "2026-04-17",
			owner: "Anna Ros",
		},
	},
	"like-zendesk-sell": {
		address: on("/sales/deals/9"),
		is: {
			kind: "deal",
			title: "Warehouse robots",
			customer: "Lager Robotics AG",
			amount: "1250000 CHF",
			stage: "Quote",
			expectedCloseOn: "2026-05-30",
			owner: "Urs Meier",
		},
	},
	"like-suitecrm": {
		address: on("/#/opportunities/record/9f8e7d6c-1111-2222-3333-444455556666"),
		is: {
			kind: "deal",
			title: "Spare parts 2026",
			customer: "Motor Parts Inc",
			amount: "62500 USD",
			stage: "Perception Analysis",
			expectedCloseOn: "2026-07-01",
			owner: "Will Westin",
			probability: 0.7,
		},
	},
	"like-vtiger": {
		address: on("/index.php?module=Potentials&view=Detail&record=130"),
		is: {
			kind: "deal",
			title: "Cable drums",
			customer: "Kabel & Tromle A/S",
			amount: "92000 DKK",
			stage: "Needs Analysis",
			expectedCloseOn: "2026-03-31",
		},
	},
	"like-dolibarr": {
		address: on("/projet/card.php?id=12"),
		is: {
			kind: "deal",
			customer: "Stadt Kiel",
			amount: "78400 EUR",
			stage: "Angebot",
			probability: 0.6,
		},
	},
	"like-krayin": {
		address: on("/admin/leads/view/5"),
		is: {
			title: "Coffee machines",
			amount: "12800 USD",
			stage: null,
			expectedCloseOn: "2026-04-20",
			owner: "Example Admin",
		},
	},
	"like-twenty": {
		address: on("/object/opportunity/cc11bb22-1111-4222-8333-444455556666"),
		is: {
			kind: "deal",
			title: "Wind farm",
			customer: "Vestas Wind",
			amount: "1200000 EUR ~",
			stage: "Meeting",
			expectedCloseOn: "2026-05-22",
		},
	},
	"like-frappe": {
		address: on("/crm/deals/CRM-DEAL-2026-00012"),
		is: {
			kind: "deal",
			customer: "Trækasser A/S",
			amount: "36500 DKK",
			stage: "Demo/Making ?",
			expectedCloseOn: null,
			probability: 0.3,
		},
	},
	"like-erpnext": {
		address: on("/app/opportunity/CRM-OPP-2026-00003"),
		is: {
			kind: "deal",
			title: "Silo-renovering",
			customer: "Agro Silo A/S",
			stage: "Tilbud/prisoverslag",
			status: "open",
		},
	},
	"like-tryton": {
		address: on("/#model/sale.opportunity/21"),
		hints: { reportingCurrency: "NOK" },
		is: {
			kind: "deal",
			customer: "Laks Nord AS",
			amount: "2400000 NOK",
			probability: 0.5,
			expectedCloseOn: "2026-06-30",
		},
	},
	"like-perfex": {
		address: on("/admin/leads/index/14"),
		is: {
			customer: "Bageriet Nord",
			title: "Bakery ovens",
			amount: "9900 EUR",
		},
	},
	"like-yetiforce": {
		address: on("/index.php?module=SSalesProcesses&view=Detail&record=9"),
		is: {
			kind: "deal",
			title: "Crane lease",
			customer: "Dźwigi Sp. z o.o.",
			amount: "125000 PLN",
			expectedCloseOn: null,
		},
	},
	"like-bitrix": {
		address: on("/crm/deal/details/77/"),
		is: {
			kind: "deal",
			customer: "Event House Ltd",
			amount: "45000 USD",
			stage: "Preparation",
		},
	},
	"like-insightly": {
		address: on("/details/Opportunity/887"),
		is: {
			kind: "deal",
			title: "Lab fittings",
			customer: "Labkemi OÜ",
			amount: "27300 EUR",
			expectedCloseOn: "2026-04-15",
		},
	},
	"like-nutshell": {
		address: on("/lead/1004-harbour-lights"),
		is: {
			title: "Harbour lights",
			customer: "Harbor Co",
			amount: "33000 USD ?",
		},
	},
	"like-capsule": {
		address: on("/opportunity/551"),
		is: {
			kind: "deal",
			title: "Office refit",
			amount: "120000 SEK ?",
			expectedCloseOn: "2026-04-30",
			owner: "Tove Alm",
		},
	},
	"like-streak": {
		address: on("/mail/u/0/#box"),
		is: { kind: "list", title: null, customer: null, amount: null },
	},
	"like-hubspot-company": {
		address: on("/contacts/1/record/0-2/55"),
		is: {
			kind: "customer",
			title: "Nordlys A/S",
			customer: "Nordlys A/S",
			organisationNumber: "DK 13 74 81 36",
			amount: null,
		},
	},
	"like-lead": {
		address: on("/leads/8"),
		is: {
			kind: "lead",
			title: "Karla Vogt",
			customer: "Vogt Maschinenbau GmbH",
			owner: "Jan Ott",
			amount: null,
		},
	},
	settings: {
		address: on("/settings/currency"),
		is: { kind: "none", title: null, customer: null, amount: null },
	},
	dashboard: {
		address: on("/dashboard"),
		is: { kind: "none", title: null, amount: null },
	},
	// Built with what interfaces are made of, written without a look at the reader.
	"blind-bootstrap": {
		address: on("/aftaler/881"),
		is: {
			kind: "deal",
			title: "Solceller til Nørregade 12 ?",
			customer: "Ejerforeningen Nørregade",
			amount: "248750 DKK",
			stage: "Kontrakt",
			status: "won",
			closedOn: "2026-03-12",
			owner: "Peter Lund",
		},
	},
	"blind-mui": {
		address: on("/affarer/12"),
		hints: { reportingCurrency: "SEK" },
		is: {
			kind: "deal",
			title: "Pumpstation Ystad",
			customer: "Ystads kommun",
			amount: "1480000 SEK",
			stage: "Offert lämnad",
			expectedCloseOn: "2026-05-20",
		},
	},
	"blind-antd": {
		address: on("/opportunities/5c1f"),
		is: {
			kind: "deal",
			title: "Turnkey bakery line ?",
			customer: "Brødfabrikken A/S",
			amount: "1025000 EUR",
			stage: "Negotiation/Review",
			expectedCloseOn: "2026-07-15",
			owner: "Lise Holm",
		},
	},
	"blind-vuetify": {
		address: on("/salg/33"),
		hints: { reportingCurrency: "NOK" },
		is: {
			kind: "deal",
			title: "Rehab tak Storgata ?",
			customer: "Sameiet Storgata 5",
			amount: "875000 NOK",
			stage: "Befaring",
			expectedCloseOn: "2026-04-30",
			owner: "Kari Moe",
		},
	},
	"blind-material": {
		address: on("/verkaufschancen/7"),
		is: {
			kind: "deal",
			title: "Hallenbeleuchtung Werk 3",
			customer: "Licht & Halle GmbH",
			amount: "93480.5 EUR",
			stage: "Angebot",
			expectedCloseOn: "2026-06-15",
		},
	},
	"blind-chakra": {
		address: on("/deals/pkg-1"),
		is: {
			kind: "deal",
			title: "Packaging line upgrade",
			customer: "Nordic Pack A/S",
			amount: "2400000 DKK ~",
			stage: "Proposal",
			expectedCloseOn: "2026-06-30",
			probability: 0.65,
		},
	},
	"blind-slots": {
		address: on("/kaupat/91"),
		is: {
			kind: "deal",
			title: "Ilmanvaihtokoneet",
			customer: "Talotekniikka Virta Oy",
			amount: "45900 EUR",
			stage: "Neuvottelu",
			expectedCloseOn: "2026-05-15",
			owner: "Sari Laine",
		},
	},
	"blind-ui5": {
		address: on("/ui#Opportunity-display?Opportunity=88"),
		is: {
			kind: "deal",
			title: "Kühlhaus Süd",
			customer: "Frische Logistik AG (100234)",
			amount: "460000 EUR",
			stage: "Wertversprechen",
			expectedCloseOn: "2026-08-31",
		},
	},
	"blind-legacy": {
		address: on("/crm/oppview.asp?id=4410"),
		is: {
			kind: "deal",
			customer: "Mine & Mill Ltd",
			amount: "310000 USD",
			stage: "Proposal/Price Quote",
			expectedCloseOn: "2026-08-31",
			owner: "Tom Hill",
		},
	},
	"blind-sheet": {
		address: on("/pipeline"),
		is: {
			kind: "deal",
			title: "Kaffeaftale",
			customer: "Kontorhuset ApS",
			amount: "12000 DKK",
			stage: "Ny",
			expectedCloseOn: "2026-05-01",
		},
	},
	"blind-notion": {
		address: on("/Harbour-crane-refit-9f8e7d6c"),
		is: {
			kind: "deal",
			title: "Harbour crane refit",
			customer: "Port of Esbjerg",
			amount: "1950000 USD",
			status: "won",
			closedOn: "2026-03-02",
		},
	},
	"blind-jquery-ui": {
		address: on("/deals.php"),
		hints: { reportingCurrency: "SEK" },
		is: {
			kind: "deal",
			title: "Truckar",
			customer: "Flytt AB",
			amount: "325000 SEK",
			stage: "Förhandling",
			expectedCloseOn: "2026-04-24 ?",
		},
	},
	article: {
		address: on("/news/2026/deal-of-the-year"),
		is: { kind: "none", amount: null, customer: null },
	},
	// A second round, made to mislead.
	"second-flat-stats": {
		address: on("/deals/3"),
		is: {
			kind: "deal",
			title: "Offshore cables",
			customer: "Kabelwerk GmbH",
			amount: "48000 EUR",
			stage: "Demo",
		},
	},
	"second-split-view": {
		address: on("/deals/3"),
		is: {
			kind: "deal",
			title: "Roof A",
			customer: "Ziegel AG",
			stage: "Inspection",
			amount: null,
		},
	},
	"second-products": {
		address: on("/ordrer/7"),
		is: {
			kind: "deal",
			title: "Ordre på køkkener",
			customer: "Byg & Bo A/S",
			amount: "412500 DKK",
			stage: "Tilbud",
		},
	},
	"second-tenant": {
		address: on("/deals/3"),
		is: {
			kind: "deal",
			title: "Pallet racks",
			customer: "Lagerhuset AB",
			amount: "80000 SEK",
			stage: "Verbal yes",
		},
	},
	"second-converted": {
		address: on("/deals/3"),
		is: {
			kind: "deal",
			title: "Förderband",
			customer: "Kies AG",
			amount: "10000 CHF ?",
			stage: "Angebot",
			expectedCloseOn: "2026-04-30",
		},
	},
	"second-lost": {
		address: on("/affarer/3"),
		hints: { reportingCurrency: "SEK" },
		is: {
			kind: "deal",
			title: "Gräsklippare",
			customer: "Parkförvaltningen",
			amount: "64000 SEK",
			stage: "Förhandling",
			status: "lost",
			closedOn: "2026-02-11",
		},
	},
	"second-microdata": {
		address: on("/offers/19"),
		is: {
			title: "Compressor",
			customer: "Luft Teknik A/S",
			stage: "Quote sent",
		},
	},
	"second-new-form": {
		address: on("/deals/new"),
		is: { title: null, customer: null, amount: null, stage: null },
	},
	"second-empty-amount": {
		address: on("/deals/3"),
		is: { kind: "deal", title: "Windows", amount: "12000 DKK ?" },
	},
	"menu-open": {
		address: on("/deals/3"),
		is: {
			kind: "deal",
			title: "Gantry crane",
			customer: "Havn A/S",
			amount: "900000 DKK",
			stage: "Proposal",
		},
	},
	"own-company": {
		address: on("/#db/model/sale.opportunity/1"),
		is: {
			kind: "deal",
			title: null,
			customer: "Nordhavn Kedler A/S",
			amount: "62500 DKK",
			stage: "Lead ?",
			owner: "Ida Berg",
			probability: 0.6,
		},
	},
	"label-as-value": {
		address: on("/admin/resources/deals/records/5/show"),
		is: {
			kind: "deal",
			title: "Kedelrenovering, hal 2",
			customer: null,
			amount: "62500 DKK",
			stage: "Tilbud",
		},
	},
	"title-in-bar": {
		address: on("/#/deals/1001/show"),
		is: {
			kind: "deal",
			title: "Kedelrenovering, hal 2",
			customer: "Nordhavn Kedler A/S",
			amount: "62500 DKK",
		},
	},
	"section-at-end": {
		address: on("/#/deals/2/show"),
		is: {
			kind: "deal",
			title: "Kedelrenovering, hal 2 ?",
			customer: "Nordhavn Kedler A/S",
			stage: "Negotiation",
			expectedCloseOn: "2026-04-08",
		},
	},
	// Pages of react-admin: a contact's, which is one of its company; a record over a board; the first of all records.
	"ra-contact": {
		address: on("/#/contacts/1002/show"),
		is: {
			kind: "customer",
			title: "Karin Ek",
			customer: "Nordhavn Kedler A/S",
			amount: null,
		},
	},
	"ra-contact-alone": {
		address: on("/#/contacts/1003/show"),
		is: { kind: "none", title: null, customer: null, amount: null },
	},
	"ra-board": {
		address: on("/#/board/12"),
		hints: { reportingCurrency: "SEK" },
		is: {
			kind: "deal",
			recordId: "12 ?",
			title: "Kedelrenovering, hal 2",
			customer: "Nordhavn Kedler A/S",
			amount: "62500 SEK",
			stage: "Förslag",
			expectedCloseOn: "2026-04-08",
		},
	},
	"ra-zero": {
		address: on("/#/deals/0/show"),
		is: {
			kind: "deal",
			recordId: "0",
			title: "Kedelrenovering, hal 2",
			customer: "Nordhavn Kedler A/S",
			amount: "62500 DKK",
		},
	},
	"ra-zero-edit": {
		address: on("/#/deals/0"),
		is: {
			kind: "deal",
			recordId: "0 ?",
			title: "Kedelrenovering, hal 2",
			customer: "Nordhavn Kedler A/S",
			amount: "62500 DKK",
			stage: "Proposal",
		},
	},
	// What is told to machines: of the record on the screen, and of anything else.
	"json-ld": {
		address: on("/offers/19"),
		is: {
			kind: "deal",
			title: "Kedelrenovering, hal 2",
			customer: "Nordhavn Kedler A/S ?",
			amount: "62500 DKK ?",
			stage: "Tilbud sendt",
			owner: "Ida Berg",
		},
	},
	"json-ld-others": {
		address: on("/deals/3"),
		is: {
			kind: "deal",
			title: "Warehouse doors",
			customer: "Havn A/S",
			amount: "22000 EUR",
		},
	},
	"json-ld-before": {
		address: on("/deals/4"),
		is: {
			kind: "deal",
			title: "Gate for the yard",
			customer: null,
			amount: null,
			stage: "Proposal",
		},
	},
	"own-company-around": {
		address: on("/aftaler/4"),
		is: {
			kind: "deal",
			title: "Ny port",
			customer: null,
			amount: "62500 DKK",
			stage: "Tilbud",
			organisationNumber: null,
		},
	},
	"own-company-settings": {
		address: on("/settings/company"),
		is: { kind: "none", customer: null, organisationNumber: null },
	},
	"tryton-de": {
		address: on("/#db/model/sale.opportunity/7;name=%22Verkaufschance%22"),
		is: {
			kind: "deal",
			recordId: "7",
			title: "Förderband Halle 7 ?",
			customer: "Müller Fördertechnik GmbH",
			amount: "148000 EUR",
			stage: "Verkaufschance ?",
			owner: "Ida Berg",
			probability: 0.6,
		},
	},
	"ui5-inner": {
		address: on("/ui#Opportunity-manage&/Opportunities(88)"),
		is: {
			kind: "deal",
			title: "Förderband Halle 7",
			customer: "Müller Fördertechnik GmbH",
			amount: "148000 EUR",
			stage: "Verhandlung",
			expectedCloseOn: "2026-08-31",
		},
	},
	"section-headings": {
		address: on("/#/companies/39/show"),
		is: { kind: "customer", customer: "Gleichner Inc ?" },
	},
	"company-id": {
		address: on("/admin/resources/Deal/records/1/edit"),
		is: {
			kind: "deal",
			title: "Kedelrenovering, hal 2",
			customer: "Nordhavn Kedler A/S",
			amount: "62500 DKK",
		},
	},
	"deep-slots": {
		address: on("/ui"),
		is: {
			kind: "deal",
			title: "Förderband Halle 7",
			customer: "Müller Fördertechnik GmbH",
			amount: "148000 EUR",
			stage: "Verhandlung",
		},
	},
	"project-headline": {
		address: on("/issues/1"),
		is: {
			kind: "deal",
			recordId: "1 ?",
			title: "Kedelrenovering, hal 2",
			customer: "Nordhavn Kedler A/S",
			amount: "62500 DKK",
		},
	},
	"second-fi": {
		address: on("/kaupat/12"),
		is: {
			kind: "deal",
			title: "Lavatarrat",
			customer: "Etiketti Oy",
			amount: "7950.5 EUR",
			status: "won",
			closedOn: "2026-03-05",
			owner: "Olli Koski",
		},
	},
};
export { hints };
