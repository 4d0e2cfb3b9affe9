import { expect, test } from "vitest";
import { finished, type Steps } from "../../lib/forecast/steps.ts";

test("steps come to the same, taken at once or with rests between them", () => {
	function* counting(to: number): Steps<number> {
		let sum = 0;
		for (let each = 1; each <= to; each++) {
			yield;
			sum += each;
		}
		return sum;
	}
	expect(finished(counting(4))).toBe(10);
	const steps = counting(2);
	expect([steps.next(), steps.next(), steps.next()]).toEqual([
		{ done: false, value: undefined },
		{ done: false, value: undefined },
		{ done: true, value: 3 },
	]);
});
