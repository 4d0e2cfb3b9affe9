/**
 * What is measured, in words: every KPI's name, formula and place in a goal's sentence, and why a figure is unknown, what was
 * left out of it or what to know about it. The reasons a first paint may give stand in glance.ts; the names it needs are
 * published with the goals.
 */
export const kpi = {
	// What each is called
	"kpi.revenue": "Revenue",
	"kpi.recurringRevenue": "New recurring revenue",
	"kpi.averageDealValue": "Average deal value",
	"kpi.salesGrowth": "Sales growth",
	"kpi.salesGrowthYoY": "Growth on last year",
	"kpi.salesGrowthYoYByWorkdays": "Growth on last year, by workdays",
	"kpi.dealsWon": "Deals won",
	"kpi.dealsLost": "Deals lost",
	"kpi.winRate": "Win rate",
	"kpi.winRateByValue": "Win rate by value",
	"kpi.salesCycle": "Sales cycle",
	"kpi.salesCycleFromCreation": "Sales cycle from creation",
	"kpi.salesCycleWorkdays": "Sales cycle in workdays",
	"kpi.newLeads": "New leads",
	"kpi.sqls": "Sales-qualified leads",
	"kpi.sqlShare": "Share of leads qualified",
	"kpi.hitRate": "Hit rate",
	"kpi.hitRateCohort": "Hit rate by cohort",
	"kpi.hitRateWindowed": "Hit rate in the usual time",
	"kpi.newOrganisations": "New organisations",
	"kpi.newCustomers": "New customers",
	"kpi.cac": "Cost per new customer",
	"kpi.cacLagged": "Cost per new customer, a cycle earlier",
	"kpi.clv": "Customer lifetime value",
	"kpi.clvByChurn": "Customer lifetime value by churn",
	"kpi.clvPredicted": "Customer lifetime value, predicted",
	"kpi.clvToCac": "Lifetime value to cost",
	"kpi.paybackMonths": "Payback time",
	"kpi.productsPerCustomer": "Products per customer",
	"kpi.customerTenure": "Time as customer",
	"kpi.calls": "Calls",
	"kpi.meetingsBooked": "Meetings booked",
	"kpi.meetingsHeld": "Meetings held",
	"kpi.quotesSent": "Quotes sent",
	"kpi.openPipeline": "Open pipeline",
	"kpi.weightedPipeline": "Weighted pipeline",
	"kpi.pipelineCoverage": "Pipeline coverage",

	// What each is
	"kpi.revenue.is":
		"Amounts of the deals won in the period, credit notes taken off",
	"kpi.recurringRevenue.is":
		"What the recurring deals won in the period bring in a year",
	"kpi.averageDealValue.is":
		"Amounts of the deals won ÷ how many they are, those with an amount above zero",
	"kpi.salesGrowth.is":
		"(Revenue − revenue of the period before) ÷ revenue of the period before",
	"kpi.salesGrowthYoY.is":
		"Revenue of the year to date against the same dates last year",
	"kpi.salesGrowthYoYByWorkdays.is":
		"Revenue of the year to date against as many workdays of last year",
	"kpi.dealsWon.is": "How many deals were won in the period",
	"kpi.dealsLost.is": "How many deals were lost in the period",
	"kpi.winRate.is": "Deals won ÷ deals won or lost, both closed in the period",
	"kpi.winRateByValue.is":
		"Amounts won ÷ amounts won or lost, of the deals closed in the period",
	"kpi.salesCycle.is":
		"Days from first contact to close, the mean of the deals won in the period",
	"kpi.salesCycleFromCreation.is":
		"Days from creation to close, the mean of the deals won in the period",
	"kpi.salesCycleWorkdays.is":
		"Workdays from first contact to close, the mean of the deals won in the period",
	"kpi.newLeads.is": "How many leads were created in the period",
	"kpi.sqls.is": "How many leads were qualified in the period",
	"kpi.sqlShare.is":
		"Of the leads created in the period, the share qualified by now",
	"kpi.hitRate.is": "Deals won ÷ prospects first contacted, both in the period",
	"kpi.hitRateCohort.is":
		"Of the prospects first contacted in the period, the share won by now",
	"kpi.hitRateWindowed.is":
		"Of the prospects contacted long enough ago, the share won within the time eight of ten wins take",
	"kpi.newOrganisations.is":
		"How many companies appeared for the first time in the period",
	"kpi.newCustomers.is":
		"How many companies bought for the first time in the period",
	"kpi.cac.is": "Costs falling in the period ÷ new customers in the period",
	"kpi.cacLagged.is":
		"Costs one median sales cycle earlier ÷ new customers in the period",
	"kpi.clv.is":
		"Average deal value × deals a year × years as customer × gross margin",
	"kpi.clvByChurn.is":
		"Yearly revenue per active customer × gross margin ÷ the share of customers lost in a year",
	"kpi.clvPredicted.is":
		"What a customer has brought and is expected to bring in the next twelve months × gross margin",
	"kpi.clvToCac.is": "Customer lifetime value ÷ cost per new customer",
	"kpi.paybackMonths.is":
		"Cost per new customer ÷ (what a customer brings in a month × gross margin)",
	"kpi.productsPerCustomer.is":
		"Different products a customer has bought, the mean of the customers whose products are known",
	"kpi.customerTenure.is":
		"Months as customer, the mean of all who have bought",
	"kpi.calls.is": "How many calls were made in the period",
	"kpi.meetingsBooked.is": "How many meetings were booked in the period",
	"kpi.meetingsHeld.is": "How many meetings were held in the period",
	"kpi.quotesSent.is": "How many quotes were sent in the period",
	"kpi.openPipeline.is": "Amounts of the deals that are open",
	"kpi.weightedPipeline.is":
		"Amounts of the deals that are open, each × its probability",
	"kpi.pipelineCoverage.is":
		"Amounts of the open deals due in the period ÷ what is still missing to the goal",

	// After a goal's target: "12 meetings booked", "30 % in hit rate"
	"goal.inSentence.revenue": "in revenue",
	"goal.inSentence.recurringRevenue": "in new recurring revenue",
	"goal.inSentence.averageDealValue": "in average deal value",
	"goal.inSentence.salesGrowth": "in sales growth",
	"goal.inSentence.salesGrowthYoY": "in growth on last year",
	"goal.inSentence.salesGrowthYoYByWorkdays":
		"in growth on last year, by workdays",
	"goal.inSentence.dealsWon": "deals won",
	"goal.inSentence.dealsLost": "deals lost",
	"goal.inSentence.winRate": "in win rate",
	"goal.inSentence.winRateByValue": "in win rate by value",
	"goal.inSentence.salesCycle": "in sales cycle",
	"goal.inSentence.salesCycleFromCreation": "in sales cycle from creation",
	"goal.inSentence.salesCycleWorkdays": "in sales cycle, workdays only",
	"goal.inSentence.newLeads": "new leads",
	"goal.inSentence.sqls": "sales-qualified leads",
	"goal.inSentence.sqlShare": "of new leads qualified",
	"goal.inSentence.hitRate": "in hit rate",
	"goal.inSentence.hitRateCohort": "in hit rate by cohort",
	"goal.inSentence.hitRateWindowed": "in hit rate in the usual time",
	"goal.inSentence.newOrganisations": "new organisations",
	"goal.inSentence.newCustomers": "new customers",
	"goal.inSentence.cac": "in cost per new customer",
	"goal.inSentence.cacLagged": "in cost per new customer, a cycle earlier",
	"goal.inSentence.clv": "in customer lifetime value",
	"goal.inSentence.clvByChurn": "in customer lifetime value by churn",
	"goal.inSentence.clvPredicted": "in predicted customer lifetime value",
	"goal.inSentence.clvToCac": "times the cost in lifetime value",
	"goal.inSentence.paybackMonths": "in payback time",
	"goal.inSentence.productsPerCustomer": "products per customer",
	"goal.inSentence.customerTenure": "as customer",
	"goal.inSentence.calls": "calls",
	"goal.inSentence.meetingsBooked": "meetings booked",
	"goal.inSentence.meetingsHeld": "meetings held",
	"goal.inSentence.quotesSent": "quotes sent",
	"goal.inSentence.openPipeline": "in open pipeline",
	"goal.inSentence.weightedPipeline": "in weighted pipeline",
	"goal.inSentence.pipelineCoverage": "in pipeline coverage",

	// Reasons: unknown
	"reason.noLostAmounts": "no deal lost in {period} has an amount",
	"reason.noContacts": "no contacts in {period}",
	"reason.noContactsOldEnough":
		"nobody contacted in {period} has had the usual time yet",
	"reason.noLeads": "no leads created in {period}",
	"reason.noCosts": "no costs in {period}",
	"reason.noNewCustomers": "no new customers in {period}",
	"reason.noCustomers": "no customers yet",
	"reason.tooFewCustomers": {
		one: "{shown} customer: too few to say",
		other: "{shown} customers: too few to say",
	},
	"reason.tooFewRepeatCustomers": {
		one: "{shown} customer has bought again: too few to say",
		other: "{shown} customers have bought again: too few to say",
	},
	"reason.sumTooLarge": "the sum is too large to be exact",
	"reason.modelDoesNotFit":
		"these customers’ purchases follow no pattern to go by",
	"reason.noRevenueBefore": "no revenue then to compare with",
	"reason.noOpenDeals": "no open deals",
	"reason.noGoal": "no goal in {period}",
	"reason.goalReached": "the goal is reached",
	"reason.noRates": "no exchange rates yet",
	"reason.emptyDenominator": "there is nothing to divide by",
	"reason.noBaseline": "nothing to compare with",
	"reason.noMemberGoals": "no member has such a goal",
	"reason.notAdditive": "shares and averages of members do not add up",
	"reason.tooLittleHistory": "too little history yet",
	"reason.noProducts": "no deal won says what was bought",

	// Reasons: left out, or counted apart
	"reason.undated": {
		one: "{shown} record without a date",
		other: "{shown} records without a date",
	},
	"reason.creditNote": {
		one: "{shown} credit note",
		other: "{shown} credit notes",
	},
	"reason.zeroAmount": {
		one: "{shown} deal with an amount of zero",
		other: "{shown} deals with an amount of zero",
	},
	"reason.cycleNegative": {
		one: "{shown} deal closed before it began",
		other: "{shown} deals closed before they began",
	},
	"reason.cycleFromCreation": {
		one: "{shown} deal counted from its creation",
		other: "{shown} deals counted from their creation",
	},
	"reason.cycleUnknown": {
		one: "{shown} deal without a start date",
		other: "{shown} deals without a start date",
	},
	"reason.noCustomer": {
		one: "{shown} deal without a customer",
		other: "{shown} deals without a customer",
	},
	"reason.noProduct": {
		one: "{shown} deal without a product",
		other: "{shown} deals without a product",
	},
	"reason.contactTooRecent": {
		one: "{shown} prospect contacted too recently",
		other: "{shown} prospects contacted too recently",
	},

	// Reasons: to know
	"reason.contactedEarlier": {
		one: "{shown} deal won was first contacted earlier",
		other: "{shown} deals won were first contacted earlier",
	},
	"reason.contactUnknown": {
		one: "{shown} deal won has no first contact",
		other: "{shown} deals won have no first contact",
	},
	"reason.stillOpen": {
		one: "{shown} is still open",
		other: "{shown} are still open",
	},
	"reason.dataBegins": "the data begins here: what came before is not known",
	"reason.newFromZero": "new: there was nothing before",
	"reason.negativeBase": "below zero before: only the difference can be told",
	"reason.weekWithoutNamesake":
		"compared with the week 52 weeks earlier: that year has no week 53",
	"reason.noChurnYet":
		"no customer has left yet: the longest stay counts, but at least five years",
	"reason.endedRecurring": {
		one: "{shown} has ended since",
		other: "{shown} have ended since",
	},
	"reason.noProbability": {
		one: "{shown} open deal without a probability",
		other: "{shown} open deals without a probability",
	},
	"reason.overdue": {
		one: "{shown} open deal is overdue",
		other: "{shown} open deals are overdue",
	},
	"reason.dueEarlier": {
		one: "{shown} open deal is due before the period",
		other: "{shown} open deals are due before the period",
	},
	"reason.dueLater": {
		one: "{shown} open deal is due later",
		other: "{shown} open deals are due later",
	},

	// Measures by what they are about
	"family.money": "Money",
	"family.deals": "Deals",
	"family.customers": "Leads and customers",
	"family.activities": "Activities",
	"family.pipeline": "Pipeline",

	// What a figure rests on: a ratio's two numbers, else how many
	"basis.share": "{above} of {below}",
	"basis.ratio": "{above} ÷ {below}",
	"basis.winRate": "{above} won of {below} closed",
	"basis.sqlShare": {
		one: "{above} qualified of {below} lead",
		other: "{above} qualified of {below} leads",
	},
	"basis.hitRate": "{above} won ÷ {below} contacted",
	"basis.hitRateCohort": "{above} won of {below} contacted",
	"basis.hitRateWindowed": "{above} won of {below} contacted long enough ago",
	"basis.winRateByValue": "{above} won of {below} closed",
	"basis.salesGrowth": "{above} against {below}",
	"basis.cac": {
		one: "{above} ÷ {below} new customer",
		other: "{above} ÷ {below} new customers",
	},
	"basis.clvToCac": "{above} ÷ {below} a customer",
	"basis.paybackMonths": "{above} ÷ {below} a month",
	"basis.pipelineCoverage": "{above} ÷ {below} missing",
	"basis.productsPerCustomer": {
		one: "{above} products ÷ {below} customer",
		other: "{above} products ÷ {below} customers",
	},
	"basis.customers": { one: "{shown} customer", other: "{shown} customers" },
	"basis.open": { one: "{shown} open deal", other: "{shown} open deals" },
	"reading.difference": "Difference",
	"reading.days": "The usual time",
	"reading.newCustomers": "From new customers",
	"reading.existingCustomers": "From existing customers",
	"reading.noCustomer": "From no known customer",
	"measure.months": { one: "month", other: "months" },

	// Against another period
	"change.on": "{change} on {period}",
	"change.points": {
		one: "{change} point on {period}",
		other: "{change} points on {period}",
	},
	"change.none": "no clear change on {period}",
	"compared.title": "Compared",
	"compared.before": "The period before",
	"compared.lastYear": "Last year",
	"compared.part": "{period}, as many workdays in",
	"compared.isCut": "the data begins later: not all of it is known",
	"compared.isNew": "new: nothing then",

	// Several ways to measure one thing
	"readings.title": "Ways to measure it",
	"readings.help": "The one chosen stands on the overview.",
	"readings.rests": "Rests on",
	"readings.choose": "Show {name} on the overview",
	"readings.chosen": "{name} is on the overview",

	// A period that is closed, or not yet
	"closing.unchanged":
		"{period} was closed on {day}; nothing has changed since.",
	"closing.changed":
		"{period} was closed on {day}; later edits changed it by {change}.",
	"closing.open":
		"{period} is open until {day}; edits after that show as adjustments.",

	// Why a number is what it is
	"why.open": "Why this number?",
	"why.settings": "Settings used",
	"why.setting.reportingCurrency": "Reporting currency",
	"why.setting.margin": "Gross margin",
	"why.setting.churnMonths": "A customer has ended after",
	"why.setting.weekStart": "A week begins on",
	"why.setting.fiscalYearStart": "The year starts in",
	"why.setting.country": "Workdays of",
	"why.setting.region": "State",
	"why.setting.closingDays": "Closing days",
	"why.setting.yearlyClosingDays": "Closed every year",
	"why.setting.freeWeekdays": "Free weekdays",
	"why.setting.absences": "Days away",
	"why.setting.reading": "Measured as",
	"why.setting.creditRule": "A new deal counts for",
	"why.setting.dataFrom": "The data begins on",
	"why.setting.windowDays": "The usual time",
	"why.setting.medianCycle": "Median sales cycle",
	"why.setting.missing": "Missing to the goal",
	"why.rates": "Exchange rates used",
	"why.rate": "{currency}, {month}",
	"why.noRate": "none",
	"why.counted": { one: "Counted, {shown}", other: "Counted, {shown}" },
	"why.sideOf": { one: "{side}, {shown}", other: "{side}, {shown}" },
	"why.leftOut": { one: "Left out, {shown}", other: "Left out, {shown}" },
	"why.costs": { one: "Costs, {shown}", other: "Costs, {shown}" },
	"why.part.value": "Counted",
	"why.part.above": "Above the line",
	"why.part.below": "Below the line",
	"why.sum": "Sum",
	"why.mean": "Mean",
	"why.day": "Day",
	"why.record": "Record",
	"why.amount": "Amount",
	"why.chance": "at {chance}",
	"why.undated": "no date",
	"why.gone": "not there any more",
	"why.nothingCounted": "No record counts.",
	"why.nothingLeftOut": "No record of these kinds is left out.",
	"why.of.lead": "Lead",
	"why.of.deal": "Deal",
	"why.of.customer": "Customer",
	"because.undated": "no date",
	"because.creditNote": "credit note",
	"because.zeroAmount": "amount of zero",
	"because.noAmount": "no amount",
	"because.cycleNegative": "closed before it began",
	"because.cycleUnknown": "no start date",
	"because.cycleFromCreation": "counted from creation",
	"because.noCustomer": "no customer",
	"because.noProduct": "no product",
	"because.contactTooRecent": "contacted too recently",
	"because.noProbability": "no probability",
	"because.overdue": "overdue",
	"because.dueEarlier": "due before the period",
	"because.dueLater": "due later",
	"because.other": "does not count",

	// Against what the CRM says
	"compare.title": "Does your CRM agree?",
	"compare.paste": "Paste a total or a list",
	"compare.hint":
		"Copy it from the CRM or a spreadsheet. It is compared here and kept nowhere.",
	"compare.go": "Compare",
	"compare.readAs": "Read as {amount}",
	"compare.agrees": "Agrees exactly",
	"compare.agreesRounded": "Agrees, to the decimals given",
	"compare.more": "{difference} more there than here",
	"compare.less": "{difference} less there than here",
	"compare.otherCurrency": "Cannot be compared: it is in {currency}",
	"compare.unknown": "Cannot be compared: the figure is unknown here",
	"compare.tooFine": "Cannot be compared: it is not that kind of number",
	"compare.nothing": "There is no number and no list in it",
	"compare.unsure.decimal": "How much is {example}?",
	"compare.unsure.dateStyle": "Which day is {example}?",
	"compare.unsure.amountColumn": "Which column is the amount?",
	"compare.column": "Column {n}",
	"compare.assumed": "It names no currency: read in {currency}.",
	"compare.refused": {
		one: "{shown} row could not be read",
		other: "{shown} rows could not be read",
	},
	"compare.totals": "Sums",
	"compare.here": "Here",
	"compare.there": "In the list",
	"compare.difference": "Difference",
	"compare.same": {
		one: "{shown} says the same on both sides",
		other: "{shown} say the same on both sides",
	},
	"compare.differs": { one: "Different, {shown}", other: "Different, {shown}" },
	"compare.onlyHere": {
		one: "Only here, {shown}",
		other: "Only here, {shown}",
	},
	"compare.onlyThere": {
		one: "Only in the list, {shown}",
		other: "Only in the list, {shown}",
	},
	"compare.ambiguous": {
		one: "Not clear which is which, {shown}",
		other: "Not clear which is which, {shown}",
	},
	"compare.says": "{field}: {here} here, {there} there",
	"compare.line": "Line {n}",
	"compare.field.amount": "Amount",
	"compare.field.day": "Day",
	"compare.field.customer": "Customer",
	"compare.field.title": "Title",

	// By source
	"sources.source": "Source",
	"sources.none": "No source",
	"sources.all": "All sources",
	"sources.empty": "No leads, deals or costs in {period} yet",
	"sources.emptyHelp":
		"Leads, deals and costs can each name a source. Here you see side by side what each one brings.",
	"sources.same":
		"Sales and marketing look at the same figures: all sources together are what each measure’s own page says.",
	"split.bySource": "By source",

	// What mends an unknown figure
	"mend.currencies": "Add the rate",
	"mend.costs": "Add costs",
	"mend.leads": "Add leads",
	"mend.goals": "Set a goal",
} as const;
