import type { glance as english } from "../en/glance.ts";
import type { Catalogue } from "../text.ts";

export const glance: Catalogue<typeof english> = {
	// What is measured
	"kpi.own": "Eget nyckeltal",
	"count.revenue": "{amount}",
	"count.dealsWon": { one: "{amount} affär", other: "{amount} affärer" },
	"count.meetingsBooked": { one: "{amount} möte", other: "{amount} möten" },
	"count.quotesSent": { one: "{amount} offert", other: "{amount} offerter" },
	"count.newLeads": { one: "{amount} lead", other: "{amount} leads" },
	"count.calls": { one: "{amount} samtal", other: "{amount} samtal" },
	"count.customers": { one: "{amount} kund", other: "{amount} kunder" },
	"count.points": {
		one: "{amount} procentenhet",
		other: "{amount} procentenheter",
	},
	"count.days": { one: "{amount} dag", other: "{amount} dagar" },
	"count.months": { one: "{amount} månad", other: "{amount} månader" },
	"scope.organisation": "Alla",
	"scope.team": "Team",
	"scope.seller": "Säljare",
	"scope.customer": "Kund",

	// When
	"period.week": "vecka {week}",
	"period.quarter": "Q{quarter} {year}",
	"day.workdaysLeft": {
		one: "{amount} arbetsdag kvar",
		other: "{amount} arbetsdagar kvar",
	},
	"day.workdaysDone": "{elapsed} av {total} arbetsdagar gjorda",
	"day.asOf": "per {day}",

	// Pace, in words
	"goal.title": "{kpi}, {period}",
	"pace.behind": "{things} efter planen",
	"pace.behindCount": "{things} efter",
	"pace.onPace": "Enligt plan",
	"pace.ahead": "{things} före planen",
	"pace.aheadCount": "{things} före",
	"pace.past": "{things} över målet",
	"pace.reached": "Målet är nått",
	"pace.missed": "{things} under målet",
	"pace.over": "{things} över taket",
	"pace.overPace": "{things} över planen",
	"pace.under": "{things} under taket",
	"pace.underPace": "{things} under planen",
	"pace.notStarted": "{period} har inte börjat",
	"pace.early.week": "Veckan har just börjat",
	"pace.early.month": "Månaden har just börjat",
	"pace.early.quarter": "Kvartalet har just börjat",
	"pace.early.year": "Året har just börjat",
	"pace.early.custom": "Perioden har just börjat",
	"pace.unknown": "– {reason}",
	"pace.unknownBare": "– inte känt än",
	"pace.ofPace": "{pace} av planen · {done}",
	"pace.byNow": "Plan i dag: {amount}",
	"pace.noGoal": "Vad vill du nå?",
	"fact.perWorkday": "Per arbetsdag",
	"fact.perWorkdaySoFar": "Per arbetsdag hittills",
	"fact.forecast": "Prognos",
	"fact.chance": "Chans",
	"fact.toGo": "Kvar",
	"fact.goal": "Mål",

	// Why a figure is unknown, or what was left out of it
	"reason.noRecords": "inget under {period}",
	"reason.noClosedDeals": "inga avslutade affärer under {period}",
	"reason.noWonDeals": "inga vunna affärer under {period}",
	"reason.noAmounts": "ingen affär under {period} har ett belopp",
	"reason.noCycle": "ingen affär under {period} har ett startdatum",
	"reason.noExchangeRate": "valutakurs saknas för {currency} i {month}",
	"reason.noAmount": {
		one: "{shown} affär utan belopp",
		other: "{shown} affärer utan belopp",
	},

	// Today's share
	"today.line": "I dag: {list}",
	"today.call": { one: "{shown} samtal", other: "{shown} samtal" },
	"today.meetingBooked": { one: "{shown} möte", other: "{shown} möten" },
	"today.quoteSent": { one: "{shown} offert", other: "{shown} offerter" },
	"today.deal": { one: "{shown} affär", other: "{shown} affärer" },

	// Logging
	"log.titleDeal": "Registrera en affär",
	"log.example": "Acme 62 500",
	"log.call": "Samtal",
	"log.meeting": "Möte",
	"log.quote": "Offert",

	// What can go wrong
	"state.lost": "Dina data saknas",
	"state.lostHelp":
		"Det här är ingen nystart: Målbar vet att det har funnits data. Öppna Målbar för att hämta tillbaka dem från en säkerhetskopia.",
	"state.newer": "Endast läsning",
	"state.newerHelp":
		"En nyare version av Målbar har sparat dessa data. Uppdatera här för att kunna registrera igen.",
	"state.failed": "Dina data kan inte öppnas",
	"state.failedHelp":
		"Webbläsaren vägrar öppna dem. Stäng andra Målbar-sidor eller starta om webbläsaren; inget har raderats.",
	"state.again": "Försök igen",
	"state.noGoalHelp": "Sätt ett mål, så visar remsan var du står.",

	// The first run, and setting a goal
	"start.title": "Vad vill du nå?",
	"start.promise": "Inget lämnar den här webbläsaren. Inget konto.",
	"goal.set": "Sätt ett mål",
	"goal.another": "Ett mål till…",
	"goal.switch": "Mål",

	// The bar on a page
	"here.bar": "Remsa på sidan",
	"here.open": "Öppna Målbar",

	// Everywhere
	"word.measuring": "Beräknar",
};
