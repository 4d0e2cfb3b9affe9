import { browser } from "wxt/browser";
import { newId, today } from "../clock.ts";
import type { Glance } from "../glance.ts";
import { readSelection } from "../intake/selection.ts";
import type { MenuEntry } from "../menus.ts";
import { type Answer, store } from "../store/db.ts";
import { settings } from "../store/read.ts";
import type { ActionName } from "./actions.ts";
import { runAction } from "./answer.ts";
import { ensureReady } from "./perform.ts";
import { lastOf } from "./publish-glance.ts";

/** What was read from the page and is not certain enough to log: the form opens with it. */
export interface PendingDraft {
	what: "deal" | "lead" | "meeting" | "quote";
	customer?: string;
	/** As it stood on the page, for the seller to check. */
	amountText?: string;
	minor?: number;
	currency?: string;
	isApproximate?: boolean;
	pageOrigin?: string;
}

/** What the browser tells of a right click. */
export interface PageClick {
	entry: MenuEntry;
	selection?: string | undefined;
	linkText?: string | undefined;
	pageUrl?: string | undefined;
}

const DRAFT = "draft";
const WHAT = {
	logDeal: "deal",
	logLead: "lead",
	logMeeting: "meeting",
	logQuote: "quote",
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
	const read = readSelection(click.selection ?? click.linkText ?? "", {
		currency: own.reportingCurrency,
	});
	const from = pageOrigin === undefined ? {} : { pageOrigin };
	const customerName = read.customer;
	const isClear = what === "deal" ? read.certain : customerName !== undefined;
	if (!isClear) {
		await browser.storage.session.set({
			[DRAFT]: {
				what,
				...from,
				...(customerName !== undefined && { customer: customerName }),
				...(read.amount && read.amount),
				...(read.approximate && { isApproximate: true }),
			} satisfies PendingDraft,
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
							type: what === "meeting" ? "meetingBooked" : "quoteSent",
						},
					];
	const answer = await runAction(name, newId(), input);
	return { answer, last: lastOf(name, input, answer) };
}

/** The origin of an address, if it is a web page's. */
function originOf(url: string | undefined): string | undefined {
	if (!url || !URL.canParse(url)) return undefined;
	const { origin, protocol } = new URL(url);
	return protocol === "https:" || protocol === "http:" ? origin : undefined;
}
