import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { restoreBackup } from "../../lib/actions/restore-backup.ts";
import { BackupRefused } from "../../lib/backup/envelope.ts";
import { readBackup } from "../../lib/backup/read-backup.ts";
import { kinds } from "../../lib/model/kinds.ts";
import { type Contents, replaceContents } from "../../lib/store/contents.ts";
import { Store } from "../../lib/store/db.ts";
import { fakeFolder } from "../backup/fake-folder.ts";
import { signed } from "../backup/signed.ts";
import { anyContents, truthOf, written } from "../backup/stores.ts";
import { recount } from "../store/recount.ts";
import { RUNS } from "./mutate.ts";

const store = new Store("fuzz");
const [own] = fc.sample(anyContents, { numRuns: 1, seed: 3 }) as [Contents];
beforeAll(async () => {
	fakeFolder();
	await replaceContents(store, own, { seen: null, atLeast: 0 });
});
afterAll(() => store.delete());

/** What a disk, a mail program or an editor may do to a file. */
type Damage = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const cut = (
	bytes: Uint8Array,
	from: number,
	to: number,
	more = [0] as number[],
) => new Uint8Array([...bytes.slice(0, from), ...more, ...bytes.slice(to)]);
const damage: fc.Arbitrary<Damage> = fc.oneof(
	fc.tuple(at, fc.nat(7)).map(
		([place, bit]): Damage =>
			(bytes) => {
				const changed = bytes.slice();
				changed[Math.floor(place * bytes.length)]! ^= 1 << bit;
				return changed;
			},
	),
	at.map(
		(place): Damage =>
			(bytes) =>
				bytes.slice(0, place * bytes.length),
	),
	fc.tuple(at, at, fc.uint8Array({ maxLength: 8 })).map(
		([a, b, more]): Damage =>
			(bytes) => {
				const [from, to] = [a, b]
					.map((place) => Math.floor(place * bytes.length))
					.sort((x, y) => x - y) as [number, number];
				return cut(bytes, from, to, [...more]);
			},
	),
	fc.tuple(at, at).map(
		([a, b]): Damage =>
			(bytes) => {
				const part = bytes.slice(a * bytes.length, a * bytes.length + 20);
				const place = Math.floor(b * bytes.length);
				return cut(bytes, place, place, [...part]);
			},
	),
	fc.constantFrom("utf-16", "crlf", "trimmed", "pretty").map(
		(how): Damage =>
			(bytes) => {
				const text = new TextDecoder().decode(bytes);
				if (how === "utf-16")
					return new Uint8Array(
						[...text].flatMap((each) => [each.charCodeAt(0) & 255, 0]),
					);
				return new TextEncoder().encode(
					how === "crlf"
						? text.replaceAll("\n", "\r\n")
						: how === "trimmed"
							? text.trim()
							: text.replaceAll("[", "[ "),
				);
			},
	),
);

test("a damaged backup is refused with a reason, and nothing is written", async () => {
	const before = await truthOf(store);
	await fc.assert(
		fc.asyncProperty(
			anyContents,
			fc.constantFrom(undefined, "secret"),
			damage,
			async (contents, passphrase, harm) => {
				const bytes = new Uint8Array(
					await (await written(contents, {}, passphrase)).arrayBuffer(),
				);
				const harmed = harm(bytes);
				if (Buffer.from(harmed).equals(bytes)) return;
				const outcome = await readBackup(new Blob([harmed]), {
					known: 2,
					passphrase,
				}).catch((problem: unknown) => problem);
				expect(outcome).toBeInstanceOf(BackupRefused);
			},
		),
		{ numRuns: RUNS },
	);
	expect(await truthOf(store)).toStrictEqual(before);
}, 600_000);

/** What somebody may write into a file whose check sum they make fit. */
const junk = fc.oneof(
	fc.jsonValue({ maxDepth: 3 }),
	fc.constantFrom(null, "", -1, 1e308, "\u0000", "2026-99-99", [], {}),
);
const forged = fc.oneof(
	fc.json(),
	fc.string(),
	fc
		.tuple(
			fc.constantFrom(...kinds, "journal", "frozen", "state", "other"),
			junk,
		)
		.map((entry) => JSON.stringify(entry)),
);

test("a forged backup is refused with a reason, or is a store in which everything adds up", async () => {
	await fc.assert(
		fc.asyncProperty(
			anyContents,
			fc.array(fc.tuple(at, forged, fc.boolean()), {
				minLength: 1,
				maxLength: 3,
			}),
			async (contents, changes) => {
				const [first = "", ...rest] = (
					await (await written(contents)).text()
				).split("\n");
				const lines = rest.slice(0, -2).map((line) => line.replace(/,$/, ""));
				for (const [place, line, isMore] of changes)
					lines.splice(
						Math.floor(place * lines.length),
						isMore ? 0 : 1,
						line.replaceAll("\n", " "),
					);
				const read = await readBackup(signed(lines, first), {
					known: 2,
				}).catch((problem: unknown) => problem);
				if (read instanceof BackupRefused) return;
				await restoreBackup(
					read as Awaited<ReturnType<typeof readBackup>>,
					undefined,
					store,
				);
				const { stored, told } = await recount(store);
				expect(stored.sums).toEqual(told.sums);
				expect(stored.keys).toEqual(told.keys);
			},
		),
		{ numRuns: RUNS },
	);
}, 600_000);
