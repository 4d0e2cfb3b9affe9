import { store } from "../store/db.ts";
import { packMissing } from "../store/everyones-facts.ts";
import { openImports } from "../store/read.ts";
import { ensureReady } from "./perform.ts";

let packing: Promise<void> | undefined;

/**
 * Packs what everyone's heavy figures read, as far as it is not. It follows from the facts alone, so it needs no journal; cut
 * off, it goes on from there. Asked again meanwhile, it is the same.
 */
export function packMonths(): Promise<void> {
	packing ??= pack().finally(() => {
		packing = undefined;
	});
	return packing;
}

async function pack(): Promise<void> {
	if ((await ensureReady(store)) !== "ready") return;
	// What is half imported changes with every slice.
	if ((await openImports()).length > 0) return;
	await packMissing(store);
}
