import { expect, test } from "vitest";
import { newLeads } from "../../lib/kpi/new-leads.ts";
import { lead, rowsOfAll } from "../tally/records.ts";
import { measure } from "./measure.ts";

test("counts leads by the day they were created, not contacted", () => {
	const rows = rowsOfAll("lead", [
		lead({ createdOn: "2026-03-02", contactedOn: "2026-03-03" }),
		lead({ createdOn: "2026-03-02" }),
		lead({ contactedOn: "2026-03-02" }),
	]);
	expect(measure(newLeads, { sums: rows })).toEqual({
		value: 2,
		unit: "count",
		n: 2,
	});
});

test("none is exactly 0", () => {
	expect(measure(newLeads, { sums: [] }).value).toBe(0);
});
