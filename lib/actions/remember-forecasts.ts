import * as z from "zod/mini";
import { forecastMemoSchema } from "../model/forecast-memo.ts";
import type { Work } from "../store/work.ts";
import { type Done, fresh } from "./perform.ts";

const { id, rev, enteredAt, importId, isSample, ...fields } =
	forecastMemoSchema.shape;

export const rememberForecastsInput = z.strictObject({
	memos: z.array(z.strictObject(fields)).check(z.maxLength(1_000)),
});

/** Keeps what was believed of each goal on a Monday. What was kept once stays: it is what was believed then. */
export async function rememberForecasts(
	work: Work,
	{ memos }: z.infer<typeof rememberForecastsInput>,
): Promise<Done> {
	const known = new Set(
		(await work.store.records.range("forecastMemo", [])).map((memo) =>
			memoKey(memo as (typeof memos)[number]),
		),
	);
	const ids: string[] = [];
	for (const memo of memos) {
		if (known.has(memoKey(memo))) continue;
		const record = { ...fresh(), ...memo };
		work.add("forecastMemo", record);
		ids.push(record.id);
	}
	return { ids };
}

function memoKey({
	goal,
	period,
	on,
}: {
	goal: string;
	period: string;
	on: string;
}): string {
	return `${goal} ${period} ${on}`;
}
