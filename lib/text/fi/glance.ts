import type { glance as english } from "../en/glance.ts";
import type { Catalogue } from "../text.ts";

export const glance: Catalogue<typeof english> = {
	// What is measured
	"kpi.own": "Oma mittari",
	"count.revenue": "{amount}",
	"count.dealsWon": { one: "{amount} kauppa", other: "{amount} kauppaa" },
	"count.meetingsBooked": {
		one: "{amount} tapaaminen",
		other: "{amount} tapaamista",
	},
	"count.quotesSent": { one: "{amount} tarjous", other: "{amount} tarjousta" },
	"count.newLeads": { one: "{amount} liidi", other: "{amount} liidiä" },
	"count.calls": { one: "{amount} puhelu", other: "{amount} puhelua" },
	"count.customers": {
		one: "{amount} asiakas",
		other: "{amount} asiakasta",
	},
	"count.points": {
		one: "{amount} prosenttiyksikkö",
		other: "{amount} prosenttiyksikköä",
	},
	"count.days": { one: "{amount} päivä", other: "{amount} päivää" },
	"count.months": { one: "{amount} kuukausi", other: "{amount} kuukautta" },
	"scope.organisation": "Kaikki",
	"scope.team": "Tiimi",
	"scope.seller": "Myyjä",
	"scope.customer": "Asiakas",

	// When
	"period.week": "viikko {week}",
	"period.quarter": "Q{quarter}/{year}",
	"day.workdaysLeft": {
		one: "{amount} työpäivä jäljellä",
		other: "{amount} työpäivää jäljellä",
	},
	"day.workdaysDone": "{elapsed}/{total} työpäivää kulunut",
	"day.asOf": "tilanne {day}",

	// Pace, in words
	"goal.title": "{kpi}, {period}",
	"pace.behind": "{things} jäljessä tavoitetahdista",
	"pace.behindCount": "{things} jäljessä",
	"pace.onPace": "Tavoitetahdissa",
	"pace.ahead": "{things} edellä tavoitetahtia",
	"pace.aheadCount": "{things} edellä",
	"pace.past": "{things} yli tavoitteen",
	"pace.reached": "Tavoite saavutettu",
	"pace.missed": "{things} alle tavoitteen",
	"pace.over": "{things} yli rajan",
	"pace.overPace": "{things} yli tavoitetahdin",
	"pace.under": "{things} alle rajan",
	"pace.underPace": "{things} alle tavoitetahdin",
	"pace.notStarted": "{period} ei ole vielä alkanut",
	"pace.early.week": "Viikko on alussa",
	"pace.early.month": "Kuukausi on alussa",
	"pace.early.quarter": "Kvartaali on alussa",
	"pace.early.year": "Vuosi on alussa",
	"pace.early.custom": "Jakso on alussa",
	"pace.unknown": "– {reason}",
	"pace.unknownBare": "– ei vielä tiedossa",
	"pace.ofPace": "{pace} tavoitetahdista · {done}",
	"pace.byNow": "tavoitetahti {amount}",
	"pace.noGoal": "Mitä haluat saavuttaa?",
	"fact.perWorkday": "Työpäivässä",
	"fact.perWorkdaySoFar": "Työpäivässä tähän asti",
	"fact.forecast": "Ennuste",
	"fact.chance": "Todennäköisyys",
	"fact.toGo": "Jäljellä",
	"fact.goal": "Tavoite",

	// Why a figure is unknown, or what was left out of it
	"reason.noRecords": "ei merkintöjä ({period})",
	"reason.noClosedDeals": "ei päättyneitä kauppoja ({period})",
	"reason.noWonDeals": "ei voitettuja kauppoja ({period})",
	"reason.noAmounts": "kaupoilla ei ole summaa ({period})",
	"reason.noCycle": "kaupoilla ei ole alkupäivää ({period})",
	"reason.noExchangeRate": "valuuttakurssi puuttuu: {currency}, {month}",
	"reason.noAmount": {
		one: "{shown} kauppa ilman summaa",
		other: "{shown} kauppaa ilman summaa",
	},

	// Today's share
	"today.line": "Tänään: {list}",
	"today.call": { one: "{shown} puhelu", other: "{shown} puhelua" },
	"today.meetingBooked": {
		one: "{shown} tapaaminen",
		other: "{shown} tapaamista",
	},
	"today.quoteSent": { one: "{shown} tarjous", other: "{shown} tarjousta" },
	"today.deal": { one: "{shown} kauppa", other: "{shown} kauppaa" },

	// Logging
	"log.titleDeal": "Kirjaa kauppa",
	"log.example": "Acme 62 500",
	"log.call": "Puhelu",
	"log.meeting": "Tapaaminen",
	"log.quote": "Tarjous",

	// What can go wrong
	"state.lost": "Tietosi puuttuvat",
	"state.lostHelp":
		"Tämä ei ole uusi alku: Målbar tietää, että tietoja on ollut. Avaa se ja palauta tiedot varmuuskopiosta.",
	"state.newer": "Vain luku",
	"state.newerHelp":
		"Tiedot on tallentanut uudempi Målbar. Päivitä se täällä, niin voit taas kirjata.",
	"state.failed": "Tietoja ei voi avata",
	"state.failedHelp":
		"Selain ei suostu avaamaan niitä. Sulje muut Målbar-sivut tai käynnistä selain uudelleen; mitään ei ole poistettu.",
	"state.again": "Yritä uudelleen",
	"state.noGoalHelp": "Aseta tavoite, niin palkki näyttää tilanteesi.",

	// The first run, and setting a goal
	"start.title": "Mitä haluat saavuttaa?",
	"start.promise": "Kaikki pysyy tässä selaimessa. Ei käyttäjätiliä.",
	"goal.set": "Aseta tavoite",
	"goal.another": "Toinen tavoite…",
	"goal.switch": "Tavoite",

	// The bar on a page
	"here.bar": "Palkki tällä sivulla",
	"here.open": "Avaa Målbar",

	// Everywhere
	"word.measuring": "Lasketaan",
};
