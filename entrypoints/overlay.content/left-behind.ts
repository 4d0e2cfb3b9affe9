import type { PageText } from "../../lib/crm/reading.ts";

/** For how long a page may go on showing the record it has left, in ms. */
export const STILL_FOR = 5_000;

/** What tells one record from another, whatever else of the page has changed; null: nothing does. */
function contentOf({
	kind,
	title,
	customer,
	amounts,
}: PageText): string | null {
	if (!title && !amounts) return null;
	const lines = amounts?.map((each) => each.lines);
	return JSON.stringify([kind, title?.text, customer?.text, lines]);
}

const nameOf = ({ recordId, address }: PageText) => recordId?.value ?? address;

/**
 * Whether a page still shows the record before: a slow CRM may change the address at once, and the record only when the next one has
 * come. What is read meanwhile would be taken for the record that the address names. Times in ms, of one clock.
 */
export function leftBehind() {
	let last: PageText | null = null;
	let until = 0;
	return {
		/** The page has another address. */
		hasMoved(at: number): void {
			until = at + STILL_FOR;
		},
		/** True of what was read under the address before, and may not be about this one. */
		isStill(reading: PageText, at: number): boolean {
			if (last && at < until) {
				const [before, now] = [nameOf(last), nameOf(reading)];
				const content = contentOf(reading);
				if (
					before !== null &&
					now !== null &&
					before !== now &&
					content !== null &&
					content === contentOf(last)
				)
					return true;
			}
			last = reading;
			return false;
		},
	};
}
