import type { TaughtSite } from "../../components/dashboard/taught-pages.tsx";
import type { TaughtPageRecord } from "../../lib/model/taught-page.ts";

/** What the browser is asked for, so that the bar is on a site: this host, nothing else. */
export function patternOf(origin: string): string {
	const { protocol, hostname } = new URL(origin);
	return `${protocol}//${hostname}/*`;
}

/**
 * The sites there is something to say of, by name: those the bar is on, and those something was taught on; the newest page of
 * each first. `allowed`: match patterns.
 */
export function taughtSites(
	allowed: readonly string[],
	pages: readonly TaughtPageRecord[],
): TaughtSite[] {
	const origins = new Set(pages.map(({ origin }) => origin));
	const covered = new Set([...origins].map(patternOf));
	for (const pattern of allowed)
		if (/^https?:\/\/[^*/]+\/\*$/.test(pattern) && !covered.has(pattern))
			origins.add(pattern.slice(0, -2));
	return [...origins]
		.sort((a, b) => hostFirst(a).localeCompare(hostFirst(b)))
		.map((origin) => ({
			origin,
			isOn: allowed.includes(patternOf(origin)),
			pages: pages
				.filter((page) => page.origin === origin)
				.sort((a, b) => b.enteredAt - a.enteredAt),
		}));
}

function hostFirst(origin: string): string {
	return origin.split("//").reverse().join(" ");
}
