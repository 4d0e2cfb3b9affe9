import type { Activity } from "../../lib/model/activity.ts";
import type { Cost } from "../../lib/model/cost.ts";
import type { Deal } from "../../lib/model/deal.ts";
import type { Lead } from "../../lib/model/lead.ts";
import { t } from "../../lib/text/text.ts";
import { addDays, isPlainDate } from "../../lib/time/plain-date.ts";
import { amountText, typedAmount } from "../amount.ts";
import { readCostDays } from "./cost-days.ts";

/** A record of a list, with what it is. */
export type Listed =
	| { kind: "deal"; record: Deal }
	| { kind: "lead"; record: Lead }
	| { kind: "activity"; record: Activity }
	| { kind: "cost"; record: Cost };

/** How a cell is changed where it stands. */
export type CellInput =
	| "day"
	/** The first and the last, parted by `TO`. */
	| "days"
	| "amount"
	| "text"
	| "status"
	| "seller"
	| "type";

/** Parts the first of some days from the last. */
export const TO = "..";

const INPUTS: { readonly [column: string]: CellInput } = {
	on: "day",
	createdOn: "day",
	contactedOn: "day",
	qualifiedOn: "day",
	disqualifiedOn: "day",
	from: "days",
	amount: "amount",
	customer: "text",
	title: "text",
	name: "text",
	note: "text",
	stage: "text",
	source: "text",
	status: "status",
	seller: "seller",
	type: "type",
};

/** How a column is changed where it stands; undefined: it is not. */
export function cellInput(column: string): CellInput | undefined {
	return INPUTS[column];
}

/** What stands in a cell, as its field begins with; `customer`: the name of the record's. */
export function cellText(
	{ kind, record }: Listed,
	column: string,
	customer = "",
): string {
	if (column === "customer") return customer;
	if (kind === "cost" && column === "from")
		return `${record.from}${TO}${addDays(record.to, -1)}`;
	if (column === "seller")
		return ("owner" in record ? record.owner : undefined) ?? "";
	if (column === "amount")
		return "amount" in record && record.amount ? amountText(record.amount) : "";
	const field = fieldOf(kind, record, column);
	return (record as unknown as { [field: string]: string })[field] ?? "";
}

/** A deal's day is when it closed, or is expected to. */
function fieldOf(
	kind: Listed["kind"],
	record: Listed["record"],
	column: string,
): string {
	if (kind !== "deal" || column !== "on") return column;
	return (record as Deal).status === "open" ? "expectedCloseOn" : "closedOn";
}

/** What a cell's field says, as the record keeps it, or why it cannot be saved. */
export type CellAnswer =
	| { patch: { readonly [field: string]: unknown } }
	| { problem: string };

/** Reads what was typed into a cell, as the forms read it; empty takes the field away. */
export function readCell(
	listed: Listed,
	column: string,
	typed: string,
	{ today, currency }: { today: string; currency: string },
): CellAnswer {
	const { kind, record } = listed;
	switch (cellInput(column)) {
		case "amount": {
			const own = "amount" in record ? record.amount?.currency : undefined;
			const answer = typedAmount(typed, own ?? currency);
			if (answer.state === "read") return { patch: { amount: answer.money } };
			if (answer.state === "unreadable")
				return { problem: t("log.amountUnreadable") };
			if (answer.state === "unclear")
				return {
					problem: t("log.amountUnclear", {
						one: answer.one,
						other: answer.other,
					}),
				};
			return kind === "cost"
				? { problem: t("costs.needsAmount") }
				: { patch: { amount: null } };
		}
		case "day": {
			const field = fieldOf(kind, record, column);
			if (typed !== "" && !isPlainDate(typed))
				return { problem: t("deal.dayUnreadable") };
			if (typed === "" && field === "closedOn")
				return { problem: t("deals.needsDay") };
			if (typed === "" && field === "on")
				return { problem: t("leads.needsDay") };
			return { patch: { [field]: typed || null } };
		}
		case "days": {
			const [from = "", last = ""] = typed.split(TO);
			const { recurring } = record as Cost;
			const days = readCostDays(from, last, recurring);
			return "from" in days
				? { patch: days }
				: { problem: days.problem ?? t("deal.dayUnreadable") };
		}
		case "status":
			return {
				patch: statusPatch(
					typed as Deal["status"],
					(record as Deal).closedOn ?? today,
				),
			};
		case "seller":
			return { patch: { owner: typed || null } };
		case "type":
			return { patch: { type: typed } };
		default:
			return {
				patch: {
					[column === "customer" ? "customerName" : column]:
						typed.trim() || null,
				},
			};
	}
}

/** A deal's status goes with its day: an open one has closed on none. */
export function statusPatch(status: Deal["status"], on: string) {
	return { status, closedOn: status === "open" ? null : on };
}
