import type { kpi as english } from "../en/kpi.ts";
import type { Catalogue } from "../text.ts";

export const kpi: Catalogue<typeof english> = {
	"kpi.revenue.is":
		"Beløb for de salg, der er vundet i perioden, minus kreditnotaer",
	"kpi.recurringRevenue.is":
		"Det, periodens vundne løbende aftaler giver om året",
	"kpi.averageDealValue.is":
		"Beløb for vundne salg ÷ antallet af dem, kun salg med et beløb over nul",
	"kpi.salesGrowth.is":
		"(Omsætning − omsætningen i perioden før) ÷ omsætningen i perioden før",
	"kpi.salesGrowthYoY.is":
		"Årets omsætning til dato mod de samme datoer sidste år",
	"kpi.salesGrowthYoYByWorkdays.is":
		"Årets omsætning til dato mod lige så mange arbejdsdage sidste år",
	"kpi.dealsWon.is": "Hvor mange salg der er vundet i perioden",
	"kpi.dealsLost.is": "Hvor mange salg der er tabt i perioden",
	"kpi.winRate.is": "Vundne salg ÷ vundne og tabte salg, afsluttet i perioden",
	"kpi.winRateByValue.is":
		"Vundne beløb ÷ vundne og tabte beløb i periodens afsluttede salg",
	"kpi.salesCycle.is":
		"Dage fra første kontakt til lukning, gennemsnit af periodens vundne salg",
	"kpi.salesCycleFromCreation.is":
		"Dage fra oprettelse til lukning, gennemsnit af periodens vundne salg",
	"kpi.salesCycleWorkdays.is":
		"Arbejdsdage fra første kontakt til lukning, gennemsnit af periodens vundne salg",
	"kpi.newLeads.is": "Hvor mange leads der er oprettet i perioden",
	"kpi.sqls.is": "Hvor mange leads der er kvalificeret i perioden",
	"kpi.sqlShare.is":
		"Andelen af periodens nye leads, der er kvalificeret indtil nu",
	"kpi.hitRate.is":
		"Vundne salg ÷ emner kontaktet første gang, begge dele i perioden",
	"kpi.hitRateCohort.is":
		"Af de emner, der blev kontaktet første gang i perioden: andelen, der er vundet indtil nu",
	"kpi.hitRateWindowed.is":
		"Af de emner, der er kontaktet for længe nok siden: andelen vundet inden for den tid, otte af ti vundne salg tager",
	"kpi.newOrganisations.is":
		"Hvor mange virksomheder der er dukket op for første gang i perioden",
	"kpi.newCustomers.is":
		"Hvor mange virksomheder der har købt for første gang i perioden",
	"kpi.cac.is": "Omkostninger i perioden ÷ nye kunder i perioden",
	"kpi.cacLagged.is":
		"Omkostninger en typisk salgscyklus tidligere ÷ nye kunder i perioden",
	"kpi.clv.is":
		"Gennemsnitligt salg × salg om året × år som kunde × dækningsgrad",
	"kpi.clvByChurn.is":
		"Årlig omsætning pr. aktiv kunde × dækningsgrad ÷ andelen af kunder, der forsvinder på et år",
	"kpi.clvPredicted.is":
		"Det, en kunde har givet og ventes at give de næste tolv måneder × dækningsgrad",
	"kpi.clvToCac.is": "Kundens livstidsværdi ÷ pris pr. ny kunde",
	"kpi.paybackMonths.is":
		"Pris pr. ny kunde ÷ (det, en kunde giver på en måned × dækningsgrad)",
	"kpi.productsPerCustomer.is":
		"Forskellige produkter, en kunde har købt, gennemsnit af de kunder, hvis produkter kendes",
	"kpi.customerTenure.is":
		"Måneder som kunde, gennemsnit af alle, der har købt",
	"kpi.calls.is": "Hvor mange opkald der er foretaget i perioden",
	"kpi.meetingsBooked.is": "Hvor mange møder der er booket i perioden",
	"kpi.meetingsHeld.is": "Hvor mange møder der er afholdt i perioden",
	"kpi.quotesSent.is": "Hvor mange tilbud der er sendt i perioden",
	"kpi.openPipeline.is": "Beløb for de salg, der er åbne",
	"kpi.weightedPipeline.is": "Beløb for de åbne salg, hver × sin sandsynlighed",
	"kpi.pipelineCoverage.is":
		"Beløb for de åbne salg, der ventes lukket i perioden, ÷ det, der mangler til målet",

	"goal.inSentence.revenue": "i omsætning",
	"goal.inSentence.recurringRevenue": "i ny tilbagevendende omsætning",
	"goal.inSentence.averageDealValue": "i gennemsnitligt salg",
	"goal.inSentence.salesGrowth": "i salgsvækst",
	"goal.inSentence.salesGrowthYoY": "i vækst mod sidste år",
	"goal.inSentence.salesGrowthYoYByWorkdays":
		"i vækst mod sidste år, efter arbejdsdage",
	"goal.inSentence.dealsWon": "vundne salg",
	"goal.inSentence.dealsLost": "tabte salg",
	"goal.inSentence.winRate": "i vinderandel",
	"goal.inSentence.winRateByValue": "i vinderandel efter værdi",
	"goal.inSentence.salesCycle": "i salgscyklus",
	"goal.inSentence.salesCycleFromCreation": "i salgscyklus fra oprettelse",
	"goal.inSentence.salesCycleWorkdays": "i salgscyklus, kun arbejdsdage",
	"goal.inSentence.newLeads": "nye leads",
	"goal.inSentence.sqls": "kvalificerede leads",
	"goal.inSentence.sqlShare": "af nye leads kvalificeret",
	"goal.inSentence.hitRate": "i hitrate",
	"goal.inSentence.hitRateCohort": "i hitrate for de kontaktede",
	"goal.inSentence.hitRateWindowed": "i hitrate inden for normal tid",
	"goal.inSentence.newOrganisations": "nye virksomheder",
	"goal.inSentence.newCustomers": "nye kunder",
	"goal.inSentence.cac": "i pris pr. ny kunde",
	"goal.inSentence.cacLagged": "i pris pr. ny kunde, en cyklus før",
	"goal.inSentence.clv": "i livstidsværdi pr. kunde",
	"goal.inSentence.clvByChurn": "i livstidsværdi efter frafald",
	"goal.inSentence.clvPredicted": "i forventet livstidsværdi",
	"goal.inSentence.clvToCac": "gange prisen i livstidsværdi",
	"goal.inSentence.paybackMonths": "i tilbagebetalingstid",
	"goal.inSentence.productsPerCustomer": "produkter pr. kunde",
	"goal.inSentence.customerTenure": "som kunde",
	"goal.inSentence.calls": "opkald",
	"goal.inSentence.meetingsBooked": "bookede møder",
	"goal.inSentence.meetingsHeld": "afholdte møder",
	"goal.inSentence.quotesSent": "sendte tilbud",
	"goal.inSentence.openPipeline": "i åben pipeline",
	"goal.inSentence.weightedPipeline": "i vægtet pipeline",
	"goal.inSentence.pipelineCoverage": "i pipelinedækning",

	"reason.noLostAmounts": "ingen tabte salg i {period} har et beløb",
	"reason.noContacts": "ingen kontakter i {period}",
	"reason.noContactsOldEnough":
		"ingen af kontakterne i {period} har haft den normale tid endnu",
	"reason.noLeads": "ingen nye leads i {period}",
	"reason.noCosts": "ingen omkostninger i {period}",
	"reason.noNewCustomers": "ingen nye kunder i {period}",
	"reason.noCustomers": "ingen kunder endnu",
	"reason.tooFewCustomers": {
		one: "{shown} kunde: for få til at sige noget",
		other: "{shown} kunder: for få til at sige noget",
	},
	"reason.tooFewRepeatCustomers": {
		one: "{shown} kunde har købt igen: for få til at sige noget",
		other: "{shown} kunder har købt igen: for få til at sige noget",
	},
	"reason.modelDoesNotFit":
		"kundernes køb følger intet mønster, der kan føres videre",
	"reason.noRevenueBefore": "ingen tidligere omsætning at sammenligne med",
	"reason.noOpenDeals": "ingen åbne salg",
	"reason.noGoal": "intet mål i {period}",
	"reason.goalReached": "målet er nået",
	"reason.noRates": "ingen valutakurser endnu",
	"reason.emptyDenominator": "der er intet at dividere med",
	"reason.noBaseline": "intet at sammenligne med",
	"reason.noMemberGoals": "ingen i teamet har sådan et mål",
	"reason.notAdditive":
		"medlemmernes andele og gennemsnit kan ikke lægges sammen",
	"reason.tooLittleHistory": "for lidt historik endnu",
	"reason.noProducts": "ingen vundne salg siger, hvad der blev købt",

	"reason.undated": {
		one: "{shown} post uden dato",
		other: "{shown} poster uden dato",
	},
	"reason.creditNote": {
		one: "{shown} kreditnota",
		other: "{shown} kreditnotaer",
	},
	"reason.zeroAmount": {
		one: "{shown} salg med beløbet nul",
		other: "{shown} salg med beløbet nul",
	},
	"reason.cycleNegative": {
		one: "{shown} salg lukket, før det begyndte",
		other: "{shown} salg lukket, før de begyndte",
	},
	"reason.cycleFromCreation": {
		one: "{shown} salg regnet fra oprettelsen",
		other: "{shown} salg regnet fra oprettelsen",
	},
	"reason.cycleUnknown": {
		one: "{shown} salg uden startdato",
		other: "{shown} salg uden startdato",
	},
	"reason.noCustomer": {
		one: "{shown} salg uden kunde",
		other: "{shown} salg uden kunde",
	},
	"reason.noProduct": {
		one: "{shown} salg uden produkt",
		other: "{shown} salg uden produkt",
	},
	"reason.contactTooRecent": {
		one: "{shown} emne kontaktet for nylig",
		other: "{shown} emner kontaktet for nylig",
	},

	"reason.contactedEarlier": {
		one: "{shown} vundet salg blev kontaktet tidligere",
		other: "{shown} vundne salg blev kontaktet tidligere",
	},
	"reason.contactUnknown": {
		one: "{shown} vundet salg uden første kontakt",
		other: "{shown} vundne salg uden første kontakt",
	},
	"reason.stillOpen": {
		one: "{shown} er stadig åben",
		other: "{shown} er stadig åbne",
	},
	"reason.dataBegins": "data begynder her: det, der gik forud, kendes ikke",
	"reason.newFromZero": "nyt: der var intet før",
	"reason.negativeBase": "under nul før: kun forskellen kan siges",
	"reason.weekWithoutNamesake":
		"sammenlignet med ugen 52 uger før: det år har ingen uge 53",
	"reason.noChurnYet":
		"ingen kunde er gået endnu: den længste tid som kunde tæller, dog mindst fem år",
	"reason.endedRecurring": {
		one: "{shown} er ophørt siden",
		other: "{shown} er ophørt siden",
	},
	"reason.noProbability": {
		one: "{shown} åbent salg uden sandsynlighed",
		other: "{shown} åbne salg uden sandsynlighed",
	},
	"reason.overdue": {
		one: "{shown} åbent salg har overskredet sin lukkedag",
		other: "{shown} åbne salg har overskredet deres lukkedag",
	},
	"reason.dueEarlier": {
		one: "{shown} åbent salg ventes lukket før perioden",
		other: "{shown} åbne salg ventes lukket før perioden",
	},
	"reason.dueLater": {
		one: "{shown} åbent salg ventes lukket senere",
		other: "{shown} åbne salg ventes lukket senere",
	},

	"family.money": "Penge",
	"family.deals": "Salg",
	"family.customers": "Leads og kunder",
	"family.activities": "Aktiviteter",
	"family.pipeline": "Pipeline",

	"basis.share": "{above} af {below}",
	"basis.ratio": "{above} ÷ {below}",
	"basis.winRate": "{above} vundet af {below} afsluttede",
	"basis.sqlShare": {
		one: "{above} kvalificeret af {below} lead",
		other: "{above} kvalificeret af {below} leads",
	},
	"basis.hitRate": "{above} vundet ÷ {below} kontaktet",
	"basis.hitRateCohort": "{above} vundet af {below} kontaktede",
	"basis.hitRateWindowed":
		"{above} vundet af {below}, der er kontaktet for længe nok siden",
	"basis.winRateByValue": "{above} vundet af {below} afsluttet",
	"basis.salesGrowth": "{above} mod {below}",
	"basis.cac": {
		one: "{above} ÷ {below} ny kunde",
		other: "{above} ÷ {below} nye kunder",
	},
	"basis.clvToCac": "{above} ÷ {below} pr. kunde",
	"basis.paybackMonths": "{above} ÷ {below} om måneden",
	"basis.pipelineCoverage": "{above} ÷ {below}, der mangler",
	"basis.productsPerCustomer": {
		one: "{above} produkter ÷ {below} kunde",
		other: "{above} produkter ÷ {below} kunder",
	},
	"basis.customers": { one: "{shown} kunde", other: "{shown} kunder" },
	"basis.open": { one: "{shown} åbent salg", other: "{shown} åbne salg" },
	"reading.difference": "Forskel",
	"reading.days": "Den normale tid",
	"reading.newCustomers": "Fra nye kunder",
	"reading.existingCustomers": "Fra eksisterende kunder",
	"reading.noCustomer": "Uden kendt kunde",
	"measure.months": { one: "måned", other: "måneder" },

	"change.on": "{change} mod {period}",
	"change.points": {
		one: "{change} point mod {period}",
		other: "{change} point mod {period}",
	},
	"change.none": "ingen klar ændring mod {period}",
	"compared.title": "Sammenlignet",
	"compared.before": "Perioden før",
	"compared.lastYear": "Sidste år",
	"compared.part": "{period}, lige så mange arbejdsdage inde",
	"compared.isCut": "data begynder senere: det kendes ikke helt",
	"compared.isNew": "nyt: der var intet før",

	"readings.title": "Måder at måle det på",
	"readings.help": "Den valgte står på overblikket.",
	"readings.rests": "Bygger på",
	"readings.choose": "Vis {name} på overblikket",
	"readings.chosen": "{name} er på overblikket",

	"closing.unchanged": "{period} blev lukket {day}; intet er ændret siden.",
	"closing.changed":
		"{period} blev lukket {day}; senere rettelser ændrede det med {change}.",
	"closing.open":
		"{period} er åben indtil {day}; rettelser derefter vises som reguleringer.",

	"why.open": "Hvorfor dette tal?",
	"why.settings": "Brugte indstillinger",
	"why.setting.reportingCurrency": "Rapporteringsvaluta",
	"why.setting.margin": "Dækningsgrad",
	"why.setting.churnMonths": "En kunde er ophørt efter",
	"why.setting.weekStart": "Ugen begynder",
	"why.setting.fiscalYearStart": "Året begynder i",
	"why.setting.country": "Arbejdsdage i",
	"why.setting.region": "Delstat",
	"why.setting.closingDays": "Lukkedage",
	"why.setting.yearlyClosingDays": "Lukket hvert år",
	"why.setting.freeWeekdays": "Frie ugedage",
	"why.setting.absences": "Fraværsdage",
	"why.setting.reading": "Målt som",
	"why.setting.creditRule": "Et nyt salg tæller for",
	"why.setting.dataFrom": "Data begynder",
	"why.setting.windowDays": "Den normale tid",
	"why.setting.medianCycle": "Typisk salgscyklus",
	"why.setting.missing": "Mangler til målet",
	"why.rates": "Brugte valutakurser",
	"why.rate": "{currency}, {month}",
	"why.noRate": "ingen",
	"why.counted": { one: "Talt med, {shown}", other: "Talt med, {shown}" },
	"why.sideOf": { one: "{side}, {shown}", other: "{side}, {shown}" },
	"why.leftOut": { one: "Udeladt, {shown}", other: "Udeladt, {shown}" },
	"why.costs": {
		one: "Omkostninger, {shown}",
		other: "Omkostninger, {shown}",
	},
	"why.part.value": "Talt med",
	"why.part.above": "Over brøkstregen",
	"why.part.below": "Under brøkstregen",
	"why.sum": "Sum",
	"why.mean": "Gennemsnit",
	"why.day": "Dag",
	"why.record": "Post",
	"why.amount": "Beløb",
	"why.chance": "ved {chance}",
	"why.undated": "ingen dato",
	"why.gone": "findes ikke mere",
	"why.nothingCounted": "Ingen post tæller med.",
	"why.nothingLeftOut": "Ingen post af den slags er udeladt.",
	"why.of.lead": "Lead",
	"why.of.deal": "Salg",
	"why.of.customer": "Kunde",
	"because.undated": "ingen dato",
	"because.creditNote": "kreditnota",
	"because.zeroAmount": "beløb på nul",
	"because.noAmount": "intet beløb",
	"because.cycleNegative": "lukket, før det begyndte",
	"because.cycleUnknown": "ingen startdato",
	"because.cycleFromCreation": "regnet fra oprettelsen",
	"because.noCustomer": "ingen kunde",
	"because.noProduct": "intet produkt",
	"because.contactTooRecent": "kontaktet for nylig",
	"because.noProbability": "ingen sandsynlighed",
	"because.overdue": "over tiden",
	"because.dueEarlier": "ventet før perioden",
	"because.dueLater": "ventet senere",
	"because.other": "tæller ikke med",

	"compare.title": "Er dit CRM enigt?",
	"compare.paste": "Indsæt en sum eller en liste",
	"compare.hint":
		"Kopiér den fra dit CRM eller et regneark. Den sammenlignes her og gemmes ingen steder.",
	"compare.go": "Sammenlign",
	"compare.readAs": "Læst som {amount}",
	"compare.agrees": "Stemmer helt",
	"compare.agreesRounded": "Stemmer, så langt det er skrevet ud",
	"compare.more": "{difference} mere dér end her",
	"compare.less": "{difference} mindre dér end her",
	"compare.otherCurrency": "Kan ikke sammenlignes: det er i {currency}",
	"compare.unknown": "Kan ikke sammenlignes: tallet kendes ikke her",
	"compare.tooFine": "Kan ikke sammenlignes: det er ikke sådan et tal",
	"compare.nothing": "Der er hverken et tal eller en liste i det",
	"compare.unsure.decimal": "Hvor meget er {example}?",
	"compare.unsure.dateStyle": "Hvilken dag er {example}?",
	"compare.unsure.amountColumn": "Hvilken kolonne er beløbet?",
	"compare.column": "Kolonne {n}",
	"compare.assumed": "Den nævner ingen valuta: læst i {currency}.",
	"compare.refused": {
		one: "{shown} række kunne ikke læses",
		other: "{shown} rækker kunne ikke læses",
	},
	"compare.totals": "Summer",
	"compare.here": "Her",
	"compare.there": "I listen",
	"compare.difference": "Forskel",
	"compare.same": {
		one: "{shown} siger det samme på begge sider",
		other: "{shown} siger det samme på begge sider",
	},
	"compare.differs": {
		one: "Forskellige, {shown}",
		other: "Forskellige, {shown}",
	},
	"compare.onlyHere": { one: "Kun her, {shown}", other: "Kun her, {shown}" },
	"compare.onlyThere": {
		one: "Kun i listen, {shown}",
		other: "Kun i listen, {shown}",
	},
	"compare.ambiguous": {
		one: "Uklart hvad der er hvad, {shown}",
		other: "Uklart hvad der er hvad, {shown}",
	},
	"compare.says": "{field}: {here} her, {there} dér",
	"compare.line": "Linje {n}",
	"compare.field.amount": "Beløb",
	"compare.field.day": "Dag",
	"compare.field.customer": "Kunde",
	"compare.field.title": "Titel",

	"sources.source": "Kilde",
	"sources.none": "Ingen kilde",
	"sources.all": "Alle kilder",
	"sources.empty": "Ingen leads, salg eller omkostninger i {period} endnu",
	"sources.emptyHelp":
		"Leads, salg og omkostninger kan hver især sige, hvor de kommer fra. Det, de giver, står side om side her.",
	"sources.same":
		"Salg og marketing ser de samme tal: alle kilder tilsammen er det, der står på hvert nøgletals egen side.",
	"split.bySource": "Efter kilde",

	"mend.currencies": "Tilføj kursen",
	"mend.costs": "Tilføj omkostninger",
	"mend.leads": "Tilføj leads",
	"mend.goals": "Sæt et mål",
};
