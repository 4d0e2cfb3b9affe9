import { expect, test } from "vitest";
import { stageOn } from "../../lib/tally/stage-on.ts";

test("a deal stands where it was seen last, and before that where it was seen first", () => {
	const seen = [
		{ stage: "Lead", from: "2026-03-02", to: "2026-03-10" },
		{ stage: "Offer", from: "2026-03-10", to: "2026-03-10" },
		{ stage: "Contract", from: "2026-03-10", to: "2026-03-20" },
		{ stage: "Offer", from: "2026-03-25" },
	];
	const on = (day: string) => stageOn(seen, day);
	expect(["2026-02-01", "2026-03-02", "2026-03-09"].map(on)).toEqual(
		Array(3).fill("Lead"),
	);
	expect(["2026-03-10", "2026-03-19"].map(on)).toEqual(
		Array(2).fill("Contract"),
	);
	expect(on("2026-03-20")).toBeNull();
	expect(on("2026-04-01")).toBe("Offer");
});
