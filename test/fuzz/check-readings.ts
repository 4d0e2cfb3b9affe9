import { expect } from "vitest";
import { draftsOf, sumsOf } from "../../lib/intake/drafts.ts";
import { recognise } from "../../lib/intake/recognise.ts";
import type { TableReading } from "../../lib/intake/table.ts";

/**
 * Whatever was read: every line is a row or refused, once; of a file of deals every row becomes a deal or is refused, no two
 * deals have one key, and amounts are whole numbers.
 */
export function checkReadings(readings: readonly TableReading[]): void {
	expect(readings.length).toBeGreaterThan(0);
	for (const reading of readings) {
		if (!reading.ok) {
			expect(reading.reason).toMatch(/^[a-zA-Z]+$/);
			continue;
		}
		const { table } = reading;
		const placed = [...table.rows, ...table.refusals].map(({ line }) => line);
		expect(new Set(placed).size).toBe(placed.length);
		for (const { cells } of table.rows)
			expect(cells).toHaveLength(table.headings.length);
		const [mapping] = recognise([table]);
		expect(mapping).toBeDefined();
		if (mapping?.kind !== "deals") continue;
		const drafts = draftsOf([{ table, mapping }], { reportingCurrency: "DKK" });
		const lines = [...drafts.deals, ...drafts.refusals].map(({ line }) => line);
		expect(lines.sort((a, b) => a - b)).toEqual(placed.sort((a, b) => a - b));
		expect(new Set(drafts.deals.map(({ key }) => key)).size).toBe(
			drafts.deals.length,
		);
		const { rows, won, lost, open, creditNotes } = sumsOf(drafts);
		expect(won + lost + open + creditNotes).toBe(rows);
		for (const { amount } of drafts.deals)
			expect(amount === undefined || Number.isSafeInteger(amount.minor)).toBe(
				true,
			);
	}
}
