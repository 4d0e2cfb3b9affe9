import { expect, test } from "vitest";
import { quotesSent } from "../../lib/kpi/quotes-sent.ts";
import { mergeSumRows } from "../../lib/tally/sum-rows.ts";
import { activity, deal, rowsOfAll } from "../tally/records.ts";
import { measure } from "./measure.ts";

test("each quote activity, plus one for a deal quoted without one: never both", () => {
	const rows = mergeSumRows(
		rowsOfAll("activity", [
			activity("quoteSent"),
			activity("quoteSent", "2026-03-20"),
			activity("call"),
		]),
		rowsOfAll("deal", [
			deal({ quotedOn: "2026-03-05" }),
			deal({ quotedOn: "2026-03-11", hasQuote: true }),
			deal(),
		]),
	);
	expect(measure(quotesSent, { sums: rows })).toEqual({
		value: 3,
		unit: "count",
		n: 3,
	});
});

test("none is exactly 0", () => {
	expect(measure(quotesSent, { sums: [] }).value).toBe(0);
});
