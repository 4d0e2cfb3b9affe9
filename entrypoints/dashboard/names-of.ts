import type { Id } from "../../lib/model/record.ts";
import { recordsById } from "../../lib/store/read.ts";

/** Records with the names of the customer and the seller each belongs to; empty where there is none. */
export async function withNames<
	T extends { customer?: Id | undefined; owner?: Id | undefined },
>(
	records: readonly T[],
): Promise<{ record: T; customer: string; seller: string }[]> {
	const [customers, sellers] = await Promise.all([
		recordsById(
			"customer",
			records.map(({ customer }) => customer),
		),
		recordsById(
			"seller",
			records.map(({ owner }) => owner),
		),
	]);
	return records.map((record, at) => ({
		record,
		customer: customers[at]?.name ?? "",
		seller: sellers[at]?.name ?? "",
	}));
}
