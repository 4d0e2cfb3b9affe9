// Made-up companies and deals. Days are counted from the day the page is opened.
const companies = [
	["Nordhavn Kedler A/S", "Aalborg", 84],
	["Brdr. Skov & Sønner ApS", "Viborg", 23],
	["Øresunds Køleteknik A/S", "København", 141],
	["Halmstad Plåt AB", "Halmstad", 62],
	["Ångström & Dotter AB", "Uppsala", 11],
	["Västkustens Båtvarv AB", "Göteborg", 37],
	["Harlow & Finch Ltd", "Leeds", 210],
	["Copperfield Analytics, Inc.", "Boston", 95],
	["Müller Fördertechnik GmbH", "Bremen", 320],
	["Fjellbygg Entreprenør AS", "Bergen", 58],
	["Midtjysk Emballage P/S", "Herning", 46],
	["The 1907 Bakery Company", "Bristol", 19],
].map(([name, city, employees], at) => ({
	id: 200 + at,
	name,
	city,
	employees,
	revenue: employees * 1_350_000,
	revenueCurrency: "EUR",
}));

const contacts = [
	["Mette Krogh", "Indkøbschef", 200],
	["Søren Skov", "Direktør", 201],
	["Ida Øster", "Driftschef", 202],
	["Åsa Lindqvist", "Inköpare", 203],
	["Nils Ångström", "VD", 204],
	["Elin Sjöberg", "Varvschef", 205],
	["Oliver Finch", "Head of Procurement", 206],
	["Grace Copperfield", "CFO", 207],
	["Jürgen Müller", "Einkaufsleiter", 208],
	["Kari Fjell", "Prosjektleder", 209],
	["Bente Holm", "Økonomichef", 210],
	["Tom Baker", "Owner", 211],
].map(([name, role, companyId], at) => ({
	id: 500 + at,
	name,
	role,
	companyId,
	email: `${name
		.split(" ")[0]
		.toLowerCase()
		.normalize("NFD")
		.replace(/[^a-z]/g, "")}@example.com`,
	phone: `+45 70 00 ${20 + at} ${11 + at}`,
}));

// Title, company, amount, currency, stage, chance, days until it is expected to close (before today: it did).
const rows = [
	["Kedelrenovering, hal 2", 0, 62500, "DKK", "negotiation", 60, 4],
	["Serviceaftale 2027", 0, 118400.5, "DKK", "proposal", 40, 9],
	["Rørføring og isolering", 0, 9750, "DKK", "qualified", 25, 21],
	["Traktorværksted – ny port", 1, 48900, "DKK", "new", 10, 30],
	["Udsugning til malerkabine", 1, 231000, "DKK", "proposal", 45, 12],
	["Årsaftale, reservedele", 1, 12345.67, "DKK", "won", 100, -6],
	["Kølecontainere (4 stk.)", 2, 1250000, "DKK", "negotiation", 70, 15],
	["Fryserum Kastrup", 2, 389999.99, "DKK", "qualified", 30, 33],
	["Kølevogne, leje uge 50–52", 2, 74200, "DKK", "lost", 0, -11],
	["Plåtsax med matning", 3, 845000, "SEK", "proposal", 50, 10],
	["Uppgradering av styrsystem", 3, 96300, "SEK", "negotiation", 65, 6],
	["Underhållsavtal 24 månader", 3, 54120.25, "SEK", "won", 100, -3],
	["Mätutrustning till labbet", 4, 18700, "SEK", "new", 15, 40],
	["Kalibrering, kvartal 1", 4, 7995, "SEK", "qualified", 35, 25],
	["Båtlyft 20 ton", 5, 2340000, "SEK", "proposal", 40, 45],
	["Vinterförvaring, tält", 5, 132500, "SEK", "negotiation", 75, 3],
	["Bryggelement, 12 st", 5, 268000, "SEK", "lost", 0, -20],
	["Packing line retrofit", 6, 184250, "GBP", "proposal", 50, 18],
	["Spare parts framework", 6, 22800.75, "GBP", "new", 20, 28],
	["Conveyor audit", 6, 4950, "GBP", "won", 100, -9],
	["Dashboard licences (250 seats)", 7, 96300, "USD", "negotiation", 80, 5],
	["Data cleansing project", 7, 1234567.89, "USD", "qualified", 20, 60],
	["Onboarding, 3 sites", 7, 31250, "USD", "proposal", 55, 14],
	["Renewal FY27", 7, 212500.5, "USD", "new", 30, 50],
	["Förderband Halle 7", 8, 148000, "EUR", "negotiation", 70, 8],
	["Ersatzteilpaket", 8, 12650.4, "EUR", "proposal", 45, 16],
	["Wartungsvertrag 36 Monate", 8, 86400, "EUR", "qualified", 30, 35],
	["Sensorik-Nachrüstung", 8, 39900, "EUR", "lost", 0, -14],
	["Brakkerigg, leie 18 mnd.", 9, 560000, "NOK", "proposal", 50, 20],
	["Stillas fasade nord", 9, 87650, "NOK", "new", 15, 27],
	["Tårnkran, montering", 9, 415300.25, "NOK", "negotiation", 60, 7],
	["Bølgepap, kvartalslevering", 10, 33250, "DKK", "negotiation", 65, 2],
	["Paller, rammeaftale", 10, 158000, "DKK", "qualified", 25, 31],
	["Emballagedesign", 10, 19995, "DKK", "new", 10, 44],
	["Strækfilm, prøvelevering", 10, 2480.5, "DKK", "won", 100, -2],
	["Oven replacement", 11, 67450, "GBP", "proposal", 45, 11],
	["Dough mixer, 2 units", 11, 15980, "GBP", "negotiation", 70, 5],
	["Delivery van wrap", 11, 1240, "GBP", "new", 20, 38],
	["Installation af varmepumpe", 2, 415000, "DKK", "proposal", 40, 13],
	["Energiberegning", 0, 8400, "DKK", "new", 20, 19],
];

const owners = ["Freja Lund", "Anton Berg", "Priya Shah"];

/** `YYYY-MM-DD`, so many days from today. */
export const dayFromToday = (days) => {
	const day = new Date();
	day.setHours(12, 0, 0, 0);
	day.setDate(day.getDate() + days);
	return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
		.map((part) => String(part).padStart(2, "0"))
		.join("-");
};

const deals = rows.map(
	([title, company, amount, currency, stage, chance, days], at) => ({
		id: 1001 + at,
		title,
		companyId: 200 + company,
		amount,
		currency,
		stage,
		probability: chance / 100,
		owner: owners[at % owners.length],
		createdOn: dayFromToday(-30 - at),
		expectedCloseOn: dayFromToday(days),
		...(days < 0 ? { closedOn: dayFromToday(days) } : {}),
		// What stands on a tab that is not open must never be taken for the deal's amount.
		firstOffer: Math.round(amount * 1.35),
		note: "",
	}),
);

export const data = { companies, contacts, deals };
