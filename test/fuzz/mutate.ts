import fc from "fast-check";

/** Mutated files of each format: 500 in `npm test`; `npm run fuzz` asks for more. */
export const RUNS = Number(process.env.FUZZ_RUNS ?? 500);

/** One change to a file: somewhere some bytes go, and others come in. */
export interface Mutation {
	at: number;
	remove: number;
	insert: Uint8Array;
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Changes with some bytes, and with what hurts in this format. */
export function mutations(
	hurting: readonly string[],
): fc.Arbitrary<Mutation[]> {
	return fc.array(
		fc.record({
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			remove: fc.constantFrom(0, 0, 1, 2, 40),
			insert: fc.oneof(
				fc.uint8Array({ maxLength: 6 }),
				fc.constantFrom(...hurting).map(bytesOf),
			),
		}),
		{ minLength: 1, maxLength: 8 },
	);
}

export function mutated(
	bytes: Uint8Array,
	mutations: readonly Mutation[],
): Uint8Array {
	let result = bytes;
	for (const { at, remove, insert } of mutations) {
		const start = Math.floor(at * result.length);
		const tail = result.subarray(start + remove);
		const next = new Uint8Array(start + insert.length + tail.length);
		next.set(result.subarray(0, start));
		next.set(insert, start);
		next.set(tail, start + insert.length);
		result = next;
	}
	return result;
}
