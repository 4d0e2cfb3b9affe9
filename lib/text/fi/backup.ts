import type { backup as english } from "../en/backup.ts";
import type { Catalogue } from "../text.ts";

export const backup: Catalogue<typeof english> = {
	"nav.backup": "Varmuuskopio",
	"backup.what":
		"Varmuuskopiossa on kaikki, mitä Målbar säilyttää, yhdessä tiedostossa: kaupat, asiakkaat, tavoitteet, asetukset ja se, minkä voi vielä kumota.",

	// A file outside the browser
	"backup.file": "Tallenna tiedosto",
	"backup.fileHelp":
		"Se säilyy, vaikka selain ei säilyisi. Pidä se siellä, missä yrityksesi säilyttää tällaista: siinä on asiakkaidesi nimiä ja summia.",
	"backup.saveFile": "Tallenna tiedosto",
	"backup.savedOn": "Viimeksi tallennettu {day}",
	"backup.neverSaved": "Tiedostoa ei ole vielä tallennettu",
	"backup.seal": "Suojaa salalauseella",
	"backup.passphrase": "Salalause",
	"backup.again": "Sama uudelleen",
	"backup.strength.weak": "Helppo arvata: käytä kokonaista lausetta",
	"backup.strength.fair": "Kohtalainen. Pidempi on parempi",
	"backup.strength.strong": "Vahva",
	"backup.differs": "Salalauseet eivät ole samat",
	"backup.noRecovery":
		"Kukaan ei voi avata tiedostoa ilman salalausetta, eikä kukaan voi palauttaa sitä: et sinä emmekä me.",

	// Restoring
	"backup.restore": "Palauta",
	"backup.restoreHelp":
		"Valitse varmuuskopio. Näet, mikä muuttuisi, ennen kuin mikään muuttuu.",
	"backup.choose": "Valitse varmuuskopio",
	"backup.orDrop": "tai pudota se tähän",
	"backup.isSealed": "Varmuuskopio on suojattu. Mikä on sen salalause?",
	"backup.open": "Avaa",
	"backup.wrongPassphrase": "Salalause ei ole oikea",
	"backup.cancel": "Peruuta",
	"backup.would": "Mitä varmuuskopion palautus tekisi: {when}",
	"backup.kind": "Laji",
	"backup.added": "Lisätään",
	"backup.changed": "Muutetaan",
	"backup.removed": "Poistetaan",
	"backup.same": "Ennallaan",
	"backup.nothingDiffers": "Kaikki sen tiedot ovat jo täällä samanlaisina.",
	"backup.names.added": "{kind}: lisätään",
	"backup.names.changed": "{kind}: muutetaan entiselleen",
	"backup.names.removed": "{kind}: poistetaan",
	"backup.moreNames": { one: "ja {shown} muu", other: "ja {shown} muuta" },
	"backup.leftOut": {
		one: "{shown} tiedoston merkintä ei sovi tähän versioon ja jätetään pois",
		other:
			"{shown} tiedoston merkintää ei sovi tähän versioon, ja ne jätetään pois",
	},
	"backup.openImport":
		"Tiedoston tuonti oli kesken, kun varmuuskopio tehtiin. Se tuonti kumotaan; tiedoston voi tuoda uudelleen.",
	"backup.canBeUndone":
		"Se, mitä täällä nyt on, säilyy kuukauden, ja palautuksen voi kumota.",
	"backup.restored": "Palautettu: kaikki on kuten {when}",
	"backup.undoRestore": "Kumoa palautus",

	// What is kept in the browser
	"backup.kept": "Tässä selaimessa säilytettävät",
	"backup.keptHelp":
		"Yksi päivässä, kun jokin on muuttunut: viimeiset seitsemän päivää ja neljä viikkoa, tietokannan rinnalla siltä varalta, että se vaurioituu. Ne poistuvat, kun Målbar poistetaan.",
	"backup.noneKept":
		"Ei vielä yhtään. Ensimmäinen tehdään vuorokauden sisällä.",
	"backup.notHere":
		"Tämä selainikkuna ei säilytä varmuuskopioita. Tallenna sen sijaan tiedosto.",
	"backup.keepNow": "Tee varmuuskopio nyt",
	"backup.keptNow": "Varmuuskopio tehty",
	"backup.nothingToKeep": "Kopioitavaa ei vielä ole",
	"backup.autoFailed":
		"Automaattinen varmuuskopio ei onnistunut {day}. Onko levy täynnä?",
	"backup.when": "Tehty",
	"backup.why": "Syy",
	"backup.because.daily": "Päivittäinen",
	"backup.because.beforeRestore": "Ennen palautusta",
	"backup.size": "Koko",
	"backup.kilobytes": "{shown} kt",
	"backup.records": "Merkinnät",
	"backup.state": "Tarkistettu",
	"backup.checking": "…",
	"backup.whole": "Ehjä",
	"backup.broken": "Vaurioitunut",
	"backup.restoreOf": "Palauta varmuuskopio {when}",
	"backup.undoOf": "Kumoa palautus {when}",
	"backup.saveOf": "Tallenna tiedostona: varmuuskopio {when}",
	"backup.asFile": "Tallenna tiedostona",

	// While it works, and what went wrong
	"backup.doing.saving": "Kirjoitetaan tiedostoa",
	"backup.doing.keeping": "Tehdään varmuuskopiota",
	"backup.doing.reading": "Luetaan varmuuskopiota",
	"backup.doing.restoring": "Palautetaan",
	"backup.failed": "Ei onnistunut. Mitään ei ole muutettu",
	"backup.failed.notBackup": "Tämä ei ole Målbarin varmuuskopio",
	"backup.failed.damaged":
		"Tiedosto on vaurioitunut: se päättyy kesken tai sitä on muutettu kirjoittamisen jälkeen",
	"backup.failed.invalid":
		"Tiedosto on ehjä, mutta siinä ei ole Målbarin tietoja",
	"backup.failed.tooLarge": "Tiedosto on liian suuri varmuuskopioksi",
	"backup.failed.newer":
		"Varmuuskopion on tehnyt Målbarin uudempi versio (tietojen versio {needs}). Päivitä Målbar ja palauta varmuuskopio sitten",
	"backup.failed.needsPassphrase": "Tiedosto on suojattu salalauseella",
	"backup.failed.wrongPassphrase": "Salalause ei ole oikea",
	"backup.failed.importing":
		"Tiedoston tuonti on kesken tai keskeytyi. Vie se loppuun tai kumoa se ensin",
	"backup.failed.readOnly":
		"Tiedot ovat uudemmasta versiosta: niiden päälle ei voi palauttaa mitään",
	"backup.failed.full": "Levy on täynnä. Mitään ei ole muutettu",
	"backup.failed.lost": "Tietoja puuttuu. Palauta varmuuskopio",
	"backup.failed.failed": "Jokin epäonnistui. Mitään ei ole muutettu",

	// Records are missing
	"backup.newest": "Uusin varmuuskopio: {when}, {records}.",
	"backup.newestRecords": {
		one: "{shown} merkintä",
		other: "{shown} merkintää",
	},
	"backup.restoreNewest": "Palauta se",
	"backup.reinstall":
		"Tallenna se varmuuskopio tiedostona. Jos tiedot eivät avaudu selaimen uudelleenkäynnistyksenkään jälkeen, poista Målbar, lisää se uudelleen ja palauta tiedosto.",
	"backup.otherBackups": "Muut varmuuskopiot ja tiedostot",

	// The reminder
	"backup.remind.never":
		"Selaimen ulkopuolelle ei ole tallennettu varmuuskopiota.",
	"backup.remind.old": "Viimeisin varmuuskopiotiedosto: {day}.",
	"backup.saveNow": "Tallenna tiedosto nyt",
	"backup.later": "Myöhemmin",
	"backup.savedNow": "Varmuuskopio tallennettu",

	// Kinds of record
	"backup.kind.seller": "Myyjät",
	"backup.kind.team": "Tiimit",
	"backup.kind.membership": "Tiimien jäsenyydet",
	"backup.kind.customer": "Asiakkaat",
	"backup.kind.lead": "Liidit",
	"backup.kind.deal": "Kaupat",
	"backup.kind.activity": "Aktiviteetit",
	"backup.kind.cost": "Kustannukset",
	"backup.kind.goal": "Tavoitteet",
	"backup.kind.forecastMemo": "Säilytetyt ennusteet",
	"backup.kind.customKpi": "Omat mittarit",
	"backup.kind.commissionPlan": "Provisiomallit",
	"backup.kind.rateMonth": "Valuuttakurssit",
	"backup.kind.closing": "Suljetut kuukaudet",
	"backup.kind.fileMapping": "Muistetut sarakkeet",
	"backup.kind.taughtPage": "Opetetut CRM-sivut",
	"backup.kind.forgotten": "Unohdetut",
	"backup.kind.settings": "Asetukset",
};
