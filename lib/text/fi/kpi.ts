import type { kpi as english } from "../en/kpi.ts";
import type { Catalogue } from "../text.ts";

export const kpi: Catalogue<typeof english> = {
	// What each is called
	"kpi.revenue": "Myynti",
	"kpi.recurringRevenue": "Uusi toistuva myynti",
	"kpi.averageDealValue": "Keskikauppa",
	"kpi.salesGrowth": "Myynnin kasvu",
	"kpi.salesGrowthYoY": "Kasvu viime vuodesta",
	"kpi.salesGrowthYoYByWorkdays": "Kasvu viime vuodesta, työpäivien mukaan",
	"kpi.dealsWon": "Voitetut kaupat",
	"kpi.dealsLost": "Hävityt kaupat",
	"kpi.winRate": "Voittoprosentti",
	"kpi.winRateByValue": "Voittoprosentti arvon mukaan",
	"kpi.salesCycle": "Myyntisykli",
	"kpi.salesCycleFromCreation": "Myyntisykli luomisesta",
	"kpi.salesCycleWorkdays": "Myyntisykli työpäivinä",
	"kpi.newLeads": "Uudet liidit",
	"kpi.sqls": "Kvalifioidut liidit",
	"kpi.sqlShare": "Kvalifioitujen liidien osuus",
	"kpi.hitRate": "Osumaprosentti",
	"kpi.hitRateCohort": "Osumaprosentti kontaktoiduista",
	"kpi.hitRateWindowed": "Osumaprosentti tavallisessa ajassa",
	"kpi.newOrganisations": "Uudet yritykset",
	"kpi.newCustomers": "Uudet asiakkaat",
	"kpi.cac": "Asiakashankinnan kustannus",
	"kpi.cacLagged": "Asiakashankinnan kustannus, sykli aiemmin",
	"kpi.clv": "Asiakkaan elinkaariarvo",
	"kpi.clvByChurn": "Elinkaariarvo poistuman mukaan",
	"kpi.clvPredicted": "Ennustettu elinkaariarvo",
	"kpi.clvToCac": "Elinkaariarvo / hankintakustannus",
	"kpi.paybackMonths": "Takaisinmaksuaika",
	"kpi.productsPerCustomer": "Tuotteita per asiakas",
	"kpi.customerTenure": "Asiakkuuden kesto",
	"kpi.calls": "Puhelut",
	"kpi.meetingsBooked": "Sovitut tapaamiset",
	"kpi.meetingsHeld": "Pidetyt tapaamiset",
	"kpi.quotesSent": "Lähetetyt tarjoukset",
	"kpi.openPipeline": "Avoin myyntiputki",
	"kpi.weightedPipeline": "Painotettu myyntiputki",
	"kpi.pipelineCoverage": "Myyntiputken kattavuus",

	// What each is
	"kpi.revenue.is":
		"Jaksolla voitettujen kauppojen summat, hyvityslaskut vähennettyinä",
	"kpi.recurringRevenue.is":
		"Mitä jaksolla voitetut toistuvat kaupat tuovat vuodessa",
	"kpi.averageDealValue.is":
		"Voitettujen kauppojen summat ÷ niiden määrä, vain kaupat, joiden summa on yli nollan",
	"kpi.salesGrowth.is":
		"(Myynti − edellisen jakson myynti) ÷ edellisen jakson myynti",
	"kpi.salesGrowthYoY.is":
		"Vuoden myynti tähän mennessä verrattuna samoihin päiviin viime vuonna",
	"kpi.salesGrowthYoYByWorkdays.is":
		"Vuoden myynti tähän mennessä verrattuna yhtä moneen työpäivään viime vuonna",
	"kpi.dealsWon.is": "Kuinka monta kauppaa jaksolla voitettiin",
	"kpi.dealsLost.is": "Kuinka monta kauppaa jaksolla hävittiin",
	"kpi.winRate.is":
		"Voitetut kaupat ÷ voitetut ja hävityt kaupat, jaksolla päättyneet",
	"kpi.winRateByValue.is":
		"Voitetut summat ÷ voitetut ja hävityt summat jaksolla päättyneissä kaupoissa",
	"kpi.salesCycle.is":
		"Päivät ensikontaktista päätökseen, jaksolla voitettujen kauppojen keskiarvo",
	"kpi.salesCycleFromCreation.is":
		"Päivät luomisesta päätökseen, jaksolla voitettujen kauppojen keskiarvo",
	"kpi.salesCycleWorkdays.is":
		"Työpäivät ensikontaktista päätökseen, jaksolla voitettujen kauppojen keskiarvo",
	"kpi.newLeads.is": "Kuinka monta liidiä jaksolla luotiin",
	"kpi.sqls.is": "Kuinka monta liidiä jaksolla kvalifioitiin",
	"kpi.sqlShare.is":
		"Jaksolla luoduista liideistä tähän mennessä kvalifioitujen osuus",
	"kpi.hitRate.is":
		"Voitetut kaupat ÷ ensi kertaa kontaktoidut prospektit, molemmat jaksolla",
	"kpi.hitRateCohort.is":
		"Jaksolla ensi kertaa kontaktoiduista prospekteista tähän mennessä voitettujen osuus",
	"kpi.hitRateWindowed.is":
		"Riittävän kauan sitten kontaktoiduista prospekteista osuus, joka voitettiin ajassa, johon mahtuu kahdeksan voittoa kymmenestä",
	"kpi.newOrganisations.is":
		"Kuinka monta yritystä esiintyi ensi kertaa jaksolla",
	"kpi.newCustomers.is": "Kuinka monta yritystä osti ensi kertaa jaksolla",
	"kpi.cac.is": "Jakson kustannukset ÷ jakson uudet asiakkaat",
	"kpi.cacLagged.is":
		"Kustannukset mediaanimyyntisyklin verran aiemmin ÷ jakson uudet asiakkaat",
	"kpi.clv.is":
		"Keskikauppa × kauppoja vuodessa × asiakkuusvuodet × kateprosentti",
	"kpi.clvByChurn.is":
		"Vuosimyynti aktiivista asiakasta kohti × kateprosentti ÷ vuodessa menetettyjen asiakkaiden osuus",
	"kpi.clvPredicted.is":
		"Mitä asiakas on tuonut ja tuo ennusteen mukaan seuraavien 12 kuukauden aikana × kateprosentti",
	"kpi.clvToCac.is": "Asiakkaan elinkaariarvo ÷ asiakashankinnan kustannus",
	"kpi.paybackMonths.is":
		"Asiakashankinnan kustannus ÷ (mitä asiakas tuo kuukaudessa × kateprosentti)",
	"kpi.productsPerCustomer.is":
		"Eri tuotteet, jotka asiakas on ostanut, keskiarvo asiakkaista, joiden tuotteet tiedetään",
	"kpi.customerTenure.is":
		"Kuukaudet asiakkaana, keskiarvo kaikista ostaneista",
	"kpi.calls.is": "Kuinka monta puhelua jaksolla soitettiin",
	"kpi.meetingsBooked.is": "Kuinka monta tapaamista jaksolla sovittiin",
	"kpi.meetingsHeld.is": "Kuinka monta tapaamista jaksolla pidettiin",
	"kpi.quotesSent.is": "Kuinka monta tarjousta jaksolla lähetettiin",
	"kpi.openPipeline.is": "Avointen kauppojen summat",
	"kpi.weightedPipeline.is":
		"Avointen kauppojen summat, kukin × todennäköisyytensä",
	"kpi.pipelineCoverage.is":
		"Jaksolla päättyviksi arvioitujen avointen kauppojen summat ÷ mitä tavoitteesta vielä puuttuu",

	// After a goal's target: "12 meetings booked", "30 % in hit rate"
	"goal.inSentence.revenue": "myyntiä",
	"goal.inSentence.recurringRevenue": "uutta toistuvaa myyntiä",
	"goal.inSentence.averageDealValue": "keskikauppana",
	"goal.inSentence.salesGrowth": "myynnin kasvua",
	"goal.inSentence.salesGrowthYoY": "kasvua viime vuodesta",
	"goal.inSentence.salesGrowthYoYByWorkdays":
		"kasvua viime vuodesta, työpäivien mukaan",
	"goal.inSentence.dealsWon": "voitettua kauppaa",
	"goal.inSentence.dealsLost": "hävittyä kauppaa",
	"goal.inSentence.winRate": "voittoprosenttina",
	"goal.inSentence.winRateByValue": "voittoprosenttina arvon mukaan",
	"goal.inSentence.salesCycle": "myyntisyklinä",
	"goal.inSentence.salesCycleFromCreation": "myyntisyklinä luomisesta",
	"goal.inSentence.salesCycleWorkdays": "myyntisyklinä, vain työpäivät",
	"goal.inSentence.newLeads": "uutta liidiä",
	"goal.inSentence.sqls": "kvalifioitua liidiä",
	"goal.inSentence.sqlShare": "uusista liideistä kvalifioituja",
	"goal.inSentence.hitRate": "osumaprosenttina",
	"goal.inSentence.hitRateCohort": "osumaprosenttina kontaktoiduista",
	"goal.inSentence.hitRateWindowed": "osumaprosenttina tavallisessa ajassa",
	"goal.inSentence.newOrganisations": "uutta yritystä",
	"goal.inSentence.newCustomers": "uutta asiakasta",
	"goal.inSentence.cac": "asiakashankinnan kustannuksena",
	"goal.inSentence.cacLagged": "asiakashankinnan kustannuksena, sykli aiemmin",
	"goal.inSentence.clv": "asiakkaan elinkaariarvona",
	"goal.inSentence.clvByChurn": "elinkaariarvona poistuman mukaan",
	"goal.inSentence.clvPredicted": "ennustettuna elinkaariarvona",
	"goal.inSentence.clvToCac": "× hankintakustannus elinkaariarvona",
	"goal.inSentence.paybackMonths": "takaisinmaksuaikana",
	"goal.inSentence.productsPerCustomer": "tuotetta per asiakas",
	"goal.inSentence.customerTenure": "asiakkaana",
	"goal.inSentence.calls": "puhelua",
	"goal.inSentence.meetingsBooked": "sovittua tapaamista",
	"goal.inSentence.meetingsHeld": "pidettyä tapaamista",
	"goal.inSentence.quotesSent": "lähetettyä tarjousta",
	"goal.inSentence.openPipeline": "avoimena myyntiputkena",
	"goal.inSentence.weightedPipeline": "painotettuna myyntiputkena",
	"goal.inSentence.pipelineCoverage": "myyntiputken kattavuutena",

	// Reasons: unknown
	"reason.noLostAmounts": "hävityillä kaupoilla ei ole summaa ({period})",
	"reason.noContacts": "ei kontakteja ({period})",
	"reason.noContactsOldEnough":
		"kenenkään kontaktoidun tavallinen aika ei ole vielä kulunut ({period})",
	"reason.noLeads": "ei luotuja liidejä ({period})",
	"reason.noCosts": "ei kustannuksia ({period})",
	"reason.noNewCustomers": "ei uusia asiakkaita ({period})",
	"reason.noCustomers": "ei vielä asiakkaita",
	"reason.tooFewCustomers": {
		one: "{shown} asiakas: liian vähän arvioon",
		other: "{shown} asiakasta: liian vähän arvioon",
	},
	"reason.tooFewRepeatCustomers": {
		one: "{shown} asiakas on ostanut uudelleen: liian vähän arvioon",
		other: "{shown} asiakasta on ostanut uudelleen: liian vähän arvioon",
	},
	"reason.sumTooLarge": "summa on liian suuri ollakseen tarkka",
	"reason.modelDoesNotFit":
		"asiakkaiden ostoissa ei ole kaavaa, jota voisi jatkaa",
	"reason.noRevenueBefore": "ei aiempaa myyntiä, johon verrata",
	"reason.noOpenDeals": "ei avoimia kauppoja",
	"reason.noGoal": "ei tavoitetta ({period})",
	"reason.goalReached": "tavoite on saavutettu",
	"reason.noRates": "ei vielä valuuttakursseja",
	"reason.emptyDenominator": "jakajaa ei ole",
	"reason.noBaseline": "ei vertailukohtaa",
	"reason.noMemberGoals": "jäsenillä ei ole tällaista tavoitetta",
	"reason.notAdditive": "jäsenten osuuksia ja keskiarvoja ei lasketa yhteen",
	"reason.tooLittleHistory": "historiaa on vielä liian vähän",
	"reason.noProducts": "mikään voitettu kauppa ei kerro, mitä ostettiin",

	// Reasons: left out, or counted apart
	"reason.undated": {
		one: "{shown} merkintä ilman päivää",
		other: "{shown} merkintää ilman päivää",
	},
	"reason.creditNote": {
		one: "{shown} hyvityslasku",
		other: "{shown} hyvityslaskua",
	},
	"reason.zeroAmount": {
		one: "{shown} kauppa, summa nolla",
		other: "{shown} kauppaa, summa nolla",
	},
	"reason.cycleNegative": {
		one: "{shown} kauppa päättynyt ennen alkuaan",
		other: "{shown} kauppaa päättynyt ennen alkuaan",
	},
	"reason.cycleFromCreation": {
		one: "{shown} kauppa laskettu luomisesta",
		other: "{shown} kauppaa laskettu luomisesta",
	},
	"reason.cycleUnknown": {
		one: "{shown} kauppa ilman alkupäivää",
		other: "{shown} kauppaa ilman alkupäivää",
	},
	"reason.noCustomer": {
		one: "{shown} kauppa ilman asiakasta",
		other: "{shown} kauppaa ilman asiakasta",
	},
	"reason.noProduct": {
		one: "{shown} kauppa ilman tuotetta",
		other: "{shown} kauppaa ilman tuotetta",
	},
	"reason.contactTooRecent": {
		one: "{shown} prospekti kontaktoitu liian äskettäin",
		other: "{shown} prospektia kontaktoitu liian äskettäin",
	},

	// Reasons: to know
	"reason.contactedEarlier": {
		one: "{shown} voitetun kaupan ensikontakti oli aiemmin",
		other: "{shown} voitetun kaupan ensikontakti oli aiemmin",
	},
	"reason.contactUnknown": {
		one: "{shown} voitettu kauppa ilman ensikontaktia",
		other: "{shown} voitettua kauppaa ilman ensikontaktia",
	},
	"reason.stillOpen": {
		one: "{shown} on vielä avoinna",
		other: "{shown} on vielä avoinna",
	},
	"reason.dataBegins": "tiedot alkavat tästä: aiempi ei ole tiedossa",
	"reason.newFromZero": "uusi: aiemmin ei ollut mitään",
	"reason.negativeBase": "aiemmin alle nollan: vain ero voidaan kertoa",
	"reason.weekWithoutNamesake":
		"verrattu viikkoon 52 viikkoa aiemmin: siinä vuodessa ei ole viikkoa 53",
	"reason.noChurnYet":
		"yhtään asiakasta ei ole vielä lähtenyt: lasketaan pisin asiakkuus, kuitenkin vähintään viisi vuotta",
	"reason.endedRecurring": {
		one: "{shown} on sittemmin päättynyt",
		other: "{shown} on sittemmin päättynyt",
	},
	"reason.noProbability": {
		one: "{shown} avoin kauppa ilman todennäköisyyttä",
		other: "{shown} avointa kauppaa ilman todennäköisyyttä",
	},
	"reason.overdue": {
		one: "{shown} avoin kauppa on myöhässä",
		other: "{shown} avointa kauppaa on myöhässä",
	},
	"reason.dueEarlier": {
		one: "{shown} avoimen kaupan arvio on ennen jaksoa",
		other: "{shown} avoimen kaupan arvio on ennen jaksoa",
	},
	"reason.dueLater": {
		one: "{shown} avoimen kaupan arvio on myöhemmin",
		other: "{shown} avoimen kaupan arvio on myöhemmin",
	},

	// Measures by what they are about
	"family.money": "Raha",
	"family.deals": "Kaupat",
	"family.customers": "Liidit ja asiakkaat",
	"family.activities": "Aktiviteetit",
	"family.pipeline": "Myyntiputki",

	// What a figure rests on: a ratio's two numbers, else how many
	"basis.share": "{above} / {below}",
	"basis.ratio": "{above} ÷ {below}",
	"basis.winRate": "voitettu {above} / päättynyt {below}",
	"basis.sqlShare": {
		one: "kvalifioitu {above} / {below} liidi",
		other: "kvalifioitu {above} / {below} liidiä",
	},
	"basis.hitRate": "voitettu {above} ÷ kontaktoitu {below}",
	"basis.hitRateCohort": "voitettu {above} / kontaktoitu {below}",
	"basis.hitRateWindowed":
		"voitettu {above} / riittävän kauan sitten kontaktoitu {below}",
	"basis.winRateByValue": "voitettu {above} / päättynyt {below}",
	"basis.salesGrowth": "{above} vrt. {below}",
	"basis.cac": {
		one: "{above} ÷ {below} uusi asiakas",
		other: "{above} ÷ {below} uutta asiakasta",
	},
	"basis.clvToCac": "{above} ÷ {below} / asiakas",
	"basis.paybackMonths": "{above} ÷ {below} / kk",
	"basis.pipelineCoverage": "{above} ÷ puuttuu {below}",
	"basis.productsPerCustomer": {
		one: "{above} tuotetta ÷ {below} asiakas",
		other: "{above} tuotetta ÷ {below} asiakasta",
	},
	"basis.customers": { one: "{shown} asiakas", other: "{shown} asiakasta" },
	"basis.open": {
		one: "{shown} avoin kauppa",
		other: "{shown} avointa kauppaa",
	},
	"reading.difference": "Ero",
	"reading.days": "Tavallinen aika",
	"reading.newCustomers": "Uusilta asiakkailta",
	"reading.existingCustomers": "Nykyisiltä asiakkailta",
	"reading.noCustomer": "Ilman tunnettua asiakasta",
	"measure.months": { one: "kuukausi", other: "kuukautta" },

	// Against another period
	"change.on": "{change} vrt. {period}",
	"change.points": {
		one: "{change} %-yks. vrt. {period}",
		other: "{change} %-yks. vrt. {period}",
	},
	"change.none": "ei selvää muutosta, vrt. {period}",
	"compared.title": "Vertailu",
	"compared.before": "Edellinen jakso",
	"compared.lastYear": "Viime vuosi",
	"compared.part": "{period}, yhtä monta työpäivää",
	"compared.isCut": "tiedot alkavat myöhemmin: osa puuttuu",
	"compared.isNew": "uusi: silloin ei mitään",

	// Several ways to measure one thing
	"readings.title": "Tapoja mitata sitä",
	"readings.help": "Valittu näkyy yleiskatsauksessa.",
	"readings.rests": "Pohjana",
	"readings.choose": "Näytä yleiskatsauksessa: {name}",
	"readings.chosen": "{name} on yleiskatsauksessa",

	// A period that is closed, or not yet
	"closing.unchanged":
		"{period} suljettiin {day}; mikään ei ole sen jälkeen muuttunut.",
	"closing.changed":
		"{period} suljettiin {day}; myöhempien muutosten vaikutus on {change}.",
	"closing.open":
		"{period} on avoin {day} asti; sen jälkeiset muutokset näkyvät oikaisuina.",

	// Why a number is what it is
	"why.open": "Miksi tämä luku?",
	"why.settings": "Käytetyt asetukset",
	"why.setting.reportingCurrency": "Raportointivaluutta",
	"why.setting.margin": "Kateprosentti",
	"why.setting.churnMonths": "Asiakkuuden päättyminen",
	"why.setting.weekStart": "Viikon alkupäivä",
	"why.setting.fiscalYearStart": "Vuoden alkukuukausi",
	"why.setting.country": "Työpäivien maa",
	"why.setting.region": "Osavaltio",
	"why.setting.closingDays": "Sulkupäivät",
	"why.setting.yearlyClosingDays": "Suljettu joka vuosi",
	"why.setting.freeWeekdays": "Vapaat viikonpäivät",
	"why.setting.absences": "Poissaolopäivät",
	"why.setting.reading": "Mittaustapa",
	"why.setting.creditRule": "Uusi kauppa lasketaan",
	"why.setting.dataFrom": "Tiedot alkavat",
	"why.setting.windowDays": "Tavallinen aika",
	"why.setting.medianCycle": "Mediaanimyyntisykli",
	"why.setting.missing": "Tavoitteesta puuttuu",
	"why.rates": "Käytetyt valuuttakurssit",
	"why.rate": "{currency}, {month}",
	"why.noRate": "ei ole",
	"why.counted": { one: "Laskettu, {shown}", other: "Laskettu, {shown}" },
	"why.sideOf": { one: "{side}, {shown}", other: "{side}, {shown}" },
	"why.leftOut": {
		one: "Jätetty pois, {shown}",
		other: "Jätetty pois, {shown}",
	},
	"why.costs": {
		one: "Kustannukset, {shown}",
		other: "Kustannukset, {shown}",
	},
	"why.part.value": "Laskettu",
	"why.part.above": "Osoittaja",
	"why.part.below": "Nimittäjä",
	"why.sum": "Yhteensä",
	"why.mean": "Keskiarvo",
	"why.day": "Päivä",
	"why.record": "Merkintä",
	"why.amount": "Summa",
	"why.chance": "todenn. {chance}",
	"why.undated": "ei päivää",
	"why.gone": "ei enää täällä",
	"why.nothingCounted": "Yhtään merkintää ei lasketa.",
	"why.nothingLeftOut": "Yhtään tällaista merkintää ei ole jätetty pois.",
	"why.of.lead": "Liidi",
	"why.of.deal": "Kauppa",
	"why.of.customer": "Asiakas",
	"because.undated": "ei päivää",
	"because.creditNote": "hyvityslasku",
	"because.zeroAmount": "summa nolla",
	"because.noAmount": "ei summaa",
	"because.cycleNegative": "päättynyt ennen alkuaan",
	"because.cycleUnknown": "ei alkupäivää",
	"because.cycleFromCreation": "laskettu luomisesta",
	"because.noCustomer": "ei asiakasta",
	"because.noProduct": "ei tuotetta",
	"because.contactTooRecent": "kontaktoitu liian äskettäin",
	"because.noProbability": "ei todennäköisyyttä",
	"because.overdue": "myöhässä",
	"because.dueEarlier": "arvio ennen jaksoa",
	"because.dueLater": "arvio myöhemmin",
	"because.other": "ei lasketa",

	// Against what the CRM says
	"compare.title": "Täsmääkö CRM:n kanssa?",
	"compare.paste": "Liitä summa tai luettelo",
	"compare.hint":
		"Kopioi se CRM:stä tai taulukosta. Sitä verrataan täällä eikä säilytetä missään.",
	"compare.go": "Vertaa",
	"compare.readAs": "Luettu: {amount}",
	"compare.agrees": "Täsmää täysin",
	"compare.agreesRounded": "Täsmää kirjoitetulla tarkkuudella",
	"compare.more": "siellä {difference} enemmän kuin täällä",
	"compare.less": "siellä {difference} vähemmän kuin täällä",
	"compare.otherCurrency": "Ei voi verrata: valuutta on {currency}",
	"compare.unknown": "Ei voi verrata: luku ei ole täällä tiedossa",
	"compare.tooFine": "Ei voi verrata: luku ei ole tällainen",
	"compare.nothing": "Siinä ei ole lukua eikä luetteloa",
	"compare.unsure.decimal": "Paljonko on {example}?",
	"compare.unsure.dateStyle": "Mikä päivä on {example}?",
	"compare.unsure.amountColumn": "Missä sarakkeessa on summa?",
	"compare.column": "Sarake {n}",
	"compare.assumed": "Siinä ei mainita valuuttaa: oletus on {currency}.",
	"compare.refused": {
		one: "{shown} riviä ei voitu lukea",
		other: "{shown} riviä ei voitu lukea",
	},
	"compare.totals": "Summat",
	"compare.here": "Täällä",
	"compare.there": "Luettelossa",
	"compare.difference": "Ero",
	"compare.same": {
		one: "{shown} täsmää molemmin puolin",
		other: "{shown} täsmää molemmin puolin",
	},
	"compare.differs": { one: "Eroaa, {shown}", other: "Eroaa, {shown}" },
	"compare.onlyHere": {
		one: "Vain täällä, {shown}",
		other: "Vain täällä, {shown}",
	},
	"compare.onlyThere": {
		one: "Vain luettelossa, {shown}",
		other: "Vain luettelossa, {shown}",
	},
	"compare.ambiguous": {
		one: "Epäselvää, mikä on mikä, {shown}",
		other: "Epäselvää, mikä on mikä, {shown}",
	},
	"compare.says": "{field}: täällä {here}, siellä {there}",
	"compare.line": "Rivi {n}",
	"compare.field.amount": "Summa",
	"compare.field.day": "Päivä",
	"compare.field.customer": "Asiakas",
	"compare.field.title": "Otsikko",

	// By source
	"sources.source": "Lähde",
	"sources.none": "Ei lähdettä",
	"sources.all": "Kaikki lähteet",
	"sources.empty": "Ei vielä liidejä, kauppoja tai kustannuksia ({period})",
	"sources.emptyHelp":
		"Liideille, kaupoille ja kustannuksille voi antaa lähteen. Täällä näet rinnakkain, mitä kukin lähde tuo.",
	"sources.same":
		"Myynti ja markkinointi katsovat samoja lukuja: kaikki lähteet yhdessä ovat se, mitä kunkin mittarin oma sivu näyttää.",
	"split.bySource": "Lähteittäin",

	// What mends an unknown figure
	"mend.currencies": "Lisää kurssi",
	"mend.costs": "Lisää kustannuksia",
	"mend.leads": "Lisää liidejä",
	"mend.goals": "Aseta tavoite",
};
