import type * as z from "zod/mini";
import type { Taught, TaughtPageRecord } from "../model/taught-page.ts";
import { taughtSchema } from "../model/taught-page.ts";
import type { Work } from "../store/work.ts";
import { type Done, fresh } from "./perform.ts";

export const saveTaughtPageInput = taughtSchema;

/**
 * Keeps where a seller pointed: one record a site, kind and shape of address. What was taught of the same page before makes
 * room, unless only a currency is said. A site has one currency: said anew, it holds for all that was taught there.
 */
export async function saveTaughtPage(
	work: Work,
	input: z.infer<typeof saveTaughtPageInput>,
): Promise<Done> {
	return keepTaughtPages(work, [input]);
}

/** Keeps taught pages, the newest of each. What is as it was is left alone. */
export async function keepTaughtPages(
	work: Work,
	pages: readonly Taught[],
): Promise<Done> {
	const kept = (await work.store.records.range(
		"taughtPage",
		[],
	)) as TaughtPageRecord[];
	const next = new Map(kept.map((each) => [keyOf(each), each]));
	for (const page of pages) {
		const before = next.get(keyOf(page));
		next.set(keyOf(page), {
			...(before ?? fresh()),
			...page,
			fields: saysFields(page) ? page.fields : (before?.fields ?? {}),
		});
		if (page.currency)
			for (const [key, each] of next)
				if (each.origin === page.origin)
					next.set(key, { ...each, currency: page.currency });
	}
	const stored = new Map(kept.map((each) => [each.id, JSON.stringify(each)]));
	const ids: string[] = [];
	for (const page of next.values()) {
		if (stored.get(page.id) === JSON.stringify(page)) continue;
		await work.put("taughtPage", page);
		ids.push(page.id);
	}
	return { ids };
}

function saysFields({ fields }: Taught): boolean {
	return Object.keys(fields).length > 0;
}

function keyOf({ origin, kind, addressShape }: Taught): string {
	return JSON.stringify([origin, kind, addressShape]);
}
