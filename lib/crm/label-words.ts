import type { LabelWords } from "./labels.ts";

/** Languages in this order: English, Danish, Swedish, Norwegian, Finnish, German. */
const labels: LabelWords["labels"] = [
	[
		"amount",
		1,
		"amount|amount and currency|deal amount|deal value|opportunity amount|opportunity value|value of deal|deal size|lead value|sale amount;" +
			"beløb|aftalebeløb|salgsmulighedsbeløb|aftaleværdi|salgsbeløb;belopp|affärsvärde|affärsbelopp|värde på affären;" +
			"beløp|avtaleverdi|avtalebeløp|salgsbeløp;kaupan arvo|kaupan summa|summa;" +
			"betrag|dealwert|deal wert|dealbetrag|deal betrag|auftragswert|wert des deals",
	],
	[
		"amount",
		2,
		"value|expected revenue|estimated value|estimated revenue|est revenue|est value|potential value|order value|contract value|sales value|opportunity size|estimated amount;" +
			"værdi|forventet omsætning|anslået værdi|ordreværdi|kontraktværdi|anslået omsætning|estimeret værdi|ordresum|salgssum;" +
			"värde|ordervärde|uppskattad intäkt|förväntad intäkt|uppskattat värde|kontraktsvärde|beräknat värde|avtalsvärde;" +
			"verdi|ordreverdi|forventet inntekt|forventet omsetning|estimert verdi|kontraktsverdi|salgssum;" +
			"arvo|odotettu tuotto|odotettu liikevaihto|arvioitu arvo|arvioitu tuotto|määrä;" +
			"wert|erwarteter umsatz|geschätzter wert|geschätzter umsatz|auftragssumme|auftragsvolumen|vertragswert|erwarteter ertrag",
	],
	[
		"amount",
		3,
		"total|total amount|total value|grand total|sum|revenue|budget|price|net amount|deal total|expected value|actual revenue|sales|turnover|forecast;" +
			"i alt|total|samlet|samlet værdi|forventet værdi|omsætning|pris|budget|nettobeløb|samlet beløb|beløb i alt;" +
			"antal|totalt värde|omsättning|intäkt|summa|totalt|pris|budget|totalbelopp|nettobelopp;" +
			"omsetning|inntekt|sum|pris|totalt|totalbeløp;hinta|budjetti|liikevaihto|yhteensä|kokonaisarvo;" +
			"umsatz|summe|gesamtwert|volumen|gesamt|gesamtbetrag|gesamtsumme|preis|budget|nettobetrag",
	],
	[
		"currency",
		1,
		"currency|deal currency|currency code;valuta|valutakode;valuta|valutakod;valuta;valuutta;währung",
	],
	[
		"customer",
		1,
		"account name|account|customer|customer name|client|client name|organization|organization name|organisation|organisation name|potential customer|related company|primary company|associated company|party;" +
			"kunde|kundenavn|konto|kontonavn|tilknyttet virksomhed|organisation;" +
			"kund|kundnamn|konto|kontonamn|organisation;" +
			"kunde|kundenavn|organisasjon|konto|kontonavn;" +
			"asiakas|asiakkaan nimi|osapuoli|organisaatio|asiakasyritys|tili|tilin nimi|asiakkuus;" +
			"kunde|kundenname|organisation|account|accountname|kontoname|auftraggeber|partei",
	],
	[
		// Beside a customer a company may be the seller's own.
		"customer",
		2,
		"company|company name|partner|buyer|business|third party|third party name|prospect|customer company|business name;" +
			"firma|firmanavn|virksomhed|virksomhedsnavn|selskab|tredjepart|køber;" +
			"företag|företagsnamn|bolag|motpart;" +
			"bedrift|bedriftsnavn|firma|firmanavn|selskap|kjøper;yritys|yrityksen nimi|kumppani;" +
			"unternehmen|unternehmensname|firma|firmenname|partner|geschäftspartner|interessent",
	],
	[
		"customer",
		3,
		"companies|accounts|organizations|company id|customer id|client id|account id|organization id|organisation id;virksomheder;företagen",
	],
	[
		"title",
		1,
		"deal name|opportunity name|deal title|deal|opportunity|lead name|potential name|lead title|project name;" +
			"aftalenavn|salgsmulighed|aftale|titel|navn på aftale|emne;affärsnamn|affär|möjlighet|affärsmöjlighet;" +
			"avtalenavn|salgsmulighet|avtale;kaupan nimi|kauppa|myyntimahdollisuus|mahdollisuus;" +
			"dealname|deal name|name des deals|verkaufschance|geschäft|titel",
	],
	[
		"title",
		2,
		"name|title|topic|subject;navn|titel;namn|rubrik|ämne|titel;navn|tittel|emne;nimi|otsikko|aihe;name|bezeichnung|betreff|thema",
	],
	[
		"stage",
		1,
		"stage|deal stage|sales stage|pipeline stage|opportunity stage|phase|sales phase|lead stage;" +
			"fase|stadie|salgsfase|salgstrin|trin|aftalefase;fas|säljfas|läge|etapp|steg|säljsteg|affärsfas|stadium;" +
			"fase|trinn|salgstrinn|avtalefase|salgsfase;vaihe|myyntivaihe|kaupan vaihe;" +
			"phase|dealphase|deal phase|verkaufsphase|stufe|vertriebsphase|verkaufsstufe",
	],
	[
		"status",
		1,
		"status|deal status|opportunity status|state|outcome|lead status;udfald|aftalestatus|tilstand|status;" +
			"affärsstatus|utfall|status;avtalestatus|status;tila|kaupan tila|tulos;zustand|ergebnis|dealstatus|status",
	],
	[
		"probability",
		1,
		"probability|conversion probability|win probability|deal probability|close probability|confidence|likelihood|win likelihood;" +
			"sandsynlighed|vindersandsynlighed|lukkesandsynlighed;sannolikhet|trolighet;sannsynlighet;" +
			"todennäköisyys|voittotodennäköisyys;wahrscheinlichkeit|abschlusswahrscheinlichkeit|umwandlungswahrscheinlichkeit|gewinnwahrscheinlichkeit",
	],
	[
		"owner",
		1,
		"owner|employee|deal owner|opportunity owner|assigned to|assigned user|assignee|salesperson|sales rep|sales representative|responsible|sales agent|seller|sales owner|lead owner|owned by|record owner|account manager|account owner|owner name;" +
			"ejer|aftaleejer|sælger|ansvarlig|tildelt|tildelt til|tildelt bruger|kundeansvarlig|ansvarlig sælger|salgsansvarlig;" +
			"ägare|säljare|ansvarig|tilldelad|tilldelad till|tilldelad användare|affärsägare|ansvarig säljare|kundansvarig;" +
			"eier|selger|ansvarlig selger|tildelt bruker|avtaleeier|ansvarlig|kundeansvarlig|tildelt;" +
			"omistaja|myyjä|vastuuhenkilö|vastuumyyjä|määritetty käyttäjä|kaupan omistaja;" +
			"besitzer|inhaber|verkäufer|mitarbeiter|zuständig|verantwortlich|verantwortlicher|zuständiger|zugewiesener benutzer|zugewiesen an|vertriebsmitarbeiter|betreuer|eigentümer",
	],
	[
		"expectedCloseOn",
		1,
		"expected close date|expected closing date|expected closing|expected close|est close date|estimated close date|estimated closing date|estimated close|forecast close date|target close date|expected sale date|expected order date;" +
			"forventet lukkedato|forventes lukket|forventet afsluttet|forventet ordredato|forventet lukning|forventet afslutning|forventet lukningsdato|forventet slutdato|salgsdato;" +
			"förväntat avslut|förväntas stängas|förväntat avslutsdatum|beräknat avslut|uppskattat avslut|förväntat stängningsdatum|beräknat avslutsdatum|uppskattat avslutsdatum|försäljningsdatum|förväntat slutdatum;" +
			"forventet avslutning|forventet sluttdato|forventet avslutningsdato|forventet lukkedato|estimert lukkedato;" +
			"odotettu päättymispäivä|odotettu sulkemispäivä|arvioitu päättymispäivä|arvioitu sulkemispäivä|odotettu sulkeminen|arvioitu kauppapäivä|odotettu päätöspäivä;" +
			"erwartetes abschlussdatum|voraussichtliches abschlussdatum|erwarteter abschluss|geplanter abschluss|geschätztes abschlussdatum|voraussichtlicher abschluss|erwarteter abschlusstermin|geplantes abschlussdatum",
	],
	[
		"closeOn",
		1,
		"close date|closing date|deal close date|closes on|closing on|closing;" +
			"slutdato|lukkedato|lukningsdato|afslutningsdato|afslutning;stoppdatum|slutdatum|avslutsdatum|stängningsdatum|avslut;" +
			"avslutningsdato|sluttdato|lukkedato;päättymispäivä|sulkemispäivä|päätöspäivä;abschlussdatum|abschluss|schlusstermin|abschlusstermin",
	],
	[
		"closedOn",
		1,
		"closed date|closed on|won date|won on|won time|won at|actual close date|date won|date closed|closed at|lost on|lost date|lost time;" +
			"vundet den|lukket den|faktisk lukkedato|afsluttet den|tabt den;vunnen den|stängd den|avslutad den|förlorad den;" +
			"vunnet den|avsluttet den|tapt den;voitettu pvm|voittopäivä|suljettu pvm;gewonnen am|geschlossen am|abgeschlossen am|verloren am",
	],
	[
		"createdOn",
		1,
		"created|created on|created at|create date|creation date|date created|created date|added on|date entered|deal created|created time;" +
			"oprettet|oprettet den|oprettelsesdato|oprettet dato|oprettet på;skapad|skapad den|skapades|skapat den|skapad datum|upprättad;" +
			"opprettet|opprettet den|opprettelsesdato;luotu|luontipäivä|luontiaika|luomispäivä;erstellt|erstellt am|erstellungsdatum|angelegt am|erstelldatum",
	],
	[
		"organisationNumber",
		1,
		"organisation number|organization number|org number|org no|vat number|vat no|vat id|vat|business id|company registration number|registration number|tax id|company number;" +
			"cvr|cvr nummer|cvr nr|cvr no|cvr number|se nummer|momsnummer;organisationsnummer|org nr|orgnr|org nummer|momsregistreringsnummer;" +
			"organisasjonsnummer|org nr|orgnr|foretaksnummer;y tunnus|alv numero|yritystunnus;" +
			"handelsregisternummer|ust id|ust idnr|ust id nr|umsatzsteuer id|ustid|hrb|steuernummer",
	],
	[
		"ofCompany",
		1,
		"industry|sector|employees|number of employees|no of employees|annual revenue|company size|website|billing address|company address|customer since;" +
			"branche|antal ansatte|medarbejdere|ansatte|hjemmeside|årlig omsætning|årsomsætning|faktureringsadresse|kunde siden;" +
			"bransch|anställda|antal anställda|webbplats|hemsida|årsomsättning|årlig omsättning|faktureringsadress|kund sedan;" +
			"bransje|næring|antall ansatte|nettside|nettsted|årlig omsetning|fakturaadresse;" +
			"toimiala|henkilöstö|henkilöstömäärä|verkkosivusto|verkkosivu|kotisivu|vuosiliikevaihto|laskutusosoite;" +
			"anzahl mitarbeiter|mitarbeiterzahl|webseite|jahresumsatz|rechnungsadresse",
	],
	[
		"ofLead",
		1,
		"lead source|lead score|lead type|lead rating|converted|job title;leadkilde|leadtype;leadkälla;leadkilde;liidin lähde;leadquelle|lead quelle",
	],
	[
		"other",
		1,
		"contact|contact person|contact name|contacts|primary contact|source|type|deal type|pipeline|next step|description|priority|tag|tags|team|sales team|campaign|forecast category|created by|modified by|last modified|modified|updated|last updated|notes|activities|products|quotes|invoices|phone|email|mobile|address|lost reason|loss reason|category|payment terms|last activity|last contacted|last contact|follow up|weighted amount|weighted value|weighted|details|overview|summary|id|record id|country|city|language|rating|region|territory|competitor|followers|attachments|files|tasks|history|recurring revenue|mrr|arr|days in stage|age;" +
			"kontakt|kontaktperson|kontaktpersoner|kilde|type|pipeline|næste trin|beskrivelse|prioritet|kampagne|oprettet af|ændret af|senest ændret|noter|aktiviteter|produkter|fakturaer|telefon|e mail|mobil|adresse|tabsårsag|kategori|vægtet beløb|vægtet værdi|vægtet|detaljer|oversigt|land|by|salgsteam|mærker|opgaver;" +
			"kontakt|kontaktperson|källa|typ|nästa steg|beskrivning|prioritet|kampanj|skapad av|ändrad av|senast ändrad|anteckningar|aktiviteter|produkter|offerter|fakturor|telefon|e post|mobil|adress|förlustorsak|kategori|viktat belopp|viktat värde|detaljer|översikt|ort|säljteam|taggar|uppgifter;" +
			"kontakt|kontaktperson|kilde|type|neste steg|beskrivelse|prioritet|kampanje|opprettet av|endret av|sist endret|notater|aktiviteter|produkter|telefon|e post|mobil|adresse|tapsårsak|vektet beløp|vektet verdi|detaljer|oversikt;" +
			"yhteyshenkilö|lähde|tyyppi|seuraava vaihe|kuvaus|prioriteetti|kampanja|luonut|muokattu|muistiinpanot|aktiviteetit|tuotteet|tarjoukset|puhelin|sähköposti|matkapuhelin|osoite|häviön syy|painotettu arvo|tiedot|yleiskatsaus|maa|kaupunki;" +
			"kontakt|ansprechpartner|kontaktperson|quelle|typ|nächster schritt|beschreibung|priorität|kampagne|erstellt von|geändert von|zuletzt geändert|notizen|aktivitäten|produkte|angebote|rechnungen|telefon|e mail|mobil|adresse|verlustgrund|kategorie|gewichteter betrag|gewichteter wert|details|übersicht|land|ort|stadt",
	],
];

/** Names in code: attributes such as `data-field="expectedRevenue"`. What stands behind is a field and its rank. */
const names: LabelWords["names"] = [
	[
		"amount",
		1,
		"amount|expected revenue|estimated value|estimatedvalue|deal value|dealvalue|deal amount|opportunity amount|opp amount|lead value|planned revenue|expected amount",
	],
	["amount", 2, "value|price|total|revenue|budget|total amount"],
	[
		"currency",
		1,
		"currency|currency code|price currency|transactioncurrencyid|currency id",
	],
	[
		"customer",
		1,
		"account|account name|company|company name|customer|customer name|client|client name|organization|organization name|organisation|organisation name|partner|partner id|account id|company id|customer id|organization id|organisation id|related to|parentaccountid|parent account|org name|org|org id|kunde|firma",
	],
	[
		"title",
		1,
		"deal name|dealname|opportunity name|deal title|potentialname|potential name|record name|entity name|record title",
	],
	["title", 2, "name|title|subject|topic"],
	[
		"stage",
		1,
		"stage|stage name|stagename|stage id|deal stage|dealstage|sales stage|pipeline stage|phase|stepname",
	],
	[
		"status",
		1,
		"status|deal status|state|opportunity status|statuscode|statecode",
	],
	["probability", 1, "probability|win probability|close probability"],
	[
		"owner",
		1,
		"owner|owner id|ownerid|assigned to|assigned user|assigned user id|assigned user name|user id|sales owner|salesperson|responsible|deal owner|assignee",
	],
	[
		"expectedCloseOn",
		1,
		"expected close date|expected closing|expected close|date deadline|estimatedclosedate|expected closing date|estimated close date",
	],
	[
		"closeOn",
		1,
		"close date|closedate|closing date|closingdate|date closed|end date",
	],
	[
		"createdOn",
		1,
		"created at|create date|created|createdon|created on|date entered|createdate|created time|creation",
	],
	[
		"organisationNumber",
		1,
		"vat|vat number|cvr|org number|organisation number|organization number|tax id|orgnr|registration number|business id",
	],
];

const generic =
	"tilføj lägg till lisää hinzufügen lines linjer varelinjer rader rivit positionen show vis visa näytä anzeigen change admin administration site app assignment deal deals opportunity opportunities lead leads account accounts company companies customer customers client clients contact contacts organization " +
	"organizations detail details information info overview summary edit new create add view record profile general basic main home dashboard pipeline pipelines " +
	"preferences indstillinger innstillinger inställningar asetukset einstellungen board list all my open settings activity activities timeline notes tasks about crm sales sale page the of and a in " +
	"salg salget aftale aftaler salgsmulighed salgsmuligheder kunde kunder virksomhed virksomheder kontakter detaljer oplysninger oversigt rediger redigér ny opret " +
	"stamdata generelt affär affärer möjlighet möjligheter kund företag redigera ny skapa översikt uppgifter försäljning avtale avtaler salgsmulighet " +
	"salgsmuligheter bedrift bedrifter rediger opplysninger kauppa kaupat myyntimahdollisuus mahdollisuus asiakas asiakkaat muokkaa uusi tiedot yleiskatsaus " +
	"verkaufschance verkaufschancen geschäft geschäfte kunden unternehmen bearbeiten neu neue neuer übersicht informationen vertrieb";

/** Beside one of these words an amount is another one than the deal's. */
const anotherAmount =
	/weight|company currency|\b(?:base|converted|discount|tax|vat|cost|paid|margin|profit|commission|balance|due|remaining|min|max|minimum|maximum|average|avg|last|previous|target|goal|quota|annual|yearly|monthly|recurring|invoiced|refund|shipping|unit|per|exchange|lifetime|mrr|arr|employees|won|lost|closed|open|all|pipeline|budgeted|credit|deposit|moms|rabat|rabatt|mva|alv)\b|vægtet|vikta|vägt|vektet|painotet|gewicht|valuta|währung|valuut|kost|betal|bezahlt|maks[eu]|steuer|mwst|alennus|marg|fortjeneste|vinst|gevinst|provision|prov|saldo|rest|gennemsnit|genomsnitt|durchschnitt|keskiarvo|mål|tavoite|ziel|månedlig|månatlig|monat|årlig|årlig|jährlich|faktur|rechnung|lasku/;

/** Addresses of one company, in any CRM: a word for companies, then what names one. */
const companyAddress =
	/(?:^|[/#?&=.!])(?:compan(?:y|ies)|accounts?|customers?|clients?|organi[sz]ations?|orgs?|partners?|kunder?|virksomhed(?:er)?|f(?:ö|%C3%B6)retag|bedrift(?:er)?|asiakka?at|yritykset|firmen|kunden|unternehmen|res\.partner|societe|businesses|0-2)(?:[/=&?#:]|\/view\/|\/record\/|\/show\/|.*[&?](?:record|id)=)(?=[^/]*\d|view\/|detail\/|records?\/|[\w-]{8,})|\bid=\d.*model=res\.partner/i;

/** "1m", "3 days", "12 %": how long, how likely. */
const measure =
	/^\(?\d+(?:[.,]\d+)?\s?(?:%|s|m|min|h|t|d|w|u|mo|mth|y|yr|å|days?|dage?r?|dagar?|pv|päivää|tage?n?|hours?|timer|timmar|weeks?|uger?|uker?|veckor?|wochen?|months?|måneder|månader|years?|år)\.?\)?$/i;

const noise =
	/\b(?:fields?|inputs?|control|cells?|property|properties|prop|display|text|test|form|data|view|detail|details|record|widget|container|wrapper|row|col|column|item|edit|readonly|select|sidebar|panel|header|highlight|section|c|o|js|qa|cy|value|val|inline|box|content|line|info|attribute|formatted|output)\b/g;

/** How pages say that there is nothing. */
const nothing =
	/^(?:[-–—_./]{0,3}|n\/a|none|null|nil|empty|unknown|undefined|not (?:set|specified|available|defined|applicable)|no (?:value|data|amount|company|account|customer|owner|date|stage)\b.*|unassigned|add\b.*|set\b.*|enter\b.*|select\b.*|choose\b.*|click to .*|ingen|intet|ikke (?:angivet|sat|oppgitt|satt|valgt)|tom|vælg\b.*|tilføj\b.*|inga?|inget|ej (?:angiven|angivet|satt)|saknas|välj\b.*|lägg till\b.*|velg\b.*|legg til\b.*|ei (?:asetettu|määritetty|mitään)|tyhjä|valitse\b.*|lisää\b.*|keine?r?|nicht (?:gesetzt|angegeben|festgelegt)|leer|auswählen|wählen\b.*|hinzufügen|bitte wählen.*|loading\.*…?|indlæser.*|\*+|•+)$/iu;

/** How a section of other records is headed. */
const others =
	/\b(?:related|recent|recently|other|similar|latest|previous|history|activity|activities|timeline|notes|deals|opportunities|quotes|invoices|orders|products|line items|tasks|emails|attachments|contacts|files|comments|upcoming|associated deals)\b|relatere|seneste|andre|tidligere|aftaler|salgsmuligheder|historik|aktivitet|tilbud|faktura|ordrer|produkter|opgaver|senaste|andra|tidigare|affärer|möjligheter|offerter|uppgifter|siste|avtaler|salgsmuligheter|oppgaver|muut|viimeisimmät|kaupat|tarjoukset|tuotteet|laskut|historia|weitere|letzte|andere|angebote|rechnungen|produkte|aufträge|verkaufschancen|aufgaben|verlauf/;

/** Words of class names, ids and test ids of what shows other records, or what happened to this one. */
const aside =
	/(?:^|[\s_-])(?:nav|navbar|navigation|menu|menubar|timeline|feed|chatter|history|audit|changelog|kanban|breadcrumbs?|comments?|notifications?|toasts?|dropdown-menu|autocomplete|relatedlist|related-list|related-?records?|activity-(?:feed|list|log|stream)|activities|footer|pagination|recent(?:ly)?(?:-\w+)?|suggestions?|typeahead|brand|logo|app-?bar|global-header)(?=$|[\s_-])/i;

/** What a list is narrowed by. Of one field's box it may be part of the name. */
const filter =
	/(?:^|\s)(?:filters?|facets)(?:-(?:panel|bar|form|sidebar|row|list))?(?=$|\s)/i;

/** Roles of such parts. */
const asideRoles =
	/^(?:navigation|menu|menubar|listbox|grid|treegrid|tree|feed|log|tooltip|tablist|search|contentinfo|banner-nav|status|alert)$/;

/** Class names of what a record is called by. */
const titled =
	/(?:^|[\s_-])(?:(?:record|page|entity|object|deal|opportunity|detail|header|dialog|modal|panel|drawer)[\s_-]?(?:title|name|heading|header-text)|(?:title|headline|heading)(?:[\s_-](?:text|name|main))?)(?=$|[\s_-])/i;

/** A heading in a product's bar that is its page's title, not the product's. */
const namedTitle =
	/^(?!.*(?:app|site|brand|product|logo|compan|system|portal)).+(?:[-_]t|[a-z]T)itle$/;

/** What stands before a record's name where it is edited. */
const editing =
	/^(?:edit|editing|rediger|redigér|redigera|muokkaa|bearbeiten)(?::| [–-])?\s+(?=\S)/iu;

/** What stands before or behind it where it is seen. */
const viewing =
	/^(?:view|show|vis|visa|näytä)\s+(?=\S)|(?<=\S)\s(?:ansehen|anzeigen|bearbeiten)$/iu;

/** "Buyer at Acme", "hos Acme": where somebody works. */
const at = /^.{2,80}\s(?:at|hos|bei|@)\s(\p{Lu}[^.;]{1,100})$/u;
const endsWithAt = /(?:^|\s)(?:at|hos|bei|@)$/u;

/** Names in code that are no field's. */
const noField =
	/\b(?:label|icon|button|btn|tab|filter|header|sort|add|new|search|list|column|menu|link|hint|error|help|title bar)\b/;
const ofDeal = /^(?:deals?|opportunit(?:y|ies)|opp|leads?|potentials?) (?=.)/;

/** A label beside which a company is called by its name. */
const called = /na[mv]|nimi/i;

/** Boxes beside a label that are no empty value. */
const decoration =
	/icon|fa-|info|help|required|tooltip|glyph|mdi|material|asterisk|badge|spacer|divider|clear|handle|resize|button|btn|action/i;

/** Parts of a value that say something about it rather than being it. */
const besideValue =
	/(?:^|[\s_-])(?:badge|tag|pill|chip|tooltip|hint|help|avatar|initials|counter|count|duration|subtitle|secondary|muted|caption|icon|sr-only|visually-hidden|suffix|ago)(?=$|[\s_-])/i;

/** What a row of stages is called. */
const path =
	/stage|pipeline|\bpath\b|phase|step|fase|vaihe|progress|statusbar|status-bar|funnel|chevron/i;

/** Where in it the deal is now. */
const current =
	/(?:^|[\s_-])(?:is-current|current|active|is-active|selected)(?=$|[\s_-])/;

/** What badges and ribbons are called. */
const sign =
	/badge|ribbon|status|state|\btag|pill|label|chip|banner|won|lost|stamp|alert/i;

/** "Deal owner", "Lead-Inhaber": of what, is what the page is about anyway. */
const ofWhat =
	/^(?:deal|opportunity|opp|lead|sales|account|salgs|aftale|affärs|avtale|kaupan)[ s]? ?/;

/** "Beløb ekskl. moms" is what a deal is worth. */
const withoutTax =
	/ (?:excl|excluding|ex|ekskl|eks|uden|exkl|utan|uten|ohne|exklusive|ilman) (?:vat|tax|taxes|moms|mva|mwst|alv|steuern?)$/;

/** How a day begins, and days near today. */
const months =
	"jan|feb|mar|mär|maa|apr|huh|maj|mai|may|tou|jun|kes|jul|hei|aug|elo|sep|syy|okt|oct|lok|nov|dec|dez|des|jou|tam|hel";
const day = new RegExp(
	`^(?:\\p{L}{2,10}[.,]{0,2} )?(?:\\d{1,4}[-/.] ?\\d{1,2}(?:[-/.] ?(?:\\d{1,4})?)?|\\d{1,2}(?:\\.|st|nd|rd|th)?[ /-]?(?:den )?(?:${months})\\p{L}*|(?:${months})\\p{L}*\\.? \\d{1,2}(?:st|nd|rd|th)?)(?![\\p{L}\\d])`,
	"iu",
);
const near =
	/^(?:today|tomorrow|yesterday|i ?dag|i ?morg[eo]n|imorgon|i ?g[åa]r|heute|morgen|gestern|tänään|huomenna|eilen)$/iu;

/** A person's page, in any CRM. */
const person =
	/[/#=.](?:contacts?|persons?|people|kontakt(?:e|er|person|personer)?|personer|personen|ansprechpartner|yhteyshenkil[^/?&]*|henkil[^/?&]*)(?:\/(?:view|show|edit|details?|records?))?(?:\/|&.*=)[^/&]*\d[^/&]*(?:\/(?:view|show|edit|details?|overview))?\/?$/i;

/** The same in those that are known. */
const contact =
	/\/(?:record\/0-1|contact)\/\d|\/003\w{12}|\betn=contact\b|#(?:Contact|\/contacts)\/\w+\/./;

/** Where a program is set up, and a company that needs no number: it is the seller's own. */
const settings =
	/[/#](?:account|company|organi[sz]ation|workspace|virksomhed|f%C3%B6retag|bedrift|yritys|unternehmen|firma)\/?$|[/#](?:settings?|preferences|setup|config(?:uration)?|(?:my-?)?profile|billing|onboarding|indstillinger|ops[^/]*tning|inst[^/]*llningar|innstillinger|oppsett|asetukset|einstellungen|konfiguration)(?=$|[/?#])/i;

/** What a record is described as, where it has no name. */
const described =
	/^(?:description|beskrivelse|beskrivning|kuvaus|beschreibung)\W*$/i;

const written = ({ source, flags }: RegExp) => [source, flags] as const;

/** Every word by which a page of a deal, a customer or a lead is read. */
export const labelWords: LabelWords = {
	labels,
	names,
	generic,
	patterns: {
		day: written(day),
		near: written(near),
		aside: written(aside),
		filter: written(filter),
		asideRoles: written(asideRoles),
		titled: written(titled),
		namedTitle: written(namedTitle),
		editing: written(editing),
		at: written(at),
		endsWithAt: written(endsWithAt),
		noField: written(noField),
		ofDeal: written(ofDeal),
		called: written(called),
		viewing: written(viewing),
		decoration: written(decoration),
		besideValue: written(besideValue),
		path: written(path),
		current: written(current),
		sign: written(sign),
		ofWhat: written(ofWhat),
		withoutTax: written(withoutTax),
		described: written(described),
		contact: written(contact),
		person: written(person),
		settings: written(settings),
		anotherAmount: written(anotherAmount),
		companyAddress: written(companyAddress),
		measure: written(measure),
		noise: written(noise),
		nothing: written(nothing),
		others: written(others),
	},
};
