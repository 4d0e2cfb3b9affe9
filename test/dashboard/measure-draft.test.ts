import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	blankMeasure,
	definitionOfDraft,
	filterKinds,
	filtersFor,
	type MeasureDraft,
	measureDraftOf,
	measuresFor,
	possible,
} from "../../components/dashboard/measure-draft.ts";
import {
	countedThings,
	customKpiExample,
	customKpiSchema,
} from "../../lib/model/custom-kpi.ts";
import { languages } from "../text/all-texts.ts";

const typing = { currency: "DKK", language: "en" } as const;

describe("a measure being defined", () => {
	test("says again what was stored, in either language", () => {
		for (const language of languages) {
			const own = { ...typing, language };
			const draft = measureDraftOf(customKpiExample, own);
			const { better, numerator, denominator } = customKpiExample;
			expect(definitionOfDraft(draft, own)).toEqual({
				better,
				numerator,
				denominator,
			});
			expect(JSON.stringify(definitionOfDraft(draft, own))).toBe(
				JSON.stringify({ better, numerator, denominator }),
			);
		}
	});

	test("reads sizes in the reporting currency, both ends included", () => {
		const sized = (...values: string[]): MeasureDraft => ({
			...blankMeasure(),
			above: {
				count: "dealsWon",
				measure: "count",
				filters: [{ by: "size", values }],
			},
		});
		expect(
			definitionOfDraft(sized("100.000,50", "200.000"), {
				...typing,
				language: "da",
			}),
		).toMatchObject({
			numerator: { filters: { minAmount: 10_000_050, maxAmount: 20_000_000 } },
		});
		expect(definitionOfDraft(sized("", "5"), typing)).toMatchObject({
			numerator: { filters: { maxAmount: 500 } },
		});
		expect(definitionOfDraft(sized("", ""), typing)).toBe("filter");
		expect(definitionOfDraft(sized("much", ""), typing)).toBe("amount");
		expect(definitionOfDraft(sized("10", "9"), typing)).toBe("sizes");
	});

	test("is not defined while a filter says nothing", () => {
		const draft = blankMeasure();
		draft.above.filters = [{ by: "source", values: [" ", ""] }];
		expect(definitionOfDraft(draft, typing)).toBe("filter");
		draft.above.filters = [{ by: "source", values: [" Fair ", "Fair", ""] }];
		expect(definitionOfDraft(draft, typing)).toEqual({
			better: "higher",
			numerator: {
				count: "dealsWon",
				measure: "count",
				filters: { sources: ["Fair"] },
			},
		});
	});

	test("drops what the thing now counted does not have", () => {
		const draft = blankMeasure();
		draft.above = {
			count: "calls",
			measure: "amount",
			filters: filterKinds.map((by) => ({ by, values: ["1", "2"] })),
		};
		draft.below = { count: "dealsWon", measure: "amount", filters: [] };
		expect(possible(draft)).toMatchObject({
			above: { measure: "count", filters: [{ by: "team" }] },
			below: { measure: "count" },
		});
	});

	test("whatever can be chosen can be stored", () => {
		const part = fc
			.record({
				count: fc.constantFrom(...countedThings),
				measure: fc.constantFrom("count" as const, "amount" as const),
				kinds: fc.subarray([...filterKinds]),
			})
			.map(({ kinds, ...rest }) => ({
				...rest,
				filters: kinds.map((by) => ({ by, values: ["10", "20"] })),
			}));
		fc.assert(
			fc.property(part, fc.option(part), (above, below) => {
				const draft = possible({ ...blankMeasure(), above, below });
				for (const each of [draft.above, draft.below])
					for (const { by } of each?.filters ?? [])
						expect(filtersFor(each?.count ?? "calls")).toContain(by);
				expect(measuresFor(draft.above.count)).toContain(draft.above.measure);
				const definition = definitionOfDraft(draft, typing);
				expect(
					customKpiSchema.safeParse({
						id: "1",
						rev: 1,
						enteredAt: 1,
						name: "Own",
						version: 1,
						...(definition as object),
					}).success,
				).toBe(true);
			}),
		);
	});
});
