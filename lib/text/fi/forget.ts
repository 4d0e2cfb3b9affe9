import type { forget as english } from "../en/forget.ts";
import type { Catalogue } from "../text.ts";

export const forget: Catalogue<typeof english> = {
	"forget.open.customer": "Unohda tämä asiakas",
	"forget.open.seller": "Unohda tämä henkilö",
	"forget.title": "Unohda {name}",
	"forget.right":
		"Kun joku pyytää, ettei hänen tietojaan säilytetä. Kaikki maininnat poistuvat, myös siitä, minkä voisi vielä kumota.",
	"forget.looking": "Käydään kaikki läpi",
	"forget.about": "Mitä täällä on: {name}",
	"forget.kind": "Laji",
	"forget.count": "Määrä",
	"forget.rows": "Vanhemmat toiminnot, joissa nimi on",

	// How
	"forget.how": "Mitä tiedoille tehdään",
	"forget.anonymised": "Säilytä luvut, poista nimi",
	"forget.anonymised.customer":
		"Summat, päivät ja omistajat säilyvät. Otsikot, muistiinpanot, numerot ja osoitteet poistuvat, ja asiakkaan nimeksi tulee ”{called}”. Mikään luku ei muutu.",
	"forget.anonymised.seller":
		"Myydyt kaupat säilyvät nimellä ”{called}”. Muut nimet, vapaapäivät, omat tavoitteet ja niiden ennusteet poistuvat. Tiimin ja yrityksen luvut eivät muutu.",
	"forget.removed": "Poista kaikki",
	"forget.removed.customer":
		"Kaupat, liidit, aktiviteetit, tavoitteet ja kustannukset poistuvat. Yrityksen luvut niiltä jaksoilta muuttuvat; suljetut kuukaudet näyttävät, kuinka paljon.",
	"forget.removed.seller":
		"Kaupat, liidit, aktiviteetit, tavoitteet ja kustannukset poistuvat. Tiimin ja yrityksen luvut niiltä jaksoilta muuttuvat; suljetut kuukaudet näyttävät, kuinka paljon.",
	"forget.called.customer": "Unohdettu asiakas",
	"forget.called.seller": "Entinen myyjä",

	// Where else
	"forget.mentions": "Missä muualla nimi on",
	"forget.mentionsHelp":
		"Valituissa kohdissa nimen tilalle tulee ”…”. Jonkun toisen omaa nimeä ei ole valittu.",
	"forget.noMentions": "Ei missään muualla.",
	"forget.moreMentions": {
		one: "ja {shown} muu, josta nimi poistetaan",
		other: "ja {shown} muuta, joista nimi poistetaan",
	},
	"forget.words": "Poista myös",
	"forget.wordsHelp":
		"Yhteyshenkilö, lempinimi, sähköpostiosoite: pilkuin erotettuina.",
	"forget.lookAgain": "Etsi nämä",

	// Asking
	"forget.final": "Tätä ei voi kumota.",
	"forget.backups":
		"Tässä selaimessa säilytettävät varmuuskopiot kirjoitetaan uudelleen ilman näitä tietoja. Muualle tallennettuihin tiedostoihin, salalauseella tai ilman, ja selaimen historian osoitteisiin ei päästä käsiksi: poista ne itse.",
	"forget.type": "Jatka kirjoittamalla nimi: {name}",
	"forget.go": "Unohda pysyvästi",
	"forget.forgetting": "Unohdetaan",
	"forget.cancel": "Peruuta",
	"forget.done": "Unohdettu, myös täällä säilytettävistä varmuuskopioista",
	"forget.doneLater":
		"Unohdettu. Täällä säilytettävät varmuuskopiot päivittyvät itsestään",
	"forget.failed": "Ei onnistunut. Mitään ei ole muutettu",
	"forget.importing":
		"Tiedoston tuonti on kesken tai keskeytyi. Vie se loppuun tai kumoa se ensin.",
	"forget.restoring":
		"Varmuuskopion teon jälkeen unohdetut eivät palaa sen mukana.",

	// Privacy, among the settings
	"privacy.title": "Tietosuoja",
	"privacy.hint":
		"Kaikki pysyy tässä selaimessa. Mitään ei lähetetä minnekään.",
	"privacy.forgotten": "Unohdetut",
	"privacy.none":
		"Ei vielä ketään. Asiakas unohdetaan omalta sivultaan kohdassa Asiakkaat, henkilö yllä kohdassa Myyjät ja tiimit.",
	"privacy.known":
		"Heistä säilytetään vain koodi, jottei tiedosto tai vanhempi varmuuskopio tuo heitä huomaamatta takaisin.",
	"privacy.forgot.customer": "Asiakas, {day}",
	"privacy.forgot.seller": "Henkilö, {day}",
	"privacy.letIn": "Salli paluu tiedostojen mukana",
	"privacy.letInOf": "Salli paluu tiedostojen mukana: unohdettu {day}",
	"privacy.isLetIn": "Paluu tiedostojen mukana sallittu",
	"privacy.everything": "Poista kaikki",
	"privacy.everythingHelp":
		"Kaikki merkinnät, tavoitteet ja asetukset, kumottavissa oleva, tämän selaimen varmuuskopiot, sivustot joilla palkki on, seurattu kansio ja tiedostoista annetut vastaukset. Målbar on sen jälkeen kuin ensimmäisenä päivänä. Tallentamasi tiedostot pysyvät paikoillaan.",
	"privacy.saveFirst": "Tallenna ensin varmuuskopio",
	"privacy.word": "POISTA",
	"privacy.type": "Jatka kirjoittamalla {word}",
	"privacy.deleteAll": "Poista kaikki pysyvästi",
	"privacy.deleting": "Poistetaan kaikkea",
	"privacy.failed":
		"Kaikkea ei voitu poistaa. Poisto jatkuu, kun Målbar käynnistyy uudelleen.",
};
