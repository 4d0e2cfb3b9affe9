/** The pipeline: open deals by when they are expected, those that need a look, and why deals were lost. */
export const pipeline = {
	"pipeline.open": { one: "{shown} open deal", other: "{shown} open deals" },
	"pipeline.weighted": "{weighted} weighted by how often each stage is won",
	"pipeline.covers":
		"What is due in {period} covers {times} times the {missing} missing to the goal",
	"pipeline.coversWeighted":
		"What is due in {period} covers {times} times the {missing} missing to the goal, {weighted} times when weighted",
	"pipeline.coversNothing":
		"Nothing is due in {period} for the {missing} missing to the goal",
	"pipeline.coversUnknown": "Covers what is missing to the goal: not known",
	"pipeline.empty": "No open deals",
	"pipeline.emptyHelp":
		"A deal that is open shows here by the day it is expected to close. Press / to log one, or import your list.",

	// When they are expected
	"pipeline.when": "By expected close",
	"pipeline.expected": "Expected",
	"pipeline.deals": "Deals",
	"pipeline.amount": "Amount",
	"pipeline.weightedAmount": "Weighted",
	"pipeline.weightedIs": "{weighted} weighted",
	"pipeline.barsOfDeals": "Deals, compared",
	"pipeline.dueIn": "Due in {period}",
	"pipeline.sooner": "Due before {period}",
	"pipeline.later": "Later",
	"pipeline.laterThan": "After {month}",
	"pipeline.overdue": "Overdue",
	"pipeline.undated": "No date",
	"pipeline.chancesBy":
		"Weighted: each amount by the share of deals won from its stage so far. {see}",
	"pipeline.see": "See each deal’s chance",

	// Worth a look
	"pipeline.look": "Worth a look",
	"pipeline.what": "What",
	"pipeline.overdueIs": "Their expected day has passed",
	"pipeline.undatedIs": "Nobody has said when they close",
	"pipeline.stale": "Stale",
	"pipeline.staleIs":
		"Older than four in five of the deals their seller has won were at the win",
	"pipeline.staleUnknown": {
		one: "{shown} deal has no start date",
		other: "{shown} deals have no start date",
	},
	"pipeline.staleUnmeasured": {
		one: "for {shown} deal too few are won to say",
		other: "for {shown} deals too few are won to say",
	},
	"pipeline.slipped": "Put off",
	"pipeline.slippedIs":
		"Expected later than first said. Known from {day}, when the first of these came in here",
	"pipeline.slippedHow": {
		one: "Put off once, by {days} days.",
		other: "Put off {shown} times in all, by a median of {days} days.",
	},
	"pipeline.unpriced": "No amount",
	"pipeline.unpricedIs": "They count for nothing until they have one",

	// By stage
	"pipeline.stages": "How long in each stage",
	"pipeline.stage": "Stage",
	"pipeline.noStage": "No stage",
	"pipeline.age": "Open for",
	"pipeline.here": "In this stage",
	"pipeline.wonHere": "Won deals stood here",
	"pipeline.longer": "Longer",
	"pipeline.days": { one: "{shown} day", other: "{shown} days" },
	"pipeline.medianOf": "median of {n}",
	"pipeline.p80Of": "four in five within {p80}, of {n}",
	"pipeline.notSeen": "none has entered it since {day}",
	"pipeline.noStart": "no start dates",
	"pipeline.fewWon": "fewer than five tell",

	// Lost
	"pipeline.losses": "Lost in {period}",
	"pipeline.lossesNone": "No deal was lost in {period}.",
	"pipeline.reason": "Reason",
	"pipeline.noReason": "No reason given",
	"pipeline.share": "Share",
	"pipeline.lostAll": "All lost",
	"pipeline.withoutReason": {
		one: "For {shown} of {all} nobody has said why",
		other: "For {shown} of {all} nobody has said why",
	},

	// The deals of a line
	"pipeline.list": {
		one: "{shown} deal",
		other: "{shown} deals",
	},
	"pipeline.listNone": "None left.",
	"pipeline.noAmountYet": "no amount",
	"pipeline.isOld": "{days} days old, {usual} is usual",
	"pipeline.isOldScope": "{days} days old, {usual} is usual for all",
	"pipeline.isPutOff": {
		one: "put off once, by {days} days in all",
		other: "put off {shown} times, by {days} days in all",
	},
	"pipeline.inStage": "{days} days in this stage",
	"pipeline.wasExpected": "expected {day}",
	"pipeline.wasLost": "lost {day}",
	"pipeline.expectOn": "Expect {name} on",
	"pipeline.expectBy": "Expect {name} by {day}",
	"pipeline.edit": "Change {name}",
	"pipeline.lost": "Lost …",
	"pipeline.why": "Why was it lost?",
	"pipeline.markLost": "Mark as lost",
	"pipeline.saveReason": "Save",
	"pipeline.sayWhy": "Say why …",
	"pipeline.dated": "{name}: expected {day}",
	"pipeline.isLost": "{name}: lost",
	"pipeline.reasonSaved": "{name}: reason saved",
	"pipeline.someDeal": "The deal",
	"pipeline.reading": "Reading {done} of {total} deals",
} as const;
