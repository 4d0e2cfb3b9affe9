/** This year against last, what the difference is made of, and a measure's curve against last year and its best month. */
export const growth = {
	// This year against last
	"growth.what": "Revenue of {year} up to {day}, against {lastYear}",
	"growth.byDate": "By date",
	"growth.byWorkday": "By workday",
	"growth.compare": "Compare",
	"growth.soFar": "{year} so far",
	"growth.sameDates": "{lastYear}, same dates",
	"growth.sameWorkdays": "{lastYear}, as many workdays",
	"growth.upTo": "up to {day}",
	"growth.fewer":
		"{now} workdays so far, {before} by the same date of {lastYear}: by workday, {year} stands against {lastYear} up to {day}.",
	"growth.even": "{now} workdays by this date in both years.",
	"growth.notBegun": "{year} has not begun on this day",
	"growth.noneAtAll": "Nothing won in {lastYear} or {year}",
	"growth.noneHelp":
		"Growth is last year’s won deals against this year’s. Import what was won last year, and it stands here.",
	"growth.curve": "Revenue through the year",
	"growth.summary":
		"Revenue through {year}: {now} so far, {before} by then in {lastYear}.",
	"growth.summaryUnknown": "Revenue through {year} beside {lastYear}.",
	"curve.lastYear": "Last year",
	"curve.best": "Best month",
	"curve.fan": "Eight of ten outcomes end at {low}–{high}.",

	// What it is made of
	"growth.bridge": "What the change is made of",
	"growth.bridgeIs":
		"From {lastYear} to {year}, by date: what each factor alone did. Together they are exactly the difference.",
	"growth.factor": "Factor",
	"growth.effect": "Effect",
	"growth.bar": "From last year to this one",
	"growth.step.workdays": "Workdays",
	"growth.step.leadsAWorkday": "Leads a workday",
	"growth.step.sqlShare": "SQL share: SQLs a lead",
	"growth.step.hitRate": "Hit rate: deals an SQL",
	"growth.step.dealsAWorkday": "Deals a workday",
	"growth.step.value": "Value a deal",
	"growth.n.leads": { one: "{shown} lead", other: "{shown} leads" },
	"growth.n.sqls": { one: "{shown} SQL", other: "{shown} SQLs" },
	"growth.n.deals": { one: "{shown} deal", other: "{shown} deals" },
	"growth.no.leads":
		"No leads in {years}: leads, SQL share and hit rate cannot be told apart, so deals a workday stand for all three.",
	"growth.no.sqls":
		"No SQLs in {years}: leads, SQL share and hit rate cannot be told apart, so deals a workday stand for all three.",
	"growth.bothYears": "{lastYear} and {year}",
	"growth.noBridge":
		"No factors to show: on balance nothing was won in {years} by this date.",
	"growth.few": {
		one: "Only {shown} deal in {year}: what stands here may be chance.",
		other: "Only {shown} deals in {year}: what stands here may be chance.",
	},

	// By month
	"growth.months": "By month",
	"growth.month": "Month",
	"growth.change": "Change",
	"growth.perWorkday": "Change a workday",
	"growth.days": "Workdays",
	"growth.part": "{month} so far",
	"growth.sum": "So far",

	// By customer
	"growth.customers": "Which customers it comes from",
	"growth.customersAre":
		"Every customer stands in one row. Together they are exactly the difference.",
	"growth.customer": "Customers",
	"growth.move.new": "New: their first deal ever",
	"growth.move.again": "Known, but not in {lastYear} by this date",
	"growth.move.grown": "Bought more",
	"growth.move.same": "Bought as much",
	"growth.move.shrunk": "Bought less",
	"growth.move.lost": "Nothing in {year} yet",
	"growth.move.nobody": "Deals without a customer",
	"growth.n.customers": { one: "{shown} customer", other: "{shown} customers" },
	"growth.most": "The largest of them",
	"growth.read": { one: "Read {shown} deal", other: "Read {shown} deals" },
	"growth.reading": { one: "Reading {shown}…", other: "Reading {shown}…" },
	"growth.noCustomers":
		"No deal names its customer, so nobody can say who bought more.",

	// A measure through time
	"steps.by": "By",
	"steps.day": "Day",
	"steps.week": "Week",
	"steps.month": "Month",
	"steps.weekTitle": "Week by week",
	"steps.endTitle": "At the end of each month",
	"steps.monthTitle": "Month by month",
	"steps.summary": "{kpi} from {first} to {last}: {value} in the last of them.",
	"steps.target": "Goal",
	"steps.best": "Best month, {month}",

	// A measure by what its records name
	"split.choose": "Split by",
	"split.byProduct": "By product",
	"split.byCustomer": "By customer",
	"split.byStage": "By stage",
	"split.product": "Product",
	"split.customer": "Customer",
	"split.stage": "Stage",
	"split.noProduct": "No product",
	"split.noCustomer": "No customer",
	"split.noStage": "No stage",
	"split.read": {
		one: "By product and customer: read {shown} record",
		other: "By product and customer: read {shown} records",
	},
	"split.rest": { one: "{n} other", other: "{n} others" },

	// A closed period, and what changed it
	"closing.list": "What has changed since it was closed",
	"closing.record": "Record",
	"closing.edited": "Edited",
	"closing.rest": "Not told by any record",
	"closing.sum": "Adjustment",
	"closing.see": "See what changed",

	// What was believed each Monday
	"memory.list": "What was expected each Monday",
	"memory.none":
		"Nothing kept for this period yet. The forecast is kept each Monday.",
	"memory.ended": "It ended at {amount}.",
	"memory.monday": "Monday",
	"memory.done": "By then",
	"memory.run": "At that rate",
	"memory.chance": "Chance",
	"memory.forecast": "Forecast",
	"memory.off": "Off by",
	"memory.correctedShort": "Corrected",

	// Whose definition a figure is by
	"why.versionOf": "Definition {shown}, since {day}.",
	"why.byProduct": "As Målbar {version} counts it.",
	"why.allDefinitions": "All definitions",

	// A month of several sellers on paper
	"report.pages": "Pages",
	"report.together": "Together",
	"report.each": "One page each",
	"report.pagesOf": {
		one: "{shown} seller, a page of their own.",
		other: "{shown} sellers, one page each.",
	},
};
