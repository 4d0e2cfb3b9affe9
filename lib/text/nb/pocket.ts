import type { pocket as english } from "../en/pocket.ts";
import type { Catalogue } from "../text.ts";
import { glance } from "./glance.ts";
import { kpi } from "./kpi.ts";

export const pocket: Catalogue<typeof english> = {
	...glance,
	...kpi,

	"scope.me": "Meg",

	// When
	"period.thisWeek": "denne uken",
	"period.thisMonth": "denne måneden",
	"period.thisQuarter": "dette kvartalet",
	"period.thisYear": "i år",
	"period.everyWeek": "hver uke",
	"period.everyMonth": "hver måned",
	"period.everyQuarter": "hvert kvartal",
	"period.everyYear": "hvert år",
	"day.today": "i dag, {day}",

	"reason.tooFew": {
		one: "{amount} salg: for få til å si noe",
		other: "{amount} salg: for få til å si noe",
	},

	// Logging
	"log.titleLead": "Registrer et lead",
	"log.titleMeeting": "Registrer et møte",
	"log.titleQuote": "Registrer et tilbud",
	"log.titleCall": "Registrer et anrop",
	"log.title": "Tittel",
	"log.on": "Dag",
	"log.submit": "Registrer",
	"log.cancel": "Avbryt",
	"log.left": "Ikke registrert",
	"log.fromPage": "Lest på siden",
	"log.customer": "Kunde",
	"log.amount": "Beløp",
	"log.wonOn": "Vunnet",
	"log.openedOn": "Opprettet",
	"log.status": "Vunnet eller åpent",
	"log.won": "Vunnet",
	"log.open": "Åpent",
	"log.lost": "Tapt",
	"log.lostOn": "Tapt",
	"log.after": "{period} etter dette salget",
	"log.afterShare": "{before} → {after}",
	"log.chance": "Sjanse {before} → {after} hvis det vinnes",
	"log.thenPerWorkday": "Da {after} per arbeidsdag i stedet for {before}.",
	"log.openMovesNothing": "Et åpent salg teller når det er vunnet.",
	"log.outsidePeriod": "Den dagen ligger utenfor {period}.",
	"log.otherCurrency": "I {currency}: teller med når det finnes en valutakurs.",
	"log.needsName": "Hvem er salget til? Skriv en kunde eller et beløp.",
	"log.amountUnclear": "{one} eller {other}?",
	"log.amountUnreadable": "Det er ikke et beløp.",
	"log.approximate": "Avrundet på siden. Skriv det nøyaktige beløpet.",
	"log.enterLogs": "Enter registrerer, Tab viser feltene",
	"done.deal": "{name}, {amount} registrert",
	"done.dealBare": "{name} registrert",
	"done.moved": "{period} {before} → {after}",
	"done.call": "Anrop registrert",
	"done.meeting": "Møte registrert",
	"done.quote": "Tilbud registrert",
	"done.counted": "{things} registrert",
	"done.lead": "Lead registrert",
	"done.someDeal": "Salg registrert",
	"done.goal": "Mål satt",
	"done.undone": "Angret",
	"done.at": "{period} er på {after} igjen",
	"done.redone": "Gjort igjen",
	"done.undoneLeft": "Angret, unntatt det som er endret siden",
	"undo.undo": "Angre",
	"undo.redo": "Gjør om",
	"undo.what": "Angre {name}",
	"list.latest": "Siste salg",
	"list.empty": "Ingen salg ennå. Trykk / for å registrere det første",
	"list.open": "åpent",
	"list.lost": "tapt",
	"list.noCustomer": "Ingen kunde",

	// What can go wrong
	"failed.full": "Ikke lagret: disken er full. Salget ditt er fortsatt her",
	"failed.timeout": "Ikke lagret ennå: ikke noe svar. Prøv igjen",
	"failed.importing":
		"Ikke lagret: en import pågår. Prøv igjen når den er ferdig",
	"failed.readOnly": "Ikke lagret: kun lesing til Målbar er oppdatert",
	"failed.lost": "Ikke lagret: data mangler. Åpne Målbar først",
	"failed.notFound": "Det finnes ikke lenger",
	"failed.invalid": "Ikke lagret: noe i det er ikke gyldig",
	"failed.failed": "Ikke lagret. Salget ditt er fortsatt her",

	// The first run, and setting a goal
	"start.sentence":
		"Jeg vil selge for {target} i {period}. Jeg jobber i {country}, og du kan kalle meg {name}.",
	"start.target": "Mål",
	"start.period": "Periode",
	"start.country": "Land",
	"start.name": "Navnet ditt",
	"start.namePlaceholder": "navnet ditt",
	"start.perWorkday": "{amount} per arbeidsdag",
	"start.workdays": {
		one: "{period} har {amount} arbeidsdag i {country}",
		other: "{period} har {amount} arbeidsdager i {country}",
	},
	"start.noHolidays": "ingen helligdager faller på dem.",
	"start.holidays": {
		one: "{amount} helligdag er trukket fra.",
		other: "{amount} helligdager er trukket fra.",
	},
	"start.daysLeft": "{amount} igjen.",
	"start.go": "Start",
	"start.sample": "Se deg rundt med eksempeldata",
	"start.skip": "Ikke nå",
	"start.needsTarget": "Hvor mye? Et tall over null.",
	"goal.save": "Sett mål",
	"goal.sentence": "{scope} skal nå {target} {kpi} {period}.",
	"goal.I": "Jeg",
	"goal.kpi": "Hva",
	"goal.scope": "Hvem",

	// The bar on a page
	"here.onPage": "På denne siden",
	"here.asks": "Nettleseren spør om {site}, ikke noe annet.",
	"here.notAPage": "Ingen stripe her: dette er nettleserens egen side.",
	"here.noPage": "Ingen stripe her: åpne en nettside først.",
	"here.fromToolbar":
		"Åpne Målbar fra verktøylinjen på den siden for å slå den på.",
	"here.store":
		"Ingen stripe her: nettlesere holder utvidelser ute av butikkene sine.",
	"here.linkedin":
		"Slått av på LinkedIn: vilkårene forbyr slike striper, og kontoer er blitt begrenset.",
	"here.despiteTerms": "Din konto, ditt valg: trykk igjen for å slå den på.",

	// The curve
	"curve.title": "{period} så langt",
	"curve.goal": "Mål {amount}",
	"curve.day": "Dag",
	"curve.won": "Så langt",
	"curve.expected": "Forventet",
	"curve.run": "I dette tempoet",
	"curve.summary":
		"{kpi} i {period} dag for dag: {won} så langt, {expected} forventet per i dag, mål {goal}.",
	"curve.summaryRun": "I dette tempoet {run} ved slutten.",
	"curve.table": "Tabell",
	"curve.chart": "Kurve",
	"curve.workdayLine": {
		one: "Tynn linje: hvor {amount} arbeidsdag bringer deg. Stiplet: i dette tempoet.",
		other:
			"Tynn linje: hvor {amount} arbeidsdager bringer deg. Stiplet: i dette tempoet.",
	},
	"left.title": "Det som gjenstår",
	"left.basis": "dine siste 12 måneder",
	"left.perDeal": "{left} ÷ {average} per salg",
	"left.perWorkday": {
		one: "{left} ÷ {amount} arbeidsdag",
		other: "{left} ÷ {amount} arbeidsdager",
	},
	"left.aWorkday": "{things} per arbeidsdag",
	"left.nothing": "Ingenting: målet er nådd.",
	"left.over": "Perioden er over.",

	// The overlay
	"over.hide": "Skjul tall",
	"over.hideHere": "Skjul på dette nettstedet",
	"over.collapse": "Gjør den liten",
	"over.expand": "Gjør den stor",
	"over.move": "Flytt stripen med musen eller piltastene",
	"over.hidden": "Tallene er skjult mens du deler skjerm",
	"over.meeting": "Tallene er skjult på en side for møter",
	"over.show": "Vis",

	// The toolbar, menus and notices
	"bar.noGoal": "Målbar: sett et mål",
	"bar.lost": "Data mangler: åpne Målbar",
	"bar.newer": "Kun lesing: oppdater Målbar",
	"bar.failed": "Dataene kan ikke åpnes: åpne Målbar",
	"bar.undo": "{done}. Åpne Målbar for å angre",
	"menu.logDeal": "Registrer salg",
	"menu.logLead": "Registrer lead",
	"menu.logMeeting": "Registrer møte",
	"menu.logQuote": "Registrer tilbud",
	"menu.logCall": "Registrer anrop",
	"notice.milestone": "{title}: {percent} nådd",
	"notice.fellBack": "{title} er tilbake på {percent}",
	"notice.reached": "{title}: målet er nådd",

	// Everywhere
	"word.unknown": "Ukjent",
};
