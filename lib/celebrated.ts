import { browser } from "wxt/browser";

const CELEBRATED = "celebrated";
/** Of how many goals' periods it is remembered. */
const MOST = 200;

/** True the first time it is asked of a goal's period, on whichever page of the browser; never again, also when it falls back and is reached anew. */
export function isFirstTime(goalId: string, period: string): Promise<boolean> {
	// The popup, the panel and the dashboard may see it at the same moment.
	return navigator.locks.request(CELEBRATED, async () => {
		const stored = await browser.storage.local.get(CELEBRATED);
		const before = (stored[CELEBRATED] ?? []) as string[];
		const own = `${goalId} ${period}`;
		if (before.includes(own)) return false;
		await browser.storage.local.set({
			[CELEBRATED]: [own, ...before].slice(0, MOST),
		});
		return true;
	});
}
