import type {
	CurveDay,
	CurveLine,
	CurveProps,
} from "../../components/curve.tsx";
import {
	isInParts,
	lineAt,
	linesOf,
	nameOf,
} from "../../components/curve-axes.ts";
import { ratioUnits } from "../../components/dashboard/basis.tsx";
import type { Pay } from "../../components/dashboard/commission-pay.tsx";
import type { TrialRow } from "../../components/dashboard/commission-trial.tsx";
import type { GoalRow } from "../../components/dashboard/goal-rows.tsx";
import type { PartRow } from "../../components/dashboard/parts-table.tsx";
import type { RateRow } from "../../components/dashboard/rate-table.tsx";
import type { SplitRow } from "../../components/dashboard/split-table.tsx";
import type {
	WhyRow,
	WhySide,
} from "../../components/dashboard/why-figure.tsx";
import type { Cell, Sheet } from "../../lib/files/sheet.ts";
import { reasonText } from "../../lib/format.ts";
import type { Figure, Unit } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import type { Period } from "../../lib/time/period.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import {
	paceSentence,
	readingOf,
	spoken,
} from "../../lib/words/pace-sentence.ts";

/** One figure, and all it is about. */
export interface FigureLine {
	/** Its name: "Win rate", "Sales cycle, median". */
	name: string;
	kpi: string;
	/** How it is reckoned, in words. */
	is?: string;
	figure: Figure;
	whose: string;
	/** As the page calls it. */
	periodName: string;
	period: Pick<Period, "id" | "from" | "to">;
	asOf: PlainDate;
}

/** A number as a file holds it: money in its currency, rates as shares of 1; unknown is empty. */
export function numberCell(
	value: number | null | undefined,
	unit: Unit,
	currency: string | undefined,
): Cell {
	if (value === null || value === undefined) return null;
	if (unit !== "money" || !currency) return value;
	// A mean may be a fraction of a minor unit; a file has whole ones.
	return { money: { minor: Math.round(value), currency } };
}

const cellOf = ({ value, unit, currency }: Figure): Cell =>
	numberCell(value, unit, currency);

/** Figures, one a row, each with what it rests on and why it is unknown. */
export function figuresSheet(
	name: string,
	lines: readonly FigureLine[],
): Sheet {
	return {
		name,
		headings: [
			...[t("column.kpi"), t("column.whose"), t("column.period")],
			...[t("column.from"), t("column.last"), t("column.asOf")],
			...[t("column.value"), t("column.unit"), t("column.currency")],
			...[t("column.restsOn"), t("column.above"), t("column.below")],
			...[t("column.low"), t("column.high")],
			...[t("column.why"), t("column.leftOut")],
			t("column.definition"),
		],
		rows: lines.map((line) => {
			const { figure, period, periodName, asOf } = line;
			const { of, unit, currency } = figure;
			const units = ratioUnits(line.kpi, figure);
			const reasons = [...(figure.leftOut ?? []), ...(figure.notes ?? [])];
			return [
				line.name,
				line.whose,
				period.id,
				{ day: period.from },
				{ day: addDays(period.to, -1) },
				{ day: asOf },
				cellOf(figure),
				t(`unit.${unit}`),
				currency && (unit === "money" || of) ? currency : null,
				figure.n ?? null,
				numberCell(of?.above, units.above, currency),
				numberCell(of?.below, units.below, currency),
				figure.low ?? null,
				figure.high ?? null,
				figure.value === null && figure.reason
					? reasonText(figure.reason, periodName)
					: null,
				reasons.map((each) => reasonText(each, periodName)).join("; ") || null,
				line.is ?? null,
			];
		}),
	};
}

/** A figure, and its further readings after it. */
export function withReadings(line: FigureLine): FigureLine[] {
	const { figure, name } = line;
	return [
		line,
		...Object.entries(figure.also ?? {}).map(
			([reading, value]): FigureLine => ({
				...line,
				name: `${name}: ${t(`reading.${reading as "median"}`)}`,
				figure: {
					value,
					unit:
						reading === "days"
							? "days"
							: reading === "difference"
								? "money"
								: figure.unit,
					...(figure.currency && { currency: figure.currency }),
				},
			}),
		),
	];
}

/** One KPI by team, seller or source. */
export function splitSheet(
	name: string,
	heading: string,
	{ kpi, kpiName: own }: { kpi: string; kpiName?: string },
	rows: readonly SplitRow[],
): Sheet {
	return {
		name,
		headings: [
			...[
				heading,
				kpiName({ kpi, ...(own !== undefined && { kpiName: own }) }),
			],
			...[t("column.unit"), t("column.currency"), t("column.restsOn")],
			...[t("column.low"), t("column.high"), t("column.why")],
		],
		rows: rows.map(({ name, figure }) => [
			name,
			cellOf(figure),
			t(`unit.${figure.unit}`),
			figure.unit === "money" ? (figure.currency ?? null) : null,
			figure.n ?? null,
			figure.low ?? null,
			figure.high ?? null,
			figure.value === null && figure.reason
				? reasonText(figure.reason, "")
				: null,
		]),
	};
}

/** Several KPIs side by side, a row each of whatever they are split by. */
export function besideSheet(
	name: string,
	heading: string,
	kpis: readonly string[],
	rows: readonly {
		name: string;
		figures: { readonly [kpi: string]: Figure };
	}[],
): Sheet {
	const isMoney = (kpi: string) =>
		rows.some(({ figures }) => figures[kpi]?.unit === "money");
	return {
		name,
		headings: [
			heading,
			...kpis.flatMap((kpi) => [
				kpiName({ kpi }),
				...(isMoney(kpi)
					? [`${kpiName({ kpi })}, ${t("column.currency")}`]
					: []),
			]),
		],
		rows: rows.map(({ name, figures }) => [
			name,
			...kpis.flatMap((kpi) => {
				const figure = figures[kpi];
				return [
					figure ? cellOf(figure) : null,
					...(isMoney(kpi) ? [figure?.currency ?? null] : []),
				];
			}),
		]),
	};
}

/** Every record behind a figure, and every one it leaves out, with the reason. */
export function whySheet(
	name: string,
	sides: readonly WhySide[],
	leftOut: readonly WhyRow[],
): Sheet {
	const row = (
		side: string,
		{ day, name, title, who, counts, amount, chance, because }: WhyRow,
	): Cell[] => {
		const money = amount ?? (counts?.unit === "money" ? counts : undefined);
		return [
			...[side, day ? { day } : null, name, title || null, who ?? null],
			counts ? cellOf(counts) : null,
			counts ? t(`unit.${counts.unit}`) : null,
			...[money ? cellOf(money) : null, money?.currency ?? null],
			...[chance ?? null, because ?? null],
		];
	};
	return {
		name,
		headings: [
			...[t("column.side"), t("column.day"), t("column.recordName")],
			...[t("column.title"), t("column.seller"), t("column.value")],
			...[t("column.unit"), t("column.amount"), t("column.currency")],
			...[t("column.probability"), t("column.because")],
		],
		rows: [
			...sides.flatMap(({ side, rows }) =>
				rows.map((each) =>
					row(side === "costs" ? t("nav.costs") : t(`why.part.${side}`), each),
				),
			),
			...leftOut.map((each) => row(t("column.leftOut"), each)),
		],
	};
}

/** What costs come to, month by month. */
export function monthsSheet(
	name: string,
	months: readonly { month: Pick<Period, "id">; total: Figure }[],
): Sheet {
	return {
		name,
		headings: [
			...[t("column.month"), t("column.amount"), t("column.currency")],
			t("column.why"),
		],
		rows: months.map(({ month, total }) => [
			month.id,
			cellOf(total),
			total.currency ?? null,
			total.value === null && total.reason
				? reasonText(total.reason, month.id)
				: null,
		]),
	};
}

/** A curve's days, weeks or months: what each of its lines shows. */
export function daysSheet(
	name: string,
	days: readonly CurveDay[],
	{
		unit,
		currency,
		names,
	}: Pick<Figure, "unit" | "currency"> & Pick<CurveProps, "names">,
): Sheet {
	const isMoney = unit === "money";
	// Days have the same columns whether or not anything is expected of them.
	const lines = new Set([
		...(isInParts({ days }) ? [] : (["won", "expected", "run"] as const)),
		...linesOf({ days }),
	]);
	const headings: { readonly [line in CurveLine]?: string } = {
		expected: t("column.expected"),
		run: t("column.atThisRate"),
	};
	return {
		name,
		headings: [
			t("column.day"),
			...[...lines].map(
				(line) => names?.[line] ?? headings[line] ?? nameOf(line, {}),
			),
			...(isMoney ? [t("column.currency")] : []),
		],
		// The day after the last is only where the target stands.
		rows: days
			.slice(0, -1)
			.map((each) => [
				{ day: each.day },
				...[...lines].map((line) =>
					numberCell(lineAt(each, line), unit, currency),
				),
				...(isMoney ? [currency ?? null] : []),
			]),
	};
}

/** Goals and where each stands. */
export function goalsSheet(
	name: string,
	rows: readonly GoalRow[],
	whose: (row: GoalRow) => string,
): Sheet {
	return {
		name,
		headings: [
			...[t("column.kpi"), t("column.whose"), t("column.period")],
			...[t("column.from"), t("column.last"), t("column.asOf")],
			...[t("column.direction"), t("column.target"), t("column.value")],
			...[t("column.unit"), t("column.currency"), t("column.attainment")],
			...[t("column.expected"), t("column.pace"), t("column.perWorkday")],
			...[t("column.ends"), t("column.chance"), t("column.standing")],
		],
		rows: rows.map((row) => {
			const { goal, chance } = row;
			const shape = { ...goal, scopeKind: goal.scope.kind };
			const cell = (reading: Parameters<typeof readingOf>[1]) =>
				cellOf(readingOf(shape, reading));
			return [
				kpiName(goal),
				whose(row),
				goal.period.id,
				{ day: goal.period.from },
				{ day: addDays(goal.period.to, -1) },
				{ day: goal.asOf },
				t(`direction.${goal.direction}`),
				cell("target"),
				cell("actual"),
				t(`unit.${goal.unit}`),
				goal.unit === "money" ? (goal.currency ?? null) : null,
				cell("attainment"),
				cell("expected"),
				cell("pace"),
				cell("neededPerWorkday"),
				cell("forecast"),
				chance?.probability ?? null,
				spoken(paceSentence(shape)),
			];
		}),
	};
}

/** What a goal asks of each part of its period. */
export function breakdownSheet(
	name: string,
	rows: readonly (PartRow & { from: PlainDate; to: PlainDate })[],
): Sheet {
	const currency = rows.find(({ part }) => part.currency)?.part.currency;
	return {
		name,
		headings: [
			...[t("column.period"), t("column.from"), t("column.last")],
			...[t("column.workdays"), t("column.target"), t("column.addsUp")],
			...(currency ? [t("column.currency")] : []),
		],
		rows: rows.map(({ label, from, to, workdays, part, sum }) => [
			label,
			{ day: from },
			{ day: addDays(to, -1) },
			workdays,
			cellOf(part),
			cellOf(sum),
			...(currency ? [currency] : []),
		]),
	};
}

/** Exchange rates, one a row, those that are known. */
export function ratesSheet(
	name: string,
	rows: readonly RateRow[],
	into: string,
): Sheet {
	return {
		name,
		headings: [
			...[t("column.month"), t("column.currency")],
			...[`${t("column.rate")}, ${into}`, t("column.rateFrom")],
		],
		rows: rows.flatMap(({ month, rates }) =>
			rates.map(({ currency, value, isManual }): Cell[] => [
				month,
				currency,
				value,
				value === null ? null : t(isManual ? "rate.typed" : "rate.bank"),
			]),
		),
	};
}

/** What a plan pays each seller for a period. */
export function paysSheet(
	name: string,
	pays: readonly Pay[],
	{ kpi, currency }: { kpi: string; currency: string },
): Sheet {
	return {
		name,
		headings: [
			...[t("column.seller"), kpi, t("column.target")],
			...[t("column.attainment"), t("column.pays"), t("column.ends")],
			...[t("column.currency"), t("column.why")],
		],
		rows: pays.map(({ name, value, target, commission, atThisRate }) => [
			name,
			cellOf(value),
			numberCell(target, value.unit, value.currency),
			value.value !== null && target ? value.value / target : null,
			numberCell(commission.amount, "money", currency),
			numberCell(atThisRate, "money", currency),
			currency,
			commission.reason ? reasonText(commission.reason, "") : null,
		]),
	};
}

/** What the last periods paid, and would have paid by other rates. */
export function trialSheet(
	name: string,
	rows: readonly TrialRow[],
	currency: string,
): Sheet {
	return {
		name,
		headings: [
			...[t("column.period"), t("column.paid"), t("column.trial")],
			t("column.currency"),
		],
		rows: rows.map(({ name, paid, trial }) => [
			name,
			numberCell(paid, "money", currency),
			numberCell(trial, "money", currency),
			currency,
		]),
	};
}
