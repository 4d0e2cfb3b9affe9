import type {
	Refusal,
	ScopeDraft,
	TargetDraft,
	TargetPart,
} from "../intake/draft.ts";
import { kindOfDays } from "../intake/period-text.ts";
import { normalName } from "../model/customer.ts";
import type { GoalTerms } from "../model/goal.ts";
import { fromMajor } from "../money/money.ts";
import { type PeriodOptions, periodOf } from "../time/period.ts";
import { addDays, daysBetween, type PlainDate } from "../time/plain-date.ts";

/** A goal as a file sets it: whose it is still by name. */
export interface GoalDraft {
	file: string;
	line: number;
	scope: ScopeDraft;
	terms: Omit<GoalTerms, "scope">;
}

/** What setting a target of a KPI needs to know of it. */
export interface TargetKpi {
	id: string;
	unit: string;
	/** The parts of a year come to the year: true of sums and counts, not of shares and means. */
	adds: boolean;
	version?: number;
}

interface Part {
	from: PlainDate;
	to: PlainDate;
	target: number;
	line: number;
}

/**
 * The goals that budgets come to. Where a file has a KPI for a whole year (the company's own), each scope gets one goal of
 * the year, broken down by hand: its parts add up to it to the last minor unit, and days the file says nothing of have none.
 * Else each part is a goal of its own month, quarter, week or other days. So a wide sheet and a long one of the same budget
 * are the same goals. `kpiOf` is null of a name nobody knows.
 */
export function goalsOfTargets(
	targets: readonly TargetDraft[],
	periods: PeriodOptions,
	kpiOf: (name: string) => TargetKpi | null,
): { goals: GoalDraft[]; refused: Refusal[] } {
	const goals: GoalDraft[] = [];
	const refused: Refusal[] = [];
	const covered = yearsCovered(targets, periods);
	for (const target of targets) {
		const { file, scope } = target;
		const refuse = (line: number, reason: Refusal["reason"], value: string) =>
			refused.push({ file, line, reason, value });
		const kpi = kpiOf(target.kpi);
		if (!kpi) {
			refuse(target.line, "kpiUnknown", target.kpi);
			continue;
		}
		const base = {
			kpi: kpi.id,
			...(kpi.version !== undefined && { kpiVersion: kpi.version }),
			isRecurring: false as const,
			...(kpi.unit === "money" && { currency: target.currency }),
		};
		const add = (line: number, terms: PeriodTerms) =>
			goals.push({ file, line, scope, terms: { ...base, ...terms } });

		const years = new Map<string, Part[]>();
		for (const part of target.parts) {
			const amount = targetIn(part, kpi.unit, target.currency);
			if (amount === null) {
				refuse(part.line, "amountUnreadable", part.value);
				continue;
			}
			const year = yearOf(part, periods).id;
			const own = years.get(year) ?? [];
			years.set(year, own);
			own.push({
				from: part.from,
				to: part.to,
				target: amount,
				line: part.line,
			});
		}
		for (const [year, parts] of years) {
			const isWhole = covered.has(coverKey(target, year));
			if (kpi.adds && isWhole && parts.length > 0 && !overlap(parts)) {
				const [first] = parts;
				if (!first) continue;
				const terms = yearTerms(parts, yearOf(first, periods));
				if (terms) add(first.line, terms);
				else refuse(first.line, "targetMissing", "0");
				continue;
			}
			for (const part of parts)
				if (part.target > 0) add(part.line, partTerms(part, periods));
				else refuse(part.line, "targetMissing", String(part.target));
		}
	}
	return { goals, refused };
}

type PeriodTerms = Pick<
	GoalTerms,
	"periodKind" | "startsOn" | "endsOn" | "target" | "breakdown"
>;

/** A week belongs to the year its middle lies in, whatever else to that of its first day. */
function yearOf(
	{ from, to }: Pick<TargetPart, "from" | "to">,
	periods: PeriodOptions,
) {
	const isWeek = daysBetween(from, to) === 7;
	return periodOf("year", isWeek ? addDays(from, 3) : from, periods);
}

function coverKey({ file, kpi }: TargetDraft, year: string): string {
	return JSON.stringify([file, normalName(kpi), year]);
}

/** The years of which a file has parts from the first day to the last, whoever they are of. */
function yearsCovered(
	targets: readonly TargetDraft[],
	periods: PeriodOptions,
): Set<string> {
	const found = new Map<
		string,
		{
			year: { from: PlainDate; to: PlainDate };
			ends: Map<PlainDate, PlainDate>;
		}
	>();
	for (const target of targets)
		for (const part of [...target.parts, ...(target.covers ?? [])]) {
			const year = yearOf(part, periods);
			const key = coverKey(target, year.id);
			const { ends } = found.get(key) ?? { ends: new Map() };
			found.set(key, { year, ends });
			const known = ends.get(part.from);
			if (!known || known < part.to) ends.set(part.from, part.to);
		}
	return new Set(
		[...found].flatMap(([key, { year, ends }]) => {
			let until: PlainDate | undefined;
			for (const [from, to] of [...ends].sort(([a], [b]) => (a < b ? -1 : 1))) {
				// Weeks begin up to six days before their year, or after it.
				if (
					until === undefined ? daysBetween(year.from, from) > 6 : from > until
				)
					return [];
				if (until === undefined || to > until) until = to;
			}
			return until !== undefined && daysBetween(until, year.to) <= 6
				? [key]
				: [];
		}),
	);
}

function overlap(parts: readonly Part[]): boolean {
	const sorted = inOrder(parts);
	return sorted.some((part, at) => {
		const next = sorted[at + 1];
		return next !== undefined && next.from < part.to;
	});
}

function inOrder(parts: readonly Part[]): Part[] {
	return parts.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** One goal of the year by hand; null if it comes to nothing. */
function yearTerms(
	parts: readonly Part[],
	year: { from: PlainDate; to: PlainDate },
): PeriodTerms | null {
	const total = parts.reduce((sum, { target }) => sum + target, 0);
	if (!(total > 0)) return null;
	const terms = {
		periodKind: "year" as const,
		startsOn: year.from,
		target: total,
	};
	const [only, ...more] = parts;
	if (only && more.length === 0 && only.from <= year.from && only.to >= year.to)
		return terms;
	const table: { from: PlainDate; target: number }[] = [];
	let until = year.from;
	for (const { from, to, target } of inOrder(parts)) {
		const begins = from < year.from ? year.from : from;
		if (begins > until) table.push({ from: until, target: 0 });
		table.push({ from: begins, target });
		until = to;
	}
	if (until < year.to) table.push({ from: until, target: 0 });
	return { ...terms, breakdown: { by: "hand", parts: table } };
}

function partTerms(
	{ from, to, target }: Part,
	periods: PeriodOptions,
): PeriodTerms {
	const kind = kindOfDays({ from, to }, periods);
	return kind
		? { periodKind: kind, startsOn: from, target }
		: { periodKind: "custom", startsOn: from, endsOn: addDays(to, -1), target };
}

/** A target in its KPI's unit: minor units, a count, a fraction; null: it cannot be told exactly. */
function targetIn(
	{ value, isPercent }: TargetPart,
	unit: string,
	currency: string,
): number | null {
	if (unit === "money") return isPercent ? null : fromMajor(value, currency);
	const number = Number(value);
	if (unit !== "rate") return isPercent ? null : number;
	// 25 is 25 %: no share is aimed at that is more than all.
	return isPercent || number > 1 ? number / 100 : number;
}
