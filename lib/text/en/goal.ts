/** What is said about a goal: whether it is a good one, what is left of it as work, and what would move it most. */
export const goal = {
	// The five lights
	"smart.title": "A goal worth having",
	"smart.specific": "Specific",
	"smart.measurable": "Measurable",
	"smart.accepted": "Accepted",
	"smart.realistic": "Realistic",
	"smart.timeBound": "Time-bound",
	"smart.state.yes": "yes",
	"smart.state.partly": "partly",
	"smart.state.no": "not yet",
	"smart.specific.set": "What, who and how much are set",
	"smart.specific.noBaseline":
		"How much follows from an earlier period, and that is not known",
	"smart.specific.noMemberGoals":
		"How much follows from the members’ goals, and there are none",
	"smart.specific.noTarget": "How much is not set",
	"smart.measurable.fresh": "What it needs has come in lately",
	"smart.measurable.stale": "Nothing new since {since}: {inputs}",
	"smart.measurable.never": "Nothing yet: {inputs}",
	"smart.accepted.both": "By the seller on {seller}, the manager on {manager}",
	"smart.accepted.sellerOnly": "By the seller on {seller}, not by the manager",
	"smart.accepted.managerOnly":
		"By the manager on {manager}, not by the seller",
	"smart.accepted.nobody": "Nobody has said yes",
	"smart.realistic.veryLikely": "Very likely: {share} when it was set",
	"smart.realistic.likely": "Likely: {share} when it was set",
	"smart.realistic.stretch": "A stretch: {share} when it was set",
	"smart.realistic.neverReached": "Never reached before, in {periods} periods",
	"smart.realistic.neverReachedChance":
		"Never reached before, in {periods} periods; {share} when it was set",
	"smart.realistic.reachedBefore":
		"Reached in {reached} of {periods} earlier periods",
	"smart.realistic.noHistory": "Too little history to say",
	"smart.realistic.noTarget": "No number to hold against history",
	"smart.timeBound.ends": "It ends on {on}",
	"smart.timeBound.everyPeriod": "Each of its periods ends",
	"smart.timeBound.itsPeriod": "It ends with its period",
	"smart.timeBound.noEnd": "It has no last day",
	"input.deals": "deals",
	"input.amounts": "amounts",
	"input.contacts": "contacts",
	"input.leads": "leads",
	"input.meetings": "meetings",
	"input.quotes": "quotes",
	"input.calls": "calls",
	"input.costs": "costs",

	// Saying yes, and what it said before
	"accept.seller": "I accept this goal",
	"accept.manager": "Accept as manager",
	"version.title": "What it said before",
	"version.until": "until {day}",
	"version.none": "Never changed",
	"version.startsAnew": "A change is to be accepted anew",

	// What is left, as work
	"path.contact": { one: "{shown} contact", other: "{shown} contacts" },
	"path.call": { one: "{shown} call", other: "{shown} calls" },
	"path.meetingBooked": { one: "{shown} meeting", other: "{shown} meetings" },
	"path.quoteSent": { one: "{shown} quote", other: "{shown} quotes" },
	"path.deal": { one: "{shown} deal", other: "{shown} deals" },
	"path.total": "In all",
	"path.today": "Today",
	"path.lastDay": "In time until",
	"path.tooLate": "too late for this period",
	"path.contactsTooLate":
		"New leads can no longer help {period}: your deals take {days} from first contact to close.",
	"path.none.reached": "Nothing: the goal is reached.",
	"path.none.unknown": "Not known: what is done, or the goal, is missing.",
	"path.none.otherPeriod": "Only of a period that is running.",
	"path.none.noWorkdays": "No workday is left.",
	"path.none.otherKpi": "This goal is not reached by working a list.",
	"path.none.tooFewWins":
		"Fewer than 5 deals won in the last 12 months: too few to say.",
	"path.none.noAverageValue": "The average value of a deal is not known.",

	// What if
	"lever.title": "What if",
	"lever.averageValue": "Deals worth {share} more",
	"lever.hitRate": "Hit rate {share} better",
	"lever.volume": "{share} more contacts",
	"lever.cycle": "Deals closed {share} sooner",
	"lever.oneMoreSeller": "One more seller",
	"lever.asItIs": "As things are",
	"lever.gain": "{amount} more",
	"lever.reaches": "reaches the goal",
	"lever.nothing": "nothing in this period",
	"lever.basis": "Each alone, from the last 12 months",
	"lever.none.unknown": "What is done, or the goal, is not known.",
	"lever.none.otherKpi": "Only of goals on revenue or deals won.",
	"lever.none.otherPeriod": "Only of a period that is running.",
	"lever.none.tooFewWins":
		"Fewer than 5 deals won in the last 12 months: too few to say.",
	"lever.none.noAverageValue": "The average value of a deal is not known.",
	"lever.none.noLeadTime":
		"Fewer than 5 deals tell how long it takes from first contact to close.",
	"lever.none.noSellers": "Nobody sells here.",

	// Milestones
	"milestone.reached": "{percent} of {period} reached",
	"milestone.fellBack": "{period} is back at {percent}",
	"milestone.creditNote": "A credit note took {period} back to {percent}",

	// How it falls on the period
	"breakdown.title": "Breakdown",
	"breakdown.workdays": "by workdays",
	"breakdown.season": "by last year’s season",
	"breakdown.hand": "by hand",
	"breakdown.shape": "as the months usually run",
	"breakdown.month": "Months",
	"breakdown.week": "Weeks",
	"breakdown.workday": "Workdays",
	"breakdown.sum": "Sum",
	"breakdown.short": "{amount} still to be placed",
	"breakdown.over": "{amount} more than the goal",
	"breakdown.noSeason": "Last year is not known, so by workdays",
	"breakdown.noShape": "Fewer than 6 months are known, so by workdays",
	"breakdown.ownWorkdays": "follows the seller’s own workdays",

	// Which way, and against what
	"direction.atLeast": "at least",
	"direction.atMost": "at most",
	"relative.previousPeriod": "{share} against the period before",
	"relative.lastYear": "{share} against the same period last year",
	"relative.baseline": "It was {amount}",

	// A team's goal
	"team.sum": "the members’ goals added up",
	"team.handSetOver": "{amount} more than the members’ goals",
	"team.handSetUnder": "{amount} less than the members’ goals",
	"team.handSetSame": "The same as the members’ goals",
	"team.leftOut": {
		one: "without the goal of {shown} member",
		other: "without the goals of {shown} members",
	},

	// What was believed
	"memory.title": "Monday forecasts",
	"memory.tooHigh": "Forecasts are usually {share} too high",
	"memory.tooLow": "Forecasts are usually {share} too low",
	"memory.right": "Forecasts are usually right",
	"memory.corrected": "Corrected for that: {amount}",
	"memory.basis": "from {periods} ended periods",
	"memory.tooFew": "Fewer than 3 ended periods: too few to say",
} as const;
