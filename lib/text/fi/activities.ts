import type { activities as english } from "../en/activities.ts";
import type { Catalogue } from "../text.ts";

export const activities: Catalogue<typeof english> = {
	"activities.none": "Ei vielä aktiviteetteja",
	"activities.noneHelp":
		"Kirjaa puhelut, tapaamiset ja tarjoukset, kun teet ne, tai tuo ne: sitten sivu näyttää, mitä suunniteltiin, mitä tehtiin ja mitä siitä seurasi.",

	// Planned and done
	"activities.plan": "Suunniteltu ja tehty",
	"activities.done": "{shown} tehty",
	"activities.doneOf": "{done} / {planned}",
	"activities.doneMore": "{done} tehty, vielä {planned} kauppatavoitteeseen",
	"activities.behind": "{shown} jäljessä",
	"activities.aheadBy": "{shown} edellä",
	"activities.onPace": "Tavoitetahdissa",
	"activities.ahead": {
		one: "{shown} tulevalle päivälle",
		other: "{shown} tulevalle päivälle",
	},
	"activities.planned": "Suunniteltu",
	"activities.datedAhead": "Tulevalle päivälle",
	"activities.noPlan": "ei tavoitetta",
	"activities.setGoal":
		"Aseta tavoite puheluille, tapaamisille tai tarjouksille",
	"activities.noGoals":
		"Mitään ei ole suunniteltu: aktiviteeteilla ei ole tavoitetta eikä kaupoilla sellaista, joka kertoisi, kuinka monta tarvitaan.",
	"activities.byWeek": "Viikoittain",
	"activities.byMonth": "Kuukausittain",
	"activities.week": "Viikko",
	"activities.month": "Kuukausi",
	"activities.toDo": "{planned} tekemättä",
	"activities.of": "/ {planned}",
	"activities.now": "nyt",

	// Effort and wins
	"activities.effort": "Tuovatko suosimamme aktiviteetit kaupat?",
	"activities.effortIs":
		"Kunkin tyypin osuus tehdystä ({period}) ja sen rinnalla osuus voitetuista kaupoista ({period}), joissa oli vähintään yksi ensikontaktin ja päättymisen välillä. Kaupassa on voinut olla useita tyyppejä, joten osuuksia ei voi laskea yhteen.",
	"activities.type": "Aktiviteetti",
	"activities.count": "Tehty",
	"activities.share": "Osuus työstä",
	"activities.wins": "Voitetuista kaupoista oli",
	"activities.winsOf": "{had} / {n} · {range}",
	"activities.winsNone": "mikään voitettu kauppa ei kerro sitä",
	"activities.winsLeft": {
		one: "{shown} jätetty pois",
		other: "{shown} jätetty pois",
	},
	"activities.winsLeftOut":
		"Jätetty pois: voitetut kaupat ilman asiakasta tai alkupäivää tai ennen tyypin kirjaamista alkaneet.",

	// What came of them
	"activities.outcome": "Mitä niistä seurasi",
	"activities.outcomeIs":
		"Prospekteista, jotka olivat vielä ratkaisematta {landmark} päivää ensikontaktista: seuraavien {within} päivän aikana voitettujen osuus niistä, joilla oli tällainen aktiviteetti ensimmäisten {landmark} päivän aikana, ja niistä, joilla ei ollut. Vain ne, joiden aika on kokonaan kulunut, lasketaan.",
	"activities.cause":
		"Se näyttää, mikä kulkee yhdessä, ei mikä on syy: myyjät soittavat niille, joihin uskovat.",
	"activities.within": "Voitettu ajassa",
	"activities.withinDays": "{n} pv",
	"activities.with": "Oli",
	"activities.without": "Ei ollut",
	"activities.rateOf": "{won} / {n} · {range}",
	"activities.nobody": "ei vielä yhtään",
	"activities.more": "Sen kanssa voitettiin useammin, ei sattumaa",
	"activities.fewer": "Sen kanssa voitettiin harvemmin, ei sattumaa",
	"activities.same": "Ei eroa, joka ylittäisi sattuman",
	"activities.tooFew": "Alle kymmenen toisella puolella: liian vähän arvioon",
	"activities.notKept": "Ei vielä kirjattu",
	"activities.since": "kirjattu {day} alkaen",
	"activities.lag": "Kauppaan",
	"activities.lagDays": { one: "{shown} päivä", other: "{shown} päivää" },
	"activities.lagOf": "mediaani; neljä viidestä {p80} päivässä, n = {n}",
	"activities.lagFew": "alle viisi yli {watched} päivää vanhaa johti kauppaan",
	"activities.leftOut": "Jätetty pois: {what}.",
	"activities.tooRecent": {
		one: "{shown} kontaktoitu liian äskettäin",
		other: "{shown} kontaktoitu liian äskettäin",
	},
	"activities.decided": {
		one: "{shown} ratkesi heti",
		other: "{shown} ratkesi heti",
	},
	"activities.before": {
		one: "{shown} jätetty pois: kontaktoitu ennen kirjaamista",
		other: "{shown} jätetty pois: kontaktoitu ennen kirjaamista",
	},
	"activities.noCustomer": {
		one: "{shown} ilman asiakasta",
		other: "{shown} ilman asiakasta",
	},
};
