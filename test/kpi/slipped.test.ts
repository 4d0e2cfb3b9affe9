import { expect, test } from "vitest";
import { type Move, slipsOf } from "../../lib/kpi/slipped.ts";

const move = (on: string, from: string, to: string, deal = "d"): Move => ({
	deal,
	on,
	from,
	to,
});
const asOf = "2026-03-18";

test("put off twice: how often, how far from the first day known, and when last", () => {
	expect(
		slipsOf(
			[
				move("2026-03-01", "2026-03-10", "2026-04-01"),
				move("2026-02-01", "2026-02-15", "2026-03-10"),
			],
			asOf,
		),
	).toEqual([
		{
			deal: "d",
			times: 2,
			days: 45,
			first: "2026-02-15",
			lastOn: "2026-03-01",
		},
	]);
});

test("brought back to where it was, or only ever moved forward: not slipped", () => {
	expect(
		slipsOf(
			[
				move("2026-02-01", "2026-02-15", "2026-03-10"),
				move("2026-02-02", "2026-03-10", "2026-02-15"),
				move("2026-02-03", "2026-05-01", "2026-04-01", "other"),
			],
			asOf,
		),
	).toEqual([]);
	expect(
		slipsOf(
			[
				move("2026-02-01", "2026-02-15", "2026-03-10"),
				move("2026-02-02", "2026-03-10", "2026-02-20"),
			],
			asOf,
		),
	).toMatchObject([{ times: 1, days: 5, lastOn: "2026-02-01" }]);
});

test("what was moved after as-of had not been moved then", () => {
	expect(
		slipsOf([move("2026-03-19", "2026-03-20", "2026-04-20")], asOf),
	).toEqual([]);
	expect(
		slipsOf([move("2026-03-18", "2026-03-20", "2026-04-20")], asOf),
	).toHaveLength(1);
});
