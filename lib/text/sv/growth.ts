import type { growth as english } from "../en/growth.ts";
import type { Catalogue } from "../text.ts";

export const growth: Catalogue<typeof english> = {
	// This year against last
	"growth.what": "Omsättningen {year} till och med {day} mot {lastYear}",
	"growth.byDate": "Efter datum",
	"growth.byWorkday": "Efter arbetsdag",
	"growth.compare": "Jämför",
	"growth.soFar": "{year} hittills",
	"growth.sameDates": "{lastYear}, samma datum",
	"growth.sameWorkdays": "{lastYear}, lika många arbetsdagar",
	"growth.upTo": "till och med {day}",
	"growth.fewer":
		"{now} arbetsdagar hittills, {before} vid samma datum {lastYear}: efter arbetsdag står {year} mot {lastYear} till och med {day}.",
	"growth.even": "{now} arbetsdagar till och med detta datum båda åren.",
	"growth.notBegun": "{year} har inte börjat den dagen",
	"growth.noneAtAll": "Inget vunnet {lastYear} eller {year}",
	"growth.noneHelp":
		"Tillväxt är förra årets vunna affärer mot årets. Importera det som vanns förra året, så står den här.",
	"growth.curve": "Omsättningen genom året",
	"growth.summary":
		"Omsättningen genom {year}: {now} hittills, {before} vid samma tid {lastYear}.",
	"growth.summaryUnknown": "Omsättningen genom {year} bredvid {lastYear}.",
	"curve.lastYear": "Förra året",
	"curve.best": "Bästa månaden",
	"curve.fan": "Åtta av tio utfall slutar på {low}–{high}.",

	// What it is made of
	"growth.bridge": "Vad förändringen består av",
	"growth.bridgeIs":
		"Från {lastYear} till {year}, efter datum: vad varje faktor gjorde för sig. Tillsammans är de exakt skillnaden.",
	"growth.factor": "Faktor",
	"growth.effect": "Effekt",
	"growth.bar": "Från förra året till i år",
	"growth.step.workdays": "Arbetsdagar",
	"growth.step.leadsAWorkday": "Leads per arbetsdag",
	"growth.step.sqlShare": "SQL-andel: SQL per lead",
	"growth.step.hitRate": "Hitrate: affärer per SQL",
	"growth.step.dealsAWorkday": "Affärer per arbetsdag",
	"growth.step.value": "Värde per affär",
	"growth.n.leads": { one: "{shown} lead", other: "{shown} leads" },
	"growth.n.sqls": { one: "{shown} SQL", other: "{shown} SQL" },
	"growth.n.deals": { one: "{shown} affär", other: "{shown} affärer" },
	"growth.no.leads":
		"Inga leads {years}: leads, SQL-andel och hitrate kan inte skiljas åt, så affärer per arbetsdag står för alla tre.",
	"growth.no.sqls":
		"Inga SQL {years}: leads, SQL-andel och hitrate kan inte skiljas åt, så affärer per arbetsdag står för alla tre.",
	"growth.bothYears": "{lastYear} och {year}",
	"growth.noBridge":
		"Inga faktorer att visa: sammantaget vanns inget {years} till och med detta datum.",
	"growth.few": {
		one: "Bara {shown} affär {year}: det som står här kan vara slump.",
		other: "Bara {shown} affärer {year}: det som står här kan vara slump.",
	},

	// By month
	"growth.months": "Per månad",
	"growth.month": "Månad",
	"growth.change": "Förändring",
	"growth.perWorkday": "Förändring per arbetsdag",
	"growth.days": "Arbetsdagar",
	"growth.part": "{month} hittills",
	"growth.sum": "Hittills",

	// By customer
	"growth.customers": "Vilka kunder den kommer från",
	"growth.customersAre":
		"Varje kund står på en rad. Tillsammans är de exakt skillnaden.",
	"growth.customer": "Kunder",
	"growth.move.new": "Nya: deras första köp någonsin",
	"growth.move.again": "Kända, men inte {lastYear} till detta datum",
	"growth.move.grown": "Köpte mer",
	"growth.move.same": "Köpte lika mycket",
	"growth.move.shrunk": "Köpte mindre",
	"growth.move.lost": "Inget {year} än",
	"growth.move.nobody": "Affärer utan kund",
	"growth.n.customers": { one: "{shown} kund", other: "{shown} kunder" },
	"growth.most": "De största av dem",
	"growth.read": { one: "Läs {shown} affär", other: "Läs {shown} affärer" },
	"growth.reading": { one: "Läser {shown}…", other: "Läser {shown}…" },
	"growth.noCustomers":
		"Ingen affär nämner sin kund, så ingen kan säga vem som köpte mer.",

	// A measure through time
	"steps.by": "Efter",
	"steps.day": "Dag",
	"steps.week": "Vecka",
	"steps.month": "Månad",
	"steps.weekTitle": "Vecka för vecka",
	"steps.endTitle": "I slutet av varje månad",
	"steps.monthTitle": "Månad för månad",
	"steps.summary": "{kpi} från {first} till {last}: {value} i den sista.",
	"steps.target": "Mål",
	"steps.best": "Bästa månaden, {month}",

	// A measure by what its records name
	"split.choose": "Dela upp efter",
	"split.byProduct": "Per produkt",
	"split.byCustomer": "Per kund",
	"split.byStage": "Per steg",
	"split.product": "Produkt",
	"split.customer": "Kund",
	"split.stage": "Steg",
	"split.noProduct": "Ingen produkt",
	"split.noCustomer": "Ingen kund",
	"split.noStage": "Inget steg",
	"split.read": {
		one: "Per produkt och kund: läs {shown} post",
		other: "Per produkt och kund: läs {shown} poster",
	},
	"split.rest": { one: "{n} annan", other: "{n} andra" },

	// A closed period, and what changed it
	"closing.list": "Vad som ändrats sedan den stängdes",
	"closing.record": "Post",
	"closing.edited": "Ändrad",
	"closing.rest": "Står inte i någon post",
	"closing.sum": "Justering",
	"closing.see": "Se vad som ändrats",

	// What was believed each Monday
	"memory.list": "Vad som väntades varje måndag",
	"memory.none": "Inget sparat för perioden än. Varje måndag sparas prognosen.",
	"memory.ended": "Den slutade på {amount}.",
	"memory.monday": "Måndag",
	"memory.done": "Dittills",
	"memory.run": "I den takten",
	"memory.chance": "Chans",
	"memory.forecast": "Prognos",
	"memory.off": "Avvikelse",
	"memory.correctedShort": "Korrigerat",

	// Whose definition a figure is by
	"why.versionOf": "Definition {shown}, sedan {day}.",
	"why.byProduct": "Så som Målbar {version} räknar.",
	"why.allDefinitions": "Alla definitioner",

	// A month of several sellers on paper
	"report.pages": "Sidor",
	"report.together": "Tillsammans",
	"report.each": "En sida var",
	"report.pagesOf": {
		one: "{shown} säljare, en egen sida.",
		other: "{shown} säljare, en sida var.",
	},
};
