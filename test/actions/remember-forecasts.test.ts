import { expect, test } from "vitest";
import { world } from "./world.ts";

const memo = {
	goal: "g",
	period: "2026-03",
	on: "2026-03-16",
	forecast: 38_100_000,
	chance: 0.41,
};

test("keeps what was believed on a Monday, once, and never changes it", async () => {
	const { done, all } = world();
	await done("rememberForecasts", { memos: [memo] });
	await done("rememberForecasts", {
		memos: [
			{ ...memo, forecast: 1 },
			{ ...memo, on: "2026-03-23" },
		],
	});
	expect(
		(await all("forecastMemo")).map(({ on, forecast }) => [on, forecast]),
	).toEqual([
		["2026-03-16", 38_100_000],
		["2026-03-23", 38_100_000],
	]);
});
