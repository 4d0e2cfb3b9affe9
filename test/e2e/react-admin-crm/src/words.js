// What the CRM says, in three languages; react-admin's own words stay English.
import english from "ra-language-english";

const stages = ["new", "qualified", "proposal", "negotiation", "won", "lost"];

const languages = {
	en: {
		locale: "en-US",
		stages: ["New", "Qualified", "Proposal sent", "Negotiation", "Won", "Lost"],
		names: { deals: "Deals", companies: "Companies", contacts: "Contacts" },
		fields: {
			title: "Title",
			companyId: "Company",
			amount: "Amount",
			currency: "Currency",
			stage: "Stage",
			probability: "Probability",
			owner: "Owner",
			createdOn: "Created",
			expectedCloseOn: "Expected close",
			closedOn: "Closed on",
			firstOffer: "First offer",
			note: "Note",
			name: "Name",
			city: "City",
			employees: "Employees",
			revenue: "Annual revenue",
			email: "E-mail",
			phone: "Phone",
			role: "Role",
		},
		board: "Board",
		total: "Total",
		panel: "Panel",
		window: "Window",
		close: "Close",
		tabs: { deal: "Deal", offer: "Earlier offer", company: "Company" },
		online: "colleagues online",
	},
	da: {
		locale: "da-DK",
		stages: [
			"Ny",
			"Kvalificeret",
			"Tilbud sendt",
			"Forhandling",
			"Vundet",
			"Tabt",
		],
		names: {
			deals: "Salg",
			companies: "Virksomheder",
			contacts: "Kontaktpersoner",
		},
		fields: {
			title: "Titel",
			companyId: "Virksomhed",
			amount: "Beløb",
			currency: "Valuta",
			stage: "Fase",
			probability: "Sandsynlighed",
			owner: "Ansvarlig",
			createdOn: "Oprettet",
			expectedCloseOn: "Forventet lukning",
			closedOn: "Lukket den",
			firstOffer: "Første tilbud",
			note: "Note",
			name: "Navn",
			city: "By",
			employees: "Ansatte",
			revenue: "Årlig omsætning",
			email: "E-mail",
			phone: "Telefon",
			role: "Rolle",
		},
		board: "Tavle",
		total: "I alt",
		panel: "Panel",
		window: "Vindue",
		close: "Luk",
		tabs: { deal: "Salg", offer: "Tidligere tilbud", company: "Virksomhed" },
		online: "kolleger online",
	},
	sv: {
		locale: "sv-SE",
		stages: [
			"Ny",
			"Kvalificerad",
			"Offert skickad",
			"Förhandling",
			"Vunnen",
			"Förlorad",
		],
		names: {
			deals: "Affärer",
			companies: "Företag",
			contacts: "Kontaktpersoner",
		},
		fields: {
			title: "Rubrik",
			companyId: "Företag",
			amount: "Belopp",
			currency: "Valuta",
			stage: "Fas",
			probability: "Sannolikhet",
			owner: "Ansvarig",
			createdOn: "Skapad",
			expectedCloseOn: "Förväntat avslut",
			closedOn: "Avslutad den",
			firstOffer: "Första offert",
			note: "Anteckning",
			name: "Namn",
			city: "Ort",
			employees: "Anställda",
			revenue: "Årsomsättning",
			email: "E-post",
			phone: "Telefon",
			role: "Roll",
		},
		board: "Tavla",
		total: "Summa",
		panel: "Panel",
		window: "Fönster",
		close: "Stäng",
		tabs: { deal: "Affär", offer: "Tidigare offert", company: "Företag" },
		online: "kollegor online",
	},
};

/** What react-admin looks its texts up in. */
export const messagesOf = (language) => {
	const { names, fields, ...words } = languages[language];
	return {
		...english,
		crm: {
			...words,
			stages: Object.fromEntries(
				stages.map((id, at) => [id, words.stages[at]]),
			),
		},
		resources: Object.fromEntries(
			Object.entries(names).map(([resource, name]) => [
				resource,
				{ name, fields },
			]),
		),
	};
};

export const localeOf = (language) => languages[language].locale;

export const stageChoices = stages.map((id) => ({
	id,
	name: `crm.stages.${id}`,
}));
