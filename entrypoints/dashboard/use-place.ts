import {
	type Address,
	hrefOf,
	type Names,
	readScope,
	type ScopeReading,
	scopeText,
} from "../../components/dashboard/address.ts";
import type { Choice } from "../../components/dashboard/scope-line.tsx";
import { today } from "../../lib/clock.ts";
import { capital, monthName, periodName } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Scope } from "../../lib/model/scope.ts";
import type { Settings } from "../../lib/model/settings.ts";
import { customers, sellers, settings, teams } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import {
	type Period,
	parsePeriod,
	periodOf,
	previousPeriod,
} from "../../lib/time/period.ts";
import {
	addDays,
	isPlainDate,
	type PlainDate,
} from "../../lib/time/plain-date.ts";

/** Whose figures, when, and seen from which day: an address, understood. */
export interface Place {
	scope: Scope;
	/** In words: a name, or "Everyone". */
	scopeName: string;
	/** As addresses and figures write it. */
	scopeText: string;
	/** True where the address says it; else it is the reader's own. */
	isScopeGiven: boolean;
	period: Period;
	isPeriodGiven: boolean;
	asOf: PlainDate;
	names: Names;
	settings: Settings;
}

export type PlaceReading =
	| { is: "place"; place: Place }
	| Exclude<ScopeReading, { is: "scope" }>
	| { is: "badPeriod" | "badDay"; text: string };

/** The place an address means; undefined while names are read. */
export function usePlace(address: Address): PlaceReading | undefined {
	const wantsCustomers = address.scope?.startsWith("customer:") ?? false;
	const known = useLive(
		async () => ({
			settings: await settings(),
			names: {
				seller: await sellers(),
				team: await teams(),
				...(wantsCustomers ? { customer: await customers() } : {}),
			} satisfies Names,
			hasCustomers: wantsCustomers,
		}),
		[wantsCustomers],
	);
	// The last answer may be of the address before this one.
	if (!known || known.hasCustomers !== wantsCustomers) return undefined;
	return placeOf(address, known.names, known.settings, today());
}

/** An address with names, settings and a calendar. Without a scope: me; without a period: the month of as-of. */
export function placeOf(
	address: Address,
	names: Names,
	own: Settings,
	now: PlainDate,
): PlaceReading {
	const asOf = address.asOf ?? now;
	if (!isPlainDate(asOf)) return { is: "badDay", text: asOf };
	const period =
		address.period === undefined
			? periodOf("month", asOf, own)
			: parsePeriod(address.period, own);
	if (!period) return { is: "badPeriod", text: address.period ?? "" };
	const mine: Scope =
		own.me !== undefined && names.seller.some(({ id }) => id === own.me)
			? { kind: "seller", id: own.me }
			: { kind: "organisation" };
	const reading = readScope(address.scope ?? scopeText(mine, names), names);
	if (reading.is !== "scope") return reading;
	return {
		is: "place",
		place: {
			scope: reading.scope,
			scopeName: reading.name || t("scope.organisation"),
			scopeText: reading.text,
			isScopeGiven: address.scope !== undefined,
			period,
			isPeriodGiven: address.period !== undefined,
			asOf,
			names,
			settings: own,
		},
	};
}

/** Everyone, each team and each seller, to choose among. */
export function scopeChoices(names: Place["names"]): Choice[] {
	return [
		{ value: "organisation", label: t("scope.organisation") },
		...(["team", "seller"] as const).flatMap((kind) =>
			[...names[kind]]
				.sort((a, b) => a.name.localeCompare(b.name))
				.map((each) => ({
					value: scopeText({ kind, id: each.id }, names),
					label: each.name,
					group: t(`place.${kind}s`),
				})),
		),
	];
}

/** What the scope line needs to show a place and to leave it for another. */
export function scopeLineOf(address: Address, place: Place) {
	const { names, period, asOf, settings: own } = place;
	const now = today();
	const next = periodAfter(period, own);
	const scopes = scopeChoices(names);
	if (!scopes.some((each) => each.value === place.scopeText))
		scopes.push({ value: place.scopeText, label: place.scopeName });
	const periods = periodChoices(asOf, own);
	if (!periods.some((each) => each.value === period.id))
		periods.unshift({ value: period.id, label: periodLabel(period) });
	const last = addDays(period.to, -1);
	return {
		scope: place.scopeText,
		scopes,
		period: period.id,
		periods: [...periods, { value: "custom", label: t("place.custom") }],
		...(period.kind === "custom" ? { range: { from: period.from, last } } : {}),
		earlier: previousPeriod(period, own).id,
		later: next.id,
		asOf,
		onChange(change: {
			scope?: string;
			period?: string;
			range?: { from: string; last: string };
			asOf?: string;
		}) {
			const range = change.range;
			const wanted =
				change.period === "custom"
					? `${period.from}..${addDays(period.to, period.kind === "day" ? 6 : 0)}`
					: range && range.from <= range.last
						? `${range.from}..${addDays(range.last, 1)}`
						: change.period;
			const at = change.asOf ?? address.asOf;
			go({
				...address,
				scope: change.scope ?? address.scope,
				period: wanted ?? address.period ?? period.id,
				asOf: at === now ? undefined : at,
			});
		},
	};
}

/** A period's name with its year: where it stands alone. */
export function periodLabel(period: Period): string {
	return capital(periodInSentence(period));
}

/** A period's name with its year as it stands inside a sentence: `marts 2026`. */
export function periodInSentence(period: Period): string {
	return period.kind === "month"
		? `${monthName(period)} ${period.from.slice(0, 4)}`
		: periodName(period, "0001-01-01");
}

/** The period after this one, of the same kind. */
export function periodAfter(period: Period, own: Settings): Period {
	if (period.kind !== "custom") {
		const isFiscal = period.id.startsWith("FY");
		return periodOf(period.kind, period.to, {
			weekStart: own.weekStart,
			fiscalYearStart: isFiscal ? own.fiscalYearStart : 1,
		});
	}
	const days = Math.round(
		(Date.parse(period.to) - Date.parse(period.from)) / 86_400_000,
	);
	const to = addDays(period.to, days);
	return { id: `${period.to}..${to}`, kind: "custom", from: period.to, to };
}

/** The periods around a day, and those before them. */
export function periodChoices(asOf: PlainDate, own: Settings): Choice[] {
	const kinds = ["week", "month", "quarter", "year"] as const;
	const current = kinds.map((kind) => periodOf(kind, asOf, own));
	const choice = (period: Period, group: string): Choice => ({
		value: period.id,
		label: periodLabel(period),
		group,
	});
	return [
		...current.map((period) => choice(period, t("place.current"))),
		...current.map((period) =>
			choice(previousPeriod(period, own), t("place.previous")),
		),
	];
}

/** Leaves for another address; quietly, it is no step of its own to go back by. */
export function go(address: Address, isQuiet = false): void {
	if (isQuiet) location.replace(hrefOf(address));
	else location.hash = hrefOf(address).slice(1);
}
