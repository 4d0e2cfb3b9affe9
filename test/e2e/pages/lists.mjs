/**
 * What is right to read of the lists among these pages: a line a stage, `stage (status) deals: sums`. `~`: rounded by the page.
 * Null: the page is about something in front of its list, or a record the list belongs to.
 */
export const lists = {
	"list-table-da": {
		address: "https://crm.example/#/salgsmuligheder",
		is: {
			kind: "list",
			list: [
				"Tilbud sendt (open) 2: DKK 1297067.89",
				"Vundet (won) 1: DKK 5000",
				"Kontakt (open) 2: 2 without",
			],
		},
	},
	"list-grid-sv": {
		address: "https://crm.example/affarer",
		hints: { reportingCurrency: "SEK" },
		is: {
			kind: "list",
			list: [
				"Offert (open) 3: SEK 9000001.5",
				"Vunnen (won) 3: SEK 12000001.5",
			],
		},
	},
	"list-board-plain": {
		address: "https://crm.example/pipeline/1",
		is: {
			kind: "list",
			list: [
				"Qualified (open) 2: DKK 1200000",
				"Proposal (open) 1: DKK 96300.25",
				"Negotiation (open) 2: DKK 10.1, 1 without",
				"Won (won) 1: DKK 7",
			],
		},
	},
	"list-board-rounded": {
		address: "https://crm.example/#/deals",
		is: {
			kind: "list",
			list: [
				"Opportunity (open) 2: ~USD 2096300",
				"Won (won) 1: USD 500",
				"Lost (lost) 1: ~USD 1000",
			],
		},
	},
	"list-behind-dialog": {
		address: "https://crm.example/#/deals/1/show",
		is: {
			list: null,
		},
	},
	"list-related": {
		address: "https://crm.example/accounts/12",
		is: {
			list: null,
		},
	},
	"list-grid-plain-de": {
		address: "https://crm.example/verkaufschancen",
		is: {
			kind: "list",
			list: ["Angebot (open) 2: EUR 64500.2", "Gewonnen (won) 1: EUR 1000.1"],
		},
	},
	// Behind a filter with labels and what it is narrowed to.
	"second-filter": {
		address: "https://crm.example/deals",
		is: {
			kind: "list",
			title: null,
			customer: null,
			amount: null,
			list: ["Proposal (open) 2: DKK 30000"],
		},
	},
	// The number behind the word is that of the page.
	"page-number": {
		address: "https://crm.example/kaupat/2",
		is: {
			kind: "list",
			recordId: null,
			list: ["Tarjous (open) 2: EUR 3500.5"],
		},
	},
	"page-number-titled": {
		address: "https://crm.example/kaupat/2",
		is: {
			kind: "list",
			title: null,
			list: ["Tarjous (open) 2: EUR 3500.5"],
		},
	},
	// A deal whose labels are in none of our languages is no list of its products.
	"unknown-language": {
		address: "https://crm.example/deals/2",
		is: {
			kind: "deal",
			recordId: "2",
			title: "Renowacja kotła",
			customer: null,
			list: null,
		},
	},
	// What it is narrowed by is chosen in a form that nothing calls a filter, at an address that says nothing.
	"list-below-form": {
		address: "https://crm.example/pipeline",
		is: {
			kind: "list",
			amount: null,
			stage: null,
			list: ["Proposal (open) 1: DKK 10000", "Won (won) 1: DKK 20000"],
		},
	},
	"list-below-chips": {
		address: "https://crm.example/opportunities?stage=won",
		is: {
			kind: "list",
			stage: null,
			status: null,
			list: ["Proposal (open) 1: DKK 10000", "Won (won) 1: DKK 20000"],
		},
	},
	"list-in-thousands": {
		address: "https://crm.example/deals",
		is: {
			kind: "list",
			list: ["Proposal (open) 1: ~DKK 10000", "Won (won) 1: ~DKK 20500"],
		},
	},
};
