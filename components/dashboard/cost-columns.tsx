import { dayDated } from "../../lib/format.ts";
import type { Cost, CostType } from "../../lib/model/cost.ts";
import { t } from "../../lib/text/text.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { daysText } from "./days-text.ts";
import {
	amountColumn,
	type Column,
	type ListRow,
	textColumn,
} from "./list-columns.tsx";

const always = () => true;
/** An amount that is hours times a rate is changed with them. */
const isPlain = ({ words }: ListRow) => words.hours === undefined;

/** What a cost is called: what it is for, else its type. */
export function costName({ words, labels }: ListRow): string {
	return labels.note || t(`costs.type.${words.type as CostType}`);
}

/** Costs: what each is for is the row's button. Sources have a column where there are any. */
export function costColumns(
	currency: string | undefined,
	hasSource: boolean,
): Column[] {
	return [
		textColumn("note", t("costs.what"), {
			isName: true,
			isEdited: always,
			title: costName,
			cell: costName,
		}),
		textColumn("type", t("costs.type"), {
			class: "wide extra",
			cell: ({ words }) => t(`costs.type.${words.type as CostType}`),
		}),
		{
			key: "from",
			heading: t("costs.days"),
			isEdited: always,
			cell: ({ days }) => daysText(days.from ?? "", days.to ?? ""),
		},
		{
			key: "every",
			heading: t("costs.repeats"),
			class: "wide m",
			cell: ({ words, days }) =>
				words.every && (
					<>
						{t(
							`costs.every.${words.every as NonNullable<Cost["recurring"]>["every"]}`,
						)}
						{days.until &&
							` ${t("costs.untilDay", { day: untilText(days.until) })}`}
					</>
				),
		},
		...(hasSource
			? [
					textColumn("source", t("deals.source"), {
						class: "wide extra",
						isEdited: always,
					}),
				]
			: []),
		textColumn("forWhom", t("costs.forWhom"), { class: "wide extra" }),
		amountColumn("cost", t("costs.amount"), currency, { isEdited: isPlain }),
	];
}

function untilText(until: string): string {
	const last = addDays(until, -1);
	return dayDated(last);
}
