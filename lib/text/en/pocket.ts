import { glance } from "./glance.ts";
import { kpi } from "./kpi.ts";

/**
 * Words of the popup, the side panel, the overlay, the toolbar, menus and notices, and those every page shares.
 * `{things}` is an amount or a count with its noun; figures are filled in where they are drawn.
 */
export const pocket = {
	...glance,
	...kpi,

	"scope.me": "Me",

	// When
	"period.thisWeek": "this week",
	"period.thisMonth": "this month",
	"period.thisQuarter": "this quarter",
	"period.thisYear": "this year",
	"period.everyWeek": "every week",
	"period.everyMonth": "every month",
	"period.everyQuarter": "every quarter",
	"period.everyYear": "every year",
	"day.today": "today, {day}",

	"reason.tooFew": {
		one: "{amount} deal: too few to say",
		other: "{amount} deals: too few to say",
	},

	// Logging
	"log.titleLead": "Log a lead",
	"log.titleMeeting": "Log a meeting",
	"log.titleQuote": "Log a quote",
	"log.titleCall": "Log a call",
	"log.title": "Title",
	"log.on": "On",
	"log.submit": "Log deal",
	"log.cancel": "Cancel",
	"log.left": "Not logged",
	"log.fromPage": "Read from the page",
	"log.customer": "Customer",
	"log.amount": "Amount",
	"log.wonOn": "Won on",
	"log.openedOn": "Created on",
	"log.status": "Won or open",
	"log.won": "Won",
	"log.open": "Open",
	"log.lost": "Lost",
	"log.lostOn": "Lost on",
	"log.after": "{period} after this deal",
	"log.afterShare": "{before} → {after}",
	"log.chance": "Chance {before} → {after} if it is won",
	"log.thenPerWorkday": "Then {after} a workday instead of {before}.",
	"log.openMovesNothing": "An open deal counts once it is won.",
	"log.outsidePeriod": "That day lies outside {period}.",
	"log.otherCurrency": "In {currency}: counted once there is an exchange rate.",
	"log.needsName": "Who is it with? Type a customer or an amount.",
	"log.amountUnclear": "{one} or {other}?",
	"log.amountUnreadable": "That is no amount.",
	"log.approximate": "Rounded on the page. Type the exact amount.",
	"log.enterLogs": "Enter logs it, Tab shows the form",
	"done.deal": "{name}, {amount} logged",
	"done.dealBare": "{name} logged",
	"done.moved": "{period} {before} → {after}",
	"done.call": "Call logged",
	"done.meeting": "Meeting logged",
	"done.quote": "Quote logged",
	"done.counted": "{things} logged",
	"done.lead": "Lead logged",
	"done.someDeal": "Deal logged",
	"done.goal": "Goal set",
	"done.undone": "Taken back",
	"done.at": "{period} is at {after} again",
	"done.redone": "Done again",
	"done.undoneLeft": "Taken back, except what was changed since",
	"undo.undo": "Undo",
	"undo.redo": "Redo",
	"undo.what": "Undo {name}",
	"list.latest": "Latest deals",
	"list.empty": "No deals yet. Press / to log the first",
	"list.open": "open",
	"list.lost": "lost",
	"list.noCustomer": "No customer",

	// What can go wrong
	"failed.full": "Not saved: the disk is full. Your deal is still here",
	"failed.timeout": "Not saved yet: no answer. Try again",
	"failed.importing":
		"Not saved: an import is running. Try again when it is done",
	"failed.readOnly": "Not saved: reading only until Målbar is updated",
	"failed.lost": "Not saved: records are missing. Open Målbar first",
	"failed.notFound": "It is not there any more",
	"failed.invalid": "Not saved: something in it is not valid",
	"failed.failed": "Not saved. Your deal is still here",

	// The first run, and setting a goal
	"start.sentence":
		"I want to win {target} in {period}. I work in {country} and you can call me {name}.",
	"start.target": "Target",
	"start.period": "Period",
	"start.country": "Country",
	"start.name": "Your name",
	"start.namePlaceholder": "your name",
	"start.perWorkday": "{amount} a workday",
	"start.workdays": {
		one: "{period} has {amount} workday in {country}",
		other: "{period} has {amount} workdays in {country}",
	},
	"start.noHolidays": "no public holidays among them.",
	"start.holidays": {
		one: "{amount} public holiday taken out.",
		other: "{amount} public holidays taken out.",
	},
	"start.daysLeft": "{amount} left.",
	"start.go": "Start",
	"start.sample": "Look around with sample data",
	"start.skip": "Not now",
	"start.needsTarget": "How much? A number above zero.",
	"goal.save": "Set goal",
	"goal.sentence": "{scope} will reach {target} {kpi} {period}.",
	"goal.I": "I",
	"goal.kpi": "What",
	"goal.scope": "Who",

	// The bar on a page
	"here.onPage": "On this page",
	"here.asks": "The browser will ask for {site}, nothing else.",
	"here.notAPage": "No bar here: this is the browser's own page.",
	"here.noPage": "No bar here: open a web page first.",
	"here.fromToolbar":
		"Open Målbar from the toolbar on that page to switch it on.",
	"here.store": "No bar here: browsers keep extensions off their stores.",
	"here.linkedin":
		"Off on LinkedIn: its terms forbid bars like this, and accounts have been restricted.",
	"here.despiteTerms":
		"Your account, your choice: press again to switch it on.",

	// The curve
	"curve.title": "{period} so far",
	"curve.goal": "Goal {amount}",
	"curve.day": "Day",
	"curve.won": "So far",
	"curve.expected": "Expected",
	"curve.run": "At this rate",
	"curve.summary":
		"{kpi} in {period} by day: {won} so far, {expected} expected by today, goal {goal}.",
	"curve.summaryRun": "At this rate {run} by the end.",
	"curve.table": "Table",
	"curve.chart": "Curve",
	"curve.workdayLine": {
		one: "Thin line: where {amount} workday puts you. Dashes: at this rate.",
		other: "Thin line: where {amount} workdays put you. Dashes: at this rate.",
	},
	"left.title": "What is left",
	"left.basis": "your last 12 months",
	"left.perDeal": "{left} ÷ {average} a deal",
	"left.perWorkday": {
		one: "{left} ÷ {amount} workday",
		other: "{left} ÷ {amount} workdays",
	},
	"left.aWorkday": "{things} a workday",
	"left.nothing": "Nothing: the goal is reached.",
	"left.over": "The period is over.",

	// The overlay
	"over.hide": "Hide figures",
	"over.hideHere": "Hide on this site",
	"over.collapse": "Make it small",
	"over.expand": "Make it large",
	"over.move": "Move the bar, with the pointer or the arrow keys",
	"over.hidden": "Figures hidden while you share your screen",
	"over.meeting": "Figures hidden on a page for meetings",
	"over.show": "Show",

	// The toolbar, menus and notices
	"bar.noGoal": "Målbar: set a goal",
	"bar.lost": "Records missing: open Målbar",
	"bar.newer": "Reading only: update Målbar",
	"bar.failed": "The records cannot be opened: open Målbar",
	"bar.undo": "{done}. Open Målbar to undo",
	"menu.logDeal": "Log deal",
	"menu.logLead": "Log lead",
	"menu.logMeeting": "Log meeting",
	"menu.logQuote": "Log quote",
	"menu.logCall": "Log call",
	"notice.milestone": "{title}: {percent} reached",
	"notice.fellBack": "{title} is back at {percent}",
	"notice.reached": "{title}: goal reached",

	// Everywhere
	"word.unknown": "Unknown",
} as const;
