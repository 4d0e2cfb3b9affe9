import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	becauseOf,
	fileNameOf,
	isBackupDue,
	type KeptBackup,
	superseded,
} from "../../lib/backup/keeping.ts";

const DAY = 86_400_000;
/** A Wednesday, at noon. */
const now = Date.parse("2026-03-18T12:00:00");
const kept = (
	daysAgo: number,
	{ because = "daily", ...more }: Partial<KeptBackup> = {},
): KeptBackup => ({
	format: "maalbar-backup",
	version: 1,
	needs: 2,
	madeAt: now - daysAgo * DAY,
	databaseId: "own",
	changes: 100 - daysAgo,
	counts: {},
	name: fileNameOf(now - daysAgo * DAY, because),
	because,
	size: 1,
	...more,
});
const stays = (all: readonly KeptBackup[], at = now) => {
	const gone = new Set(superseded(all, at));
	return all
		.filter((each) => !gone.has(each))
		.map(({ madeAt }) => Math.round((now - madeAt) / DAY))
		.sort((a, b) => a - b);
};
const days = (count: number) => Array.from({ length: count }, (_, at) => at);

describe("what is kept", () => {
	test("is the newest of the last seven days, and of the last four weeks", () => {
		// Wednesday: the weeks before ended 3, 10 and 17 days ago.
		expect(stays(days(40).map((each) => kept(each)))).toEqual([
			0, 1, 2, 3, 4, 5, 6, 10, 17,
		]);
	});

	test("is the last of a day that had several", () => {
		expect(stays([kept(0), kept(0.2), kept(1.1), kept(1)])).toEqual([0, 1]);
	});

	test("counts days and weeks that have a backup, not those that passed", () => {
		expect(stays([90, 60, 30].map((each) => kept(each)))).toEqual([30, 60, 90]);
	});

	test("is the newest of every other database, however old: it may be all that is left of it", () => {
		const lost = [300, 301].map((each) => kept(each, { databaseId: "lost" }));
		expect(stays([...lost, ...days(40).map((each) => kept(each))])).toContain(
			300,
		);
	});

	test("is what undoes a restore, for thirty days and five restores", () => {
		const undo = (daysAgo: number) =>
			kept(daysAgo, { because: "beforeRestore" });
		expect(stays([kept(0), undo(31), undo(29)])).toEqual([0, 29]);
		expect(stays([kept(0), ...days(8).map((each) => undo(each + 1))])).toEqual([
			0, 1, 2, 3, 4, 5,
		]);
	});

	test("is always the newest, and never more than it takes, whatever the clock did", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -4_000, max: 4_000 }), { minLength: 1 }),
				(ages) => {
					const all = ages.map((age) => kept(age));
					const left = stays(all);
					expect(left).toContain(Math.min(...ages));
					expect(left.length).toBeLessThanOrEqual(11);
				},
			),
		);
	});
});

describe("a backup is due", () => {
	const store = { databaseId: "own", changes: 100 };
	test("where there is none, or none of this database", () => {
		expect(isBackupDue([], store, now)).toBe(true);
		const other = kept(0, { databaseId: "lost", changes: 100 });
		expect(isBackupDue([other], store, now)).toBe(true);
	});

	test("once a day, also after three days of sleep or a clock that was put back", () => {
		expect(isBackupDue([kept(0, { changes: 99 })], store, now)).toBe(false);
		expect(isBackupDue([kept(3)], store, now)).toBe(true);
		expect(isBackupDue([kept(-3)], store, now)).toBe(true);
	});

	test("only if something has changed since", () => {
		expect(isBackupDue([kept(5, { changes: 100 })], store, now)).toBe(false);
	});

	test("although a restore was prepared today", () => {
		const before = kept(0, { because: "beforeRestore", changes: 50 });
		expect(isBackupDue([before], store, now)).toBe(true);
	});
});

test("a file says by its name what it is for, and nothing else in the folder does", () => {
	const name = fileNameOf(now, "beforeRestore");
	expect(becauseOf(name)).toBe("beforeRestore");
	for (const other of [`${name}.part`, `${name}.crswap`, "x.json", ""])
		expect(becauseOf(other)).toBeNull();
	expect(fileNameOf(now, "daily") < fileNameOf(now + 1, "daily")).toBe(true);
});
