import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { shapeOf, shareAfter } from "../../lib/goal/shape.ts";

/** A month of 20 workdays that brings everything on its last. */
const rush = [...Array(19).fill(0), 500];
const even = Array(20).fill(7);
const six = (month: number[]) => Array(6).fill(month);

test("a rush at the end, month after month, is expected at the end", () => {
	const shape = shapeOf(six(rush)) ?? [];
	expect(shareAfter(shape, 19, 20)).toBeCloseTo(0, 12);
	expect(shareAfter(shape, 20, 20)).toBe(1);
});

test("even months are a straight line, whatever their length", () => {
	const shape = shapeOf([...six(even), Array(22).fill(3)]) ?? [];
	for (let workday = 0; workday <= 19; workday++)
		expect(shareAfter(shape, workday, 19)).toBeCloseTo(workday / 19, 12);
});

test("each month weighs the same, however much it brought", () => {
	const shape = shapeOf([...six(rush), ...six(even)]) ?? [];
	expect(shareAfter(shape, 10, 20)).toBeCloseTo(0.25, 12);
});

test("five months are no habit, nor are months that came to nothing", () => {
	expect(shapeOf(six(rush).slice(1))).toBeNull();
	expect(shapeOf([...six(rush).slice(1), Array(20).fill(0), [-5]])).toBeNull();
});

test("property: from 0 to 1, never falling, credit notes or not", () => {
	assert(
		property(
			array(array(integer({ min: -20, max: 100 }), { minLength: 1 }), {
				minLength: 6,
				maxLength: 12,
			}),
			(months) => {
				const shape = shapeOf(months);
				if (!shape) return;
				expect(shape.at(-1)).toBe(1);
				for (let at = 1; at < shape.length; at++)
					expect(shape[at] ?? 0).toBeGreaterThanOrEqual(shape[at - 1] ?? 0);
				expect(shape[0]).toBe(0);
				expect(Math.max(...shape)).toBe(1);
			},
		),
	);
});
