import { describe, test } from "vitest";
import { expectSaid, type Written } from "./said.ts";

const files: { [name: string]: Written } = {
	"Danish home sheet, months as sections with subtotals": {
		lines: [
			"Salg 2026;;;;",
			"Sigrid Holm;;;;",
			";;;;",
			"Dato;Kunde;Vare;Beløb;Status",
			"Januar;;;;",
			"18-01-2026;Nordlys A/S;Widget;62.500,00;Vundet",
			"09-01-2026;Havnens Is ApS;Widget;18.000,50;Tabt",
			"I alt januar;;;80.500,50;",
			";;;;",
			"Februar;;;;",
			"02-02-2026;Juhl;Widget;240.000,00;Vundet",
			"I alt februar;;;240.000,00;",
			"I alt;;;320.500,50;",
		],
		deals: [
			"won|62500 DKK|2026-01-18|-|Nordlys A/S|-",
			"lost|18000.5 DKK|2026-01-09|-|Havnens Is ApS|-",
			"won|240000 DKK|2026-02-02|-|Juhl|-",
		],
		refused: ["5 sectionRow", "8 totalRow", "10 sectionRow", "12 totalRow"],
	},
	"Danish sheet without status, sections, subtotals: all won": {
		lines: [
			"Dato;Kunde;Sælger;Ordrebeløb",
			"Januar 2026;;;",
			"08-01-2026;Nordlys A/S;Sigrid Holm;62.500,-",
			"09-01-2026;Havnens Is ApS;Sigrid Holm;18.000,50",
			"Subtotal;;;80.500,50",
			"Februar 2026;;;",
			"02-02-2026;Juhl;Bo Lund;240.000,-",
			"28-02-2026;Vest A/S;Bo Lund;(1.000,00)",
			"Subtotal;;;239.000,00",
			"Total;;;319.500,50",
		],
		deals: [
			"won|62500 DKK|2026-01-08|Sigrid Holm|Nordlys A/S|-",
			"won|18000.5 DKK|2026-01-09|Sigrid Holm|Havnens Is ApS|-",
			"won|240000 DKK|2026-02-02|Bo Lund|Juhl|-",
			"won|-1000 DKK|2026-02-28|Bo Lund|Vest A/S|-",
		],
		asks: ["allAre"],
		refused: ["2 sectionRow", "5 totalRow", "6 sectionRow", "9 totalRow"],
		allAre: "won",
	},
	"amounts as people write them": {
		lines: [
			"Kunde;Sælger;Beløb;Lukkedato;Status",
			"A;B;1.250,-;3/11-2026;Vundet",
			"B;B;DKK 1.250,00;24/12-2026;Vundet",
			"C;B;1 250 kr;24.12.2026;Vundet",
			"D;B;(1.250,00);24. dec. 2026;Vundet",
			"E;B;1.250,00-;24-12-26;Vundet",
			"F;B;kr. 1.250,50;24/12/2026;Vundet",
			"G;B;125 t.kr.;24.12.2026;Vundet",
			"H;B;1,25 mio. kr.;24.12.2026;Vundet",
			"I;B;ca. 50.000;24.12.2026;Vundet",
			"J;B;125 tkr;24.12.2026;Vundet",
			"K;B;;24.12.2026;Vundet",
			"L;B;1250;24.12.2026;Vundet",
			"M;B;-;24.12.2026;Vundet",
			"N;B;1.250,00 kr. ekskl. moms;24.12.2026;Vundet",
			"O;B;efter aftale;24.12.2026;Vundet",
		],
		deals: [
			"won|1250 DKK|2026-11-03|B|A|-",
			"won|1250 DKK|2026-12-24|B|B|-",
			"won|1250 DKK|2026-12-24|B|C|-",
			"won|-1250 DKK|2026-12-24|B|D|-",
			"won|-1250 DKK|2026-12-24|B|E|-",
			"won|1250.5 DKK|2026-12-24|B|F|-",
			"won|-|2026-12-24|B|K|-",
			"won|1250 DKK|2026-12-24|B|L|-",
		],
		refused: [
			"8 amountRounded",
			"9 amountRounded",
			"10 amountRounded",
			"11 amountRounded",
			"14 amountUnreadable",
			"15 amountUnreadable",
			"16 amountUnreadable",
		],
	},
	"dates d/m-yy and 11.3. (no year), uge 12, mar-26": {
		lines: [
			"Kunde;Sælger;Beløb;Lukkedato;Status",
			"A;B;100;3/11-26;Vundet",
			"B;B;200;24/12-26;Vundet",
			"C;B;300;11.3.;Vundet",
			"D;B;400;uge 12;Vundet",
			"E;B;500;mar-26;Vundet",
			"F;B;600;24-12-2026;Vundet",
		],
		deals: [
			"won|100 DKK|2026-11-03|B|A|-",
			"won|200 DKK|2026-12-24|B|B|-",
			"won|600 DKK|2026-12-24|B|F|-",
		],
		refused: ["4 dateUnreadable", "5 dateUnreadable", "6 dateUnreadable"],
	},
	"ambiguous d/m with nothing else asks": {
		lines: [
			"Customer,Rep,Amount,Close date,Status",
			"A,B,100,03/04/2026,Won",
			"B,B,200,05/06/2026,Won",
		],
		deals: ["won|100 DKK|2026-04-03|B|A|-", "won|200 DKK|2026-06-05|B|B|-"],
		asks: ["dateStyle Close date"],
	},
	"ambiguous thousands asks": {
		lines: [
			"Kunde;Sælger;Beløb;Lukkedato;Status",
			"A;B;1.250;23-04-2026;Vundet",
			"B;B;2.500;05-06-2026;Vundet",
		],
		deals: ["won|1.25 DKK|2026-04-23|B|A|-", "won|2.5 DKK|2026-06-05|B|B|-"],
		asks: ["decimal Beløb"],
	},
	"JA/NEJ won column": {
		lines: [
			"Kunde;Sælger;Beløb;Dato;Vundet",
			"A/S Nord;Bo Lund;1.250,00;24-03-2026;JA",
			"Syd ApS;Bo Lund;2.500,00;25-03-2026;NEJ",
			"Vest;Bo Lund;3.500,00;26-03-2026;",
		],
		deals: [
			"won|1250 DKK|2026-03-24|Bo Lund|A/S Nord|-",
			"open|2500 DKK|~2026-03-25|Bo Lund|Syd ApS|-",
			"open|3500 DKK|~2026-03-26|Bo Lund|Vest|-",
		],
	},
	"x marks: Vundet / Tabt columns": {
		lines: [
			"Kunde;Sælger;Beløb;Dato;Vundet;Tabt",
			"A/S Nord;Bo Lund;1.250,00;24-03-2026;x;",
			"Syd ApS;Bo Lund;2.500,00;25-03-2026;;x",
			"Vest;Bo Lund;3.500,00;26-03-2026;;",
		],
		deals: [
			"won|1250 DKK|2026-03-24|Bo Lund|A/S Nord|-",
			"lost|2500 DKK|2026-03-25|Bo Lund|Syd ApS|-",
			"open|3500 DKK|~2026-03-26|Bo Lund|Vest|-",
		],
	},
	"Won? Y/N column en": {
		lines: [
			"Company,Rep,Value,Decision date,Won?",
			'Nord Ltd,Bo Lund,"1,250.00",24 Mar 2026,Y',
			'Syd Ltd,Bo Lund,"2,500.00",25 Mar 2026,N',
		],
		deals: [
			"won|1250 GBP|2026-03-24|Bo Lund|Nord Ltd|-",
			"open|2500 GBP|~2026-03-25|Bo Lund|Syd Ltd|-",
		],
		currency: "GBP",
	},
	"Swedish sheet: kr in cells, spaces, ISO, sum": {
		lines: [
			"Säljbudget uppföljning 2026",
			"",
			"Datum\tKund\tSäljare\tOrdervärde\tStatus",
			"2026-03-24\tNorrsken AB\tSigrid Holm\t62 500 kr\tOrder",
			"2026-03-25\tHamnglass HB\tSigrid Holm\t18 000,50 kr\tFörlorad",
			"2026-12-31\tJuhl AB\tBo Lund\t240 000 kr\tOffert",
			"Summa\t\t\t320 500,50 kr\t",
		],
		deals: [
			"won|62500 SEK|2026-03-24|Sigrid Holm|Norrsken AB|-",
			"lost|18000.5 SEK|2026-03-25|Sigrid Holm|Hamnglass HB|-",
			"open|240000 SEK|~2026-12-31|Bo Lund|Juhl AB|-",
		],
		currency: "SEK",
		asks: ["status Status"],
	},
	"Finnish sheet": {
		lines: [
			"Päivämäärä;Asiakas;Myyjä;Summa (€);Tila",
			"24.3.2026;Pohjoinen Oy;Sigrid Holm;62 500,00;Kauppa",
			"25.3.2026;Satama Oy;Sigrid Holm;18 000,50;Hävitty",
			"31.12.2026;Juhl Oy;Bo Lund;240 000,00;Tarjous",
			"Yhteensä;;;320 500,50;",
		],
		deals: [
			"lost|18000.5 EUR|2026-03-25|Sigrid Holm|Satama Oy|-",
			"open|240000 EUR|~2026-12-31|Bo Lund|Juhl Oy|-",
			"won|62500 EUR|2026-03-24|Sigrid Holm|Pohjoinen Oy|-",
		],
		asks: ["status Tila"],
	},
	"German sheet: amounts in T€ heading": {
		lines: [
			"Datum;Kunde;Vertriebler;Betrag (T€);Status",
			"24.03.2026;Nordlicht GmbH;Sigrid Holm;62,5;gewonnen",
			"25.03.2026;Hafen KG;Sigrid Holm;18,0;verloren",
		],
		deals: [],
		refused: ["2 amountRounded", "3 amountRounded"],
	},
	"Danish sheet: beløb i t.kr. heading": {
		lines: [
			"Dato;Kunde;Sælger;Beløb (t.kr.);Status",
			"24-03-2026;Nordlys A/S;Sigrid Holm;62,5;Vundet",
			"25-03-2026;Hafen;Sigrid Holm;18;Tabt",
		],
		deals: [],
		refused: ["2 amountRounded", "3 amountRounded"],
	},
	"Omsætning i 1000 kr": {
		lines: [
			"Dato;Kunde;Sælger;Omsætning i 1.000 kr.;Status",
			"24-03-2026;Nordlys A/S;Sigrid Holm;62,5;Vundet",
			"25-03-2026;Hafen;Sigrid Holm;18;Tabt",
		],
		deals: [],
		refused: ["2 amountRounded", "3 amountRounded"],
	},
	"Google Sheets CSV, US": {
		lines: [
			"Deal,Account,Rep,ARR,Close Date,Stage,Notes",
			'Nordlys,Nordlys Inc,Sigrid Holm,"$62,500.00",3/24/2026,Closed Won,"line1',
			'line2"',
			'Haven,Haven LLC,Bo Lund,"$18,000.50",2/11/2026,Closed Lost,',
			'Juhl,Juhl Inc,Bo Lund,"$240,000.00",12/31/2026,Proposal,',
			'TOTAL,,,"$320,500.50",,,',
		],
		deals: [
			"won|-|2026-03-24|Sigrid Holm|Nordlys Inc|Nordlys",
			"lost|-|2026-02-11|Bo Lund|Haven LLC|Haven",
			"open|-|~2026-12-31|Bo Lund|Juhl Inc|Juhl",
		],
		asks: ["column"],
		refused: ["6 totalRow"],
	},
	"unit price x quantity beside total": {
		lines: [
			"Dato;Kunde;Sælger;Produkt;Antal;Stykpris;Total;Status",
			"24-03-2026;Nordlys A/S;Sigrid Holm;Widget;5;12.500,00;62.500,00;Vundet",
			"25-03-2026;Hafen ApS;Bo Lund;Widget;2;9.000,25;18.000,50;Tabt",
		],
		deals: [
			"won|62500 DKK|2026-03-24|Sigrid Holm|Nordlys A/S|-",
			"lost|18000.5 DKK|2026-03-25|Bo Lund|Hafen ApS|-",
		],
	},
	"unit price x quantity, no total": {
		lines: [
			"Dato;Kunde;Sælger;Produkt;Antal;Stykpris;Status",
			"24-03-2026;Nordlys A/S;Sigrid Holm;Widget;5;12.500,00;Vundet",
			"25-03-2026;Hafen ApS;Bo Lund;Widget;2;9.000,25;Tabt",
		],
		deals: [
			"won|-|2026-03-24|Sigrid Holm|Nordlys A/S|-",
			"lost|-|2026-03-25|Bo Lund|Hafen ApS|-",
		],
		asks: ["column"],
	},
	"price heading en + qty": {
		lines: [
			"Date,Customer,Rep,Product,Quantity,Price,Status",
			'2026-03-24,Nordlys Ltd,Sigrid Holm,Widget,5,"12,500.00",Won',
			'2026-03-25,Hafen Ltd,Bo Lund,Widget,2,"9,000.25",Lost',
		],
		deals: [
			"won|-|2026-03-24|Sigrid Holm|Nordlys Ltd|-",
			"lost|-|2026-03-25|Bo Lund|Hafen Ltd|-",
		],
		asks: ["column"],
	},
	"lost deals without a day": {
		lines: [
			"Kunde;Sælger;Beløb;Lukkedato;Status",
			"A ApS;Bo Lund;1.250,00;24-03-2026;Vundet",
			"B ApS;Bo Lund;2.500,00;;Tabt",
			"C ApS;Bo Lund;1.000,00;;Vundet",
		],
		deals: [
			"won|1250 DKK|2026-03-24|Bo Lund|A ApS|-",
			"lost|2500 DKK|-|Bo Lund|B ApS|-",
			"won|1000 DKK|-|Bo Lund|C ApS|-",
		],
	},
	"mixed currencies by cell": {
		lines: [
			"Kunde;Sælger;Beløb;Lukkedato;Status",
			"A ApS;Bo Lund;EUR 1.250,00;24-03-2026;Vundet",
			"B ApS;Bo Lund;2.500,00 kr.;24-03-2026;Vundet",
			"C ApS;Bo Lund;£ 1.000,00;24-03-2026;Vundet",
			"D ApS;Bo Lund;500,00;24-03-2026;Vundet",
		],
		deals: [
			"won|1250 EUR|2026-03-24|Bo Lund|A ApS|-",
			"won|2500 DKK|2026-03-24|Bo Lund|B ApS|-",
			"won|1000 GBP|2026-03-24|Bo Lund|C ApS|-",
			"won|500 DKK|2026-03-24|Bo Lund|D ApS|-",
		],
	},
	"mixed number formats in a column": {
		lines: [
			"Kunde;Sælger;Beløb;Lukkedato;Status",
			"A ApS;Bo Lund;1.250,00;24-03-2026;Vundet",
			"B ApS;Bo Lund;2,500.00;24-03-2026;Vundet",
			"C ApS;Bo Lund;1250.5;24-03-2026;Vundet",
			"D ApS;Bo Lund;1.250;24-03-2026;Vundet",
		],
		deals: [
			"won|1250 DKK|2026-03-24|Bo Lund|A ApS|-",
			"won|2500 DKK|2026-03-24|Bo Lund|B ApS|-",
			"won|1250.5 DKK|2026-03-24|Bo Lund|C ApS|-",
			"won|1.25 DKK|2026-03-24|Bo Lund|D ApS|-",
		],
		asks: ["decimal Beløb"],
	},
	"mixed date formats in a column": {
		lines: [
			"Kunde;Sælger;Beløb;Lukkedato;Status",
			"A ApS;Bo Lund;1;24-03-2026;Vundet",
			"B ApS;Bo Lund;2;2026-03-25;Vundet",
			"C ApS;Bo Lund;3;26. marts 2026;Vundet",
			"D ApS;Bo Lund;4;27/3/26;Vundet",
			"E ApS;Bo Lund;5;46110;Vundet",
		],
		deals: [
			"won|1 DKK|2026-03-24|Bo Lund|A ApS|-",
			"won|2 DKK|2026-03-25|Bo Lund|B ApS|-",
			"won|3 DKK|2026-03-26|Bo Lund|C ApS|-",
			"won|4 DKK|2026-03-27|Bo Lund|D ApS|-",
		],
		refused: ["6 dateUnreadable"],
	},
	"merged-looking owner column (grouped, blanks below, no totals)": {
		lines: [
			"Sælger;Kunde;Beløb;Lukkedato;Status",
			"Sigrid Holm;A ApS;1,50;24-03-2026;Vundet",
			";B ApS;2,50;24-03-2026;Vundet",
			";C ApS;3,50;24-03-2026;Tabt",
			"Bo Lund;D ApS;4,50;24-03-2026;Vundet",
			";E ApS;5,50;24-03-2026;Vundet",
		],
		deals: [
			"won|1.5 DKK|2026-03-24|Sigrid Holm|A ApS|-",
			"won|2.5 DKK|2026-03-24|-|B ApS|-",
			"lost|3.5 DKK|2026-03-24|-|C ApS|-",
			"won|4.5 DKK|2026-03-24|Bo Lund|D ApS|-",
			"won|5.5 DKK|2026-03-24|-|E ApS|-",
		],
	},
	"won amount & expected amount": {
		lines: [
			"Kunde;Sælger;Forventet beløb;Faktisk beløb;Lukkedato;Status",
			"A ApS;Bo Lund;1.000,00;1.250,00;24-03-2026;Vundet",
			"B ApS;Bo Lund;2.000,00;;24-03-2026;Tabt",
		],
		deals: [
			"won|1250 DKK|2026-03-24|Bo Lund|A ApS|-",
			"lost|2000 DKK|2026-03-24|Bo Lund|B ApS|-",
		],
	},
	"customer number, postcode, phone beside amount": {
		lines: [
			"Kundenr;Kunde;Postnr;Telefon;Sælger;Salg;Dato;Status",
			"1001;A ApS;8000;86121212;Bo Lund;1.250,00;24-03-2026;Vundet",
			"1002;B ApS;8200;86131313;Bo Lund;2.500,00;24-03-2026;Tabt",
		],
		deals: [
			"won|1250 DKK|2026-03-24|Bo Lund|A ApS|-",
			"lost|2500 DKK|2026-03-24|Bo Lund|B ApS|-",
		],
	},
	"no header names at all besides odd ones": {
		lines: [
			"Hvem;Hos;Hvor meget;Hvornår;Hvordan",
			"Bo Lund;A ApS;1.250,00;24-03-2026;Vundet",
			"Bo Lund;B ApS;2.500,00;25-03-2026;Tabt",
			"Ida Bech;C ApS;3.500,00;26-03-2026;Vundet",
			"Ida Bech;D ApS;4.500,00;27-03-2026;Vundet",
		],
		deals: [
			"won|1250 DKK|2026-03-24|Bo Lund|A ApS|-",
			"lost|2500 DKK|2026-03-25|Bo Lund|B ApS|-",
			"won|3500 DKK|2026-03-26|Ida Bech|C ApS|-",
			"won|4500 DKK|2026-03-27|Ida Bech|D ApS|-",
		],
	},
	"quoted with thin spaces, swiss": {
		lines: [
			"Kunde;Verkäufer;Betrag CHF;Abschlussdatum;Status",
			"A AG;Bo Lund;1'250.50;24.03.2026;Gewonnen",
			"B AG;Bo Lund;12’500.00;25.03.2026;Verloren",
		],
		deals: [
			"won|1250.5 CHF|2026-03-24|Bo Lund|A AG|-",
			"lost|12500 CHF|2026-03-25|Bo Lund|B AG|-",
		],
	},
	"subtotal word with name: 'Sum Sigrid', 'Total Q1'": {
		lines: [
			"Sælger;Kunde;Beløb;Lukkedato;Status",
			"Sigrid Holm;A ApS;1,50;24-03-2026;Vundet",
			"Sigrid Holm;B ApS;2,50;24-03-2026;Tabt",
			"Sum Sigrid Holm;;4,00;;",
			"Bo Lund;D ApS;4,50;24-03-2026;Vundet",
			"Total Bo Lund;;4,50;;",
			"Total Q1;;8,50;;",
		],
		deals: [
			"won|1.5 DKK|2026-03-24|Sigrid Holm|A ApS|-",
			"lost|2.5 DKK|2026-03-24|Sigrid Holm|B ApS|-",
			"won|4.5 DKK|2026-03-24|Bo Lund|D ApS|-",
		],
		refused: ["4 totalRow", "6 totalRow", "7 totalRow"],
	},
	"subtotals without word (only number)": {
		lines: [
			"Sælger;Kunde;Beløb;Lukkedato",
			"Sigrid Holm;A ApS;1,50;24-03-2026",
			"Sigrid Holm;B ApS;2,50;24-03-2026",
			";;4,00;",
			"Bo Lund;D ApS;4,50;24-03-2026",
			"Bo Lund;D ApS;0,50;24-03-2026",
			";;5,00;",
			";;9,00;",
		],
		deals: [
			"won|1.5 DKK|2026-03-24|Sigrid Holm|A ApS|-",
			"won|2.5 DKK|2026-03-24|Sigrid Holm|B ApS|-",
			"won|4.5 DKK|2026-03-24|Bo Lund|D ApS|-",
			"won|0.5 DKK|2026-03-24|Bo Lund|D ApS|-",
		],
		asks: ["allAre"],
		refused: ["4 totalRow", "7 totalRow", "8 totalRow"],
		allAre: "won",
	},
	"company actually called Total A/S or Sum ApS": {
		lines: [
			"Kunde;Beløb;Lukkedato;Status",
			"Total A/S;1,50;24-03-2026;Vundet",
			"Sum ApS;2,50;25-03-2026;Vundet",
			"Total;3,50;26-03-2026;Vundet",
			"Sum of Parts;4,50;26-03-2026;Vundet",
		],
		deals: [
			"won|1.5 DKK|2026-03-24|-|Total A/S|-",
			"won|2.5 DKK|2026-03-25|-|Sum ApS|-",
			"won|3.5 DKK|2026-03-26|-|Total|-",
			"won|4.5 DKK|2026-03-26|-|Sum of Parts|-",
		],
	},
	"two-digit years": {
		lines: [
			"Kunde;Beløb;Lukkedato;Status",
			"A ApS;1,50;24.03.26;Vundet",
			"B ApS;2,50;01.04.26;Tabt",
		],
		deals: [
			"won|1.5 DKK|2026-03-24|-|A ApS|-",
			"lost|2.5 DKK|2026-04-01|-|B ApS|-",
		],
	},
	"percent as 75 % and 0,75 mixed": {
		lines: [
			"Kunde;Beløb;Lukkedato;Status;Sandsynlighed",
			"A ApS;1,50;24.03.2026;Åben;75 %",
			"B ApS;2,50;25.03.2026;Åben;50%",
		],
		deals: [
			"open|1.5 DKK|~2026-03-24|-|A ApS|-",
			"open|2.5 DKK|~2026-03-25|-|B ApS|-",
		],
	},
	"header rows in two lines (group header above)": {
		lines: [
			";;Økonomi;;Tid;",
			"Kunde;Sælger;Beløb;Valuta;Lukkedato;Status",
			"A ApS;Bo Lund;1,50;DKK;24.03.2026;Vundet",
			"B ApS;Bo Lund;2,50;DKK;25.03.2026;Tabt",
		],
		deals: [
			"won|1.5 DKK|2026-03-24|Bo Lund|A ApS|-",
			"lost|2.5 DKK|2026-03-25|Bo Lund|B ApS|-",
		],
	},
	"amount incl VAT only": {
		lines: [
			"Dato;Kunde;Sælger;Beløb inkl. moms;Status",
			"24-03-2026;A ApS;Bo Lund;1.250,00;Vundet",
			"25-03-2026;B ApS;Bo Lund;2.500,00;Tabt",
		],
		deals: [
			"won|-|2026-03-24|Bo Lund|A ApS|-",
			"lost|-|2026-03-25|Bo Lund|B ApS|-",
		],
		asks: ["column"],
	},
	"empty dates written as dashes and N/A": {
		lines: [
			"Kunde;Beløb;Lukkedato;Status",
			"A ApS;1,50;24.03.2026;Vundet",
			"B ApS;2,50;-;Åben",
			"C ApS;3,50;N/A;Åben",
			"D ApS;n/a;ingen;Åben",
		],
		deals: [
			"won|1.5 DKK|2026-03-24|-|A ApS|-",
			"open|2.5 DKK|-|-|B ApS|-",
			"open|3.5 DKK|-|-|C ApS|-",
		],
		refused: ["5 dateUnreadable"],
	},
	"Numbers CSV: first table title, comma in quotes": {
		lines: [
			"Tabel 1,,,,",
			"Kunde,Sælger,Beløb,Dato,Status",
			'A ApS,Bo Lund,"1.250,00 kr.",24.03.2026,Vundet',
			'B ApS,Bo Lund,"2.500,00 kr.",25.03.2026,Tabt',
		],
		deals: [
			"won|1250 DKK|2026-03-24|Bo Lund|A ApS|-",
			"lost|2500 DKK|2026-03-25|Bo Lund|B ApS|-",
		],
	},
};

describe("sheets people make themselves", () => {
	test.each(Object.entries(files))("%s", (_name, file) => {
		expectSaid(file);
	});
});
