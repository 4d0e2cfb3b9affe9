import type { kpi as english } from "../en/kpi.ts";
import type { Catalogue } from "../text.ts";

export const kpi: Catalogue<typeof english> = {
	// What each is called
	"kpi.revenue": "Omsättning",
	"kpi.recurringRevenue": "Nya återkommande intäkter",
	"kpi.averageDealValue": "Snittvärde per affär",
	"kpi.salesGrowth": "Säljtillväxt",
	"kpi.salesGrowthYoY": "Tillväxt mot förra året",
	"kpi.salesGrowthYoYByWorkdays": "Tillväxt mot förra året, efter arbetsdagar",
	"kpi.dealsWon": "Vunna affärer",
	"kpi.dealsLost": "Förlorade affärer",
	"kpi.winRate": "Win rate",
	"kpi.winRateByValue": "Win rate efter värde",
	"kpi.salesCycle": "Säljcykel",
	"kpi.salesCycleFromCreation": "Säljcykel från skapandet",
	"kpi.salesCycleWorkdays": "Säljcykel i arbetsdagar",
	"kpi.newLeads": "Nya leads",
	"kpi.sqls": "Kvalificerade leads",
	"kpi.sqlShare": "Andel kvalificerade leads",
	"kpi.hitRate": "Hitrate",
	"kpi.hitRateCohort": "Hitrate för kontaktade",
	"kpi.hitRateWindowed": "Hitrate inom normal tid",
	"kpi.newOrganisations": "Nya företag",
	"kpi.newCustomers": "Nya kunder",
	"kpi.cac": "Kostnad per ny kund",
	"kpi.cacLagged": "Kostnad per ny kund, en cykel tidigare",
	"kpi.clv": "Kundlivstidsvärde",
	"kpi.clvByChurn": "Kundlivstidsvärde utifrån churn",
	"kpi.clvPredicted": "Förväntat kundlivstidsvärde",
	"kpi.clvToCac": "Livstidsvärde mot kostnad",
	"kpi.paybackMonths": "Återbetalningstid",
	"kpi.productsPerCustomer": "Produkter per kund",
	"kpi.customerTenure": "Tid som kund",
	"kpi.calls": "Samtal",
	"kpi.meetingsBooked": "Bokade möten",
	"kpi.meetingsHeld": "Genomförda möten",
	"kpi.quotesSent": "Skickade offerter",
	"kpi.openPipeline": "Öppen pipeline",
	"kpi.weightedPipeline": "Viktad pipeline",
	"kpi.pipelineCoverage": "Pipelinetäckning",

	// What each is
	"kpi.revenue.is":
		"Belopp för de affärer som vunnits under perioden, minus kreditfakturor",
	"kpi.recurringRevenue.is":
		"Det som periodens vunna löpande avtal ger på ett år",
	"kpi.averageDealValue.is":
		"Belopp för vunna affärer ÷ antalet, bara affärer med belopp över noll",
	"kpi.salesGrowth.is":
		"(Omsättning − omsättningen perioden före) ÷ omsättningen perioden före",
	"kpi.salesGrowthYoY.is":
		"Årets omsättning hittills mot samma datum förra året",
	"kpi.salesGrowthYoYByWorkdays.is":
		"Årets omsättning hittills mot lika många arbetsdagar förra året",
	"kpi.dealsWon.is": "Hur många affärer som vunnits under perioden",
	"kpi.dealsLost.is": "Hur många affärer som förlorats under perioden",
	"kpi.winRate.is":
		"Vunna affärer ÷ vunna och förlorade affärer, avslutade under perioden",
	"kpi.winRateByValue.is":
		"Vunna belopp ÷ vunna och förlorade belopp i periodens avslutade affärer",
	"kpi.salesCycle.is":
		"Dagar från första kontakt till avslut, medelvärde för periodens vunna affärer",
	"kpi.salesCycleFromCreation.is":
		"Dagar från skapandet till avslut, medelvärde för periodens vunna affärer",
	"kpi.salesCycleWorkdays.is":
		"Arbetsdagar från första kontakt till avslut, medelvärde för periodens vunna affärer",
	"kpi.newLeads.is": "Hur många leads som skapats under perioden",
	"kpi.sqls.is": "Hur många leads som kvalificerats under perioden",
	"kpi.sqlShare.is":
		"Andelen av periodens nya leads som har kvalificerats hittills",
	"kpi.hitRate.is":
		"Vunna affärer ÷ prospekt kontaktade för första gången, båda under perioden",
	"kpi.hitRateCohort.is":
		"Av de prospekt som kontaktades för första gången under perioden: andelen som vunnits hittills",
	"kpi.hitRateWindowed.is":
		"Av de prospekt som kontaktades för tillräckligt länge sedan: andelen som vunnits inom den tid åtta av tio vunna affärer tar",
	"kpi.newOrganisations.is":
		"Hur många företag som dök upp för första gången under perioden",
	"kpi.newCustomers.is":
		"Hur många företag som köpte för första gången under perioden",
	"kpi.cac.is": "Kostnader under perioden ÷ nya kunder under perioden",
	"kpi.cacLagged.is":
		"Kostnader en mediansäljcykel tidigare ÷ nya kunder under perioden",
	"kpi.clv.is":
		"Snittvärde per affär × affärer per år × år som kund × bruttomarginal",
	"kpi.clvByChurn.is":
		"Årlig omsättning per aktiv kund × bruttomarginal ÷ andelen kunder som förloras på ett år",
	"kpi.clvPredicted.is":
		"Det en kund har gett och väntas ge de kommande tolv månaderna × bruttomarginal",
	"kpi.clvToCac.is": "Kundlivstidsvärde ÷ kostnad per ny kund",
	"kpi.paybackMonths.is":
		"Kostnad per ny kund ÷ (det en kund ger på en månad × bruttomarginal)",
	"kpi.productsPerCustomer.is":
		"Olika produkter en kund har köpt, medelvärde för de kunder vars produkter är kända",
	"kpi.customerTenure.is": "Månader som kund, medelvärde för alla som har köpt",
	"kpi.calls.is": "Hur många samtal som ringts under perioden",
	"kpi.meetingsBooked.is": "Hur många möten som bokats under perioden",
	"kpi.meetingsHeld.is": "Hur många möten som genomförts under perioden",
	"kpi.quotesSent.is": "Hur många offerter som skickats under perioden",
	"kpi.openPipeline.is": "Belopp för de affärer som är öppna",
	"kpi.weightedPipeline.is":
		"Belopp för de öppna affärerna, vart och ett × sannolikheten",
	"kpi.pipelineCoverage.is":
		"Belopp för de öppna affärer som väntas avslutas under perioden ÷ det som saknas till målet",

	// After a goal's target: "12 meetings booked", "30 % in hit rate"
	"goal.inSentence.revenue": "i omsättning",
	"goal.inSentence.recurringRevenue": "i nya återkommande intäkter",
	"goal.inSentence.averageDealValue": "i snittvärde per affär",
	"goal.inSentence.salesGrowth": "i säljtillväxt",
	"goal.inSentence.salesGrowthYoY": "i tillväxt mot förra året",
	"goal.inSentence.salesGrowthYoYByWorkdays":
		"i tillväxt mot förra året, efter arbetsdagar",
	"goal.inSentence.dealsWon": "vunna affärer",
	"goal.inSentence.dealsLost": "förlorade affärer",
	"goal.inSentence.winRate": "i win rate",
	"goal.inSentence.winRateByValue": "i win rate efter värde",
	"goal.inSentence.salesCycle": "i säljcykel",
	"goal.inSentence.salesCycleFromCreation": "i säljcykel från skapandet",
	"goal.inSentence.salesCycleWorkdays": "i säljcykel, bara arbetsdagar",
	"goal.inSentence.newLeads": "nya leads",
	"goal.inSentence.sqls": "kvalificerade leads",
	"goal.inSentence.sqlShare": "andel kvalificerade leads",
	"goal.inSentence.hitRate": "i hitrate",
	"goal.inSentence.hitRateCohort": "i hitrate för kontaktade",
	"goal.inSentence.hitRateWindowed": "i hitrate inom normal tid",
	"goal.inSentence.newOrganisations": "nya företag",
	"goal.inSentence.newCustomers": "nya kunder",
	"goal.inSentence.cac": "i kostnad per ny kund",
	"goal.inSentence.cacLagged": "i kostnad per ny kund, en cykel tidigare",
	"goal.inSentence.clv": "i kundlivstidsvärde",
	"goal.inSentence.clvByChurn": "i kundlivstidsvärde utifrån churn",
	"goal.inSentence.clvPredicted": "i förväntat kundlivstidsvärde",
	"goal.inSentence.clvToCac": "gånger kostnaden i livstidsvärde",
	"goal.inSentence.paybackMonths": "i återbetalningstid",
	"goal.inSentence.productsPerCustomer": "produkter per kund",
	"goal.inSentence.customerTenure": "som kund",
	"goal.inSentence.calls": "samtal",
	"goal.inSentence.meetingsBooked": "bokade möten",
	"goal.inSentence.meetingsHeld": "genomförda möten",
	"goal.inSentence.quotesSent": "skickade offerter",
	"goal.inSentence.openPipeline": "i öppen pipeline",
	"goal.inSentence.weightedPipeline": "i viktad pipeline",
	"goal.inSentence.pipelineCoverage": "i pipelinetäckning",

	// Reasons: unknown
	"reason.noLostAmounts": "ingen förlorad affär under {period} har ett belopp",
	"reason.noContacts": "inga kontakter under {period}",
	"reason.noContactsOldEnough":
		"ingen som kontaktats under {period} har haft den normala tiden än",
	"reason.noLeads": "inga nya leads under {period}",
	"reason.noCosts": "inga kostnader under {period}",
	"reason.noNewCustomers": "inga nya kunder under {period}",
	"reason.noCustomers": "inga kunder än",
	"reason.tooFewCustomers": {
		one: "{shown} kund: för litet underlag",
		other: "{shown} kunder: för litet underlag",
	},
	"reason.tooFewRepeatCustomers": {
		one: "{shown} kund har köpt igen: för litet underlag",
		other: "{shown} kunder har köpt igen: för litet underlag",
	},
	"reason.sumTooLarge": "summan är för stor för att vara exakt",
	"reason.modelDoesNotFit":
		"kundernas köp följer inget mönster som kan föras vidare",
	"reason.noRevenueBefore": "ingen omsättning då att jämföra med",
	"reason.noOpenDeals": "inga öppna affärer",
	"reason.noGoal": "inget mål under {period}",
	"reason.goalReached": "målet är nått",
	"reason.noRates": "inga valutakurser än",
	"reason.emptyDenominator": "det finns inget att dela med",
	"reason.noBaseline": "inget att jämföra med",
	"reason.noMemberGoals": "ingen medlem har ett sådant mål",
	"reason.notAdditive": "medlemmarnas andelar och snitt kan inte läggas ihop",
	"reason.tooLittleHistory": "för lite historik än så länge",
	"reason.noProducts": "ingen vunnen affär säger vad som köptes",

	// Reasons: left out, or counted apart
	"reason.undated": {
		one: "{shown} post utan datum",
		other: "{shown} poster utan datum",
	},
	"reason.creditNote": {
		one: "{shown} kreditfaktura",
		other: "{shown} kreditfakturor",
	},
	"reason.zeroAmount": {
		one: "{shown} affär med beloppet noll",
		other: "{shown} affärer med beloppet noll",
	},
	"reason.cycleNegative": {
		one: "{shown} affär avslutad innan den började",
		other: "{shown} affärer avslutade innan de började",
	},
	"reason.cycleFromCreation": {
		one: "{shown} affär räknad från skapandet",
		other: "{shown} affärer räknade från skapandet",
	},
	"reason.cycleUnknown": {
		one: "{shown} affär utan startdatum",
		other: "{shown} affärer utan startdatum",
	},
	"reason.noCustomer": {
		one: "{shown} affär utan kund",
		other: "{shown} affärer utan kund",
	},
	"reason.noProduct": {
		one: "{shown} affär utan produkt",
		other: "{shown} affärer utan produkt",
	},
	"reason.contactTooRecent": {
		one: "{shown} prospekt kontaktat alltför nyligen",
		other: "{shown} prospekt kontaktade alltför nyligen",
	},

	// Reasons: to know
	"reason.contactedEarlier": {
		one: "{shown} vunnen affär kontaktades tidigare",
		other: "{shown} vunna affärer kontaktades tidigare",
	},
	"reason.contactUnknown": {
		one: "{shown} vunnen affär utan första kontakt",
		other: "{shown} vunna affärer utan första kontakt",
	},
	"reason.stillOpen": {
		one: "{shown} är fortfarande öppen",
		other: "{shown} är fortfarande öppna",
	},
	"reason.dataBegins": "data börjar här: det som var före är okänt",
	"reason.newFromZero": "nytt: det fanns inget före",
	"reason.negativeBase": "under noll före: bara skillnaden kan anges",
	"reason.weekWithoutNamesake":
		"jämfört med veckan 52 veckor tidigare: det året har ingen vecka 53",
	"reason.noChurnYet":
		"ingen kund har lämnat än: den längsta tiden som kund räknas, men minst fem år",
	"reason.endedRecurring": {
		one: "{shown} har upphört sedan dess",
		other: "{shown} har upphört sedan dess",
	},
	"reason.noProbability": {
		one: "{shown} öppen affär utan sannolikhet",
		other: "{shown} öppna affärer utan sannolikhet",
	},
	"reason.overdue": {
		one: "{shown} öppen affär har passerat sitt förväntade avslut",
		other: "{shown} öppna affärer har passerat sitt förväntade avslut",
	},
	"reason.dueEarlier": {
		one: "{shown} öppen affär väntas avslutas före perioden",
		other: "{shown} öppna affärer väntas avslutas före perioden",
	},
	"reason.dueLater": {
		one: "{shown} öppen affär väntas avslutas senare",
		other: "{shown} öppna affärer väntas avslutas senare",
	},

	// Measures by what they are about
	"family.money": "Pengar",
	"family.deals": "Affärer",
	"family.customers": "Leads och kunder",
	"family.activities": "Aktiviteter",
	"family.pipeline": "Pipeline",

	// What a figure rests on: a ratio's two numbers, else how many
	"basis.share": "{above} av {below}",
	"basis.ratio": "{above} ÷ {below}",
	"basis.winRate": "{above} vunna av {below} avslutade",
	"basis.sqlShare": {
		one: "{above} kvalificerade av {below} lead",
		other: "{above} kvalificerade av {below} leads",
	},
	"basis.hitRate": "{above} vunna ÷ {below} kontaktade",
	"basis.hitRateCohort": "{above} vunna av {below} kontaktade",
	"basis.hitRateWindowed":
		"{above} vunna av {below} kontaktade för tillräckligt länge sedan",
	"basis.winRateByValue": "{above} vunnet av {below} avslutat",
	"basis.salesGrowth": "{above} mot {below}",
	"basis.cac": {
		one: "{above} ÷ {below} ny kund",
		other: "{above} ÷ {below} nya kunder",
	},
	"basis.clvToCac": "{above} ÷ {below} per kund",
	"basis.paybackMonths": "{above} ÷ {below} per månad",
	"basis.pipelineCoverage": "{above} ÷ {below} som saknas",
	"basis.productsPerCustomer": {
		one: "{above} produkter ÷ {below} kund",
		other: "{above} produkter ÷ {below} kunder",
	},
	"basis.customers": { one: "{shown} kund", other: "{shown} kunder" },
	"basis.open": { one: "{shown} öppen affär", other: "{shown} öppna affärer" },
	"reading.difference": "Skillnad",
	"reading.days": "Normal tid",
	"reading.newCustomers": "Från nya kunder",
	"reading.existingCustomers": "Från befintliga kunder",
	"reading.noCustomer": "Utan känd kund",
	"measure.months": { one: "månad", other: "månader" },

	// Against another period
	"change.on": "{change} mot {period}",
	"change.points": {
		one: "{change} procentenhet mot {period}",
		other: "{change} procentenheter mot {period}",
	},
	"change.none": "ingen tydlig förändring mot {period}",
	"compared.title": "Jämfört",
	"compared.before": "Perioden före",
	"compared.lastYear": "Förra året",
	"compared.part": "{period}, lika många arbetsdagar in",
	"compared.isCut": "data börjar senare: allt är inte känt",
	"compared.isNew": "nytt: inget då",

	// Several ways to measure one thing
	"readings.title": "Sätt att mäta det",
	"readings.help": "Det valda visas i översikten.",
	"readings.rests": "Bygger på",
	"readings.choose": "Visa {name} i översikten",
	"readings.chosen": "{name} visas i översikten",

	// A period that is closed, or not yet
	"closing.unchanged":
		"{period} stängdes den {day}; inget har ändrats sedan dess.",
	"closing.changed":
		"{period} stängdes den {day}; senare ändringar påverkade siffran med {change}.",
	"closing.open":
		"{period} är öppen till den {day}; ändringar därefter visas som justeringar.",

	// Why a number is what it is
	"why.open": "Varför den här siffran?",
	"why.settings": "Använda inställningar",
	"why.setting.reportingCurrency": "Rapportvaluta",
	"why.setting.margin": "Bruttomarginal",
	"why.setting.churnMonths": "En kund räknas som borta efter",
	"why.setting.weekStart": "Veckans första dag",
	"why.setting.fiscalYearStart": "Året börjar i",
	"why.setting.country": "Arbetsdagar i",
	"why.setting.region": "Delstat",
	"why.setting.closingDays": "Stängda dagar",
	"why.setting.yearlyClosingDays": "Stängt varje år",
	"why.setting.freeWeekdays": "Lediga veckodagar",
	"why.setting.absences": "Frånvarodagar",
	"why.setting.reading": "Mäts som",
	"why.setting.creditRule": "En ny affär räknas för",
	"why.setting.dataFrom": "Data börjar",
	"why.setting.windowDays": "Normal tid",
	"why.setting.medianCycle": "Median för säljcykeln",
	"why.setting.missing": "Saknas till målet",
	"why.rates": "Använda valutakurser",
	"why.rate": "{currency}, {month}",
	"why.noRate": "ingen",
	"why.counted": { one: "Räknas med, {shown}", other: "Räknas med, {shown}" },
	"why.sideOf": { one: "{side}, {shown}", other: "{side}, {shown}" },
	"why.leftOut": { one: "Utelämnat, {shown}", other: "Utelämnat, {shown}" },
	"why.costs": { one: "Kostnader, {shown}", other: "Kostnader, {shown}" },
	"why.part.value": "Räknas med",
	"why.part.above": "Över bråkstrecket",
	"why.part.below": "Under bråkstrecket",
	"why.sum": "Summa",
	"why.mean": "Medelvärde",
	"why.day": "Datum",
	"why.record": "Post",
	"why.amount": "Belopp",
	"why.chance": "vid {chance}",
	"why.undated": "inget datum",
	"why.gone": "finns inte längre",
	"why.nothingCounted": "Ingen post räknas med.",
	"why.nothingLeftOut": "Ingen post av det slaget har utelämnats.",
	"why.of.lead": "Lead",
	"why.of.deal": "Affär",
	"why.of.customer": "Kund",
	"because.undated": "inget datum",
	"because.creditNote": "kreditfaktura",
	"because.zeroAmount": "beloppet noll",
	"because.noAmount": "inget belopp",
	"because.cycleNegative": "avslutad innan den började",
	"because.cycleUnknown": "inget startdatum",
	"because.cycleFromCreation": "räknad från skapandet",
	"because.noCustomer": "ingen kund",
	"because.noProduct": "ingen produkt",
	"because.contactTooRecent": "kontaktat alltför nyligen",
	"because.noProbability": "ingen sannolikhet",
	"because.overdue": "datum passerat",
	"because.dueEarlier": "väntas före perioden",
	"because.dueLater": "väntas senare",
	"because.other": "räknas inte",

	// Against what the CRM says
	"compare.title": "Stämmer det med ditt CRM?",
	"compare.paste": "Klistra in en summa eller en lista",
	"compare.hint":
		"Kopiera från ditt CRM eller ett kalkylark. Det jämförs här och sparas ingenstans.",
	"compare.go": "Jämför",
	"compare.readAs": "Läst som {amount}",
	"compare.agrees": "Stämmer exakt",
	"compare.agreesRounded": "Stämmer, så långt det är utskrivet",
	"compare.more": "{difference} mer där än här",
	"compare.less": "{difference} mindre där än här",
	"compare.otherCurrency": "Kan inte jämföras: det är i {currency}",
	"compare.unknown": "Kan inte jämföras: siffran är okänd här",
	"compare.tooFine": "Kan inte jämföras: det är inte ett sådant tal",
	"compare.nothing": "Där finns varken ett tal eller en lista",
	"compare.unsure.decimal": "Hur mycket är {example}?",
	"compare.unsure.dateStyle": "Vilken dag är {example}?",
	"compare.unsure.amountColumn": "Vilken kolumn är beloppet?",
	"compare.column": "Kolumn {n}",
	"compare.assumed": "Ingen valuta anges: läst i {currency}.",
	"compare.refused": {
		one: "{shown} rad kunde inte läsas",
		other: "{shown} rader kunde inte läsas",
	},
	"compare.totals": "Summor",
	"compare.here": "Här",
	"compare.there": "I listan",
	"compare.difference": "Skillnad",
	"compare.same": {
		one: "{shown} säger samma sak på båda sidor",
		other: "{shown} säger samma sak på båda sidor",
	},
	"compare.differs": { one: "Olika, {shown}", other: "Olika, {shown}" },
	"compare.onlyHere": { one: "Bara här, {shown}", other: "Bara här, {shown}" },
	"compare.onlyThere": {
		one: "Bara i listan, {shown}",
		other: "Bara i listan, {shown}",
	},
	"compare.ambiguous": {
		one: "Oklart vilken som är vilken, {shown}",
		other: "Oklart vilken som är vilken, {shown}",
	},
	"compare.says": "{field}: {here} här, {there} där",
	"compare.line": "Rad {n}",
	"compare.field.amount": "Belopp",
	"compare.field.day": "Datum",
	"compare.field.customer": "Kund",
	"compare.field.title": "Titel",

	// By source
	"sources.source": "Källa",
	"sources.none": "Ingen källa",
	"sources.all": "Alla källor",
	"sources.empty": "Inga leads, affärer eller kostnader under {period} än",
	"sources.emptyHelp":
		"Leads, affärer och kostnader kan var för sig ha en källa. Här ser du sida vid sida vad varje källa ger.",
	"sources.same":
		"Sälj och marknad ser samma siffror: alla källor tillsammans är det som står på nyckeltalets egen sida.",
	"split.bySource": "Per källa",

	// What mends an unknown figure
	"mend.currencies": "Lägg till kursen",
	"mend.costs": "Lägg till kostnader",
	"mend.leads": "Lägg till leads",
	"mend.goals": "Sätt ett mål",
};
