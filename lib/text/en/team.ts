/** Words of the team, of the talk between two, and of what a manager could see. */
export const team = {
	"nav.coaching": "One-to-one",
	"nav.seen": "What my manager could see",
	"nav.wall": "Wall screen",
	"coaching.title": "One-to-one",
	"team.isNoTeam": "{name} is no team",
	"team.rank": "Rank by attainment",
	"team.kpi": "Measured by",
	"team.byName": "By name",
	"team.byAttainment": "By attainment",
	"team.members": "Members against their own pace",
	"team.teamsAgainst": "Teams against pace",
	"team.best": "own best {best}, {period}",
	"team.ofBest": "{share} of my own best",
	"team.ownDays": "own workdays: {elapsed} of {total}",
	"team.noGoal": "No goal yet",
	"team.joined": "joined {day}",
	"team.left": "left {day}",
	"team.figureOf": "{kpi}, {period}",
	"team.noGoals": "Nobody here has a goal in {period} yet.",
	"team.noTeamGoal": "No goal for the team in {period}.",
	"team.noGoalAll": "No goal for everyone in {period}.",
	"team.setGoal": "Set one",
	"team.sumOf": {
		one: "The goal of the {shown} member who has one.",
		other: "The goals of the {shown} members who have one, added up.",
	},
	"team.parts.quarter": "its quarters’ goals added up",
	"team.parts.month": "its months’ goals added up",
	"team.without": {
		one: "{shown} member has no goal yet; what they sell counts all the same.",
		other:
			"{shown} members have no goal yet; what they sell counts all the same.",
	},
	"team.none": "Nobody sells here yet",
	"team.noneHelp":
		"Sellers come with the deals you import, or are written in the settings.",
	"team.noTeams":
		"There are no teams yet, so here are all sellers. A team has a name, and sellers who belong to it from one day to another.",
	"team.teamless": {
		one: "{shown} seller is in no team here: what they sold is in none of these rows.",
		other:
			"{shown} sellers are in no team here: what they sold is in none of these rows.",
	},
	"team.makeTeam": "Make a team",
	"team.noMembers": "Nobody was in this team in {period}",
	"team.noMembersHelp": "Add somebody below, with the day they began.",

	"team.rates": "Where each one’s rate differs beyond chance",
	"team.ratesTeams": "Where each team’s rate differs beyond chance",
	"team.ratesHow":
		"{period}. Dot: the rate. Line: how sure it is. Post: all together.",
	"team.ratesNamed":
		"A rate is named only where chance alone would hardly explain it: of twenty teams whose members are all equally good, one would have somebody named. It says that there is a difference, not why: customers, products and areas differ too.",
	"team.ratesNone":
		"No rate differs from the others by more than chance explains.",
	"team.ratesUnknown": "Nothing is known yet of: {steps}.",
	"team.ratesEmpty":
		"No leads, meetings, quotes or decided deals in these months.",
	"team.ratesMany": {
		one: "{shown} deals are a lot to read: it takes a while.",
		other: "{shown} deals are a lot to read: it takes a while.",
	},
	"team.ratesRead": "Compare the rates",
	"team.together": "All together",
	"team.of": { one: "of {shown}", other: "of {shown}" },
	"team.higher": "higher",
	"team.lower": "lower",
	"step.leadToSql": "Lead → SQL",
	"step.sqlToMeeting": "SQL → meeting",
	"step.meetingToQuote": "Meeting → quote",
	"step.quoteToWon": "Quote → won",
	"step.closedToWon": "Decided → won",
	"step.leadToSql.is":
		"Leads that came in during these months, and how many have been qualified since.",
	"step.sqlToMeeting.is":
		"Leads qualified in these months. With their customer, a meeting was booked or held since the lead came in.",
	"step.meetingToQuote.is":
		"Customers first met in these months, and who of them was sent a quote then or later.",
	"step.quoteToWon.is":
		"Customers first sent a quote in these months who have decided, and who of them bought.",
	"step.closedToWon.is": "Deals won or lost in these months.",
	"step.went": { one: "{shown} went on", other: "{shown} went on" },
	"step.stayed": { one: "{shown} did not", other: "{shown} did not" },
	"step.open": {
		one: "{shown} not decided yet: not counted",
		other: "{shown} not decided yet: not counted",
	},
	"step.unseen": {
		one: "{shown} without a customer: cannot be followed",
		other: "{shown} without a customer: cannot be followed",
	},

	"team.membership": "Who was in the team when",
	"team.membershipHelp":
		"Last year’s result does not change when somebody moves: each counts for the team while they are in it.",
	"team.team": "Team",
	"team.times": "By month",
	"team.when": "Days",
	"team.since": "since {day}",
	"team.until": "until {day}",
	"team.fromTo": "{from} – {last}",
	"team.stayed": {
		one: "{shown} seller has been in their team all the time",
		other: "{shown} sellers have been in their team all the time",
	},
	"team.allTheTime": "all the time",
	"team.add": "Add to the team",
	"team.choose": "Choose a seller",
	"team.seen": "What my manager could see",
	"wall.amounts": "Show amounts",
	"team.wall": "On a wall screen",

	"seen.hint": "The figures only: no customers, no titles, no notes.",
	"seen.look": "Look at it",
	"seen.of.whom": "{name}, as of {day}",
	"seen.nothingSent":
		"Nothing is sent. Målbar has no server and no account: your records stay in this browser.",
	"seen.how":
		"This is all that somebody who looks at a team’s figures would see of you. If figures are ever shared, it is these, and you hand them over yourself.",
	"seen.whoAreYou": "Say who you are, and see your own",
	"seen.sayWho": "Say who you are",
	"seen.months": "Totals of each month",
	"seen.in": "Revenue in {currency}.",
	"seen.month": "Month",
	"seen.rates": "How many went on to the next step",
	"seen.step": "Step",
	"seen.went": "Went on",
	"seen.of": "Of",
	"seen.rate": "Rate",
	"seen.goals": "Goals",
	"seen.noGoals": "No goals of your own",
	"seen.done": "Done",
	"seen.workdays": "Workdays done",
	"seen.never": "What is never in it",
	"seen.neverList":
		"Customers and their numbers. Titles, notes and sources. Any single deal, lead or activity. Which days you were away, or why. Measures of your own, and your forecast.",
	"seen.exact": "The same, exactly as it would be written",
	"seen.copy": "Copy",
	"seen.copyOf": "Copy: {what}",
	"seen.copied": "Copied",
	"seen.notice": "The notice a company owes its people",
	"seen.notice.why":
		"Looking at figures by name is probably a control measure. Danish agreements ask a company to announce one at least six weeks ahead, with its purpose and how it is done; elsewhere other rules hold. Here is a text to start from. Fill in what stands in brackets; it is no legal advice.",
	"seen.notice.text": `Notice: figures by seller

To: [team or names]
From: [company], [who answers for it, e-mail]
Date: {today}

From {start}, at least six weeks after this notice, [name] will look at figures by seller.

What is looked at
For each seller and month: revenue, deals won and lost, new leads, qualified leads, meetings booked and held, quotes and calls. Over twelve months: how many leads, meetings and quotes went on to the next step. For each goal: its target, what is done, and how many workdays have passed.
Not looked at: customers, titles, notes, single deals, and which days somebody was away or why.

Purpose
[For example: coaching, and fair goals.]
The figures are not used for [for example: dismissal, public ranking].

How it is done
Each seller can see beforehand exactly what is shown. [For example: the seller hands over a file once a month.]

Who sees it
[Names or roles.]

How long it is kept
[For example: 13 months.] Then [who] deletes it.

Legal basis
[For example: legitimate interest, GDPR article 6(1)(f).]

Your rights
You can see what is kept about you, have it corrected or deleted, and object: [contact]. You can complain to the data protection authority.

Talked through with [shop steward, works council or the employees] on [date].`,

	"coaching.isNobody": "A talk is with one seller, and {name} is not one",
	"coaching.rates": "Rates beside the year before and the team",
	"coaching.ownRates": "Rates beside the year before",
	"coaching.now": "These months",
	"coaching.before": "The year before",
	"coaching.says": "Beyond chance",
	"coaching.changed.higher": "up on the year before",
	"coaching.changed.lower": "down on the year before",
	"coaching.differs.higher": "higher than the others",
	"coaching.differs.lower": "lower than the others",
	"coaching.talk": "What to talk about",
	"coaching.nothing":
		"Nothing stands out: goals on pace, no rate beyond chance, no open deal that needs a look.",
	"coaching.last": "Last activities",
	"coaching.noActivities": "No activities in these months.",
	"coaching.agreed": "What we agree",
	"coaching.agreedHelp": "Written by hand. Nothing of it is kept here.",
	"talk.noGoal": "No goal is set for this period.",
	"talk.notAccepted.seller": "the seller has not said yes yet",
	"talk.notAccepted.manager": "the manager has not said yes yet",
	"talk.notAccepted.both": "nobody has said yes yet",
	"talk.lowerThanTeam":
		"{step}: {now}, the team {against}. What do the others do there?",
	"talk.higherThanTeam":
		"{step}: {now}, the team {against}. What can the others learn?",
	"talk.fell": "{step}: {now}, the year before {against}. What has changed?",
	"talk.rose": "{step}: {now}, the year before {against}. What made it better?",
	"talk.stale": {
		one: "{shown} open deal is older than the {days} days within which eight in ten are won.",
		other:
			"{shown} open deals are older than the {days} days within which eight in ten are won.",
	},
	"talk.overdue": {
		one: "{shown} open deal was expected to close before today.",
		other: "{shown} open deals were expected to close before today.",
	},
	"talk.undated": {
		one: "{shown} open deal has no expected close.",
		other: "{shown} open deals have no expected close.",
	},
	"talk.quiet": {
		one: "No activity logged for {shown} workday.",
		other: "No activity logged for {shown} workdays.",
	},
} as const;
