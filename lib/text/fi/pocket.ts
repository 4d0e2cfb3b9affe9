import type { pocket as english } from "../en/pocket.ts";
import type { Catalogue } from "../text.ts";
import { glance } from "./glance.ts";
import { kpi } from "./kpi.ts";

export const pocket: Catalogue<typeof english> = {
	...glance,
	...kpi,

	"scope.me": "Minä",

	// When
	"period.thisWeek": "tällä viikolla",
	"period.thisMonth": "tässä kuussa",
	"period.thisQuarter": "tällä kvartaalilla",
	"period.thisYear": "tänä vuonna",
	"period.everyWeek": "joka viikko",
	"period.everyMonth": "joka kuukausi",
	"period.everyQuarter": "joka kvartaali",
	"period.everyYear": "joka vuosi",
	"day.today": "tänään, {day}",

	"reason.tooFew": {
		one: "{amount} kauppa: liian vähän arvioon",
		other: "{amount} kauppaa: liian vähän arvioon",
	},

	// Logging
	"log.titleLead": "Kirjaa liidi",
	"log.titleMeeting": "Kirjaa tapaaminen",
	"log.titleQuote": "Kirjaa tarjous",
	"log.titleCall": "Kirjaa puhelu",
	"log.title": "Otsikko",
	"log.on": "Päivä",
	"log.submit": "Kirjaa kauppa",
	"log.cancel": "Peruuta",
	"log.left": "Ei kirjattu",
	"log.fromPage": "Luettu sivulta",
	"log.customer": "Asiakas",
	"log.amount": "Summa",
	"log.wonOn": "Voitettu",
	"log.openedOn": "Luotu",
	"log.status": "Voitettu vai avoin",
	"log.won": "Voitettu",
	"log.open": "Avoin",
	"log.lost": "Hävitty",
	"log.lostOn": "Hävitty",
	"log.after": "{period} tämän kaupan jälkeen",
	"log.afterShare": "{before} → {after}",
	"log.chance": "Todennäköisyys {before} → {after}, jos voitat",
	"log.thenPerWorkday": "Sitten {after} työpäivässä, nyt {before}.",
	"log.openMovesNothing": "Avoin kauppa lasketaan, kun se on voitettu.",
	"log.outsidePeriod": "Päivä ei osu jaksoon {period}.",
	"log.otherCurrency":
		"Valuutta {currency}: lasketaan, kun valuuttakurssi on lisätty.",
	"log.needsName": "Kenen kanssa kauppa on? Kirjoita asiakas tai summa.",
	"log.amountUnclear": "{one} vai {other}?",
	"log.amountUnreadable": "Tämä ei ole summa.",
	"log.approximate": "Sivulla pyöristetty. Kirjoita tarkka summa.",
	"log.enterLogs": "Enter kirjaa, Tab näyttää kentät",
	"done.deal": "{name}, {amount} kirjattu",
	"done.dealBare": "{name} kirjattu",
	"done.moved": "{period} {before} → {after}",
	"done.call": "Puhelu kirjattu",
	"done.meeting": "Tapaaminen kirjattu",
	"done.quote": "Tarjous kirjattu",
	"done.counted": "{things} kirjattu",
	"done.lead": "Liidi kirjattu",
	"done.someDeal": "Kauppa kirjattu",
	"done.goal": "Tavoite asetettu",
	"done.undone": "Kumottu",
	"done.at": "{period} on taas {after}",
	"done.redone": "Tehty uudelleen",
	"done.undoneLeft": "Kumottu, paitsi sen jälkeen muutetut",
	"undo.undo": "Kumoa",
	"undo.redo": "Tee uudelleen",
	"undo.what": "Kumoa {name}",
	"list.latest": "Viimeisimmät kaupat",
	"list.empty": "Ei vielä kauppoja. Paina / ja kirjaa ensimmäinen",
	"list.open": "avoin",
	"list.lost": "hävitty",
	"list.noCustomer": "Ei asiakasta",

	// What can go wrong
	"failed.full": "Ei tallennettu: levy on täynnä. Kauppasi on yhä tässä",
	"failed.timeout": "Ei vielä tallennettu: ei vastausta. Yritä uudelleen",
	"failed.importing":
		"Ei tallennettu: tuonti on käynnissä. Yritä uudelleen, kun se on valmis",
	"failed.readOnly": "Ei tallennettu: vain luku, kunnes Målbar päivitetään",
	"failed.lost": "Ei tallennettu: tietoja puuttuu. Avaa ensin Målbar",
	"failed.notFound": "Sitä ei enää ole",
	"failed.invalid": "Ei tallennettu: jokin tieto ei kelpaa",
	"failed.failed": "Ei tallennettu. Kauppasi on yhä tässä",

	// The first run, and setting a goal
	"start.sentence":
		"Myyntitavoitteeni on {target}, jakso {period}. Työskentelymaa on {country}, ja nimeni on {name}.",
	"start.target": "Tavoite",
	"start.period": "Jakso",
	"start.country": "Maa",
	"start.name": "Nimesi",
	"start.namePlaceholder": "nimesi",
	"start.perWorkday": "{amount} työpäivässä",
	"start.workdays": {
		one: "{period}, {country}: {amount} työpäivä",
		other: "{period}, {country}: {amount} työpäivää",
	},
	"start.noHolidays": "ei arkipyhiä.",
	"start.holidays": {
		one: "{amount} arkipyhä vähennetty.",
		other: "{amount} arkipyhää vähennetty.",
	},
	"start.daysLeft": "{amount} jäljellä.",
	"start.go": "Aloita",
	"start.sample": "Tutustu esimerkkitiedoilla",
	"start.skip": "Ei nyt",
	"start.needsTarget": "Kuinka paljon? Luku, joka on yli nollan.",
	"goal.save": "Aseta tavoite",
	"goal.sentence": "{scope}: tavoite {target} {kpi} {period}.",
	"goal.I": "Minä",
	"goal.kpi": "Mitä",
	"goal.scope": "Kuka",

	// The bar on a page
	"here.onPage": "Tällä sivulla",
	"here.asks": "Selain kysyy lupaa vain tälle: {site}.",
	"here.notAPage": "Ei palkkia: tämä on selaimen oma sivu.",
	"here.noPage": "Ei palkkia: avaa ensin verkkosivu.",
	"here.fromToolbar":
		"Ota palkki käyttöön avaamalla Målbar työkalupalkista sillä sivulla.",
	"here.store": "Ei palkkia: selaimet pitävät laajennukset poissa kaupoistaan.",
	"here.linkedin":
		"Pois käytöstä LinkedInissä: sen ehdot kieltävät tällaiset palkit, ja tilejä on rajoitettu.",
	"here.despiteTerms":
		"Sinun tilisi, sinun valintasi: paina uudelleen, niin palkki tulee käyttöön.",

	// The curve
	"curve.title": "{period} tähän mennessä",
	"curve.goal": "Tavoite {amount}",
	"curve.day": "Päivä",
	"curve.won": "Tähän mennessä",
	"curve.expected": "Tavoitetahti",
	"curve.run": "Nykytahdilla",
	"curve.summary":
		"{kpi}, {period}, päivittäin: {won} tähän mennessä, tavoitetahti tänään {expected}, tavoite {goal}.",
	"curve.summaryRun": "Nykytahdilla lopussa {run}.",
	"curve.table": "Taulukko",
	"curve.chart": "Käyrä",
	"curve.workdayLine": {
		one: "Ohut viiva: mihin {amount} työpäivä vie sinut. Katkoviiva: nykytahdilla.",
		other:
			"Ohut viiva: mihin {amount} työpäivää vie sinut. Katkoviiva: nykytahdilla.",
	},
	"left.title": "Mitä on jäljellä",
	"left.basis": "viimeiset 12 kuukauttasi",
	"left.perDeal": "{left} ÷ {average} / kauppa",
	"left.perWorkday": {
		one: "{left} ÷ {amount} työpäivä",
		other: "{left} ÷ {amount} työpäivää",
	},
	"left.aWorkday": "{things} työpäivässä",
	"left.nothing": "Ei mitään: tavoite on saavutettu.",
	"left.over": "Jakso on päättynyt.",

	// The overlay
	"over.hide": "Piilota luvut",
	"over.hideHere": "Piilota tällä sivustolla",
	"over.collapse": "Pienennä",
	"over.expand": "Suurenna",
	"over.move": "Siirrä palkkia hiirellä tai nuolinäppäimillä",
	"over.hidden": "Luvut on piilotettu, kun jaat näyttöäsi",
	"over.meeting": "Luvut on piilotettu kokoussivulla",
	"over.show": "Näytä",

	// The toolbar, menus and notices
	"bar.noGoal": "Målbar: aseta tavoite",
	"bar.lost": "Tietoja puuttuu: avaa Målbar",
	"bar.newer": "Vain luku: päivitä Målbar",
	"bar.failed": "Tietoja ei voi avata: avaa Målbar",
	"bar.undo": "{done}. Kumoa avaamalla Målbar",
	"menu.logDeal": "Kirjaa kauppa",
	"menu.logLead": "Kirjaa liidi",
	"menu.logMeeting": "Kirjaa tapaaminen",
	"menu.logQuote": "Kirjaa tarjous",
	"menu.logCall": "Kirjaa puhelu",
	"notice.milestone": "{title}: {percent} saavutettu",
	"notice.fellBack": "{title}: takaisin, {percent}",
	"notice.reached": "{title}: tavoite saavutettu",

	// Everywhere
	"word.unknown": "Ei tiedossa",
};
