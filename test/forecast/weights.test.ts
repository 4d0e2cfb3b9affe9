import { expect, test } from "vitest";
import { draw } from "../../lib/forecast/draws.ts";
import {
	type Judged,
	learnWeights,
	PRIOR_WEIGHTS,
	pooled,
} from "../../lib/forecast/weights.ts";

test("a single source stands as it is, also when it is certain", () => {
	for (const said of [0, 0.3, 1])
		expect(
			pooled({ history: null, rhythm: null, pipeline: said }, PRIOR_WEIGHTS),
		).toBe(said);
	expect(
		pooled({ history: null, rhythm: null, pipeline: null }, PRIOR_WEIGHTS),
	).toBeNull();
});

test("more of any source is more of the whole", () => {
	let before = 0;
	for (let step = 0; step <= 20; step++) {
		const said = step / 20;
		const chance = pooled(
			{ history: 0.5, rhythm: 0.5, pipeline: said },
			PRIOR_WEIGHTS,
		);
		expect(chance).toBeGreaterThanOrEqual(before);
		before = chance ?? 0;
	}
	expect(
		pooled({ history: 0.5, rhythm: 0.5, pipeline: 0.5 }, PRIOR_WEIGHTS),
	).toBe(0.5);
});

test("nothing seen, nothing learned", () => {
	expect(learnWeights([])).toEqual(PRIOR_WEIGHTS);
});

/** Goals of which one source knows the chance and the others guess. */
function goalsKnownTo(
	knowing: "history" | "rhythm" | "pipeline",
	count: number,
): Judged[] {
	const seed = Int32Array.of(7);
	return Array.from({ length: count }, () => {
		const chance = 0.05 + 0.9 * draw(seed);
		return {
			opinions: {
				history: 0.05 + 0.9 * draw(seed),
				rhythm: 0.05 + 0.9 * draw(seed),
				pipeline: 0.05 + 0.9 * draw(seed),
				[knowing]: chance,
			},
			isReached: draw(seed) < chance,
		};
	});
}

test.each(["history", "rhythm", "pipeline"] as const)(
	"who foretold well counts: %s",
	(knowing) => {
		const weights = learnWeights(goalsKnownTo(knowing, 4000));
		expect(weights[knowing]).toBeGreaterThan(0.85);
		for (const name of ["history", "rhythm", "pipeline"] as const) {
			expect(weights[name]).toBeGreaterThanOrEqual(0);
			if (name !== knowing) expect(weights[name]).toBeLessThan(0.15);
		}
	},
);

test("a few goals move the weights a little", () => {
	const few = learnWeights(goalsKnownTo("history", 40));
	expect(few.history).toBeGreaterThan(PRIOR_WEIGHTS.history);
	expect(few.history).toBeLessThan(0.5);
});
