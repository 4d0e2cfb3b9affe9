import type { CostType } from "../model/cost.ts";
import { addDays, type PlainDate, shiftMonths } from "../time/plain-date.ts";
import type { AcceptedFile } from "./cell-reader.ts";
import type { CostDraft, ScopeDraft } from "./draft.ts";
import { moneyReader } from "./money-reader.ts";
import { numberIn } from "./numbers.ts";
import { readPeriod } from "./period-text.ts";
import { yearOfFile } from "./periods-of-file.ts";
import {
	fileReading,
	type ReadingInto,
	type RecordReader,
} from "./record-reader.ts";
import type { Row } from "./table.ts";

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
type Every = keyof typeof MONTHS;

/**
 * Reads one file's rows as costs: over the days from one to another (the last included, as people write it), over a month,
 * quarter or year, or on a single day. One that comes again and is written with the days it runs for covers the first
 * month, quarter or year of them, and is repeated until the last.
 */
export function costReader(
	file: AcceptedFile,
	into: ReadingInto,
): RecordReader {
	const { mapping } = file;
	const { read, day, meaning, key, texts, place, refuse, note } = fileReading(
		file,
		into.drafts,
	);
	const money = moneyReader(mapping, read, into.reportingCurrency);
	const periods = read.howRead("period", "period");
	const year = yearOfFile(mapping);
	const hoursStyle = read.howRead("hours", "number");
	into.drafts.costs ??= [];
	const all = into.drafts.costs;
	let assumed = 0;

	/** Its days, and the day from which it no longer comes again; null: the row is refused. */
	const daysOf = (
		row: Row,
		every: Every | undefined,
	): { from: PlainDate; to: PlainDate; until?: PlainDate } | null => {
		const from = day(row, "from");
		const last = day(row, "to");
		const on = day(row, "on");
		const until = day(row, "until");
		for (const [field, found] of [
			...[["from", from] as const, ["to", last] as const],
			...[["on", on] as const, ["until", until] as const],
		])
			if (found === null) return refuse(row, field, "dateUnreadable");
		const period = read.text(row, "period");
		// People write the last day; the record has the one after it.
		const again = until ? { until: addDays(until, 1) } : {};
		if (from) {
			const once = every && shiftMonths(from, MONTHS[every]);
			if (last && last < from) return refuse(row, "to", "endsBeforeStart");
			const to = last ? addDays(last, 1) : (once ?? addDays(from, 1));
			if (once && to > once) return { from, to: once, until: to, ...again };
			return { from, to, ...again };
		}
		if (period !== undefined) {
			const found = readPeriod(period, {
				year,
				style: periods?.style ?? "ymd",
			});
			return !found || "needs" in found
				? refuse(row, "period", "periodUnreadable")
				: { ...found, ...again };
		}
		if (on) return { from: on, to: addDays(on, 1), ...again };
		return refuse(row, "on", "dateMissing");
	};

	return {
		row(row) {
			const said = texts(row, [
				...(["owner", "team", "customer", "source", "note"] as const),
			]);
			if (!said) return;
			const amount = money(row);
			if (amount === undefined)
				return void refuse(row, "amount", "amountMissing");
			if ("refused" in amount)
				return void refuse(row, "amount", amount.refused);
			const repeats = meaning(row, "repeats", "repeats");
			const every =
				repeats && repeats in MONTHS ? (repeats as Every) : undefined;
			const days = daysOf(row, every);
			if (!days) return;
			const { from, to, until } = days;
			const written = read.text(row, "hours");
			const hours =
				written === undefined
					? undefined
					: Number(numberIn(written, hoursStyle?.decimal ?? "whole"));
			if (hours !== undefined && !(hours > 0))
				return void refuse(row, "hours", "countUnreadable");
			const type = (meaning(row, "costType", "costType") ||
				"other") as CostType;
			const { owner, team, customer } = said;
			const scope: ScopeDraft = owner
				? { kind: "seller", name: into.seller(owner, row.line) }
				: team
					? { kind: "team", name: into.team(team, row.line) }
					: customer
						? { kind: "customer", name: into.customer(customer, row.line) }
						: { kind: "organisation" };
			const id = key(row, [
				...[type, amount.amount.minor, from, to, every, until, hours],
				...[amount.isAssumed ? "" : amount.amount.currency, said.source],
				...[owner, team, customer, said.note],
			]);
			if (id === null) return;
			const cost: CostDraft = {
				...{ ...place(row), key: id },
				...{ type, amount: amount.amount, from, to, scope },
				...(every && { recurring: { every, ...(until && { until }) } }),
				...(hours !== undefined && { hours }),
				...(said.source && { source: said.source }),
				...(said.note && { note: said.note }),
			};
			if (amount.isAssumed) assumed++;
			all.push(cost);
		},
		end() {
			note("currencyAssumed", assumed, {
				currency: mapping.currency ?? into.reportingCurrency,
			});
		},
	};
}
