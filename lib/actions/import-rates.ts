import * as z from "zod/mini";
import { mergeRates } from "../intake/merge-rates.ts";
import { rateMonthSchema } from "../model/rate-month.ts";
import type { Work } from "../store/work.ts";
import { type Done, fresh } from "./perform.ts";

export const importRatesInput = z.strictObject({
	/** As `readRates` reads them from the European Central Bank's file. */
	months: z
		.array(
			z.strictObject({
				id: rateMonthSchema.shape.id,
				days: z.string(),
				daily: z.record(z.string(), z.string()),
			}),
		)
		.check(z.maxLength(2_000)),
});

/** Takes exchange rates over from the bank's file, month by month. Rates typed by hand stay, and go on outranking it. */
export async function importRates(
	work: Work,
	{ months }: z.infer<typeof importRatesInput>,
): Promise<Done> {
	await work.load(
		"rateMonth",
		months.map(({ id }) => id),
	);
	const ids: string[] = [];
	for (const month of months) {
		const stored = await work.get("rateMonth", month.id);
		const next = mergeRates(stored ?? fresh(month.id), month);
		if (JSON.stringify(next) === JSON.stringify(stored)) continue;
		await work.put("rateMonth", next);
		ids.push(month.id);
	}
	return { ids };
}
