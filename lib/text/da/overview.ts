import type { overview as english } from "../en/overview.ts";
import type { Catalogue } from "../text.ts";

export const overview: Catalogue<typeof english> = {
	"tile.before": "{value} i {period}",
	"tile.beforePart": "{value} på samme tid i {period}",
	"tile.curve":
		"{kpi} op til {period}: først {first}, sidst {last}, mellem {low} og {high}",
	"measure.more": "Flere nøgletal",

	"news.since": "Siden {when}",
	"news.today": "kl. {time} i dag",
	"news.latest": "Sidst registreret",
	"news.nothing": "Intet er ændret",
	"news.none": "Intet er registreret endnu",
	"news.effect": "{period} {from} → {to}",
	"news.chance": "chance {from} → {to}",
	"news.points": {
		one: "{period} {shown} point",
		other: "{period} {shown} point",
	},
	"news.isMore": "Kun de sidste {n} ændringer er set igennem.",

	"news.noName.deal": "Et salg",
	"news.noName.lead": "Et lead",
	"news.noName.activity": "Ingen kunde",
	"news.won": "{name} vundet",
	"news.lost": "{name} tabt",
	"news.open": "{name} er et nyt åbent salg",
	"news.moved": "{name} flyttet fra {from} til {to}",
	"news.movedTo": "{name} ventes {to}",
	"news.worth": "{name} gik fra {from} til {to}",
	"news.worthNow": "{name} er nu {to} værd",
	"news.changed": "{name} ændret",
	"news.removed": "{name} slettet",
	"news.lead": "{name} er et nyt lead",
	"news.qualified": "{name} kvalificeret",
	"news.call": "{name}: opkald",
	"news.meetingBooked": "{name}: møde booket",
	"news.meetingHeld": "{name}: møde afholdt",
	"news.quoteSent": "{name}: tilbud sendt",
	"news.cost": "Omkostning registreret",
	"news.goalSet": "Mål sat: {name}",
	"news.goalChanged": "Mål ændret: {name}",
	"news.goalAccepted": "Mål accepteret: {name}",
	"news.goalRemoved": "Mål slettet: {name}",
	"news.import": "{name} importeret",
	"news.added": "{shown} tilføjet",
	"news.changedRows": "{shown} ændret",
	"news.closed": "{name} lukket",

	"news.many.won": { one: "{shown} salg vundet", other: "{shown} salg vundet" },
	"news.many.lost": { one: "{shown} salg tabt", other: "{shown} salg tabt" },
	"news.many.open": {
		one: "{shown} nyt åbent salg",
		other: "{shown} nye åbne salg",
	},
	"news.many.moved": {
		one: "{shown} salg flyttet til en anden dag",
		other: "{shown} salg flyttet til en anden dag",
	},
	"news.many.worth": {
		one: "{shown} salg med et andet beløb",
		other: "{shown} salg med et andet beløb",
	},
	"news.many.changed": {
		one: "{shown} salg ændret",
		other: "{shown} salg ændret",
	},
	"news.many.removed": {
		one: "{shown} salg slettet",
		other: "{shown} salg slettet",
	},
	"news.many.lead": { one: "{shown} nyt lead", other: "{shown} nye leads" },
	"news.many.qualified": {
		one: "{shown} lead kvalificeret",
		other: "{shown} leads kvalificeret",
	},
	"news.many.call": { one: "{shown} opkald", other: "{shown} opkald" },
	"news.many.meetingBooked": {
		one: "{shown} møde booket",
		other: "{shown} møder booket",
	},
	"news.many.meetingHeld": {
		one: "{shown} møde afholdt",
		other: "{shown} møder afholdt",
	},
	"news.many.quoteSent": {
		one: "{shown} tilbud sendt",
		other: "{shown} tilbud sendt",
	},
	"news.many.cost": {
		one: "{shown} omkostning registreret",
		other: "{shown} omkostninger registreret",
	},
	"news.many.goalSet": { one: "{shown} mål sat", other: "{shown} mål sat" },
	"news.many.goalChanged": {
		one: "{shown} mål ændret",
		other: "{shown} mål ændret",
	},
	"news.many.goalAccepted": {
		one: "{shown} mål accepteret",
		other: "{shown} mål accepteret",
	},
	"news.many.goalRemoved": {
		one: "{shown} mål slettet",
		other: "{shown} mål slettet",
	},
	"news.many.closed": {
		one: "{shown} måned lukket",
		other: "{shown} måneder lukket",
	},
};
