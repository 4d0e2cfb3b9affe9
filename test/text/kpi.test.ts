import { describe, expect, test } from "vitest";
import { reasonCodes } from "../../lib/kpi/figure.ts";
import { kpiIds } from "../../lib/kpi/kpi.ts";
import { cataloguesOf, languages } from "./all-texts.ts";

describe.each(languages)("%s", (language) => {
	const {
		"glance.ts": first = {},
		"kpi.ts": own = {},
		"pocket.ts": all = {},
	} = cataloguesOf(language);

	test("every KPI has a name, a formula and a place in a goal's sentence", () => {
		for (const id of kpiIds) {
			expect(own).toHaveProperty([`kpi.${id}`]);
			expect(own).toHaveProperty([`kpi.${id}.is`]);
			expect(own).toHaveProperty([`goal.inSentence.${id}`]);
		}
	});

	test("no two KPIs have one name", () => {
		const names = kpiIds.map((id) => String(own[`kpi.${id}`]).toLowerCase());
		expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
	});

	test("every reason can be said", () => {
		for (const code of reasonCodes)
			expect(all).toHaveProperty([`reason.${code}`]);
	});

	test("none of the first words is said in another way later", () => {
		expect(Object.keys(own).filter((key) => key in first)).toEqual([]);
	});
});
