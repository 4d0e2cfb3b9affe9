import { now } from "../clock.ts";
import type { Customer } from "../model/customer.ts";
import type { Id } from "../model/record.ts";
import type { Store } from "../store/db.ts";
import type { ImportProgress, ImportWatch } from "./import-drafts.ts";

/** How long one transaction should hold the store, in milliseconds: whoever else writes waits that long at most. */
const SLICE = 100;
const FIRST_CHUNK = 512;
const SMALLEST_CHUNK = 64;
const LARGEST_CHUNK = 8_192;

/** Does `work` over slices of at most `most`, each in a transaction of its own; false if it was stopped between two. */
export type InSlices = <T>(
	items: readonly T[],
	phase: ImportProgress["phase"],
	work: (items: readonly T[]) => Promise<void>,
	most?: number,
) => Promise<boolean>;

/** The slices of one import: as many items as a tenth of a second takes, found as it goes. */
export function slicesOf(watch: ImportWatch, into: Store): InSlices {
	return async (items, phase, work, most = LARGEST_CHUNK) => {
		let size = Math.min(FIRST_CHUNK, most);
		for (let at = 0; at < items.length; ) {
			if (watch.shouldStop?.()) return false;
			const slice = items.slice(at, at + size);
			const began = now();
			await into.write(() => work(slice));
			at += slice.length;
			watch.onProgress?.({ done: at, total: items.length, phase });
			const took = Math.max(1, now() - began);
			size = Math.max(
				Math.min(SMALLEST_CHUNK, most),
				Math.min(most, Math.round((size * SLICE) / took), size * 4),
			);
		}
		return true;
	};
}

/**
 * Customers by the record they first appeared in, for one transaction of an import after the other: read again only if
 * somebody else has changed something since.
 */
export function customersByFirst(
	into: Store,
): () => Promise<ReadonlyMap<Id, Customer>> {
	let appeared = new Map<Id, Customer>();
	let changes: number | undefined;
	return async () => {
		const state = await into.meta.get("state");
		if (state?.changes !== changes) {
			appeared = new Map();
			await into.records.each("customer", [], undefined, (record) => {
				const { firstSeen } = record as Customer;
				if (firstSeen) appeared.set(firstSeen.id, record as Customer);
			});
		}
		// The transaction that asks will have been one change.
		changes = (state?.changes ?? 0) + 1;
		return appeared;
	};
}
