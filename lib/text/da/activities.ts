import type { activities as english } from "../en/activities.ts";
import type { Catalogue } from "../text.ts";

export const activities: Catalogue<typeof english> = {
	"activities.none": "Ingen aktiviteter endnu",
	"activities.noneHelp":
		"Registrér opkald, møder og tilbud, når du gør dem, eller importér dem: så viser siden, hvad der var planlagt, hvad der blev gjort, og hvad der kom ud af det.",

	// Planned and done
	"activities.plan": "Planlagt og gjort",
	"activities.done": "{shown} gjort",
	"activities.doneOf": "{done} af {planned}",
	"activities.doneMore":
		"{done} gjort, {planned} mere for at nå målet for salg",
	"activities.behind": "{shown} bagud",
	"activities.aheadBy": "{shown} foran",
	"activities.onPace": "På plan",
	"activities.ahead": {
		one: "{shown} med fremtidig dato",
		other: "{shown} med fremtidig dato",
	},
	"activities.planned": "Planlagt",
	"activities.datedAhead": "Fremtidig dato",
	"activities.noPlan": "intet mål",
	"activities.setGoal": "Sæt et mål for opkald, møder eller tilbud",
	"activities.noGoals":
		"Intet er planlagt: der er intet mål for aktiviteter, og intet for salg, der kan sige, hvor mange det kræver.",
	"activities.byWeek": "Pr. uge",
	"activities.byMonth": "Pr. måned",
	"activities.week": "Uge",
	"activities.month": "Måned",
	"activities.toDo": "{planned} at gøre",
	"activities.of": "af {planned}",
	"activities.now": "nu",

	// Effort and wins
	"activities.effort": "Giver de aktiviteter, vi satser på, salg?",
	"activities.effortIs":
		"Hver types andel af det, der blev gjort i {period}, ved siden af den andel af salgene vundet i {period}, der havde mindst én mellem første kontakt og lukning. Et salg kan have haft flere typer, så andelene kan ikke lægges sammen.",
	"activities.type": "Aktivitet",
	"activities.count": "Gjort",
	"activities.share": "Andel af indsatsen",
	"activities.wins": "Af vundne salg havde",
	"activities.winsOf": "{had} af {n} · {range}",
	"activities.winsNone": "intet vundet salg fortæller det",
	"activities.winsLeft": { one: "{shown} udeladt", other: "{shown} udeladt" },
	"activities.winsLeftOut":
		"Udeladt: vundne salg uden kunde eller startdato, eller begyndt før typen blev registreret.",

	// What came of them
	"activities.outcome": "Hvad der kom ud af dem",
	"activities.outcomeIs":
		"Af kundeemner, der stadig var uafgjorte {landmark} dage efter første kontakt: andelen vundet i de næste {within} dage, af dem med en sådan aktivitet i de første {landmark} dage og af dem uden. Kun dem, hvis tid helt er gået, tæller.",
	"activities.cause":
		"Det viser, hvad der følges ad, ikke hvad der er årsag: sælgere ringer til dem, de tror på.",
	"activities.within": "Vundet inden for",
	"activities.withinDays": "{n} dage",
	"activities.with": "Havde en",
	"activities.without": "Havde ingen",
	"activities.rateOf": "{won} af {n} · {range}",
	"activities.nobody": "ingen endnu",
	"activities.more": "Flere vundet med en, ud over tilfældighed",
	"activities.fewer": "Færre vundet med en, ud over tilfældighed",
	"activities.same": "Ingen forskel ud over tilfældighed",
	"activities.tooFew": "Færre end ti på en side: for få til at sige noget",
	"activities.notKept": "Ingen registreret endnu",
	"activities.since": "registreret siden {day}",
	"activities.lag": "Til salget",
	"activities.lagDays": { one: "{shown} dag", other: "{shown} dage" },
	"activities.lagOf": "median; fire ud af fem inden for {p80}, af {n}",
	"activities.lagFew":
		"færre end fem ældre end {watched} dage førte til et salg",
	"activities.leftOut": "Udeladt: {what}.",
	"activities.tooRecent": {
		one: "{shown} kontaktet for nylig",
		other: "{shown} kontaktet for nylig",
	},
	"activities.decided": {
		one: "{shown} afgjort med det samme",
		other: "{shown} afgjort med det samme",
	},
	"activities.before": {
		one: "{shown} udeladt: kontaktet, før den blev registreret",
		other: "{shown} udeladt: kontaktet, før den blev registreret",
	},
	"activities.noCustomer": {
		one: "{shown} uden kunde",
		other: "{shown} uden kunde",
	},
};
