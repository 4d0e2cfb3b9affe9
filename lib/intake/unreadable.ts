import type { TableReading } from "./table.ts";

type Reason = Extract<TableReading, { ok: false }>["reason"];

/** Ends the reading of a file from anywhere inside it. Caught where the reading began: nothing outside sees it thrown. */
export class Unreadable extends Error {
	constructor(
		readonly reason: Reason,
		readonly limit?: number,
	) {
		super(reason);
	}
}
