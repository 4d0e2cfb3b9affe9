import { expect, test } from "vitest";
import {
	lastVisit,
	rememberVisit,
	type Visit,
	visitAt,
} from "../lib/last-visit.ts";

const MINUTE = 60_000;
const at = Date.parse("2026-03-18T12:00");
const friday: Visit = {
	since: at - 300 * MINUTE,
	stood: {},
	seenAt: at,
	standings: { goal: { period: "2026-03", attainment: 0.41, chance: 0.33 } },
};

test("the first visit is since nothing", () => {
	expect(visitAt(undefined, at)).toEqual({
		since: null,
		stood: {},
		seenAt: at,
		standings: {},
	});
});

test("who looks again soon is still on the same visit: what is new stays in sight", () => {
	const again = visitAt(friday, at + 30 * MINUTE);
	expect(again.since).toBe(friday.since);
	expect(again.seenAt).toBe(at + 30 * MINUTE);
});

test("a later visit is since the last one was looked at, and begins from where goals stood then", () => {
	expect(visitAt(friday, at + 31 * MINUTE)).toEqual({
		since: at,
		stood: friday.standings,
		seenAt: at + 31 * MINUTE,
		standings: friday.standings,
	});
});

test("a visit is remembered", async () => {
	expect(await lastVisit()).toBeUndefined();
	await rememberVisit(friday);
	expect(await lastVisit()).toEqual(friday);
});
