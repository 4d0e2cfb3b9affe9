import type { Language } from "../model/settings.ts";

/** What is called something in the sample, in one language: made-up companies, and words as sellers there use them. */
export interface SampleWords {
	seller: string;
	customers: readonly string[];
	/** Companies that are only leads. */
	prospects: readonly string[];
	/** Titles of deals. */
	titles: readonly string[];
	products: readonly string[];
	sources: readonly [website: string, referral: string];
	stages: readonly [negotiation: string, proposal: string];
	lostReasons: readonly string[];
	costs: readonly [marketing: string, meetingBooking: string];
}

/** A catalogue of its own: what is added stays in the language it was added in, as a seller's own data would. */
export const sampleWords: { readonly [L in Language]: SampleWords } = {
	en: {
		seller: "Alex Morgan",
		customers: [
			...["Northlight Systems Ltd", "Quayside & Co", "Beechwood Builders"],
			...["Lakeview Hotels", "Copper & Sons", "Westshore Logistics Ltd"],
			...["Linden Medical", "Anchor Studio Ltd"],
		],
		prospects: [
			...["Harbour Foods Ltd", "Millbrook Energy", "Ashdown Legal"],
			...["Redwell Print", "Oakfield Dental", "Brightwater IT"],
			...["Stonegate Rentals", "Hollis & Grey"],
		],
		titles: ["Service agreement", "Pilot", "Renewal", "Extension"],
		products: ["Basic plan", "Pro plan", "Onboarding"],
		sources: ["Website", "Referral"],
		stages: ["Negotiation", "Proposal"],
		lostReasons: ["Price", "Chose a competitor", "No budget"],
		costs: ["Search ads and fairs", "Meeting booking"],
	},
	da: {
		seller: "Mette Holm",
		customers: [
			...["Nordlys Teknik A/S", "Havn & Kaj ApS", "Bøgely Byg A/S"],
			...["Fjordblik Hoteller", "Kobber & Søn", "Vestkyst Logistik A/S"],
			...["Lindegaard Medico", "Studio Anker ApS"],
		],
		prospects: [
			...[
				"Smedegårdens Fødevarer",
				"Vindmarken Energi A/S",
				"Advokaterne Torv",
			],
			...["Trykhuset Syd ApS", "Tandklinikken Åhaven", "Klarsø IT ApS"],
			...["Stenbro Udlejning", "Holst & Grå"],
		],
		titles: ["Serviceaftale", "Pilotprojekt", "Fornyelse", "Udvidelse"],
		products: ["Basis", "Pro", "Opstart og oplæring"],
		sources: ["Hjemmeside", "Anbefaling"],
		stages: ["Forhandling", "Tilbud"],
		lostReasons: ["Pris", "Valgte en konkurrent", "Intet budget"],
		costs: ["Søgeannoncer og messer", "Mødebooking"],
	},
	sv: {
		seller: "Anna Lindqvist",
		customers: [
			...["Norrsken Teknik AB", "Hamn & Kaj AB", "Boklunda Bygg AB"],
			...["Sjöblick Hotell", "Koppar & Son", "Västkust Logistik AB"],
			...["Lindgården Medtech", "Studio Ankaret AB"],
		],
		prospects: [
			...["Smedjans Livsmedel", "Vindängen Energi AB", "Torgets Advokater"],
			...["Tryckhuset Syd AB", "Åparkens Tandvård", "Klarsjö IT AB"],
			...["Stenbro Uthyrning", "Holst & Grå"],
		],
		titles: ["Serviceavtal", "Pilotprojekt", "Förlängning", "Utökning"],
		products: ["Bas", "Pro", "Uppstart och utbildning"],
		sources: ["Webbplats", "Rekommendation"],
		stages: ["Förhandling", "Offert"],
		lostReasons: ["Pris", "Valde en konkurrent", "Ingen budget"],
		costs: ["Sökannonser och mässor", "Mötesbokning"],
	},
	nb: {
		seller: "Ingrid Berg",
		customers: [
			...["Nordlys Teknikk AS", "Havn & Brygge AS", "Bøkelia Bygg AS"],
			...["Fjordgløtt Hoteller", "Kobber & Sønn", "Vestkysten Logistikk AS"],
			...["Lindegård Medisinsk", "Studio Anker AS"],
		],
		prospects: [
			...["Smiegården Matvarer", "Vindmarka Energi AS", "Advokatene Torget"],
			...["Trykkhuset Sør AS", "Åhagen Tannklinikk", "Klarvann IT AS"],
			...["Steinbru Utleie", "Holst & Grå"],
		],
		titles: ["Serviceavtale", "Pilotprosjekt", "Fornyelse", "Utvidelse"],
		products: ["Basis", "Pro", "Oppstart og opplæring"],
		sources: ["Nettside", "Anbefaling"],
		stages: ["Forhandling", "Tilbud"],
		lostReasons: ["Pris", "Valgte en konkurrent", "Ikke budsjett"],
		costs: ["Søkeannonser og messer", "Møtebooking"],
	},
	fi: {
		seller: "Aino Lehtonen",
		customers: [
			...[
				"Revontuli Tekniikka Oy",
				"Satama & Laituri Oy",
				"Pyökkilän Rakennus",
			],
			...["Järvenrannan Hotellit", "Kupari & Poika", "Länsirannan Logistiikka"],
			...["Lehmuspihan Lääkintä", "Studio Ankkuri Oy"],
		],
		prospects: [
			...[
				"Sepänpihan Elintarvike",
				"Tuulikenttä Energia Oy",
				"Asianajo Torinlaita",
			],
			...["Etelän Painotalo Oy", "Jokipuiston Hammas", "Kirkasvesi IT Oy"],
			...["Kivisillan Vuokraus", "Holsti & Harmaa"],
		],
		titles: ["Huoltosopimus", "Pilotti", "Jatkosopimus", "Laajennus"],
		products: ["Perus", "Pro", "Käyttöönotto ja koulutus"],
		sources: ["Verkkosivut", "Suositus"],
		stages: ["Neuvottelu", "Tarjous"],
		lostReasons: ["Hinta", "Valitsi kilpailijan", "Ei budjettia"],
		costs: ["Hakumainokset ja messut", "Tapaamisten sopiminen"],
	},
	de: {
		seller: "Jana Vogt",
		customers: [
			...["Nordlicht Technik GmbH", "Hafen & Kai GmbH", "Buchenhain Bau GmbH"],
			...["Seeblick Hotels", "Kupfer & Sohn", "Westküste Logistik GmbH"],
			...["Lindenhof Medizintechnik", "Studio Anker GmbH"],
		],
		prospects: [
			...[
				"Schmiedehof Lebensmittel",
				"Windmark Energie GmbH",
				"Kanzlei am Markt",
			],
			...["Druckhaus Süd GmbH", "Zahnzentrum Auenpark", "Klarsee IT GmbH"],
			...["Steinbrück Vermietung", "Holst & Grau"],
		],
		titles: ["Servicevertrag", "Pilotprojekt", "Verlängerung", "Erweiterung"],
		products: ["Basis", "Pro", "Einführung und Schulung"],
		sources: ["Website", "Empfehlung"],
		stages: ["Verhandlung", "Angebot"],
		lostReasons: ["Preis", "Wettbewerber gewählt", "Kein Budget"],
		costs: ["Suchanzeigen und Messen", "Terminvereinbarung"],
	},
};
