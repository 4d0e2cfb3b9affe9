import { withoutBelow } from "./below-rows.ts";
import type { Refusal } from "./draft.ts";
import { HEADINGS_WITHIN, headingRowOf } from "./heading-row.ts";
import { MAX_COLUMNS } from "./read-csv.ts";
import type { Row, TableReading } from "./table.ts";

/** A row of a sheet as far as it is filled. */
export interface SheetRow {
	line: number;
	cells: string[];
	/** The columns whose cells are numbers and no texts. */
	numbers: number[];
	/** It goes on behind the last column there may be. */
	isTooWide?: boolean;
}

const CLIP = 80;

/**
 * The table in a sheet that holds something. Titles above its headings, and what stands below its rows, are refused, each with
 * its line. Columns with neither heading nor cells are none.
 */
export function tableOfSheet(
	file: string,
	rows: readonly SheetRow[],
): TableReading {
	const top = rows.slice(0, HEADINGS_WITHIN).map(({ cells }) => cells);
	const first = headingRowOf(top);
	const head = rows[first];
	if (!head || head.isTooWide)
		return { ok: false, file, reason: "tooManyColumns", limit: MAX_COLUMNS };

	const refusals: Refusal[] = [];
	const refuse = ({ line, cells }: SheetRow, reason: Refusal["reason"]) => {
		const value = cells.filter(Boolean).join(" · ").slice(0, CLIP);
		refusals.push({ file, line, reason, value });
	};
	for (const title of rows.slice(0, first)) refuse(title, "aboveHeadings");

	const kept: SheetRow[] = [];
	for (const row of rows.slice(first + 1))
		if (row.isTooWide) refuse(row, "raggedRow");
		else kept.push(row);
	const hasText: boolean[] = [];
	const hasNumber: boolean[] = [];
	let width = head.cells.length;
	for (const { cells, numbers } of kept) {
		width = Math.max(width, cells.length);
		const isNumber = new Set(numbers);
		for (let column = 0; column < cells.length; column++)
			if (isNumber.has(column)) hasNumber[column] = true;
			else if (cells[column] !== "") hasText[column] = true;
	}
	const columns = Array.from({ length: width }, (_, column) => column).filter(
		(column) => head.cells[column] || hasText[column] || hasNumber[column],
	);
	const table = withoutBelow({
		file,
		headings: columns.map((column) => head.cells[column]?.trim() ?? ""),
		rows: kept.map(
			({ line, cells }): Row => ({
				line,
				cells: columns.map((column) => cells[column] ?? ""),
			}),
		),
		refusals,
		format: "xlsx",
		decimals: columns.map((column) =>
			hasNumber[column] && !hasText[column] ? "." : undefined,
		),
	});
	return { ok: true, table };
}
