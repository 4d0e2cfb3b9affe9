import type { pipeline as english } from "../en/pipeline.ts";
import type { Catalogue } from "../text.ts";

export const pipeline: Catalogue<typeof english> = {
	"pipeline.open": { one: "{shown} åbent salg", other: "{shown} åbne salg" },
	"pipeline.weighted": "{weighted} vægtet efter, hvor ofte hver fase vindes",
	"pipeline.covers":
		"Det, der ventes i {period}, dækker {times} gange de {missing}, der mangler til målet",
	"pipeline.coversWeighted":
		"Det, der ventes i {period}, dækker {times} gange de {missing}, der mangler til målet, {weighted} gange vægtet",
	"pipeline.coversNothing":
		"Intet ventes i {period} til de {missing}, der mangler til målet",
	"pipeline.coversUnknown": "Dækning af det, der mangler til målet: ukendt",
	"pipeline.empty": "Ingen åbne salg",
	"pipeline.emptyHelp":
		"Et åbent salg står her efter den dag, det ventes lukket. Tryk / for at registrere et, eller importér din liste.",

	// When they are expected
	"pipeline.when": "Efter forventet lukkedato",
	"pipeline.expected": "Forventet",
	"pipeline.deals": "Salg",
	"pipeline.amount": "Beløb",
	"pipeline.weightedAmount": "Vægtet",
	"pipeline.weightedIs": "{weighted} vægtet",
	"pipeline.barsOfDeals": "Salg, sammenlignet",
	"pipeline.dueIn": "Ventes i {period}",
	"pipeline.sooner": "Ventes før {period}",
	"pipeline.later": "Senere",
	"pipeline.laterThan": "Efter {month}",
	"pipeline.overdue": "Overskredet",
	"pipeline.undated": "Uden dato",
	"pipeline.chancesBy":
		"Vægtet: hvert beløb efter den andel, der er vundet fra fasen indtil nu. {see}",
	"pipeline.see": "Se hvert salgs chance",

	// Worth a look
	"pipeline.look": "Værd at se på",
	"pipeline.what": "Hvad",
	"pipeline.overdueIs": "Den forventede dag er gået",
	"pipeline.undatedIs": "Ingen har sagt, hvornår de lukkes",
	"pipeline.stale": "Gået i stå",
	"pipeline.staleIs":
		"Ældre, end fire ud af fem af sælgerens vundne salg var, da de blev vundet",
	"pipeline.staleUnknown": {
		one: "{shown} salg har ingen startdato",
		other: "{shown} salg har ingen startdato",
	},
	"pipeline.staleUnmeasured": {
		one: "for {shown} salg er der vundet for få til at sige det",
		other: "for {shown} salg er der vundet for få til at sige det",
	},
	"pipeline.slipped": "Udskudt",
	"pipeline.slippedIs":
		"Ventes senere end først sagt. Kendt fra {day}, da det første af dem kom ind her",
	"pipeline.slippedHow": {
		one: "Udskudt én gang, {days} dage.",
		other: "Udskudt {shown} gange i alt, {days} dage i median.",
	},
	"pipeline.unpriced": "Uden beløb",
	"pipeline.unpricedIs": "De tæller ikke med i beløb, før de har et",

	// By stage
	"pipeline.stages": "Hvor længe i hver fase",
	"pipeline.stage": "Fase",
	"pipeline.noStage": "Uden fase",
	"pipeline.age": "Åbne i",
	"pipeline.here": "I denne fase",
	"pipeline.wonHere": "Vundne stod her",
	"pipeline.longer": "Længere",
	"pipeline.days": { one: "{shown} dag", other: "{shown} dage" },
	"pipeline.medianOf": "median af {n}",
	"pipeline.p80Of": "fire ud af fem inden for {p80}, af {n}",
	"pipeline.notSeen": "ingen er kommet til siden {day}",
	"pipeline.noStart": "ingen startdatoer",
	"pipeline.fewWon": "færre end fem fortæller det",

	// Lost
	"pipeline.losses": "Tabt i {period}",
	"pipeline.lossesNone": "Ingen salg tabt i {period}.",
	"pipeline.reason": "Årsag",
	"pipeline.noReason": "Ingen årsag angivet",
	"pipeline.share": "Andel",
	"pipeline.lostAll": "Alle tabte",
	"pipeline.withoutReason": {
		one: "For {shown} af {all} har ingen sagt hvorfor",
		other: "For {shown} af {all} har ingen sagt hvorfor",
	},

	// The deals of a line
	"pipeline.list": { one: "{shown} salg", other: "{shown} salg" },
	"pipeline.listNone": "Ingen tilbage.",
	"pipeline.noAmountYet": "intet beløb",
	"pipeline.isOld": "{days} dage gammelt, {usual} er normalt",
	"pipeline.isOldScope": "{days} dage gammelt, {usual} er normalt for alle",
	"pipeline.isPutOff": {
		one: "udskudt én gang, {days} dage i alt",
		other: "udskudt {shown} gange, {days} dage i alt",
	},
	"pipeline.inStage": "{days} dage i denne fase",
	"pipeline.wasExpected": "ventes {day}",
	"pipeline.wasLost": "tabt {day}",
	"pipeline.expectOn": "{name} ventes den",
	"pipeline.expectBy": "{name} ventes senest {day}",
	"pipeline.edit": "Ret {name}",
	"pipeline.lost": "Tabt …",
	"pipeline.why": "Hvorfor blev det tabt?",
	"pipeline.markLost": "Markér som tabt",
	"pipeline.saveReason": "Gem",
	"pipeline.sayWhy": "Sig hvorfor …",
	"pipeline.dated": "{name}: ventes {day}",
	"pipeline.isLost": "{name}: tabt",
	"pipeline.reasonSaved": "{name}: årsag gemt",
	"pipeline.someDeal": "Salget",
	"pipeline.reading": "Læser {done} af {total} salg",
};
