import {
	amountText,
	decimalText,
	typedAmount,
} from "../../components/amount.ts";
import { readCostDays } from "../../components/dashboard/cost-days.ts";
import type { CostEntry } from "../../components/dashboard/cost-form.tsx";
import type { Cost } from "../../lib/model/cost.ts";
import type { Scope } from "../../lib/model/scope.ts";
import { hourlyRate, hoursCost } from "../../lib/money/hours-cost.ts";
import type { Money } from "../../lib/money/money.ts";
import { readDecimal } from "../../lib/money/read-decimal.ts";
import { t } from "../../lib/text/text.ts";
import { periodOf } from "../../lib/time/period.ts";
import {
	addDays,
	isPlainDate,
	type PlainDate,
} from "../../lib/time/plain-date.ts";

/** A cost that is not there yet: this month's, once. */
export function blankCost(
	day: PlainDate,
	currency: string,
	scope: string,
): CostEntry {
	const { from, to } = periodOf("month", day);
	return {
		type: "marketing",
		amount: "",
		currency,
		hours: "",
		rate: "",
		from,
		last: addDays(to, -1),
		every: "",
		until: "",
		source: "",
		scope,
		note: "",
	};
}

/** A cost as its form shows it. */
export function costEntryOf(cost: Cost): CostEntry {
	const { amount, hours, recurring } = cost;
	return {
		type: cost.type,
		amount: amountText(amount),
		currency: amount.currency,
		hours: hours === undefined ? "" : decimalText(String(hours)),
		rate:
			hours === undefined
				? ""
				: amountText(hourlyRate(amount, plainDecimal(hours))),
		from: cost.from,
		last: addDays(cost.to, -1),
		every: recurring?.every ?? "",
		until: recurring?.until ? addDays(recurring.until, -1) : "",
		source: cost.source ?? "",
		scope: scopeKey(cost.scope),
		note: cost.note ?? "",
	};
}

/** What a cost's form says, as the record keeps it; null: not said. */
export interface CostFields {
	type: Cost["type"];
	amount: Money;
	hours: number | null;
	from: PlainDate;
	to: PlainDate;
	recurring: Cost["recurring"] | null;
	source: string | null;
	scope: Scope;
	note: string | null;
}

/** Reads what was typed: the fields, or why it cannot be saved yet. Nothing is said about what is still empty. */
export function readCost(
	entry: CostEntry,
): { fields: CostFields } | { problem?: string } {
	const worth = worthOf(entry);
	if (!("amount" in worth)) return worth;
	const { every, until } = entry;
	const recurring = every
		? { every, ...(isPlainDate(until) && { until: addDays(until, 1) }) }
		: undefined;
	const days = readCostDays(entry.from, entry.last, recurring);
	if (!("from" in days)) return days;
	return {
		fields: {
			type: entry.type,
			...worth,
			...days,
			recurring: recurring ?? null,
			source: entry.source.trim() || null,
			scope: scopeOf(entry.scope),
			note: entry.note.trim() || null,
		},
	};
}

/** The amount, typed or as hours × rate; a problem only where what is typed says nothing. */
function worthOf({
	type,
	amount,
	currency,
	hours,
	rate,
}: CostEntry): { amount: Money; hours: number | null } | { problem?: string } {
	const typed = typedAmount(type === "hours" ? rate : amount, currency);
	if (typed.state === "unreadable")
		return { problem: t("log.amountUnreadable") };
	if (typed.state === "unclear")
		return {
			problem: t("log.amountUnclear", { one: typed.one, other: typed.other }),
		};
	const count = readDecimal(hours);
	if (type === "hours" && hours.trim() && !count)
		return { problem: t("costs.hoursUnreadable") };
	if (typed.state === "none") return {};
	if (type !== "hours") return { amount: typed.money, hours: null };
	const cost = count === null ? null : hoursCost(count, typed.money);
	return cost ? { amount: cost, hours: Number(count) } : {};
}

/** The amount as far as it is known while it is being typed. */
export function costAmount(entry: CostEntry): Money | undefined {
	const worth = worthOf(entry);
	return "amount" in worth ? worth.amount : undefined;
}

/** Only what was changed in the form: what another surface changed meanwhile stays. */
export function costPatch(
	before: CostFields | undefined,
	after: CostFields,
): Partial<CostFields> {
	return Object.fromEntries(
		Object.entries(after).filter(([field, value]) => {
			const old = before?.[field as keyof CostFields] ?? null;
			return JSON.stringify(old) !== JSON.stringify(value);
		}),
	);
}

/** A scope as a list's value. */
export function scopeKey(scope: Scope): string {
	return scope.kind === "organisation"
		? "organisation"
		: `${scope.kind}:${scope.id}`;
}

function scopeOf(key: string): Scope {
	const [kind, id = ""] = key.split(/:(.*)/s);
	return kind === "team" || kind === "seller"
		? { kind, id }
		: { kind: "organisation" };
}

/** A number without an exponent, as `readDecimal` writes it. */
function plainDecimal(value: number): string {
	return readDecimal(String(value)) ?? readDecimal(value.toFixed(15)) ?? "1";
}
