import type { PageReading } from "../crm/reading.ts";
import type { GoalProgress } from "../goal/progress.ts";
import type { Customer } from "../model/customer.ts";
import type { Credit, Deal } from "../model/deal.ts";
import type { Goal } from "../model/goal.ts";
import type { Id } from "../model/record.ts";
import { fromMajor, type Money } from "../money/money.ts";
import type { PageWish } from "../page-answer.ts";
import { type Store, store } from "../store/db.ts";
import { record, settings } from "../store/read.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { type CustomerFigures, customerFigures } from "./customer-figures.ts";
import { goalsInOrder } from "./goals-in-order.ts";
import {
	type AmountLack,
	amountOfPage,
	changeOfPage,
	closedOnOfPage,
	needsForm,
	type PageChange,
	pageWishes,
} from "./page-deal.ts";
import {
	isMovedByWins,
	leadOfWins,
	type MightBeWon,
	type NoPageEffect,
	type PageEffect,
	pageEffectOf,
} from "./page-effect.ts";
import {
	customerOfPage,
	dealOfPage,
	lookInto,
	ownerOfPage,
	sure,
} from "./record-of-page.ts";

/** What can be told of the record on a page. Nothing of it is another record's, but for counts and sums. */
export interface PageFigures {
	reading: PageReading;
	asOf: PlainDate;
	/** The amount on the page in minor units, also where it lacks something. */
	amount: Money | null;
	lack: AmountLack | null;
	/** What is reckoned with is that amount, although it lacks something. */
	isRough: boolean;
	/** The stored deal's own amount, status and days; null: it is not stored. */
	stored: Pick<
		Deal,
		"amount" | "status" | "closedOn" | "expectedCloseOn"
	> | null;
	change: PageChange;
	/** What winning it would do, or of a list all its open deals; null where winning changes nothing any more. */
	effect: PageEffect | NoPageEffect | null;
	customer: CustomerOnPage | null;
	/** Wishes that the page is not sure enough for: the seller sees the form first. */
	needsForm: ReadonlySet<PageWish>;
	/** What amounts on the site may be in, the likeliest first. */
	currencies: string[];
}

/** What is known of the customer on the page. */
export interface CustomerOnPage extends CustomerFigures {
	/** The year of the first deal won. */
	since?: string;
	/** The customer's own goal, as it stands, and with the deal won. */
	goal?: { before: GoalProgress; after: GoalProgress | null };
}

/** Who a deal that is not stored yet would count for; by the setting, which only actions know. */
export type CreditsOf = (
	deal: Pick<Deal, "owner" | "customer" | "status" | "createdOn">,
) => Promise<Credit[] | undefined>;

/** Reads what there is to tell of a page, as of a day. It costs the deals of that customer, and one forecast. */
export async function pageFigures(
	reading: PageReading,
	asOf: PlainDate,
	creditsOf: CreditsOf,
	of: Store = store,
): Promise<PageFigures> {
	const look = lookInto(of);
	const own = await settings(of);
	const goals = await goalsInOrder(of);
	const lead = leadOfWins(goals);
	const { money, lack } = amountOfPage(reading);
	const isDeal = reading.kind === "deal";
	const found = await dealOfPage(reading, money, look);
	const customer =
		(await customerOfPage(reading, look)) ??
		(found?.customer
			? await record("customer", found.customer, of)
			: undefined);
	const exact = lack === null ? money : null;
	const change = found
		? changeOfPage(reading, exact, found, asOf)
		: { differs: [], patch: {} };
	const isRough =
		exact === null && found?.amount === undefined && money !== null;
	const blank = { reading, asOf, amount: money, lack, isRough, change };

	const deal: MightBeWon = found
		? {
				...pick(found, ["owner", "credits", "customer"]),
				// What is stored is exact; what the page is not sure of stands in only where nothing is.
				...amountFrom(exact ?? found.amount ?? money),
			}
		: await newDeal();
	const day = dayOf(reading, asOf);
	const effect = await effectOf();
	return {
		...blank,
		stored: found
			? pick(found, ["amount", "status", "closedOn", "expectedCloseOn"])
			: null,
		effect,
		customer: customer ? await customerOnPage(customer) : null,
		needsForm: new Set(
			pageWishes.filter((wish) => needsForm(wish, reading, lack, found)),
		),
		currencies: likelyCurrencies(),
	};

	async function newDeal(): Promise<MightBeWon> {
		const owner = (await ownerOfPage(reading, look)) ?? own.me;
		const whose = {
			...(owner !== undefined && { owner }),
			...(customer && { customer: customer.id }),
		};
		const createdOn = sure(reading.createdOn);
		const credits = await creditsOf({
			...whose,
			status: "open",
			...(createdOn && { createdOn }),
		});
		return { ...whose, ...(credits && { credits }), ...amountFrom(money) };
	}

	async function effectOf(): Promise<PageFigures["effect"]> {
		const isList = reading.list !== undefined;
		if ((!isDeal && !isList) || (isDeal && !isWinnable(found, reading)))
			return null;
		if (!lead) return { why: "noGoal" };
		if (isDeal)
			return pageEffectOf(lead, [deal], day, asOf, {
				of,
				open: isAsStored(found, deal) ? found?.id : undefined,
			});
		const deals = openDeals(reading, lead, own.me);
		return deals.length > 0
			? pageEffectOf(lead, deals, asOf, asOf, { of })
			: null;
	}

	async function customerOnPage(its: Customer): Promise<CustomerOnPage> {
		const figures = (await customerFigures([its.id], asOf, of)).get(its.id);
		const goal = goals.find(
			(each) => each.scope.kind === "customer" && each.scope.id === its.id,
		);
		const moved =
			goal && isDeal && effect && isMovedByWins(goal)
				? await pageEffectOf(goal, [{ ...deal, customer: its.id }], day, asOf, {
						of,
					})
				: null;
		const standing =
			moved && "before" in moved
				? { before: moved.before, after: moved.after }
				: undefined;
		return {
			...(figures as CustomerFigures),
			...(its.firstWon && { since: its.firstWon.on.slice(0, 4) }),
			...(standing && { goal: standing }),
		};
	}

	function likelyCurrencies(): string[] {
		return [
			...new Set([
				own.reportingCurrency,
				...goals.flatMap(({ currency }) => currency ?? []),
				...["DKK", "SEK", "NOK", "EUR", "USD", "GBP"],
			]),
		].slice(0, 8);
	}
}

/** The day it would be won on: what is won says so; what is open when it is expected, unless that has passed: then today. */
function dayOf(reading: PageReading, asOf: PlainDate): PlainDate {
	if (sure(reading.status) === "won")
		return closedOnOfPage(reading, asOf) ?? asOf;
	const expected = reading.expectedCloseOn?.value;
	return expected !== undefined && expected > asOf ? expected : asOf;
}

/** The forecast knows the stored open deal: that one, and not another like it, would be won. */
function isAsStored(found: Deal | undefined, { amount }: MightBeWon): boolean {
	return (
		found?.status === "open" &&
		found.amount !== undefined &&
		found.amount.minor === amount?.minor &&
		found.amount.currency === amount.currency
	);
}

/** True while winning it would change something: it is neither counted as won, nor lost. */
function isWinnable(found: Deal | undefined, reading: PageReading): boolean {
	const status = sure(reading.status);
	if (status === "lost" || found?.status === "won") return false;
	return found?.status !== "lost" || status === "won";
}

/** The open deals of a list as mine: each sum as one deal, or, where deals are counted, each deal. Without a currency none. */
function openDeals(
	{ list }: PageReading,
	{ kpi }: Goal,
	me: Id | undefined,
): MightBeWon[] {
	const mine = me === undefined ? {} : { owner: me };
	return (list?.stages ?? [])
		.filter(({ status }) => status === "open")
		.flatMap(({ sums, count }) =>
			kpi === "dealsWon"
				? Array.from({ length: count }, () => mine)
				: sums.flatMap(({ value, currency }) => {
						const minor = currency ? fromMajor(value, currency) : null;
						return minor === null || !currency
							? []
							: [{ ...mine, amount: { minor, currency } }];
					}),
		);
}

function amountFrom(
	money: Money | null | undefined,
): Pick<MightBeWon, "amount"> {
	return money ? { amount: money } : {};
}

/** Some fields of a record, those it has. */
function pick<T extends object, K extends keyof T>(
	from: T,
	fields: readonly K[],
): Pick<T, K> {
	return Object.fromEntries(
		fields.flatMap((field) =>
			from[field] === undefined ? [] : [[field, from[field]]],
		),
	) as Pick<T, K>;
}
