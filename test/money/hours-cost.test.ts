import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hourlyRate, hoursCost } from "../../lib/money/hours-cost.ts";

const dkk = (minor: number) => ({ minor, currency: "DKK" });

describe("hours × a rate", () => {
	it.each([
		["37.5", 600_00, 22_500_00],
		// 0.1 × 3 is 0.30000000000000004 in floating point.
		["0.1", 3_00, 30],
		// Halves go to the even unit: 0.5 × 0.05 = 0.025, 1.5 × 0.05 = 0.075.
		["0.5", 5, 2],
		["1.5", 5, 8],
		["8", 0, 0],
	])("%s h at %i is %i", (hours, rate, amount) =>
		expect(hoursCost(hours, dkk(rate))).toEqual(dkk(amount)),
	);

	it("is nothing rather than inexact", () => {
		expect(hoursCost("999999999999999", dkk(1_000_000_00))).toBeNull();
	});

	it("leads back to the rate from an hour up", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 100, max: 100_000 }),
				fc.integer({ min: 1, max: 10_000_00 }),
				(hundredths, rate) => {
					const hours = String(hundredths / 100);
					const amount = hoursCost(hours, dkk(rate));
					const back = amount && hoursCost(hours, hourlyRate(amount, hours));
					expect(back).toEqual(amount);
				},
			),
		);
	});
});
