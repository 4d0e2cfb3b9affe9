import type { overview as english } from "../en/overview.ts";
import type { Catalogue } from "../text.ts";

export const overview: Catalogue<typeof english> = {
	"tile.before": "{period}: {value}",
	"tile.beforePart": "{period}, sama vaihe: {value}",
	"tile.curve":
		"{kpi}, viimeisin {period}: ensin {first}, lopuksi {last}, vaihteluväli {low}–{high}",
	"measure.more": "Lisää mittareita",
	"news.since": "Viime käynti: {when}",
	"news.today": "tänään klo {time}",
	"news.latest": "Viimeksi kirjattu",
	"news.nothing": "Mikään ei ole muuttunut",
	"news.none": "Mitään ei ole vielä kirjattu",
	"news.effect": "{period} {from} → {to}",
	"news.chance": "todennäköisyys {from} → {to}",
	"news.points": {
		one: "{period} {shown} prosenttiyksikkö",
		other: "{period} {shown} prosenttiyksikköä",
	},
	"news.isMore": "Vain viimeiset {n} muutosta on käyty läpi.",
	"news.noName.deal": "Kauppa",
	"news.noName.lead": "Liidi",
	"news.noName.activity": "Ei asiakasta",
	"news.won": "{name}: voitettu",
	"news.lost": "{name}: hävitty",
	"news.open": "{name}: uusi avoin kauppa",
	"news.moved": "{name}: siirtyi, {from} → {to}",
	"news.movedTo": "{name}: odotetaan {to}",
	"news.worth": "{name}: arvo {from} → {to}",
	"news.worthNow": "{name}: arvo nyt {to}",
	"news.changed": "{name}: muutettu",
	"news.removed": "{name}: poistettu",
	"news.lead": "{name}: uusi liidi",
	"news.qualified": "{name}: liidi kvalifioitu",
	"news.call": "{name}: puhelu",
	"news.meetingBooked": "{name}: tapaaminen sovittu",
	"news.meetingHeld": "{name}: tapaaminen pidetty",
	"news.quoteSent": "{name}: tarjous lähetetty",
	"news.cost": "Kustannus kirjattu",
	"news.goalSet": "Tavoite asetettu: {name}",
	"news.goalChanged": "Tavoite muutettu: {name}",
	"news.goalAccepted": "Tavoite hyväksytty: {name}",
	"news.goalRemoved": "Tavoite poistettu: {name}",
	"news.import": "{name}: tuotu",
	"news.added": "lisätty {shown}",
	"news.changedRows": "muutettu {shown}",
	"news.closed": "{name}: suljettu",
	"news.many.won": {
		one: "{shown} kauppa voitettu",
		other: "{shown} kauppaa voitettu",
	},
	"news.many.lost": {
		one: "{shown} kauppa hävitty",
		other: "{shown} kauppaa hävitty",
	},
	"news.many.open": {
		one: "{shown} uusi avoin kauppa",
		other: "{shown} uutta avointa kauppaa",
	},
	"news.many.moved": {
		one: "{shown} kauppa siirtyi toiselle päivälle",
		other: "{shown} kauppaa siirtyi toiselle päivälle",
	},
	"news.many.worth": {
		one: "{shown} kaupan summa muuttui",
		other: "{shown} kaupan summa muuttui",
	},
	"news.many.changed": {
		one: "{shown} kauppa muutettu",
		other: "{shown} kauppaa muutettu",
	},
	"news.many.removed": {
		one: "{shown} kauppa poistettu",
		other: "{shown} kauppaa poistettu",
	},
	"news.many.lead": {
		one: "{shown} uusi liidi",
		other: "{shown} uutta liidiä",
	},
	"news.many.qualified": {
		one: "{shown} liidi kvalifioitu",
		other: "{shown} liidiä kvalifioitu",
	},
	"news.many.call": { one: "{shown} puhelu", other: "{shown} puhelua" },
	"news.many.meetingBooked": {
		one: "{shown} tapaaminen sovittu",
		other: "{shown} tapaamista sovittu",
	},
	"news.many.meetingHeld": {
		one: "{shown} tapaaminen pidetty",
		other: "{shown} tapaamista pidetty",
	},
	"news.many.quoteSent": {
		one: "{shown} tarjous lähetetty",
		other: "{shown} tarjousta lähetetty",
	},
	"news.many.cost": {
		one: "{shown} kustannus kirjattu",
		other: "{shown} kustannusta kirjattu",
	},
	"news.many.goalSet": {
		one: "{shown} tavoite asetettu",
		other: "{shown} tavoitetta asetettu",
	},
	"news.many.goalChanged": {
		one: "{shown} tavoite muutettu",
		other: "{shown} tavoitetta muutettu",
	},
	"news.many.goalAccepted": {
		one: "{shown} tavoite hyväksytty",
		other: "{shown} tavoitetta hyväksytty",
	},
	"news.many.goalRemoved": {
		one: "{shown} tavoite poistettu",
		other: "{shown} tavoitetta poistettu",
	},
	"news.many.closed": {
		one: "{shown} kuukausi suljettu",
		other: "{shown} kuukautta suljettu",
	},
};
