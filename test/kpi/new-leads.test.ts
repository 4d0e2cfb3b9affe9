import { expect, test } from "vitest";
import { newLeads } from "../../lib/kpi/new-leads.ts";
import { lead, march, rowsOfAll } from "../tally/records.ts";

test("counts leads by the day they were created, not contacted", () => {
	const rows = rowsOfAll("lead", [
		lead({ createdOn: "2026-03-02", contactedOn: "2026-03-03" }),
		lead({ createdOn: "2026-03-02" }),
		lead({ contactedOn: "2026-03-02" }),
	]);
	expect(newLeads.fromSums(rows, march)).toEqual({
		value: 2,
		unit: "count",
		n: 2,
	});
});

test("none is exactly 0", () => {
	expect(newLeads.fromSums([], march).value).toBe(0);
});
