import { maximise } from "./maximise.ts";
import type { PurchaseHistory } from "./purchase-history.ts";

/**
 * How customers buy and leave, by the BG/NBD model: P. Fader, B. Hardie and K. L. Lee, "'Counting Your Customers' the Easy
 * Way: An Alternative to the Pareto/NBD Model", Marketing Science 24 (2005).
 *
 * While active a customer buys at random, λ times a week; after each repeat purchase they leave for good with probability
 * p. λ differs between customers as gamma(r, α), p as beta(a, b).
 */
export interface BgNbd {
	r: number;
	/** In weeks. */
	alpha: number;
	a: number;
	b: number;
	logLikelihood: number;
}

type Parameters = Omit<BgNbd, "logLikelihood">;
type Bought = Pick<PurchaseHistory, "frequency" | "recency" | "age">;

/**
 * The four parameters that make these histories most likely. Null when nobody ever bought again, or when the search does
 * not settle.
 */
export function fitBgNbd(histories: readonly Bought[]): BgNbd | null {
	const weeks = histories.reduce((sum, { age }) => sum + age, 0);
	const repeats = histories.reduce((sum, { frequency }) => sum + frequency, 0);
	if (repeats === 0) return null;

	// Customers with the same history have the same likelihood: most never bought again, and many began on one day.
	const groups = new Map<string, Bought & { customers: number }>();
	for (const { frequency, recency, age } of histories) {
		const key = `${frequency} ${recency} ${age}`;
		const group = groups.get(key);
		if (group) group.customers++;
		else groups.set(key, { frequency, recency, age, customers: 1 });
	}
	const all = [...groups.values()];
	const most = all.reduce((max, each) => Math.max(max, each.frequency), 0);

	const found = maximise(
		(logs) => logLikelihoodOf(all, most, parameters(logs)),
		[0, Math.log(weeks / repeats), 0, 0],
	);
	return found && { ...parameters(found.at), logLikelihood: found.value };
}

function parameters([
	r = 0,
	alpha = 0,
	a = 0,
	b = 0,
]: readonly number[]): Parameters {
	return {
		r: Math.exp(r),
		alpha: Math.exp(alpha),
		a: Math.exp(a),
		b: Math.exp(b),
	};
}

/** The paper's likelihood, each factor as a logarithm; the quotients of gamma functions as sums. */
function logLikelihoodOf(
	groups: readonly (Bought & { customers: number })[],
	most: number,
	model: Parameters,
): number {
	const { r, alpha, a, b } = model;
	// Of x purchases: ln Γ(r + x) − ln Γ(r), and ln B(a, b + x) − ln B(a, b).
	const bought = [0];
	const stayed = [0];
	for (let x = 0; x < most; x++) {
		bought.push((bought[x] ?? 0) + Math.log(r + x));
		stayed.push((stayed[x] ?? 0) + Math.log((b + x) / (a + b + x)));
	}
	let sum = 0;
	for (const group of groups) {
		const { frequency: x, age, customers } = group;
		const logOdds = logOddsOfHavingLeft(model, group);
		// ln (1 + odds), where the odds may be too large to write.
		const stillOrLeft =
			Math.max(logOdds, 0) + Math.log1p(Math.exp(-Math.abs(logOdds)));
		sum +=
			customers *
			((bought[x] ?? 0) +
				(stayed[x] ?? 0) -
				r * Math.log1p(age / alpha) -
				x * Math.log(alpha + age) +
				stillOrLeft);
	}
	return sum;
}

/** The odds that a customer has left by the end of their history, as a logarithm. Who never bought again cannot have. */
function logOddsOfHavingLeft(
	{ r, alpha, a, b }: Parameters,
	{ frequency: x, recency, age }: Bought,
): number {
	if (x === 0) return -Infinity;
	return (
		Math.log(a / (b + x - 1)) +
		(r + x) * Math.log((alpha + age) / (alpha + recency))
	);
}

/** The probability that a customer has not left by the end of their history. Of one who never bought again it is 1. */
export function probabilityAlive(model: BgNbd, customer: Bought): number {
	return 1 / (1 + Math.exp(logOddsOfHavingLeft(model, customer)));
}

/** ln of a probability that changes no sum. */
const LOG_NOTHING = -40;

/**
 * How many purchases a customer is expected to make in the weeks after their history.
 *
 * The paper's conditional expectation, summed as what it means: one who never left would buy j times with the negative binomial
 * probability of r + x and t ÷ (α + T + t), and makes the next of those after each one with the chance of not having left.
 * So no term is negative, and a = 1, where the paper's form divides by zero, is nothing special.
 */
export function expectedPurchases(
	model: BgNbd,
	customer: Bought,
	weeks: number,
): number {
	const { r, alpha, a, b } = model;
	const { frequency: x, age } = customer;
	const share = weeks / (alpha + age + weeks);
	if (!(share > 0)) return 0;

	const mean = ((r + x) * weeks) / (alpha + age);
	// The probability of exactly j purchases, as a logarithm: that of none may be too small to write.
	let logExactly = -(r + x) * Math.log1p(weeks / (alpha + age));
	let moreThan = 1;
	let notLeft = 1;
	let expected = 0;
	for (let j = 0; j <= mean || logExactly > LOG_NOTHING; j++) {
		moreThan -= Math.exp(logExactly);
		expected += notLeft * Math.max(moreThan, 0);
		notLeft *= (b + x + j) / (a + b + x + j);
		logExactly += Math.log(((r + x + j) / (j + 1)) * share);
	}
	return probabilityAlive(model, customer) * expected;
}
