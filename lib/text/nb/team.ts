import type { team as english } from "../en/team.ts";
import type { Catalogue } from "../text.ts";

export const team: Catalogue<typeof english> = {
	"nav.coaching": "Én til én",
	"nav.seen": "Hva lederen min kunne se",
	"nav.wall": "Veggskjerm",
	"coaching.title": "Én til én",
	"team.isNoTeam": "{name} er ikke et team",
	"team.rank": "Ranger etter måloppnåelse",
	"team.kpi": "Målt på",
	"team.byName": "Etter navn",
	"team.byAttainment": "Etter måloppnåelse",
	"team.members": "Medlemmene mot sin egen plan",
	"team.teamsAgainst": "Teamene mot planen",
	"team.best": "egen rekord {best}, {period}",
	"team.ofBest": "{share} av min egen rekord",
	"team.ownDays": "egne arbeidsdager: {elapsed} av {total}",
	"team.noGoal": "Ikke noe mål ennå",
	"team.joined": "med fra {day}",
	"team.left": "med til {day}",
	"team.figureOf": "{kpi}, {period}",
	"team.noGoals": "Ingen her har et mål i {period} ennå.",
	"team.noTeamGoal": "Ikke noe mål for teamet i {period}.",
	"team.noGoalAll": "Ikke noe felles mål i {period}.",
	"team.setGoal": "Sett et",
	"team.sumOf": {
		one: "Målet for det {shown} medlemmet som har et.",
		other: "Målene for de {shown} medlemmene som har et, lagt sammen.",
	},
	"team.parts.quarter": "kvartalenes mål lagt sammen",
	"team.parts.month": "månedenes mål lagt sammen",
	"team.without": {
		one: "{shown} medlem har ikke noe mål ennå; det solgte teller likevel.",
		other:
			"{shown} medlemmer har ikke noe mål ennå; det solgte teller likevel.",
	},
	"team.none": "Her er det ingen selgere ennå",
	"team.noneHelp":
		"Selgere følger med salgene du importerer, eller skrives inn i innstillingene.",
	"team.noTeams":
		"Det er ingen team ennå, så her er alle selgere. Et team har et navn og selgere som hører til fra én dag til en annen.",
	"team.teamless": {
		one: "{shown} selger er ikke med i noe team her: det solgte står ikke i radene.",
		other:
			"{shown} selgere er ikke med i noe team her: det solgte står ikke i radene.",
	},
	"team.makeTeam": "Lag et team",
	"team.noMembers": "Ingen var med i teamet i {period}",
	"team.noMembersHelp": "Legg til en selger nedenfor, med første dag.",

	"team.rates": "Der en andel avviker mer enn tilfeldigheter forklarer",
	"team.ratesTeams":
		"Der et teams andel avviker mer enn tilfeldigheter forklarer",
	"team.ratesHow":
		"{period}. Prikk: andelen. Strek: hvor sikker den er. Stolpe: alle sammen.",
	"team.ratesNamed":
		"En andel nevnes bare der tilfeldigheter neppe er nok: av tjue team der alle er like gode, ville ett fått noen nevnt. Det sier at det er en forskjell, ikke hvorfor: kunder, produkter og områder er også ulike.",
	"team.ratesNone":
		"Ingen andel avviker fra de andres mer enn tilfeldigheter forklarer.",
	"team.ratesUnknown": "Ingenting er kjent ennå om: {steps}.",
	"team.ratesEmpty":
		"Ingen leads, møter, tilbud eller avgjorte salg i de månedene.",
	"team.ratesMany": {
		one: "{shown} salg er mye å lese: det tar litt tid.",
		other: "{shown} salg er mye å lese: det tar litt tid.",
	},
	"team.ratesRead": "Sammenlign andelene",
	"team.together": "Alle sammen",
	"team.of": { one: "av {shown}", other: "av {shown}" },
	"team.higher": "høyere",
	"team.lower": "lavere",
	"step.leadToSql": "Lead → SQL",
	"step.sqlToMeeting": "SQL → møte",
	"step.meetingToQuote": "Møte → tilbud",
	"step.quoteToWon": "Tilbud → vunnet",
	"step.closedToWon": "Avgjort → vunnet",
	"step.leadToSql.is":
		"Leads som kom inn i de månedene, og hvor mange som er kvalifisert siden.",
	"step.sqlToMeeting.is":
		"Leads kvalifisert i de månedene. Med kunden er et møte booket eller gjennomført siden leadet kom inn.",
	"step.meetingToQuote.is":
		"Kunder møtt første gang i de månedene, og hvem av dem som fikk et tilbud da eller senere.",
	"step.quoteToWon.is":
		"Kunder som første gang fikk et tilbud i de månedene og har bestemt seg, og hvem av dem som kjøpte.",
	"step.closedToWon.is": "Salg vunnet eller tapt i de månedene.",
	"step.went": { one: "{shown} gikk videre", other: "{shown} gikk videre" },
	"step.stayed": {
		one: "{shown} gjorde det ikke",
		other: "{shown} gjorde det ikke",
	},
	"step.open": {
		one: "{shown} ikke avgjort ennå: telles ikke",
		other: "{shown} ikke avgjort ennå: telles ikke",
	},
	"step.unseen": {
		one: "{shown} uten kunde: kan ikke følges",
		other: "{shown} uten kunde: kan ikke følges",
	},

	"team.membership": "Hvem var med i teamet når",
	"team.membershipHelp":
		"Fjorårets resultat endrer seg ikke når noen bytter team: hver enkelt teller så lenge de er med.",
	"team.team": "Team",
	"team.times": "Per måned",
	"team.when": "Dager",
	"team.since": "fra {day}",
	"team.until": "til {day}",
	"team.fromTo": "{from} – {last}",
	"team.stayed": {
		one: "{shown} selger har vært i teamet sitt hele tiden",
		other: "{shown} selgere har vært i teamet sitt hele tiden",
	},
	"team.allTheTime": "hele tiden",
	"team.add": "Legg til i teamet",
	"team.choose": "Velg en selger",
	"team.seen": "Hva lederen min kunne se",
	"wall.amounts": "Vis beløp",
	"team.wall": "På en veggskjerm",

	"seen.hint": "Bare tallene: ingen kunder, ingen titler, ingen notater.",
	"seen.look": "Se på det",
	"seen.of.whom": "{name}, per {day}",
	"seen.nothingSent":
		"Ingenting sendes. Målbar har ingen server og ingen konto: dataene dine blir i denne nettleseren.",
	"seen.how":
		"Dette er alt en som ser på et teams tall, ville sett om deg. Skulle tall noen gang deles, er det disse, og du leverer dem selv.",
	"seen.whoAreYou": "Si hvem du er, og se dine egne",
	"seen.sayWho": "Si hvem du er",
	"seen.months": "Summer for hver måned",
	"seen.in": "Omsetning i {currency}.",
	"seen.month": "Måned",
	"seen.rates": "Hvor mange gikk videre til neste steg",
	"seen.step": "Steg",
	"seen.went": "Gikk videre",
	"seen.of": "Av",
	"seen.rate": "Andel",
	"seen.goals": "Mål",
	"seen.noGoals": "Ingen egne mål",
	"seen.done": "Oppnådd",
	"seen.workdays": "Arbeidsdager gått",
	"seen.never": "Hva som aldri er med",
	"seen.neverList":
		"Kunder og tallene deres. Titler, notater og kilder. Noe enkelt salg, lead eller aktivitet. Hvilke dager du var borte, eller hvorfor. Dine egne nøkkeltall og prognosen din.",
	"seen.exact": "Det samme, nøyaktig slik det ville blitt skrevet",
	"seen.copy": "Kopier",
	"seen.copyOf": "Kopier: {what}",
	"seen.copied": "Kopiert",
	"seen.notice": "Beskjeden en bedrift skylder de ansatte",
	"seen.notice.why":
		"Å se på tall med navn er trolig et kontrolltiltak. Danske avtaler krever at det varsles minst seks uker før, med formål og fremgangsmåte; andre steder gjelder andre regler, i Norge arbeidsmiljøloven kapittel ni. Her er en tekst å begynne med. Fyll ut det som står i klammer; det er ikke juridisk rådgivning.",
	"seen.notice.text": `Varsel: tall per selger

Til: [team eller navn]
Fra: [bedrift], [ansvarlig, e-post]
Dato: {today}

Fra {start}, minst seks uker etter dette varselet, vil [navn] se på tall per selger.

Hva det ses på
For hver selger og måned: omsetning, vunne og tapte salg, nye leads, kvalifiserte leads, møter booket og gjennomført, tilbud og anrop. Over tolv måneder: hvor mange leads, møter og tilbud som gikk videre til neste steg. For hvert mål: målet, hva som er oppnådd, og hvor mange arbeidsdager som er gått.
Ikke: kunder, titler, notater, enkeltsalg, og hvilke dager noen var borte eller hvorfor.

Formål
[For eksempel: coaching og rimelige mål.]
Tallene brukes ikke til [for eksempel: oppsigelse, offentlig rangering].

Hvordan
Hver selger kan på forhånd se nøyaktig hva som vises. [For eksempel: selgeren leverer en fil én gang i måneden.]

Hvem som ser det
[Navn eller roller.]

Hvor lenge det lagres
[For eksempel: 13 måneder.] Deretter sletter [hvem] det.

Behandlingsgrunnlag
[For eksempel: berettiget interesse, personvernforordningen artikkel 6 nr. 1 bokstav f.]

Dine rettigheter
Du kan se hva som lagres om deg, få det rettet eller slettet, og protestere: [kontakt]. Du kan klage til Datatilsynet.

Drøftet med [tillitsvalgt eller de ansatte] den [dato].`,

	"coaching.isNobody":
		"En samtale er med én selger, og {name} er ikke en selger",
	"coaching.rates": "Andeler ved siden av året før og teamet",
	"coaching.ownRates": "Andeler ved siden av året før",
	"coaching.now": "Disse månedene",
	"coaching.before": "Året før",
	"coaching.says": "Mer enn tilfeldig",
	"coaching.changed.higher": "opp fra året før",
	"coaching.changed.lower": "ned fra året før",
	"coaching.differs.higher": "høyere enn de andres",
	"coaching.differs.lower": "lavere enn de andres",
	"coaching.talk": "Dette kan dere snakke om",
	"coaching.nothing":
		"Ingenting skiller seg ut: målene er i rute, ingen andel avviker mer enn tilfeldig, ikke noe åpent salg trenger et blikk.",
	"coaching.last": "Siste aktiviteter",
	"coaching.noActivities": "Ingen aktiviteter i de månedene.",
	"coaching.agreed": "Hva vi blir enige om",
	"coaching.agreedHelp": "Skrives for hånd. Ingenting av det lagres her.",
	"talk.noGoal": "Det er ikke satt noe mål for perioden.",
	"talk.notAccepted.seller": "selgeren har ikke sagt ja ennå",
	"talk.notAccepted.manager": "lederen har ikke sagt ja ennå",
	"talk.notAccepted.both": "ingen har sagt ja ennå",
	"talk.lowerThanTeam":
		"{step}: {now}, teamet {against}. Hva gjør de andre der?",
	"talk.higherThanTeam":
		"{step}: {now}, teamet {against}. Hva kan de andre lære?",
	"talk.fell": "{step}: {now}, året før {against}. Hva er endret?",
	"talk.rose": "{step}: {now}, året før {against}. Hva gjorde det bedre?",
	"talk.stale": {
		one: "{shown} åpent salg er eldre enn de {days} dagene åtte av ti vinnes innen.",
		other:
			"{shown} åpne salg er eldre enn de {days} dagene åtte av ti vinnes innen.",
	},
	"talk.overdue": {
		one: "{shown} åpent salg skulle vært lukket før i dag.",
		other: "{shown} åpne salg skulle vært lukket før i dag.",
	},
	"talk.undated": {
		one: "{shown} åpent salg mangler forventet lukkedato.",
		other: "{shown} åpne salg mangler forventet lukkedato.",
	},
	"talk.quiet": {
		one: "Ingen aktivitet registrert på {shown} arbeidsdag.",
		other: "Ingen aktivitet registrert på {shown} arbeidsdager.",
	},
};
