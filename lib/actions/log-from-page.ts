import { newId, today } from "../clock.ts";
import type { PageReading } from "../crm/reading.ts";
import { amountOfPage } from "../figures/page-deal.ts";
import {
	customerField,
	dealOfPage,
	lookInto,
	sure,
} from "../figures/record-of-page.ts";
import type { Glance } from "../glance.ts";
import { readSelection } from "../intake/selection.ts";
import type { MenuEntry } from "../menus.ts";
import type { DealStatus } from "../model/deal.ts";
import type { PageRead, PageWish } from "../page-answer.ts";
import { type Answer, store } from "../store/db.ts";
import { settings } from "../store/read.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { ActionName } from "./actions.ts";
import { runAction } from "./answer.ts";
import { ACTIVITY, actionOf, logPage } from "./log-page.ts";
import { draftOfPage, leaveDraft } from "./page-draft.ts";
import { ensureReady } from "./perform.ts";
import { lastOf } from "./publish-glance.ts";

/** What was read from the page and is not certain enough to log: the form opens with it. */
export interface PendingDraft {
	what: "deal" | "lead" | "meeting" | "quote" | "call";
	customer?: string;
	title?: string;
	/** As it stood on the page, for the seller to check. */
	amountText?: string;
	minor?: number;
	currency?: string;
	isApproximate?: boolean;
	pageOrigin?: string;
	status?: DealStatus;
	/** The day it was closed on, as the page says. */
	on?: PlainDate;
	/** What the page was sure of besides. */
	read?: PageRead;
}

/** What the browser tells of a right click. */
export interface PageClick {
	entry: MenuEntry;
	selection?: string | undefined;
	linkText?: string | undefined;
	pageUrl?: string | undefined;
	/** The record on the page, where the bar can read it: it stands for what is not selected. */
	reading?: PageReading | null | undefined;
}

const WHAT = {
	logDeal: "deal",
	logLead: "lead",
	logMeeting: "meeting",
	logQuote: "quote",
	logCall: "call",
} as const;

/** What became of it, and what the glance says of it. */
export interface PageLog {
	answer: Answer;
	last: Glance["last"] | undefined;
}

/**
 * Logs what was right-clicked: at once where customer and amount are certain (for a lead, a meeting or a quote: always
 * with a selection); else the draft waits for the form and null is answered. Of the page's address only the origin is kept.
 */
export async function logFromPage(click: PageClick): Promise<PageLog | null> {
	// A store that does not open has no settings to read the selection by.
	if ((await ensureReady(store)) === "failed")
		return { answer: { ok: false, reason: "failed" }, last: undefined };
	const own = await settings();
	const pageOrigin = originOf(click.pageUrl);
	const what = WHAT[click.entry];
	const words = click.selection ?? click.linkText ?? "";
	if (click.reading && !words.trim() && what !== "lead")
		return logReading(click.reading, what, own.logAs, pageOrigin);
	const read = readSelection(words || nameOf(click.reading), {
		currency: own.reportingCurrency,
	});
	const from = pageOrigin === undefined ? {} : { pageOrigin };
	const customerName = read.customer;
	const isClear =
		what === "deal"
			? read.certain
			: what === "call" || customerName !== undefined;
	if (!isClear) {
		await leaveDraft({
			what,
			...from,
			...(customerName !== undefined && { customer: customerName }),
			...(read.amount && read.amount),
			...(read.approximate && { isApproximate: true }),
		});
		return null;
	}
	const day = today();
	const [name, input]: [ActionName, unknown] =
		what === "deal"
			? [
					"logDeal",
					{
						...from,
						customerName,
						amount: read.amount,
						// When a deal won today began is not known: saying today would make it a cycle of no days.
						...(own.logAs === "won"
							? { status: "won", closedOn: day }
							: { status: "open", createdOn: day }),
					},
				]
			: what === "lead"
				? ["logLead", { ...from, customerName, createdOn: day }]
				: [
						"logActivity",
						{
							...from,
							customerName,
							on: day,
							type: ACTIVITY[what],
						},
					];
	const answer = await runAction(name, newId(), input);
	return { answer, last: lastOf(name, input, answer) };
}

/** The customer of a page, if it is sure: what a lead is called. */
function nameOf(reading: PageReading | null | undefined): string {
	return (reading && sure(customerField(reading))) ?? "";
}

/**
 * Logs the record on a page: as what the page says it is, else as the setting says; what is stored is brought up to date. What is
 * not sure becomes a draft, and null is answered.
 */
export async function logReading(
	reading: PageReading,
	what: "deal" | "meeting" | "quote" | "call",
	logAs: DealStatus,
	pageOrigin?: string,
): Promise<PageLog | null> {
	const wish = what === "deal" ? await wishOf(reading, logAs) : what;
	const answer = await logPage(wish, reading, newId(), pageOrigin);
	if (answer.ok || answer.reason !== "invalid")
		return {
			answer,
			last: lastOf(actionOf(wish), { type: ACTIVITY[what as "call"] }, answer),
		};
	await leaveDraft(await draftOfPage(wish, reading, pageOrigin));
	return null;
}

async function wishOf(
	reading: PageReading,
	logAs: DealStatus,
): Promise<PageWish> {
	const status = sure(reading.status);
	if (status && status !== "open") return status;
	const { money } = amountOfPage(reading);
	const stored = await dealOfPage(reading, money, lookInto(store));
	return stored ? "update" : (status ?? logAs);
}

/** The origin of an address, if it is a web page's. */
function originOf(url: string | undefined): string | undefined {
	if (!url || !URL.canParse(url)) return undefined;
	const { origin, protocol } = new URL(url);
	return protocol === "https:" || protocol === "http:" ? origin : undefined;
}
