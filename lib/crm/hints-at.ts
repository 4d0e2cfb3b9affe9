import { addressShapeOf } from "./address-shape.ts";
import { addressOf } from "./addresses.ts";
import { labelWords } from "./label-words.ts";
import type { Place, ReadingHints } from "./reading.ts";

/** Where a page is, by its address. */
export function placeOf({ href }: URL): Place {
	const { origin } = new URL(href);
	return {
		...addressOf(new URL(href)),
		href,
		origin,
		shape: addressShapeOf(href),
	};
}

/** What reading needs at an address, beside what is known of the seller and the site. */
export function hintsAt(
	address: URL,
	known: Omit<ReadingHints, "place" | "labels">,
): ReadingHints {
	return { ...known, place: placeOf(address), labels: labelWords };
}
