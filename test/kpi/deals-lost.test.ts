import { expect, test } from "vitest";
import { dealsLost } from "../../lib/kpi/deals-lost.ts";
import { deal, HALF, rowsOfAll, won } from "../tally/records.ts";
import { measure } from "./measure.ts";

test("counts lost deals by share, and only those with a day", () => {
	const rows = rowsOfAll(
		"deal",
		[
			won(10),
			deal({ status: "lost" }),
			deal({
				status: "lost",
				credits: [
					{ seller: "a", share: HALF },
					{ seller: "b", share: HALF },
				],
			}),
			deal({ status: "lost", closedOn: undefined }),
		],
		"seller:a",
	);
	expect(measure(dealsLost, { sums: rows })).toEqual({
		value: 1.5,
		unit: "count",
		n: 1.5,
		leftOut: [{ code: "undated", count: 1 }],
	});
});

test("none is exactly 0", () => {
	expect(measure(dealsLost, { sums: [] })).toEqual({
		value: 0,
		unit: "count",
		n: 0,
	});
});
