import type { pocket as english } from "../en/pocket.ts";
import type { Catalogue } from "../text.ts";
import { glance } from "./glance.ts";
import { kpi } from "./kpi.ts";

export const pocket: Catalogue<typeof english> = {
	...glance,
	...kpi,

	"scope.me": "Jag",

	// When
	"period.thisWeek": "den här veckan",
	"period.thisMonth": "den här månaden",
	"period.thisQuarter": "det här kvartalet",
	"period.thisYear": "i år",
	"period.everyWeek": "varje vecka",
	"period.everyMonth": "varje månad",
	"period.everyQuarter": "varje kvartal",
	"period.everyYear": "varje år",
	"day.today": "i dag, {day}",

	"reason.tooFew": {
		one: "{amount} affär: för litet underlag",
		other: "{amount} affärer: för litet underlag",
	},

	// Logging
	"log.titleLead": "Registrera ett lead",
	"log.titleMeeting": "Registrera ett möte",
	"log.titleQuote": "Registrera en offert",
	"log.titleCall": "Registrera ett samtal",
	"log.title": "Titel",
	"log.on": "Datum",
	"log.submit": "Registrera",
	"log.cancel": "Avbryt",
	"log.left": "Inte registrerad",
	"log.fromPage": "Läst på sidan",
	"log.customer": "Kund",
	"log.amount": "Belopp",
	"log.wonOn": "Vunnen den",
	"log.openedOn": "Skapad den",
	"log.status": "Vunnen eller öppen",
	"log.won": "Vunnen",
	"log.open": "Öppen",
	"log.lost": "Förlorad",
	"log.lostOn": "Förlorad den",
	"log.after": "{period} efter den här affären",
	"log.afterShare": "{before} → {after}",
	"log.chance": "Chans {before} → {after} om den vinns",
	"log.thenPerWorkday": "Då {after} per arbetsdag i stället för {before}.",
	"log.openMovesNothing": "En öppen affär räknas när den är vunnen.",
	"log.outsidePeriod": "Den dagen ligger utanför {period}.",
	"log.otherCurrency": "I {currency}: räknas när det finns en valutakurs.",
	"log.needsName": "Vem är kunden? Skriv en kund eller ett belopp.",
	"log.amountUnclear": "{one} eller {other}?",
	"log.amountUnreadable": "Det är inget belopp.",
	"log.approximate": "Avrundat på sidan. Skriv det exakta beloppet.",
	"log.enterLogs": "Enter registrerar, Tab visar formuläret",
	"done.deal": "{name}, {amount} registrerad",
	"done.dealBare": "{name} registrerad",
	"done.moved": "{period} {before} → {after}",
	"done.call": "Samtal registrerat",
	"done.meeting": "Möte registrerat",
	"done.quote": "Offert registrerad",
	"done.counted": "Registrerat: {things}",
	"done.lead": "Lead registrerat",
	"done.someDeal": "Affär registrerad",
	"done.goal": "Mål satt",
	"done.undone": "Ångrat",
	"done.at": "{period} är på {after} igen",
	"done.redone": "Gjort igen",
	"done.undoneLeft": "Ångrat, utom det som har ändrats sedan dess",
	"undo.undo": "Ångra",
	"undo.redo": "Gör om",
	"undo.what": "Ångra {name}",
	"list.latest": "Senaste affärerna",
	"list.empty": "Inga affärer än. Tryck / för att registrera den första",
	"list.open": "öppen",
	"list.lost": "förlorad",
	"list.noCustomer": "Ingen kund",

	// What can go wrong
	"failed.full": "Inte sparat: disken är full. Din affär finns kvar här",
	"failed.timeout": "Inte sparat än: inget svar. Försök igen",
	"failed.importing":
		"Inte sparat: en import pågår. Försök igen när den är klar",
	"failed.readOnly": "Inte sparat: endast läsning tills Målbar har uppdaterats",
	"failed.lost": "Inte sparat: data saknas. Öppna Målbar först",
	"failed.notFound": "Det finns inte längre",
	"failed.invalid": "Inte sparat: något i det är ogiltigt",
	"failed.failed": "Inte sparat. Din affär finns kvar här",

	// The first run, and setting a goal
	"start.sentence":
		"Jag vill sälja för {target} under {period}. Jag arbetar i {country} och du kan kalla mig {name}.",
	"start.target": "Mål",
	"start.period": "Period",
	"start.country": "Land",
	"start.name": "Ditt namn",
	"start.namePlaceholder": "ditt namn",
	"start.perWorkday": "{amount} per arbetsdag",
	"start.workdays": {
		one: "{period} har {amount} arbetsdag i {country}",
		other: "{period} har {amount} arbetsdagar i {country}",
	},
	"start.noHolidays": "inga helgdagar infaller på dem.",
	"start.holidays": {
		one: "{amount} helgdag är borträknad.",
		other: "{amount} helgdagar är borträknade.",
	},
	"start.daysLeft": "{amount} kvar.",
	"start.go": "Börja",
	"start.sample": "Se dig omkring med exempeldata",
	"start.skip": "Inte nu",
	"start.needsTarget": "Hur mycket? Ett tal över noll.",
	"goal.save": "Sätt mål",
	"goal.sentence": "{scope} ska nå {target} {kpi} {period}.",
	"goal.I": "Jag",
	"goal.kpi": "Vad",
	"goal.scope": "Vem",

	// The bar on a page
	"here.onPage": "På den här sidan",
	"here.asks": "Webbläsaren frågar om {site}, inget annat.",
	"here.notAPage": "Ingen remsa här: det är webbläsarens egen sida.",
	"here.noPage": "Ingen remsa här: öppna en webbsida först.",
	"here.fromToolbar":
		"Öppna Målbar från verktygsfältet på den sidan för att slå på remsan.",
	"here.store":
		"Ingen remsa här: webbläsare håller tillägg borta från sina butiker.",
	"here.linkedin":
		"Avstängd på LinkedIn: villkoren förbjuder sådana här remsor, och konton har begränsats.",
	"here.despiteTerms": "Ditt konto, ditt val: tryck igen för att slå på den.",

	// The curve
	"curve.title": "{period} hittills",
	"curve.goal": "Mål {amount}",
	"curve.day": "Dag",
	"curve.won": "Hittills",
	"curve.expected": "Förväntat",
	"curve.run": "I den här takten",
	"curve.summary":
		"{kpi} under {period}, dag för dag: {won} hittills, {expected} förväntat till i dag, mål {goal}.",
	"curve.summaryRun": "I den här takten {run} vid slutet.",
	"curve.table": "Tabell",
	"curve.chart": "Kurva",
	"curve.workdayLine": {
		one: "Tunn linje: dit {amount} arbetsdag tar dig. Streckad: i den här takten.",
		other:
			"Tunn linje: dit {amount} arbetsdagar tar dig. Streckad: i den här takten.",
	},
	"left.title": "Det som är kvar",
	"left.basis": "dina senaste 12 månader",
	"left.perDeal": "{left} ÷ {average} per affär",
	"left.perWorkday": {
		one: "{left} ÷ {amount} arbetsdag",
		other: "{left} ÷ {amount} arbetsdagar",
	},
	"left.aWorkday": "{things} per arbetsdag",
	"left.nothing": "Inget: målet är nått.",
	"left.over": "Perioden är slut.",

	// The overlay
	"over.hide": "Dölj siffror",
	"over.hideHere": "Dölj på den här webbplatsen",
	"over.collapse": "Gör den liten",
	"over.expand": "Gör den stor",
	"over.move": "Flytta remsan med musen eller piltangenterna",
	"over.hidden": "Siffrorna är dolda medan du delar skärm",
	"over.meeting": "Siffrorna är dolda på en sida för möten",
	"over.show": "Visa",

	// The toolbar, menus and notices
	"bar.noGoal": "Målbar: sätt ett mål",
	"bar.lost": "Data saknas: öppna Målbar",
	"bar.newer": "Endast läsning: uppdatera Målbar",
	"bar.failed": "Dina data kan inte öppnas: öppna Målbar",
	"bar.undo": "{done}. Öppna Målbar för att ångra",
	"menu.logDeal": "Registrera affär",
	"menu.logLead": "Registrera lead",
	"menu.logMeeting": "Registrera möte",
	"menu.logQuote": "Registrera offert",
	"menu.logCall": "Registrera samtal",
	"notice.milestone": "{title}: {percent} har nåtts",
	"notice.fellBack": "{title} är tillbaka på {percent}",
	"notice.reached": "{title}: målet är nått",

	// Everywhere
	"word.unknown": "Okänt",
};
