/** Reflection, expansion, contraction and shrinking, as the authors chose them. */
const REFLECT = 1;
const EXPAND = 2;
const CONTRACT = 0.5;
const SHRINK = 0.5;

/** How far the first simplex reaches from its start along each axis. */
const STEP = 0.5;
/**
 * How far from its start a number is sought. A likelihood whose parameters are logarithms may grow for ever by ever less,
 * towards infinite ones; their border then stands for them.
 */
const REACH = 8;
/** Values this close, relative to their size, are the same. */
const CLOSE = 1e-10;
const MOST_STEPS = 5_000;
const MOST_ROUNDS = 20;

interface Vertex {
	at: number[];
	value: number;
}

/**
 * Where a function of a few numbers is largest, sought from `start` without derivatives and without chance: J. A. Nelder
 * and R. Mead, "A Simplex Method for Function Minimization", The Computer Journal 7 (1965). A simplex can collapse before
 * it is there, so it starts anew from where it ended until that gains nothing. Where the function is no finite number it
 * counts as lowest. Null if it does not settle.
 */
export function maximise(
	value: (at: readonly number[]) => number,
	start: readonly number[],
): Vertex | null {
	const vertex = (free: number[]): Vertex => {
		const at = free.map((number, axis) => {
			const middle = start[axis] ?? 0;
			return Math.min(Math.max(number, middle - REACH), middle + REACH);
		});
		const found = value(at);
		return { at, value: Number.isFinite(found) ? found : -Infinity };
	};
	let best = vertex([...start]);
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const next = climb(vertex, best);
		if (!next) return null;
		if (isClose(next.value, best.value)) return next;
		best = next;
	}
	return null;
}

function isClose(high: number, low: number): boolean {
	return high - low <= CLOSE * (1 + Math.abs(high));
}

function climb(vertex: (at: number[]) => Vertex, start: Vertex): Vertex | null {
	const simplex = [start];
	for (let axis = 0; axis < start.at.length; axis++)
		simplex.push(vertex(start.at.with(axis, (start.at[axis] ?? 0) + STEP)));

	for (let step = 0; step < MOST_STEPS; step++) {
		simplex.sort((a, b) => b.value - a.value);
		const best = simplex[0];
		const worst = simplex.at(-1);
		const second = simplex.at(-2);
		if (!best || !worst || !second || best.value === -Infinity) return null;
		if (isClose(best.value, worst.value)) return best;

		const others = simplex.slice(0, -1);
		const centre = start.at.map(
			(_, axis) =>
				others.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) /
				others.length,
		);
		const beyond = (factor: number) =>
			vertex(
				centre.map(
					(middle, axis) => middle + factor * (middle - (worst.at[axis] ?? 0)),
				),
			);

		const reflected = beyond(REFLECT);
		let next = reflected;
		if (reflected.value > best.value) {
			const expanded = beyond(EXPAND);
			if (expanded.value > reflected.value) next = expanded;
		} else if (reflected.value <= second.value) {
			next = beyond(reflected.value > worst.value ? CONTRACT : -CONTRACT);
			if (next.value <= Math.max(reflected.value, worst.value)) {
				for (let at = 1; at < simplex.length; at++)
					simplex[at] = vertex(
						best.at.map(
							(middle, axis) =>
								middle + SHRINK * ((simplex[at]?.at[axis] ?? middle) - middle),
						),
					);
				continue;
			}
		}
		simplex[simplex.length - 1] = next;
	}
	return null;
}
