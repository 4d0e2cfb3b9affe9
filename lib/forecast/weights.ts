import { type SourceName, sourceNames } from "./sources.ts";

/** How much each source counts, and a push up or down on what they say together. */
export interface Weights {
	history: number;
	rhythm: number;
	pipeline: number;
	tilt: number;
}

/** What each source says; null: it cannot say. */
export type Opinions = { [source in SourceName]: number | null };

/** A past goal: what each source said, and whether it was reached. */
export interface Judged {
	opinions: Opinions;
	isReached: boolean;
}

/** Before anything was seen: who reads more counts more. They may add up to more than 1, as they see different things. */
export const PRIOR_WEIGHTS: Weights = {
	history: 0.1,
	rhythm: 0.4,
	pipeline: 0.6,
	tilt: 0,
};
/** How firmly these are held: about so many past goals' worth of evidence to move them half-way. */
const FIRMNESS = 50;
/** The push is held more firmly still: a lucky half-year is no rule. */
const TILT_FIRMNESS = 400;
/** No source is surer than 999 to 1. */
const SUREST = 0.001;
const STEPS = 25;

const logit = (chance: number) => {
	const inside = Math.min(1 - SUREST, Math.max(SUREST, chance));
	return Math.log(inside / (1 - inside));
};

/** A source that cannot say repeats the nearest one that can. Null if none can. */
function filled({ history, rhythm, pipeline }: Opinions) {
	const common = rhythm ?? history ?? pipeline;
	if (common === null) return null;
	return {
		history: history ?? common,
		rhythm: rhythm ?? common,
		pipeline: pipeline ?? common,
	};
}

/**
 * One chance from what the sources say: their log odds, weighted (Genest & Zidek, Combining Probability Distributions,
 * 1986: the logarithmic pool). What a single source says stands as it is. Unknown if none can say.
 */
export function pooled(opinions: Opinions, weights: Weights): number | null {
	const said = filled(opinions);
	if (!said) return null;
	const speaking = sourceNames.filter((name) => opinions[name] !== null);
	const only = speaking.length === 1 ? speaking[0] : undefined;
	if (only) return said[only];
	const odds = sourceNames.reduce(
		(sum, name) => sum + weights[name] * logit(said[name]),
		weights.tilt,
	);
	return 1 / (1 + Math.exp(-odds));
}

/**
 * The weights that would have foretold past goals best (logistic regression on the sources' log odds by Newton's method,
 * none below zero, pulled towards the prior ones).
 */
export function learnWeights(judged: readonly Judged[]): Weights {
	const rows = judged.flatMap(({ opinions, isReached }) => {
		const said = filled(opinions);
		return said
			? [
					{
						x: [...sourceNames.map((name) => logit(said[name])), 1],
						y: isReached ? 1 : 0,
					},
				]
			: [];
	});
	const prior = [...sourceNames.map((name) => PRIOR_WEIGHTS[name]), 0];
	const firm = [...sourceNames.map(() => FIRMNESS), TILT_FIRMNESS];
	const isTilt = (at: number) => at === sourceNames.length;
	let weights = [...prior];
	for (let step = 0; step < STEPS; step++) {
		const slope = weights.map(
			(weight, at) => (firm[at] ?? 0) * (weight - (prior[at] ?? 0)),
		);
		const bend = firm.map((held, row) =>
			firm.map((_, column) => (row === column ? held : 0)),
		);
		for (const { x, y } of rows) {
			const odds = x.reduce(
				(sum, each, at) => sum + each * (weights[at] ?? 0),
				0,
			);
			const chance = 1 / (1 + Math.exp(-odds));
			const curve = Math.max(chance * (1 - chance), 0.01);
			x.forEach((each, row) => {
				slope[row] = (slope[row] ?? 0) + (chance - y) * each;
				const line = bend[row] ?? [];
				x.forEach((other, column) => {
					line[column] = (line[column] ?? 0) + curve * each * other;
				});
			});
		}
		// A weight at zero that would fall below it stays there.
		const free = weights.flatMap((weight, at) =>
			isTilt(at) || weight > 0 || (slope[at] ?? 0) < 0 ? [at] : [],
		);
		const move = solved(
			free.map((row) => free.map((column) => bend[row]?.[column] ?? 0)),
			free.map((row) => slope[row] ?? 0),
		);
		weights = weights.map((weight, at) => {
			const place = free.indexOf(at);
			const next = place < 0 ? weight : weight - (move[place] ?? 0);
			return isTilt(at) ? next : Math.max(0, next);
		});
	}
	const [history = 0, rhythm = 0, pipeline = 0, tilt = 0] = weights;
	return { history, rhythm, pipeline, tilt };
}

/** x of matrix × x = right, for a positive definite matrix (Gauss). */
function solved(matrix: readonly number[][], right: readonly number[]) {
	const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
	lines.forEach((line, at) => {
		const lead = line[at] ?? 1;
		for (const other of lines) {
			if (other === line) continue;
			const factor = (other[at] ?? 0) / lead;
			for (let column = at; column < other.length; column++)
				other[column] = (other[column] ?? 0) - factor * (line[column] ?? 0);
		}
	});
	return lines.map((line, at) => (line.at(-1) ?? 0) / (line[at] ?? 1));
}
