import { expect, test } from "vitest";
import {
	acceptGoal,
	changeGoal,
	goalAt,
	termsOf,
	termsOn,
} from "../../lib/goal/versions.ts";
import { goalSchema } from "../../lib/model/goal.ts";
import { goal } from "./measured.ts";

const accepted = acceptGoal(
	acceptGoal({ ...goal(), startChance: 0.6 }, "seller", "2026-03-02"),
	"manager",
	"2026-03-03",
);
const more = { ...termsOf(accepted), target: 50_000_000 };

test("a change keeps what was said before, and who had accepted it", () => {
	const changed = changeGoal(accepted, more, 1_000);
	expect(changed.target).toBe(50_000_000);
	expect(changed.versions).toEqual([
		{
			until: 1_000,
			terms: termsOf(accepted),
			accepted: { seller: "2026-03-02", manager: "2026-03-03" },
		},
	]);
	expect(goalSchema.safeParse(changed).success).toBe(true);
});

test("nobody has accepted the new terms, and the old chance is not theirs", () => {
	const changed = changeGoal(accepted, more, 1_000);
	expect(changed).not.toHaveProperty("accepted");
	expect(changed).not.toHaveProperty("startChance");
});

test("a term that is left out is gone", () => {
	const { currency, ...rest } = more;
	expect(changeGoal(accepted, rest, 1_000)).not.toHaveProperty("currency");
});

test("the same terms, in any order, change nothing", () => {
	const { scope, ...rest } = termsOf(accepted);
	const same = { scope, ...rest };
	expect(changeGoal(accepted, same, 1_000)).toBe(accepted);
});

test("every change is a version, and each says what it said at its time", () => {
	const first = changeGoal(accepted, more, 1_000);
	const second = changeGoal(first, { ...more, target: 60_000_000 }, 2_000);
	expect(second.versions).toHaveLength(2);
	expect(termsOn(second, 999).target).toBe(40_000_000);
	expect(termsOn(second, 1_000).target).toBe(50_000_000);
	expect(termsOn(second, 1_999).target).toBe(50_000_000);
	expect(termsOn(second, 2_000).target).toBe(60_000_000);
	// The record itself is the same one.
	expect(second.id).toBe(accepted.id);
	expect(second.enteredAt).toBe(accepted.enteredAt);
});

test("whoever said yes keeps their first date", () => {
	expect(acceptGoal(accepted, "seller", "2026-05-01")).toBe(accepted);
	expect(acceptGoal(goal(), "manager", "2026-05-01").accepted).toEqual({
		manager: "2026-05-01",
	});
});

test("a change says why, where that was said", () => {
	const changed = changeGoal(accepted, more, 1_000, "A seller more");
	expect(changed.versions?.[0]?.why).toBe("A seller more");
	expect(
		changeGoal(accepted, more, 1_000, "").versions?.[0],
	).not.toHaveProperty("why");
});

test("a period that was over when it changed keeps what it said then", () => {
	const set = { ...accepted, enteredAt: 100 };
	const first = changeGoal(set, more, 1_000);
	const second = changeGoal(first, { ...more, target: 60_000_000 }, 2_000);
	expect(goalAt(second, 1_000)).toMatchObject({
		target: 40_000_000,
		accepted: { seller: "2026-03-02", manager: "2026-03-03" },
	});
	// Changed while it ran, it is of that period too.
	expect(goalAt(second, 1_001).target).toBe(50_000_000);
	expect(goalAt(second, 2_001)).toBe(second);
	// What was said first is kept apart: asked again, it is the same.
	expect(goalAt(goalAt(second, 1_000), 1_000).target).toBe(40_000_000);
});

test("a period that was over before the goal was set has what it says now", () => {
	const set = { ...accepted, enteredAt: 500 };
	const changed = changeGoal(set, more, 1_000);
	expect(goalAt(changed, 500)).toBe(changed);
});

test("a goal of one period alone is changed also when that is over", () => {
	const once = { ...accepted, enteredAt: 100, isRecurring: false };
	const changed = changeGoal(once, { ...more, isRecurring: false }, 1_000);
	expect(goalAt(changed, 1_000)).toBe(changed);
});

test("what was said of something else is no goal of this", () => {
	const set = { ...accepted, enteredAt: 100 };
	for (const other of [
		{ kpi: "dealsWon", target: 4 },
		{ periodKind: "quarter" as const },
		{ scope: { kind: "organisation" as const } },
	]) {
		const changed = changeGoal(set, { ...more, ...other }, 1_000);
		expect(goalAt(changed, 1_000)).toBe(changed);
	}
});
