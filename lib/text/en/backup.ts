/** Words of the dashboard's backups: files, what is kept in the browser, restoring, the reminder. */
export const backup = {
	"nav.backup": "Backup",
	"backup.what":
		"A backup is everything Målbar keeps, in one file: deals, customers, goals, settings, and what can still be undone.",

	// A file outside the browser
	"backup.file": "Save a file",
	"backup.fileHelp":
		"It outlives this browser. Keep it where your company keeps such things: it holds your customers’ names and amounts.",
	"backup.saveFile": "Save file",
	"backup.savedOn": "Last saved on {day}",
	"backup.neverSaved": "No file has been saved yet",
	"backup.seal": "Protect it with a passphrase",
	"backup.passphrase": "Passphrase",
	"backup.again": "The same once more",
	"backup.strength.weak": "Easily guessed: use a whole sentence",
	"backup.strength.fair": "Fair. Longer is better",
	"backup.strength.strong": "Strong",
	"backup.differs": "The two are not the same",
	"backup.noRecovery":
		"Nobody can open the file without the passphrase, and nobody can recover it: not you, not us.",

	// Restoring
	"backup.restore": "Restore",
	"backup.restoreHelp":
		"Choose a backup file. You see what would change before anything does.",
	"backup.choose": "Choose a backup",
	"backup.orDrop": "or drop it here",
	"backup.isSealed": "This backup is protected. What is its passphrase?",
	"backup.open": "Open",
	"backup.wrongPassphrase": "That is not its passphrase",
	"backup.cancel": "Cancel",
	"backup.would": "What restoring the backup of {when} would do",
	"backup.kind": "Kind",
	"backup.added": "Added",
	"backup.changed": "Changed",
	"backup.removed": "Taken away",
	"backup.same": "Unchanged",
	"backup.nothingDiffers": "Every record in it is as it is here already.",
	"backup.names.added": "{kind}: added",
	"backup.names.changed": "{kind}: changed, as they were",
	"backup.names.removed": "{kind}: taken away",
	"backup.moreNames": { one: "and {shown} more", other: "and {shown} more" },
	"backup.leftOut": {
		one: "{shown} entry of the file does not fit this version and is left out",
		other:
			"{shown} entries of the file do not fit this version and are left out",
	},
	"backup.openImport":
		"A file was being imported when this backup was made. That import is taken back; the file can be imported again.",
	"backup.canBeUndone":
		"What is here now is kept for a month, and restoring can be undone.",
	"backup.restored": "Restored: everything is as it was on {when}",
	"backup.undoRestore": "Undo the restore",

	// What is kept in the browser
	"backup.kept": "Kept in this browser",
	"backup.keptHelp":
		"One a day when something has changed: the last seven days and four weeks, beside the database, in case it is damaged. They go when Målbar is removed.",
	"backup.noneKept": "None yet. The first is made within a day.",
	"backup.notHere":
		"This browser window keeps no backups. Save a file instead.",
	"backup.keepNow": "Make one now",
	"backup.keptNow": "Backup made",
	"backup.nothingToKeep": "There is nothing to keep yet",
	"backup.autoFailed":
		"The automatic backup of {day} could not be made. Is the disk full?",
	"backup.when": "Made",
	"backup.why": "Why",
	"backup.because.daily": "Daily",
	"backup.because.beforeRestore": "Before a restore",
	"backup.size": "Size",
	"backup.kilobytes": "{shown} kB",
	"backup.records": "Records",
	"backup.state": "Checked",
	"backup.checking": "…",
	"backup.whole": "Whole",
	"backup.broken": "Damaged",
	"backup.restoreOf": "Restore the backup of {when}",
	"backup.undoOf": "Undo the restore of {when}",
	"backup.saveOf": "Save as file: the backup of {when}",
	"backup.asFile": "Save as file",

	// While it works, and what went wrong
	"backup.doing.saving": "Writing the file",
	"backup.doing.keeping": "Making a backup",
	"backup.doing.reading": "Reading the backup",
	"backup.doing.restoring": "Restoring",
	"backup.failed": "That did not work. Nothing has been changed",
	"backup.failed.notBackup": "This is no backup of Målbar",
	"backup.failed.damaged":
		"The file is damaged: it ends too early, or has been changed since it was written",
	"backup.failed.invalid": "The file is whole, but holds no records of Målbar",
	"backup.failed.tooLarge": "The file is too large to be a backup",
	"backup.failed.newer":
		"A newer version of Målbar made this backup (data version {needs}). Update Målbar, then restore it",
	"backup.failed.needsPassphrase": "The file is protected by a passphrase",
	"backup.failed.wrongPassphrase": "That is not its passphrase",
	"backup.failed.importing":
		"A file is being imported, or its import was cut off. Finish it or take it back first",
	"backup.failed.readOnly":
		"These records are of a newer version: nothing can be restored over them",
	"backup.failed.full": "The disk is full. Nothing has been changed",
	"backup.failed.lost": "Records are missing. Restore a backup",
	"backup.failed.failed": "Something failed. Nothing has been changed",

	// Records are missing
	"backup.newest": "Newest backup: {when}, {records}.",
	"backup.newestRecords": { one: "{shown} record", other: "{shown} records" },
	"backup.restoreNewest": "Restore it",
	"backup.reinstall":
		"Save that backup as a file. If the records do not open after the browser was restarted either, remove Målbar, add it again, and restore the file.",
	"backup.otherBackups": "Other backups, and files",

	// The reminder
	"backup.remind.never": "No backup has been saved outside this browser.",
	"backup.remind.old": "The last backup file is from {day}.",
	"backup.saveNow": "Save file now",
	"backup.later": "Later",
	"backup.savedNow": "Backup file saved",

	// Kinds of record
	"backup.kind.seller": "Sellers",
	"backup.kind.team": "Teams",
	"backup.kind.membership": "Team memberships",
	"backup.kind.customer": "Customers",
	"backup.kind.lead": "Leads",
	"backup.kind.deal": "Deals",
	"backup.kind.activity": "Activities",
	"backup.kind.cost": "Costs",
	"backup.kind.goal": "Goals",
	"backup.kind.forecastMemo": "Kept forecasts",
	"backup.kind.customKpi": "Own measures",
	"backup.kind.commissionPlan": "Commission plans",
	"backup.kind.rateMonth": "Exchange rates",
	"backup.kind.closing": "Closed months",
	"backup.kind.fileMapping": "Remembered columns",
	"backup.kind.taughtPage": "Taught CRM pages",
	"backup.kind.forgotten": "Forgotten",
	"backup.kind.settings": "Settings",
} as const;
