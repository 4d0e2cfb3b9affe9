import { expect } from "vitest";
import { draftsOf } from "../../lib/intake/drafts.ts";
import { recognise } from "../../lib/intake/recognise.ts";
import type { DealStatus } from "../../lib/model/deal.ts";
import { tableOf } from "./reading.ts";

/** A file written by hand, and what its writer knows it to say. */
export interface Written {
	/** What stands in it, line by line. */
	lines: string[];
	/** One a deal: what became of it, its amount, closing (`~`: expected) day, seller, customer and title. */
	deals: string[];
	/** The reporting currency. Absent: DKK. */
	currency?: string;
	/** What is asked: of the file, or of a column. */
	asks?: string[];
	/** Lines refused, and why. Lines above the headings and below the rows are not counted. */
	refused?: string[];
	/** What all deals are, where that is asked. */
	allAre?: DealStatus;
}

const LAYOUT = ["aboveHeadings", "belowRows", "headingsAgain"];

/** Reads a file as it comes and holds it to what its writer knows. */
export function expectSaid(written: Written): void {
	const table = tableOf(`${written.lines.join("\r\n")}\r\n`, "file.csv");
	const [mapping] = recognise([table]);
	if (!mapping) throw new Error("no mapping");
	const { question } = mapping;
	const asked = [
		...(question ? [question.ask] : []),
		...mapping.columns.flatMap(({ question, heading }) =>
			question ? [`${question.ask} ${heading}`] : [],
		),
	];
	const { deals, refusals } = draftsOf(
		[{ table, mapping: { ...mapping, allAre: written.allAre ?? "open" } }],
		{ reportingCurrency: written.currency ?? "DKK" },
	);
	const said = deals.map((deal) => {
		const { status, amount, closedOn, expectedCloseOn } = deal;
		const expected = status === "open" && expectedCloseOn;
		return [
			status,
			amount ? `${amount.minor / 100} ${amount.currency}` : "-",
			closedOn ?? (expected ? `~${expected}` : "-"),
			deal.owner ?? "-",
			deal.customer ?? "-",
			deal.title ?? "-",
		].join("|");
	});
	expect({
		said: said.sort(),
		asked,
		refused: refusals
			.filter(({ reason }) => !LAYOUT.includes(reason))
			.map(({ line, reason }) => `${line} ${reason}`)
			.sort(),
	}).toEqual({
		said: written.deals.toSorted(),
		asked: written.asks ?? [],
		refused: (written.refused ?? []).toSorted(),
	});
}
