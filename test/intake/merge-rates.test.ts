import { expect, test } from "vitest";
import { mergeRates } from "../../lib/intake/merge-rates.ts";
import type { RateMonth } from "../../lib/model/rate-month.ts";

const kept: RateMonth = {
	id: "2026-03",
	rev: 3,
	enteredAt: 5,
	days: "16 17",
	daily: { USD: "1.08 1.09", RUB: "90 -" },
	manual: { USD: { rate: "6.92", in: "DKK" } },
};

test("a new month is what the file says", () => {
	const read = { id: "2026-03", days: "18", daily: { USD: "1.1" } };
	expect(mergeRates({ id: "2026-03", rev: 1, enteredAt: 5 }, read)).toEqual({
		id: "2026-03",
		rev: 1,
		enteredAt: 5,
		days: "18",
		daily: { USD: "1.1" },
	});
});

test("the file's days win, other days and currencies and manual rates stay", () => {
	const read = {
		id: "2026-03",
		days: "13 17 18",
		daily: { DKK: "7.45 7.46 -", USD: "- 1.095 1.1" },
	};
	expect(mergeRates(kept, read)).toEqual({
		...kept,
		days: "13 16 17 18",
		daily: {
			DKK: "7.45 - 7.46 -",
			RUB: "- 90 - -",
			USD: "- 1.08 1.095 1.1",
		},
	});
});

test("the same file again changes nothing", () => {
	const read = { id: "2026-03", days: "17 18", daily: { USD: "1.095 1.1" } };
	const once = mergeRates(kept, read);
	expect(mergeRates(once, read)).toEqual(once);
});

test("a rate the file does not have is not taken away", () => {
	const read = { id: "2026-03", days: "17", daily: { RUB: "91" } };
	expect(mergeRates(kept, read).daily).toEqual({
		RUB: "90 91",
		USD: "1.08 1.09",
	});
});

test("a month with manual rates only gets the file's days", () => {
	const { days: _, daily: __, ...manual } = kept;
	const read = { id: "2026-03", days: "17", daily: { RUB: "91" } };
	expect(mergeRates(manual, read)).toEqual({ ...manual, ...read });
});
