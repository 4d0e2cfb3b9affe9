import * as z from "zod/mini";
import { normalName } from "../model/customer.ts";
import { id, text } from "../model/record.ts";
import type { Seller } from "../model/seller.ts";
import type { Work } from "../store/work.ts";
import { type Done, fresh, Refusal } from "./perform.ts";
import { settingsOf } from "./settings-of.ts";

export const nameMeInput = z.strictObject({
	/** A known seller … */
	seller: z.optional(id),
	/** … or a name; one that is known already means that seller. */
	name: z.optional(text),
	/** Other spellings of me, as a CRM writes them: imports of these names are mine. */
	aliases: z.optional(z.array(text)),
});

/** Says who I am among the sellers, and under which other names my deals come in. */
export async function nameMe(
	work: Work,
	input: z.infer<typeof nameMeInput>,
): Promise<Done> {
	const settings = await settingsOf(work);
	const seller = await sellerNow(work, await sellerOf(work, input));
	const known = new Set(
		[seller.name, ...(seller.aliases ?? [])].map(normalName),
	);
	const aliases = (input.aliases ?? [])
		.map((alias) => alias.trim())
		.filter((alias) => alias && !known.has(normalName(alias)));
	if (aliases.length)
		await work.put("seller", {
			...seller,
			aliases: [...(seller.aliases ?? []), ...aliases],
		});
	// A spelling that came in as a seller of its own keeps its deals and counts as me from here on.
	for (const alias of aliases)
		for (const other of await work.find(
			"seller",
			`name:${normalName(alias)}`,
		)) {
			const spelling = await work.get("seller", other);
			if (spelling && other !== seller.id)
				await work.put("seller", { ...spelling, mergedInto: seller.id });
		}
	if (settings.me !== seller.id)
		await work.put("settings", {
			...fresh("settings"),
			...settings,
			me: seller.id,
		});
	return { ids: [seller.id] };
}

/** Of another spelling of somebody, that somebody. */
async function sellerNow(work: Work, named: Seller): Promise<Seller> {
	const seen = new Set<string>();
	let seller = named;
	while (seller.mergedInto && !seen.has(seller.id)) {
		seen.add(seller.id);
		seller = (await work.get("seller", seller.mergedInto)) ?? seller;
	}
	return seller;
}

async function sellerOf(
	work: Work,
	{ seller: known, name }: z.infer<typeof nameMeInput>,
): Promise<Seller> {
	if (known) {
		const seller = await work.get("seller", known);
		if (!seller) throw new Refusal("notFound");
		return seller;
	}
	const clean = name?.trim();
	if (!clean) throw new Refusal("invalid", "name");
	const [found] = await work.find("seller", `name:${normalName(clean)}`);
	const seller = found ? await work.get("seller", found) : undefined;
	if (seller) return seller;
	const made: Seller = { ...fresh(), name: clean };
	await work.put("seller", made);
	return made;
}
