import type { pipeline as english } from "../en/pipeline.ts";
import type { Catalogue } from "../text.ts";

export const pipeline: Catalogue<typeof english> = {
	"pipeline.open": {
		one: "{shown} offener Deal",
		other: "{shown} offene Deals",
	},
	"pipeline.weighted":
		"{weighted} gewichtet danach, wie oft aus jeder Phase gewonnen wird",
	"pipeline.covers":
		"{period}: was fällig ist, deckt {times}-mal die {missing}, die bis zum Ziel fehlen",
	"pipeline.coversWeighted":
		"{period}: was fällig ist, deckt {times}-mal die {missing}, die bis zum Ziel fehlen, gewichtet {weighted}-mal",
	"pipeline.coversNothing":
		"{period}: nichts ist fällig für die {missing}, die bis zum Ziel fehlen",
	"pipeline.coversUnknown": "Deckung dessen, was bis zum Ziel fehlt: unbekannt",
	"pipeline.empty": "Keine offenen Deals",
	"pipeline.emptyHelp":
		"Ein offener Deal steht hier nach dem Tag, an dem sein Abschluss erwartet wird. Drücke /, um einen zu erfassen, oder importiere deine Liste.",

	// When they are expected
	"pipeline.when": "Nach erwartetem Abschluss",
	"pipeline.expected": "Erwartet",
	"pipeline.deals": "Deals",
	"pipeline.amount": "Betrag",
	"pipeline.weightedAmount": "Gewichtet",
	"pipeline.weightedIs": "{weighted} gewichtet",
	"pipeline.barsOfDeals": "Deals im Vergleich",
	"pipeline.dueIn": "{period} fällig",
	"pipeline.sooner": "Fällig vor {period}",
	"pipeline.later": "Später",
	"pipeline.laterThan": "Nach {month}",
	"pipeline.overdue": "Überfällig",
	"pipeline.undated": "Ohne Datum",
	"pipeline.chancesBy":
		"Gewichtet: jeder Betrag nach dem Anteil, der aus seiner Phase bisher gewonnen wurde. {see}",
	"pipeline.see": "Chance jedes Deals ansehen",

	// Worth a look
	"pipeline.look": "Einen Blick wert",
	"pipeline.what": "Was",
	"pipeline.overdueIs": "Der erwartete Tag ist vorbei",
	"pipeline.undatedIs": "Niemand hat gesagt, wann sie abgeschlossen werden",
	"pipeline.stale": "Festgefahren",
	"pipeline.staleIs":
		"Älter, als vier von fünf gewonnenen Deals des Verkäufers beim Gewinn waren",
	"pipeline.staleUnknown": {
		one: "{shown} Deal hat kein Startdatum",
		other: "{shown} Deals haben kein Startdatum",
	},
	"pipeline.staleUnmeasured": {
		one: "für {shown} Deal sind zu wenige gewonnen, um es zu sagen",
		other: "für {shown} Deals sind zu wenige gewonnen, um es zu sagen",
	},
	"pipeline.slipped": "Verschoben",
	"pipeline.slippedIs":
		"Später erwartet als zuerst gesagt. Bekannt seit {day}, als der erste davon hier ankam",
	"pipeline.slippedHow": {
		one: "Einmal verschoben, um {days} Tage.",
		other: "Insgesamt {shown}-mal verschoben, im Median um {days} Tage.",
	},
	"pipeline.unpriced": "Ohne Betrag",
	"pipeline.unpricedIs": "Sie zählen in keinem Betrag, bis sie einen haben",

	// By stage
	"pipeline.stages": "Wie lange in jeder Phase",
	"pipeline.stage": "Phase",
	"pipeline.noStage": "Ohne Phase",
	"pipeline.age": "Offen seit",
	"pipeline.here": "In dieser Phase",
	"pipeline.wonHere": "Gewonnene standen hier",
	"pipeline.longer": "Länger",
	"pipeline.days": { one: "{shown} Tag", other: "{shown} Tage" },
	"pipeline.medianOf": "Median von {n}",
	"pipeline.p80Of": "vier von fünf binnen {p80}, von {n}",
	"pipeline.notSeen": "seit {day} kam keiner hinein",
	"pipeline.noStart": "keine Startdaten",
	"pipeline.fewWon": "weniger als fünf sagen es",

	// Lost
	"pipeline.losses": "Verloren: {period}",
	"pipeline.lossesNone": "{period}: kein Deal verloren.",
	"pipeline.reason": "Grund",
	"pipeline.noReason": "Kein Grund genannt",
	"pipeline.share": "Anteil",
	"pipeline.lostAll": "Alle verlorenen",
	"pipeline.withoutReason": {
		one: "Bei {shown} von {all} hat niemand gesagt, warum",
		other: "Bei {shown} von {all} hat niemand gesagt, warum",
	},

	// The deals of a line
	"pipeline.list": { one: "{shown} Deal", other: "{shown} Deals" },
	"pipeline.listNone": "Keine mehr.",
	"pipeline.noAmountYet": "kein Betrag",
	"pipeline.isOld": "{days} Tage alt, {usual} sind üblich",
	"pipeline.isOldScope": "{days} Tage alt, {usual} sind bei allen üblich",
	"pipeline.isPutOff": {
		one: "einmal verschoben, um insgesamt {days} Tage",
		other: "{shown}-mal verschoben, um insgesamt {days} Tage",
	},
	"pipeline.inStage": "{days} Tage in dieser Phase",
	"pipeline.wasExpected": "erwartet {day}",
	"pipeline.wasLost": "verloren {day}",
	"pipeline.expectOn": "{name} erwarten am",
	"pipeline.expectBy": "{name} bis {day} erwarten",
	"pipeline.edit": "{name} bearbeiten",
	"pipeline.lost": "Verloren …",
	"pipeline.why": "Warum ging er verloren?",
	"pipeline.markLost": "Als verloren markieren",
	"pipeline.saveReason": "Speichern",
	"pipeline.sayWhy": "Grund nennen …",
	"pipeline.dated": "{name}: erwartet {day}",
	"pipeline.isLost": "{name}: verloren",
	"pipeline.reasonSaved": "{name}: Grund gespeichert",
	"pipeline.someDeal": "Der Deal",
	"pipeline.reading": "Lese {done} von {total} Deals",
};
