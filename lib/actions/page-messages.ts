import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { pageWishes } from "../figures/page-deal.ts";
import { PAGE_MESSAGE_LIMIT, type PageMessageName } from "../messages.ts";
import { currency, id } from "../model/record.ts";
import type { NotAnswered } from "../page-answer.ts";
import { type MessageSender, maySend, senderOf } from "./answer.ts";
import { type AskingPage, askingPage, mayAskAgain } from "./page-sender.ts";
import { pageTextSchema } from "./page-text-schema.ts";

const href = z.string().check(z.maxLength(8_000), z.regex(/^https?:\/\/\S+$/));
const wish = z.enum(pageWishes);

/** What each message of the bar may carry, and nothing beside it. */
export const pageMessages = {
	bringReader: z.strictObject({
		href,
		/** What is not there yet. */
		put: z.array(z.enum(["reader", "lists"])).check(z.maxLength(2)),
	}),
	bringPicker: z.strictObject({ href }),
	askAboutPage: z.strictObject({ reading: pageTextSchema }),
	logFromOverlay: z.strictObject({
		actionId: id,
		wish,
		reading: pageTextSchema,
	}),
	undoFromOverlay: z.strictObject({ actionId: id }),
	openForm: z.strictObject({ wish, reading: pageTextSchema }),
	saySiteCurrency: z.strictObject({ currency }),
} as const satisfies { readonly [name in PageMessageName]: z.ZodMiniType };

export type PageMessage<K extends PageMessageName> = z.infer<
	(typeof pageMessages)[K]
>;

/** A message that was heard: what it says, and from which page; null: from a page of the extension's own. */
export interface Heard<K extends PageMessageName> {
	message: PageMessage<K>;
	from: AskingPage | null;
}

/**
 * Hears a message of the bar, or refuses it: the kind of sender first, then the page it stands on, how often it asks, its
 * size, its shape, and that the record is of that very site.
 */
export async function hearPage<K extends PageMessageName>(
	name: K,
	message: unknown,
	sender: MessageSender,
): Promise<Heard<K> | NotAnswered> {
	if (!maySend(name, sender)) return { refused: "sender" };
	const from = senderOf(sender) === "content" ? await askingPage(sender) : null;
	if (senderOf(sender) === "content") {
		if (!from) return { refused: "sender" };
		if (!mayAskAgain(from.tabId)) return { refused: "tooOften" };
	}
	if ((JSON.stringify(message) ?? "").length > PAGE_MESSAGE_LIMIT)
		return { refused: "message" };
	const parsed = pageMessages[name].safeParse(message);
	if (!parsed.success) return { refused: "message" };
	const { reading, href: at } = parsed.data as {
		reading?: { address: string | null };
		href?: string;
	};
	for (const address of [reading?.address, at])
		if (from && address && !isOf(from.origin, address))
			return { refused: "message" };
	return { message: parsed.data as PageMessage<K>, from };
}

function isOf(origin: string, address: string): boolean {
	return URL.canParse(address) && new URL(address).origin === origin;
}

const doneKey = (tabId: number, actionId: string) =>
	`done:${tabId}:${actionId}`;

/** Remembers until the browser closes that an action came from a tab's bar. */
export async function rememberDone(
	tabId: number,
	actionId: string,
): Promise<void> {
	await browser.storage.session.set({ [doneKey(tabId, actionId)]: true });
}

/** True if an action came from that tab's bar. */
export async function wasDoneFrom(
	tabId: number,
	actionId: string,
): Promise<boolean> {
	const key = doneKey(tabId, actionId);
	return (await browser.storage.session.get(key))[key] === true;
}
