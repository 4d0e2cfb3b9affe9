import type { team as english } from "../en/team.ts";
import type { Catalogue } from "../text.ts";

export const team: Catalogue<typeof english> = {
	"nav.coaching": "Én til én",
	"nav.seen": "Hvad min leder kunne se",
	"nav.wall": "Vægskærm",
	"coaching.title": "Én til én",
	"team.isNoTeam": "{name} er ikke et team",
	"team.rank": "Rangér efter opfyldelse",
	"team.kpi": "Målt på",
	"team.byName": "Efter navn",
	"team.byAttainment": "Efter opfyldelse",
	"team.members": "Medlemmerne mod deres egen plan",
	"team.teamsAgainst": "Teams mod planen",
	"team.best": "egen rekord {best}, {period}",
	"team.ofBest": "{share} af min egen rekord",
	"team.ownDays": "egne arbejdsdage: {elapsed} af {total}",
	"team.noGoal": "Intet mål endnu",
	"team.joined": "med fra {day}",
	"team.left": "med til {day}",
	"team.figureOf": "{kpi}, {period}",
	"team.noGoals": "Ingen her har et mål i {period} endnu.",
	"team.noTeamGoal": "Intet mål for teamet i {period}.",
	"team.noGoalAll": "Intet fælles mål i {period}.",
	"team.setGoal": "Sæt et",
	"team.sumOf": {
		one: "Målet for det {shown} medlem, der har et.",
		other: "Målene for de {shown} medlemmer, der har et, lagt sammen.",
	},
	"team.parts.quarter": "kvartalernes mål lagt sammen",
	"team.parts.month": "månedernes mål lagt sammen",
	"team.without": {
		one: "{shown} medlem har intet mål endnu; det solgte tæller alligevel med.",
		other:
			"{shown} medlemmer har intet mål endnu; det solgte tæller alligevel med.",
	},
	"team.none": "Her er ingen sælgere endnu",
	"team.noneHelp":
		"Sælgere følger med de salg, du importerer, eller skrives ind i indstillingerne.",
	"team.noTeams":
		"Der er ingen teams endnu, så her er alle sælgere. Et team har et navn og sælgere, der hører til fra én dag til en anden.",
	"team.teamless": {
		one: "{shown} sælger er ikke med i et team her: det solgte står ikke i rækkerne.",
		other:
			"{shown} sælgere er ikke med i et team her: det solgte står ikke i rækkerne.",
	},
	"team.makeTeam": "Lav et team",
	"team.noMembers": "Ingen var med i teamet i {period}",
	"team.noMembersHelp": "Tilføj en sælger nedenfor med den første dag.",

	"team.rates": "Hvor en andel afviger mere, end tilfældet kan forklare",
	"team.ratesTeams":
		"Hvor et teams andel afviger mere, end tilfældet kan forklare",
	"team.ratesHow":
		"{period}. Prik: andelen. Streg: hvor sikker den er. Pæl: alle tilsammen.",
	"team.ratesNamed":
		"En andel nævnes kun, hvor tilfældet næppe kan forklare den: af tyve teams, hvor alle er lige gode, ville ét få nogen nævnt. Det siger, at der er en forskel, ikke hvorfor: kunder, produkter og områder er også forskellige.",
	"team.ratesNone":
		"Ingen andel afviger fra de andres mere, end tilfældet kan forklare.",
	"team.ratesUnknown": "Endnu vides intet om: {steps}.",
	"team.ratesEmpty":
		"Ingen leads, møder, tilbud eller afgjorte salg i de måneder.",
	"team.ratesMany": {
		one: "{shown} salg er meget at læse: det tager lidt tid.",
		other: "{shown} salg er meget at læse: det tager lidt tid.",
	},
	"team.ratesRead": "Sammenlign andelene",
	"team.together": "Alle tilsammen",
	"team.of": { one: "af {shown}", other: "af {shown}" },
	"team.higher": "højere",
	"team.lower": "lavere",
	"step.leadToSql": "Lead → SQL",
	"step.sqlToMeeting": "SQL → møde",
	"step.meetingToQuote": "Møde → tilbud",
	"step.quoteToWon": "Tilbud → vundet",
	"step.closedToWon": "Afgjort → vundet",
	"step.leadToSql.is":
		"Leads, der kom ind i de måneder, og hvor mange der siden er kvalificeret.",
	"step.sqlToMeeting.is":
		"Leads kvalificeret i de måneder. Med kunden er et møde booket eller afholdt, siden leadet kom ind.",
	"step.meetingToQuote.is":
		"Kunder mødt første gang i de måneder, og hvem af dem der fik et tilbud da eller senere.",
	"step.quoteToWon.is":
		"Kunder, der første gang fik et tilbud i de måneder og har besluttet sig, og hvem af dem der købte.",
	"step.closedToWon.is": "Salg vundet eller tabt i de måneder.",
	"step.went": { one: "{shown} gik videre", other: "{shown} gik videre" },
	"step.stayed": { one: "{shown} gjorde ikke", other: "{shown} gjorde ikke" },
	"step.open": {
		one: "{shown} ikke afgjort endnu: tæller ikke",
		other: "{shown} ikke afgjort endnu: tæller ikke",
	},
	"step.unseen": {
		one: "{shown} uden kunde: kan ikke følges",
		other: "{shown} uden kunde: kan ikke følges",
	},

	"team.membership": "Hvem var med i teamet hvornår",
	"team.membershipHelp":
		"Sidste års resultat ændrer sig ikke, når nogen flytter: hver tæller for teamet, så længe de er med.",
	"team.team": "Team",
	"team.times": "Pr. måned",
	"team.when": "Dage",
	"team.since": "fra {day}",
	"team.until": "til {day}",
	"team.fromTo": "{from} – {last}",
	"team.stayed": {
		one: "{shown} sælger har været i sit team hele tiden",
		other: "{shown} sælgere har været i deres team hele tiden",
	},
	"team.allTheTime": "hele tiden",
	"team.add": "Føj til teamet",
	"team.choose": "Vælg en sælger",
	"team.seen": "Hvad min leder kunne se",
	"wall.amounts": "Vis beløb",
	"team.wall": "På en vægskærm",

	"seen.hint": "Kun tallene: ingen kunder, ingen titler, ingen noter.",
	"seen.look": "Se det",
	"seen.of.whom": "{name}, pr. {day}",
	"seen.nothingSent":
		"Intet sendes. Målbar har ingen server og ingen konto: dine data bliver i denne browser.",
	"seen.how":
		"Det er alt, hvad en, der ser på et teams tal, ville se om dig. Skal tal nogensinde deles, er det disse, og du afleverer dem selv.",
	"seen.whoAreYou": "Sig, hvem du er, og se dine egne",
	"seen.sayWho": "Sig, hvem du er",
	"seen.months": "Summer for hver måned",
	"seen.in": "Omsætning i {currency}.",
	"seen.month": "Måned",
	"seen.rates": "Hvor mange gik videre til næste trin",
	"seen.step": "Trin",
	"seen.went": "Gik videre",
	"seen.of": "Af",
	"seen.rate": "Andel",
	"seen.goals": "Mål",
	"seen.noGoals": "Ingen egne mål",
	"seen.done": "Nået",
	"seen.workdays": "Arbejdsdage gået",
	"seen.never": "Hvad der aldrig er med",
	"seen.neverList":
		"Kunder og deres tal. Titler, noter og kilder. Noget enkelt salg, lead eller aktivitet. Hvilke dage du var væk, eller hvorfor. Dine egne nøgletal og din prognose.",
	"seen.exact": "Det samme, nøjagtig som det ville blive skrevet",
	"seen.copy": "Kopiér",
	"seen.copyOf": "Kopiér: {what}",
	"seen.copied": "Kopieret",
	"seen.notice": "Den besked, en virksomhed skylder sine folk",
	"seen.notice.why":
		"At se på tal med navn er formentlig en kontrolforanstaltning. Danske aftaler kræver, at den varsles mindst seks uger før med formål og fremgangsmåde. Her er en tekst at begynde med. Udfyld det i klammer; det er ikke juridisk rådgivning.",
	"seen.notice.text": `Varsel: tal for den enkelte sælger

Til: [team eller navne]
Fra: [virksomhed], [ansvarlig, e-mail]
Dato: {today}

Fra {start}, mindst seks uger efter dette varsel, vil [navn] se på tal for den enkelte sælger.

Hvad der ses på
For hver sælger og måned: omsætning, vundne og tabte salg, nye leads, kvalificerede leads, bookede og afholdte møder, tilbud og opkald. Over tolv måneder: hvor mange leads, møder og tilbud der gik videre til næste trin. For hvert mål: målet, hvad der er nået, og hvor mange arbejdsdage der er gået.
Der ses ikke på: kunder, titler, noter, enkelte salg, og hvilke dage nogen var væk eller hvorfor.

Formål
[For eksempel: sparring og rimelige mål.]
Tallene bruges ikke til [for eksempel: afskedigelse, offentlig rangering].

Hvordan
Hver sælger kan på forhånd se nøjagtigt, hvad der vises. [For eksempel: sælgeren afleverer en fil én gang om måneden.]

Hvem ser det
[Navne eller roller.]

Hvor længe det gemmes
[For eksempel: 13 måneder.] Derefter sletter [hvem] det.

Hjemmel
[For eksempel: legitim interesse, databeskyttelsesforordningens artikel 6, stk. 1, litra f.]

Dine rettigheder
Du kan se, hvad der gemmes om dig, få det rettet eller slettet og gøre indsigelse: [kontakt]. Du kan klage til Datatilsynet.

Drøftet med [tillidsrepræsentant, samarbejdsudvalg eller medarbejderne] den [dato].`,

	"coaching.isNobody":
		"En samtale er med én sælger, og {name} er ikke en sælger",
	"coaching.rates": "Andele ved siden af året før og teamet",
	"coaching.ownRates": "Andele ved siden af året før",
	"coaching.now": "Disse måneder",
	"coaching.before": "Året før",
	"coaching.says": "Ud over det tilfældige",
	"coaching.changed.higher": "op siden året før",
	"coaching.changed.lower": "ned siden året før",
	"coaching.differs.higher": "højere end de andres",
	"coaching.differs.lower": "lavere end de andres",
	"coaching.talk": "Det kan I tale om",
	"coaching.nothing":
		"Intet skiller sig ud: målene er på plan, ingen andel afviger mere, end tilfældet kan forklare, intet åbent salg trænger til et kig.",
	"coaching.last": "Seneste aktiviteter",
	"coaching.noActivities": "Ingen aktiviteter i de måneder.",
	"coaching.agreed": "Hvad vi aftaler",
	"coaching.agreedHelp": "Skrives i hånden. Intet af det gemmes her.",
	"talk.noGoal": "Der er intet mål for perioden.",
	"talk.notAccepted.seller": "sælgeren har ikke sagt ja endnu",
	"talk.notAccepted.manager": "lederen har ikke sagt ja endnu",
	"talk.notAccepted.both": "ingen har sagt ja endnu",
	"talk.lowerThanTeam":
		"{step}: {now}, teamet {against}. Hvad gør de andre dér?",
	"talk.higherThanTeam":
		"{step}: {now}, teamet {against}. Hvad kan de andre lære?",
	"talk.fell": "{step}: {now}, året før {against}. Hvad er ændret?",
	"talk.rose": "{step}: {now}, året før {against}. Hvad gjorde det bedre?",
	"talk.stale": {
		one: "{shown} åbent salg er ældre end de {days} dage, otte ud af ti vindes inden for.",
		other:
			"{shown} åbne salg er ældre end de {days} dage, otte ud af ti vindes inden for.",
	},
	"talk.overdue": {
		one: "{shown} åbent salg skulle være lukket før i dag.",
		other: "{shown} åbne salg skulle være lukket før i dag.",
	},
	"talk.undated": {
		one: "{shown} åbent salg har ingen forventet lukkedato.",
		other: "{shown} åbne salg har ingen forventet lukkedato.",
	},
	"talk.quiet": {
		one: "Ingen aktivitet registreret i {shown} arbejdsdag.",
		other: "Ingen aktivitet registreret i {shown} arbejdsdage.",
	},
};
