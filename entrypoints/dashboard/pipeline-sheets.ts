import type { PlanRow } from "../../components/dashboard/activity-plan.tsx";
import type { Cell, Sheet } from "../../lib/files/sheet.ts";
import type { Effort } from "../../lib/kpi/activity-effort.ts";
import type { Outcome } from "../../lib/kpi/activity-outcome.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { t } from "../../lib/text/text.ts";
import { numberCell } from "./figure-sheets.ts";

/** Some deals together, by what they are called. */
interface NamedDeals {
	name: string;
	deals: number;
	amount: Figure;
	weighted?: Figure;
}

const amountCell = ({ value, unit, currency }: Figure): Cell =>
	numberCell(value, unit, currency);

/** Lines of deals: how many, and what they come to. A line without deals comes to nothing that could be read as an amount. */
export function linesSheet(
	name: string,
	heading: string,
	lines: readonly NamedDeals[],
): Sheet {
	const isWeighted = lines.some(({ weighted }) => weighted !== undefined);
	return {
		name,
		headings: [
			heading,
			t("pipeline.deals"),
			t("pipeline.amount"),
			...(isWeighted ? [t("pipeline.weightedAmount")] : []),
			t("column.currency"),
		],
		rows: lines.map(({ name: line, deals, amount, weighted }) => [
			line,
			deals,
			deals > 0 ? amountCell(amount) : null,
			...(isWeighted
				? [deals > 0 && weighted ? amountCell(weighted) : null]
				: []),
			amount.currency ?? null,
		]),
	};
}

/** The deals of one line, as they are now. */
export function dealsOfLineSheet(
	name: string,
	rows: readonly { deal: Deal; customer: string; seller: string }[],
): Sheet {
	return {
		name,
		headings: [
			...[t("column.customer"), t("column.title"), t("column.seller")],
			...[t("column.status"), t("column.stage")],
			...[t("column.amount"), t("column.currency")],
			...[t("column.expectedCloseOn"), t("column.firstContactOn")],
			...[t("column.closedOn"), t("column.lostReason")],
		],
		rows: rows.map(({ deal, customer, seller }) => [
			...[customer || null, deal.title ?? null, seller || null],
			...[t(`status.${deal.status}`), deal.stage ?? null],
			deal.amount ? { money: deal.amount } : null,
			deal.amount?.currency ?? null,
			...[deal.expectedCloseOn, deal.firstContactOn, deal.closedOn].map(
				(day): Cell => (day ? { day } : null),
			),
			deal.lostReason ?? null,
		]),
	};
}

/** What was done, planned and dated ahead, by week or month and type: one row each. */
export function plansSheet(
	name: string,
	parts: readonly { name: string; from: string }[],
	rows: readonly PlanRow[],
): Sheet {
	return {
		name,
		headings: [
			...[t("column.period"), t("column.from"), t("column.activity")],
			...[t("activities.count"), t("activities.planned")],
			t("activities.datedAhead"),
		],
		rows: parts.flatMap((part, at) =>
			rows.map(({ name: type, parts: days }): Cell[] => [
				...[part.name, { day: part.from }, type],
				days[at]?.done ?? null,
				days[at]?.planned ?? null,
				days[at]?.ahead ?? null,
			]),
		),
	};
}

/** What came of each type: its share of the effort and of the wins, and what was won with one and without. */
export function outcomesSheet(
	name: string,
	efforts: readonly Effort[],
	outcomes: readonly Outcome[],
	lags: readonly {
		type: string;
		median: number | null;
		p80: number | null;
	}[],
): Sheet {
	const share = ({ value, of }: Figure): Cell[] => [
		value,
		of?.above ?? null,
		of?.below ?? null,
	];
	const three = (name: string) => [
		name,
		`${name}: ${t("column.above")}`,
		`${name}: ${t("column.below")}`,
	];
	return {
		name,
		headings: [
			...[t("column.activity"), t("activities.count"), t("activities.share")],
			...three(t("activities.wins")),
			...three(t("activities.with")),
			...three(t("activities.without")),
			...[`${t("activities.lag")}: ${t("reading.median")}`],
			`${t("activities.lag")}: ${t("reading.p80")}`,
		],
		rows: efforts.flatMap((effort): Cell[][] => {
			const { type } = effort;
			const outcome = outcomes.find((each) => each.type === type);
			const lag = lags.find((each) => each.type === type);
			if (!outcome) return [];
			return [
				[
					...[t(`leads.activity.${type}`), effort.done, effort.share.value],
					...share(effort.wins),
					...share(outcome.with),
					...share(outcome.without),
					...[lag?.median ?? null, lag?.p80 ?? null],
				],
			];
		}),
	};
}
