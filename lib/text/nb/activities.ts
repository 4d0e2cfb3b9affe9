import type { activities as english } from "../en/activities.ts";
import type { Catalogue } from "../text.ts";

export const activities: Catalogue<typeof english> = {
	"activities.none": "Ingen aktiviteter ennå",
	"activities.noneHelp":
		"Registrer anrop, møter og tilbud når du gjør dem, eller importer dem: da viser siden hva som var planlagt, hva som ble gjort, og hva som kom ut av det.",

	// Planned and done
	"activities.plan": "Planlagt og gjort",
	"activities.done": "{shown} gjort",
	"activities.doneOf": "{done} av {planned}",
	"activities.doneMore": "{done} gjort, {planned} til for å nå målet for salg",
	"activities.behind": "{shown} bak",
	"activities.aheadBy": "{shown} foran",
	"activities.onPace": "I rute",
	"activities.ahead": {
		one: "{shown} med fremtidig dato",
		other: "{shown} med fremtidig dato",
	},
	"activities.planned": "Planlagt",
	"activities.datedAhead": "Fremtidig dato",
	"activities.noPlan": "ikke noe mål",
	"activities.setGoal": "Sett et mål for anrop, møter eller tilbud",
	"activities.noGoals":
		"Ingenting er planlagt: det er ikke noe mål for aktiviteter, og ikke noe for salg som sier hvor mange det krever.",
	"activities.byWeek": "Per uke",
	"activities.byMonth": "Per måned",
	"activities.week": "Uke",
	"activities.month": "Måned",
	"activities.toDo": "{planned} å gjøre",
	"activities.of": "av {planned}",
	"activities.now": "nå",

	// Effort and wins
	"activities.effort": "Gir aktivitetene vi satser på, salg?",
	"activities.effortIs":
		"Hver types andel av det som ble gjort i {period}, ved siden av andelen av salgene vunnet i {period} som hadde minst én mellom første kontakt og lukking. Et salg kan ha hatt flere typer, så andelene kan ikke legges sammen.",
	"activities.type": "Aktivitet",
	"activities.count": "Gjort",
	"activities.share": "Andel av innsatsen",
	"activities.wins": "Av vunne salg hadde",
	"activities.winsOf": "{had} av {n} · {range}",
	"activities.winsNone": "ingen vunne salg forteller det",
	"activities.winsLeft": { one: "{shown} utelatt", other: "{shown} utelatt" },
	"activities.winsLeftOut":
		"Utelatt: vunne salg uten kunde eller startdato, eller begynt før typen ble registrert.",

	// What came of them
	"activities.outcome": "Hva som kom ut av dem",
	"activities.outcomeIs":
		"Av prospekter som fortsatt var uavgjorte {landmark} dager etter første kontakt: andelen som ble vunnet i de neste {within} dagene, av dem med en slik aktivitet i de første {landmark} dagene og av dem uten. Bare de som har hatt hele tiden sin, teller.",
	"activities.cause":
		"Det viser hva som følges ad, ikke hva som er årsak: selgere ringer dem de tror på.",
	"activities.within": "Vunnet innen",
	"activities.withinDays": "{n} dager",
	"activities.with": "Hadde en",
	"activities.without": "Hadde ingen",
	"activities.rateOf": "{won} av {n} · {range}",
	"activities.nobody": "ingen ennå",
	"activities.more": "Flere vunnet med en, ut over tilfeldigheter",
	"activities.fewer": "Færre vunnet med en, ut over tilfeldigheter",
	"activities.same": "Ingen forskjell ut over tilfeldigheter",
	"activities.tooFew": "Færre enn ti på en side: for få til å si noe",
	"activities.notKept": "Ingen registrert ennå",
	"activities.since": "registrert siden {day}",
	"activities.lag": "Til salget",
	"activities.lagDays": { one: "{shown} dag", other: "{shown} dager" },
	"activities.lagOf": "median; fire av fem innen {p80}, av {n}",
	"activities.lagFew":
		"færre enn fem eldre enn {watched} dager førte til et salg",
	"activities.leftOut": "Utelatt: {what}.",
	"activities.tooRecent": {
		one: "{shown} kontaktet for nylig",
		other: "{shown} kontaktet for nylig",
	},
	"activities.decided": {
		one: "{shown} avgjort med en gang",
		other: "{shown} avgjort med en gang",
	},
	"activities.before": {
		one: "{shown} utelatt: kontaktet før den ble registrert",
		other: "{shown} utelatt: kontaktet før den ble registrert",
	},
	"activities.noCustomer": {
		one: "{shown} uten kunde",
		other: "{shown} uten kunde",
	},
};
