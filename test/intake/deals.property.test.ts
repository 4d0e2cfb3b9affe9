import fc from "fast-check";
import { expect, test } from "vitest";
import { draftsOf } from "../../lib/intake/drafts.ts";
import { answered, isReady, type Mapping } from "../../lib/intake/mapping.ts";
import { recognise } from "../../lib/intake/recognise.ts";
import { fromDayNumber } from "../../lib/time/plain-date.ts";
import { tableOf } from "./reading.ts";

const LANGUAGES = {
	en: {
		title: "Deal name",
		customer: "Account name",
		owner: "Deal owner",
		amount: "Amount",
		status: "Status",
		closedOn: "Close date",
		createdOn: "Create date",
		words: { won: "Won", lost: "Lost", open: "Open" },
	},
	da: {
		title: "Titel",
		customer: "Kunde",
		owner: "Sælger",
		amount: "Beløb",
		status: "Status",
		closedOn: "Lukkedato",
		createdOn: "Oprettet den",
		words: { won: "Vundet", lost: "Tabt", open: "Åben" },
	},
	sv: {
		title: "Affärsnamn",
		customer: "Kund",
		owner: "Säljare",
		amount: "Belopp",
		status: "Utfall",
		closedOn: "Avslutsdatum",
		createdOn: "Skapad den",
		words: { won: "Vunnen", lost: "Förlorad", open: "Öppen" },
	},
	nb: {
		title: "Avtalenavn",
		customer: "Bedrift",
		owner: "Selger",
		amount: "Beløp",
		status: "Utfall",
		closedOn: "Lukkedato",
		createdOn: "Opprettet den",
		words: { won: "Vunnet", lost: "Tapt", open: "Åpen" },
	},
	fi: {
		title: "Kaupan nimi",
		customer: "Asiakas",
		owner: "Myyjä",
		amount: "Summa",
		status: "Tila",
		closedOn: "Päättymispäivä",
		createdOn: "Luotu",
		words: { won: "Voitettu", lost: "Hävitty", open: "Avoin" },
	},
	de: {
		title: "Verkaufschance",
		customer: "Kunde",
		owner: "Verkäufer",
		amount: "Betrag",
		status: "Ergebnis",
		closedOn: "Abschlussdatum",
		createdOn: "Erstellt am",
		words: { won: "Gewonnen", lost: "Verloren", open: "Offen" },
	},
} as const;
type Language = keyof typeof LANGUAGES;
const FIELDS = [
	...(["title", "customer", "owner", "amount"] as const),
	...(["status", "closedOn", "createdOn"] as const),
];

const day = fc.integer({ min: 15_000, max: 21_000 }).map(fromDayNumber);
const name = fc.constantFrom(
	...[
		"Nordlys A/S",
		"O'Neil & Søn",
		"Café “Ø”",
		"3M; Danmark",
		'The "big" one',
	],
	...["-5 grader ApS", "=SUM Consulting", "Total Energies", "x,y|z"],
);
const deal = fc.record({
	title: name,
	customer: name,
	owner: fc.constantFrom("Sigrid Holm", "Emil Brandt", "Ida Krog"),
	minor: fc.oneof(
		fc.integer({ min: -99_999_999, max: 999_999_999 }),
		fc.integer({ min: 0, max: 999 }).map((whole) => whole * 100_000),
	),
	status: fc.constantFrom("won", "lost", "open"),
	closedOn: day,
	createdOn: day,
});
const style = fc.record({
	language: fc.constantFrom(...(Object.keys(LANGUAGES) as Language[])),
	order: fc.shuffledSubarray([...FIELDS], { minLength: FIELDS.length }),
	delimiter: fc.constantFrom(",", ";", "\t", "|"),
	encoding: fc.constantFrom("utf8", "utf16le"),
	dates: fc.constantFrom("ymd", "dmy", "mdy", "dots", "stamped", "named"),
	decimal: fc.constantFrom(",", "."),
	isGrouped: fc.boolean(),
	hasDecimals: fc.boolean(),
	currency: fc.constantFrom("before", "behind", "heading", "nowhere"),
	above: fc.constantFrom([], ["Report"], ["Deals 2026", ""]),
	isGuarded: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;
type Deal = typeof deal extends fc.Arbitrary<infer D> ? D : never;

function written(of: string, { dates, language }: Style): string {
	const [year = "", month = "", on = ""] = of.split("-");
	switch (dates) {
		case "dmy":
			return `${on}/${month}/${year}`;
		case "mdy":
			return `${month}/${on}/${year}`;
		case "dots":
			return `${Number(on)}.${Number(month)}.${year}`;
		case "stamped":
			return `${of}T23:59:59+02:00`;
		case "named":
			return new Intl.DateTimeFormat(language, {
				...({ day: "numeric", month: "long", year: "numeric" } as const),
				timeZone: "UTC",
			}).format(new Date(`${of}T00:00:00Z`));
		default:
			return of;
	}
}

function amountIn(minor: number, style: Style): string {
	const { decimal, isGrouped, hasDecimals, currency } = style;
	const digits = String(Math.abs(minor)).padStart(3, "0");
	const [whole, fraction] = [digits.slice(0, -2), digits.slice(-2)];
	const grouped = isGrouped
		? whole.replace(/\B(?=(\d{3})+$)/g, decimal === "," ? "." : ",")
		: whole;
	const isWhole = !hasDecimals && fraction === "00";
	const number = `${minor < 0 ? "-" : ""}${grouped}${isWhole ? "" : decimal + fraction}`;
	if (currency === "before") return `EUR ${number}`;
	return currency === "behind" ? `${number} €` : number;
}

function fileOf(deals: readonly Deal[], style: Style): Uint8Array {
	const { language, order, delimiter, above, isGuarded } = style;
	const words = LANGUAGES[language];
	const cellOf = (of: Deal, field: (typeof FIELDS)[number]) => {
		if (field === "amount") return amountIn(of.minor, style);
		if (field === "status") return words.words[of.status];
		if (field === "closedOn" || field === "createdOn")
			return written(of[field], style);
		const text = of[field];
		return isGuarded && /^[=+@-]/.test(text) ? `'${text}` : text;
	};
	const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
	const heading = (field: (typeof FIELDS)[number]) =>
		field === "amount" && style.currency === "heading"
			? `${words.amount} (EUR)`
			: words[field];
	const lines = [
		...above,
		order.map((field) => quoted(heading(field))).join(delimiter),
		...deals.map((of) =>
			order.map((field) => quoted(cellOf(of, field))).join(delimiter),
		),
	];
	return new Uint8Array(
		Buffer.from(`\ufeff${lines.join("\r\n")}\r\n`, style.encoding as "utf8"),
	);
}

/** Answers as whoever wrote the file would: no other question may be left. */
function truthful(mapping: Mapping, style: Style): Mapping {
	let next = mapping;
	for (const { column, field, question } of mapping.columns) {
		if (question?.ask === "dateStyle") {
			expect(["dmy", "mdy"]).toContain(style.dates);
			const truth = style.dates as "dmy";
			next = answered(next, column, { as: "date", style: truth });
		} else if (question?.ask === "decimal") {
			expect(field).toBe("amount");
			const { decimal } = style;
			next = answered(next, column, {
				as: "amount",
				decimal: decimal as ",",
			});
		} else expect(question).toBeUndefined();
	}
	return next;
}

test("deals written in any style come back exactly, or what is open is asked", () => {
	fc.assert(
		fc.property(
			fc.array(deal, { minLength: 3, maxLength: 25 }),
			style,
			(deals, style) => {
				// Something must say what won and lost are called.
				const all: Deal[] = deals.map((of, at) =>
					at === 0 ? { ...of, status: "won" } : of,
				);
				const table = tableOf(fileOf(all, style));
				const [proposed] = recognise([table]);
				if (!proposed) throw new Error("no mapping");
				const mapping = truthful(proposed, style);
				expect(isReady(mapping)).toBe(true);
				const drafts = draftsOf([{ table, mapping }], {
					reportingCurrency: "EUR",
				});
				expect(
					drafts.refusals.filter(({ reason }) => reason !== "aboveHeadings"),
				).toEqual([]);
				expect(
					drafts.deals.map((read) => ({
						title: read.title,
						customer: read.customer,
						owner: read.owner,
						minor: read.amount?.minor,
						currency: read.amount?.currency,
						status: read.status,
						closedOn:
							read.status === "open" ? read.expectedCloseOn : read.closedOn,
						createdOn: read.createdOn,
					})),
				).toEqual(
					all.map(({ minor, ...of }) => ({
						...of,
						minor: minor === 0 ? 0 : minor,
						currency: "EUR",
					})),
				);
			},
		),
		{ numRuns: 300 },
	);
});
