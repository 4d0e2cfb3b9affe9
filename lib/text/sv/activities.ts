import type { activities as english } from "../en/activities.ts";
import type { Catalogue } from "../text.ts";

export const activities: Catalogue<typeof english> = {
	"activities.none": "Inga aktiviteter än",
	"activities.noneHelp":
		"Registrera samtal, möten och offerter när du gör dem, eller importera dem: då visar sidan vad som planerades, vad som gjordes och vad det ledde till.",

	// Planned and done
	"activities.plan": "Planerat och gjort",
	"activities.done": "{shown} gjorda",
	"activities.doneOf": "{done} av {planned}",
	"activities.doneMore":
		"{done} gjorda, {planned} till för att nå målet för affärer",
	"activities.behind": "{shown} efter",
	"activities.aheadBy": "{shown} före",
	"activities.onPace": "Enligt plan",
	"activities.ahead": {
		one: "{shown} med framtida datum",
		other: "{shown} med framtida datum",
	},
	"activities.planned": "Planerat",
	"activities.datedAhead": "Framtida datum",
	"activities.noPlan": "inget mål",
	"activities.setGoal": "Sätt ett mål för samtal, möten eller offerter",
	"activities.noGoals":
		"Inget är planerat: det finns inget mål för aktiviteter, och inget för affärer som säger hur många det krävs.",
	"activities.byWeek": "Per vecka",
	"activities.byMonth": "Per månad",
	"activities.week": "Vecka",
	"activities.month": "Månad",
	"activities.toDo": "{planned} att göra",
	"activities.of": "av {planned}",
	"activities.now": "nu",

	// Effort and wins
	"activities.effort": "Ger aktiviteterna vi satsar på affärer?",
	"activities.effortIs":
		"Varje typs andel av det som gjordes under {period}, bredvid andelen av affärerna vunna under {period} som hade minst en mellan första kontakt och avslut. En affär kan ha haft flera typer, så andelarna kan inte läggas ihop.",
	"activities.type": "Aktivitet",
	"activities.count": "Gjorda",
	"activities.share": "Andel av insatsen",
	"activities.wins": "Av vunna affärer hade",
	"activities.winsOf": "{had} av {n} · {range}",
	"activities.winsNone": "ingen vunnen affär berättar det",
	"activities.winsLeft": {
		one: "{shown} utelämnad",
		other: "{shown} utelämnade",
	},
	"activities.winsLeftOut":
		"Utelämnade: vunna affärer utan kund eller startdatum, eller påbörjade innan typen registrerades.",

	// What came of them
	"activities.outcome": "Vad de ledde till",
	"activities.outcomeIs":
		"Av prospekt som fortfarande var oavgjorda {landmark} dagar efter första kontakt: andelen som vanns under de följande {within} dagarna, av dem med en sådan aktivitet under de första {landmark} dagarna och av dem utan. Bara de vars tid helt har gått räknas.",
	"activities.cause":
		"Det visar vad som följs åt, inte vad som är orsak: säljare ringer dem de tror på.",
	"activities.within": "Vunna inom",
	"activities.withinDays": "{n} dagar",
	"activities.with": "Hade en",
	"activities.without": "Hade ingen",
	"activities.rateOf": "{won} av {n} · {range}",
	"activities.nobody": "ingen än",
	"activities.more": "Fler vunna med en, utöver slumpen",
	"activities.fewer": "Färre vunna med en, utöver slumpen",
	"activities.same": "Ingen skillnad utöver slumpen",
	"activities.tooFew": "Färre än tio på en sida: för litet underlag",
	"activities.notKept": "Ingen registrerad än",
	"activities.since": "registrerad sedan {day}",
	"activities.lag": "Till affären",
	"activities.lagDays": { one: "{shown} dag", other: "{shown} dagar" },
	"activities.lagOf": "median; fyra av fem inom {p80}, av {n}",
	"activities.lagFew":
		"färre än fem äldre än {watched} dagar ledde till en affär",
	"activities.leftOut": "Utelämnat: {what}.",
	"activities.tooRecent": {
		one: "{shown} kontaktad för nyligen",
		other: "{shown} kontaktade för nyligen",
	},
	"activities.decided": {
		one: "{shown} avgjord direkt",
		other: "{shown} avgjorda direkt",
	},
	"activities.before": {
		one: "{shown} utelämnad: kontaktad innan den registrerades",
		other: "{shown} utelämnade: kontaktade innan den registrerades",
	},
	"activities.noCustomer": {
		one: "{shown} utan kund",
		other: "{shown} utan kund",
	},
};
