import type { team as english } from "../en/team.ts";
import type { Catalogue } from "../text.ts";

export const team: Catalogue<typeof english> = {
	"nav.coaching": "Én til én",
	"nav.seen": "Hvad min leder kunne se",
	"nav.wall": "Væg",
	"coaching.title": "Én til én",
	"team.isNoTeam": "{name} er ikke et team",
	"team.rank": "Rangér efter opfyldelse",
	"team.kpi": "Målt på",
	"team.byName": "Efter navn",
	"team.byAttainment": "Efter opfyldelse",
	"team.members": "Medlemmerne mod deres egen plan",
	"team.teamsAgainst": "Team mod planen",
	"team.best": "egen rekord {best}, {period}",
	"team.ofBest": "{share} af min egen rekord",
	"team.ownDays": "egne arbejdsdage: {elapsed} af {total}",
	"team.noGoal": "Intet mål endnu",
	"team.joined": "med fra {day}",
	"team.left": "med til {day}",
	"team.figureOf": "{kpi}, {period}",
	"team.noGoals": "Ingen her har et mål i {period} endnu.",
	"team.noTeamGoal": "Intet mål for teamet i {period}.",
	"team.noGoalAll": "Intet mål for alle i {period}.",
	"team.setGoal": "Sæt et",
	"team.sumOf": {
		one: "Målet for det {shown} medlem, der har et.",
		other: "Målene for de {shown} medlemmer, der har et, lagt sammen.",
	},
	"team.without": {
		one: "{shown} medlem har intet mål endnu.",
		other: "{shown} medlemmer har intet mål endnu.",
	},
	"team.none": "Her er ingen sælgere endnu",
	"team.noneHelp":
		"Sælgere følger med de salg, du importerer, eller skrives ind i indstillingerne.",
	"team.noTeams":
		"Der er ingen team endnu, så her er alle sælgere. Et team har et navn og sælgere, der hører til fra én dag til en anden.",
	"team.makeTeam": "Lav et team",
	"team.noMembers": "Ingen var med i teamet i {period}",
	"team.noMembersHelp": "Tilføj en sælger nedenfor med den første dag.",

	"team.rates": "Hvor den enkeltes rate afviger ud over det tilfældige",
	"team.ratesTeams": "Hvor teamets rate afviger ud over det tilfældige",
	"team.ratesHow":
		"{period}. Prik: raten. Streg: hvor sikker den er. Pæl: alle tilsammen.",
	"team.ratesNamed":
		"En rate nævnes kun, hvor tilfældet alene næppe kunne skabe den: af tyve team, hvor alle er lige gode, ville ét få nogen nævnt. Det siger, at der er en forskel, ikke hvorfor: kunder, produkter og områder er også forskellige.",
	"team.ratesNone": "Ingen rate afviger fra de andres ud over det tilfældige.",
	"team.ratesUnknown": "Endnu vides intet om: {steps}.",
	"team.ratesEmpty":
		"Ingen leads, møder, tilbud eller afgjorte salg i de måneder.",
	"team.together": "Alle tilsammen",
	"team.of": { one: "af {shown}", other: "af {shown}" },
	"team.higher": "højere",
	"team.lower": "lavere",
	"step.leadToSql": "Lead → SQL",
	"step.sqlToMeeting": "SQL → møde",
	"step.meetingToQuote": "Møde → tilbud",
	"step.quoteToWon": "Tilbud → vundet",
	"step.closedToWon": "Afgjort → vundet",

	"team.membership": "Hvem var med i teamet hvornår",
	"team.membershipHelp":
		"Sidste års resultat ændrer sig ikke, når nogen flytter: hver tæller for teamet, så længe de er med.",
	"team.team": "Team",
	"team.times": "Efter måned",
	"team.when": "Dage",
	"team.since": "fra {day}",
	"team.until": "til {day}",
	"team.fromTo": "{from} – {last}",
	"team.allTheTime": "hele tiden",
	"team.add": "Føj til teamet",
	"team.choose": "Vælg en sælger",
	"team.seen": "Hvad min leder kunne se",
	"team.wall": "På væggen",
};
