import { normalName } from "../model/customer.ts";
import type { Field } from "./columns.ts";
import type { Proposal } from "./proposal.ts";
import { statusOf } from "./status.ts";

/** Fields no heading names, where the cells leave one choice. */
export function guessByContent(proposal: Proposal): void {
	const { fields, guessed, contents, table } = proposal;
	const free = () => {
		const taken = new Set(fields.values());
		return contents
			.map((content, column) => ({ content, column }))
			.filter(
				({ content, column }) => content.filled > 0 && !taken.has(column),
			);
	};
	const guess = (field: Field, columns: readonly { column: number }[]) => {
		const [only, ...more] = columns;
		if (fields.has(field) || !only || more.length > 0) return;
		fields.set(field, only.column);
		guessed.add(field);
	};
	const rowCount = table.rows.length;

	if (!fields.has("wonOn"))
		guess(
			"status",
			free().filter(
				({ content }) => content.closings >= 0.2 && content.distinct <= 40,
			),
		);
	const sums = free().filter(
		({ content }) => content.numbers >= 0.95 && content.sums >= 0.3,
	);
	if (!fields.has("amount") && sums.length > 1)
		proposal.undecided = {
			field: "amount",
			columns: sums.map(({ column }) => column),
		};
	guess("amount", sums);

	// The closing day is filled where a deal is closed, and nowhere else.
	const status = fields.get("status");
	if (status !== undefined && !fields.has("wonOn"))
		guess(
			"closedOn",
			free().filter(({ content, column }) => {
				if (content.dates < 0.95) return false;
				const closed = table.rows.filter(
					(row) => statusOf(row.cells[status] ?? "").status !== "open",
				);
				const filled = closed.filter((row) => row.cells[column]?.trim());
				const all = table.rows.filter((row) => row.cells[column]?.trim());
				return (
					closed.length < rowCount &&
					filled.length >= closed.length * 0.9 &&
					all.length - filled.length <= rowCount * 0.05
				);
			}),
		);
	guess(
		"customer",
		free().filter(({ content }) => content.companies >= 0.2),
	);
	guess(
		"owner",
		free().filter(
			({ content }) =>
				content.people >= 0.8 && content.distinct * 3 <= content.rows.length,
		),
	);
}

/** Columns no heading names, whose names are those of another file's list. */
export function guessByLists(
	{ fields, guessed, contents, table }: Proposal,
	lists: Partial<Record<Field, ReadonlySet<string>>>,
): void {
	for (const [name, list] of Object.entries(lists)) {
		const field = name as Field;
		if (list.size === 0 || (fields.has(field) && !guessed.has(field))) continue;
		for (const [column, content] of contents.entries()) {
			const holder = [...fields].find(([, taken]) => taken === column)?.[0];
			if (holder && holder !== field && !guessed.has(holder)) continue;
			const cells = content.rows.map((row) =>
				normalName((table.rows[row]?.cells[column] ?? "").slice(0, 200)),
			);
			const known = cells.filter((cell) => list.has(cell)).length;
			if (cells.length === 0 || known < cells.length * 0.8) continue;
			if (holder && holder !== field) fields.delete(holder);
			fields.set(field, column);
			guessed.add(field);
			break;
		}
	}
}
