import type { overview as english } from "../en/overview.ts";
import type { Catalogue } from "../text.ts";

export const overview: Catalogue<typeof english> = {
	"tile.before": "{value} i {period}",
	"tile.beforePart": "{value} vid samma tid i {period}",
	"tile.curve":
		"{kpi} fram till {period}: först {first}, sist {last}, mellan {low} och {high}",
	"measure.more": "Fler nyckeltal",
	"news.since": "Sedan {when}",
	"news.today": "kl. {time} i dag",
	"news.latest": "Senast registrerat",
	"news.nothing": "Inget har ändrats",
	"news.none": "Inget har registrerats än",
	"news.effect": "{period} {from} → {to}",
	"news.chance": "chans {from} → {to}",
	"news.points": {
		one: "{period} {shown} procentenhet",
		other: "{period} {shown} procentenheter",
	},
	"news.isMore": "Bara de senaste {n} ändringarna har gåtts igenom.",
	"news.noName.deal": "En affär",
	"news.noName.lead": "Ett lead",
	"news.noName.activity": "Ingen kund",
	"news.won": "{name} vunnen",
	"news.lost": "{name} förlorad",
	"news.open": "{name} är en ny öppen affär",
	"news.moved": "{name} flyttad från {from} till {to}",
	"news.movedTo": "{name} väntas {to}",
	"news.worth": "{name} gick från {from} till {to}",
	"news.worthNow": "{name} är nu värd {to}",
	"news.changed": "{name} ändrad",
	"news.removed": "{name} raderad",
	"news.lead": "{name} är ett nytt lead",
	"news.qualified": "{name} kvalificerat",
	"news.call": "{name}: samtal",
	"news.meetingBooked": "{name}: möte bokat",
	"news.meetingHeld": "{name}: möte genomfört",
	"news.quoteSent": "{name}: offert skickad",
	"news.cost": "Kostnad registrerad",
	"news.goalSet": "Mål satt: {name}",
	"news.goalChanged": "Mål ändrat: {name}",
	"news.goalAccepted": "Mål accepterat: {name}",
	"news.goalRemoved": "Mål raderat: {name}",
	"news.import": "{name} importerad",
	"news.added": "{shown} tillagda",
	"news.changedRows": "{shown} ändrade",
	"news.closed": "{name} stängd",
	"news.many.won": {
		one: "{shown} affär vunnen",
		other: "{shown} affärer vunna",
	},
	"news.many.lost": {
		one: "{shown} affär förlorad",
		other: "{shown} affärer förlorade",
	},
	"news.many.open": {
		one: "{shown} ny öppen affär",
		other: "{shown} nya öppna affärer",
	},
	"news.many.moved": {
		one: "{shown} affär flyttad till en annan dag",
		other: "{shown} affärer flyttade till en annan dag",
	},
	"news.many.worth": {
		one: "{shown} affär med ett annat belopp",
		other: "{shown} affärer med ett annat belopp",
	},
	"news.many.changed": {
		one: "{shown} affär ändrad",
		other: "{shown} affärer ändrade",
	},
	"news.many.removed": {
		one: "{shown} affär raderad",
		other: "{shown} affärer raderade",
	},
	"news.many.lead": { one: "{shown} nytt lead", other: "{shown} nya leads" },
	"news.many.qualified": {
		one: "{shown} lead kvalificerat",
		other: "{shown} leads kvalificerade",
	},
	"news.many.call": { one: "{shown} samtal", other: "{shown} samtal" },
	"news.many.meetingBooked": {
		one: "{shown} möte bokat",
		other: "{shown} möten bokade",
	},
	"news.many.meetingHeld": {
		one: "{shown} möte genomfört",
		other: "{shown} möten genomförda",
	},
	"news.many.quoteSent": {
		one: "{shown} offert skickad",
		other: "{shown} offerter skickade",
	},
	"news.many.cost": {
		one: "{shown} kostnad registrerad",
		other: "{shown} kostnader registrerade",
	},
	"news.many.goalSet": { one: "{shown} mål satt", other: "{shown} mål satta" },
	"news.many.goalChanged": {
		one: "{shown} mål ändrat",
		other: "{shown} mål ändrade",
	},
	"news.many.goalAccepted": {
		one: "{shown} mål accepterat",
		other: "{shown} mål accepterade",
	},
	"news.many.goalRemoved": {
		one: "{shown} mål raderat",
		other: "{shown} mål raderade",
	},
	"news.many.closed": {
		one: "{shown} månad stängd",
		other: "{shown} månader stängda",
	},
};
