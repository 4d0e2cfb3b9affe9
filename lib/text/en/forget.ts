/** Words of forgetting: a customer, a person, everything. */
export const forget = {
	"forget.open.customer": "Forget this customer",
	"forget.open.seller": "Forget this person",
	"forget.title": "Forget {name}",
	"forget.right":
		"For when somebody asks not to be kept. Everything that names them goes, also from what could still be undone.",
	"forget.looking": "Looking through everything",
	"forget.about": "What is here about {name}",
	"forget.kind": "Kind",
	"forget.count": "Number",
	"forget.rows": "Older actions that name them",

	// How
	"forget.how": "What shall happen to it",
	"forget.anonymised": "Keep the figures, take the name away",
	"forget.anonymised.customer":
		"Amounts, days and owners stay. Titles, notes, numbers and addresses go, and the customer is called “{called}”. No figure changes.",
	"forget.anonymised.seller":
		"What was sold stays, with “{called}”. Other names, days off, own goals and their forecasts go. No figure of a team or the company changes.",
	"forget.removed": "Delete it all",
	"forget.removed.customer":
		"Deals, leads, activities, goals and costs go. The company’s figures of those periods change; closed months show by how much.",
	"forget.removed.seller":
		"Deals, leads, activities, goals and costs go. The figures of the team and the company in those periods change; closed months show by how much.",
	"forget.called.customer": "Forgotten customer",
	"forget.called.seller": "Former seller",

	// Where else
	"forget.mentions": "Where else the name stands",
	"forget.mentionsHelp":
		"Ticked, the name becomes “…” there. What is somebody else’s own name is not ticked.",
	"forget.noMentions": "Nowhere else.",
	"forget.moreMentions": {
		one: "and {shown} more, where the name is taken out",
		other: "and {shown} more, where the name is taken out",
	},
	"forget.words": "Also take out",
	"forget.wordsHelp":
		"A contact, a nickname, a mail address: separated by commas.",
	"forget.lookAgain": "Look for these",

	// Asking
	"forget.final": "This cannot be undone.",
	"forget.backups":
		"Backups kept in this browser are rewritten without them. Files that were saved elsewhere, with a passphrase or without, and the addresses in the browser’s own history cannot be reached: delete those yourself.",
	"forget.type": "Type the name to go on: {name}",
	"forget.go": "Forget for good",
	"forget.forgetting": "Forgetting",
	"forget.cancel": "Cancel",
	"forget.done": "Forgotten, also in the backups kept here",
	"forget.doneLater": "Forgotten. The backups kept here follow by themselves",
	"forget.failed": "That did not work. Nothing has been changed",
	"forget.importing":
		"A file is being imported, or its import was cut off. Finish it or take it back first.",
	"forget.restoring":
		"Whoever was forgotten since this backup was made does not come back with it.",

	// Privacy, among the settings
	"privacy.title": "Privacy",
	"privacy.hint": "Everything stays in this browser. Nothing is sent anywhere.",
	"privacy.forgotten": "Forgotten",
	"privacy.none":
		"Nobody yet. A customer is forgotten from their page under Customers, a person from Sellers and teams above.",
	"privacy.known":
		"Of them only a code is kept, so that a file or an older backup does not bring them back unnoticed.",
	"privacy.forgot.customer": "A customer, on {day}",
	"privacy.forgot.seller": "A person, on {day}",
	"privacy.letIn": "Let files bring them back",
	"privacy.letInOf": "Let files bring them back: forgotten on {day}",
	"privacy.isLetIn": "Files may bring them back",
	"privacy.everything": "Delete everything",
	"privacy.everythingHelp":
		"All records, goals and settings, what can be undone, the backups kept in this browser, the sites with the bar, the watched folder and what was answered about files. Målbar is then as on its first day. Files you saved stay where they are.",
	"privacy.saveFirst": "Save a backup file first",
	"privacy.word": "DELETE",
	"privacy.type": "Type {word} to go on",
	"privacy.deleteAll": "Delete everything for good",
	"privacy.deleting": "Deleting everything",
	"privacy.failed":
		"Not everything could be deleted. It goes on when Målbar starts again.",
} as const;
