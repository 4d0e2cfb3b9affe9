import { describe, expect, test } from "vitest";
import { type SmartLight, smartOf } from "../../lib/goal/smart.ts";
import { goal as danish } from "../../lib/text/da/goal.ts";
import { goal as english } from "../../lib/text/en/goal.ts";
import { goal } from "./measured.ts";

type Asked = Partial<Parameters<typeof smartOf>[0]>;

const lights = (asked: Asked = {}) =>
	smartOf({
		goal: goal(),
		kpi: { better: "higher" },
		target: { target: 40_000_000 },
		asOf: "2026-03-18",
		lastData: [{ input: "deals", day: "2026-03-17" }],
		history: [],
		...asked,
	});
const light = (name: SmartLight, asked: Asked = {}) => {
	const found = lights(asked).find((each) => each.light === name);
	if (!found) throw new Error(name);
	// Every reason that is given has its words, in every language.
	for (const texts of [english, danish])
		expect(texts).toHaveProperty([`smart.${found.code}`]);
	return found;
};

test("five lights, in the order of the word", () => {
	expect(lights().map((each) => each.light)).toEqual([
		"specific",
		"measurable",
		"accepted",
		"realistic",
		"timeBound",
	]);
});

test("specific: a number is set, or follows from something not known yet", () => {
	expect(light("specific")).toMatchObject({
		state: "yes",
		code: "specific.set",
	});
	for (const code of ["noBaseline", "noMemberGoals"] as const)
		expect(
			light("specific", { target: { target: null, reason: { code } } }),
		).toMatchObject({ state: "partly", code: `specific.${code}` });
	expect(
		light("specific", { target: { target: null, reason: { code: "noGoal" } } }),
	).toMatchObject({ state: "no", code: "specific.noTarget" });
});

describe("measurable", () => {
	test("what it needs came in lately", () => {
		expect(
			light("measurable", {
				lastData: [{ input: "deals", day: "2026-03-04" }],
			}),
		).toMatchObject({ state: "yes", code: "measurable.fresh" });
	});

	test("it stopped coming, and since when", () => {
		expect(
			light("measurable", {
				lastData: [
					{ input: "deals", day: "2026-03-03" },
					{ input: "contacts", day: "2026-02-01" },
					{ input: "leads", day: "2026-03-18" },
				],
			}),
		).toMatchObject({
			state: "partly",
			code: "measurable.stale",
			inputs: ["deals", "contacts"],
			days: { since: "2026-02-01" },
		});
	});

	test("it never came: which", () => {
		expect(
			light("measurable", {
				lastData: [
					{ input: "deals", day: "2026-03-17" },
					{ input: "contacts", day: null },
				],
			}),
		).toMatchObject({
			state: "no",
			code: "measurable.never",
			inputs: ["contacts"],
		});
	});
});

test("accepted: by whom, and when", () => {
	const by = (accepted: { seller?: string; manager?: string }) =>
		light("accepted", { goal: goal({ accepted }) });
	expect(light("accepted")).toMatchObject({
		state: "no",
		code: "accepted.nobody",
	});
	expect(by({ seller: "2026-03-01" })).toMatchObject({
		state: "partly",
		code: "accepted.sellerOnly",
		days: { seller: "2026-03-01" },
	});
	expect(by({ manager: "2026-03-02" })).toMatchObject({
		state: "partly",
		code: "accepted.managerOnly",
		days: { manager: "2026-03-02" },
	});
	expect(by({ seller: "2026-03-01", manager: "2026-03-02" })).toMatchObject({
		state: "yes",
		code: "accepted.both",
		days: { seller: "2026-03-01", manager: "2026-03-02" },
	});
});

describe("realistic", () => {
	const realistic = (
		startChance: number | undefined,
		history: number[] = [],
		asked: Asked = {},
	) =>
		light("realistic", {
			goal: goal(startChance === undefined ? {} : { startChance }),
			history,
			...asked,
		});
	const reached = [50_000_000, 40_000_000, 10];

	test("by the chance when it was set", () => {
		expect(realistic(0.8, reached)).toMatchObject({
			state: "yes",
			code: "realistic.veryLikely",
			share: 0.8,
			earlier: { n: 3, reached: 2 },
		});
		expect(realistic(0.5)).toMatchObject({
			state: "yes",
			code: "realistic.likely",
		});
		expect(realistic(0.49)).toMatchObject({
			state: "partly",
			code: "realistic.stretch",
		});
	});

	test("never reached before, in three periods or more", () => {
		const never = [1, 2, 39_999_999];
		expect(realistic(undefined, never)).toMatchObject({
			state: "no",
			code: "realistic.neverReached",
			earlier: { n: 3, reached: 0 },
		});
		expect(realistic(0.3, never)).toMatchObject({
			state: "no",
			code: "realistic.neverReachedChance",
		});
		expect(realistic(0.6, never)).toMatchObject({
			state: "partly",
			code: "realistic.neverReachedChance",
		});
		expect(realistic(0.6, never.slice(1))).toMatchObject({
			code: "realistic.likely",
		});
	});

	test("by earlier periods alone, where there was no chance to tell", () => {
		expect(realistic(undefined, reached)).toMatchObject({
			state: "yes",
			code: "realistic.reachedBefore",
		});
		expect(realistic(undefined, [1, 2, 3, 50_000_000])).toMatchObject({
			state: "partly",
			code: "realistic.reachedBefore",
		});
	});

	test("nobody knows: neither chance nor history, or no target", () => {
		expect(realistic(undefined)).toMatchObject({
			state: "partly",
			code: "realistic.noHistory",
		});
		expect(realistic(0.9, [], { target: { target: null } })).toMatchObject({
			state: "partly",
			code: "realistic.noTarget",
		});
	});

	test("turns round where lower is better", () => {
		expect(
			realistic(undefined, [30, 41, 42], {
				kpi: { better: "lower" },
				target: { target: 40 },
			}),
		).toMatchObject({ earlier: { n: 3, reached: 1 } });
	});
});

test("time-bound: it ends, or each of its periods does", () => {
	const of = (fields: Parameters<typeof goal>[0]) =>
		light("timeBound", { goal: goal(fields) });
	expect(of({ endsOn: "2026-12-31" })).toMatchObject({
		state: "yes",
		code: "timeBound.ends",
		days: { on: "2026-12-31" },
	});
	expect(of({ isRecurring: true })).toMatchObject({
		state: "yes",
		code: "timeBound.everyPeriod",
	});
	expect(of({ isRecurring: false })).toMatchObject({
		state: "yes",
		code: "timeBound.itsPeriod",
	});
	expect(of({ isRecurring: false, periodKind: "custom" })).toMatchObject({
		state: "no",
		code: "timeBound.noEnd",
	});
});
