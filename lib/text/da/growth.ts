import type { growth as english } from "../en/growth.ts";
import type { Catalogue } from "../text.ts";

export const growth: Catalogue<typeof english> = {
	// This year against last
	"growth.what": "Omsætningen i {year} til og med {day} mod {lastYear}",
	"growth.byDate": "Efter dato",
	"growth.byWorkday": "Efter arbejdsdag",
	"growth.compare": "Sammenlign",
	"growth.soFar": "{year} indtil nu",
	"growth.sameDates": "{lastYear}, samme datoer",
	"growth.sameWorkdays": "{lastYear}, lige så mange arbejdsdage",
	"growth.upTo": "til og med {day}",
	"growth.fewer":
		"{now} arbejdsdage indtil nu, {before} ved samme dato i {lastYear}: efter arbejdsdag står {year} mod {lastYear} til og med {day}.",
	"growth.even": "{now} arbejdsdage til og med denne dato i begge år.",
	"growth.notBegun": "{year} er ikke begyndt på den dag",
	"growth.noneAtAll": "Intet vundet i {lastYear} eller {year}",
	"growth.noneHelp":
		"Vækst er sidste års vundne salg mod årets. Importér, hvad der blev vundet sidste år, så står den her.",
	"growth.curve": "Omsætningen gennem året",
	"growth.summary":
		"Omsætningen gennem {year}: {now} indtil nu, {before} på samme tid i {lastYear}.",
	"growth.summaryUnknown": "Omsætningen gennem {year} ved siden af {lastYear}.",
	"curve.lastYear": "Sidste år",
	"curve.best": "Bedste måned",
	"curve.fan": "Otte af ti udfald ender på {low}–{high}.",

	// What it is made of
	"growth.bridge": "Hvad ændringen består af",
	"growth.bridgeIs":
		"Fra {lastYear} til {year}, efter dato: hvad hver faktor alene gjorde. Tilsammen er de præcis forskellen.",
	"growth.factor": "Faktor",
	"growth.effect": "Virkning",
	"growth.bar": "Fra sidste år til i år",
	"growth.step.workdays": "Arbejdsdage",
	"growth.step.leadsAWorkday": "Leads pr. arbejdsdag",
	"growth.step.sqlShare": "SQL-andel: SQL’er pr. lead",
	"growth.step.hitRate": "Hitrate: salg pr. SQL",
	"growth.step.dealsAWorkday": "Salg pr. arbejdsdag",
	"growth.step.value": "Værdi pr. salg",
	"growth.n.leads": { one: "{shown} lead", other: "{shown} leads" },
	"growth.n.sqls": { one: "{shown} SQL", other: "{shown} SQL’er" },
	"growth.n.deals": { one: "{shown} salg", other: "{shown} salg" },
	"growth.no.leads":
		"Ingen leads i {years}: leads, SQL-andel og hitrate kan ikke skilles ad, så salg pr. arbejdsdag står for alle tre.",
	"growth.no.sqls":
		"Ingen SQL’er i {years}: leads, SQL-andel og hitrate kan ikke skilles ad, så salg pr. arbejdsdag står for alle tre.",
	"growth.bothYears": "{lastYear} og {year}",
	"growth.noBridge":
		"Ingen faktorer at vise: alt i alt blev intet vundet i {years} til og med denne dato.",
	"growth.few": {
		one: "Kun {shown} salg i {year}: det, der står her, kan være tilfældigt.",
		other: "Kun {shown} salg i {year}: det, der står her, kan være tilfældigt.",
	},

	// By month
	"growth.months": "Måned for måned",
	"growth.month": "Måned",
	"growth.change": "Ændring",
	"growth.perWorkday": "Ændring pr. arbejdsdag",
	"growth.days": "Arbejdsdage",
	"growth.part": "{month} indtil nu",
	"growth.sum": "Indtil nu",

	// By customer
	"growth.customers": "Hvilke kunder den kommer fra",
	"growth.customersAre":
		"Hver kunde står i én række. Tilsammen er de præcis forskellen.",
	"growth.customer": "Kunder",
	"growth.move.new": "Nye: deres første køb nogensinde",
	"growth.move.again": "Kendte, men ikke i {lastYear} til og med denne dato",
	"growth.move.grown": "Købte mere",
	"growth.move.same": "Købte det samme",
	"growth.move.shrunk": "Købte mindre",
	"growth.move.lost": "Intet i {year} endnu",
	"growth.move.nobody": "Salg uden kunde",
	"growth.n.customers": { one: "{shown} kunde", other: "{shown} kunder" },
	"growth.most": "De største af dem",
	"growth.read": { one: "Læs {shown} salg", other: "Læs {shown} salg" },
	"growth.reading": { one: "Læser {shown}…", other: "Læser {shown}…" },
	"growth.noCustomers":
		"Intet salg nævner sin kunde, så ingen kan sige, hvem der købte mere.",

	// A measure through time
	"steps.by": "Efter",
	"steps.day": "Dag",
	"steps.week": "Uge",
	"steps.month": "Måned",
	"steps.weekTitle": "Uge for uge",
	"steps.endTitle": "Ved slutningen af hver måned",
	"steps.monthTitle": "Måned for måned",
	"steps.summary": "{kpi} fra {first} til {last}: {value} i den seneste.",
	"steps.target": "Mål",
	"steps.best": "Bedste måned, {month}",

	// A measure by what its records name
	"split.choose": "Del op efter",
	"split.byProduct": "Pr. produkt",
	"split.byCustomer": "Pr. kunde",
	"split.byStage": "Pr. fase",
	"split.product": "Produkt",
	"split.customer": "Kunde",
	"split.stage": "Fase",
	"split.noProduct": "Intet produkt",
	"split.noCustomer": "Ingen kunde",
	"split.noStage": "Ingen fase",
	"split.read": {
		one: "Pr. produkt og kunde: læs {shown} post",
		other: "Pr. produkt og kunde: læs {shown} poster",
	},
	"split.rest": { one: "{n} anden", other: "{n} andre" },

	// A closed period, and what changed it
	"closing.list": "Hvad der er ændret, siden den blev lukket",
	"closing.record": "Post",
	"closing.edited": "Rettet",
	"closing.rest": "Står ikke i nogen post",
	"closing.sum": "Regulering",
	"closing.see": "Se hvad der er ændret",

	// What was believed each Monday
	"memory.list": "Hvad der ventedes hver mandag",
	"memory.none":
		"Intet gemt for denne periode endnu. Hver mandag gemmes prognosen.",
	"memory.ended": "Den endte på {amount}.",
	"memory.monday": "Mandag",
	"memory.done": "Indtil da",
	"memory.run": "I det tempo",
	"memory.chance": "Chance",
	"memory.forecast": "Prognose",
	"memory.off": "Afvigelse",
	"memory.correctedShort": "Rettet",

	// Whose definition a figure is by
	"why.versionOf": "Definition {shown}, siden {day}.",
	"why.byProduct": "Som Målbar {version} regner det.",
	"why.allDefinitions": "Alle definitioner",

	// A month of several sellers on paper
	"report.pages": "Sider",
	"report.together": "Samlet",
	"report.each": "Én side til hver",
	"report.pagesOf": {
		one: "{shown} sælger, en side for sig selv.",
		other: "{shown} sælgere, én side til hver.",
	},
};
