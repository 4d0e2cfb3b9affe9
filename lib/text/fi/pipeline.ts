import type { pipeline as english } from "../en/pipeline.ts";
import type { Catalogue } from "../text.ts";

export const pipeline: Catalogue<typeof english> = {
	"pipeline.open": {
		one: "{shown} avoin kauppa",
		other: "{shown} avointa kauppaa",
	},
	"pipeline.weighted":
		"{weighted} painotettuna sen mukaan, kuinka usein kustakin vaiheesta voitetaan",
	"pipeline.covers":
		"Jaksolla {period} päättyviksi arvioidut kattavat {times}-kertaisesti tavoitteesta puuttuvan summan {missing}",
	"pipeline.coversWeighted":
		"Jaksolla {period} päättyviksi arvioidut kattavat {times}-kertaisesti tavoitteesta puuttuvan summan {missing}, painotettuna {weighted}-kertaisesti",
	"pipeline.coversNothing":
		"Mitään ei ole arvioitu päättyväksi ({period}), ja tavoitteesta puuttuu {missing}",
	"pipeline.coversUnknown": "Tavoitteesta puuttuvan kattavuus: ei tiedossa",
	"pipeline.empty": "Ei avoimia kauppoja",
	"pipeline.emptyHelp":
		"Avoin kauppa näkyy tässä arvioidun päättymispäivän mukaan. Paina / ja kirjaa kauppa, tai tuo listasi.",

	// When they are expected
	"pipeline.when": "Arvioidun päättymisen mukaan",
	"pipeline.expected": "Arvioitu",
	"pipeline.deals": "Kaupat",
	"pipeline.amount": "Summa",
	"pipeline.weightedAmount": "Painotettu",
	"pipeline.weightedIs": "{weighted} painotettuna",
	"pipeline.barsOfDeals": "Kaupat vertailussa",
	"pipeline.dueIn": "Arvioitu: {period}",
	"pipeline.sooner": "Arvioitu ennen: {period}",
	"pipeline.later": "Myöhemmin",
	"pipeline.laterThan": "Myöhemmin kuin {month}",
	"pipeline.overdue": "Myöhässä",
	"pipeline.undated": "Ei päivää",
	"pipeline.chancesBy":
		"Painotettu: kukin summa sen mukaan, mikä osuus vaiheesta on tähän asti voitettu. {see}",
	"pipeline.see": "Katso kunkin kaupan todennäköisyys",

	// Worth a look
	"pipeline.look": "Katsomisen arvoiset",
	"pipeline.what": "Mitä",
	"pipeline.overdueIs": "Arvioitu päivä on mennyt",
	"pipeline.undatedIs": "Kukaan ei ole sanonut, milloin ne päättyvät",
	"pipeline.stale": "Jumissa",
	"pipeline.staleIs":
		"Vanhempia kuin neljä viidestä myyjän voittamasta kaupasta oli voitettaessa",
	"pipeline.staleUnknown": {
		one: "{shown} kaupalla ei ole alkupäivää",
		other: "{shown} kaupalla ei ole alkupäivää",
	},
	"pipeline.staleUnmeasured": {
		one: "{shown} kaupan kohdalla voittoja on liian vähän",
		other: "{shown} kaupan kohdalla voittoja on liian vähän",
	},
	"pipeline.slipped": "Lykätyt",
	"pipeline.slippedIs":
		"Arvioitu myöhemmäksi kuin ensin sanottiin. Tiedossa {day} alkaen, jolloin ensimmäinen näistä tuli tänne",
	"pipeline.slippedHow": {
		one: "Lykätty kerran, {days} päivää.",
		other: "Lykätty yhteensä {shown} kertaa, mediaani {days} päivää.",
	},
	"pipeline.unpriced": "Ei summaa",
	"pipeline.unpricedIs":
		"Ne eivät ole mukana summissa, ennen kuin niillä on summa",

	// By stage
	"pipeline.stages": "Kuinka kauan kussakin vaiheessa",
	"pipeline.stage": "Vaihe",
	"pipeline.noStage": "Ei vaihetta",
	"pipeline.age": "Avoinna",
	"pipeline.here": "Tässä vaiheessa",
	"pipeline.wonHere": "Voitetut olivat tässä",
	"pipeline.longer": "Kauemmin",
	"pipeline.days": { one: "{shown} päivä", other: "{shown} päivää" },
	"pipeline.medianOf": "mediaani, n = {n}",
	"pipeline.p80Of": "neljä viidestä {p80} päivässä, n = {n}",
	"pipeline.notSeen": "yksikään ei ole tullut tähän {day} jälkeen",
	"pipeline.noStart": "ei alkupäiviä",
	"pipeline.fewWon": "alle viisi kertoo sen",

	// Lost
	"pipeline.losses": "Hävityt ({period})",
	"pipeline.lossesNone": "Yhtään kauppaa ei hävitty ({period}).",
	"pipeline.reason": "Syy",
	"pipeline.noReason": "Syytä ei kerrottu",
	"pipeline.share": "Osuus",
	"pipeline.lostAll": "Kaikki hävityt",
	"pipeline.withoutReason": {
		one: "{shown}/{all} kaupasta kukaan ei ole kertonut syytä",
		other: "{shown}/{all} kaupasta kukaan ei ole kertonut syytä",
	},

	// The deals of a line
	"pipeline.list": { one: "{shown} kauppa", other: "{shown} kauppaa" },
	"pipeline.listNone": "Ei enää yhtään.",
	"pipeline.noAmountYet": "ei summaa",
	"pipeline.isOld": "{days} päivää vanha, {usual} on tavallista",
	"pipeline.isOldScope": "{days} päivää vanha, {usual} on kaikilla tavallista",
	"pipeline.isPutOff": {
		one: "lykätty kerran, yhteensä {days} päivää",
		other: "lykätty {shown} kertaa, yhteensä {days} päivää",
	},
	"pipeline.inStage": "{days} päivää tässä vaiheessa",
	"pipeline.wasExpected": "arvioitu {day}",
	"pipeline.wasLost": "hävitty {day}",
	"pipeline.expectOn": "Kaupan {name} arvioitu päivä",
	"pipeline.expectBy": "{name}: arvioi viimeistään {day}",
	"pipeline.edit": "Muuta: {name}",
	"pipeline.lost": "Hävitty …",
	"pipeline.why": "Miksi se hävittiin?",
	"pipeline.markLost": "Merkitse hävityksi",
	"pipeline.saveReason": "Tallenna",
	"pipeline.sayWhy": "Kerro syy …",
	"pipeline.dated": "{name}: arvioitu {day}",
	"pipeline.isLost": "{name}: hävitty",
	"pipeline.reasonSaved": "{name}: syy tallennettu",
	"pipeline.someDeal": "Kauppa",
	"pipeline.reading": "Luetaan {done}/{total} kauppaa",
};
