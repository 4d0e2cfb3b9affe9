// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BackupReminder } from "../../components/dashboard/backup-reminder.tsx";
import { KeptBackups } from "../../components/dashboard/kept-backups.tsx";
import {
	AskPassphrase,
	NewPassphrase,
	strengthOf,
} from "../../components/dashboard/passphrase.tsx";
import { RestorePlan } from "../../components/dashboard/restore-plan.tsx";
import type { KindDifference } from "../../lib/backup/difference.ts";
import type { KeptBackup } from "../../lib/backup/keeping.ts";
import { kinds } from "../../lib/model/kinds.ts";
import { backup as danish } from "../../lib/text/da/backup.ts";
import { dashboard as danishDashboard } from "../../lib/text/da/dashboard.ts";
import { backup } from "../../lib/text/en/backup.ts";
import { dashboard } from "../../lib/text/en/dashboard.ts";
import { kpi } from "../../lib/text/en/kpi.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { hasText, useTexts } from "../../lib/text/text.ts";

let place: HTMLElement;
beforeEach(() => {
	useTexts("en", pocket, dashboard, kpi, backup);
	place = document.createElement("div");
	document.body.append(place);
});
afterEach(() => {
	render(null, place);
	place.remove();
});
const draw = (view: preact.ComponentChild) => act(() => render(view, place));
const button = (name: string) =>
	[...place.querySelectorAll("button")].find(
		(each) => (each.ariaLabel ?? each.textContent) === name,
	);
const type = (field: Element | null | undefined, text: string) =>
	act(() => {
		(field as HTMLInputElement).value = text;
		field?.dispatchEvent(new Event("input", { bubbles: true }));
	});
const none = { count: 0, first: [] };
const madeAt = Date.parse("2026-03-18T09:05:00");

const differences: KindDifference[] = [
	{
		kind: "deal",
		added: { count: 1, first: [{ id: "d1", name: "Pilot", on: "2026-03-11" }] },
		changed: none,
		removed: {
			count: 201,
			first: [
				{ id: "d2", name: "<img src=x>" },
				{ id: "d3", on: "2026-03-12" },
				{ id: "d4" },
			],
		},
		same: 7,
	},
	{
		kind: "goal",
		added: none,
		changed: { count: 1, first: [{ id: "g", kpi: "revenue" }] },
		removed: none,
		same: 0,
	},
];

test("what restoring would do stands by kind, each list with its names, as text and nothing else", async () => {
	const onRestore = vi.fn();
	await draw(
		<RestorePlan
			madeAt={madeAt}
			differences={differences}
			leftOut={2}
			hasOpenImport
			onRestore={onRestore}
			onCancel={() => {}}
		/>,
	);
	const value = (kpi: string) =>
		place.querySelector<HTMLDataElement>(`data[data-kpi="${kpi}"]`)?.value;
	expect(value("backup.added.deal")).toBe("1");
	expect(value("backup.removed.deal")).toBe("201");
	expect(value("backup.same.deal")).toBe("7");
	expect(value("backup.changed.goal")).toBe("1");
	const lists = [...place.querySelectorAll("details")].map((each) =>
		[...each.querySelectorAll("summary,li")].map((line) => line.textContent),
	);
	expect(lists).toEqual([
		["Deals: added", "Pilot 11 March 2026"],
		["Deals: taken away", "<img src=x>", "12 March 2026", "d4", "and 198 more"],
		["Goals: changed, as they were", "Revenue"],
	]);
	expect(place.querySelector("img")).toBeNull();
	expect(place.textContent).toContain("2 entries of the file do not fit");
	expect(place.textContent).toContain("A file was being imported");
	button("Restore")?.click();
	expect(onRestore).toHaveBeenCalledOnce();
});

const kept = (more: Partial<KeptBackup>): KeptBackup => ({
	format: "maalbar-backup",
	version: 1,
	needs: 2,
	madeAt,
	databaseId: "db",
	changes: 1,
	counts: { deal: 10, customer: 4 },
	name: "a",
	because: "daily",
	size: 12_345,
	...more,
});

test("kept backups say when, what, and whether they are whole; a damaged one cannot be restored", async () => {
	const onRestore = vi.fn();
	const all = [
		kept({}),
		kept({ name: "b", because: "beforeRestore" }),
		kept({ name: "c" }),
	];
	await draw(
		<KeptBackups
			kept={all}
			checked={
				new Map([
					["a", true],
					["b", false],
				])
			}
			isBusy={false}
			onRestore={onRestore}
			onSave={() => {}}
		/>,
	);
	const rows = [...place.querySelectorAll("tbody tr")].map((row) =>
		[...row.children].slice(1, 5).map((cell) => cell.textContent),
	);
	expect(rows).toEqual([
		["Daily", "14", "13 kB", "Whole"],
		["Before a restore", "14", "13 kB", "Damaged"],
		["Daily", "14", "13 kB", "…"],
	]);
	const [first, undo] = [...place.querySelectorAll("tbody button.link")].filter(
		(_, at) => at % 2 === 0,
	) as HTMLButtonElement[];
	expect(undo?.textContent).toBe("Undo the restore");
	expect(undo?.disabled).toBe(true);
	first?.click();
	expect(onRestore).toHaveBeenCalledWith(all[0]);
});

test("a new passphrase is handed on only when it was typed twice alike", async () => {
	const heard: (string | null)[] = [];
	await draw(<NewPassphrase onChange={(each) => heard.push(each)} />);
	const [first, second] = place.querySelectorAll("input");
	await type(first, "the same");
	await type(second, "not the same");
	expect(place.textContent).toContain("The two are not the same");
	await type(second, "the same");
	await type(first, "");
	expect(heard).toEqual([null, null, "the same", null]);
	expect(place.textContent).toContain("nobody can recover it");
});

test.each([
	["", "weak"],
	["hunter2hunter2", "weak"],
	["aaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "weak"],
	["sommer i skoven", "fair"],
	["en lang sætning om sommer i skoven", "strong"],
] as const)("the passphrase %j is %s", (passphrase, strength) => {
	expect(strengthOf(passphrase)).toBe(strength);
});

test("a wrong passphrase says so, and can be typed again", async () => {
	const onOpen = vi.fn();
	await draw(<AskPassphrase isWrong onOpen={onOpen} onCancel={() => {}} />);
	expect(place.textContent).toContain("That is not its passphrase");
	await type(place.querySelector("input"), "secret");
	await act(() => button("Open")?.click());
	expect(onOpen).toHaveBeenCalledWith("secret");
});

test("the reminder says since when, saves at once, and can be put off", async () => {
	const onSave = vi.fn();
	const onLater = vi.fn();
	const line = (savedAt?: number) => (
		<BackupReminder
			{...(savedAt !== undefined && { savedAt })}
			isBusy={false}
			onSave={onSave}
			onLater={onLater}
		/>
	);
	await draw(line());
	expect(place.textContent).toContain("No backup has been saved");
	await draw(line(madeAt));
	expect(place.querySelector("time")?.textContent).toMatch(/^18 March/);
	button("Save file now")?.click();
	button("Later")?.click();
	expect(onSave).toHaveBeenCalledOnce();
	expect(onLater).toHaveBeenCalledOnce();
});

test("every kind of record has a name in both languages, and no text of the dashboard is written over", () => {
	for (const kind of kinds) {
		expect(hasText(`backup.kind.${kind}`)).toBe(true);
		expect(danish).toHaveProperty([`backup.kind.${kind}`]);
	}
	const taken = (own: object, other: object) =>
		Object.keys(own).filter((key) => key in other);
	expect(taken(backup, dashboard)).toEqual([]);
	expect(taken(danish, danishDashboard)).toEqual([]);
});
