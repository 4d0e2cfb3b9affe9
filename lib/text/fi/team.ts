import type { team as english } from "../en/team.ts";
import type { Catalogue } from "../text.ts";

export const team: Catalogue<typeof english> = {
	"nav.coaching": "Kahden kesken",
	"nav.seen": "Mitä esihenkilöni voisi nähdä",
	"nav.wall": "Seinänäyttö",
	"coaching.title": "Kahden kesken",
	"team.isNoTeam": "{name} ei ole tiimi",
	"team.rank": "Järjestä toteuman mukaan",
	"team.kpi": "Mittari",
	"team.byName": "Nimen mukaan",
	"team.byAttainment": "Toteuman mukaan",
	"team.members": "Jäsenet omaan tahtiinsa verrattuna",
	"team.teamsAgainst": "Tiimit tahtiinsa nähden",
	"team.best": "oma ennätys {best}, {period}",
	"team.ofBest": "{share} omasta ennätyksestäni",
	"team.ownDays": "omat työpäivät: {elapsed} / {total}",
	"team.noGoal": "Ei vielä tavoitetta",
	"team.joined": "mukana {day} alkaen",
	"team.left": "mukana {day} asti",
	"team.figureOf": "{kpi}, {period}",
	"team.noGoals": "Kenelläkään täällä ei ole vielä tavoitetta ({period}).",
	"team.noTeamGoal": "Tiimillä ei ole tavoitetta ({period}).",
	"team.noGoalAll": "Yhteistä tavoitetta ei ole ({period}).",
	"team.setGoal": "Aseta tavoite",
	"team.sumOf": {
		one: "Sen {shown} jäsenen tavoite, jolla on sellainen.",
		other: "Niiden {shown} jäsenen tavoitteet yhteensä, joilla on sellainen.",
	},
	"team.parts.quarter": "kvartaalien tavoitteet yhteensä",
	"team.parts.month": "kuukausien tavoitteet yhteensä",
	"team.without": {
		one: "{shown} jäsenellä ei ole vielä tavoitetta; myynti lasketaan silti.",
		other:
			"{shown} jäsenellä ei ole vielä tavoitetta; heidän myyntinsä lasketaan silti.",
	},
	"team.none": "Täällä ei ole vielä myyjiä",
	"team.noneHelp":
		"Myyjät tulevat tuomiesi kauppojen mukana, tai ne kirjataan asetuksiin.",
	"team.noTeams":
		"Tiimejä ei ole vielä, joten tässä ovat kaikki myyjät. Tiimillä on nimi ja myyjät, jotka kuuluvat siihen päivästä toiseen.",
	"team.teamless": {
		one: "{shown} myyjä ei ole missään tiimissä: hänen myyntinsä ei ole näillä riveillä.",
		other:
			"{shown} myyjää ei ole missään tiimissä: heidän myyntinsä ei ole näillä riveillä.",
	},
	"team.makeTeam": "Luo tiimi",
	"team.noMembers": "Tiimissä ei ollut ketään ({period})",
	"team.noMembersHelp": "Lisää alla myyjä ja hänen ensimmäinen päivänsä.",

	"team.rates": "Missä osuus poikkeaa enemmän kuin sattuma selittää",
	"team.ratesTeams":
		"Missä tiimin osuus poikkeaa enemmän kuin sattuma selittää",
	"team.ratesHow":
		"{period}. Piste: osuus. Viiva: kuinka varma se on. Pylväs: kaikki yhteensä.",
	"team.ratesNamed":
		"Osuus mainitaan vain, kun sattuma tuskin riittää: kahdestakymmenestä tiimistä, joissa kaikki ovat yhtä hyviä, yhdessä joku mainittaisiin. Se kertoo, että ero on, ei miksi: myös asiakkaat, tuotteet ja alueet ovat erilaisia.",
	"team.ratesNone":
		"Mikään osuus ei poikkea muiden osuuksista enempää kuin sattuma selittää.",
	"team.ratesUnknown": "Vielä ei tiedetä mitään: {steps}.",
	"team.ratesEmpty":
		"Ei liidejä, tapaamisia, tarjouksia tai ratkenneita kauppoja näinä kuukausina.",
	"team.ratesMany": {
		one: "{shown} kauppaa on paljon luettavaa: se kestää hetken.",
		other: "{shown} kauppaa on paljon luettavaa: se kestää hetken.",
	},
	"team.ratesRead": "Vertaa osuuksia",
	"team.together": "Kaikki yhteensä",
	"team.of": { one: "/ {shown}", other: "/ {shown}" },
	"team.higher": "korkeampi",
	"team.lower": "matalampi",
	"step.leadToSql": "Liidi → SQL",
	"step.sqlToMeeting": "SQL → tapaaminen",
	"step.meetingToQuote": "Tapaaminen → tarjous",
	"step.quoteToWon": "Tarjous → voitettu",
	"step.closedToWon": "Ratkennut → voitettu",
	"step.leadToSql.is":
		"Näinä kuukausina tulleet liidit ja kuinka moni on sen jälkeen kvalifioitu.",
	"step.sqlToMeeting.is":
		"Näinä kuukausina kvalifioidut liidit. Asiakkaan kanssa on sovittu tai pidetty tapaaminen liidin tulon jälkeen.",
	"step.meetingToQuote.is":
		"Näinä kuukausina ensi kertaa tavatut asiakkaat ja ketkä heistä saivat tarjouksen silloin tai myöhemmin.",
	"step.quoteToWon.is":
		"Näinä kuukausina ensimmäisen tarjouksen saaneet asiakkaat, jotka ovat päättäneet, ja ketkä heistä ostivat.",
	"step.closedToWon.is": "Näinä kuukausina voitetut tai hävityt kaupat.",
	"step.went": { one: "{shown} eteni", other: "{shown} eteni" },
	"step.stayed": { one: "{shown} ei edennyt", other: "{shown} ei edennyt" },
	"step.open": {
		one: "{shown} ei vielä ratkennut: ei lasketa",
		other: "{shown} ei vielä ratkennut: ei lasketa",
	},
	"step.unseen": {
		one: "{shown} ilman asiakasta: ei voi seurata",
		other: "{shown} ilman asiakasta: ei voi seurata",
	},

	"team.membership": "Kuka oli tiimissä milloin",
	"team.membershipHelp":
		"Viime vuoden tulos ei muutu, kun joku vaihtaa tiimiä: kukin lasketaan sen ajan, jonka on mukana.",
	"team.team": "Tiimi",
	"team.times": "Kuukausittain",
	"team.when": "Päivät",
	"team.since": "{day} alkaen",
	"team.until": "{day} asti",
	"team.fromTo": "{from} – {last}",
	"team.stayed": {
		one: "{shown} myyjä on ollut tiimissään koko ajan",
		other: "{shown} myyjää on ollut tiimissään koko ajan",
	},
	"team.allTheTime": "koko ajan",
	"team.add": "Lisää tiimiin",
	"team.choose": "Valitse myyjä",
	"team.seen": "Mitä esihenkilöni voisi nähdä",
	"wall.amounts": "Näytä summat",
	"team.wall": "Seinänäytölle",

	"seen.hint": "Vain luvut: ei asiakkaita, ei otsikoita, ei muistiinpanoja.",
	"seen.look": "Katso",
	"seen.of.whom": "{name}, {day}",
	"seen.nothingSent":
		"Mitään ei lähetetä. Målbarilla ei ole palvelinta eikä tiliä: tietosi pysyvät tässä selaimessa.",
	"seen.how":
		"Tässä on kaikki, mitä tiimin lukuja katsova näkisi sinusta. Jos lukuja joskus jaetaan, ne ovat nämä, ja annat ne itse.",
	"seen.whoAreYou": "Kerro kuka olet, niin näet omasi",
	"seen.sayWho": "Kerro kuka olet",
	"seen.months": "Kunkin kuukauden summat",
	"seen.in": "Myynti, {currency}.",
	"seen.month": "Kuukausi",
	"seen.rates": "Kuinka moni eteni seuraavaan vaiheeseen",
	"seen.step": "Vaihe",
	"seen.went": "Eteni",
	"seen.of": "Yhteensä",
	"seen.rate": "Osuus",
	"seen.goals": "Tavoitteet",
	"seen.noGoals": "Ei omia tavoitteita",
	"seen.done": "Saavutettu",
	"seen.workdays": "Työpäiviä kulunut",
	"seen.never": "Mitä siinä ei koskaan ole",
	"seen.neverList":
		"Asiakkaat ja heidän lukunsa. Otsikot, muistiinpanot ja lähteet. Yksittäinen kauppa, liidi tai aktiviteetti. Minä päivinä olit poissa tai miksi. Omat mittarisi ja ennusteesi.",
	"seen.exact": "Sama täsmälleen niin kuin se kirjoitettaisiin",
	"seen.copy": "Kopioi",
	"seen.copyOf": "Kopioi: {what}",
	"seen.copied": "Kopioitu",
	"seen.notice": "Ilmoitus, jonka yritys on velkaa työntekijöilleen",
	"seen.notice.why":
		"Lukujen katsominen nimellä on luultavasti valvontaa. Tanskalaiset sopimukset vaativat ilmoittamaan siitä vähintään kuusi viikkoa ennen, tarkoituksineen ja menettelyineen; muualla pätevät muut säännöt, Suomessa muun muassa laki yksityisyyden suojasta työelämässä. Tästä tekstistä voi aloittaa. Täydennä hakasulkeissa olevat kohdat; tämä ei ole oikeudellista neuvontaa.",
	"seen.notice.text": `Ilmoitus: luvut myyjittäin

Kenelle: [tiimi tai nimet]
Keneltä: [yritys], [vastuuhenkilö, sähköposti]
Päiväys: {today}

Alkaen {start}, vähintään kuusi viikkoa tämän ilmoituksen jälkeen, [nimi] katsoo lukuja myyjittäin.

Mitä katsotaan
Kultakin myyjältä kuukausittain: myynti, voitetut ja hävityt kaupat, uudet liidit, kvalifioidut liidit, sovitut ja pidetyt tapaamiset, tarjoukset ja puhelut. Kahdeltatoista kuukaudelta: kuinka moni liidi, tapaaminen ja tarjous eteni seuraavaan vaiheeseen. Kustakin tavoitteesta: tavoite, saavutettu ja kuinka monta työpäivää on kulunut.
Ei katsota: asiakkaita, otsikoita, muistiinpanoja, yksittäisiä kauppoja eikä sitä, minä päivinä joku oli poissa tai miksi.

Tarkoitus
[Esimerkiksi: valmennus ja kohtuulliset tavoitteet.]
Lukuja ei käytetä [esimerkiksi: irtisanomiseen, julkiseen järjestykseen].

Miten
Kukin myyjä näkee etukäteen täsmälleen, mitä näytetään. [Esimerkiksi: myyjä antaa tiedoston kerran kuussa.]

Kuka näkee
[Nimet tai roolit.]

Kuinka kauan säilytetään
[Esimerkiksi: 13 kuukautta.] Sen jälkeen [kuka] poistaa tiedot.

Oikeusperuste
[Esimerkiksi: oikeutettu etu, tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta.]

Oikeutesi
Voit nähdä, mitä sinusta säilytetään, saada sen oikaistua tai poistettua ja vastustaa käsittelyä: [yhteystieto]. Voit valittaa tietosuojavaltuutetulle.

Käyty läpi [luottamusmiehen tai henkilöstön] kanssa [päivä].`,

	"coaching.isNobody":
		"Keskustelu on yhden myyjän kanssa, ja {name} ei ole myyjä",
	"coaching.rates": "Osuudet edellisvuoden ja tiimin rinnalla",
	"coaching.ownRates": "Osuudet edellisvuoden rinnalla",
	"coaching.now": "Nämä kuukaudet",
	"coaching.before": "Vuosi ennen",
	"coaching.says": "Enemmän kuin sattuma",
	"coaching.changed.higher": "ylempänä kuin vuotta ennen",
	"coaching.changed.lower": "alempana kuin vuotta ennen",
	"coaching.differs.higher": "korkeampi kuin muilla",
	"coaching.differs.lower": "matalampi kuin muilla",
	"coaching.talk": "Mistä voisi puhua",
	"coaching.nothing":
		"Mikään ei erotu: tavoitteet ovat tahdissa, mikään osuus ei poikkea enempää kuin sattuma, mikään avoin kauppa ei kaipaa katsetta.",
	"coaching.last": "Viimeiset aktiviteetit",
	"coaching.noActivities": "Ei aktiviteetteja näinä kuukausina.",
	"coaching.agreed": "Mitä sovimme",
	"coaching.agreedHelp":
		"Kirjoitetaan käsin. Mitään siitä ei tallenneta tänne.",
	"talk.noGoal": "Jaksolle ei ole asetettu tavoitetta.",
	"talk.notAccepted.seller": "myyjä ei ole vielä hyväksynyt",
	"talk.notAccepted.manager": "esihenkilö ei ole vielä hyväksynyt",
	"talk.notAccepted.both": "kukaan ei ole vielä hyväksynyt",
	"talk.lowerThanTeam":
		"{step}: {now}, tiimi {against}. Mitä muut tekevät siinä?",
	"talk.higherThanTeam":
		"{step}: {now}, tiimi {against}. Mitä muut voivat oppia?",
	"talk.fell": "{step}: {now}, vuotta ennen {against}. Mikä on muuttunut?",
	"talk.rose": "{step}: {now}, vuotta ennen {against}. Mikä paransi sitä?",
	"talk.stale": {
		one: "{shown} avoin kauppa on vanhempi kuin ne {days} päivää, joissa kahdeksan kymmenestä voitetaan.",
		other:
			"{shown} avointa kauppaa on vanhempia kuin ne {days} päivää, joissa kahdeksan kymmenestä voitetaan.",
	},
	"talk.overdue": {
		one: "{shown} avoimen kaupan piti päättyä ennen tätä päivää.",
		other: "{shown} avoimen kaupan piti päättyä ennen tätä päivää.",
	},
	"talk.undated": {
		one: "{shown} avoimelta kaupalta puuttuu arvioitu päättyminen.",
		other: "{shown} avoimelta kaupalta puuttuu arvioitu päättyminen.",
	},
	"talk.quiet": {
		one: "Ei kirjattua aktiviteettia {shown} työpäivään.",
		other: "Ei kirjattua aktiviteettia {shown} työpäivään.",
	},
};
