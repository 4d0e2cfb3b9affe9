/** Half of ln 2π. */
const HALF_LOG_TWO_PI = 0.918_938_533_204_672_8;

/**
 * The natural logarithm of the gamma function of a number above zero, to about 14 digits. Stirling's series, which is exact
 * enough from 10 on; smaller numbers are brought there by Γ(x + 1) = x Γ(x). NIST Digital Library of Mathematical Functions,
 * 5.11.1 and 5.5.1.
 */
export function logGamma(x: number): number {
	let passed = 1;
	let at = x;
	for (; at < 10; at++) passed *= at;
	const inverse = 1 / at;
	const square = inverse * inverse;
	const series =
		inverse *
		(1 / 12 -
			square *
				(1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
	return (
		(at - 0.5) * Math.log(at) - at + HALF_LOG_TWO_PI + series - Math.log(passed)
	);
}
