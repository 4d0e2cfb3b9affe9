import type { RateRow } from "../../components/dashboard/member-rates.tsx";
import type { Cell, Sheet } from "../../lib/files/sheet.ts";
import {
	type Summary,
	summedKpis,
	type Told,
} from "../../lib/goal/summary-of.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import type { Step } from "../../lib/kpi/steps.ts";
import { fromMajor } from "../../lib/money/money.ts";
import { t } from "../../lib/text/text.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";

/** Each one's rates, a row each with its counts, its interval, and whether it differs beyond chance; all together last. */
export function stepsSheet(
	name: string,
	{
		told,
		rows,
		together,
		from,
		to,
	}: {
		told: readonly Step[];
		rows: readonly RateRow[];
		together: { readonly [step in Step]?: Figure };
		from: PlainDate;
		to: PlainDate;
	},
): Sheet {
	const line = (
		whose: string,
		step: Step,
		figure: Figure | undefined,
		said: string | null,
	): Cell[] => [
		whose,
		t(`step.${step}`),
		{ day: from },
		{ day: addDays(to, -1) },
		figure?.of?.above ?? null,
		figure?.of?.below ?? null,
		figure?.value ?? null,
		figure?.low ?? null,
		figure?.high ?? null,
		said,
	];
	return {
		name,
		headings: [
			...[t("column.whose"), t("seen.step"), t("column.from")],
			...[t("column.last"), t("seen.went"), t("seen.of"), t("seen.rate")],
			...[t("column.low"), t("column.high"), t("coaching.says")],
		],
		rows: [
			...rows.flatMap((row) =>
				told.map((step) => {
					const differs = row.differs[step];
					return line(
						row.name,
						step,
						row.rates[step],
						differs ? t(`team.${differs}`) : null,
					);
				}),
			),
			...told.map((step) =>
				line(t("team.together"), step, together[step], null),
			),
		],
	};
}

/** The months of a summary, exactly as it tells them. */
export function monthsOfSummary(
	name: string,
	{ months, currency }: Pick<Summary, "months" | "currency">,
): Sheet {
	const cell = (told: Told): Cell => {
		if (typeof told !== "string") return told;
		const minor = fromMajor(told, currency);
		return minor === null ? null : { money: { minor, currency } };
	};
	return {
		name,
		headings: [
			t("seen.month"),
			...summedKpis.map((kpi) =>
				kpi === "revenue"
					? `${kpiName({ kpi })}, ${currency}`
					: kpiName({ kpi }),
			),
		],
		rows: months.map((each) => [
			each.month,
			...summedKpis.map((kpi) => cell(each[kpi])),
		]),
	};
}
