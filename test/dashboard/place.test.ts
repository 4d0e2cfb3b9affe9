import { beforeAll, describe, expect, test } from "vitest";
import type { Names } from "../../components/dashboard/address.ts";
import {
	periodAfter,
	periodLabel,
	placeOf,
} from "../../entrypoints/dashboard/use-place.ts";
import { settingsDefault } from "../../lib/model/settings.ts";
import { pocket as danish } from "../../lib/text/da/pocket.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";
import { parsePeriod } from "../../lib/time/period.ts";

const names: Names = {
	seller: [{ id: "s1", name: "Seller A" }],
	team: [{ id: "t1", name: "North" }],
};
const mine = { ...settingsDefault, me: "s1" };
const today = "2026-03-18";

beforeAll(() => useTexts("en", pocket));

describe("a place", () => {
	test("without a scope is me, without a period the month of as-of", () => {
		expect(placeOf({ page: "overview" }, names, mine, today)).toMatchObject({
			is: "place",
			place: {
				scope: { kind: "seller", id: "s1" },
				scopeText: "seller:Seller A",
				period: { id: "2026-03" },
				asOf: today,
				isScopeGiven: false,
			},
		});
	});

	test("is everyone while nobody is me, or I am gone", () => {
		for (const own of [settingsDefault, { ...settingsDefault, me: "gone" }])
			expect(placeOf({ page: "overview" }, names, own, today)).toMatchObject({
				place: { scope: { kind: "organisation" }, scopeName: "Everyone" },
			});
	});

	test.each(["2017-03-01", "2017-W23", "2017-06", "2017-Q3", "2017"])(
		"takes the period %s",
		(period) =>
			expect(
				placeOf({ page: "kpi", kpi: "revenue", period }, names, mine, today),
			).toMatchObject({ is: "place", place: { period: { id: period } } }),
	);

	test("says what it cannot read instead of showing another", () => {
		const read = (address: object) =>
			placeOf({ page: "overview", ...address }, names, mine, today);
		expect(read({ period: "2017-13" })).toEqual({
			is: "badPeriod",
			text: "2017-13",
		});
		expect(read({ asOf: "2026-02-29" })).toMatchObject({ is: "badDay" });
		expect(read({ scope: "seller:Nobody" })).toMatchObject({ is: "unknown" });
		expect(read({ scope: "everyone" })).toMatchObject({ is: "malformed" });
	});
});

describe("the next period", () => {
	test.each([
		["2026-12", "2027-01"],
		["2026-W53", "2027-W01"],
		["2026-Q4", "2027-Q1"],
		["2026", "2027"],
		["2026-03-01..2026-06-01", "2026-06-01..2026-09-01"],
	])("after %s is %s", (id, next) => {
		const period = parsePeriod(id);
		expect(period && periodAfter(period, settingsDefault).id).toBe(next);
	});
});

describe("a period's name", () => {
	test("begins with a large letter and has its year, in either language", () => {
		const label = (id: string) => {
			const period = parsePeriod(id);
			return period && periodLabel(period);
		};
		expect(label("2026-03")).toBe("March 2026");
		expect(label("2026-W12")).toBe("Week 12 2026");
		useTexts("da", danish);
		expect(label("2026-03")).toBe("Marts 2026");
		useTexts("en", pocket);
	});
});
