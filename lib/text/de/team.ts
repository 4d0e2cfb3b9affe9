import type { team as english } from "../en/team.ts";
import type { Catalogue } from "../text.ts";

export const team: Catalogue<typeof english> = {
	"nav.coaching": "Einzelgespräch",
	"nav.seen": "Was meine Führungskraft sehen könnte",
	"nav.wall": "Wandbildschirm",
	"coaching.title": "Einzelgespräch",
	"team.isNoTeam": "{name} ist kein Team",
	"team.rank": "Nach Zielerreichung ordnen",
	"team.kpi": "Gemessen an",
	"team.byName": "Nach Name",
	"team.byAttainment": "Nach Zielerreichung",
	"team.members": "Mitglieder gegen ihren eigenen Plan",
	"team.teamsAgainst": "Teams gegen den Plan",
	"team.best": "eigener Rekord {best}, {period}",
	"team.ofBest": "{share} meines eigenen Rekords",
	"team.ownDays": "eigene Arbeitstage: {elapsed} von {total}",
	"team.noGoal": "Noch kein Ziel",
	"team.joined": "dabei seit {day}",
	"team.left": "dabei bis {day}",
	"team.figureOf": "{kpi}, {period}",
	"team.noGoals": "{period}: noch niemand hier hat ein Ziel.",
	"team.noTeamGoal": "{period}: kein Ziel für das Team.",
	"team.noGoalAll": "{period}: kein gemeinsames Ziel.",
	"team.setGoal": "Eins setzen",
	"team.sumOf": {
		one: "Das Ziel des {shown} Mitglieds, das eins hat.",
		other: "Die Ziele der {shown} Mitglieder, die eins haben, zusammen.",
	},
	"team.parts.quarter": "die Summe der Quartalsziele",
	"team.parts.month": "die Summe der Monatsziele",
	"team.without": {
		one: "{shown} Mitglied hat noch kein Ziel; was es verkauft, zählt trotzdem.",
		other:
			"{shown} Mitglieder haben noch kein Ziel; was sie verkaufen, zählt trotzdem.",
	},
	"team.none": "Hier verkauft noch niemand",
	"team.noneHelp":
		"Verkäufer kommen mit den Deals, die du importierst, oder werden in den Einstellungen eingetragen.",
	"team.noTeams":
		"Es gibt noch keine Teams, darum stehen hier alle Verkäufer. Ein Team hat einen Namen und Verkäufer, die von einem Tag bis zu einem anderen dazugehören.",
	"team.teamless": {
		one: "{shown} Verkäufer ist hier in keinem Team: Was er verkauft hat, steht in keiner Zeile.",
		other:
			"{shown} Verkäufer sind hier in keinem Team: Was sie verkauft haben, steht in keiner Zeile.",
	},
	"team.makeTeam": "Ein Team anlegen",
	"team.noMembers": "{period}: niemand war in diesem Team",
	"team.noMembersHelp": "Füge unten jemanden hinzu, mit dem ersten Tag.",

	"team.rates": "Wo eine Quote mehr als zufällig abweicht",
	"team.ratesTeams": "Wo die Quote eines Teams mehr als zufällig abweicht",
	"team.ratesHow":
		"{period}. Punkt: die Quote. Linie: wie sicher sie ist. Pfosten: alle zusammen.",
	"team.ratesNamed":
		"Eine Quote wird nur genannt, wo der Zufall kaum reicht: von zwanzig Teams, in denen alle gleich gut sind, würde in einem jemand genannt. Es sagt, dass es einen Unterschied gibt, nicht warum: Kunden, Produkte und Gebiete sind auch verschieden.",
	"team.ratesNone":
		"Keine Quote weicht mehr als zufällig von denen der anderen ab.",
	"team.ratesUnknown": "Noch ist nichts bekannt zu: {steps}.",
	"team.ratesEmpty":
		"Keine Leads, Termine, Angebote oder entschiedenen Deals in diesen Monaten.",
	"team.ratesMany": {
		one: "{shown} Deals sind viel zu lesen: Es dauert etwas.",
		other: "{shown} Deals sind viel zu lesen: Es dauert etwas.",
	},
	"team.ratesRead": "Quoten vergleichen",
	"team.together": "Alle zusammen",
	"team.of": { one: "von {shown}", other: "von {shown}" },
	"team.higher": "höher",
	"team.lower": "niedriger",
	"step.leadToSql": "Lead → SQL",
	"step.sqlToMeeting": "SQL → Termin",
	"step.meetingToQuote": "Termin → Angebot",
	"step.quoteToWon": "Angebot → gewonnen",
	"step.closedToWon": "Entschieden → gewonnen",
	"step.leadToSql.is":
		"Leads, die in diesen Monaten kamen, und wie viele seither qualifiziert wurden.",
	"step.sqlToMeeting.is":
		"Leads, in diesen Monaten qualifiziert. Mit ihrem Kunden wurde ein Termin vereinbart oder durchgeführt, seit der Lead kam.",
	"step.meetingToQuote.is":
		"Kunden, in diesen Monaten zum ersten Mal getroffen, und wer von ihnen dann oder später ein Angebot bekam.",
	"step.quoteToWon.is":
		"Kunden, die in diesen Monaten zum ersten Mal ein Angebot bekamen und sich entschieden haben, und wer von ihnen kaufte.",
	"step.closedToWon.is": "Deals, in diesen Monaten gewonnen oder verloren.",
	"step.went": { one: "{shown} kam weiter", other: "{shown} kamen weiter" },
	"step.stayed": { one: "{shown} nicht", other: "{shown} nicht" },
	"step.open": {
		one: "{shown} noch nicht entschieden: zählt nicht",
		other: "{shown} noch nicht entschieden: zählt nicht",
	},
	"step.unseen": {
		one: "{shown} ohne Kunden: nicht zu verfolgen",
		other: "{shown} ohne Kunden: nicht zu verfolgen",
	},

	"team.membership": "Wer wann im Team war",
	"team.membershipHelp":
		"Das Ergebnis des letzten Jahres ändert sich nicht, wenn jemand wechselt: Jeder zählt, solange er dabei ist.",
	"team.team": "Team",
	"team.times": "Nach Monat",
	"team.when": "Tage",
	"team.since": "seit {day}",
	"team.until": "bis {day}",
	"team.fromTo": "{from} – {last}",
	"team.stayed": {
		one: "{shown} Verkäufer war die ganze Zeit in seinem Team",
		other: "{shown} Verkäufer waren die ganze Zeit in ihrem Team",
	},
	"team.allTheTime": "die ganze Zeit",
	"team.add": "Ins Team aufnehmen",
	"team.choose": "Verkäufer wählen",
	"team.seen": "Was meine Führungskraft sehen könnte",
	"wall.amounts": "Beträge zeigen",
	"team.wall": "Auf einem Wandbildschirm",

	"seen.hint": "Nur die Zahlen: keine Kunden, keine Titel, keine Notizen.",
	"seen.look": "Ansehen",
	"seen.of.whom": "{name}, Stand {day}",
	"seen.nothingSent":
		"Nichts wird gesendet. Målbar hat keinen Server und kein Konto: Deine Daten bleiben in diesem Browser.",
	"seen.how":
		"Das ist alles, was jemand, der die Zahlen eines Teams ansieht, von dir sehen würde. Werden je Zahlen geteilt, dann diese, und du gibst sie selbst weiter.",
	"seen.whoAreYou": "Sag, wer du bist, und sieh deine eigenen",
	"seen.sayWho": "Sagen, wer du bist",
	"seen.months": "Summen jedes Monats",
	"seen.in": "Umsatz in {currency}.",
	"seen.month": "Monat",
	"seen.rates": "Wie viele zum nächsten Schritt kamen",
	"seen.step": "Schritt",
	"seen.went": "Kamen weiter",
	"seen.of": "Von",
	"seen.rate": "Quote",
	"seen.goals": "Ziele",
	"seen.noGoals": "Keine eigenen Ziele",
	"seen.done": "Erreicht",
	"seen.workdays": "Arbeitstage vorbei",
	"seen.never": "Was nie dabei ist",
	"seen.neverList":
		"Kunden und ihre Zahlen. Titel, Notizen und Quellen. Ein einzelner Deal, Lead oder eine Aktivität. An welchen Tagen du weg warst, oder warum. Deine eigenen Kennzahlen und deine Prognose.",
	"seen.exact": "Dasselbe, genau wie es geschrieben würde",
	"seen.copy": "Kopieren",
	"seen.copyOf": "Kopieren: {what}",
	"seen.copied": "Kopiert",
	"seen.notice": "Der Hinweis, den ein Unternehmen seinen Leuten schuldet",
	"seen.notice.why":
		"Zahlen mit Namen anzusehen ist wohl eine Kontrollmaßnahme. Dänische Vereinbarungen verlangen, sie mindestens sechs Wochen vorher mit Zweck und Vorgehen anzukündigen; anderswo gelten andere Regeln, in Deutschland auch die Mitbestimmung des Betriebsrats. Hier ist ein Text zum Anfangen. Fülle aus, was in Klammern steht; es ist keine Rechtsberatung.",
	"seen.notice.text": `Hinweis: Zahlen je Verkäufer

An: [Team oder Namen]
Von: [Firma], [verantwortlich, E-Mail]
Datum: {today}

Ab {start}, mindestens sechs Wochen nach diesem Hinweis, sieht [Name] Zahlen je Verkäufer an.

Was angesehen wird
Je Verkäufer und Monat: Umsatz, gewonnene und verlorene Deals, neue Leads, qualifizierte Leads, vereinbarte und durchgeführte Termine, Angebote und Anrufe. Über zwölf Monate: wie viele Leads, Termine und Angebote zum nächsten Schritt kamen. Je Ziel: das Ziel, was erreicht ist und wie viele Arbeitstage vorbei sind.
Nicht: Kunden, Titel, Notizen, einzelne Deals und an welchen Tagen jemand weg war oder warum.

Zweck
[Zum Beispiel: Coaching und faire Ziele.]
Die Zahlen dienen nicht [zum Beispiel: der Kündigung, einer öffentlichen Rangliste].

Wie es geschieht
Jeder Verkäufer kann vorher genau sehen, was gezeigt wird. [Zum Beispiel: Der Verkäufer gibt einmal im Monat eine Datei weiter.]

Wer es sieht
[Namen oder Rollen.]

Wie lange es aufbewahrt wird
[Zum Beispiel: 13 Monate.] Danach löscht [wer] es.

Rechtsgrundlage
[Zum Beispiel: berechtigtes Interesse, Art. 6 Abs. 1 lit. f DSGVO; Betriebsvereinbarung.]

Deine Rechte
Du kannst sehen, was über dich gespeichert ist, es berichtigen oder löschen lassen und widersprechen: [Kontakt]. Du kannst dich bei der Datenschutzaufsicht beschweren.

Besprochen mit [Betriebsrat oder den Mitarbeitern] am [Datum].`,

	"coaching.isNobody":
		"Ein Gespräch ist mit einem Verkäufer, und {name} ist keiner",
	"coaching.rates": "Quoten neben dem Vorjahr und dem Team",
	"coaching.ownRates": "Quoten neben dem Vorjahr",
	"coaching.now": "Diese Monate",
	"coaching.before": "Das Jahr davor",
	"coaching.says": "Mehr als Zufall",
	"coaching.changed.higher": "höher als im Jahr davor",
	"coaching.changed.lower": "niedriger als im Jahr davor",
	"coaching.differs.higher": "höher als die anderen",
	"coaching.differs.lower": "niedriger als die anderen",
	"coaching.talk": "Worüber ihr sprechen könnt",
	"coaching.nothing":
		"Nichts fällt auf: Ziele im Plan, keine Quote mehr als zufällig anders, kein offener Deal, der einen Blick braucht.",
	"coaching.last": "Letzte Aktivitäten",
	"coaching.noActivities": "Keine Aktivitäten in diesen Monaten.",
	"coaching.agreed": "Was wir vereinbaren",
	"coaching.agreedHelp":
		"Von Hand geschrieben. Nichts davon wird hier gespeichert.",
	"talk.noGoal": "Für den Zeitraum ist kein Ziel gesetzt.",
	"talk.notAccepted.seller": "der Verkäufer hat noch nicht zugestimmt",
	"talk.notAccepted.manager": "die Führungskraft hat noch nicht zugestimmt",
	"talk.notAccepted.both": "noch niemand hat zugestimmt",
	"talk.lowerThanTeam":
		"{step}: {now}, das Team {against}. Was machen die anderen dort?",
	"talk.higherThanTeam":
		"{step}: {now}, das Team {against}. Was können die anderen lernen?",
	"talk.fell": "{step}: {now}, im Jahr davor {against}. Was hat sich geändert?",
	"talk.rose": "{step}: {now}, im Jahr davor {against}. Was wurde besser?",
	"talk.stale": {
		one: "{shown} offener Deal ist älter als die {days} Tage, in denen acht von zehn gewonnen werden.",
		other:
			"{shown} offene Deals sind älter als die {days} Tage, in denen acht von zehn gewonnen werden.",
	},
	"talk.overdue": {
		one: "{shown} offener Deal sollte vor heute abgeschlossen sein.",
		other: "{shown} offene Deals sollten vor heute abgeschlossen sein.",
	},
	"talk.undated": {
		one: "{shown} offener Deal hat keinen erwarteten Abschluss.",
		other: "{shown} offene Deals haben keinen erwarteten Abschluss.",
	},
	"talk.quiet": {
		one: "Seit {shown} Arbeitstag keine Aktivität erfasst.",
		other: "Seit {shown} Arbeitstagen keine Aktivität erfasst.",
	},
};
