import { browser } from "wxt/browser";

/** True in test builds only; the bundler removes everything behind it elsewhere. */
declare const __FAULTS__: boolean;

/** Points at which a test may stop the worker, in the order an action passes them. */
export type FaultPoint =
	| "afterMenuEvent"
	| "beforeCommit"
	| "afterCommit"
	| "afterGlance"
	| "duringBackup"
	| "afterBackup"
	| "afterBackupsDeleted";

let armed: string | undefined;

/** Reads which point is armed. Not possible inside a transaction, so an action does it before. */
export async function armFaults(): Promise<void> {
	// A page's worker has no extension interfaces: nothing can be armed there.
	if (!__FAULTS__ || !(browser as typeof browser | undefined)?.storage) return;
	const { fault } = await browser.storage.session.get("fault");
	armed = fault as string | undefined;
}

/**
 * Never returns if `point` is armed: the thread is held until the worker is killed, so nothing after it can happen. That
 * it stands here is told first.
 */
export function faultPoint(point: FaultPoint): void {
	if (!__FAULTS__ || armed !== point) return;
	void browser.storage.session.set({ held: point });
	while (armed === point);
}
