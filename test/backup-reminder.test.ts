import { expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
	type BackupNotes,
	backupNotes,
	isReminderDue,
	noteAutomatic,
	noteFileSaved,
	quietReminder,
	watchBackupNotes,
} from "../lib/backup-reminder.ts";

const DAY = 86_400_000;
const at = Date.parse("2026-03-18T12:00");

test.each([
	["never saved, and little to lose", {}, 19, false],
	["never saved", {}, 20, true],
	["saved a month ago", { savedAt: at - 30 * DAY }, 500, false],
	["saved more than a month ago", { savedAt: at - 31 * DAY }, 500, true],
	["told to be quiet", { quietUntil: at + 1 }, 500, false],
	["told to be quiet until now", { quietUntil: at }, 500, true],
] as [string, BackupNotes, number, boolean][])(
	"%s",
	(_, notes, records, isDue) => {
		expect(isReminderDue(notes, records, at)).toBe(isDue);
	},
);

test("what is remembered is when, and nothing else; who watches hears of it", async () => {
	const heard: BackupNotes[] = [];
	const stop = watchBackupNotes((notes) => heard.push(notes));
	await noteFileSaved();
	await quietReminder();
	stop();
	const notes = await backupNotes();
	expect(isReminderDue(notes, 500, Date.now())).toBe(false);
	expect(heard.at(-1)).toEqual(notes);
	expect(
		Object.values(
			(await fakeBrowser.storage.local.get("backup")).backup as object,
		),
	).toEqual([expect.any(Number), expect.any(Number)]);
});

test("an automatic backup that fails is remembered until one succeeds", async () => {
	await noteAutomatic(true);
	expect(await backupNotes()).toEqual({});
	await noteAutomatic(false);
	const { failedAt } = await backupNotes();
	expect(failedAt).toBeGreaterThan(0);
	await noteAutomatic(false);
	expect((await backupNotes()).failedAt).toBe(failedAt);
	await noteAutomatic(true);
	expect((await backupNotes()).failedAt).toBe(0);
});
