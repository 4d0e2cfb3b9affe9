import type { growth as english } from "../en/growth.ts";
import type { Catalogue } from "../text.ts";

export const growth: Catalogue<typeof english> = {
	// This year against last
	"growth.what": "Myynti {year} ajalta {day} asti, vertailussa {lastYear}",
	"growth.byDate": "Päivämäärän mukaan",
	"growth.byWorkday": "Työpäivän mukaan",
	"growth.compare": "Vertaa",
	"growth.soFar": "{year} tähän mennessä",
	"growth.sameDates": "{lastYear}, samat päivät",
	"growth.sameWorkdays": "{lastYear}, yhtä monta työpäivää",
	"growth.upTo": "{day} asti",
	"growth.fewer":
		"{now} työpäivää tähän mennessä, {before} samaan päivään mennessä {lastYear}: työpäivän mukaan {year} vertautuu vuoteen {lastYear} {day} asti.",
	"growth.even": "{now} työpäivää tähän päivään mennessä kumpanakin vuonna.",
	"growth.notBegun": "{year} ei ole alkanut tuona päivänä",
	"growth.noneAtAll": "Ei voitettua: {lastYear} tai {year}",
	"growth.noneHelp":
		"Kasvu on viime vuoden voitetut kaupat verrattuna tämän vuoden kauppoihin. Tuo viime vuonna voitetut, niin se näkyy tässä.",
	"growth.curve": "Myynti vuoden mittaan",
	"growth.summary":
		"Myynti vuoden {year} mittaan: {now} tähän mennessä, {before} samaan aikaan {lastYear}.",
	"growth.summaryUnknown":
		"Myynti vuoden {year} mittaan, vertailussa {lastYear}.",
	"curve.lastYear": "Viime vuosi",
	"curve.best": "Paras kuukausi",
	"curve.fan": "Kahdeksan tulosta kymmenestä päätyy välille {low}–{high}.",

	// What it is made of
	"growth.bridge": "Mistä muutos koostuu",
	"growth.bridgeIs":
		"Vuodesta {lastYear} vuoteen {year}, päivämäärän mukaan: mitä kukin tekijä yksin teki. Yhdessä ne ovat täsmälleen erotus.",
	"growth.factor": "Tekijä",
	"growth.effect": "Vaikutus",
	"growth.bar": "Viime vuodesta tähän vuoteen",
	"growth.step.workdays": "Työpäivät",
	"growth.step.leadsAWorkday": "Liidejä työpäivässä",
	"growth.step.sqlShare": "SQL-osuus: SQL:t liidiä kohti",
	"growth.step.hitRate": "Osumaprosentti: kauppoja/SQL",
	"growth.step.dealsAWorkday": "Kauppoja työpäivässä",
	"growth.step.value": "Kaupan arvo",
	"growth.n.leads": { one: "{shown} liidi", other: "{shown} liidiä" },
	"growth.n.sqls": { one: "{shown} SQL", other: "{shown} SQL:ää" },
	"growth.n.deals": { one: "{shown} kauppa", other: "{shown} kauppaa" },
	"growth.no.leads":
		"Ei liidejä: {years}. Liidejä, SQL-osuutta ja osumaprosenttia ei voi erottaa, joten kaupat työpäivässä vastaavat kaikkia kolmea.",
	"growth.no.sqls":
		"Ei kvalifioituja liidejä (SQL): {years}. Liidejä, SQL-osuutta ja osumaprosenttia ei voi erottaa, joten kaupat työpäivässä vastaavat kaikkia kolmea.",
	"growth.bothYears": "{lastYear} ja {year}",
	"growth.noBridge":
		"Ei tekijöitä näytettäväksi: {years} ei kaikkiaan voitettu mitään tähän päivään mennessä.",
	"growth.few": {
		one: "Vain {shown} kauppa {year}: tässä oleva voi olla sattumaa.",
		other: "Vain {shown} kauppaa {year}: tässä oleva voi olla sattumaa.",
	},

	// By month
	"growth.months": "Kuukausittain",
	"growth.month": "Kuukausi",
	"growth.change": "Muutos",
	"growth.perWorkday": "Muutos työpäivää kohti",
	"growth.days": "Työpäivät",
	"growth.part": "{month} tähän mennessä",
	"growth.sum": "Tähän mennessä",

	// By customer
	"growth.customers": "Mistä asiakkaista se tulee",
	"growth.customersAre":
		"Jokainen asiakas on yhdellä rivillä. Yhdessä ne ovat täsmälleen erotus.",
	"growth.customer": "Asiakkaat",
	"growth.move.new": "Uudet: ensimmäinen kauppa koskaan",
	"growth.move.again": "Tutut, ei kauppaa {lastYear} tähän päivään",
	"growth.move.grown": "Ostivat enemmän",
	"growth.move.same": "Ostivat saman verran",
	"growth.move.shrunk": "Ostivat vähemmän",
	"growth.move.lost": "Ei vielä mitään {year}",
	"growth.move.nobody": "Kaupat ilman asiakasta",
	"growth.n.customers": { one: "{shown} asiakas", other: "{shown} asiakasta" },
	"growth.most": "Suurimmat niistä",
	"growth.read": { one: "Lue {shown} kauppa", other: "Lue {shown} kauppaa" },
	"growth.reading": { one: "Luetaan {shown}…", other: "Luetaan {shown}…" },
	"growth.noCustomers":
		"Mikään kauppa ei nimeä asiakastaan, joten ei tiedetä, kuka osti enemmän.",

	// A measure through time
	"steps.by": "Jaksotus",
	"steps.day": "Päivä",
	"steps.week": "Viikko",
	"steps.month": "Kuukausi",
	"steps.weekTitle": "Viikko viikolta",
	"steps.endTitle": "Kunkin kuun lopussa",
	"steps.monthTitle": "Kuukausi kuukaudelta",
	"steps.summary": "{kpi}, {first} – {last}: viimeisessä {value}.",
	"steps.target": "Tavoite",
	"steps.best": "Paras kuukausi, {month}",

	// A measure by what its records name
	"split.choose": "Jaottelu",
	"split.byProduct": "Tuotteittain",
	"split.byCustomer": "Asiakkaittain",
	"split.byStage": "Vaiheittain",
	"split.product": "Tuote",
	"split.customer": "Asiakas",
	"split.stage": "Vaihe",
	"split.noProduct": "Ei tuotetta",
	"split.noCustomer": "Ei asiakasta",
	"split.noStage": "Ei vaihetta",
	"split.read": {
		one: "Tuotteittain ja asiakkaittain: lue {shown} merkintä",
		other: "Tuotteittain ja asiakkaittain: lue {shown} merkintää",
	},
	"split.rest": { one: "{n} muu", other: "{n} muuta" },

	// A closed period, and what changed it
	"closing.list": "Mikä on muuttunut sulkemisen jälkeen",
	"closing.record": "Merkintä",
	"closing.edited": "Muokattu",
	"closing.rest": "Ei näy missään merkinnässä",
	"closing.sum": "Oikaisu",
	"closing.see": "Katso muutokset",

	// What was believed each Monday
	"memory.list": "Mitä odotettiin maanantaisin",
	"memory.none":
		"Tästä jaksosta ei ole vielä tallennettu mitään. Ennuste tallennetaan joka maanantai.",
	"memory.ended": "Lopulta {amount}.",
	"memory.monday": "Maanantai",
	"memory.done": "Siihen mennessä",
	"memory.run": "Sillä tahdilla",
	"memory.chance": "Todennäköisyys",
	"memory.forecast": "Ennuste",
	"memory.off": "Heitto",
	"memory.correctedShort": "Korjattuna",

	// Whose definition a figure is by
	"why.versionOf": "Määritelmä {shown}, {day} alkaen.",
	"why.byProduct": "Näin Målbar {version} laskee.",
	"why.allDefinitions": "Kaikki määritelmät",

	// A month of several sellers on paper
	"report.pages": "Sivut",
	"report.together": "Yhdessä",
	"report.each": "Sivu kullekin",
	"report.pagesOf": {
		one: "{shown} myyjä, oma sivu.",
		other: "{shown} myyjää, kullekin oma sivu.",
	},
};
