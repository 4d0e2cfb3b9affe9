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
		"Af de emner, der er kontaktet for længe nok siden: andelen vundet inden for den tid, 8 af 10 vundne salg tager",
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
		"Det, en kunde har givet og ventes at give de næste 12 måneder × dækningsgrad",
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
	"reason.noRevenueBefore": "ingen omsætning dengang at sammenligne med",
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
		"ingen kunde er gået endnu: den længste tid som kunde tæller, dog mindst 5 år",
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
};
