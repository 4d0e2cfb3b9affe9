import type { Figure, Reason } from "./kpi/figure.ts";
import type { Language } from "./model/settings.ts";
import { divideHalfEven, exponentOf, toMajor } from "./money/money.ts";
import { currentLanguage, t } from "./text/text.ts";
import type { Period } from "./time/period.ts";
import { addDays, type PlainDate } from "./time/plain-date.ts";

/** What stands for an unknown figure. */
export const DASH = "–";

const NBSP = "\u00a0";

/** English is that of European sellers: day before month, comma for thousands. */
const LOCALE: { readonly [L in Language]: string } = {
	en: "en-GB",
	da: "da-DK",
	sv: "sv-SE",
	nb: "nb-NO",
	fi: "fi-FI",
	de: "de-DE",
};

/** The one currency that each language writes with a sign of its own; English is spoken in too many countries for one. */
const OWN_CURRENCY: { readonly [language: string]: readonly string[] } = {
	da: ["DKK", "kr."],
	sv: ["SEK", "kr"],
	nb: ["NOK", "kr"],
	fi: ["EUR", "€"],
	de: ["EUR", "€"],
};

/** How the language in use writes: what `Intl` is asked by. */
export function locale(language: Language = currentLanguage()): string {
	return LOCALE[language];
}

// Making a formatter costs far more than using it.
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

function numberFormat(decimals: number, isFixed: boolean): Intl.NumberFormat {
	const key = `${locale()} ${decimals} ${isFixed}`;
	let format = numbers.get(key);
	if (!format) {
		format = new Intl.NumberFormat(locale(), {
			maximumFractionDigits: decimals,
			minimumFractionDigits: isFixed ? decimals : 0,
		});
		numbers.set(key, format);
	}
	return format;
}

function dateFormat(options: Intl.DateTimeFormatOptions) {
	const key = `${locale()} ${JSON.stringify(options)}`;
	let format = dates.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(locale(), { ...options, timeZone: "UTC" });
		dates.set(key, format);
	}
	return format;
}

const noon = (date: PlainDate) => new Date(`${date}T12:00:00Z`);

function dateText(
	date: PlainDate,
	options: Intl.DateTimeFormatOptions,
): string {
	return dateFormat(options).format(noon(date));
}

function written(value: number, decimals: number, isFixed = false): string {
	const text = numberFormat(decimals, isFixed).format(Math.abs(value));
	// What rounds to nothing has no sign.
	return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** What a language writes between whole and decimals, and between thousands. */
export function numberSigns(language: Language = currentLanguage()): {
	decimal: "." | ",";
	group: string;
} {
	const parts = new Intl.NumberFormat(locale(language)).formatToParts(
		1_234_567.8,
	);
	const sign = (type: Intl.NumberFormatPartTypes) =>
		parts.find((part) => part.type === type)?.value ?? "";
	return { decimal: sign("decimal") === "," ? "," : ".", group: sign("group") };
}

/** `DKK`; `kr.` in Danish for Danish kroner only, since three countries have one, and so in each language its own. */
export function currencyMark(currency: string): string {
	const [own, mark = currency] = OWN_CURRENCY[currentLanguage()] ?? [];
	return own === currency ? mark : currency;
}

/**
 * An amount in minor units: `DKK 200,000`, `kr. 200.000`. Whole units, rounded half-even, unless `exact`;
 * `bare` leaves the currency out.
 */
export function money(
	minor: number,
	currency: string,
	options: { exact?: boolean; bare?: boolean } = {},
): string {
	const decimals = exponentOf(currency);
	const text = options.exact
		? written(toMajor(minor, currency), decimals, true)
		: written(wholeUnits(minor, 10 ** decimals), 0);
	return options.bare ? text : `${currencyMark(currency)}${NBSP}${text}`;
}

/** An average may be a fraction of a minor unit, which no whole-number division takes. */
function wholeUnits(minor: number, unit: number): number {
	return Number.isInteger(minor)
		? divideHalfEven(minor, unit)
		: Math.round(minor / unit);
}

/** A number with at most `maxDecimals` decimals: `1.5`, `1,5`. */
export function number(value: number, maxDecimals = 1): string {
	return written(value, maxDecimals);
}

/**
 * A fraction in per cent: `50 %`. No-break space in every language. What is not nothing, and not all, never reads so: a
 * chance of 0.2 % is `<1 %`, one of 99.8 % `>99 %`.
 */
export function percent(fraction: number, decimals = 0): string {
	if (decimals === 0 && fraction > 0 && fraction < 0.005)
		return `<${written(1, 0)}${NBSP}%`;
	if (decimals === 0 && fraction >= 0.995 && fraction < 1)
		return `>${written(99, 0)}${NBSP}%`;
	// Two more decimals than shown are exact enough, and keep 0.285 × 100 from reading 28.499….
	const value = Number((fraction * 100).toFixed(decimals + 6));
	return `${written(value, decimals)}${NBSP}%`;
}

/** `17 Mar`, `17. mar.` */
export function dayShort(date: PlainDate): string {
	return dateText(date, { day: "numeric", month: "short" });
}

/** `17 Mar 2026`, `17.3.2026` */
export function dayDated(date: PlainDate): string {
	return dateText(date, { day: "numeric", month: "short", year: "numeric" });
}

/** First to last day, as short as the language has it: `2–6 Mar`, `2. mar.–5. apr.`; with the year where `hasYear`. */
export function dayRange(
	from: PlainDate,
	last: PlainDate,
	hasYear = false,
): string {
	return dateFormat({
		day: "numeric",
		month: "short",
		...(hasYear && { year: "numeric" }),
	})
		.formatRange(noon(from), noon(last))
		.replace(/\s*–\s*/u, "–");
}

/** `18 March`, `18. marts`; with the year when `asOf` is of another one. */
export function dayLong(date: PlainDate, asOf?: PlainDate): string {
	const year =
		asOf && asOf.slice(0, 4) !== date.slice(0, 4)
			? ({ year: "numeric" } as const)
			: {};
	return dateText(date, { day: "numeric", month: "long", ...year });
}

/** The month's own name, of a month's period or its id: `March`, `marts`. */
export function monthName(period: Period | string): string {
	const id = typeof period === "string" ? period : period.id;
	return dateText(`${id.slice(0, 7)}-01`, { month: "long" });
}

/** The month's name where there is little room, its year where one begins: `Mar`, `Jan 2026`. */
export function monthShort({ from }: Pick<Period, "from">): string {
	return dateText(from, {
		month: "short",
		...(from.slice(5, 7) === "01" && { year: "numeric" }),
	});
}

/** What a period is called on `asOf`: `March`, `Week 12`, `Q1 2026`. The year stands where it is not plain. */
export function periodName(period: Period, asOf: PlainDate): string {
	const year = period.from.slice(0, 4);
	const later = year === asOf.slice(0, 4) ? "" : ` ${year}`;
	const [, fiscal, quarter] = /^(FY)?\d{4}(?:-Q(\d))?$/.exec(period.id) ?? [];
	if (period.kind === "month" && /^\d{4}-\d{2}$/.test(period.id))
		return monthName(period) + later;
	if (period.kind === "day") return dayLong(period.from, asOf);
	const week = /^(\d{4})-W(\d{2})$/.exec(period.id);
	if (week) {
		const name = t("period.week", { week: Number(week[2]) });
		return week[1] === asOf.slice(0, 4) ? name : `${name} ${week[1]}`;
	}
	if (quarter)
		return fiscal
			? period.id.replace("-", " ")
			: t("period.quarter", { quarter, year });
	if (/^(FY)?\d{4}$/.test(period.id)) return period.id;
	return dayRange(period.from, addDays(period.to, -1), later !== "");
}

/** The first letter large, for a name that begins a sentence: most languages write months small. */
export function capital(text: string): string {
	return text.charAt(0).toLocaleUpperCase(currentLanguage()) + text.slice(1);
}

/** A name as it stands inside a sentence: small, except in German, where a noun is always large. */
export function small(text: string): string {
	const language = currentLanguage();
	return language === "de" ? text : text.toLocaleLowerCase(language);
}

/** A figure as it is shown: money with its currency, rates in per cent; a dash when unknown. */
export function figureText(
	figure: Figure,
	options: { exact?: boolean; bare?: boolean } = {},
): string {
	const { value, unit } = figure;
	if (value === null) return DASH;
	if (unit === "money") return money(value, figure.currency ?? "", options);
	if (unit === "rate") return percent(value, options.exact ? 1 : 0);
	return number(value, options.exact ? 6 : 1);
}

/**
 * The exact number as JavaScript prints it, for machines: money in major units, rates as fractions, days, counts;
 * empty when unknown.
 */
export function dataValue(
	figure: Pick<Figure, "value" | "unit" | "currency">,
): string {
	if (figure.value === null) return "";
	return String(
		figure.unit === "money"
			? toMajor(figure.value, figure.currency ?? "")
			: figure.value,
	);
}

/** Why a figure is unknown, or what was left out of it, in words. */
export function reasonText(reason: Reason, period: string): string {
	return t(`reason.${reason.code}`, {
		n: reason.count ?? 1,
		shown: number(reason.count ?? 1),
		currency: reason.currency ?? "",
		month: reason.month ? monthName(reason.month) : "",
		period,
	});
}
