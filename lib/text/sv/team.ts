import type { team as english } from "../en/team.ts";
import type { Catalogue } from "../text.ts";

export const team: Catalogue<typeof english> = {
	"nav.coaching": "Enskilt samtal",
	"nav.seen": "Vad min chef skulle kunna se",
	"nav.wall": "Väggskärm",
	"coaching.title": "Enskilt samtal",
	"team.isNoTeam": "{name} är inget team",
	"team.rank": "Rangordna efter måluppfyllelse",
	"team.kpi": "Mätt på",
	"team.byName": "Efter namn",
	"team.byAttainment": "Efter måluppfyllelse",
	"team.members": "Medlemmarna mot sin egen plan",
	"team.teamsAgainst": "Teamen mot planen",
	"team.best": "eget rekord {best}, {period}",
	"team.ofBest": "{share} av mitt eget rekord",
	"team.ownDays": "egna arbetsdagar: {elapsed} av {total}",
	"team.noGoal": "Inget mål än",
	"team.joined": "med från {day}",
	"team.left": "med till {day}",
	"team.figureOf": "{kpi}, {period}",
	"team.noGoals": "Ingen här har ett mål under {period} ännu.",
	"team.noTeamGoal": "Inget mål för teamet under {period}.",
	"team.noGoalAll": "Inget gemensamt mål under {period}.",
	"team.setGoal": "Sätt ett",
	"team.sumOf": {
		one: "Målet för den {shown} medlem som har ett.",
		other: "Målen för de {shown} medlemmar som har ett, summerade.",
	},
	"team.parts.quarter": "summan av kvartalens mål",
	"team.parts.month": "summan av månadernas mål",
	"team.without": {
		one: "{shown} medlem har inget mål än; det sålda räknas ändå.",
		other: "{shown} medlemmar har inget mål än; det sålda räknas ändå.",
	},
	"team.none": "Här finns inga säljare än",
	"team.noneHelp":
		"Säljare följer med affärerna du importerar, eller skrivs in i inställningarna.",
	"team.noTeams":
		"Det finns inga team än, så här är alla säljare. Ett team har ett namn och säljare som hör till det från en dag till en annan.",
	"team.teamless": {
		one: "{shown} säljare är inte med i något team här: det sålda står inte i raderna.",
		other:
			"{shown} säljare är inte med i något team här: det sålda står inte i raderna.",
	},
	"team.makeTeam": "Skapa ett team",
	"team.noMembers": "Ingen var med i teamet under {period}",
	"team.noMembersHelp": "Lägg till en säljare nedan, med första dagen.",

	"team.rates": "Där en andel avviker mer än slumpen förklarar",
	"team.ratesTeams": "Där ett teams andel avviker mer än slumpen förklarar",
	"team.ratesHow":
		"{period}. Prick: andelen. Streck: hur säker den är. Stolpe: alla tillsammans.",
	"team.ratesNamed":
		"En andel nämns bara där slumpen knappast räcker: av tjugo team där alla är lika bra skulle ett få någon nämnd. Det säger att det finns en skillnad, inte varför: kunder, produkter och områden skiljer sig också.",
	"team.ratesNone":
		"Ingen andel avviker från de andras mer än slumpen förklarar.",
	"team.ratesUnknown": "Ännu är inget känt om: {steps}.",
	"team.ratesEmpty":
		"Inga leads, möten, offerter eller avgjorda affärer under de månaderna.",
	"team.ratesMany": {
		one: "{shown} affärer är mycket att läsa: det tar en stund.",
		other: "{shown} affärer är mycket att läsa: det tar en stund.",
	},
	"team.ratesRead": "Jämför andelarna",
	"team.together": "Alla tillsammans",
	"team.of": { one: "av {shown}", other: "av {shown}" },
	"team.higher": "högre",
	"team.lower": "lägre",
	"step.leadToSql": "Lead → SQL",
	"step.sqlToMeeting": "SQL → möte",
	"step.meetingToQuote": "Möte → offert",
	"step.quoteToWon": "Offert → vunnen",
	"step.closedToWon": "Avgjord → vunnen",
	"step.leadToSql.is":
		"Leads som kom in under de månaderna, och hur många som har kvalificerats sedan dess.",
	"step.sqlToMeeting.is":
		"Leads kvalificerade under de månaderna. Med kunden har ett möte bokats eller genomförts sedan leadet kom in.",
	"step.meetingToQuote.is":
		"Kunder som träffades första gången under de månaderna, och vilka som fick en offert då eller senare.",
	"step.quoteToWon.is":
		"Kunder som första gången fick en offert under de månaderna och har bestämt sig, och vilka som köpte.",
	"step.closedToWon.is": "Affärer vunna eller förlorade under de månaderna.",
	"step.went": { one: "{shown} gick vidare", other: "{shown} gick vidare" },
	"step.stayed": {
		one: "{shown} gjorde det inte",
		other: "{shown} gjorde det inte",
	},
	"step.open": {
		one: "{shown} inte avgjort än: räknas inte",
		other: "{shown} inte avgjort än: räknas inte",
	},
	"step.unseen": {
		one: "{shown} utan kund: kan inte följas",
		other: "{shown} utan kund: kan inte följas",
	},

	"team.membership": "Vem var med i teamet när",
	"team.membershipHelp":
		"Förra årets resultat ändras inte när någon byter team: var och en räknas medan de är med.",
	"team.team": "Team",
	"team.times": "Per månad",
	"team.when": "Dagar",
	"team.since": "från {day}",
	"team.until": "till {day}",
	"team.fromTo": "{from} – {last}",
	"team.stayed": {
		one: "{shown} säljare har varit i sitt team hela tiden",
		other: "{shown} säljare har varit i sina team hela tiden",
	},
	"team.allTheTime": "hela tiden",
	"team.add": "Lägg till i teamet",
	"team.choose": "Välj en säljare",
	"team.seen": "Vad min chef skulle kunna se",
	"wall.amounts": "Visa belopp",
	"team.wall": "På en väggskärm",

	"seen.hint": "Bara siffrorna: inga kunder, inga titlar, inga anteckningar.",
	"seen.look": "Titta på det",
	"seen.of.whom": "{name}, per {day}",
	"seen.nothingSent":
		"Inget skickas. Målbar har ingen server och inget konto: dina data stannar i den här webbläsaren.",
	"seen.how":
		"Det här är allt som någon som tittar på ett teams siffror skulle se om dig. Om siffror någonsin delas är det dessa, och du lämnar dem själv.",
	"seen.whoAreYou": "Säg vem du är och se dina egna",
	"seen.sayWho": "Säg vem du är",
	"seen.months": "Summor för varje månad",
	"seen.in": "Omsättning i {currency}.",
	"seen.month": "Månad",
	"seen.rates": "Hur många gick vidare till nästa steg",
	"seen.step": "Steg",
	"seen.went": "Gick vidare",
	"seen.of": "Av",
	"seen.rate": "Andel",
	"seen.goals": "Mål",
	"seen.noGoals": "Inga egna mål",
	"seen.done": "Uppnått",
	"seen.workdays": "Arbetsdagar som gått",
	"seen.never": "Vad som aldrig är med",
	"seen.neverList":
		"Kunder och deras siffror. Titlar, anteckningar och källor. Någon enskild affär, lead eller aktivitet. Vilka dagar du var borta, eller varför. Dina egna nyckeltal och din prognos.",
	"seen.exact": "Detsamma, exakt som det skulle skrivas",
	"seen.copy": "Kopiera",
	"seen.copyOf": "Kopiera: {what}",
	"seen.copied": "Kopierat",
	"seen.notice": "Beskedet ett företag är skyldigt sina medarbetare",
	"seen.notice.why":
		"Att titta på siffror med namn är troligen en kontrollåtgärd. Danska avtal kräver att den aviseras minst sex veckor i förväg, med syfte och tillvägagångssätt; på andra håll gäller andra regler, i Sverige bland annat om medbestämmande. Här är en text att börja med. Fyll i det som står inom hakparentes; det är ingen juridisk rådgivning.",
	"seen.notice.text": `Besked: siffror per säljare

Till: [team eller namn]
Från: [företag], [ansvarig, e-post]
Datum: {today}

Från {start}, minst sex veckor efter detta besked, kommer [namn] att titta på siffror per säljare.

Vad som granskas
För varje säljare och månad: omsättning, vunna och förlorade affärer, nya leads, kvalificerade leads, bokade och genomförda möten, offerter och samtal. Över tolv månader: hur många leads, möten och offerter som gick vidare till nästa steg. För varje mål: målet, vad som är uppnått och hur många arbetsdagar som gått.
Inte: kunder, titlar, anteckningar, enskilda affärer, och vilka dagar någon var borta eller varför.

Syfte
[Till exempel: coachning och rimliga mål.]
Siffrorna används inte till [till exempel: uppsägning, offentlig rangordning].

Hur det går till
Varje säljare kan i förväg se exakt vad som visas. [Till exempel: säljaren lämnar en fil en gång i månaden.]

Vem som ser det
[Namn eller roller.]

Hur länge det sparas
[Till exempel: 13 månader.] Sedan raderar [vem] det.

Rättslig grund
[Till exempel: berättigat intresse, GDPR artikel 6.1 f.]

Dina rättigheter
Du kan se vad som sparas om dig, få det rättat eller raderat och invända: [kontakt]. Du kan klaga hos Integritetsskyddsmyndigheten.

Genomgånget med [facklig företrädare eller medarbetarna] den [datum].`,

	"coaching.isNobody":
		"Ett samtal är med en säljare, och {name} är ingen säljare",
	"coaching.rates": "Andelar bredvid året före och teamet",
	"coaching.ownRates": "Andelar bredvid året före",
	"coaching.now": "De här månaderna",
	"coaching.before": "Året före",
	"coaching.says": "Mer än slumpen",
	"coaching.changed.higher": "upp mot året före",
	"coaching.changed.lower": "ner mot året före",
	"coaching.differs.higher": "högre än de andras",
	"coaching.differs.lower": "lägre än de andras",
	"coaching.talk": "Att prata om",
	"coaching.nothing":
		"Inget sticker ut: målen går enligt plan, ingen andel avviker mer än slumpen, ingen öppen affär behöver en titt.",
	"coaching.last": "Senaste aktiviteterna",
	"coaching.noActivities": "Inga aktiviteter under de månaderna.",
	"coaching.agreed": "Vad vi kommer överens om",
	"coaching.agreedHelp": "Skrivs för hand. Inget av det sparas här.",
	"talk.noGoal": "Inget mål är satt för perioden.",
	"talk.notAccepted.seller": "säljaren har inte sagt ja än",
	"talk.notAccepted.manager": "chefen har inte sagt ja än",
	"talk.notAccepted.both": "ingen har sagt ja än",
	"talk.lowerThanTeam":
		"{step}: {now}, teamet {against}. Hur gör de andra där?",
	"talk.higherThanTeam":
		"{step}: {now}, teamet {against}. Vad kan de andra lära sig?",
	"talk.fell": "{step}: {now}, året före {against}. Vad har ändrats?",
	"talk.rose": "{step}: {now}, året före {against}. Vad gjorde det bättre?",
	"talk.stale": {
		one: "{shown} öppen affär är äldre än de {days} dagar som åtta av tio vinns inom.",
		other:
			"{shown} öppna affärer är äldre än de {days} dagar som åtta av tio vinns inom.",
	},
	"talk.overdue": {
		one: "{shown} öppen affär skulle ha avslutats före i dag.",
		other: "{shown} öppna affärer skulle ha avslutats före i dag.",
	},
	"talk.undated": {
		one: "{shown} öppen affär saknar förväntat avslut.",
		other: "{shown} öppna affärer saknar förväntat avslut.",
	},
	"talk.quiet": {
		one: "Ingen aktivitet registrerad på {shown} arbetsdag.",
		other: "Ingen aktivitet registrerad på {shown} arbetsdagar.",
	},
};
