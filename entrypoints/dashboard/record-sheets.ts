import type { CustomerFigures } from "../../lib/figures/customer-figures.ts";
import type { Cell } from "../../lib/files/sheet.ts";
import { figureText, percent } from "../../lib/format.ts";
import type { Activity } from "../../lib/model/activity.ts";
import type { Cost } from "../../lib/model/cost.ts";
import type { Customer } from "../../lib/model/customer.ts";
import { type Deal, WHOLE } from "../../lib/model/deal.ts";
import type { Lead } from "../../lib/model/lead.ts";
import type { Membership } from "../../lib/model/membership.ts";
import type { Id } from "../../lib/model/record.ts";
import type { Scope } from "../../lib/model/scope.ts";
import type { Seller } from "../../lib/model/seller.ts";
import type { Money } from "../../lib/money/money.ts";
import { type TextKey, t } from "../../lib/text/text.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";

/** A column of a file: its heading, and what a record has in it. */
export type Column<T> = readonly [heading: TextKey, cell: (of: T) => Cell];

/** Whom the ids of records mean; empty where nobody is meant. */
export interface WhoIs {
	seller(id: Id | undefined): string;
	team(id: Id | undefined): string;
	customer(id: Id | undefined): string;
}

/** The headings of columns, in the language in use. */
export function headingsOf<T>(columns: readonly Column<T>[]): string[] {
	return columns.map(([heading]) => t(heading));
}

/** A record's cells, as many as there are columns. */
export function rowOf<T>(columns: readonly Column<T>[], of: T): Cell[] {
	return columns.map(([, cell]) => cell(of));
}

const day = (on: PlainDate | undefined): Cell => (on ? { day: on } : null);
const text = (value: string | undefined): Cell => value || null;
const amount = (money: Money | undefined): Cell => (money ? { money } : null);

/** Deals: what an import reads, and after it what only a reader understands. */
export function dealColumns(who: WhoIs): Column<Deal>[] {
	return [
		["column.record", ({ id }) => id],
		["column.key", ({ keys }) => outsideKey(keys)],
		["column.title", ({ title }) => text(title)],
		["column.customer", ({ customer }) => text(who.customer(customer))],
		["column.seller", ({ owner }) => text(who.seller(owner))],
		["column.status", ({ status }) => t(`status.${status}`)],
		["column.stage", ({ stage }) => text(stage)],
		["column.pipeline", ({ pipeline }) => text(pipeline)],
		["column.amount", (deal) => amount(deal.amount)],
		["column.currency", (deal) => text(deal.amount?.currency)],
		["column.probability", ({ probability }) => probability ?? null],
		["column.createdOn", ({ createdOn }) => day(createdOn)],
		["column.firstContactOn", ({ firstContactOn }) => day(firstContactOn)],
		["column.quotedOn", ({ quotedOn }) => day(quotedOn)],
		["column.expectedCloseOn", ({ expectedCloseOn }) => day(expectedCloseOn)],
		["column.closedOn", ({ closedOn }) => day(closedOn)],
		["column.source", ({ source }) => text(source)],
		["column.lostReason", ({ lostReason }) => text(lostReason)],
		// Of a product with a quantity, or one of several, the name alone would say less than is known.
		["column.product", ({ products = [] }) => plainProduct(products)],
		["column.productsInDetail", ({ products = [] }) => inDetail(products)],
		[
			"column.countsFor",
			({ credits }) =>
				text(
					credits
						?.map(
							({ seller, share }) =>
								`${who.seller(seller)} ${percent(share / WHOLE, 4)}`,
						)
						.join("; "),
				),
		],
		[
			"column.comesAgain",
			({ recurring }) =>
				recurring ? t(`costs.every.${recurring.every}`) : null,
		],
		["column.comesAgainFrom", ({ recurring }) => day(recurring?.from)],
		[
			"column.comesAgainLast",
			({ recurring }) => day(recurring?.to && addDays(recurring.to, -1)),
		],
	];
}

type Products = NonNullable<Deal["products"]>;

function plainProduct(products: Products): Cell {
	const [only] = products;
	const isPlain =
		products.length === 1 &&
		only?.quantity === undefined &&
		only?.amount === undefined;
	return isPlain ? text(only?.name) : null;
}

function inDetail(products: Products): Cell {
	if (products.length === 0 || plainProduct(products) !== null) return null;
	return products
		.map(({ name, quantity, amount }) =>
			[
				quantity === undefined ? name : `${quantity} × ${name}`,
				...(amount
					? [
							figureText(
								{
									value: amount.minor,
									unit: "money",
									currency: amount.currency,
								},
								{ exact: true },
							),
						]
					: []),
			].join(", "),
		)
		.join("; ");
}

/** What a CRM calls a record; none where only its row was known. */
function outsideKey(keys: readonly string[] | undefined): Cell {
	const own = keys?.find((key) => key.startsWith("id:"));
	return own ? own.slice("id:".length) : null;
}

export function leadColumns(who: WhoIs): Column<Lead>[] {
	return [
		["column.record", ({ id }) => id],
		["column.leadKey", ({ keys }) => outsideKey(keys)],
		["column.lead", ({ name }) => text(name)],
		["column.customer", ({ customer }) => text(who.customer(customer))],
		["column.seller", ({ owner }) => text(who.seller(owner))],
		["column.leadSource", ({ source }) => text(source)],
		["column.createdOn", ({ createdOn }) => day(createdOn)],
		["column.firstContactOn", ({ contactedOn }) => day(contactedOn)],
		["column.qualifiedOn", ({ qualifiedOn }) => day(qualifiedOn)],
		["column.disqualifiedOn", ({ disqualifiedOn }) => day(disqualifiedOn)],
	];
}

export function activityColumns(who: WhoIs): Column<Activity>[] {
	return [
		["column.record", ({ id }) => id],
		["column.activityKey", ({ keys }) => outsideKey(keys)],
		["column.activity", ({ type }) => t(`leads.activity.${type}`)],
		["column.day", ({ on }) => day(on)],
		["column.customer", ({ customer }) => text(who.customer(customer))],
		["column.seller", ({ owner }) => text(who.seller(owner))],
		["column.note", ({ note }) => text(note)],
	];
}

export function costColumns(who: WhoIs): Column<Cost>[] {
	return [
		["column.record", ({ id }) => id],
		["column.costType", ({ type }) => t(`costs.type.${type}`)],
		["column.note", ({ note }) => text(note)],
		["column.from", ({ from }) => day(from)],
		["column.last", ({ to }) => day(addDays(to, -1))],
		["column.amount", (cost) => amount(cost.amount)],
		["column.currency", (cost) => cost.amount.currency],
		[
			"column.comesAgain",
			({ recurring }) =>
				recurring ? t(`costs.every.${recurring.every}`) : null,
		],
		[
			"column.comesAgainLast",
			({ recurring }) => day(recurring?.until && addDays(recurring.until, -1)),
		],
		["column.hours", ({ hours }) => hours ?? null],
		["column.source", ({ source }) => text(source)],
		["column.seller", ({ scope }) => scopeCell(scope, "seller", who)],
		["column.team", ({ scope }) => scopeCell(scope, "team", who)],
		["column.forCustomer", ({ scope }) => scopeCell(scope, "customer", who)],
	];
}

function scopeCell(
	scope: Scope,
	kind: "seller" | "team" | "customer",
	who: WhoIs,
): Cell {
	return scope.kind === kind ? text(who[kind](scope.id)) : null;
}

/** A customer, and what there was with it; absent where only the customer itself is asked for. */
export interface CustomerLine {
	customer: Customer;
	figures?: CustomerFigures;
}

export function customerColumns(who: WhoIs): Column<CustomerLine>[] {
	// One that was found to be another is that one where it is read again: its name leads there, its facts are no longer asked.
	const of =
		(fact: "country" | "organisationNumber" | "industry" | "employees") =>
		({ customer }: CustomerLine): Cell =>
			customer.mergedInto ? null : (customer[fact] ?? null);
	return [
		["column.record", ({ customer }) => customer.id],
		["column.customerName", ({ customer }) => customer.name],
		["column.country", of("country")],
		["column.organisationNumber", of("organisationNumber")],
		["column.industry", of("industry")],
		["column.employees", of("employees")],
		[
			"column.mergedInto",
			({ customer }) => text(who.customer(customer.mergedInto)),
		],
		["column.dealsWon", ({ figures }) => figures?.dealsWon.value ?? null],
		[
			"column.revenue",
			({ figures }) =>
				typeof figures?.revenue.value === "number"
					? amount({
							minor: figures.revenue.value,
							currency: figures.revenue.currency ?? "",
						})
					: null,
		],
		["column.revenueIn", ({ figures }) => text(figures?.revenue.currency)],
		["column.lastActivity", ({ figures }) => day(figures?.lastOn ?? undefined)],
	];
}

/** A seller in one of the teams; a seller of several stands there once for each. */
export interface SellerLine {
	seller: Seller;
	membership?: Membership;
}

export function sellerColumns(who: WhoIs): Column<SellerLine>[] {
	return [
		["column.record", ({ seller }) => seller.id],
		["column.sellerName", ({ seller }) => seller.name],
		["column.aliases", ({ seller }) => text(seller.aliases?.join("; "))],
		["column.team", ({ membership }) => text(who.team(membership?.team))],
		["column.from", ({ membership }) => day(membership?.from)],
		[
			"column.last",
			({ membership }) => day(membership?.to && addDays(membership.to, -1)),
		],
	];
}
