import { describe, expect, test } from "vitest";
import { reasonCodes } from "../../lib/kpi/figure.ts";
import { kpiIds } from "../../lib/kpi/kpi.ts";
import { glance as danishGlance } from "../../lib/text/da/glance.ts";
import { kpi as danish } from "../../lib/text/da/kpi.ts";
import { pocket as danishPocket } from "../../lib/text/da/pocket.ts";
import { glance } from "../../lib/text/en/glance.ts";
import { kpi } from "../../lib/text/en/kpi.ts";
import { pocket } from "../../lib/text/en/pocket.ts";

describe.each([
	["en", glance, kpi, pocket],
	["da", danishGlance, danish, danishPocket],
])("%s", (_, first, own, all) => {
	test("every KPI has a name, a formula and a place in a goal's sentence", () => {
		for (const id of kpiIds) {
			expect(own).toHaveProperty([`kpi.${id}`]);
			expect(own).toHaveProperty([`kpi.${id}.is`]);
			expect(own).toHaveProperty([`goal.inSentence.${id}`]);
		}
	});

	test("no two KPIs have one name", () => {
		const names = kpiIds.map((id) => own[`kpi.${id}`]);
		expect(new Set(names).size).toBe(kpiIds.length);
	});

	test("every reason can be said", () => {
		for (const code of reasonCodes)
			expect(all).toHaveProperty([`reason.${code}`]);
	});

	test("none of the first words is said in another way later", () => {
		expect(Object.keys(own).filter((key) => key in first)).toEqual([]);
	});
});
