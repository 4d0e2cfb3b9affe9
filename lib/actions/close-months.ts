import * as z from "zod/mini";
import { closingSchema } from "../model/closing.ts";
import { plainDate } from "../model/record.ts";
import type { TallyEdit } from "../store/tally-pages.ts";
import type { Work } from "../store/work.ts";
import type { Subject } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import { periodOf } from "../time/period.ts";
import { type Done, fresh } from "./perform.ts";

export const closeMonthsInput = z.strictObject({
	months: z.array(closingSchema.shape.id).check(z.maxLength(12)),
	closedOn: plainDate,
});

/** Closes months: their sums are kept as they stand now, so that later edits show as adjustments. A closed one stays as it is. */
export async function closeMonths(
	work: Work,
	{ months, closedOn }: z.infer<typeof closeMonthsInput>,
): Promise<Done> {
	const { sums, frozen, records } = work.store;
	const sellers = await records.range("seller", []);
	const subjects: Subject[] = [
		"organisation",
		"seller:",
		...sellers.map(({ id }) => `seller:${id}` as const),
	];
	const ids: string[] = [];
	for (const id of months) {
		if (await work.get("closing", id)) continue;
		await work.put("closing", { ...fresh(id), closedOn });
		ids.push(id);
		const { from, to } = periodOf("month", `${id}-01`);
		const within = (pages: typeof sums) =>
			Promise.all(
				subjects.map(async (subject) => ({
					subject,
					rows: await pages.range(subject, [from], [to]),
				})),
			);
		// A month that was opened again is closed as it stands now.
		const [before] = await frozen.range("organisation", [from], [to]);
		await frozen.edit([
			...(before ? edits(await within(frozen), () => null) : []),
			...edits(await within(sums), (row) => row),
		]);
	}
	return { ids };
}

function edits(
	found: readonly { subject: Subject; rows: readonly SumRow[] }[],
	change: (row: SumRow) => SumRow | null,
): TallyEdit<SumRow>[] {
	return found.flatMap(({ subject, rows }) =>
		rows.map((row) => ({
			subject,
			key: [row[0], row[1], row[2]],
			change: () => change(row),
		})),
	);
}
