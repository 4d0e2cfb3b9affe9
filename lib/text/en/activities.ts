/** Activities: planned against done, and what came of them. */
export const activities = {
	"activities.none": "No activities yet",
	"activities.noneHelp":
		"Log calls, meetings and quotes as you do them, or import them: then this page shows what was planned, what was done, and what came of it.",

	// Planned and done
	"activities.plan": "Planned and done",
	"activities.done": "{shown} done",
	"activities.doneOf": "{done} of {planned}",
	"activities.doneMore":
		"{done} done, {planned} more to reach the goal on deals",
	"activities.behind": "{shown} behind",
	"activities.aheadBy": "{shown} ahead",
	"activities.onPace": "On pace",
	"activities.ahead": {
		one: "{shown} dated ahead",
		other: "{shown} dated ahead",
	},
	"activities.planned": "Planned",
	"activities.datedAhead": "Dated ahead",
	"activities.noPlan": "no goal",
	"activities.setGoal": "Set a goal on calls, meetings or quotes",
	"activities.noGoals":
		"Nothing is planned: there is no goal on activities, and none on deals to tell how many it takes.",
	"activities.byWeek": "By week",
	"activities.byMonth": "By month",
	"activities.week": "Week",
	"activities.month": "Month",
	"activities.toDo": "{planned} to do",
	"activities.of": "of {planned}",
	"activities.now": "now",

	// Effort and wins
	"activities.effort": "Do the activities we favour bring the deals?",
	"activities.effortIs":
		"Each type’s share of what was done in {period}, beside the share of the deals won in {period} that had at least one between first contact and close. A deal may have had several types, so these do not add up.",
	"activities.type": "Activity",
	"activities.count": "Done",
	"activities.share": "Share of effort",
	"activities.wins": "Of deals won, had one",
	"activities.winsOf": "{had} of {n} · {range}",
	"activities.winsNone": "no deal won tells",
	"activities.winsLeft": { one: "{shown} left out", other: "{shown} left out" },
	"activities.winsLeftOut":
		"Left out: deals won without a customer or a start date, or begun before the type was logged.",

	// What came of them
	"activities.outcome": "What came of them",
	"activities.outcomeIs":
		"Of prospects still undecided {landmark} days after first contact: the share won in the {within} days after, of those with such an activity in the first {landmark} days and of those without. Only those whose time has fully passed count.",
	"activities.cause":
		"It shows what goes together, not what causes it: sellers call on those they believe in.",
	"activities.within": "Won within",
	"activities.withinDays": "{n} days",
	"activities.with": "Had one",
	"activities.without": "Had none",
	"activities.rateOf": "{won} of {n} · {range}",
	"activities.nobody": "nobody yet",
	"activities.more": "More won with one, beyond chance",
	"activities.fewer": "Fewer won with one, beyond chance",
	"activities.same": "No difference beyond chance",
	"activities.tooFew": "Fewer than ten on a side: too few to say",
	"activities.notKept": "None logged yet",
	"activities.since": "logged since {day}",
	"activities.lag": "To the win",
	"activities.lagDays": { one: "{shown} day", other: "{shown} days" },
	"activities.lagOf": "median; four in five within {p80}, of {n}",
	"activities.lagFew":
		"fewer than five older than {watched} days led to a deal",
	"activities.leftOut": "Left out: {what}.",
	"activities.tooRecent": {
		one: "{shown} contacted too recently",
		other: "{shown} contacted too recently",
	},
	"activities.decided": {
		one: "{shown} decided at once",
		other: "{shown} decided at once",
	},
	"activities.before": {
		one: "{shown} left out: contacted before it was logged",
		other: "{shown} left out: contacted before it was logged",
	},
	"activities.noCustomer": {
		one: "{shown} without a customer",
		other: "{shown} without a customer",
	},
} as const;
