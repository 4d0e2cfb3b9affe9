/** Words about the record on a CRM's page: the bar on it, teaching, what can be logged from it. */
export const page = {
	// What the deal on screen would do
	"page.winIt": "Win it: ",
	"page.wonIt": "Won: ",
	"page.of": " of {period}",
	"page.chance": " · chance ",
	"page.moves": "{before} → {after}",
	"page.unmoved": "{period} stays at {share}",
	"page.noGoal": "No goal that one deal moves",
	"page.creditNote": "A credit note: ",
	"page.closesIn": "Closes in {period}: ",
	"page.closesInNoGoal":
		"Closes in {period}: no goal there. Won now: {before} → {after} of {now}",
	"page.noRate":
		"In {currency}: no exchange rate for {month}, so what it does is not known",

	// What is missing
	"page.noAmount": "No amount on this page",
	"page.whichCurrency": "In which currency are amounts on this site?",
	"page.about": "About {amount} on the page. Exact amount?",
	"page.isLikely": "Is {amount} the amount?",
	"page.notMatched": "This page has changed: what you pointed at is not there",

	// What is stored already
	"page.isStored": "Logged: ",
	"page.storedAs.open": "open",
	"page.storedAs.won": "won",
	"page.storedAs.lost": "lost",
	"page.storedOn": "{status} on {day}",
	"page.saysAmount": "The page says {page}, stored is {stored}",
	"page.saysDay": "The page says it closes on {page}, stored is {stored}",
	"page.saysStatus.won": "The page says won. Log it as won",
	"page.saysStatus.lost": "The page says lost. Log it as lost",
	"page.saysStatus.open": "The page says open, stored is {stored}",
	"page.isEnded.won": "Won on the page, and not logged",
	"page.isEnded.lost": "Lost on the page, and not logged",

	// Facts
	"page.fact.ifWon": "If won",
	"page.fact.pace": "Against pace",
	"page.fact.needed": "Per workday then",
	"page.fact.stored": "Stored",

	// The customer on screen
	"page.deals": {
		one: "{shown} deal since {year}",
		other: "{shown} deals since {year}",
	},
	"page.noDeals": "No deal yet",
	"page.toDate": "{amount} to date",
	"page.lastOn": "Last on {day}",
	"page.customerGoal": "Goal here: {share} of {period}",
	"page.customerGoalMoves": "Goal here: {before} → {after} of {period}",

	// A list
	"page.list": {
		one: "{shown} deal in sight",
		other: "{shown} deals in sight",
	},
	"page.listOpen": "{amount} open: ",
	"page.listStage": { one: "{amount} · {shown}", other: "{amount} · {shown}" },
	"page.noStage": "No stage",
	"page.withoutAmount": {
		one: "{shown} without an amount",
		other: "{shown} without an amount",
	},

	// What was read
	"page.field.title": "Title",
	"page.field.customer": "Customer",
	"page.field.organisationNumber": "Organisation number",
	"page.field.amount": "Amount",
	"page.field.stage": "Stage",
	"page.field.status": "Status",
	"page.field.probability": "Probability",
	"page.field.owner": "Owner",
	"page.field.createdOn": "Created",
	"page.field.expectedCloseOn": "Expected close",
	"page.field.closedOn": "Closed",

	// What can be done
	"page.do.won": "Log as won",
	"page.do.open": "Log as open",
	"page.do.lost": "Log as lost",
	"page.do.meeting": "Meeting",
	"page.do.quote": "Quote",
	"page.do.call": "Call",
	"page.do.update": "Update",
	"page.do.form": "Type it",
	"page.do.teach": "Teach it",
	"page.do.teachAgain": "Teach it again",

	// What was done
	"page.done": "{what}. {moved}",
	"page.notRead": "Nothing here that can be logged",

	// The popup and the side panel
	"page.onThisPage": "On this page",
} as const;
