import type { forget as english } from "../en/forget.ts";
import type { Catalogue } from "../text.ts";

export const forget: Catalogue<typeof english> = {
	"forget.open.customer": "Glöm den här kunden",
	"forget.open.seller": "Glöm den här personen",
	"forget.title": "Glöm {name}",
	"forget.right":
		"För när någon ber om att inte finnas kvar. Allt som nämner dem försvinner, även ur det som fortfarande kunde ångras.",
	"forget.looking": "Går igenom allt",
	"forget.about": "Det som finns här om {name}",
	"forget.kind": "Typ",
	"forget.count": "Antal",
	"forget.rows": "Äldre åtgärder som nämner dem",

	// How
	"forget.how": "Vad ska hända med det",
	"forget.anonymised": "Behåll siffrorna, ta bort namnet",
	"forget.anonymised.customer":
		"Belopp, dagar och ägare blir kvar. Titlar, anteckningar, nummer och adresser försvinner, och kunden kallas ”{called}”. Inga siffror ändras.",
	"forget.anonymised.seller":
		"Det som sålts blir kvar, hos ”{called}”. Andra namn, lediga dagar, egna mål och prognoserna för dem försvinner. Teamens och företagets siffror ändras inte.",
	"forget.removed": "Radera allt",
	"forget.removed.customer":
		"Affärer, leads, aktiviteter, mål och kostnader försvinner. Företagets siffror för de perioderna ändras; stängda månader visar hur mycket.",
	"forget.removed.seller":
		"Affärer, leads, aktiviteter, mål och kostnader försvinner. Teamets och företagets siffror för de perioderna ändras; stängda månader visar hur mycket.",
	"forget.called.customer": "Glömd kund",
	"forget.called.seller": "Tidigare säljare",

	// Where else
	"forget.mentions": "Var namnet annars står",
	"forget.mentionsHelp":
		"Där det är ikryssat blir namnet ”…”. Det som är någon annans eget namn är inte ikryssat.",
	"forget.noMentions": "Ingen annanstans.",
	"forget.moreMentions": {
		one: "och {shown} till, där namnet tas bort",
		other: "och {shown} till, där namnet tas bort",
	},
	"forget.words": "Ta också bort",
	"forget.wordsHelp":
		"En kontaktperson, ett smeknamn, en mejladress: åtskilda med komma.",
	"forget.lookAgain": "Leta efter dem",

	// Asking
	"forget.final": "Det här kan inte ångras.",
	"forget.backups":
		"Säkerhetskopior som finns i den här webbläsaren skrivs om utan dem. Filer som har sparats någon annanstans, med eller utan lösenfras, och adresserna i webbläsarens egen historik går inte att nå: radera dem själv.",
	"forget.type": "Skriv namnet för att fortsätta: {name}",
	"forget.go": "Glöm för alltid",
	"forget.forgetting": "Glömmer",
	"forget.cancel": "Avbryt",
	"forget.done": "Glömt, även i säkerhetskopiorna här",
	"forget.doneLater": "Glömt. Säkerhetskopiorna här följer efter av sig själva",
	"forget.failed": "Det gick inte. Inget har ändrats",
	"forget.importing":
		"En fil håller på att importeras, eller så avbröts importen. Slutför den eller ångra den först.",
	"forget.restoring":
		"Den som har glömts sedan säkerhetskopian gjordes kommer inte tillbaka med den.",

	// Privacy, among the settings
	"privacy.title": "Integritet",
	"privacy.hint":
		"Allt stannar i den här webbläsaren. Inget skickas någonstans.",
	"privacy.forgotten": "Glömda",
	"privacy.none":
		"Ingen än. En kund glöms från sin sida under Kunder, en person från Säljare och team ovan.",
	"privacy.known":
		"Av dem sparas bara en kod, så att en fil eller en äldre säkerhetskopia inte hämtar tillbaka dem obemärkt.",
	"privacy.forgot.customer": "En kund, den {day}",
	"privacy.forgot.seller": "En person, den {day}",
	"privacy.letIn": "Låt filer ta tillbaka dem",
	"privacy.letInOf": "Låt filer ta tillbaka dem: glömd den {day}",
	"privacy.isLetIn": "Filer får ta tillbaka dem",
	"privacy.everything": "Radera allt",
	"privacy.everythingHelp":
		"Alla poster, mål och inställningar, det som kan ångras, säkerhetskopiorna i den här webbläsaren, webbplatserna med remsan, den bevakade mappen och det du har svarat om filer. Målbar är sedan som första dagen. Filer du har sparat blir kvar där de är.",
	"privacy.saveFirst": "Spara säkerhetskopia som fil först",
	"privacy.word": "RADERA",
	"privacy.type": "Skriv {word} för att fortsätta",
	"privacy.deleteAll": "Radera allt för alltid",
	"privacy.deleting": "Raderar allt",
	"privacy.failed":
		"Allt kunde inte raderas. Det fortsätter när Målbar startar igen.",
};
