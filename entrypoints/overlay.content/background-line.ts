import { browser } from "wxt/browser";
import type { onTabMessage, sendMessage } from "../../lib/messages.ts";

/**
 * The messages of `lib/messages.ts`, written as the package there writes and reads them. Its own code would be a tenth of what may be
 * put into a page; what it turns errors into is not needed here.
 */
export const ask: typeof sendMessage = async (type: string, data: unknown) => {
	const answer = await browser.runtime.sendMessage({
		id: 0,
		type,
		data,
		timestamp: performance.now(),
	});
	if (!answer || answer.err) throw new Error(`${type} is not answered`);
	return answer.res;
};

type Listener = (message: object) => unknown;
const listeners = new Map<string, Listener>();

/** As `onTabMessage` there. */
export const hear = ((type: string, listener: Listener) => {
	if (listeners.size === 0)
		browser.runtime.onMessage.addListener((message, _, answer) => {
			const found = listeners.get(message?.type);
			if (!found) return false;
			void Promise.resolve()
				.then(() => found(message))
				.then(
					(res) => answer({ res }),
					() => answer({ err: {} }),
				);
			return true;
		});
	listeners.set(type, listener);
}) as typeof onTabMessage;

/** Hears no more. */
export const hangUp = (): void => listeners.clear();
