/** The words a first paint needs: where a goal stands, and what can be done about it. */
export const glance = {
	// What is measured
	"kpi.own": "Own measure",
	"count.revenue": "{amount}",
	"count.dealsWon": { one: "{amount} deal", other: "{amount} deals" },
	"count.meetingsBooked": {
		one: "{amount} meeting",
		other: "{amount} meetings",
	},
	"count.quotesSent": { one: "{amount} quote", other: "{amount} quotes" },
	"count.newLeads": { one: "{amount} lead", other: "{amount} leads" },
	"count.calls": { one: "{amount} call", other: "{amount} calls" },
	"count.customers": {
		one: "{amount} customer",
		other: "{amount} customers",
	},
	"count.points": { one: "{amount} point", other: "{amount} points" },
	"count.days": { one: "{amount} day", other: "{amount} days" },
	"count.months": { one: "{amount} month", other: "{amount} months" },
	"scope.organisation": "Everyone",
	"scope.team": "Team",
	"scope.seller": "Seller",
	"scope.customer": "Customer",

	// When
	"period.week": "Week {week}",
	"period.quarter": "Q{quarter} {year}",
	"day.workdaysLeft": {
		one: "{amount} workday left",
		other: "{amount} workdays left",
	},
	"day.workdaysDone": "{elapsed} of {total} workdays done",
	"day.asOf": "as of {day}",

	// Pace, in words
	"goal.title": "{kpi}, {period}",
	"pace.behind": "{things} behind pace",
	"pace.behindCount": "{things} behind",
	"pace.onPace": "On pace",
	"pace.ahead": "{things} ahead of pace",
	"pace.aheadCount": "{things} ahead",
	"pace.past": "{things} past the goal",
	"pace.reached": "Goal reached",
	"pace.missed": "{things} short of the goal",
	"pace.over": "{things} over",
	"pace.overPace": "{things} over pace",
	"pace.under": "{things} under",
	"pace.underPace": "{things} under pace",
	"pace.notStarted": "{period} has not begun",
	"pace.early.week": "The week is young",
	"pace.early.month": "The month is young",
	"pace.early.quarter": "The quarter is young",
	"pace.early.year": "The year is young",
	"pace.early.custom": "The period is young",
	"pace.unknown": "– {reason}",
	"pace.unknownBare": "– not known yet",
	"pace.ofPace": "{pace} of pace · {done}",
	"pace.byNow": "{amount} by now",
	"pace.noGoal": "What do you want to reach?",
	"fact.perWorkday": "Per workday",
	"fact.perWorkdaySoFar": "A workday so far",
	"fact.forecast": "Forecast",
	"fact.chance": "Chance",
	"fact.toGo": "To go",
	"fact.goal": "Goal",

	// Why a figure is unknown, or what was left out of it
	"reason.noRecords": "nothing in {period}",
	"reason.noClosedDeals": "no closed deals in {period}",
	"reason.noWonDeals": "no deals won in {period}",
	"reason.noAmounts": "no deal in {period} has an amount",
	"reason.noCycle": "no deal in {period} has a start date",
	"reason.noExchangeRate": "no exchange rate for {currency} in {month}",
	"reason.noAmount": {
		one: "{shown} deal without an amount",
		other: "{shown} deals without an amount",
	},

	// Today's share
	"today.line": "Today: {list}",
	"today.call": { one: "{shown} call", other: "{shown} calls" },
	"today.meetingBooked": { one: "{shown} meeting", other: "{shown} meetings" },
	"today.quoteSent": { one: "{shown} quote", other: "{shown} quotes" },
	"today.deal": { one: "{shown} deal", other: "{shown} deals" },

	// Logging
	"log.titleDeal": "Log a deal",
	"log.example": "Acme 62,500",
	"log.call": "Call",
	"log.meeting": "Meeting",
	"log.quote": "Quote",

	// What can go wrong
	"state.lost": "Your records are missing",
	"state.lostHelp":
		"This is not a new start: Målbar knows that it had records. Open it to bring them back from a backup.",
	"state.newer": "Reading only",
	"state.newerHelp":
		"A newer Målbar wrote these records. Update it here to log again.",
	"state.failed": "The records cannot be opened",
	"state.failedHelp":
		"The browser refuses to open them. Close other Målbar pages or restart the browser; nothing has been deleted.",
	"state.again": "Try again",
	"state.noGoalHelp": "Set a goal, and the bar shows where you stand.",

	// The first run, and setting a goal
	"start.title": "What do you want to reach?",
	"start.promise": "Nothing leaves this browser. No account.",
	"goal.set": "Set a goal",
	"goal.another": "Another goal…",
	"goal.switch": "Goal",

	// The bar on a page
	"here.bar": "Bar on this page",
	"here.open": "Open Målbar",

	// Everywhere
	"word.measuring": "Measuring",
} as const;
