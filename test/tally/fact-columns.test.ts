import fc from "fast-check";
import { expect, test } from "vitest";
import { DECIDED, FACT, type Fact } from "../../lib/tally/fact.ts";
import { packFacts, unpackFacts } from "../../lib/tally/fact-columns.ts";

const maybe = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: null });
const text = fc.oneof(
	fc.constantFrom("", "Web", "Fair"),
	fc.constantFrom("0190a0a0-1", "0190a0a0-2"),
	fc.string(),
);
const number = fc.oneof(
	fc.constantFrom(0, -1, -(2 ** 31), 2 ** 31, 2 ** 53 - 1, -(2 ** 53 - 1)),
	fc.integer(),
);
const fact = fc.tuple(
	text,
	fc.constantFrom(...Object.values(FACT)),
	text,
	maybe(number),
	maybe(text),
	number,
	maybe(text),
	maybe(text),
	maybe(text),
	maybe(text),
	maybe(number),
	number,
	maybe(text),
	maybe(text),
	maybe(fc.double({ min: 0, max: 1, noNaN: true }).filter((each) => each > 0)),
) as fc.Arbitrary<Fact>;
const parts = fc.array(fc.array(fact, { maxLength: 4 }), { maxLength: 4 });

test("what is packed comes back as it was, whoever has none left out", () => {
	fc.assert(
		fc.property(parts, (lists) => {
			const own = lists.map((facts, at) => ({
				subject: `seller:${at}` as const,
				facts,
			}));
			const packed = structuredClone(packFacts(own));
			const kept = own.filter(({ facts }) => facts.length > 0);
			expect(unpackFacts(packed)).toEqual(kept);
			expect(unpackFacts(packed, DECIDED)).toEqual(
				kept.map(({ subject, facts }) => ({
					subject,
					facts: facts.filter(([, kind]) => DECIDED.has(kind)),
				})),
			);
		}),
	);
});
