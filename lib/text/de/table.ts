import type { table as english } from "../en/table.ts";
import type { Catalogue } from "../text.ts";

export const table: Catalogue<typeof english> = {
	// Lists of records
	"table.all": "Alle gefundenen markieren",
	"table.pick": "{name} markieren",
	"table.found": { one: "{found} von {total}", other: "{found} von {total}" },
	"table.reading": {
		one: "{done} von {total} gelesen",
		other: "{done} von {total} gelesen",
	},
	"table.none": "Nichts gefunden",
	"table.showAll": "Alle zeigen",
	"table.filters": "Filter",
	"table.by": "Filter: {what}",
	"table.whose": "Wessen",
	"table.when": "Wann",
	"table.anyDay": "jeder Tag",
	"table.anyStatus": "jeder Status",
	"table.anyType": "jede Art",
	"table.anyStage": "jede Phase",
	"table.anySource": "jede Quelle",
	"table.anyProduct": "jedes Produkt",
	"table.lacking": "Was fehlt",
	"table.anyLacking": "vollständig oder nicht",
	"table.without.on": "ohne Tag",
	"table.without.createdOn": "ohne Tag",
	"table.without.amount": "ohne Betrag",
	"table.without.customer": "ohne Kunden",
	"table.without.seller": "ohne Verkäufer",
	"table.without.source": "ohne Quelle",
	"table.rest": {
		one: "Die ersten {shown} sind zu sehen. Sortiere oder filtere, um die übrigen zu sehen",
		other:
			"Die ersten {shown} sind zu sehen. Sortiere oder filtere, um die übrigen zu sehen",
	},
	"table.failed":
		"Die Liste konnte nicht gelesen werden. Lade die Seite neu und versuche es wieder",
	"table.marked": "Was markiert ist",
	"table.selected": { one: "{shown} markiert", other: "{shown} markiert" },
	"table.set.seller": "Verkäufer setzen",
	"table.set.status": "Status setzen",
	"table.set.stage": "Phase setzen",
	"table.set.source": "Quelle setzen",
	"table.set.type": "Art setzen",
	"table.clear": "Esc hebt auf",
	"table.stop": "Stoppen",
	"table.changed": { one: "{shown} geändert", other: "{shown} geändert" },
	"table.deleted": { one: "{shown} gelöscht", other: "{shown} gelöscht" },
	"table.cell": "{column}: {name}",
	"table.product": "Produkt",

	// What happened to a record
	"past.title": "Verlauf",
	"past.made": "Erstellt",
	"past.imported": "Kam mit einer Datei",
	"past.deleted": "Gelöscht",
	"past.changed": "{field}: {before} → {after}",
	"past.other": "Andere Felder geändert",
	"past.undo": "Rückgängig",
	"past.undoMany": {
		one: "Rückgängig, insgesamt {shown} Eintrag",
		other: "Rückgängig, insgesamt {shown} Einträge",
	},
	"past.undone": "rückgängig gemacht",
	"past.none": "Darüber ist nichts notiert",
	"past.nothing": "nichts",
};
