import { expect, test } from "vitest";
import { sinceDataBegins } from "../../lib/kpi/data-begins.ts";
import type { Figure } from "../../lib/kpi/figure.ts";

const nothing: Figure = { value: 0, unit: "money", currency: "DKK", n: 0 };
const unknown = {
	value: null,
	unit: "money",
	currency: "DKK",
	reason: { code: "noRecords" },
};

test("nothing is known of a period that was over before the data begins", () => {
	expect(sinceDataBegins(nothing, "2026-02-28", "2026-03-01")).toEqual(unknown);
	expect(sinceDataBegins(nothing, "2026-02-28", null)).toEqual(unknown);
});

test("from the first day there is data of, nothing is a zero", () => {
	expect(sinceDataBegins(nothing, "2026-03-01", "2026-03-01")).toBe(nothing);
});

test("a figure that says why it is unknown goes on saying so", () => {
	const reason = { code: "noClosedDeals" } as const;
	const rate: Figure = { value: null, unit: "rate", reason };
	expect(sinceDataBegins(rate, "2026-02-28", "2026-03-01")).toEqual(rate);
});
