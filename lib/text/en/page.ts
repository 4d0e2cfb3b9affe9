/** Words about the record on a CRM's page: the bar on it, teaching, what can be logged from it. */
export const page = {
	// What the deal on screen would do
	"page.winIt": "Win it: ",
	"page.wonIt": "Won: ",
	"page.of": " of {period}",
	"page.chance": " · chance ",
	"page.moves": "{before} → {after}",
	"page.unmoved": "Another seller’s deal: {period} stays at {share}",
	"page.notKnown": "What it does to the goal is not known",
	"page.roughly": "about {share}",
	"page.noGoal": "No goal that one deal moves",
	"page.noGoalThen": "No goal on {day}",
	"page.creditNote": "A credit note: ",
	"page.closesIn": "Closes in {period}: ",
	"page.closesInNoGoal": "Closes in {period}: no goal there. Won now: ",
	"page.noRate":
		"In {currency}: no exchange rate for {month}, so what it does is not known",

	// What is missing
	"page.noAmount": "No amount on this page",
	"page.whichCurrency": "In which currency are amounts on this site?",
	"page.about": "About {amount} on the page. Exact amount?",
	"page.isLikely": "Is {amount} the amount?",
	"page.notMatched": "This page no longer matches what you taught",

	// What is stored already
	"page.isStored": "Logged: ",
	"page.storedAs.open": "open",
	"page.storedAs.won": "won",
	"page.storedAs.lost": "lost",
	"page.storedOn": "{status} on {day}",
	"page.saysAmount": "The page says {page}, stored is {stored}",
	"page.saysDay": "The page says it closes on {page}, stored is {stored}",
	"page.saysStage": "The page says {stage}",
	"page.saysStatus.won": "The page says won. Log it as won",
	"page.saysStatus.lost": "The page says lost. Log it as lost",
	"page.saysStatus.open": "The page says open, stored is {stored}",
	"page.isEnded": "Lost on the page, and not logged",

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
	"page.newCustomer": "Not known here yet",
	"page.toDate": "{amount} to date",
	"page.lastOn": "Last on {day}",
	"page.customerGoal": "Goal here: {share} of {period}",

	// A list
	"page.list": {
		one: "{shown} deal in sight",
		other: "{shown} deals in sight",
	},
	"page.listWin": {
		one: "The open one here won: ",
		other: "All {shown} open here won: ",
	},
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
	"page.do.currency": "Choose the currency",
	"page.do.form": "Type it",
	"page.do.teach": "Teach it",
	"page.do.teachAgain": "Teach it again",

	// What was done
	"page.done.update": "Stored as the page says",
	"page.notRead": "Nothing here that can be logged",

	// The bar
	"page.bar.more": "More",
	"page.bar.less": "Less",
	"page.bar.undo": "Undo",
	"page.bar.read": "Read from this page",
	"page.bar.approximate": "about",
	"page.bar.likely": "likely",
	"page.bar.missing": "not found",
	"page.bar.teach": "Teach this page",
	"page.bar.top": "Above this site's dialogs",
	"page.bar.covered":
		"This page covers the bar. Press Alt+Shift+M and log there",
	"page.bar.changed": "The page has just changed. Look again, then press",
	"page.bar.failed": "Not done: Målbar does not answer. Try again",

	// Teaching: where is what
	"page.teach.language": "en-GB",
	"page.teach.title": "Teach this page",
	"page.teach.how": "Point at it and click, or ↓ ↑ and Enter",
	"page.teach.about": "This page is about",
	"page.teach.kind.deal": "a deal",
	"page.teach.kind.customer": "a customer",
	"page.teach.kind.lead": "a lead",
	"page.teach.where.amount": "Where is the amount?",
	"page.teach.where.customer": "Where is the customer?",
	"page.teach.where.stage": "Where is the stage?",
	"page.teach.where.title": "Where is the name?",
	"page.teach.where.expectedCloseOn": "Where is the expected close?",
	"page.teach.where.owner": "Where is the owner?",
	"page.teach.where.organisationNumber": "Where is the organisation number?",
	"page.teach.field.amount": "Amount",
	"page.teach.field.customer": "Customer",
	"page.teach.field.stage": "Stage",
	"page.teach.field.title": "Name",
	"page.teach.field.expectedCloseOn": "Expected close",
	"page.teach.field.owner": "Owner",
	"page.teach.field.organisationNumber": "Organisation number",
	"page.teach.noAmount": "No amount there",
	"page.teach.noDate": "No date there",
	"page.teach.noNumber": "No organisation number there",
	"page.teach.noText": "No text there",
	"page.teach.lost":
		"It would not be found again on another record. Point a little beside it",
	"page.teach.approximate": "rounded on the page",
	"page.teach.likely": "can be read in two ways",
	"page.teach.noCurrency": "currency not on the page",
	"page.teach.currency": "In which currency are amounts on this site?",
	"page.teach.unsaid": "Not known",
	"page.teach.currencyIs": "Currency",
	"page.teach.understood": "Målbar reads",
	"page.teach.skip": "Skip",
	"page.teach.skipped": "skipped",
	"page.teach.back": "Back",
	"page.teach.rest": "Enough",
	"page.teach.end": "Cancel",
	"page.teach.keep": "Keep",
	"page.teach.nothing":
		"Nothing is taught yet. Go back and point at the amount",
	"page.teach.kept": "Kept. The next one here is read by itself",
	"page.teach.failed": "Not kept. Try again",

	// What was taught, on the dashboard
	"crmPages.what":
		"Where you pointed: labels, names and places on the page, never what stood there. Each visit checks it.",
	"crmPages.none":
		"Målbar reads most CRMs by itself. Where it does not, teach it: switch the bar on for your CRM in Målbar’s popup, open a deal there, expand the bar and choose Teach this page.",
	"crmPages.bar": "Bar on this site",
	"crmPages.nothingHere":
		"Nothing taught here. What is read is found by itself",
	"crmPages.currency": "Amounts without a currency are in {currency}",
	"crmPages.currencyOf": "Currency on {site}",
	"crmPages.unsaid": "not said yet",
	"crmPages.kind.deal": "Deals",
	"crmPages.kind.customer": "Customers",
	"crmPages.kind.lead": "Leads",
	"crmPages.anywhere": "any page",
	"crmPages.onlyCurrency": "Only the currency",
	"crmPages.save": "Save as file",
	"crmPages.saveOf": "Save as file: {kind}, {site}",
	"crmPages.saveAll": "Save all as one file",
	"crmPages.forget": "Forget",
	"crmPages.forgetOf": "Forget {kind}, {site}",
	"crmPages.forgotten": "Forgotten",
	"crmPages.open": "Open a colleague’s file",
	"crmPages.taken": {
		one: "1 page taken over",
		other: "{n} pages taken over",
	},
	"crmPages.failed.tooLarge": "The file is too large to hold taught pages",
	"crmPages.failed.noPages": "The file holds no taught pages of Målbar",
	"crmPages.failed.newer":
		"The file is from a newer version of Målbar. Update yours, then open it again",
} as const;
