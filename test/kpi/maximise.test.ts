import { expect, test } from "vitest";
import { maximise } from "../../lib/kpi/maximise.ts";

test("the top of a hill", () => {
	const top = maximise(
		([x = 0, y = 0]) => 5 - (x - 1) ** 2 - (y + 2) ** 2,
		[0, 0],
	);
	expect(top?.at[0]).toBeCloseTo(1, 4);
	expect(top?.at[1]).toBeCloseTo(-2, 4);
	expect(top?.value).toBeCloseTo(5, 8);
});

test("Rosenbrock's curved ridge, from its wrong end", () => {
	const top = maximise(
		([x = 0, y = 0]) => -((1 - x) ** 2) - 100 * (y - x * x) ** 2,
		[-1.2, 1],
	);
	expect(top?.at[0]).toBeCloseTo(1, 3);
	expect(top?.at[1]).toBeCloseTo(1, 3);
});

test("beside where the function is no number", () => {
	const top = maximise(([x = 0]) => Math.log(2 - x) + x, [1.5]);
	expect(top?.at[0]).toBeCloseTo(1, 4);
});

test("what grows for ever ends at the border", () => {
	expect(maximise(([x = 0]) => -Math.exp(-x), [0])?.at).toEqual([8]);
	expect(maximise(([x = 0]) => -x, [1])?.at).toEqual([-7]);
});

test("null where there is nothing to climb", () => {
	expect(maximise(() => Number.NaN, [0, 0])).toBeNull();
	expect(maximise(() => Number.POSITIVE_INFINITY, [0, 0])).toBeNull();
});

test("null where it does not settle", () => {
	let last = 0;
	expect(maximise(() => ++last, [0])).toBeNull();
});
