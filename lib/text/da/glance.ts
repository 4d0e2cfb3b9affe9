import type { glance as english } from "../en/glance.ts";
import type { Catalogue } from "../text.ts";

export const glance: Catalogue<typeof english> = {
	"kpi.revenue": "Omsætning",
	"kpi.dealsWon": "Vundne salg",
	"kpi.meetingsBooked": "Bookede møder",
	"kpi.quotesSent": "Sendte tilbud",
	"kpi.newLeads": "Nye leads",
	"count.revenue": "{amount}",
	"count.dealsWon": { one: "{amount} salg", other: "{amount} salg" },
	"count.meetingsBooked": { one: "{amount} møde", other: "{amount} møder" },
	"count.quotesSent": { one: "{amount} tilbud", other: "{amount} tilbud" },
	"count.newLeads": { one: "{amount} lead", other: "{amount} leads" },
	"scope.organisation": "Alle",
	"scope.team": "Team",
	"scope.seller": "Sælger",
	"scope.customer": "Kunde",

	"period.week": "uge {week}",
	"period.quarter": "{quarter}. kvartal {year}",
	"day.workdaysLeft": {
		one: "{amount} arbejdsdag tilbage",
		other: "{amount} arbejdsdage tilbage",
	},
	"day.workdaysDone": "{elapsed} af {total} arbejdsdage gået",
	"day.asOf": "pr. {day}",

	"goal.title": "{kpi}, {period}",
	"pace.behind": "{things} bag planen",
	"pace.behindCount": "{things} bagud",
	"pace.onPace": "På plan",
	"pace.ahead": "{things} foran planen",
	"pace.aheadCount": "{things} foran",
	"pace.past": "{things} over målet",
	"pace.reached": "Målet er nået",
	"pace.missed": "{things} under målet",
	"pace.notStarted": "{period} er ikke begyndt",
	"pace.early.week": "Ugen er ny",
	"pace.early.month": "Måneden er ny",
	"pace.early.quarter": "Kvartalet er nyt",
	"pace.early.year": "Året er nyt",
	"pace.unknown": "— {reason}",
	"pace.unknownBare": "— kendes ikke endnu",
	"pace.ofPace": "{pace} af planen · {done}",
	"pace.byNow": "{amount} til i dag",
	"pace.noGoal": "Hvad vil du nå?",
	"fact.perWorkday": "Pr. arbejdsdag",
	"fact.perWorkdaySoFar": "Pr. dag hidtil",
	"fact.forecast": "Prognose",
	"fact.toGo": "Mangler",
	"fact.goal": "Mål",

	"reason.noRecords": "intet i {period}",
	"reason.noClosedDeals": "ingen afsluttede salg i {period}",
	"reason.noWonDeals": "ingen vundne salg i {period}",
	"reason.noAmounts": "ingen salg i {period} har et beløb",
	"reason.noCycle": "ingen salg i {period} har en startdato",
	"reason.noExchangeRate": {
		one: "mangler valutakurs for {shown} salg",
		other: "mangler valutakurs for {shown} salg",
	},
	"reason.noAmount": {
		one: "{shown} salg uden beløb",
		other: "{shown} salg uden beløb",
	},

	"today.line": "I dag: {list}",
	"today.call": { one: "{shown} opkald", other: "{shown} opkald" },
	"today.meetingBooked": { one: "{shown} møde", other: "{shown} møder" },
	"today.quoteSent": { one: "{shown} tilbud", other: "{shown} tilbud" },
	"today.deal": { one: "{shown} salg", other: "{shown} salg" },

	"log.titleDeal": "Registrér et salg",
	"log.example": "Acme 62.500",
	"log.call": "Opkald",
	"log.meeting": "Møde",
	"log.quote": "Tilbud",

	"state.lost": "Dine data mangler",
	"state.lostHelp":
		"Det er ikke en ny begyndelse: Målbar ved, at der har været data. Åbn den for at hente dem fra en sikkerhedskopi.",
	"state.newer": "Kun læsning",
	"state.newerHelp":
		"En nyere Målbar har skrevet disse data. Opdatér den her for at registrere igen.",
	"state.failed": "Dine data kan ikke åbnes",
	"state.failedHelp":
		"Browseren nægter at åbne dem. Luk andre Målbar-sider, eller genstart browseren; intet er slettet.",
	"state.again": "Prøv igen",
	"state.noGoalHelp": "Sæt et mål, så viser bjælken, hvor du står.",

	"start.title": "Hvad vil du nå?",
	"start.promise": "Intet forlader denne browser. Ingen konto.",
	"goal.set": "Sæt et mål",
	"goal.another": "Et mål til…",
	"goal.switch": "Mål",

	"here.bar": "Bjælke på siden",
	"here.open": "Åbn Målbar",

	"word.measuring": "Måler",
};
