import type { glance as english } from "../en/glance.ts";
import type { Catalogue } from "../text.ts";

export const glance: Catalogue<typeof english> = {
	// What is measured
	"kpi.own": "Eget nøkkeltall",
	"count.revenue": "{amount}",
	"count.dealsWon": { one: "{amount} salg", other: "{amount} salg" },
	"count.meetingsBooked": { one: "{amount} møte", other: "{amount} møter" },
	"count.quotesSent": { one: "{amount} tilbud", other: "{amount} tilbud" },
	"count.newLeads": { one: "{amount} lead", other: "{amount} leads" },
	"count.calls": { one: "{amount} anrop", other: "{amount} anrop" },
	"count.customers": { one: "{amount} kunde", other: "{amount} kunder" },
	"count.points": {
		one: "{amount} prosentpoeng",
		other: "{amount} prosentpoeng",
	},
	"count.days": { one: "{amount} dag", other: "{amount} dager" },
	"count.months": { one: "{amount} måned", other: "{amount} måneder" },
	"scope.organisation": "Alle",
	"scope.team": "Team",
	"scope.seller": "Selger",
	"scope.customer": "Kunde",

	// When
	"period.week": "uke {week}",
	"period.quarter": "{quarter}. kvartal {year}",
	"day.workdaysLeft": {
		one: "{amount} arbeidsdag igjen",
		other: "{amount} arbeidsdager igjen",
	},
	"day.workdaysDone": "{elapsed} av {total} arbeidsdager gått",
	"day.asOf": "per {day}",

	// Pace, in words
	"goal.title": "{kpi}, {period}",
	"pace.behind": "{things} bak planen",
	"pace.behindCount": "{things} bak",
	"pace.onPace": "I rute",
	"pace.ahead": "{things} foran planen",
	"pace.aheadCount": "{things} foran",
	"pace.past": "{things} over målet",
	"pace.reached": "Målet er nådd",
	"pace.missed": "{things} under målet",
	"pace.over": "{things} over taket",
	"pace.overPace": "{things} over planen",
	"pace.under": "{things} under taket",
	"pace.underPace": "{things} under planen",
	"pace.notStarted": "{period} har ikke begynt",
	"pace.early.week": "Uken har nettopp begynt",
	"pace.early.month": "Måneden har nettopp begynt",
	"pace.early.quarter": "Kvartalet har nettopp begynt",
	"pace.early.year": "Året har nettopp begynt",
	"pace.early.custom": "Perioden har nettopp begynt",
	"pace.unknown": "– {reason}",
	"pace.unknownBare": "– ikke kjent ennå",
	"pace.ofPace": "{pace} av planen · {done}",
	"pace.byNow": "{amount} per i dag",
	"pace.noGoal": "Hva vil du oppnå?",
	"fact.perWorkday": "Per arbeidsdag",
	"fact.perWorkdaySoFar": "Per dag så langt",
	"fact.forecast": "Prognose",
	"fact.chance": "Sjanse",
	"fact.toGo": "Gjenstår",
	"fact.goal": "Mål",

	// Why a figure is unknown, or what was left out of it
	"reason.noRecords": "ingenting i {period}",
	"reason.noClosedDeals": "ingen lukkede salg i {period}",
	"reason.noWonDeals": "ingen vunne salg i {period}",
	"reason.noAmounts": "ingen salg i {period} har et beløp",
	"reason.noCycle": "ingen salg i {period} har en startdato",
	"reason.noExchangeRate": "mangler valutakurs for {currency} i {month}",
	"reason.noAmount": {
		one: "{shown} salg uten beløp",
		other: "{shown} salg uten beløp",
	},

	// Today's share
	"today.line": "I dag: {list}",
	"today.call": { one: "{shown} anrop", other: "{shown} anrop" },
	"today.meetingBooked": { one: "{shown} møte", other: "{shown} møter" },
	"today.quoteSent": { one: "{shown} tilbud", other: "{shown} tilbud" },
	"today.deal": { one: "{shown} salg", other: "{shown} salg" },

	// Logging
	"log.titleDeal": "Registrer et salg",
	"log.example": "Acme 62 500",
	"log.call": "Anrop",
	"log.meeting": "Møte",
	"log.quote": "Tilbud",

	// What can go wrong
	"state.lost": "Dataene dine mangler",
	"state.lostHelp":
		"Dette er ikke en ny start: Målbar vet at det har vært data her. Åpne Målbar for å hente dem fra en sikkerhetskopi.",
	"state.newer": "Kun lesing",
	"state.newerHelp":
		"En nyere versjon av Målbar har lagret disse dataene. Oppdater den her for å registrere igjen.",
	"state.failed": "Dataene kan ikke åpnes",
	"state.failedHelp":
		"Nettleseren nekter å åpne dem. Lukk andre Målbar-sider, eller start nettleseren på nytt; ingenting er slettet.",
	"state.again": "Prøv igjen",
	"state.noGoalHelp": "Sett et mål, så viser stripen hvor du står.",

	// The first run, and setting a goal
	"start.title": "Hva vil du oppnå?",
	"start.promise": "Ingenting forlater nettleseren. Ingen konto.",
	"goal.set": "Sett et mål",
	"goal.another": "Et mål til…",
	"goal.switch": "Mål",

	// The bar on a page
	"here.bar": "Stripe på siden",
	"here.open": "Åpne Målbar",

	// Everywhere
	"word.measuring": "Beregner",
};
