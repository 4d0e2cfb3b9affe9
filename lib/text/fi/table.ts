import type { table as english } from "../en/table.ts";
import type { Catalogue } from "../text.ts";

export const table: Catalogue<typeof english> = {
	// Lists of records
	"table.all": "Merkitse kaikki löydetyt",
	"table.pick": "Merkitse {name}",
	"table.found": { one: "{found} / {total}", other: "{found} / {total}" },
	"table.reading": {
		one: "{done} / {total} luettu",
		other: "{done} / {total} luettu",
	},
	"table.none": "Mitään ei löytynyt",
	"table.showAll": "Näytä kaikki",
	"table.filters": "Suodattimet",
	"table.by": "Suodatin: {what}",
	"table.whose": "Kenen",
	"table.when": "Milloin",
	"table.anyDay": "kaikki päivät",
	"table.anyStatus": "kaikki tilat",
	"table.anyType": "kaikki lajit",
	"table.anyStage": "kaikki vaiheet",
	"table.anySource": "kaikki lähteet",
	"table.anyProduct": "kaikki tuotteet",
	"table.lacking": "Mitä puuttuu",
	"table.anyLacking": "täydelliset ja vajaat",
	"table.without.on": "ilman päivää",
	"table.without.createdOn": "ilman päivää",
	"table.without.amount": "ilman summaa",
	"table.without.customer": "ilman asiakasta",
	"table.without.seller": "ilman myyjää",
	"table.without.source": "ilman lähdettä",
	"table.rest": {
		one: "Näkyvissä on ensimmäiset {shown}. Lajittele tai suodata nähdäksesi loput",
		other:
			"Näkyvissä on ensimmäiset {shown}. Lajittele tai suodata nähdäksesi loput",
	},
	"table.failed":
		"Luetteloa ei voitu lukea. Lataa sivu uudelleen ja yritä taas",
	"table.marked": "Merkityt",
	"table.selected": { one: "{shown} merkitty", other: "{shown} merkitty" },
	"table.set.seller": "Aseta myyjä",
	"table.set.status": "Aseta tila",
	"table.set.stage": "Aseta vaihe",
	"table.set.source": "Aseta lähde",
	"table.set.type": "Aseta laji",
	"table.clear": "Esc poistaa merkinnät",
	"table.stop": "Pysäytä",
	"table.changed": { one: "{shown} muutettu", other: "{shown} muutettu" },
	"table.deleted": { one: "{shown} poistettu", other: "{shown} poistettu" },
	"table.cell": "{column}: {name}",
	"table.product": "Tuote",

	// What happened to a record
	"past.title": "Historia",
	"past.made": "Luotu",
	"past.imported": "Tuli tiedoston mukana",
	"past.deleted": "Poistettu",
	"past.changed": "{field}: {before} → {after}",
	"past.other": "Muita kenttiä muutettu",
	"past.undo": "Kumoa",
	"past.undoMany": {
		one: "Kumoa, yhteensä {shown} merkintä",
		other: "Kumoa, yhteensä {shown} merkintää",
	},
	"past.undone": "kumottu",
	"past.none": "Siitä ei ole merkintöjä",
	"past.nothing": "ei mitään",
};
