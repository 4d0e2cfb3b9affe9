/**
 * What KPIs are called in English, Danish, Swedish, Norwegian, Finnish and German, by their id, in lower case with single
 * spaces between words; the names this product writes itself among them.
 */
export const kpiNames: { readonly [kpi: string]: readonly string[] } = {
	revenue: [
		...["revenue", "sales", "sales revenue", "turnover", "won revenue"],
		...["omsætning", "salg", "salgsbudget", "salgsmål", "omsætningsmål"],
		...["omsättning", "försäljning", "intäkter", "försäljningsmål"],
		...["omsetning", "inntekter", "salgsinntekter", "salgsinntekt"],
		...["liikevaihto", "myynti", "myyntitavoite", "umsatz", "umsatzziel"],
		...["verkaufsumsatz", "erlöse", "order value", "ordreindgang"],
		...["orderingång", "auftragseingang", "sold amount", "solgt beløb"],
	],
	recurringRevenue: [
		...["new recurring revenue", "recurring revenue", "arr", "new arr", "mrr"],
		...["ny tilbagevendende omsætning", "tilbagevendende omsætning"],
		...["återkommande intäkter", "tilbakevendende inntekter"],
		...["jatkuva liikevaihto", "wiederkehrender umsatz"],
	],
	averageDealValue: [
		...["average deal value", "average deal size", "average order value"],
		...["gennemsnitligt salg", "gennemsnitlig ordrestørrelse"],
		...["snittordrestørrelse", "gennemsnitlig ordreværdi"],
		...["genomsnittligt ordervärde", "snittorder", "gjennomsnittlig salg"],
		...["gjennomsnittlig ordrestørrelse", "keskikauppa", "kaupan keskikoko"],
		...["durchschnittlicher auftragswert", "durchschnittsauftrag"],
	],
	salesGrowth: [
		...["sales growth", "growth", "salgsvækst", "vækst", "tillväxt"],
		...["försäljningstillväxt", "salgsvekst", "vekst", "myynnin kasvu"],
		...["umsatzwachstum", "wachstum"],
	],
	salesGrowthYoY: ["growth on last year", "vækst mod sidste år"],
	salesGrowthYoYByWorkdays: [
		"growth on last year by workdays",
		"vækst mod sidste år efter arbejdsdage",
	],
	dealsWon: [
		...["deals won", "won deals", "closed won", "orders", "number of orders"],
		...["number of deals", "sales count", "wins", "new deals"],
		...["vundne salg", "vundne sager", "antal salg", "antal ordrer"],
		...["ordrer", "lukkede salg", "vunna affärer", "antal affärer"],
		...["antal order", "vunne salg", "antall salg", "antall ordre"],
		...["voitetut kaupat", "kauppojen määrä", "kaupat", "tilaukset"],
		...["gewonnene deals", "gewonnene abschlüsse", "abschlüsse", "aufträge"],
		...["anzahl aufträge", "anzahl abschlüsse"],
	],
	dealsLost: [
		...["deals lost", "lost deals", "tabte salg", "förlorade affärer"],
		...["tapte salg", "hävityt kaupat", "verlorene deals"],
	],
	winRate: [
		...["win rate", "vinderandel", "vinderrate", "vinstandel", "vinnandel"],
		...["voittoprosentti", "gewinnquote", "abschlussquote", "lukkerate"],
	],
	winRateByValue: ["win rate by value", "vinderandel efter værdi"],
	salesCycle: [
		...["sales cycle", "salgscyklus", "säljcykel", "salgssyklus"],
		...["myyntisykli", "verkaufszyklus"],
	],
	salesCycleFromCreation: [
		"sales cycle from creation",
		"salgscyklus fra oprettelse",
	],
	salesCycleWorkdays: ["sales cycle in workdays", "salgscyklus i arbejdsdage"],
	newLeads: [
		...["new leads", "leads", "lead", "number of leads", "nye leads"],
		...["antal leads", "nya leads", "antall leads", "uudet liidit"],
		...["liidit", "neue leads", "anzahl leads", "kundeemner", "salgsemner"],
	],
	sqls: [
		...["sales qualified leads", "qualified leads", "sqls", "sql"],
		...["kvalificerede leads", "kvalificerade leads", "kvalifiserte leads"],
		...["kelpoistetut liidit", "qualifizierte leads"],
	],
	sqlShare: ["share of leads qualified", "andel kvalificerede leads"],
	hitRate: [
		...["hit rate", "hitrate", "träffprocent", "treffprosent"],
		...["osumaprosentti", "trefferquote"],
	],
	hitRateCohort: ["hit rate by cohort", "hitrate for de kontaktede"],
	hitRateWindowed: [
		"hit rate in the usual time",
		"hitrate inden for normal tid",
	],
	newOrganisations: [
		...["new organisations", "new organizations", "new companies"],
		...["nye virksomheder", "nya företag", "nye bedrifter"],
		...["uudet yritykset", "neue unternehmen", "neue firmen"],
	],
	newCustomers: [
		...["new customers", "customers won", "new clients", "new logos"],
		...["nye kunder", "antal nye kunder", "nykunder", "nya kunder"],
		...["nykund", "antall nye kunder", "uudet asiakkaat", "uusasiakkaat"],
		...["neue kunden", "neukunden", "anzahl neukunden"],
	],
	cac: [
		...["cost per new customer", "customer acquisition cost", "cac"],
		...["pris pr ny kunde", "kundanskaffningskostnad"],
		...["asiakashankinnan kustannus", "kundengewinnungskosten"],
	],
	cacLagged: [
		"cost per new customer a cycle earlier",
		"pris pr ny kunde en cyklus før",
	],
	clv: [
		...["customer lifetime value", "clv", "ltv", "kundens livstidsværdi"],
		...["kundlivstidsvärde", "kundens livstidsverdi"],
		...["asiakkaan elinkaariarvo", "kundenwert"],
	],
	clvByChurn: [
		"customer lifetime value by churn",
		"livstidsværdi efter frafald",
	],
	clvPredicted: [
		"customer lifetime value predicted",
		"forventet livstidsværdi",
	],
	clvToCac: [
		"lifetime value to cost",
		"livstidsværdi i forhold til pris",
		"ltv cac",
	],
	paybackMonths: ["payback time", "payback", "tilbagebetalingstid"],
	productsPerCustomer: ["products per customer", "produkter pr kunde"],
	customerTenure: ["time as customer", "tid som kunde"],
	calls: [
		...["calls", "call", "phone calls", "number of calls", "dials"],
		...["opkald", "antal opkald", "telefonopkald", "kald", "samtal"],
		...["antal samtal", "telefonsamtal", "samtaler", "antall samtaler"],
		...["oppringninger", "puhelut", "soitot", "puheluiden määrä"],
		...["anrufe", "telefonate", "anzahl anrufe"],
	],
	meetingsBooked: [
		...["meetings booked", "booked meetings", "appointments set"],
		...["bookede møder", "møder booket", "mødebooking", "mødebookinger"],
		...["bokade möten", "mötesbokningar", "bookede møter", "bookete møter"],
		...["bookede avtaler", "sovitut tapaamiset", "buukatut tapaamiset"],
		...["vereinbarte termine", "gebuchte termine", "terminvereinbarungen"],
	],
	meetingsHeld: [
		...["meetings held", "meetings", "meeting", "number of meetings"],
		...["customer meetings", "appointments", "afholdte møder", "møder"],
		...["antal møder", "kundemøder", "salgsmøder", "møder afholdt"],
		...["genomförda möten", "möten", "antal möten", "kundmöten"],
		...["gjennomførte møter", "møter", "antall møter", "kundemøter"],
		...["pidetyt tapaamiset", "tapaamiset", "asiakastapaamiset"],
		...["termine", "besprechungen", "kundentermine", "meetings gehalten"],
	],
	quotesSent: [
		...["quotes sent", "quotes", "offers", "proposals", "offers sent"],
		...["sendte tilbud", "tilbud", "antal tilbud", "tilbud sendt"],
		...["skickade offerter", "offerter", "antal offerter", "antall tilbud"],
		...["lähetetyt tarjoukset", "tarjoukset", "angebote"],
		...["versendete angebote", "anzahl angebote"],
	],
	openPipeline: [
		...["open pipeline", "pipeline", "åben pipeline", "öppen pipeline"],
		...["åpen pipeline", "avoin myyntiputki", "offene pipeline"],
	],
	weightedPipeline: [
		...["weighted pipeline", "vægtet pipeline", "viktad pipeline"],
		...["vektet pipeline", "painotettu myyntiputki", "gewichtete pipeline"],
	],
	pipelineCoverage: ["pipeline coverage", "pipelinedækning"],
};

/** Those in money: a target of them has a currency. */
export const kpisInMoney: ReadonlySet<string> = new Set([
	...["revenue", "recurringRevenue", "averageDealValue", "cac", "cacLagged"],
	...["clv", "clvByChurn", "clvPredicted", "openPipeline"],
	...["weightedPipeline"],
]);
