import { expect, test } from "vitest";
import { growthOf } from "../../lib/kpi/growth.ts";

test.each([
	[120, 100, { growth: 0.2 }],
	[0, 100, { growth: -1 }],
	[-50, 100, { growth: -1.5 }],
	[100, 100, { growth: 0 }],
	[120, 0, { isNew: true }],
	[0, 0, { difference: 0 }],
	[-5, 0, { difference: -5 }],
	[120, -100, { difference: 220 }],
	[-200, -100, { difference: -100 }],
	[null, 100, null],
	[100, null, null],
	[null, null, null],
])("%j after %j is %j", (now, before, expected) => {
	expect(growthOf(now, before)).toEqual(expected);
});
