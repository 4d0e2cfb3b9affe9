/** The overview's tiles, and what has changed since it was last looked at. */
export const overview = {
	"tile.before": "{value} in {period}",
	"tile.beforePart": "{value} by then in {period}",
	"tile.curve":
		"{kpi} up to {period}: {first} first, {last} last, between {low} and {high}",
	"measure.more": "More measures",

	"news.since": "Since {when}",
	"news.today": "{time} today",
	"news.latest": "Entered last",
	"news.nothing": "Nothing has changed",
	"news.none": "Nothing has been entered yet",
	"news.effect": "{period} {from} → {to}",
	"news.chance": "chance {from} → {to}",
	"news.points": {
		one: "{period} {shown} point",
		other: "{period} {shown} points",
	},
	"news.isMore": "Only the last {n} changes are looked through.",

	"news.noName.deal": "A deal",
	"news.noName.lead": "A lead",
	"news.noName.activity": "No customer",
	"news.won": "{name} won",
	"news.lost": "{name} lost",
	"news.open": "{name} is a new open deal",
	"news.moved": "{name} moved from {from} to {to}",
	"news.movedTo": "{name} is expected on {to}",
	"news.worth": "{name} went from {from} to {to}",
	"news.worthNow": "{name} is now worth {to}",
	"news.changed": "{name} changed",
	"news.removed": "{name} removed",
	"news.lead": "{name} is a new lead",
	"news.qualified": "{name} qualified",
	"news.call": "{name}: call",
	"news.meetingBooked": "{name}: meeting booked",
	"news.meetingHeld": "{name}: meeting held",
	"news.quoteSent": "{name}: quote sent",
	"news.cost": "Cost entered",
	"news.goalSet": "Goal set: {name}",
	"news.goalChanged": "Goal changed: {name}",
	"news.goalAccepted": "Goal accepted: {name}",
	"news.goalRemoved": "Goal removed: {name}",
	"news.import": "{name} imported",
	"news.added": "{shown} added",
	"news.changedRows": "{shown} changed",
	"news.closed": "{name} closed",

	"news.many.won": { one: "{shown} deal won", other: "{shown} deals won" },
	"news.many.lost": { one: "{shown} deal lost", other: "{shown} deals lost" },
	"news.many.open": {
		one: "{shown} new open deal",
		other: "{shown} new open deals",
	},
	"news.many.moved": {
		one: "{shown} deal moved to another day",
		other: "{shown} deals moved to another day",
	},
	"news.many.worth": {
		one: "{shown} deal with another amount",
		other: "{shown} deals with another amount",
	},
	"news.many.changed": {
		one: "{shown} deal changed",
		other: "{shown} deals changed",
	},
	"news.many.removed": {
		one: "{shown} deal removed",
		other: "{shown} deals removed",
	},
	"news.many.lead": { one: "{shown} new lead", other: "{shown} new leads" },
	"news.many.qualified": {
		one: "{shown} lead qualified",
		other: "{shown} leads qualified",
	},
	"news.many.call": { one: "{shown} call", other: "{shown} calls" },
	"news.many.meetingBooked": {
		one: "{shown} meeting booked",
		other: "{shown} meetings booked",
	},
	"news.many.meetingHeld": {
		one: "{shown} meeting held",
		other: "{shown} meetings held",
	},
	"news.many.quoteSent": {
		one: "{shown} quote sent",
		other: "{shown} quotes sent",
	},
	"news.many.cost": {
		one: "{shown} cost entered",
		other: "{shown} costs entered",
	},
	"news.many.goalSet": { one: "{shown} goal set", other: "{shown} goals set" },
	"news.many.goalChanged": {
		one: "{shown} goal changed",
		other: "{shown} goals changed",
	},
	"news.many.goalAccepted": {
		one: "{shown} goal accepted",
		other: "{shown} goals accepted",
	},
	"news.many.goalRemoved": {
		one: "{shown} goal removed",
		other: "{shown} goals removed",
	},
	"news.many.closed": {
		one: "{shown} month closed",
		other: "{shown} months closed",
	},
} as const;
