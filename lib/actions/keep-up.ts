import { newId, today } from "../clock.ts";
import { calendarOf } from "../figures/gathering.ts";
import { learnedKey, learnFor } from "../figures/learned-of.ts";
import { memosOf } from "../figures/memos-of.ts";
import { monthsToClose } from "../goal/closing.ts";
import { CLOSES_AFTER_WORKDAYS } from "../model/settings.ts";
import { store } from "../store/db.ts";
import {
	all,
	counts,
	firstDay,
	goals,
	openImports,
	settings,
} from "../store/read.ts";
import { monthOf, shiftMonths } from "../time/plain-date.ts";
import { runAction } from "./answer.ts";
import { packMonths } from "./pack-months.ts";
import { ensureReady } from "./perform.ts";

let isRunning = false;

/**
 * What is done by itself, when a day begins or later: months that have been over long enough are closed, what forecasts
 * rest on is learned anew, what heavy figures read is packed, and the week's forecast of each goal is kept. Done already, or half: it goes on from there.
 */
export async function keepUp(): Promise<void> {
	// Asked again meanwhile: what is running sees to it, and twice at once would only be slower.
	if (isRunning) return;
	isRunning = true;
	try {
		await catchUp();
	} finally {
		isRunning = false;
	}
}

async function catchUp(): Promise<void> {
	if ((await ensureReady(store)) !== "ready") return;
	// What is half imported is not to be closed.
	if ((await openImports()).length > 0) return;
	const asOf = today();
	// One at a time: whoever logs a deal meanwhile waits for one month only.
	for (const month of await monthsDue(asOf))
		await runAction("closeMonths", newId(), {
			months: [month],
			closedOn: asOf,
		});
	await packMonths();
	await learnSales(asOf);
	const memos = await memosOf(asOf);
	if (memos.length > 0)
		await runAction("rememberForecasts", newId(), { memos });
}

/** So much more or less than there was, and what was learned today is of another company. */
const MUCH = 0.1;

/**
 * What the forecasts of goals rest on is learned anew once a day, and after an import. It follows from the facts alone, so
 * it needs no journal.
 */
async function learnSales(asOf: string): Promise<void> {
	const { deal: deals = 0 } = await counts();
	for (const goal of await goals()) {
		const key = learnedKey(goal);
		if (!key) continue;
		const row = await store.learned.get(key);
		const isFresh =
			row?.learned.asOf === asOf &&
			Math.abs(deals - row.deals) <= MUCH * row.deals;
		if (isFresh) continue;
		const learned = await learnFor(goal, asOf);
		if (learned) await store.learned.put({ key, learned, deals });
	}
}

/** Months that were over longer ago when they came in, with a CRM's whole history, have been reported on elsewhere. */
const MONTHS_BACK = 13;

/** The months to close now. */
async function monthsDue(asOf: string): Promise<string[]> {
	const { closesAfterWorkdays = CLOSES_AFTER_WORKDAYS } = await settings();
	const first = await firstDay();
	if (closesAfterWorkdays === 0 || !first) return [];
	const oldest = shiftMonths(`${monthOf(asOf)}-01`, -MONTHS_BACK);
	const earliest = first > oldest ? first : oldest;
	const closed = new Set((await all("closing")).map(({ id }) => id));
	const calendar = await calendarOf(
		{ kind: "organisation" },
		{ from: earliest, to: asOf },
	);
	return monthsToClose(earliest, closed, asOf, closesAfterWorkdays, calendar);
}
