import type { kpi as english } from "../en/kpi.ts";
import type { Catalogue } from "../text.ts";

export const kpi: Catalogue<typeof english> = {
	// What each is called
	"kpi.revenue": "Omsetning",
	"kpi.recurringRevenue": "Ny gjentakende omsetning",
	"kpi.averageDealValue": "Snittverdi per salg",
	"kpi.salesGrowth": "Salgsvekst",
	"kpi.salesGrowthYoY": "Vekst mot i fjor",
	"kpi.salesGrowthYoYByWorkdays": "Vekst mot i fjor, etter arbeidsdager",
	"kpi.dealsWon": "Vunne salg",
	"kpi.dealsLost": "Tapte salg",
	"kpi.winRate": "Win rate",
	"kpi.winRateByValue": "Win rate etter verdi",
	"kpi.salesCycle": "Salgssyklus",
	"kpi.salesCycleFromCreation": "Salgssyklus fra opprettelse",
	"kpi.salesCycleWorkdays": "Salgssyklus i arbeidsdager",
	"kpi.newLeads": "Nye leads",
	"kpi.sqls": "Kvalifiserte leads",
	"kpi.sqlShare": "Andel kvalifiserte leads",
	"kpi.hitRate": "Hitrate",
	"kpi.hitRateCohort": "Hitrate for de kontaktede",
	"kpi.hitRateWindowed": "Hitrate innen vanlig tid",
	"kpi.newOrganisations": "Nye bedrifter",
	"kpi.newCustomers": "Nye kunder",
	"kpi.cac": "Kostnad per ny kunde",
	"kpi.cacLagged": "Kostnad per ny kunde, en syklus før",
	"kpi.clv": "Kundens livstidsverdi",
	"kpi.clvByChurn": "Livstidsverdi etter frafall",
	"kpi.clvPredicted": "Forventet livstidsverdi",
	"kpi.clvToCac": "Livstidsverdi i forhold til kostnad",
	"kpi.paybackMonths": "Tilbakebetalingstid",
	"kpi.productsPerCustomer": "Produkter per kunde",
	"kpi.customerTenure": "Tid som kunde",
	"kpi.calls": "Anrop",
	"kpi.meetingsBooked": "Bookede møter",
	"kpi.meetingsHeld": "Gjennomførte møter",
	"kpi.quotesSent": "Sendte tilbud",
	"kpi.openPipeline": "Åpen pipeline",
	"kpi.weightedPipeline": "Vektet pipeline",
	"kpi.pipelineCoverage": "Pipelinedekning",

	// What each is
	"kpi.revenue.is":
		"Beløpene for salg som er vunnet i perioden, minus kreditnotaer",
	"kpi.recurringRevenue.is": "Det periodens vunne løpende avtaler gir i året",
	"kpi.averageDealValue.is":
		"Beløpene for vunne salg ÷ antallet av dem, bare salg med beløp over null",
	"kpi.salesGrowth.is":
		"(Omsetning − omsetningen i perioden før) ÷ omsetningen i perioden før",
	"kpi.salesGrowthYoY.is":
		"Årets omsetning til dags dato mot de samme datoene i fjor",
	"kpi.salesGrowthYoYByWorkdays.is":
		"Årets omsetning til dags dato mot like mange arbeidsdager i fjor",
	"kpi.dealsWon.is": "Hvor mange salg som er vunnet i perioden",
	"kpi.dealsLost.is": "Hvor mange salg som er tapt i perioden",
	"kpi.winRate.is": "Vunne salg ÷ vunne og tapte salg, lukket i perioden",
	"kpi.winRateByValue.is":
		"Vunne beløp ÷ vunne og tapte beløp i salg lukket i perioden",
	"kpi.salesCycle.is":
		"Dager fra første kontakt til lukking, gjennomsnitt av periodens vunne salg",
	"kpi.salesCycleFromCreation.is":
		"Dager fra opprettelse til lukking, gjennomsnitt av periodens vunne salg",
	"kpi.salesCycleWorkdays.is":
		"Arbeidsdager fra første kontakt til lukking, gjennomsnitt av periodens vunne salg",
	"kpi.newLeads.is": "Hvor mange leads som er opprettet i perioden",
	"kpi.sqls.is": "Hvor mange leads som er kvalifisert i perioden",
	"kpi.sqlShare.is":
		"Andelen av periodens nye leads som er kvalifisert så langt",
	"kpi.hitRate.is":
		"Vunne salg ÷ prospekter kontaktet første gang, begge deler i perioden",
	"kpi.hitRateCohort.is":
		"Av prospektene som ble kontaktet første gang i perioden: andelen som er vunnet så langt",
	"kpi.hitRateWindowed.is":
		"Av prospektene som ble kontaktet for lenge nok siden: andelen vunnet innen den tiden åtte av ti vunne salg tar",
	"kpi.newOrganisations.is":
		"Hvor mange bedrifter som dukket opp for første gang i perioden",
	"kpi.newCustomers.is":
		"Hvor mange bedrifter som kjøpte for første gang i perioden",
	"kpi.cac.is": "Kostnader i perioden ÷ nye kunder i perioden",
	"kpi.cacLagged.is":
		"Kostnader én typisk salgssyklus tidligere ÷ nye kunder i perioden",
	"kpi.clv.is":
		"Snittverdi per salg × salg i året × år som kunde × bruttomargin",
	"kpi.clvByChurn.is":
		"Årlig omsetning per aktiv kunde × bruttomargin ÷ andelen kunder som faller fra på et år",
	"kpi.clvPredicted.is":
		"Det en kunde har gitt og ventes å gi de neste tolv månedene × bruttomargin",
	"kpi.clvToCac.is": "Kundens livstidsverdi ÷ kostnad per ny kunde",
	"kpi.paybackMonths.is":
		"Kostnad per ny kunde ÷ (det en kunde gir på en måned × bruttomargin)",
	"kpi.productsPerCustomer.is":
		"Ulike produkter en kunde har kjøpt, gjennomsnitt av kundene med kjente produkter",
	"kpi.customerTenure.is":
		"Måneder som kunde, gjennomsnitt av alle som har kjøpt",
	"kpi.calls.is": "Hvor mange anrop som er gjort i perioden",
	"kpi.meetingsBooked.is": "Hvor mange møter som er booket i perioden",
	"kpi.meetingsHeld.is": "Hvor mange møter som er gjennomført i perioden",
	"kpi.quotesSent.is": "Hvor mange tilbud som er sendt i perioden",
	"kpi.openPipeline.is": "Beløpene for salg som er åpne",
	"kpi.weightedPipeline.is":
		"Beløpene for åpne salg, hvert × sin sannsynlighet",
	"kpi.pipelineCoverage.is":
		"Beløpene for åpne salg som ventes lukket i perioden ÷ det som mangler til målet",

	// After a goal's target: "12 meetings booked", "30 % in hit rate"
	"goal.inSentence.revenue": "i omsetning",
	"goal.inSentence.recurringRevenue": "i ny gjentakende omsetning",
	"goal.inSentence.averageDealValue": "i snittverdi per salg",
	"goal.inSentence.salesGrowth": "i salgsvekst",
	"goal.inSentence.salesGrowthYoY": "i vekst mot i fjor",
	"goal.inSentence.salesGrowthYoYByWorkdays":
		"i vekst mot i fjor, etter arbeidsdager",
	"goal.inSentence.dealsWon": "vunne salg",
	"goal.inSentence.dealsLost": "tapte salg",
	"goal.inSentence.winRate": "i win rate",
	"goal.inSentence.winRateByValue": "i win rate etter verdi",
	"goal.inSentence.salesCycle": "i salgssyklus",
	"goal.inSentence.salesCycleFromCreation": "i salgssyklus fra opprettelse",
	"goal.inSentence.salesCycleWorkdays": "i salgssyklus, kun arbeidsdager",
	"goal.inSentence.newLeads": "nye leads",
	"goal.inSentence.sqls": "kvalifiserte leads",
	"goal.inSentence.sqlShare": "av nye leads kvalifisert",
	"goal.inSentence.hitRate": "i hitrate",
	"goal.inSentence.hitRateCohort": "i hitrate for de kontaktede",
	"goal.inSentence.hitRateWindowed": "i hitrate innen vanlig tid",
	"goal.inSentence.newOrganisations": "nye bedrifter",
	"goal.inSentence.newCustomers": "nye kunder",
	"goal.inSentence.cac": "i kostnad per ny kunde",
	"goal.inSentence.cacLagged": "i kostnad per ny kunde, en syklus før",
	"goal.inSentence.clv": "i livstidsverdi per kunde",
	"goal.inSentence.clvByChurn": "i livstidsverdi etter frafall",
	"goal.inSentence.clvPredicted": "i forventet livstidsverdi",
	"goal.inSentence.clvToCac": "ganger kostnaden i livstidsverdi",
	"goal.inSentence.paybackMonths": "i tilbakebetalingstid",
	"goal.inSentence.productsPerCustomer": "produkter per kunde",
	"goal.inSentence.customerTenure": "som kunde",
	"goal.inSentence.calls": "anrop",
	"goal.inSentence.meetingsBooked": "bookede møter",
	"goal.inSentence.meetingsHeld": "gjennomførte møter",
	"goal.inSentence.quotesSent": "sendte tilbud",
	"goal.inSentence.openPipeline": "i åpen pipeline",
	"goal.inSentence.weightedPipeline": "i vektet pipeline",
	"goal.inSentence.pipelineCoverage": "i pipelinedekning",

	// Reasons: unknown
	"reason.noLostAmounts": "ingen tapte salg i {period} har et beløp",
	"reason.noContacts": "ingen kontakter i {period}",
	"reason.noContactsOldEnough":
		"ingen av kontaktene i {period} har hatt vanlig tid ennå",
	"reason.noLeads": "ingen nye leads i {period}",
	"reason.noCosts": "ingen kostnader i {period}",
	"reason.noNewCustomers": "ingen nye kunder i {period}",
	"reason.noCustomers": "ingen kunder ennå",
	"reason.tooFewCustomers": {
		one: "{shown} kunde: for få til å si noe",
		other: "{shown} kunder: for få til å si noe",
	},
	"reason.tooFewRepeatCustomers": {
		one: "{shown} kunde har kjøpt igjen: for få til å si noe",
		other: "{shown} kunder har kjøpt igjen: for få til å si noe",
	},
	"reason.sumTooLarge": "summen er for stor til å være nøyaktig",
	"reason.modelDoesNotFit":
		"kundenes kjøp følger ikke noe mønster som kan føres videre",
	"reason.noRevenueBefore": "ingen tidligere omsetning å sammenligne med",
	"reason.noOpenDeals": "ingen åpne salg",
	"reason.noGoal": "ikke noe mål i {period}",
	"reason.goalReached": "målet er nådd",
	"reason.noRates": "ingen valutakurser ennå",
	"reason.emptyDenominator": "det er ingenting å dele på",
	"reason.noBaseline": "ingenting å sammenligne med",
	"reason.noMemberGoals": "ingen i teamet har et slikt mål",
	"reason.notAdditive":
		"medlemmenes andeler og gjennomsnitt kan ikke legges sammen",
	"reason.tooLittleHistory": "for lite historikk ennå",
	"reason.noProducts": "ingen vunne salg sier hva som ble kjøpt",

	// Reasons: left out, or counted apart
	"reason.undated": {
		one: "{shown} oppføring uten dato",
		other: "{shown} oppføringer uten dato",
	},
	"reason.creditNote": {
		one: "{shown} kreditnota",
		other: "{shown} kreditnotaer",
	},
	"reason.zeroAmount": {
		one: "{shown} salg med beløpet null",
		other: "{shown} salg med beløpet null",
	},
	"reason.cycleNegative": {
		one: "{shown} salg lukket før det begynte",
		other: "{shown} salg lukket før de begynte",
	},
	"reason.cycleFromCreation": {
		one: "{shown} salg regnet fra opprettelsen",
		other: "{shown} salg regnet fra opprettelsen",
	},
	"reason.cycleUnknown": {
		one: "{shown} salg uten startdato",
		other: "{shown} salg uten startdato",
	},
	"reason.noCustomer": {
		one: "{shown} salg uten kunde",
		other: "{shown} salg uten kunde",
	},
	"reason.noProduct": {
		one: "{shown} salg uten produkt",
		other: "{shown} salg uten produkt",
	},
	"reason.contactTooRecent": {
		one: "{shown} prospekt kontaktet for nylig",
		other: "{shown} prospekter kontaktet for nylig",
	},

	// Reasons: to know
	"reason.contactedEarlier": {
		one: "{shown} vunnet salg ble kontaktet tidligere",
		other: "{shown} vunne salg ble kontaktet tidligere",
	},
	"reason.contactUnknown": {
		one: "{shown} vunnet salg uten første kontakt",
		other: "{shown} vunne salg uten første kontakt",
	},
	"reason.stillOpen": {
		one: "{shown} er fortsatt åpen",
		other: "{shown} er fortsatt åpne",
	},
	"reason.dataBegins": "dataene begynner her: det som var før, er ikke kjent",
	"reason.newFromZero": "nytt: det var ingenting før",
	"reason.negativeBase": "under null før: bare forskjellen kan oppgis",
	"reason.weekWithoutNamesake":
		"sammenlignet med uken 52 uker før: det året har ingen uke 53",
	"reason.noChurnYet":
		"ingen kunder har falt fra ennå: den lengste tiden som kunde teller, men minst fem år",
	"reason.endedRecurring": {
		one: "{shown} er avsluttet siden",
		other: "{shown} er avsluttet siden",
	},
	"reason.noProbability": {
		one: "{shown} åpent salg uten sannsynlighet",
		other: "{shown} åpne salg uten sannsynlighet",
	},
	"reason.overdue": {
		one: "{shown} åpent salg har passert lukkedatoen",
		other: "{shown} åpne salg har passert lukkedatoen",
	},
	"reason.dueEarlier": {
		one: "{shown} åpent salg ventes lukket før perioden",
		other: "{shown} åpne salg ventes lukket før perioden",
	},
	"reason.dueLater": {
		one: "{shown} åpent salg ventes lukket senere",
		other: "{shown} åpne salg ventes lukket senere",
	},

	// Measures by what they are about
	"family.money": "Penger",
	"family.deals": "Salg",
	"family.customers": "Leads og kunder",
	"family.activities": "Aktiviteter",
	"family.pipeline": "Pipeline",

	// What a figure rests on: a ratio's two numbers, else how many
	"basis.share": "{above} av {below}",
	"basis.ratio": "{above} ÷ {below}",
	"basis.winRate": "{above} vunnet av {below} lukkede",
	"basis.sqlShare": {
		one: "{above} kvalifisert av {below} lead",
		other: "{above} kvalifisert av {below} leads",
	},
	"basis.hitRate": "{above} vunnet ÷ {below} kontaktet",
	"basis.hitRateCohort": "{above} vunnet av {below} kontaktede",
	"basis.hitRateWindowed":
		"{above} vunnet av {below} kontaktet for lenge nok siden",
	"basis.winRateByValue": "{above} vunnet av {below} lukket",
	"basis.salesGrowth": "{above} mot {below}",
	"basis.cac": {
		one: "{above} ÷ {below} ny kunde",
		other: "{above} ÷ {below} nye kunder",
	},
	"basis.clvToCac": "{above} ÷ {below} per kunde",
	"basis.paybackMonths": "{above} ÷ {below} i måneden",
	"basis.pipelineCoverage": "{above} ÷ {below} som mangler",
	"basis.productsPerCustomer": {
		one: "{above} produkter ÷ {below} kunde",
		other: "{above} produkter ÷ {below} kunder",
	},
	"basis.customers": { one: "{shown} kunde", other: "{shown} kunder" },
	"basis.open": { one: "{shown} åpent salg", other: "{shown} åpne salg" },
	"reading.difference": "Forskjell",
	"reading.days": "Vanlig tid",
	"reading.newCustomers": "Fra nye kunder",
	"reading.existingCustomers": "Fra eksisterende kunder",
	"reading.noCustomer": "Uten kjent kunde",
	"measure.months": { one: "måned", other: "måneder" },

	// Against another period
	"change.on": "{change} mot {period}",
	"change.points": {
		one: "{change} prosentpoeng mot {period}",
		other: "{change} prosentpoeng mot {period}",
	},
	"change.none": "ingen klar endring mot {period}",
	"compared.title": "Sammenlignet",
	"compared.before": "Perioden før",
	"compared.lastYear": "I fjor",
	"compared.part": "{period}, like mange arbeidsdager inn",
	"compared.isCut": "dataene begynner senere: ikke alt er kjent",
	"compared.isNew": "nytt: det var ingenting før",

	// Several ways to measure one thing
	"readings.title": "Måter å måle det på",
	"readings.help": "Den valgte vises i oversikten.",
	"readings.rests": "Bygger på",
	"readings.choose": "Vis {name} i oversikten",
	"readings.chosen": "{name} er i oversikten",

	// A period that is closed, or not yet
	"closing.unchanged": "{period} ble lukket {day}; ingenting er endret siden.",
	"closing.changed": "{period} ble lukket {day}; senere endringer ga {change}.",
	"closing.open":
		"{period} er åpen til {day}; endringer etter det vises som justeringer.",

	// Why a number is what it is
	"why.open": "Hvorfor dette tallet?",
	"why.settings": "Brukte innstillinger",
	"why.setting.reportingCurrency": "Rapporteringsvaluta",
	"why.setting.margin": "Bruttomargin",
	"why.setting.churnMonths": "En kunde har falt fra etter",
	"why.setting.weekStart": "Ukens første dag",
	"why.setting.fiscalYearStart": "Året begynner i",
	"why.setting.country": "Arbeidsdager i",
	"why.setting.region": "Delstat",
	"why.setting.closingDays": "Stengte dager",
	"why.setting.yearlyClosingDays": "Stengt hvert år",
	"why.setting.freeWeekdays": "Faste fridager",
	"why.setting.absences": "Fraværsdager",
	"why.setting.reading": "Målt som",
	"why.setting.creditRule": "Et nytt salg teller for",
	"why.setting.dataFrom": "Dataene begynner",
	"why.setting.windowDays": "Vanlig tid",
	"why.setting.medianCycle": "Typisk salgssyklus",
	"why.setting.missing": "Mangler til målet",
	"why.rates": "Brukte valutakurser",
	"why.rate": "{currency}, {month}",
	"why.noRate": "ingen",
	"why.counted": { one: "Talt med, {shown}", other: "Talt med, {shown}" },
	"why.sideOf": { one: "{side}, {shown}", other: "{side}, {shown}" },
	"why.leftOut": { one: "Utelatt, {shown}", other: "Utelatt, {shown}" },
	"why.costs": { one: "Kostnader, {shown}", other: "Kostnader, {shown}" },
	"why.part.value": "Talt med",
	"why.part.above": "Over brøkstreken",
	"why.part.below": "Under brøkstreken",
	"why.sum": "Sum",
	"why.mean": "Gjennomsnitt",
	"why.day": "Dag",
	"why.record": "Oppføring",
	"why.amount": "Beløp",
	"why.chance": "ved {chance}",
	"why.undated": "ingen dato",
	"why.gone": "finnes ikke lenger",
	"why.nothingCounted": "Ingen oppføringer teller med.",
	"why.nothingLeftOut": "Ingen slike oppføringer er utelatt.",
	"why.of.lead": "Lead",
	"why.of.deal": "Salg",
	"why.of.customer": "Kunde",
	"because.undated": "ingen dato",
	"because.creditNote": "kreditnota",
	"because.zeroAmount": "beløpet er null",
	"because.noAmount": "mangler beløp",
	"because.cycleNegative": "lukket før det begynte",
	"because.cycleUnknown": "ingen startdato",
	"because.cycleFromCreation": "regnet fra opprettelsen",
	"because.noCustomer": "ingen kunde",
	"because.noProduct": "mangler produkt",
	"because.contactTooRecent": "kontaktet for nylig",
	"because.noProbability": "mangler sannsynlighet",
	"because.overdue": "lukkedato passert",
	"because.dueEarlier": "ventes før perioden",
	"because.dueLater": "ventes senere",
	"because.other": "teller ikke med",

	// Against what the CRM says
	"compare.title": "Er CRM-et ditt enig?",
	"compare.paste": "Lim inn en sum eller en liste",
	"compare.hint":
		"Kopier den fra CRM-et eller et regneark. Den sammenlignes her og lagres ingen steder.",
	"compare.go": "Sammenlign",
	"compare.readAs": "Lest som {amount}",
	"compare.agrees": "Stemmer helt",
	"compare.agreesRounded": "Stemmer, så langt det er skrevet ut",
	"compare.more": "{difference} mer der enn her",
	"compare.less": "{difference} mindre der enn her",
	"compare.otherCurrency": "Kan ikke sammenlignes: det er i {currency}",
	"compare.unknown": "Kan ikke sammenlignes: tallet er ikke kjent her",
	"compare.tooFine": "Kan ikke sammenlignes: det er ikke et slikt tall",
	"compare.nothing": "Det er verken et tall eller en liste i det",
	"compare.unsure.decimal": "Hvor mye er {example}?",
	"compare.unsure.dateStyle": "Hvilken dag er {example}?",
	"compare.unsure.amountColumn": "Hvilken kolonne er beløpet?",
	"compare.column": "Kolonne {n}",
	"compare.assumed": "Den nevner ingen valuta: lest i {currency}.",
	"compare.refused": {
		one: "{shown} rad kunne ikke leses",
		other: "{shown} rader kunne ikke leses",
	},
	"compare.totals": "Summer",
	"compare.here": "Her",
	"compare.there": "I listen",
	"compare.difference": "Forskjell",
	"compare.same": {
		one: "{shown} sier det samme på begge sider",
		other: "{shown} sier det samme på begge sider",
	},
	"compare.differs": {
		one: "Forskjellige, {shown}",
		other: "Forskjellige, {shown}",
	},
	"compare.onlyHere": { one: "Bare her, {shown}", other: "Bare her, {shown}" },
	"compare.onlyThere": {
		one: "Bare i listen, {shown}",
		other: "Bare i listen, {shown}",
	},
	"compare.ambiguous": {
		one: "Uklart hva som er hva, {shown}",
		other: "Uklart hva som er hva, {shown}",
	},
	"compare.says": "{field}: {here} her, {there} der",
	"compare.line": "Linje {n}",
	"compare.field.amount": "Beløp",
	"compare.field.day": "Dag",
	"compare.field.customer": "Kunde",
	"compare.field.title": "Tittel",

	// By source
	"sources.source": "Kilde",
	"sources.none": "Ingen kilde",
	"sources.all": "Alle kilder",
	"sources.empty": "Ingen leads, salg eller kostnader i {period} ennå",
	"sources.emptyHelp":
		"Leads, salg og kostnader kan hver for seg ha en kilde. Her ser du side om side hva hver kilde gir.",
	"sources.same":
		"Salg og marked ser på de samme tallene: alle kilder til sammen er det som står på siden til hvert nøkkeltall.",
	"split.bySource": "Per kilde",

	// What mends an unknown figure
	"mend.currencies": "Legg til kursen",
	"mend.costs": "Legg til kostnader",
	"mend.leads": "Legg til leads",
	"mend.goals": "Sett et mål",
};
