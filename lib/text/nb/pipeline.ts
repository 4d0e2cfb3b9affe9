import type { pipeline as english } from "../en/pipeline.ts";
import type { Catalogue } from "../text.ts";

export const pipeline: Catalogue<typeof english> = {
	"pipeline.open": { one: "{shown} åpent salg", other: "{shown} åpne salg" },
	"pipeline.weighted": "{weighted} vektet etter hvor ofte hver fase vinnes",
	"pipeline.covers":
		"Det som ventes i {period}, dekker {times} ganger de {missing} som mangler til målet",
	"pipeline.coversWeighted":
		"Det som ventes i {period}, dekker {times} ganger de {missing} som mangler til målet, {weighted} ganger vektet",
	"pipeline.coversNothing":
		"Ingenting ventes i {period} til de {missing} som mangler til målet",
	"pipeline.coversUnknown": "Dekning av det som mangler til målet: ukjent",
	"pipeline.empty": "Ingen åpne salg",
	"pipeline.emptyHelp":
		"Et åpent salg vises her etter den dagen det ventes lukket. Trykk / for å registrere et, eller importer listen din.",

	// When they are expected
	"pipeline.when": "Etter forventet lukkedato",
	"pipeline.expected": "Forventet",
	"pipeline.deals": "Salg",
	"pipeline.amount": "Beløp",
	"pipeline.weightedAmount": "Vektet",
	"pipeline.weightedIs": "{weighted} vektet",
	"pipeline.barsOfDeals": "Salg, sammenlignet",
	"pipeline.dueIn": "Ventes i {period}",
	"pipeline.sooner": "Ventes før {period}",
	"pipeline.later": "Senere",
	"pipeline.laterThan": "Etter {month}",
	"pipeline.overdue": "Passert dato",
	"pipeline.undated": "Uten dato",
	"pipeline.chancesBy":
		"Vektet: hvert beløp etter andelen som hittil er vunnet fra fasen. {see}",
	"pipeline.see": "Se hvert salgs sjanse",

	// Worth a look
	"pipeline.look": "Verdt en titt",
	"pipeline.what": "Hva",
	"pipeline.overdueIs": "Den forventede dagen er passert",
	"pipeline.undatedIs": "Ingen har sagt når de lukkes",
	"pipeline.stale": "Stoppet opp",
	"pipeline.staleIs":
		"Eldre enn fire av fem av selgerens vunne salg var da de ble vunnet",
	"pipeline.staleUnknown": {
		one: "{shown} salg har ingen startdato",
		other: "{shown} salg har ingen startdato",
	},
	"pipeline.staleUnmeasured": {
		one: "for {shown} salg er for få vunnet til å si det",
		other: "for {shown} salg er for få vunnet til å si det",
	},
	"pipeline.slipped": "Utsatt",
	"pipeline.slippedIs":
		"Ventes senere enn først sagt. Kjent fra {day}, da det første av dem kom inn her",
	"pipeline.slippedHow": {
		one: "Utsatt én gang, {days} dager.",
		other: "Utsatt {shown} ganger i alt, {days} dager i median.",
	},
	"pipeline.unpriced": "Uten beløp",
	"pipeline.unpricedIs": "De teller ikke i beløp før de har et",

	// By stage
	"pipeline.stages": "Hvor lenge i hver fase",
	"pipeline.stage": "Fase",
	"pipeline.noStage": "Uten fase",
	"pipeline.age": "Åpne i",
	"pipeline.here": "I denne fasen",
	"pipeline.wonHere": "Vunne sto her",
	"pipeline.longer": "Lenger",
	"pipeline.days": { one: "{shown} dag", other: "{shown} dager" },
	"pipeline.medianOf": "median av {n}",
	"pipeline.p80Of": "fire av fem innen {p80}, av {n}",
	"pipeline.notSeen": "ingen er kommet inn siden {day}",
	"pipeline.noStart": "ingen startdatoer",
	"pipeline.fewWon": "færre enn fem forteller det",

	// Lost
	"pipeline.losses": "Tapt i {period}",
	"pipeline.lossesNone": "Ingen salg tapt i {period}.",
	"pipeline.reason": "Årsak",
	"pipeline.noReason": "Ingen årsak oppgitt",
	"pipeline.share": "Andel",
	"pipeline.lostAll": "Alle tapte",
	"pipeline.withoutReason": {
		one: "For {shown} av {all} har ingen sagt hvorfor",
		other: "For {shown} av {all} har ingen sagt hvorfor",
	},

	// The deals of a line
	"pipeline.list": { one: "{shown} salg", other: "{shown} salg" },
	"pipeline.listNone": "Ingen igjen.",
	"pipeline.noAmountYet": "ikke noe beløp",
	"pipeline.isOld": "{days} dager gammelt, {usual} er vanlig",
	"pipeline.isOldScope": "{days} dager gammelt, {usual} er vanlig for alle",
	"pipeline.isPutOff": {
		one: "utsatt én gang, {days} dager i alt",
		other: "utsatt {shown} ganger, {days} dager i alt",
	},
	"pipeline.inStage": "{days} dager i denne fasen",
	"pipeline.wasExpected": "ventes {day}",
	"pipeline.wasLost": "tapt {day}",
	"pipeline.expectOn": "{name} ventes den",
	"pipeline.expectBy": "{name} ventes senest {day}",
	"pipeline.edit": "Endre {name}",
	"pipeline.lost": "Tapt …",
	"pipeline.why": "Hvorfor ble det tapt?",
	"pipeline.markLost": "Merk som tapt",
	"pipeline.saveReason": "Lagre",
	"pipeline.sayWhy": "Si hvorfor …",
	"pipeline.dated": "{name}: ventes {day}",
	"pipeline.isLost": "{name}: tapt",
	"pipeline.reasonSaved": "{name}: årsak lagret",
	"pipeline.someDeal": "Salget",
	"pipeline.reading": "Leser {done} av {total} salg",
};
