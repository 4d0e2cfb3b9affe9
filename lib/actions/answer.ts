import { browser } from "wxt/browser";
import * as z from "zod/mini";
import {
	MESSAGE_LIMIT,
	type MessageName,
	PAGE_MESSAGE_LIMIT,
	type Sender,
	senders,
} from "../messages.ts";
import { id } from "../model/record.ts";
import { type Answer, store } from "../store/db.ts";
import { type ActionName, actions } from "./actions.ts";
import { askingPage, mayAskAgain } from "./page-sender.ts";
import { perform } from "./perform.ts";

/** Whoever sent a message, as the browser says it. */
export interface MessageSender {
	id?: string | undefined;
	url?: string | undefined;
	frameId?: number | undefined;
	tab?:
		| {
				id?: number | undefined;
				windowId?: number | undefined;
				active?: boolean | undefined;
				url?: string | undefined;
		  }
		| undefined;
	/** Chrome: `active` of a page that is on screen, none that waits or was left. */
	documentLifecycle?: string | undefined;
}

const actionMessage = z.strictObject({ actionId: id, input: z.unknown() });

/** Which kind of context sent it: a page of this extension, a content script of it, or somebody else (null). */
export function senderOf(sender: MessageSender): Sender | null {
	if (sender.id !== browser.runtime.id) return null;
	const own = browser.runtime.getURL("/" as never);
	return sender.url?.startsWith(own) ? "page" : sender.tab ? "content" : null;
}

/** True if that sender may send that message at all. */
export function maySend(name: MessageName, sender: MessageSender): boolean {
	const kind = senderOf(sender);
	return kind !== null && senders[name].includes(kind);
}

/** Answers an action's message: checked for sender, size and shape before anything is done. */
export async function answerAction(
	name: ActionName,
	message: unknown,
	sender: MessageSender,
): Promise<Answer> {
	const refused = (detail: string) =>
		({ ok: false, reason: "invalid", detail }) as const;
	if (!maySend(name, sender)) return refused("sender");
	const isContent = senderOf(sender) === "content";
	const page = isContent ? await askingPage(sender) : null;
	if (isContent && (!page || !mayAskAgain(page.tabId)))
		return refused("sender");
	const limit = page ? PAGE_MESSAGE_LIMIT : MESSAGE_LIMIT;
	if ((JSON.stringify(message) ?? "").length > limit) return refused("size");
	const envelope = actionMessage.safeParse(message);
	if (!envelope.success) return refused("message");
	// A page speaks for its own site only.
	const { origin } = (envelope.data.input ?? {}) as { origin?: unknown };
	if (page && origin !== page.origin) return refused("sender");
	return runAction(name, envelope.data.actionId, envelope.data.input);
}

/** Does an action in this context, its input checked. */
export async function runAction(
	name: ActionName,
	actionId: string,
	input: unknown,
	into = store,
): Promise<Answer> {
	const { input: schema, run } = actions[name];
	const parsed = schema.safeParse(input);
	if (!parsed.success)
		return {
			ok: false,
			reason: "invalid",
			detail: parsed.error.issues
				.map((issue) => issue.path.join("."))
				.join(", "),
		};
	return perform(into, name, actionId, (work) =>
		// The table pairs each schema with its own function; TypeScript cannot follow that through a union.
		(
			run as (
				work: unknown,
				input: unknown,
				actionId: string,
			) => ReturnType<typeof run>
		)(work, parsed.data, actionId),
	);
}
