import { defineExtensionMessaging } from "@webext-core/messaging";
import type { ActionInput, ActionName } from "./actions/actions.ts";
import type { Id } from "./model/record.ts";
import type { Answer } from "./store/db.ts";

/** An action as a message: its id is made by the sender, so that a repeat cannot count twice. */
export interface ActionMessage<K extends ActionName> {
	actionId: Id;
	input: ActionInput<K>;
}

type ActionMessages = {
	[K in ActionName]: (message: ActionMessage<K>) => Answer;
};

/** Every message there is: one for each action, and four that no action answers. */
interface Messages extends ActionMessages {
	/** Measure and publish the glance again. */
	refreshGlance(message: Record<string, never>): true;
	/** Look at the store again after a loss or a failure; says what it found. */
	lookAgain(message: Record<string, never>): string;
	/** Begin an empty store although records are missing: the seller's own choice. */
	startEmpty(message: Record<string, never>): true;
	/** Delete everything there is, as if it had just been installed. */
	deleteEverything(message: Record<string, never>): true;
}

export type MessageName = keyof Messages;

/** What kind of context a message comes from. */
export type Sender = "page" | "content";

const PAGE: readonly Sender[] = ["page"];

/** Who may send each message. Content scripts run in pages that are not ours: they may send none yet. */
export const senders: { readonly [K in MessageName]: readonly Sender[] } = {
	logDeal: PAGE,
	saveRecord: PAGE,
	deleteRecord: PAGE,
	logLead: PAGE,
	logActivity: PAGE,
	setGoal: PAGE,
	acceptGoal: PAGE,
	saveSettings: PAGE,
	nameMe: PAGE,
	mergeCustomers: PAGE,
	unmergeCustomer: PAGE,
	importRates: PAGE,
	closeMonths: PAGE,
	rememberForecasts: PAGE,
	addSample: PAGE,
	removeSample: PAGE,
	undo: PAGE,
	refreshGlance: PAGE,
	lookAgain: PAGE,
	startEmpty: PAGE,
	deleteEverything: PAGE,
};

/** A message above this many characters is refused unread. */
export const MESSAGE_LIMIT = 1_000_000;

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
