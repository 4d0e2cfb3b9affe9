import type { pipeline as english } from "../en/pipeline.ts";
import type { Catalogue } from "../text.ts";

export const pipeline: Catalogue<typeof english> = {
	"pipeline.open": {
		one: "{shown} öppen affär",
		other: "{shown} öppna affärer",
	},
	"pipeline.weighted": "{weighted} viktat efter hur ofta varje steg vinns",
	"pipeline.covers":
		"Det som väntas under {period} täcker {times} gånger de {missing} som saknas till målet",
	"pipeline.coversWeighted":
		"Det som väntas under {period} täcker {times} gånger de {missing} som saknas till målet, {weighted} gånger viktat",
	"pipeline.coversNothing":
		"Inget väntas under {period} för de {missing} som saknas till målet",
	"pipeline.coversUnknown": "Täckning av det som saknas till målet: okänd",
	"pipeline.empty": "Inga öppna affärer",
	"pipeline.emptyHelp":
		"En öppen affär visas här efter den dag den väntas avslutas. Tryck / för att registrera en, eller importera din lista.",

	// When they are expected
	"pipeline.when": "Efter förväntat avslut",
	"pipeline.expected": "Förväntat",
	"pipeline.deals": "Affärer",
	"pipeline.amount": "Belopp",
	"pipeline.weightedAmount": "Viktat",
	"pipeline.weightedIs": "{weighted} viktat",
	"pipeline.barsOfDeals": "Affärer, jämförda",
	"pipeline.dueIn": "Väntas under {period}",
	"pipeline.sooner": "Väntas före {period}",
	"pipeline.later": "Senare",
	"pipeline.laterThan": "Efter {month}",
	"pipeline.overdue": "Passerat datum",
	"pipeline.undated": "Utan datum",
	"pipeline.chancesBy":
		"Viktat: varje belopp efter andelen som hittills vunnits från dess steg. {see}",
	"pipeline.see": "Se varje affärs chans",

	// Worth a look
	"pipeline.look": "Värt en titt",
	"pipeline.what": "Vad",
	"pipeline.overdueIs": "Den förväntade dagen har passerat",
	"pipeline.undatedIs": "Ingen har sagt när de avslutas",
	"pipeline.stale": "Stillastående",
	"pipeline.staleIs":
		"Äldre än fyra av fem av säljarens vunna affärer var när de vanns",
	"pipeline.staleUnknown": {
		one: "{shown} affär har inget startdatum",
		other: "{shown} affärer har inget startdatum",
	},
	"pipeline.staleUnmeasured": {
		one: "för {shown} affär har för få vunnits för att säga",
		other: "för {shown} affärer har för få vunnits för att säga",
	},
	"pipeline.slipped": "Framflyttade",
	"pipeline.slippedIs":
		"Väntas senare än först sagt. Känt från {day}, då den första av dem kom in här",
	"pipeline.slippedHow": {
		one: "Framflyttade en gång, {days} dagar.",
		other: "Framflyttade {shown} gånger totalt, {days} dagar i median.",
	},
	"pipeline.unpriced": "Utan belopp",
	"pipeline.unpricedIs": "De räknas inte i belopp förrän de har ett",

	// By stage
	"pipeline.stages": "Hur länge i varje steg",
	"pipeline.stage": "Steg",
	"pipeline.noStage": "Utan steg",
	"pipeline.age": "Öppna i",
	"pipeline.here": "I det här steget",
	"pipeline.wonHere": "Vunna stod här",
	"pipeline.longer": "Längre",
	"pipeline.days": { one: "{shown} dag", other: "{shown} dagar" },
	"pipeline.medianOf": "median av {n}",
	"pipeline.p80Of": "fyra av fem inom {p80}, av {n}",
	"pipeline.notSeen": "ingen har kommit in sedan {day}",
	"pipeline.noStart": "inga startdatum",
	"pipeline.fewWon": "färre än fem berättar det",

	// Lost
	"pipeline.losses": "Förlorat under {period}",
	"pipeline.lossesNone": "Ingen affär förlorad under {period}.",
	"pipeline.reason": "Orsak",
	"pipeline.noReason": "Ingen orsak angiven",
	"pipeline.share": "Andel",
	"pipeline.lostAll": "Alla förlorade",
	"pipeline.withoutReason": {
		one: "För {shown} av {all} har ingen sagt varför",
		other: "För {shown} av {all} har ingen sagt varför",
	},

	// The deals of a line
	"pipeline.list": { one: "{shown} affär", other: "{shown} affärer" },
	"pipeline.listNone": "Inga kvar.",
	"pipeline.noAmountYet": "inget belopp",
	"pipeline.isOld": "{days} dagar gammal, {usual} är vanligt",
	"pipeline.isOldScope": "{days} dagar gammal, {usual} är vanligt för alla",
	"pipeline.isPutOff": {
		one: "framflyttad en gång, {days} dagar totalt",
		other: "framflyttad {shown} gånger, {days} dagar totalt",
	},
	"pipeline.inStage": "{days} dagar i det här steget",
	"pipeline.wasExpected": "väntas {day}",
	"pipeline.wasLost": "förlorad {day}",
	"pipeline.expectOn": "{name} väntas den",
	"pipeline.expectBy": "{name} väntas senast {day}",
	"pipeline.edit": "Ändra {name}",
	"pipeline.lost": "Förlorad …",
	"pipeline.why": "Varför förlorades den?",
	"pipeline.markLost": "Markera som förlorad",
	"pipeline.saveReason": "Spara",
	"pipeline.sayWhy": "Säg varför …",
	"pipeline.dated": "{name}: väntas {day}",
	"pipeline.isLost": "{name}: förlorad",
	"pipeline.reasonSaved": "{name}: orsak sparad",
	"pipeline.someDeal": "Affären",
	"pipeline.reading": "Läser {done} av {total} affärer",
};
