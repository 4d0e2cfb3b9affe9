import type { GrowthRow } from "../../components/dashboard/growth-months.tsx";
import type { YearOnYear } from "../../lib/figures/year-on-year.ts";
import type { Cell, Sheet } from "../../lib/files/sheet.ts";
import { small } from "../../lib/format.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { numberCell } from "./figure-sheets.ts";

/** What the sheets of growth are about. */
interface Of {
	found: YearOnYear;
	year: string;
	lastYear: string;
	names: { now: string; before: string };
	currency: string;
}

const cellOf = ({ value, unit, currency }: Figure): Cell =>
	numberCell(value, unit, currency);

/** Both years day by day, accumulated, last year's by date and by workday. */
export function growthDaysSheet({
	found,
	year,
	lastYear,
	currency,
}: Of): Sheet {
	const money = (value: number | null) => numberCell(value, "money", currency);
	return {
		name: t("growth.curve"),
		headings: [
			t("curve.day"),
			year,
			`${lastYear}, ${small(t("growth.byDate"))}`,
			`${lastYear}, ${small(t("growth.byWorkday"))}`,
		],
		rows: found.days.map(({ day, now, dates, workdays }) => [
			{ day },
			money(now),
			money(dates),
			money(workdays),
		]),
	};
}

/** A bridge, from last year's figure to this one's. */
export function bridgeSheet(
	name: string,
	{ found, year, lastYear, names, currency }: Of,
	rows: readonly {
		name: string;
		before: Figure;
		after: Figure;
		minor: number;
	}[],
): Sheet {
	const end = (name: string, revenue: Figure): Cell[] => [
		name,
		null,
		null,
		cellOf(revenue),
	];
	return {
		name,
		headings: [t("growth.factor"), lastYear, year, t("growth.effect")],
		rows: [
			end(names.before, found.dates.revenue),
			...rows.map((row) => [
				row.name,
				cellOf(row.before),
				cellOf(row.after),
				numberCell(row.minor, "money", currency),
			]),
			end(names.now, found.now.revenue),
		],
	};
}

/** The months, and the year so far. */
export function monthsSheet(
	{ year, lastYear }: Of,
	rows: readonly GrowthRow[],
): Sheet {
	const share = (grown: GrowthRow["grown"]): Cell =>
		grown && "growth" in grown ? grown.growth : null;
	return {
		name: t("growth.months"),
		headings: [
			t("growth.month"),
			year,
			lastYear,
			t("growth.change"),
			`${t("growth.days")} ${year}`,
			`${t("growth.days")} ${lastYear}`,
			t("growth.perWorkday"),
		],
		rows: rows.map(({ name, now, before, grown, workdays, perWorkday }) => [
			name,
			cellOf(now),
			cellOf(before),
			share(grown),
			workdays.now,
			workdays.before,
			share(perWorkday),
		]),
	};
}
