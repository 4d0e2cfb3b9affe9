import type { DealStatus } from "../model/deal.ts";
import type { Money } from "../money/money.ts";
import { type AcceptedFile, cellReader } from "./cell-reader.ts";
import { moneyReader } from "./money-reader.ts";
import { type StatusReading, statusReader } from "./status-reader.ts";
import { Sums } from "./sums.ts";

/** Rows of a file that one thing says won, lost or open of. */
export interface StatusSum {
	/** As first written; absent: no word says it. */
	word?: string;
	status: DealStatus;
	because: StatusReading["because"];
	count: number;
	/** Their amounts as far as they can be read, one a currency. */
	sum: Money[];
}

/** What a file's mapping takes for won, lost and open, with counts and sums, most frequent first: to be confirmed. */
export function statusSums(
	file: AcceptedFile,
	reportingCurrency: string,
): StatusSum[] {
	const { table, mapping } = file;
	if (mapping.kind !== "deals") return [];
	const read = cellReader(file, []);
	const readStatus = statusReader(mapping, read);
	const readMoney = moneyReader(mapping, read, reportingCurrency);
	const groups = new Map<string, Omit<StatusSum, "sum"> & { sums: Sums }>();
	for (const row of table.rows) {
		const found = readStatus(row);
		if (!found) continue;
		const { status, because, word } = found;
		const key = [status, because, word?.word].join("\n");
		const group = groups.get(key) ?? {
			...(word && { word: word.word }),
			...{ status, because, count: 0, sums: new Sums() },
		};
		group.count++;
		const money = readMoney(row);
		if (money && "amount" in money) group.sums.add(money.amount);
		groups.set(key, group);
	}
	return [...groups.values()]
		.sort((a, b) => b.count - a.count)
		.map(({ sums, ...group }) => ({ ...group, sum: sums.all() }));
}
