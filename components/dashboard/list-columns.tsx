import { currencyMark } from "../../lib/format.ts";
import type { Entry } from "../../lib/table/entry.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Day } from "./day.tsx";
import type { RecordColumn } from "./record-table.tsx";

/** A record as a row shows it: names instead of ids. */
export interface ListRow extends Entry {
	labels: { readonly [column: string]: string };
}

export type Column = RecordColumn<ListRow>;

/** A column that shows a text, cut where it is too long. */
export function textColumn(
	key: string,
	heading: string,
	more: Partial<Column> = {},
): Column {
	return {
		...{ key, heading },
		title: ({ labels }) => labels[key] || undefined,
		cell: ({ labels }) => labels[key],
		...more,
	};
}

/** A column of days. */
export function dayColumn(
	key: string,
	heading: string,
	more: Partial<Column> = {},
): Column {
	return {
		...{ key, heading },
		cell: ({ days }) => <Day on={days[key]} />,
		...more,
		class: `m ${more.class ?? ""}`,
	};
}

/** An amount; the currency stands in the heading where it is the same for all. */
export function amountColumn(
	kind: string,
	heading: string,
	currency: string | undefined,
	more: Partial<Column> = {},
): Column {
	return {
		key: "amount",
		heading: currency
			? t("costs.amountIn", { currency: currencyMark(currency) })
			: heading,
		class: "r",
		cell: ({ id, amount, days }) =>
			amount ? (
				<Figure
					figure={{
						value: amount.minor,
						unit: "money",
						currency: amount.currency,
					}}
					kpi={`${kind}.amount`}
					scope={`${kind}:${id}`}
					period={days.on ?? days.from ?? "undated"}
					bare={amount.currency === currency}
				/>
			) : (
				<span class="m">–</span>
			),
		...more,
	};
}
