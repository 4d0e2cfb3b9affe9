import type { growth as english } from "../en/growth.ts";
import type { Catalogue } from "../text.ts";

export const growth: Catalogue<typeof english> = {
	// This year against last
	"growth.what": "Omsetningen i {year} til og med {day} mot {lastYear}",
	"growth.byDate": "Etter dato",
	"growth.byWorkday": "Etter arbeidsdag",
	"growth.compare": "Sammenlign",
	"growth.soFar": "{year} så langt",
	"growth.sameDates": "{lastYear}, samme datoer",
	"growth.sameWorkdays": "{lastYear}, like mange arbeidsdager",
	"growth.upTo": "til og med {day}",
	"growth.fewer":
		"{now} arbeidsdager så langt, {before} ved samme dato i {lastYear}: etter arbeidsdag står {year} mot {lastYear} til og med {day}.",
	"growth.even": "{now} arbeidsdager til og med denne datoen begge år.",
	"growth.notBegun": "{year} har ikke begynt den dagen",
	"growth.noneAtAll": "Ingenting vunnet i {lastYear} eller {year}",
	"growth.noneHelp":
		"Vekst er fjorårets vunne salg mot årets. Importer det som ble vunnet i fjor, så står den her.",
	"growth.curve": "Omsetningen gjennom året",
	"growth.summary":
		"Omsetningen gjennom {year}: {now} så langt, {before} på samme tid i {lastYear}.",
	"growth.summaryUnknown":
		"Omsetningen gjennom {year} ved siden av {lastYear}.",
	"curve.lastYear": "I fjor",
	"curve.best": "Beste måned",
	"curve.fan": "Åtte av ti utfall ender på {low}–{high}.",

	// What it is made of
	"growth.bridge": "Hva endringen består av",
	"growth.bridgeIs":
		"Fra {lastYear} til {year}, etter dato: hva hver faktor gjorde alene. Til sammen er de nøyaktig forskjellen.",
	"growth.factor": "Faktor",
	"growth.effect": "Virkning",
	"growth.bar": "Fra i fjor til i år",
	"growth.step.workdays": "Arbeidsdager",
	"growth.step.leadsAWorkday": "Leads per arbeidsdag",
	"growth.step.sqlShare": "SQL-andel: SQL per lead",
	"growth.step.hitRate": "Hitrate: salg per SQL",
	"growth.step.dealsAWorkday": "Salg per arbeidsdag",
	"growth.step.value": "Verdi per salg",
	"growth.n.leads": { one: "{shown} lead", other: "{shown} leads" },
	"growth.n.sqls": { one: "{shown} SQL", other: "{shown} SQL-er" },
	"growth.n.deals": { one: "{shown} salg", other: "{shown} salg" },
	"growth.no.leads":
		"Ingen leads i {years}: leads, SQL-andel og hitrate kan ikke skilles, så salg per arbeidsdag står for alle tre.",
	"growth.no.sqls":
		"Ingen SQL-er i {years}: leads, SQL-andel og hitrate kan ikke skilles, så salg per arbeidsdag står for alle tre.",
	"growth.bothYears": "{lastYear} og {year}",
	"growth.noBridge":
		"Ingen faktorer å vise: alt i alt ble ingenting vunnet i {years} til og med denne datoen.",
	"growth.few": {
		one: "Bare {shown} salg i {year}: det som står her, kan være tilfeldig.",
		other: "Bare {shown} salg i {year}: det som står her, kan være tilfeldig.",
	},

	// By month
	"growth.months": "Per måned",
	"growth.month": "Måned",
	"growth.change": "Endring",
	"growth.perWorkday": "Endring per arbeidsdag",
	"growth.days": "Arbeidsdager",
	"growth.part": "{month} så langt",
	"growth.sum": "Så langt",

	// By customer
	"growth.customers": "Hvilke kunder den kommer fra",
	"growth.customersAre":
		"Hver kunde står i én rad. Til sammen er de nøyaktig forskjellen.",
	"growth.customer": "Kunder",
	"growth.move.new": "Nye: deres første kjøp noensinne",
	"growth.move.again": "Kjente, men ikke i {lastYear} til denne datoen",
	"growth.move.grown": "Kjøpte mer",
	"growth.move.same": "Kjøpte like mye",
	"growth.move.shrunk": "Kjøpte mindre",
	"growth.move.lost": "Ingenting i {year} ennå",
	"growth.move.nobody": "Salg uten kunde",
	"growth.n.customers": { one: "{shown} kunde", other: "{shown} kunder" },
	"growth.most": "De største av dem",
	"growth.read": { one: "Les {shown} salg", other: "Les {shown} salg" },
	"growth.reading": { one: "Leser {shown}…", other: "Leser {shown}…" },
	"growth.noCustomers":
		"Ingen salg nevner kunden, så ingen kan si hvem som kjøpte mer.",

	// A measure through time
	"steps.by": "Etter",
	"steps.day": "Dag",
	"steps.week": "Uke",
	"steps.month": "Måned",
	"steps.weekTitle": "Uke for uke",
	"steps.endTitle": "Ved slutten av hver måned",
	"steps.monthTitle": "Måned for måned",
	"steps.summary": "{kpi} fra {first} til {last}: {value} i den siste.",
	"steps.target": "Mål",
	"steps.best": "Beste måned, {month}",

	// A measure by what its records name
	"split.choose": "Del opp etter",
	"split.byProduct": "Per produkt",
	"split.byCustomer": "Per kunde",
	"split.byStage": "Per fase",
	"split.product": "Produkt",
	"split.customer": "Kunde",
	"split.stage": "Fase",
	"split.noProduct": "Ingen produkt",
	"split.noCustomer": "Ingen kunde",
	"split.noStage": "Ingen fase",
	"split.read": {
		one: "Per produkt og kunde: les {shown} oppføring",
		other: "Per produkt og kunde: les {shown} oppføringer",
	},
	"split.rest": { one: "{n} annen", other: "{n} andre" },

	// A closed period, and what changed it
	"closing.list": "Hva som er endret siden den ble lukket",
	"closing.record": "Oppføring",
	"closing.edited": "Endret",
	"closing.rest": "Står ikke i noen oppføring",
	"closing.sum": "Justering",
	"closing.see": "Se hva som er endret",

	// What was believed each Monday
	"memory.list": "Hva som var ventet hver mandag",
	"memory.none":
		"Ingenting lagret for perioden ennå. Hver mandag lagres prognosen.",
	"memory.ended": "Den endte på {amount}.",
	"memory.monday": "Mandag",
	"memory.done": "Inntil da",
	"memory.run": "I det tempoet",
	"memory.chance": "Sjanse",
	"memory.forecast": "Prognose",
	"memory.off": "Avvik",
	"memory.correctedShort": "Justert",

	// Whose definition a figure is by
	"why.versionOf": "Definisjon {shown}, siden {day}.",
	"why.byProduct": "Slik Målbar {version} regner det.",
	"why.allDefinitions": "Alle definisjoner",

	// A month of several sellers on paper
	"report.pages": "Sider",
	"report.together": "Samlet",
	"report.each": "Én side hver",
	"report.pagesOf": {
		one: "{shown} selger, en egen side.",
		other: "{shown} selgere, én side hver.",
	},
};
