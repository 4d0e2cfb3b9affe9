import { expect, test } from "vitest";
import { sqls } from "../../lib/kpi/sqls.ts";
import { lead, rowsOfAll } from "../tally/records.ts";
import { measure } from "./measure.ts";

test("counts leads by the day they were qualified", () => {
	const sums = rowsOfAll("lead", [
		lead({ createdOn: "2026-02-02", qualifiedOn: "2026-03-03" }),
		lead({ qualifiedOn: "2026-03-03" }),
		lead({ createdOn: "2026-03-02", contactedOn: "2026-03-03" }),
	]).filter(([day]) => day >= "2026-03-01");
	expect(measure(sqls, { sums })).toEqual({ value: 2, unit: "count", n: 2 });
});

test("none is exactly 0", () => {
	expect(measure(sqls, {}).value).toBe(0);
});
