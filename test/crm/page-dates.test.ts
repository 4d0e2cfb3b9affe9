import { describe, expect, it } from "vitest";
import { dateOrderOf, readPageDate } from "../../lib/crm/page-dates.ts";

const today = "2026-03-18";
const unknown = { order: "dmy", isCertain: false } as const;

function read(
	text: string,
	order: Parameters<typeof readPageDate>[1] = unknown,
) {
	const day = readPageDate(text, order, today);
	return day && `${day.date}${day.certainty === "sure" ? "" : "?"}`;
}

describe("a day on a page", () => {
	it.each([
		["2026-12-24", "2026-12-24"],
		["24. dec. 2026", "2026-12-24"],
		["Dec 24, 2026", "2026-12-24"],
		["24.12.2026", "2026-12-24"],
		["12/24/2026", "2026-12-24"],
		["24-12-2026 (in 28 days)", "2026-12-24"],
		["Tue 14 Apr, 2026", "2026-04-14"],
		["Sep 12, 2026 Past", "2026-09-12"],
		["15-Apr-26", "2026-04-15"],
		["Today", "2026-03-18"],
		["i morgen", "2026-03-19"],
		["Igår", "2026-03-17"],
		["tänään", "2026-03-18"],
		["03.04.2026", "2026-04-03"],
		["03/04/2026", "2026-04-03?"],
	])("%s is %s", (text, day) => {
		expect(read(text)).toBe(day);
	});

	it("without a year is the one next to today, and never sure", () => {
		expect(read("24 Dec")).toBe("2025-12-24?");
		expect(read("24 Apr")).toBe("2026-04-24?");
		expect(read("May 4")).toBe("2026-05-04?");
		expect(read("24. april")).toBe("2026-04-24?");
	});

	it.each(["", "None", "12 %", "62.500,00", "31.02.2026"])(
		"%j is none",
		(text) => {
			expect(read(text)).toBeNull();
		},
	);
});

describe("which part of a date comes first on a page", () => {
	it("is what one date shows that can be read in one way only", () => {
		const order = dateOrderOf(["02/27/2026", "04/05/2026"], "da", "da");
		expect(order).toEqual({ order: "mdy", isCertain: true });
		expect(read("04/05/2026", order)).toBe("2026-04-05");
	});

	it("is a guess by the language where none shows it", () => {
		expect(dateOrderOf(["04/05/2026"], "en", "en-US").order).toBe("mdy");
		expect(dateOrderOf(["04/05/2026"], "en", "en-GB").order).toBe("dmy");
		expect(dateOrderOf(["04/05/2026"], "sv", "sv").isCertain).toBe(false);
	});
});
