/**
 * SHA-256 (FIPS 180-4), fed piece by piece: the browser's own digest wants everything at once, and cannot be awaited while
 * a store is being read. It guards against damage, not against people; what is secret is sealed in `seal.ts`.
 */
export class Sha256 {
	private readonly state = new Uint32Array(START);
	private readonly block = new Uint8Array(BLOCK);
	private readonly words = new Uint32Array(64);
	private filled = 0;
	private length = 0;

	add(bytes: Uint8Array): this {
		this.length += bytes.length;
		let at = 0;
		if (this.filled > 0) {
			at = Math.min(BLOCK - this.filled, bytes.length);
			this.block.set(bytes.subarray(0, at), this.filled);
			this.filled += at;
			if (this.filled < BLOCK) return this;
			this.mix(this.block, 0);
		}
		for (; at + BLOCK <= bytes.length; at += BLOCK) this.mix(bytes, at);
		this.block.set(bytes.subarray(at));
		this.filled = bytes.length - at;
		return this;
	}

	/** The digest of all that was added, in hexadecimal. Nothing can be added afterwards. */
	hex(): string {
		const bits = this.length * 8;
		const padding = new Uint8Array(
			(this.filled < 56 ? 56 : 120) - this.filled + 8,
		);
		padding[0] = 0x80;
		const view = new DataView(padding.buffer);
		view.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
		view.setUint32(padding.length - 4, bits >>> 0);
		this.add(padding);
		return [...this.state]
			.map((word) => word.toString(16).padStart(8, "0"))
			.join("");
	}

	private mix(from: Uint8Array, at: number): void {
		const { state, words } = this;
		for (let t = 0; t < 16; t++) {
			const i = at + t * 4;
			words[t] =
				(from[i]! << 24) |
				(from[i + 1]! << 16) |
				(from[i + 2]! << 8) |
				from[i + 3]!;
		}
		for (let t = 16; t < 64; t++) {
			const x = words[t - 15]!;
			const y = words[t - 2]!;
			words[t] =
				words[t - 16]! +
				(turned(x, 7) ^ turned(x, 18) ^ (x >>> 3)) +
				words[t - 7]! +
				(turned(y, 17) ^ turned(y, 19) ^ (y >>> 10));
		}
		let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
		for (let t = 0; t < 64; t++) {
			const one =
				(h +
					(turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
					((e & f) ^ (~e & g)) +
					ROUNDS[t]! +
					words[t]!) |
				0;
			const two =
				((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) +
					((a & b) ^ (a & c) ^ (b & c))) |
				0;
			h = g;
			g = f;
			f = e;
			e = (d + one) | 0;
			d = c;
			c = b;
			b = a;
			a = (one + two) | 0;
		}
		state[0]! += a;
		state[1]! += b;
		state[2]! += c;
		state[3]! += d;
		state[4]! += e;
		state[5]! += f;
		state[6]! += g;
		state[7]! += h;
	}
}

type Eight = [number, number, number, number, number, number, number, number];

const BLOCK = 64;

function turned(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}

const PRIMES = firstPrimes(64);
/** The first 32 bits of the fractions of the square roots of the first 8 primes, and of the cube roots of the first 64. */
const START = PRIMES.slice(0, 8).map((prime) => fraction(prime ** (1 / 2)));
const ROUNDS = new Uint32Array(
	PRIMES.map((prime) => fraction(Math.cbrt(prime))),
);

function firstPrimes(count: number): number[] {
	const primes: number[] = [];
	for (let n = 2; primes.length < count; n++)
		if (primes.every((prime) => n % prime !== 0)) primes.push(n);
	return primes;
}

function fraction(of: number): number {
	return Math.floor((of % 1) * 2 ** 32);
}
