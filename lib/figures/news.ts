import type { Kind, RecordOf } from "../model/kinds.ts";
import type { Id } from "../model/record.ts";
import type { Money } from "../money/money.ts";
import type { JournalRow } from "../store/db.ts";
import type { PlainDate } from "../time/plain-date.ts";

/** What happened to a record, as a reader would say it. */
export type Happened =
	| "won"
	| "lost"
	| "open"
	| "moved"
	| "worth"
	| "changed"
	| "removed"
	| "lead"
	| "qualified"
	| "call"
	| "meetingBooked"
	| "meetingHeld"
	| "quoteSent"
	| "cost"
	| "goalSet"
	| "goalChanged"
	| "goalAccepted"
	| "goalRemoved"
	| "import"
	| "closed";

/** One line of what has changed. */
export interface NewsItem {
	/** The action that did it; of several the newest. */
	id: Id;
	/** The instant, in milliseconds. */
	at: number;
	is: Happened;
	/** How many alike stand in this line. */
	count: number;
	/** The record it is about; absent where there are several, or it is about none. */
	kind?: Kind;
	record?: Id;
	/** Whose: the customer's name, else the deal's title; a goal's KPI; a file's name; a month. */
	name?: string;
	/** What is not known of it by name yet. */
	customer?: Id;
	/** A deal's amount, or the sum of several in one currency. */
	amount?: Money;
	/** What it was before: an amount, or the day it was expected to close. */
	before?: { amount?: Money; day?: PlainDate };
	day?: PlainDate;
	/** Of an import. */
	rows?: { added: number; changed: number; fromId: Id; toId: Id };
	/** A goal's KPI, whose id is in `record`. */
	kpi?: string;
	/** What it did to the goal, where that can be told. */
	effect?: NewsEffect;
}

/** Where a goal stood before and after, as a share of its target; `isRun`: nothing else happened to it in between. */
export interface NewsEffect {
	from: number;
	to: number;
	isRun: boolean;
}

type Changed = JournalRow["changes"][number];

/** What is told of one changed record; null: nothing a reader would call news (a derived field, another's name). */
export function happened({
	kind,
	before,
	after,
}: Changed): (Partial<NewsItem> & Pick<NewsItem, "is">) | null {
	switch (kind) {
		case "deal":
			return ofDeal(before as RecordOf<"deal">, after as RecordOf<"deal">);
		case "lead": {
			const then = before as RecordOf<"lead"> | undefined;
			const now = after as RecordOf<"lead"> | undefined;
			if (!now) return null;
			const of = { ...customerOf(now), ...(now.name && { name: now.name }) };
			if (!then) return { is: "lead", ...of };
			return now.qualifiedOn && !then.qualifiedOn
				? { is: "qualified", ...of }
				: null;
		}
		case "activity": {
			const now = after as RecordOf<"activity"> | undefined;
			return now && !before && now.type !== "other"
				? { is: now.type, ...customerOf(now) }
				: null;
		}
		case "cost": {
			const now = after as RecordOf<"cost"> | undefined;
			return now && !before ? { is: "cost", amount: now.amount } : null;
		}
		case "goal": {
			const then = before as RecordOf<"goal"> | undefined;
			const now = after as RecordOf<"goal"> | undefined;
			const goal = now ?? then;
			if (!goal) return null;
			const isAccepted =
				JSON.stringify(now?.accepted) !== JSON.stringify(then?.accepted);
			return {
				is: !now
					? "goalRemoved"
					: !then
						? "goalSet"
						: now.accepted && isAccepted
							? "goalAccepted"
							: "goalChanged",
				kpi: goal.kpi,
			};
		}
		default:
			return null;
	}
}

function ofDeal(
	before: RecordOf<"deal"> | undefined,
	after: RecordOf<"deal"> | undefined,
): ReturnType<typeof happened> {
	const deal = after ?? before;
	if (!deal) return null;
	const of = {
		...customerOf(deal),
		...(deal.title && { name: deal.title }),
		...(deal.amount && { amount: deal.amount }),
	};
	if (!after) return { is: "removed", ...of };
	if (!before || before.status !== after.status)
		return { is: after.status, ...of };
	if (
		before.amount?.minor !== after.amount?.minor ||
		before.amount?.currency !== after.amount?.currency
	)
		return {
			is: "worth",
			...of,
			...(before.amount && { before: { amount: before.amount } }),
		};
	if (
		after.status === "open" &&
		before.expectedCloseOn !== after.expectedCloseOn &&
		after.expectedCloseOn
	)
		return {
			is: "moved",
			...of,
			day: after.expectedCloseOn,
			...(before.expectedCloseOn && {
				before: { day: before.expectedCloseOn },
			}),
		};
	return isSeen(before, after) ? { is: "changed", ...of } : null;
}

/** Fields nobody typed: they follow from other records, or count. */
const DERIVED: ReadonlySet<string> = new Set([
	"rev",
	"enteredAt",
	"hasLead",
	"leadSource",
	"isFirstWin",
	"hasQuote",
	"importId",
]);

function isSeen(before: object, after: object): boolean {
	const shown = (record: object) =>
		JSON.stringify(
			Object.entries(record)
				.filter(([field]) => !DERIVED.has(field))
				.sort(([a], [b]) => (a < b ? -1 : 1)),
		);
	return shown(before) !== shown(after);
}

function customerOf({ customer }: { customer?: Id | undefined }) {
	return customer === undefined ? {} : { customer };
}

/** How many actions are looked through. */
export const LOOKED_THROUGH = 300;

/** So many lines are read without being gathered. */
const LINES = 8;
/** More of one kind than this stand in one line, where there are too many lines. */
const ALIKE = 2;

/**
 * News as it is shown, newest first: as it happened while that is little, else each kind of which there is much in one
 * line, with the sum of its amounts and of what it did.
 */
export function grouped(items: readonly NewsItem[]): NewsItem[] {
	const sorted = [...items].sort((a, b) => b.at - a.at);
	if (sorted.length <= LINES) return sorted;
	const times = new Map<Happened, number>();
	for (const { is } of sorted) times.set(is, (times.get(is) ?? 0) + 1);
	const lines = new Map<string, NewsItem[]>();
	for (const [at, item] of sorted.entries()) {
		const isMany = (times.get(item.is) ?? 0) > ALIKE && item.is !== "import";
		const key = isMany ? item.is : `${at}`;
		lines.set(key, [...(lines.get(key) ?? []), item]);
	}
	return [...lines.values()].map(together);
}

function together(items: readonly NewsItem[]): NewsItem {
	const [newest] = items;
	if (!newest) throw new Error("no news");
	if (items.length === 1) return newest;
	const { id, at, is } = newest;
	const amounts = items.flatMap(({ amount }) => amount ?? []);
	const [first] = amounts;
	const isOneCurrency = amounts.every(
		({ currency }) => currency === first?.currency,
	);
	const effects = items.flatMap(({ effect }) => effect ?? []);
	const last = effects[0];
	return {
		id,
		at,
		is,
		count: items.reduce((sum, { count }) => sum + count, 0),
		// What a deal was worth before or after a change adds up to nothing anybody asks for.
		...(first &&
			isOneCurrency &&
			/^(won|lost|open|cost)$/.test(is) && {
				amount: {
					minor: amounts.reduce((sum, { minor }) => sum + minor, 0),
					currency: first.currency,
				},
			}),
		...(last && {
			effect: {
				from:
					last.to - effects.reduce((sum, { from, to }) => sum + to - from, 0),
				to: last.to,
				isRun: isUnbroken(effects),
			},
		}),
	};
}

/** Newest first: each began where the next older one ended. */
function isUnbroken(effects: readonly NewsEffect[]): boolean {
	return effects.every(
		({ from, isRun }, at) =>
			isRun && (effects[at + 1] === undefined || effects[at + 1]?.to === from),
	);
}
