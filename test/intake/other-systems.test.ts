import { describe, test } from "vitest";
import { expectSaid, type Written } from "./said.ts";

const files: { [name: string]: Written } = {
	"HubSpot en, all properties": {
		lines: [
			'"Record ID","Deal Name","Deal Stage","Close Date","Deal owner","Amount","Amount in company currency","Currency","Pipeline","Create Date","Last Modified Date","Deal probability","Weighted amount","Forecast amount","Closed Lost Reason","Is Closed Won","Is closed lost","Associated Contact","Associated Contact IDs","Associated Company","Associated Company IDs","Annual recurring revenue"',
			'"8812001","Nordlys A/S - renewal, 3 years","Closed Won","2026-03-24 14:02","Sigrid Holm","62500.0","62500.0","DKK","Sales Pipeline","2026-01-08 09:11","2026-03-24 14:02","1.0","62500.0","62500.0","","true","false","Per Krag (per@nordlys.dk)","551","Nordlys A/S","901","20833.33"',
			'"8812002","Havnens Is ""Sommer""","Closed Lost","2026-02-11 10:00","Sigrid Holm","18000.0","18000.0","DKK","Sales Pipeline","2026-01-09 09:11","2026-02-11 10:00","0.0","0.0","0.0","Price","false","true","","","Havnens Is ApS","902",""',
			'"8812003","Tømrer Juhl","Contract Sent","2026-12-31 23:59","Bo Lund","240000.5","240000.5","DKK","Sales Pipeline","2026-05-02 08:00","2026-11-01 14:02","0.9","216000.45","216000.45","","false","false","","","Juhl & Søn","903",""',
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys A/S - renewal, 3 years",
			'lost|18000 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is "Sommer"',
			"open|240000.5 DKK|~2026-12-31|Bo Lund|Juhl & Søn|Tømrer Juhl",
		],
	},
	"HubSpot da": {
		lines: [
			"Registrerings-id,Aftalenavn,Aftalefase,Lukkedato,Aftaleejer,Beløb,Pipeline,Oprettelsesdato,Associated Company",
			"8812001,Nordlys fornyelse,Vundet - lukket,2026-03-24 14:02,Sigrid Holm,62500,Salgspipeline,2026-01-08 09:11,Nordlys A/S",
			"8812002,Havnens Is,Tabt - lukket,2026-02-11 10:00,Sigrid Holm,18000.5,Salgspipeline,2026-01-09 09:11,Havnens Is ApS",
			"8812003,Juhl,Kontrakt sendt,2026-12-31 23:59,Bo Lund,240000,Salgspipeline,2026-05-02 08:00,Juhl & Søn",
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys fornyelse",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|~2026-12-31|Bo Lund|Juhl & Søn|Juhl",
		],
	},
	"HubSpot de, Excel CSV": {
		lines: [
			"Datensatz-ID;Deal-Name;Deal-Phase;Abschlussdatum;Für Deal zuständiger Mitarbeiter;Betrag;Pipeline;Erstelldatum;Zugehöriges Unternehmen",
			"8812001;Nordlicht Verlängerung;Abgeschlossen und gewonnen;24.03.2026 14:02;Sigrid Holm;62500,00;Vertriebspipeline;08.01.2026 09:11;Nordlicht GmbH",
			"8812002;Hafeneis;Abgeschlossen und verloren;11.02.2026 10:00;Sigrid Holm;18000,50;Vertriebspipeline;09.01.2026 09:11;Hafeneis KG",
			"8812003;Juhl;Vertrag gesendet;31.12.2026 23:59;Bo Lund;240000,00;Vertriebspipeline;02.05.2026 08:00;Juhl & Sohn OHG",
		],
		deals: [
			"won|62500 EUR|2026-03-24|Sigrid Holm|Nordlicht GmbH|Nordlicht Verlängerung",
			"lost|18000.5 EUR|2026-02-11|Sigrid Holm|Hafeneis KG|Hafeneis",
			"open|240000 EUR|~2026-12-31|Bo Lund|Juhl & Sohn OHG|Juhl",
		],
		currency: "EUR",
	},
	"HubSpot sv": {
		lines: [
			"Post-ID,Affärsnamn,Affärsfas,Avslutsdatum,Affärsägare,Belopp,Pipeline,Skapandedatum,Associerat företag",
			"1,Norrsken,Avslutad vunnen,2026-03-24,Sigrid Holm,62500,Säljpipeline,2026-01-08,Norrsken AB",
			"2,Hamnglass,Avslutad förlorad,2026-02-11,Sigrid Holm,18000,Säljpipeline,2026-01-09,Hamnglass HB",
			"3,Juhl,Avtal skickat,2026-12-31,Bo Lund,240000,Säljpipeline,2026-05-02,Juhl AB",
		],
		deals: [
			"won|62500 SEK|2026-03-24|Sigrid Holm|Norrsken AB|Norrsken",
			"lost|18000 SEK|2026-02-11|Sigrid Holm|Hamnglass HB|Hamnglass",
			"open|240000 SEK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
		currency: "SEK",
	},
	"Pipedrive en": {
		lines: [
			'"Deal - ID","Deal - Title","Deal - Owner","Deal - Value","Deal - Currency of Value","Deal - Weighted value","Deal - Currency of Weighted value","Deal - Probability","Deal - Organization","Deal - Pipeline","Deal - Contact person","Deal - Stage","Deal - Label","Deal - Status","Deal - Deal created","Deal - Update time","Deal - Last stage change","Deal - Next activity date","Deal - Won time","Deal - Lost time","Deal - Lost reason","Deal - Deal closed on","Deal - Expected close date"',
			'"41","Nordlys","Sigrid Holm","62500","DKK","62500","DKK","","Nordlys A/S","Pipeline","Per Krag","Tilbud","Hot","Won","2026-01-08 09:11:04","2026-03-24 14:02:11","2026-03-24 14:02:11","","2026-03-24 14:02:11","","","2026-03-24 14:02:11","2026-03-31"',
			'"42","Havnens Is","Sigrid Holm","18000.5","DKK","0","DKK","","Havnens Is ApS","Pipeline","","Tilbud","","Lost","2026-01-09 09:11:04","2026-02-11 10:00:11","2026-02-01 14:02:11","","","2026-02-11 10:00:11","Pris","2026-02-11 10:00:11","2026-03-01"',
			'"43","Juhl","Bo Lund","240000","SEK","120000","SEK","50","Juhl AB","Pipeline","","Møde","","Open","2026-05-02 09:11:04","2026-05-11 10:00:11","2026-05-11 10:00:11","2026-12-01","","","","","2026-12-31"',
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 SEK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
		currency: "EUR",
	},
	"Pipedrive da": {
		lines: [
			'"Handel - Id","Handel - Titel","Handel - Ejer","Handel - Værdi","Handel - Valuta for Værdi","Handel - Vægtet værdi","Handel - Valuta for Vægtet værdi","Handel - Sandsynlighed","Handel - Organisation","Handel - Pipeline","Handel - Kontaktperson","Handel - Fase","Handel - Etiket","Handel - Status","Handel - Handel oprettet","Handel - Opdateringstidspunkt","Handel - Sidste faseændring","Handel - Næste aktivitetsdato","Handel - Vundet tidspunkt","Handel - Tabt tidspunkt","Handel - Tabsårsag","Handel - Handel lukket den","Handel - Forventet lukkedato"',
			'"41","Nordlys","Sigrid Holm","62500","DKK","62500","DKK","","Nordlys A/S","Pipeline","Per Krag","Tilbud","Hot","Vundet","2026-01-08 09:11:04","2026-03-24 14:02:11","2026-03-24 14:02:11","","2026-03-24 14:02:11","","","2026-03-24 14:02:11","2026-03-31"',
			'"42","Havnens Is","Sigrid Holm","18000.5","DKK","0","DKK","","Havnens Is ApS","Pipeline","","Tilbud","","Tabt","2026-01-09 09:11:04","2026-02-11 10:00:11","2026-02-01 14:02:11","","","2026-02-11 10:00:11","Pris","2026-02-11 10:00:11","2026-03-01"',
			'"43","Juhl","Bo Lund","240000","SEK","120000","SEK","50","Juhl AB","Pipeline","","Møde","","Åben","2026-05-02 09:11:04","2026-05-11 10:00:11","2026-05-11 10:00:11","2026-12-01","","","","","2026-12-31"',
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 SEK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
	},
	"Pipedrive sv": {
		lines: [
			'"Affär - ID","Affär - Titel","Affär - Ägare","Affär - Värde","Affär - Valuta för Värde","Affär - Viktat värde","Affär - Valuta för Viktat värde","Affär - Sannolikhet","Affär - Organisation","Affär - Pipeline","Affär - Kontaktperson","Affär - Steg","Affär - Etikett","Affär - Status","Affär - Affär skapad","Affär - Uppdateringstid","Affär - Senaste stegändring","Affär - Nästa aktivitetsdatum","Affär - Vunnen tid","Affär - Förlorad tid","Affär - Förlustorsak","Affär - Affär stängd den","Affär - Förväntat avslutsdatum"',
			'"41","Nordlys","Sigrid Holm","62500","DKK","62500","DKK","","Nordlys A/S","Pipeline","Per Krag","Tilbud","Hot","Vunnen","2026-01-08 09:11:04","2026-03-24 14:02:11","2026-03-24 14:02:11","","2026-03-24 14:02:11","","","2026-03-24 14:02:11","2026-03-31"',
			'"42","Havnens Is","Sigrid Holm","18000.5","DKK","0","DKK","","Havnens Is ApS","Pipeline","","Tilbud","","Förlorad","2026-01-09 09:11:04","2026-02-11 10:00:11","2026-02-01 14:02:11","","","2026-02-11 10:00:11","Pris","2026-02-11 10:00:11","2026-03-01"',
			'"43","Juhl","Bo Lund","240000","SEK","120000","SEK","50","Juhl AB","Pipeline","","Møde","","Öppen","2026-05-02 09:11:04","2026-05-11 10:00:11","2026-05-11 10:00:11","2026-12-01","","","","","2026-12-31"',
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 SEK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
		currency: "SEK",
	},
	"Pipedrive de": {
		lines: [
			'"Deal - ID","Deal - Titel","Deal - Besitzer","Deal - Wert","Deal - Währung von Wert","Deal - Gewichteter Wert","Deal - Währung von Gewichteter Wert","Deal - Wahrscheinlichkeit","Deal - Organisation","Deal - Pipeline","Deal - Kontaktperson","Deal - Phase","Deal - Kennzeichnung","Deal - Status","Deal - Deal erstellt","Deal - Aktualisierungszeit","Deal - Letzte Phasenänderung","Deal - Datum der nächsten Aktivität","Deal - Gewonnen-Zeit","Deal - Verloren-Zeit","Deal - Verlustgrund","Deal - Deal geschlossen am","Deal - Erwartetes Abschlussdatum"',
			'"41","Nordlys","Sigrid Holm","62500","DKK","62500","DKK","","Nordlys A/S","Pipeline","Per Krag","Tilbud","Hot","Gewonnen","2026-01-08 09:11:04","2026-03-24 14:02:11","2026-03-24 14:02:11","","2026-03-24 14:02:11","","","2026-03-24 14:02:11","2026-03-31"',
			'"42","Havnens Is","Sigrid Holm","18000.5","DKK","0","DKK","","Havnens Is ApS","Pipeline","","Tilbud","","Verloren","2026-01-09 09:11:04","2026-02-11 10:00:11","2026-02-01 14:02:11","","","2026-02-11 10:00:11","Pris","2026-02-11 10:00:11","2026-03-01"',
			'"43","Juhl","Bo Lund","240000","SEK","120000","SEK","50","Juhl AB","Pipeline","","Møde","","Offen","2026-05-02 09:11:04","2026-05-11 10:00:11","2026-05-11 10:00:11","2026-12-01","","","","","2026-12-31"',
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 SEK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
		currency: "EUR",
	},
	"Pipedrive cs": {
		lines: [
			'"Obchod - ID","Obchod - Název","Obchod - Vlastník","Obchod - Hodnota","Obchod - Měna Hodnota","Obchod - Vážená hodnota","Obchod - Měna Vážená hodnota","Obchod - Pravděpodobnost","Obchod - Organizace","Obchod - Pipeline","Obchod - Kontaktní osoba","Obchod - Fáze","Obchod - Štítek","Obchod - Stav","Obchod - Obchod vytvořen","Obchod - Čas aktualizace","Obchod - Poslední změna fáze","Obchod - Datum příští aktivity","Obchod - Čas vyhrání","Obchod - Čas prohrání","Obchod - Důvod prohry","Obchod - Obchod uzavřen dne","Obchod - Očekávané datum uzavření"',
			'"41","Nordlys","Sigrid Holm","62500","DKK","62500","DKK","","Nordlys A/S","Pipeline","Per Krag","Tilbud","Hot","Vyhráno","2026-01-08 09:11:04","2026-03-24 14:02:11","2026-03-24 14:02:11","","2026-03-24 14:02:11","","","2026-03-24 14:02:11","2026-03-31"',
			'"42","Havnens Is","Sigrid Holm","18000.5","DKK","0","DKK","","Havnens Is ApS","Pipeline","","Tilbud","","Prohráno","2026-01-09 09:11:04","2026-02-11 10:00:11","2026-02-01 14:02:11","","","2026-02-11 10:00:11","Pris","2026-02-11 10:00:11","2026-03-01"',
			'"43","Juhl","Bo Lund","240000","SEK","120000","SEK","50","Juhl AB","Pipeline","","Møde","","Otevřeno","2026-05-02 09:11:04","2026-05-11 10:00:11","2026-05-11 10:00:11","2026-12-01","","","","","2026-12-31"',
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 SEK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
		currency: "EUR",
	},
	"Salesforce report CSV da_DK locale, semicolon, footer": {
		lines: [
			'"Opportunity Owner";"Account Name";"Opportunity Name";"Stage";"Fiscal Period";"Amount Currency";"Amount";"Expected Revenue Currency";"Expected Revenue";"Probability (%)";"Age";"Close Date";"Created Date";"Next Step";"Lead Source";"Type"',
			'"Sigrid Holm";"Nordlys A/S";"Nordlys - Widgets";"Closed Won";"Q1-2026";"DKK";"62.500,00";"DKK";"62.500,00";"100";"75";"24-03-2026";"08-01-2026";"";"Web";"New Business"',
			'"Sigrid Holm";"Havnens Is ApS";"Havnens Is - Widgets";"Closed Lost";"Q1-2026";"DKK";"18.000,50";"DKK";"0,00";"0";"33";"11-02-2026";"09-01-2026";"";"Web";"New Business"',
			'"Bo Lund";"Juhl & Søn";"Juhl - Widgets";"Negotiation/Review";"Q4-2026";"EUR";"240.000,00";"EUR";"216.000,00";"90";"200";"31-12-2026";"02-05-2026";"Call, then mail";"";"Existing Business"',
			"",
			"",
			"",
			'"Open Pipeline Report"',
			'"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."',
			'"Confidential Information - Do Not Distribute"',
			'"Generated By:  Sigrid Holm  26-11-2026 09:12"',
			'"Nordisk Salg ApS"',
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys - Widgets",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is - Widgets",
			"open|240000 EUR|~2026-12-31|Bo Lund|Juhl & Søn|Juhl - Widgets",
		],
	},
	"Salesforce summary report CSV (details, grouped, with subtotals)": {
		lines: [
			"Opportunities by Owner",
			"As of 26-11-2026 09:12",
			"Filtered By",
			"",
			"",
			"Opportunity Owner,Account Name,Opportunity Name,Stage,Amount,Close Date",
			'Bo Lund,Juhl & Søn,Juhl,Closed Won,"DKK 240.000,00",31-10-2026',
			',Vest A/S,Vest,Closed Lost,"DKK 1.000,00",30-10-2026',
			'Subtotal,,,,"DKK 241.000,00",',
			",,,Count,2,",
			'Sigrid Holm,Nordlys A/S,Nordlys,Closed Won,"DKK 62.500,00",24-03-2026',
			'Subtotal,,,,"DKK 62.500,00",',
			",,,Count,1,",
			'Total,,,,"DKK 303.500,00",',
			",,,Count,3,",
			"Confidential Information - Do Not Distribute",
		],
		deals: [
			"won|240000 DKK|2026-10-31|Bo Lund|Juhl & Søn|Juhl",
			"lost|1000 DKK|2026-10-30|Bo Lund|Vest A/S|Vest",
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
		],
		refused: [
			"9 totalRow",
			"10 totalRow",
			"12 totalRow",
			"13 totalRow",
			"15 totalRow",
		],
	},
	"Salesforce Data Loader": {
		lines: [
			'"ID","ISDELETED","ACCOUNTID","NAME","STAGENAME","AMOUNT","PROBABILITY","EXPECTEDREVENUE","CLOSEDATE","TYPE","ISCLOSED","ISWON","FORECASTCATEGORY","CURRENCYISOCODE","OWNERID","CREATEDDATE","LASTMODIFIEDDATE","FISCALQUARTER","FISCALYEAR"',
			'"006Ux000001AAAA","false","001Ux1","Nordlys","Closed Won","62500.0","100.0","62500.0","2026-03-24","New","true","true","Closed","DKK","005Ux1","2026-01-08T09:11:04.000Z","2026-03-24T14:02:11.000Z","1","2026"',
			'"006Ux000001AAAB","false","001Ux2","Havnens Is","Closed Lost","18000.5","0.0","0.0","2026-02-11","New","true","false","Omitted","DKK","005Ux1","2026-01-09T09:11:04.000Z","2026-02-11T14:02:11.000Z","1","2026"',
			'"006Ux000001AAAC","false","001Ux3","Juhl","Prospecting","","10.0","","2026-12-31","New","false","false","Pipeline","EUR","005Ux2","2026-05-02T09:11:04.000Z","2026-05-02T14:02:11.000Z","4","2026"',
		],
		deals: [
			"won|62500 DKK|2026-03-24|-|-|Nordlys",
			"lost|18000.5 DKK|2026-02-11|-|-|Havnens Is",
			"open|-|~2026-12-31|-|-|Juhl",
		],
	},
	"Zoho CRM": {
		lines: [
			"Record Id,Deal Owner.id,Deal Owner,Amount,Deal Name,Closing Date,Account Name.id,Account Name,Stage,Type,Probability (%),Expected Revenue,Lead Source,Created By.id,Created By,Modified By,Created Time,Modified Time,Currency,Exchange Rate,Tag,Reason For Loss",
			"zcrm_1,zcrm_u1,Sigrid Holm,62500,Nordlys,2026-03-24,zcrm_a1,Nordlys A/S,Closed Won,New Business,100,62500,Web,zcrm_u1,Sigrid Holm,Sigrid Holm,2026-01-08 09:11:04,2026-03-24 14:02:11,DKK,1,,",
			"zcrm_2,zcrm_u1,Sigrid Holm,18000.5,Havnens Is,2026-02-11,zcrm_a2,Havnens Is ApS,Closed Lost to Competition,New Business,0,0,Web,zcrm_u1,Sigrid Holm,Sigrid Holm,2026-01-09 09:11:04,2026-02-11 14:02:11,DKK,1,,Price",
			"zcrm_3,zcrm_u2,Bo Lund,240000,Juhl,2026-12-31,zcrm_a3,Juhl AB,Negotiation/Review,,90,216000,,zcrm_u1,Sigrid Holm,Sigrid Holm,2026-05-02 09:11:04,2026-05-02 14:02:11,SEK,0.65,,",
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 SEK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
	},
	"monday.com CRM board export CSV": {
		lines: [
			"Deals,,,,,,,,",
			"Manage your sales pipeline,,,,,,,,",
			"",
			"Active deals,,,,,,,,",
			"Name,Subitems,Stage,Owner,Deal value,Accounts,Close date,Close probability,Item ID",
			"Juhl,,Negotiation,Bo Lund,240000,Juhl AB,2026-12-31,90,1003",
			"Vest,,Proposal,Bo Lund,12000,Vest A/S,2026-12-15,40,1004",
			",,,,252000,,2026-12-15 to 2026-12-31,,",
			"",
			"Closed won,,,,,,,,",
			"Name,Subitems,Stage,Owner,Deal value,Accounts,Close date,Close probability,Item ID",
			"Nordlys,,Won,Sigrid Holm,62500,Nordlys A/S,2026-03-24,100,1001",
			",,,,62500,,2026-03-24 to 2026-03-24,,",
			"",
			"Lost,,,,,,,,",
			"Name,Subitems,Stage,Owner,Deal value,Accounts,Close date,Close probability,Item ID",
			"Havnens Is,,Lost,Sigrid Holm,18000.5,Havnens Is ApS,2026-02-11,0,1002",
			",,,,18000.5,,2026-02-11 to 2026-02-11,,",
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
			"open|12000 DKK|~2026-12-15|Bo Lund|Vest A/S|Vest",
		],
		refused: [
			"8 totalRow",
			"13 totalRow",
			"18 totalRow",
			"10 sectionRow",
			"15 sectionRow",
		],
	},
	Freshsales: {
		lines: [
			"Id,Deal name,Deal value,Base currency amount,Currency,Deal stage,Deal pipeline,Expected close date,Closed date,Probability (%),Sales owner,Account name,Lost reason,Created at,Updated at,Age (in days),Forecast category,Deal type",
			"9001,Nordlys,62500,8375.12,DKK,Won,Default pipeline,2026-03-31,2026-03-24,100,Sigrid Holm,Nordlys A/S,,2026-01-08 09:11:04,2026-03-24 14:02:11,75,Won,New",
			"9002,Havnens Is,18000.5,2412.1,DKK,Lost,Default pipeline,2026-03-01,2026-02-11,0,Sigrid Holm,Havnens Is ApS,Price,2026-01-09 09:11:04,2026-02-11 14:02:11,33,Lost,New",
			"9003,Juhl,240000,32160.8,DKK,Negotiation,Default pipeline,2026-12-31,,90,Bo Lund,Juhl AB,,2026-05-02 09:11:04,2026-05-02 14:02:11,200,Pipeline,",
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
		currency: "EUR",
	},
	"Close CRM opportunities (value in cents + formatted)": {
		lines: [
			"id,lead_id,lead_name,contact_name,status_label,status_type,pipeline_name,value,value_formatted,value_currency,value_period,annualized_value,expected_value,confidence,date_created,date_updated,date_won,date_lost,user_name,note",
			'oppo_1,lead_1,Nordlys A/S,Per,Won,won,Sales,6250000,"DKK62,500.00",DKK,one_time,6250000,6250000,100,2026-01-08T09:11:04+00:00,2026-03-24T14:02:11+00:00,2026-03-24,,Sigrid Holm,"Nordlys, renewal"',
			'oppo_2,lead_2,Havnens Is ApS,,Lost,lost,Sales,1800050,"DKK18,000.50",DKK,one_time,1800050,0,0,2026-01-09T09:11:04+00:00,2026-02-11T14:02:11+00:00,,2026-02-11T10:00:00+00:00,Sigrid Holm,',
			'oppo_3,lead_3,Juhl AB,,Proposal,active,Sales,24000000,"DKK240,000.00",DKK,one_time,24000000,21600000,90,2026-05-02T09:11:04+00:00,2026-05-02T14:02:11+00:00,,,Bo Lund,',
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|-",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|-",
			"open|240000 DKK|-|Bo Lund|Juhl AB|-",
		],
	},
	Copper: {
		lines: [
			"Copper ID,Name,Primary Contact,Primary Contact ID,Company,Company ID,Assigned To,Assignee ID,Status,Priority,Pipeline,Stage,Win Probability,Value,Currency,Exchange Rate,Converted Value,Close Date,Source,Loss Reason,Details,Tags,Created At,Updated At",
			"1,Nordlys,Per,2,Nordlys A/S,5,Sigrid Holm,7,Won,None,Sales,Contract Review,100,62500.00,DKK,1.0,62500.00,3/24/2026,Web,,,,1/8/2026,3/24/2026",
			"2,Havnens Is,,,Havnens Is ApS,6,Sigrid Holm,7,Lost,None,Sales,Proposal,0,18000.50,DKK,1.0,18000.50,2/11/2026,Web,Price,,,1/9/2026,2/11/2026",
			"3,Juhl,,,Juhl AB,8,Bo Lund,9,Open,None,Sales,Proposal,50,240000.00,DKK,1.0,240000.00,12/31/2026,,,,,5/2/2026,5/2/2026",
			"4,Skrot,,,Skrot AB,8,Bo Lund,9,Abandoned,None,Sales,Proposal,0,5000.00,DKK,1.0,5000.00,10/31/2026,,,,,5/2/2026,5/2/2026",
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
			"lost|5000 DKK|2026-10-31|Bo Lund|Skrot AB|Skrot",
		],
	},
	Attio: {
		lines: [
			"Record ID,Deal name,Deal stage,Deal owner,Deal value,Associated company,Associated people,Created at,Created by,Closed at",
			'a-1,Nordlys,Won 🎉,Sigrid Holm,"DKK 62,500.00",Nordlys A/S,Per,2026-01-08T09:11:04.123Z,Sigrid,2026-03-24',
			'a-2,Havnens Is,Lost,Sigrid Holm,"DKK 18,000.50",Havnens Is ApS,,2026-01-09T09:11:04.123Z,Sigrid,2026-02-11',
			'a-3,Juhl,In Progress,Bo Lund,"DKK 240,000.00",Juhl AB,,2026-05-02T09:11:04.123Z,Sigrid,',
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|-|Bo Lund|Juhl AB|Juhl",
		],
	},
	"Zendesk Sell": {
		lines: [
			"id,name,value,currency,hot,stage_name,pipeline_name,source,loss_reason,unqualified_reason,owner,contact_name,company_name,last_stage_change_at,estimated_close_date,added_on,created_at,updated_at,win_likelihood",
			"1,Nordlys,62500.00,DKK,false,Won,Sales Pipeline,Web,,,Sigrid Holm,Per,Nordlys A/S,2026-03-24T14:02:11Z,2026-03-31,2026-01-08,2026-01-08T09:11:04Z,2026-03-24T14:02:11Z,100",
			"2,Havnens Is,18000.50,DKK,false,Lost,Sales Pipeline,Web,Price,,Sigrid Holm,,Havnens Is ApS,2026-02-11T14:02:11Z,2026-03-01,2026-01-09,2026-01-09T09:11:04Z,2026-02-11T14:02:11Z,0",
			"3,Juhl,240000.00,DKK,true,Qualified,Sales Pipeline,,,,Bo Lund,,Juhl AB,2026-05-02T14:02:11Z,2026-12-31,2026-05-02,2026-05-02T09:11:04Z,2026-05-02T14:02:11Z,50",
			"4,Gone,100.00,DKK,true,Unqualified,Sales Pipeline,,,No need,Bo Lund,,Gone AB,2026-05-02T14:02:11Z,2026-12-31,2026-05-02,2026-05-02T09:11:04Z,2026-05-02T14:02:11Z,0",
		],
		deals: [
			"won|62500 DKK|2026-03-31|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-03-01|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
			"lost|100 DKK|2026-12-31|Bo Lund|Gone AB|Gone",
		],
		asks: ["status stage_name"],
	},
	SugarCRM: {
		lines: [
			'"ID","Opportunity Name","Account Name","Assigned User Name","Opportunity Amount","Best","Worst","Currency","Expected Close Date","Sales Stage","Status","Probability","Lead Source","Date Created","Date Modified","Deleted"',
			'"u-1","Nordlys","Nordlys A/S","Sigrid Holm","62,500.00","62,500.00","62,500.00","DKK","24/03/2026","Closed Won","Closed Won","100","Web","08/01/2026 09:11","24/03/2026 14:02","0"',
			'"u-2","Havnens Is","Havnens Is ApS","Sigrid Holm","18,000.50","18,000.50","18,000.50","DKK","11/02/2026","Closed Lost","Closed Lost","0","Web","09/01/2026 09:11","11/02/2026 14:02","0"',
			'"u-3","Juhl","Juhl AB","Bo Lund","240,000.00","240,000.00","200,000.00","DKK","31/12/2026","Negotiation/Review","In Progress","90","","02/05/2026 09:11","02/05/2026 14:02","0"',
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
	},
	Vtiger: {
		lines: [
			'"Deal Name","Deal Number","Amount","Organization Name","Expected Close Date","Type","Assigned To","Lead Source","Sales Stage","Probability","Weighted Revenue","Created Time","Modified Time","Actual Close Date","Forecast Category","Lost Reason"',
			'"Nordlys","DEA1","62500.00000","Nordlys A/S","2026-03-31","New","Sigrid Holm","Web","Closed Won","100.000","62500.00","2026-01-08 09:11:04","2026-03-24 14:02:11","2026-03-24","Closed",""',
			'"Havnens Is","DEA2","18000.50000","Havnens Is ApS","2026-03-01","New","Sigrid Holm","Web","Closed Lost","0.000","0.00","2026-01-09 09:11:04","2026-02-11 14:02:11","2026-02-11","Omitted","Price"',
			'"Juhl","DEA3","240000.00000","Juhl AB","2026-12-31","New","Bo Lund","","Proposal or Price Quote","50.000","120000.00","2026-05-02 09:11:04","2026-05-02 14:02:11","","Pipeline",""',
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
	},
	Insightly: {
		lines: [
			"OpportunityId,OpportunityName,OpportunityState,OpportunityValue,BidCurrency,BidType,BidDuration,Probability,ForecastCloseDate,ActualCloseDate,Category,Pipeline,PipelineStage,UserResponsible,OrganizationName,DateCreated,DateUpdated",
			"1,Nordlys,Won,62500.00,DKK,Fixed Bid,,100,3/31/2026 12:00:00 AM,3/24/2026 12:00:00 AM,,Sales,Close,Sigrid Holm,Nordlys A/S,1/8/2026 9:11:04 AM,3/24/2026 2:02:11 PM",
			"2,Havnens Is,Lost,18000.50,DKK,Fixed Bid,,0,3/1/2026 12:00:00 AM,2/11/2026 12:00:00 AM,,Sales,Propose,Sigrid Holm,Havnens Is ApS,1/9/2026 9:11:04 AM,2/11/2026 2:02:11 PM",
			"3,Juhl,Open,240000.00,DKK,Fixed Bid,,50,12/31/2026 12:00:00 AM,,,Sales,Propose,Bo Lund,Juhl AB,5/2/2026 9:11:04 AM,5/2/2026 2:02:11 PM",
			"4,Susp,Suspended,100.00,DKK,Fixed Bid,,50,12/31/2026 12:00:00 AM,,,Sales,Propose,Bo Lund,Juhl AB,5/2/2026 9:11:04 AM,5/2/2026 2:02:11 PM",
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
			"open|100 DKK|~2026-12-31|Bo Lund|Juhl AB|Susp",
		],
	},
	"Bitrix24 en CSV": {
		lines: [
			'"ID";"Pipeline";"Stage";"Stage group";"Deal Name";"Amount";"Currency";"Amount in report currency";"Client: Company";"Client: Contact";"Responsible person";"Created on";"Modified on";"Expected close date";"Closed";"Source";"Probability, %"',
			'"1";"General";"Deal won";"Deal won";"Nordlys";"62500.00";"Danish Krone";"62500.00";"Nordlys A/S";"";"Sigrid Holm";"08.01.2026 09:11:04";"24.03.2026 14:02:11";"24.03.2026";"Y";"Web";"100"',
			'"2";"General";"Deal lost";"Deal lost";"Havnens Is";"18000.50";"Danish Krone";"18000.50";"Havnens Is ApS";"";"Sigrid Holm";"09.01.2026 09:11:04";"11.02.2026 14:02:11";"11.02.2026";"Y";"Web";"0"',
			'"3";"General";"Prepare documents";"In progress";"Juhl";"240000.00";"Danish Krone";"240000.00";"Juhl AB";"";"Bo Lund";"02.05.2026 09:11:04";"02.05.2026 14:02:11";"31.12.2026";"N";"";"50"',
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
	},
	"Lime CRM sv": {
		lines: [
			"Affärsnamn;Företag;Ansvarig medarbetare;Affärsstatus;Värde;Vägt värde;Sannolikhet;Förväntat avslut;Avslutsdatum;Offertdatum;Skapad;Källa;Förlustanledning",
			"Norrsken;Norrsken AB;Sigrid Holm;Vunnen;62 500,00;62 500,00;100 %;2026-03-31;2026-03-24;2026-02-01;2026-01-08 09:11;Webb;",
			"Hamnglass;Hamnglass HB;Sigrid Holm;Förlorad;18 000,50;0,00;0 %;2026-03-01;2026-02-11;;2026-01-09 09:11;Mässa;Pris",
			"Juhl;Juhl AB;Bo Lund;Offert skickad;240 000,00;120 000,00;50 %;2026-12-31;;2026-05-20;2026-05-02 09:11;;",
		],
		deals: [
			"won|62500 SEK|2026-03-24|Sigrid Holm|Norrsken AB|Norrsken",
			"lost|18000.5 SEK|2026-02-11|Sigrid Holm|Hamnglass HB|Hamnglass",
			"open|240000 SEK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
		currency: "SEK",
	},
	"SuperOffice en": {
		lines: [
			"Sale ID;Sale;Company;Contact;Our contact;Sale type;Stage;Status;Sale date;Next due date;Amount;Currency;Probability (%);Weighted amount;Cost;Earning;Earning %;Registered;Updated;Source;Reason (lost)",
			"1;Nordlys;Nordlys A/S;Per;Sigrid Holm;New;Sold (100%);Sold;24.03.2026;;62500;DKK;100;62500;10000;52500;84;08.01.2026;24.03.2026;Web;",
			"2;Havnens Is;Havnens Is ApS;;Sigrid Holm;New;Quote (40%);Lost;11.02.2026;;18000,5;DKK;0;0;0;18000,5;100;09.01.2026;11.02.2026;Web;Price",
			"3;Juhl;Juhl AB;;Bo Lund;New;Quote (40%);Open;31.12.2026;;240000;DKK;40;96000;0;240000;100;02.05.2026;02.05.2026;;",
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
	},
	"SuperOffice da": {
		lines: [
			"Salg;Firma;Person;Ejer;Salgstype;Stadie;Status;Salgsdato;Beløb;Valuta;Sandsynlighed (%);Vægtet beløb;Omkostninger;Indtjening;Registreret;Opdateret",
			"Nordlys;Nordlys A/S;Per;Sigrid Holm;Nysalg;Solgt;Solgt;24-03-2026;62.500,00;DKK;100;62.500,00;10.000,00;52.500,00;08-01-2026;24-03-2026",
			"Havnens Is;Havnens Is ApS;;Sigrid Holm;Nysalg;Tilbud;Tabt;11-02-2026;18.000,50;DKK;0;0,00;0,00;18.000,50;09-01-2026;11-02-2026",
			"Juhl;Juhl AB;;Bo Lund;Nysalg;Tilbud;Åben;31-12-2026;240.000,00;DKK;40;96.000,00;0,00;240.000,00;02-05-2026;02-05-2026",
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
	},
	"Upsales sv order list": {
		lines: [
			"ID,Beskrivning,Företag,Användare,Datum,Fas,Sannolikhet,Värde,Valuta,Viktat värde,Regdatum,Avslutsdatum",
			"1,Norrsken,Norrsken AB,Sigrid Holm,2026-03-24,Order,100,62500,SEK,62500,2026-01-08,2026-03-24",
			"2,Hamnglass,Hamnglass HB,Sigrid Holm,2026-02-11,Förlorad,0,18000.5,SEK,0,2026-01-09,2026-02-11",
			"3,Juhl,Juhl AB,Bo Lund,2026-12-31,Offert,50,240000,SEK,120000,2026-05-02,",
		],
		deals: [
			"won|62500 SEK|2026-03-24|Sigrid Holm|Norrsken AB|Norrsken",
			"lost|18000.5 SEK|2026-02-11|Sigrid Holm|Hamnglass HB|Hamnglass",
			"open|240000 SEK|-|Bo Lund|Juhl AB|Juhl",
		],
		currency: "SEK",
		asks: ["status Fas"],
	},
	Membrain: {
		lines: [
			"Name;Company;Owner;Process;Stage;Status;Value;Currency;Calculated probability;Expected close date;Closed date;Created;Loss reason",
			"Nordlys;Nordlys A/S;Sigrid Holm;New;Won;Won;62500;DKK;100%;2026-03-31;2026-03-24;2026-01-08;",
			"Havnens Is;Havnens Is ApS;Sigrid Holm;New;Qualify;Lost;18000,5;DKK;0%;2026-03-01;2026-02-11;2026-01-09;Price",
			"Juhl;Juhl AB;Bo Lund;New;Qualify;Active;240000;DKK;45%;2026-12-31;;2026-05-02;",
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
	},
	"webCRM da": {
		lines: [
			"Levering ID;Organisation;Person;Beskrivelse;Sælger;Ordreværdi;Ordreværdi vægtet;Procent;Ordredato;Status;Trin;Oprettet;Rettet",
			"1;Nordlys A/S;Per;Nordlys;Sigrid Holm;62.500,00;62.500,00;100;24-03-2026;Vundet;5. Ordre;08-01-2026;24-03-2026",
			"2;Havnens Is ApS;;Havnens Is;Sigrid Holm;18.000,50;0,00;0;11-02-2026;Tabt;3. Tilbud;09-01-2026;11-02-2026",
			"3;Juhl AB;;Juhl;Bo Lund;240.000,00;96.000,00;40;31-12-2026;Åben;3. Tilbud;02-05-2026;02-05-2026",
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
	},
	"e-conomic order/invoice list": {
		lines: [
			"Fakturanr.;Dato;Forfaldsdato;Kundenr.;Kundenavn;Valuta;Nettobeløb;Momsbeløb;Bruttobeløb;Restbeløb;Vores ref.",
			"10001;24-03-2026;23-04-2026;401;Nordlys A/S;DKK;62.500,00;15.625,00;78.125,00;0,00;Sigrid Holm",
			"10002;25-03-2026;24-04-2026;402;Havnens Is ApS;DKK;18.000,50;4.500,13;22.500,63;22.500,63;Bo Lund",
			"10003;26-03-2026;25-04-2026;402;Havnens Is ApS;DKK;-1.000,00;-250,00;-1.250,00;-1.250,00;Bo Lund",
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|-",
			"won|18000.5 DKK|2026-03-25|Bo Lund|Havnens Is ApS|-",
			"won|-1000 DKK|2026-03-26|Bo Lund|Havnens Is ApS|-",
		],
		asks: ["allAre"],
		allAre: "won",
	},
	"Dinero invoices": {
		lines: [
			"Nummer;Dato;Kunde;Beskrivelse;Beløb ekskl. moms;Moms;Beløb inkl. moms;Valuta;Status;Forfaldsdato",
			"1;24-03-2026;Nordlys A/S;Konsulent;62500,00;15625,00;78125,00;DKK;Betalt;08-04-2026",
			"2;25-03-2026;Havnens Is ApS;Konsulent;18000,50;4500,13;22500,63;DKK;Forfalden;09-04-2026",
		],
		deals: [
			"won|62500 DKK|2026-03-24|-|Nordlys A/S|Konsulent",
			"open|18000.5 DKK|~2026-03-25|-|Havnens Is ApS|Konsulent",
		],
		asks: ["status Status"],
	},
	"Teamleader nl": {
		lines: [
			"Titel;Klant;Verantwoordelijke;Fase;Status;Waarde;Munteenheid;Gewogen waarde;Slaagkans;Verwachte sluitingsdatum;Afgesloten op;Aangemaakt op;Bron",
			"Nordlys;Nordlys BV;Sigrid Holm;Aanvaard;Gewonnen;62.500,00;EUR;62.500,00;100%;31/03/2026;24/03/2026;08/01/2026;Web",
			"Haven;Haven NV;Sigrid Holm;Geweigerd;Verloren;18.000,50;EUR;0,00;0%;01/03/2026;11/02/2026;09/01/2026;Web",
			"Juhl;Juhl BV;Bo Lund;Offerte verzonden;Open;240.000,00;EUR;120.000,00;50%;31/12/2026;;02/05/2026;",
		],
		deals: [
			"won|62500 EUR|2026-03-24|Sigrid Holm|Nordlys BV|Nordlys",
			"lost|18000.5 EUR|2026-02-11|Sigrid Holm|Haven NV|Haven",
			"open|240000 EUR|~2026-12-31|Bo Lund|Juhl BV|Juhl",
		],
		currency: "EUR",
	},
	"Teamleader fr": {
		lines: [
			"Titre;Client;Responsable;Phase;Statut;Valeur;Devise;Probabilité;Date de clôture prévue;Date de clôture;Date de création",
			"Nordlys;Nordlys SA;Sigrid Holm;Accepté;Gagné;62 500,00;EUR;100 %;31/03/2026;24/03/2026;08/01/2026",
			"Port;Port SARL;Sigrid Holm;Refusé;Perdu;18 000,50;EUR;0 %;01/03/2026;11/02/2026;09/01/2026",
			"Juhl;Juhl SAS;Bo Lund;Devis envoyé;En cours;240 000,00;EUR;50 %;31/12/2026;;02/05/2026",
		],
		deals: [
			"won|62500 EUR|2026-03-24|Sigrid Holm|Nordlys SA|Nordlys",
			"lost|18000.5 EUR|2026-02-11|Sigrid Holm|Port SARL|Port",
			"open|240000 EUR|~2026-12-31|Bo Lund|Juhl SAS|Juhl",
		],
		currency: "EUR",
	},
	"weclapp de": {
		lines: [
			"Opportunity-Nr.;Betreff;Kunde;Verantwortlicher;Verkaufsstufe;Gewinnwahrscheinlichkeit;Umsatz;Währung;Gewichteter Umsatz;Erwartetes Abschlussdatum;Erstellt am;Status",
			"1001;Nordlicht;Nordlicht GmbH;Sigrid Holm;Gewonnen;100,00;62.500,00;EUR;62.500,00;24.03.2026;08.01.2026 09:11;Abgeschlossen",
			"1002;Hafeneis;Hafeneis KG;Sigrid Holm;Verloren;0,00;18.000,50;EUR;0,00;11.02.2026;09.01.2026 09:11;Abgeschlossen",
			"1003;Juhl;Juhl OHG;Bo Lund;Angebot;50,00;240.000,00;EUR;120.000,00;31.12.2026;02.05.2026 09:11;Aktiv",
		],
		deals: [
			"won|62500 EUR|2026-03-24|Sigrid Holm|Nordlicht GmbH|Nordlicht",
			"lost|18000.5 EUR|2026-02-11|Sigrid Holm|Hafeneis KG|Hafeneis",
			"open|240000 EUR|~2026-12-31|Bo Lund|Juhl OHG|Juhl",
		],
		currency: "EUR",
	},
	"CentralStationCRM de": {
		lines: [
			"Id;Name;Ergebnis;Zielwert;Währung;Wahrscheinlichkeit in %;Zieldatum;Entscheidung am;Firma;Verantwortlich;Erstellt am;Aktualisiert am;Tags",
			"1;Nordlicht;gewonnen;62500,00;EUR;100;31.03.2026;24.03.2026;Nordlicht GmbH;Sigrid Holm;08.01.2026;24.03.2026;",
			"2;Hafeneis;verloren;18000,50;EUR;0;01.03.2026;11.02.2026;Hafeneis KG;Sigrid Holm;09.01.2026;11.02.2026;",
			"3;Juhl;laufend;240000,00;EUR;50;31.12.2026;;Juhl OHG;Bo Lund;02.05.2026;02.05.2026;",
		],
		deals: [
			"won|62500 EUR|2026-03-24|Sigrid Holm|Nordlicht GmbH|Nordlicht",
			"lost|18000.5 EUR|2026-02-11|Sigrid Holm|Hafeneis KG|Hafeneis",
			"open|240000 EUR|~2026-12-31|Bo Lund|Juhl OHG|Juhl",
		],
		currency: "EUR",
	},
	"Sellsy fr": {
		lines: [
			"Numéro;Nom;Société;Propriétaire;Pipeline;Étape;Statut;Montant potentiel;Probabilité;Montant pondéré;Date d'échéance;Date de création;Source;Date de signature",
			"OPP-1;Nordlys;Nordlys SA;Sigrid Holm;Ventes;Signature;Gagnée;62500,00 €;100;62500,00 €;31/03/2026;08/01/2026;Web;24/03/2026",
			"OPP-2;Port;Port SARL;Sigrid Holm;Ventes;Devis;Perdue;18000,50 €;0;0,00 €;01/03/2026;09/01/2026;Web;",
			"OPP-3;Juhl;Juhl SAS;Bo Lund;Ventes;Devis;Ouverte;240000,00 €;50;120000,00 €;31/12/2026;02/05/2026;;",
		],
		deals: [
			"won|62500 EUR|2026-03-24|Sigrid Holm|Nordlys SA|Nordlys",
			"lost|18000.5 EUR|-|Sigrid Holm|Port SARL|Port",
			"open|240000 EUR|~2026-12-31|Bo Lund|Juhl SAS|Juhl",
		],
		currency: "EUR",
	},
	"Odoo en": {
		lines: [
			"Opportunity,Customer,Salesperson,Stage,Expected Revenue,Probability,Expected Closing,Closed Date,Created on,Active",
			"Nordlys,Nordlys A/S,Sigrid Holm,Won,62500.0,100.0,2026-03-31,2026-03-24 14:02:11,2026-01-08 09:11:04,True",
			"Havnens Is,Havnens Is ApS,Sigrid Holm,Q,18000.5,0.0,2026-03-01,2026-02-11 10:00:00,2026-01-09 09:11:04,",
			"Juhl,Juhl AB,Bo Lund,Q,240000.0,45.3,2026-12-31,,2026-05-02 09:11:04,True",
		],
		deals: [
			"won|62500 EUR|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 EUR|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 EUR|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
		currency: "EUR",
	},
	"Odoo da": {
		lines: [
			"Salgsmulighed,Kunde,Sælger,Fase,Forventet omsætning,Sandsynlighed,Forventet lukning,Lukkedato,Oprettet den,Aktiv",
			"Nordlys,Nordlys A/S,Sigrid Holm,Vundet,62500.0,100.0,2026-03-31,2026-03-24 14:02:11,2026-01-08 09:11:04,SAND",
			"Havnens Is,Havnens Is ApS,Sigrid Holm,Q,18000.5,0.0,2026-03-01,2026-02-11 10:00:00,2026-01-09 09:11:04,FALSK",
			"Juhl,Juhl AB,Bo Lund,Q,240000.0,45.3,2026-12-31,,2026-05-02 09:11:04,SAND",
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 DKK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 DKK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
	},
	"Odoo sv": {
		lines: [
			"Affärsmöjlighet,Kund,Säljare,Etapp,Förväntade intäkter,Sannolikhet,Förväntat avslut,Stängningsdatum,Skapad den,Aktiv",
			"Nordlys,Nordlys A/S,Sigrid Holm,Vunnen,62500.0,100.0,2026-03-31,2026-03-24 14:02:11,2026-01-08 09:11:04,True",
			"Havnens Is,Havnens Is ApS,Sigrid Holm,Q,18000.5,0.0,2026-03-01,2026-02-11 10:00:00,2026-01-09 09:11:04,False",
			"Juhl,Juhl AB,Bo Lund,Q,240000.0,45.3,2026-12-31,,2026-05-02 09:11:04,True",
		],
		deals: [
			"won|62500 SEK|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 SEK|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 SEK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
		currency: "SEK",
	},
	"Odoo de": {
		lines: [
			"Verkaufschance,Kunde,Vertriebsmitarbeiter,Phase,Erwarteter Umsatz,Wahrscheinlichkeit,Erwarteter Abschluss,Abschlussdatum,Erstellt am,Aktiv",
			"Nordlys,Nordlys A/S,Sigrid Holm,Gewonnen,62500.0,100.0,2026-03-31,2026-03-24 14:02:11,2026-01-08 09:11:04,WAHR",
			"Havnens Is,Havnens Is ApS,Sigrid Holm,Q,18000.5,0.0,2026-03-01,2026-02-11 10:00:00,2026-01-09 09:11:04,FALSCH",
			"Juhl,Juhl AB,Bo Lund,Q,240000.0,45.3,2026-12-31,,2026-05-02 09:11:04,WAHR",
		],
		deals: [
			"won|62500 EUR|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 EUR|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 EUR|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
		currency: "EUR",
	},
	"Odoo fi": {
		lines: [
			"Mahdollisuus,Asiakas,Myyjä,Vaihe,Odotettu tuotto,Todennäköisyys,Odotettu sulkeminen,Sulkemispäivä,Luotu,Aktiivinen",
			"Nordlys,Nordlys A/S,Sigrid Holm,Voitettu,62500.0,100.0,2026-03-31,2026-03-24 14:02:11,2026-01-08 09:11:04,True",
			"Havnens Is,Havnens Is ApS,Sigrid Holm,Q,18000.5,0.0,2026-03-01,2026-02-11 10:00:00,2026-01-09 09:11:04,False",
			"Juhl,Juhl AB,Bo Lund,Q,240000.0,45.3,2026-12-31,,2026-05-02 09:11:04,True",
		],
		deals: [
			"won|62500 EUR|2026-03-24|Sigrid Holm|Nordlys A/S|Nordlys",
			"lost|18000.5 EUR|2026-02-11|Sigrid Holm|Havnens Is ApS|Havnens Is",
			"open|240000 EUR|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
		currency: "EUR",
	},
	"EspoCRM sv": {
		lines: [
			"Namn;Konto;Steg;Antal;Antal Valuta;Sannolikhet;Stängningsdatum;Tilldelad användare;Skapad;Leadkälla",
			"Norrsken;Norrsken AB;Stängd Vunnen;62500;SEK;100;2026-03-24;Sigrid Holm;2026-01-08 09:11;Webb",
			"Hamnglass;Hamnglass HB;Stängd Förlorad;18000.5;SEK;0;2026-02-11;Sigrid Holm;2026-01-09 09:11;Webb",
			"Juhl;Juhl AB;Förhandling;240000;SEK;80;2026-12-31;Bo Lund;2026-05-02 09:11;",
		],
		deals: [
			"won|62500 SEK|2026-03-24|Sigrid Holm|Norrsken AB|Norrsken",
			"lost|18000.5 SEK|2026-02-11|Sigrid Holm|Hamnglass HB|Hamnglass",
			"open|240000 SEK|~2026-12-31|Bo Lund|Juhl AB|Juhl",
		],
		currency: "EUR",
	},
	"EspoCRM de": {
		lines: [
			'"Name";"Firma";"Verkaufsphase";"Betrag";"Betrag Währung";"Wahrscheinlichkeit, %";"Abschlussdatum";"Zugewiesener Benutzer";"Erstellt am"',
			'"Nordlicht";"Nordlicht GmbH";"Abgeschlossen (gewonnen)";"62500";"EUR";"100";"24.03.2026";"Sigrid Holm";"08.01.2026 09:11"',
			'"Hafeneis";"Hafeneis KG";"Abgeschlossen (verloren)";"18000,5";"EUR";"0";"11.02.2026";"Sigrid Holm";"09.01.2026 09:11"',
			'"Juhl";"Juhl OHG";"Verhandlung";"240000";"EUR";"80";"31.12.2026";"Bo Lund";"02.05.2026 09:11"',
		],
		deals: [
			"won|62500 EUR|2026-03-24|Sigrid Holm|Nordlicht GmbH|Nordlicht",
			"lost|18000.5 EUR|2026-02-11|Sigrid Holm|Hafeneis KG|Hafeneis",
			"open|240000 EUR|~2026-12-31|Bo Lund|Juhl OHG|Juhl",
		],
		currency: "EUR",
	},
	"Visma order list no": {
		lines: [
			"Ordrenr;Ordredato;Kundenr;Kundenavn;Selger;Beløp eks. mva;MVA;Totalt inkl. mva;Valuta;Ordrestatus",
			"1;24.03.2026;10;Nordlys AS;Sigrid Holm;62 500,00;15 625,00;78 125,00;NOK;Fakturert",
			"2;25.03.2026;11;Havnens Is AS;Bo Lund;18 000,50;4 500,13;22 500,63;NOK;Levert",
			"3;26.03.2026;11;Havnens Is AS;Bo Lund;1 000,00;250,00;1 250,00;NOK;Kansellert",
		],
		deals: [
			"won|62500 NOK|2026-03-24|Sigrid Holm|Nordlys AS|-",
			"won|18000.5 NOK|2026-03-25|Bo Lund|Havnens Is AS|-",
			"lost|1000 NOK|2026-03-26|Bo Lund|Havnens Is AS|-",
		],
		currency: "NOK",
		asks: ["status Ordrestatus"],
	},
};

describe("exports of other systems, written by hand", () => {
	test.each(Object.entries(files))("%s", (_name, file) => {
		expectSaid(file);
	});
});
