import type { DealStatus } from "../../lib/model/deal.ts";
import { SEVERAL } from "../../lib/table/entry.ts";
import { t } from "../../lib/text/text.ts";
import { Day } from "./day.tsx";
import {
	amountColumn,
	type Column,
	dayColumn,
	textColumn,
} from "./list-columns.tsx";

const always = () => true;
/** Only where there is much room. */
const ROOMY = { class: "wide extra", isEdited: always };

/** Deals: the customer is the row's button. Stages and sources have a column where there are any. */
export function dealColumns(
	currency: string | undefined,
	hasStage: boolean,
	hasSource: boolean,
): Column[] {
	return [
		dayColumn("on", t("deals.date"), {
			isEdited: always,
			cell: ({ days }) => (days.on ? <Day on={days.on} /> : t("deals.noDate")),
		}),
		textColumn("customer", t("deals.customer"), {
			isName: true,
			isEdited: always,
			cell: ({ labels }) =>
				labels.customer || <span class="m">{t("deals.noName")}</span>,
		}),
		textColumn("title", t("deals.dealTitle"), {
			class: "wide",
			isEdited: always,
		}),
		textColumn("seller", t("deals.seller"), {
			class: "wide",
			isEdited: always,
		}),
		{
			key: "status",
			heading: t("deals.status"),
			isEdited: always,
			cell: ({ words, labels }) => (
				<span class="cut">
					{t(`status.${words.status as DealStatus}`)}
					{labels.countsFor && " "}
					{labels.countsFor && (
						<span class="t-small m counts-for" title={labels.countsFor}>
							{words.countsFor?.includes(SEVERAL)
								? t("deals.shared")
								: t("deals.countsFor", { name: labels.countsFor })}
						</span>
					)}
				</span>
			),
		},
		...(hasStage ? [textColumn("stage", t("column.stage"), ROOMY)] : []),
		...(hasSource ? [textColumn("source", t("deals.source"), ROOMY)] : []),
		amountColumn("deal", t("deals.amount"), currency, { isEdited: always }),
	];
}
