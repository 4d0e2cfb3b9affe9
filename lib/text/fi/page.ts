import type { page as english } from "../en/page.ts";
import type { Catalogue } from "../text.ts";

export const page: Catalogue<typeof english> = {
	// What the deal on screen would do
	"page.winIt": "Jos voitat: ",
	"page.wonIt": "Voitettu: ",
	"page.of": " ({period})",
	"page.chance": " · todennäköisyys ",
	"page.moves": "{before} → {after}",
	"page.unmoved": "{period} pysyy tasolla {share}: toisen myyjän kauppa",
	"page.notKnown": "Vaikutus tavoitteeseen ei ole tiedossa",
	"page.roughly": "noin {share}",
	"page.noGoal": "Ei tavoitetta, johon yksi kauppa vaikuttaa",
	"page.noGoalThen": "Ei tavoitetta {day}",
	"page.creditNote": "Hyvityslasku: ",
	"page.closesIn": "Päättyy ({period}): ",
	"page.closesInNoGoal": "Päättyy ({period}): ei tavoitetta. Jos voitat nyt: ",
	"page.noRate":
		"{currency}: valuuttakurssi puuttuu ({month}), joten vaikutus ei ole tiedossa",

	// What is missing
	"page.noAmount": "Sivulla ei ole summaa",
	"page.whichCurrency": "Missä valuutassa tämän sivuston summat ovat?",
	"page.about": "Sivulla noin {amount}. Mikä on tarkka summa?",
	"page.isLikely": "Onko summa {amount}?",
	"page.notMatched": "Sivu ei enää vastaa sitä, mitä opetit",

	// What is stored already
	"page.isStored": "Kirjattu: ",
	"page.storedAs.open": "avoin",
	"page.storedAs.won": "voitettu",
	"page.storedAs.lost": "hävitty",
	"page.storedOn": "{status} {day}",
	"page.saysAmount": "Sivulla {page}, tallessa {stored}",
	"page.saysDay": "Sivulla päättyy {page}, tallessa {stored}",
	"page.saysStage": "Sivulla {stage}",
	"page.saysStatus.won": "Sivulla voitettu. Kirjaa voitetuksi",
	"page.saysStatus.lost": "Sivulla hävitty. Kirjaa hävityksi",
	"page.saysStatus.open": "Sivulla avoin, tallessa {stored}",
	"page.isEnded": "Sivulla hävitty, mutta ei kirjattu",

	// Facts
	"page.fact.ifWon": "Jos voitat",
	"page.fact.pace": "Vrt. tavoitetahti",
	"page.fact.needed": "Sitten työpäivässä",
	"page.fact.stored": "Tallessa",

	// The customer on screen
	"page.deals": {
		one: "{shown} kauppa vuodesta {year}",
		other: "{shown} kauppaa vuodesta {year}",
	},
	"page.noDeals": "Ei vielä kauppoja",
	"page.newCustomer": "Ei vielä tuttu täällä",
	"page.toDate": "{amount} tähän mennessä",
	"page.lastOn": "Viimeksi {day}",
	"page.customerGoal": "Tavoite täällä: {share} ({period})",

	// A list
	"page.list": {
		one: "{shown} kauppa näkyvissä",
		other: "{shown} kauppaa näkyvissä",
	},
	"page.listWin": {
		one: "Jos voitat tämän avoimen: ",
		other: "Jos voitat kaikki {shown} avointa: ",
	},
	"page.noStage": "Ei vaihetta",
	"page.withoutAmount": {
		one: "{shown} ilman summaa",
		other: "{shown} ilman summaa",
	},

	// What was read
	"page.field.title": "Otsikko",
	"page.field.customer": "Asiakas",
	"page.field.organisationNumber": "Y-tunnus",
	"page.field.amount": "Summa",
	"page.field.stage": "Vaihe",
	"page.field.status": "Tila",
	"page.field.probability": "Todennäköisyys",
	"page.field.owner": "Omistaja",
	"page.field.createdOn": "Luotu",
	"page.field.expectedCloseOn": "Arvioitu päättyminen",
	"page.field.closedOn": "Päättynyt",

	// What can be done
	"page.do.won": "Kirjaa voitetuksi",
	"page.do.open": "Kirjaa avoimeksi",
	"page.do.lost": "Kirjaa hävityksi",
	"page.do.meeting": "Tapaaminen",
	"page.do.quote": "Tarjous",
	"page.do.call": "Puhelu",
	"page.do.update": "Päivitä",
	"page.do.currency": "Valitse valuutta",
	"page.do.form": "Kirjoita se",
	"page.do.teach": "Opeta se",
	"page.do.teachAgain": "Opeta uudelleen",

	// What was done
	"page.done.update": "Tallennettu kuten sivulla",
	"page.notRead": "Täällä ei ole kirjattavaa",

	// The bar
	"page.bar.more": "Lisää",
	"page.bar.less": "Vähemmän",
	"page.bar.undo": "Kumoa",
	"page.bar.read": "Luettu tältä sivulta",
	"page.bar.approximate": "noin",
	"page.bar.likely": "luultavasti",
	"page.bar.missing": "ei löytynyt",
	"page.bar.teach": "Opeta tämä sivu",
	"page.bar.top": "Sivuston valintaikkunoiden päällä",
	"page.bar.covered":
		"Sivu peittää palkin. Paina Alt+Vaihto+M ja kirjaa siellä",
	"page.bar.changed": "Sivu muuttui juuri. Katso uudelleen ja paina sitten",
	"page.bar.failed": "Ei onnistunut: Målbar ei vastaa. Yritä uudelleen",

	// Teaching: where is what
	"page.teach.language": "fi",
	"page.teach.title": "Opeta tämä sivu",
	"page.teach.how": "Osoita ja napsauta, tai ↓ ↑ ja Enter",
	"page.teach.about": "Sivun aihe",
	"page.teach.kind.deal": "kauppa",
	"page.teach.kind.customer": "asiakas",
	"page.teach.kind.lead": "liidi",
	"page.teach.where.amount": "Missä on summa?",
	"page.teach.where.customer": "Missä on asiakas?",
	"page.teach.where.stage": "Missä on vaihe?",
	"page.teach.where.title": "Missä on nimi?",
	"page.teach.where.expectedCloseOn": "Missä on arvioitu päättyminen?",
	"page.teach.where.owner": "Missä on omistaja?",
	"page.teach.where.organisationNumber": "Missä on Y-tunnus?",
	"page.teach.field.amount": "Summa",
	"page.teach.field.customer": "Asiakas",
	"page.teach.field.stage": "Vaihe",
	"page.teach.field.title": "Nimi",
	"page.teach.field.expectedCloseOn": "Arvioitu päättyminen",
	"page.teach.field.owner": "Omistaja",
	"page.teach.field.organisationNumber": "Y-tunnus",
	"page.teach.noAmount": "Siinä ei ole summaa",
	"page.teach.noDate": "Siinä ei ole päivämäärää",
	"page.teach.noNumber": "Siinä ei ole Y-tunnusta",
	"page.teach.noText": "Siinä ei ole tekstiä",
	"page.teach.lost": "Sitä ei löytyisi toiselta sivulta. Osoita hieman sivuun",
	"page.teach.approximate": "sivulla pyöristetty",
	"page.teach.likely": "voidaan lukea kahdella tavalla",
	"page.teach.noCurrency": "valuutta ei ole sivulla",
	"page.teach.currency": "Missä valuutassa tämän sivuston summat ovat?",
	"page.teach.unsaid": "Ei tiedossa",
	"page.teach.currencyIs": "Valuutta",
	"page.teach.understood": "Målbar lukee",
	"page.teach.skip": "Ohita",
	"page.teach.skipped": "ohitettu",
	"page.teach.back": "Takaisin",
	"page.teach.rest": "Riittää",
	"page.teach.end": "Peruuta",
	"page.teach.keep": "Tallenna",
	"page.teach.nothing":
		"Mitään ei ole vielä opetettu. Palaa takaisin ja osoita summa",
	"page.teach.kept": "Tallennettu. Seuraava luetaan täältä itsestään",
	"page.teach.failed": "Ei tallennettu. Yritä uudelleen",

	// What was taught, on the dashboard
	"crmPages.what":
		"Mitä osoitit: kenttien nimet ja paikat sivulla, ei koskaan niiden sisältöä. Ne tarkistetaan joka käynnillä.",
	"crmPages.none":
		"Målbar lukee useimmat CRM-järjestelmät itsestään. Jos ei, opeta: ota palkki käyttöön CRM-järjestelmässäsi Målbarin ponnahdusikkunasta, avaa siellä kauppa, laajenna palkki ja valitse Opeta tämä sivu.",
	"crmPages.bar": "Palkki tällä sivustolla",
	"crmPages.nothingHere":
		"Täällä ei ole opetettu mitään. Tiedot löytyvät itsestään",
	"crmPages.currency": "Summat ilman valuuttaa: {currency}",
	"crmPages.currencyOf": "Valuutta, {site}",
	"crmPages.unsaid": "ei vielä kerrottu",
	"crmPages.kind.deal": "Kaupat",
	"crmPages.kind.customer": "Asiakkaat",
	"crmPages.kind.lead": "Liidit",
	"crmPages.anywhere": "mikä tahansa sivu",
	"crmPages.onlyCurrency": "Vain valuutta",
	"crmPages.save": "Tallenna tiedostona",
	"crmPages.saveOf": "Tallenna tiedostona: {kind}, {site}",
	"crmPages.saveAll": "Tallenna kaikki yhtenä tiedostona",
	"crmPages.forget": "Unohda",
	"crmPages.forgetOf": "Unohda {kind}, {site}",
	"crmPages.forgotten": "Unohdettu",
	"crmPages.open": "Avaa kollegan tiedosto",
	"crmPages.taken": {
		one: "1 sivu otettu käyttöön",
		other: "{n} sivua otettu käyttöön",
	},
	"crmPages.failed.tooLarge":
		"Tiedosto on liian suuri opetettujen sivujen tiedostoksi",
	"crmPages.failed.noPages": "Tiedostossa ei ole Målbarille opetettuja sivuja",
	"crmPages.failed.newer":
		"Tiedosto on uudemmasta Målbarista. Päivitä omasi ja avaa se uudelleen",
};
