import { expect, test } from "vitest";
import { dayOfRule } from "../../lib/time/holiday-rule.ts";

test("a fixed date", () => {
	expect(dayOfRule("1225", 2026)).toBe("2026-12-25");
});

test.each([
	[1818, "1818-03-22"],
	[1943, "1943-04-25"],
	[2000, "2000-04-23"],
	[2023, "2023-04-09"],
	[2024, "2024-03-31"],
	[2025, "2025-04-20"],
	[2026, "2026-04-05"],
	[2038, "2038-04-25"],
])("Easter Sunday %i is %s", (year, day) => {
	expect(dayOfRule("e0", year)).toBe(day);
});

test("days from Easter cross months", () => {
	expect(dayOfRule("e-3", 2024)).toBe("2024-03-28");
	expect(dayOfRule("e1", 2024)).toBe("2024-04-01");
	expect(dayOfRule("e26", 2023)).toBe("2023-05-05");
});

test("a weekday on or after a date", () => {
	expect(dayOfRule("5>0619", 2026)).toBe("2026-06-19");
	expect(dayOfRule("5>0619", 2027)).toBe("2027-06-25");
	expect(dayOfRule("6>1031", 2020)).toBe("2020-10-31");
	expect(dayOfRule("1>0501", 2026)).toBe("2026-05-04");
});
