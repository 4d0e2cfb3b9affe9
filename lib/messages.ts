import { defineExtensionMessaging } from "@webext-core/messaging";
import { browser } from "wxt/browser";
import type { ActionInput, ActionName } from "./actions/actions.ts";
import type { PageText } from "./crm/reading.ts";
import type { Id } from "./model/record.ts";
import type {
	BroughtPicker,
	BroughtReader,
	NotAnswered,
	PageAnswer,
	PageLogged,
	PageUndone,
	PageWish,
} from "./page-answer.ts";
import type { Answer } from "./store/db.ts";

/** An action as a message: its id is made by the sender, so that a repeat cannot count twice. */
export interface ActionMessage<K extends ActionName> {
	actionId: Id;
	input: ActionInput<K>;
}

type ActionMessages = {
	[K in ActionName]: (message: ActionMessage<K>) => Answer;
};

/** What is said without any words. */
type Bare = Record<string, never>;

/** What the bar on a page, and what the popup and the side panel say of it, may ask and have done: about the record on screen alone. */
interface PageMessages {
	/** Puts the reader into that tab; answers what reading needs. */
	bringReader(message: {
		href: string;
		put: ("reader" | "lists")[];
	}): BroughtReader | NotAnswered;
	/** Puts the picker into that tab, to teach its page. */
	bringPicker(message: { href: string }): BroughtPicker | NotAnswered;
	/** What the record means for the goal. Nothing is stored by asking. */
	askAboutPage(message: { reading: PageText }): PageAnswer | NotAnswered;
	/** Logs or updates what the page is sure of. */
	logFromOverlay(message: {
		actionId: Id;
		wish: PageWish;
		reading: PageText;
	}): PageLogged | NotAnswered;
	/** Takes back what was done from that tab's bar. */
	undoFromOverlay(message: { actionId: Id }): PageUndone | NotAnswered;
	/** Opens the form with what was read filled in. */
	openForm(message: { wish: PageWish; reading: PageText }): true | NotAnswered;
	/** Keeps what amounts on that site are in. */
	saySiteCurrency(message: { currency: string }): Answer | NotAnswered;
}

/** Every message to the background: one for each action, those of the bar, and four that no action answers. */
interface Messages extends ActionMessages, PageMessages {
	/** Measure and publish the glance again. */
	refreshGlance(message: Bare): true;
	/** Look at the store again after a loss or a failure; says what it found. */
	lookAgain(message: Bare): string;
	/** Begin an empty store although records are missing: the seller's own choice. */
	startEmpty(message: Bare): true;
	/** Delete everything there is, as if it had just been installed. */
	deleteEverything(message: Bare): true;
}

/** What the extension asks of the bar in a tab; `sendToTab(name, tabId)`. */
interface TabMessages {
	/** The record on screen, read now; null: nothing to read. */
	readTab(message: Bare): PageText | null;
	/** Focuses the bar, or puts it away when it has the focus. */
	toBar(message: Bare): true;
	/** The seller wants to point at what is what. */
	startTeaching(message: Bare): true;
}

export type MessageName = keyof Messages;
export type PageMessageName = keyof PageMessages;

/** What kind of context a message comes from. */
export type Sender = "page" | "content";

const PAGE: readonly Sender[] = ["page"];
const CONTENT: readonly Sender[] = ["content"];

/**
 * Who may send each message. Content scripts run in pages that are not ours: they may ask about the record on their screen,
 * if theirs is the top frame of an active tab on a site the seller has allowed (`answer-page.ts`).
 */
export const senders: { readonly [K in MessageName]: readonly Sender[] } = {
	logDeal: PAGE,
	saveRecord: PAGE,
	deleteRecord: PAGE,
	editRecords: PAGE,
	logLead: PAGE,
	logActivity: PAGE,
	setGoal: PAGE,
	acceptGoal: PAGE,
	saveSettings: PAGE,
	nameMe: PAGE,
	mergeCustomers: PAGE,
	unmergeCustomer: PAGE,
	importRates: PAGE,
	/** From a page: of its own site only. */
	saveTaughtPage: ["content", "page"],
	importTaughtPages: PAGE,
	closeMonths: PAGE,
	rememberForecasts: PAGE,
	addSample: PAGE,
	removeSample: PAGE,
	undo: PAGE,
	refreshGlance: PAGE,
	lookAgain: PAGE,
	startEmpty: PAGE,
	deleteEverything: PAGE,
	bringReader: CONTENT,
	bringPicker: CONTENT,
	askAboutPage: ["content", "page"],
	logFromOverlay: ["content", "page"],
	undoFromOverlay: CONTENT,
	openForm: ["content", "page"],
	saySiteCurrency: CONTENT,
};

/** A message above this many characters is refused unread. */
export const MESSAGE_LIMIT = 1_000_000;
/** The same of what a content script sends. */
export const PAGE_MESSAGE_LIMIT = 64_000;

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
export const { onMessage: onTabMessage } =
	defineExtensionMessaging<TabMessages>();

/**
 * Asks the bar in a tab; null where there is none, or where it says that it cannot. Most tabs have none: the package here would
 * have the browser complain of each.
 */
export async function sendToTab<K extends keyof TabMessages>(
	type: K,
	tabId: number,
): Promise<ReturnType<TabMessages[K]> | null> {
	const answer = await browser.tabs
		.sendMessage(tabId, { id: 0, type, data: {}, timestamp: 0 })
		.catch(() => null);
	return answer?.res ?? null;
}
