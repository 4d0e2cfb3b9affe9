import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod/mini";
import { BackupRefused } from "../../lib/backup/envelope.ts";
import { headOf, LARGEST, readBackup } from "../../lib/backup/read-backup.ts";
import type { journalSchema } from "../../lib/backup/read-entry.ts";
import { dealExample } from "../../lib/model/deal.ts";
import type { Contents } from "../../lib/store/contents.ts";
import type { JournalRow } from "../../lib/store/db.ts";
import { headWith, signed, stateLine } from "./signed.ts";
import { anyContents, payloadOf, written } from "./stores.ts";

const known = 2;
const [contents] = fc.sample(anyContents, { numRuns: 1, seed: 7 }) as [
	Contents,
];
const deal = (more = {}) =>
	JSON.stringify(["deal", { ...dealExample, ...more }]);

/** Why it is not read; fails the test if it is. */
async function refusal(
	file: Blob,
	passphrase?: string,
): Promise<BackupRefused> {
	const outcome = await readBackup(file, { known, passphrase }).catch(
		(problem: unknown) => problem,
	);
	expect(outcome).toBeInstanceOf(BackupRefused);
	return outcome as BackupRefused;
}
const reason = async (file: Blob, passphrase?: string) =>
	(await refusal(file, passphrase)).reason;

describe("a file that is no backup", () => {
	test.each([
		["", "nothing"],
		["Deal ID;Amount\r\nA1;100\r\n", "a table"],
		["{}", "another JSON"],
		['{"format":"maalbar-mapping","version":1}', "another file of ours"],
		["\ufeff{", "half a thing"],
	])("%j is refused as %s", async (text) => {
		expect(await reason(new Blob([text]))).toBe("notBackup");
	});

	test("is refused at once if it is JSON a million levels deep, and if it has ten million keys", async () => {
		expect(await reason(new Blob(["[".repeat(1_000_000)]))).toBe("notBackup");
		const keys = new Blob([`{${'"a":1,'.repeat(10_000_000)}"a":1}`]);
		expect(await reason(keys)).toBe("notBackup");
	});
});

describe("a file made to choke its reader", () => {
	test("is refused unread above the largest size there may be", async () => {
		const giant = {
			size: LARGEST + 1,
			slice() {
				throw new Error("it was read");
			},
		} as unknown as Blob;
		expect(await reason(giant)).toBe("tooLarge");
	});

	test("is refused where a line is nested a million deep, in a list or in a record", async () => {
		const deep = "[".repeat(1_000_000) + "]".repeat(1_000_000);
		for (const line of [deep, `["deal",{"id":${deep}}]`])
			expect(await reason(signed([stateLine, line]))).toBe("invalid");
	});

	test("is refused where a line has millions of fields", async () => {
		const fields = '"a":1,'.repeat(2_000_001);
		const line = `["deal",{${fields}"id":"x"}]`;
		expect(await reason(signed([stateLine, line]))).toBe("invalid");
	});

	test("is refused where a line never ends, before it is held whole", async () => {
		const megabyte = new Blob(["x".repeat(1_000_000)]);
		const line = new Blob(Array.from({ length: 70 }, () => megabyte));
		const file = new Blob([`${headWith({})}\n`, line]);
		expect(await reason(file)).toBe("tooLarge");
	});

	test("is refused where a passphrase would have to be tried for ever", async () => {
		const cipher = {
			key: "PBKDF2-SHA-256",
			iterations: 2 ** 40,
			salt: new Uint8Array(16).toBase64(),
			seal: "AES-256-GCM",
			nonce: new Uint8Array(8).toBase64(),
		};
		const file = signed(['"AAAA"'], headWith({ cipher }));
		expect(await reason(file, "secret")).toBe("damaged");
	});
});

describe("a backup of a newer version", () => {
	test("is refused with the version it needs, whichever that is", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 2, max: 1_000_000 }),
				async (later) => {
					const format = await refusal(
						signed([stateLine], headWith({ version: later })),
					);
					expect([format.reason, format.needs]).toEqual(["newer", later]);
					if (later <= known) return;
					const store = await refusal(
						signed([stateLine], headWith({ needs: later })),
					);
					expect([store.reason, store.needs]).toEqual(["newer", later]);
				},
			),
		);
	});

	test("is refused so although the rest of it is of another shape", async () => {
		const file = new Blob([
			'{"format":"maalbar-backup","version":9,"x":[\n1]}',
		]);
		expect(await reason(file)).toBe("newer");
	});
});

describe("a backup that has changed since it was written", () => {
	test("is refused wherever it is cut off", async () => {
		const bytes = new Uint8Array(await (await written(contents)).arrayBuffer());
		for (let at = 0; at < bytes.length; at += 7)
			expect(["damaged", "notBackup"]).toContain(
				await reason(new Blob([bytes.slice(0, at)])),
			);
		expect(await reason(new Blob([bytes.slice(0, -1)]))).toBe("damaged");
	});

	test("is refused where lines were left out, doubled or put elsewhere", async () => {
		const lines = (await (await written(contents)).text()).split("\n");
		for (let at = 1; at < lines.length - 2; at++)
			for (const changed of [
				lines.toSpliced(at, 1),
				lines.toSpliced(at, 0, lines[at]!),
				lines.toSpliced(at, 2, lines[at + 1]!, lines[at]!),
			])
				if (changed.join("\n") !== lines.join("\n"))
					expect(await reason(new Blob([changed.join("\n")]))).toBe("damaged");
	});

	test("is refused with something after its end", async () => {
		const file = await written(contents);
		for (const more of ["\n", " ", "{}"])
			expect(await reason(new Blob([file, more]))).toBe("damaged");
	});
});

describe("a sealed backup", () => {
	test("is read with its passphrase alone, whichever way its letters were typed", async () => {
		const file = await written(contents, {}, "Smørrebrød Å");
		expect((await headOf(file, known)).cipher?.key).toBe("PBKDF2-SHA-256");
		expect(await reason(file)).toBe("needsPassphrase");
		for (const wrong of ["", "smørrebrød Å", "Smørrebrød Å "])
			expect(await reason(file, wrong)).toBe("wrongPassphrase");
		const read = await readBackup(file, {
			known,
			passphrase: "Smørrebrød A\u030a",
		});
		expect(await payloadOf(await written(read.contents))).toBe(
			await payloadOf(await written(contents)),
		);
	});

	test("says nothing of what is in it but how many, and never seals the same way twice", async () => {
		const one = await (await written(contents, {}, "secret")).text();
		const other = await (await written(contents, {}, "secret")).text();
		const line = (text: string) => text.split("\n")[1];
		expect(line(one)).not.toBe(line(other));
		expect(one).not.toContain("Acme");
		expect(one).not.toContain('"DKK"');
	});

	test("is refused where pieces of it were left out, moved or taken from another, though the check sum was made to fit", async () => {
		const long = "x".repeat(400_000);
		const many: Contents = {
			...contents,
			records: new Map([
				[
					"deal",
					["1", "2", "3", "4", "5", "6", "7"].map((id) => ({
						...dealExample,
						id,
						title: long.slice(0, 99_999) + id,
						lostReason: long.slice(0, 99_999),
						source: long.slice(0, 99_999),
						stage: long.slice(0, 99_999),
					})),
				],
			]),
		};
		const lines = (await (await written(many, {}, "secret")).text()).split(
			"\n",
		);
		const [first = "", ...rest] = lines.slice(0, -2);
		const pieces = rest.map((each) => each.replace(/,$/, ""));
		expect(pieces.length).toBeGreaterThan(2);
		const read = await readBackup(signed(pieces, first), {
			known,
			passphrase: "secret",
		});
		expect(read.contents.records.get("deal")).toHaveLength(7);
		for (const wrong of [
			pieces.slice(0, -1),
			pieces.slice(1),
			[pieces[1]!, pieces[0]!, ...pieces.slice(2)],
		])
			expect(await reason(signed(wrong, first), "secret")).toBe(
				"wrongPassphrase",
			);
		const otherHead = first.replace('"changes":7', '"changes":8');
		expect(await reason(signed(pieces, otherHead), "secret")).toBe(
			"wrongPassphrase",
		);
	});
});

describe("what somebody wrote into a backup", () => {
	test("is left out and named where it is no record, and the rest is read", async () => {
		const read = await readBackup(
			signed([
				stateLine,
				deal({ id: "a", status: "maybe" }),
				deal({ id: "b", shoeSize: 46 }),
				deal({ id: "c" }),
				'["spaceship",{"id":"d"}]',
				'["journal",{"id":"e","at":1,"name":"logDeal","answer":{},"changes":[]}]',
				'["frozen","organisation",["2026-03-01",7]]',
			]),
			{ known },
		);
		expect(read.contents.records.get("deal")).toEqual([
			{ ...dealExample, id: "c" },
		]);
		expect(read.leftOut.map(({ of, id }) => `${of} ${id}`)).toEqual([
			"deal a",
			"deal b",
			"spaceship d",
			"journal e",
			"frozen organisation",
		]);
		expect(read.leftOut[0]?.fields).toBe("status");
	});

	test.each([
		["no state", [deal()]],
		["two states", [stateLine, stateLine]],
		["a record twice", [stateLine, deal(), deal()]],
		["records out of order", [stateLine, deal({ id: "b" }), deal({ id: "a" })]],
		["something that is no entry", [stateLine, '{"deal":1}']],
		["something that is no JSON", [stateLine, "deal"]],
		["an entry too long", [stateLine, '["deal",{"id":"a"},1]']],
	])("is refused where there is %s", async (_, lines) => {
		expect(await reason(signed(lines))).toBe("invalid");
	});

	test("changes nothing of what objects are made of: 200 ways to try", async () => {
		Object.freeze(Object.prototype);
		const attacks = ["__proto__", "constructor", "prototype"].flatMap(
			(name) => {
				const own = JSON.stringify(name);
				const evil = [
					`{${own}:{"polluted":true}}`,
					`{"constructor":{"prototype":{"polluted":true}}}`,
					`{${own}:{${own}:{"polluted":true}}}`,
					`{${own}:null,"polluted":true}`,
					`[{${own}:["polluted"]}]`,
					`{${own.replace("o", "\\u006f")}:{"polluted":true}}`,
				];
				return evil.flatMap((each) => [
					`["deal",${each}]`,
					`["deal",{"id":"a","rev":1,"enteredAt":1,"status":"open","products":${each}}]`,
					`["deal",{"id":"a","rev":1,"enteredAt":1,"status":"open",${each.replace(/^[[{]+|[\]}]+$/g, "")}}}]`,
					`["settings",{"id":"settings","rev":1,"enteredAt":1,"country":"DK","reportingCurrency":"DKK","weekStart":1,"fiscalYearStart":1,"closingDays":[],"yearlyClosingDays":[],"logAs":"won","hasNotices":false,"isIntroduced":true,"readings":${each}}]`,
					`["rateMonth",{"id":"2026-03","rev":1,"enteredAt":1,"manual":${each}}]`,
					`["journal",{"id":"a","at":1,"name":"x","answer":{"ok":true,"actionId":"a","ids":[]},"changes":[{"kind":"deal","id":"a","before":${each}}]}]`,
					`["journal",${each}]`,
					`["state",${each}]`,
					`["frozen",${own},${each}]`,
					`[${own},${each}]`,
					each,
				]);
			},
		);
		expect(attacks.length).toBeGreaterThanOrEqual(198);
		for (const attack of [...attacks, `["__proto__",{}]`, `["deal",null]`]) {
			const outcome = await readBackup(signed([stateLine, attack]), {
				known,
			}).catch((problem: unknown) => problem);
			if (!(outcome instanceof BackupRefused)) {
				const { contents: read } = outcome as { contents: Contents };
				expect([...read.records.values()].flat()).toEqual([]);
				expect(read.journal).toEqual([]);
			}
			expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
		}
		for (const head of [
			headWith({}).replace('"counts":{', '"counts":{"__proto__":1,'),
			headWith({}).replace('{"format"', '{"__proto__":{"known":9},"format"'),
		])
			await readBackup(signed([stateLine], head), { known }).catch(
				(problem: unknown) => expect(problem).toBeInstanceOf(BackupRefused),
			);
		expect(({} as { known?: unknown }).known).toBeUndefined();
	});
});

test("the journal's schema has every field the journal has", () => {
	type Read = z.infer<typeof journalSchema>;
	expectTypeOf<keyof JournalRow>().toEqualTypeOf<keyof Read>();
	expectTypeOf<keyof JournalRow["changes"][number]>().toEqualTypeOf<
		keyof Read["changes"][number]
	>();
});
