import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runAction } from "../../lib/actions/answer.ts";
import { keepUp } from "../../lib/actions/keep-up.ts";
import { lookAgain } from "../../lib/actions/perform.ts";
import { newId } from "../../lib/clock.ts";
import { store } from "../../lib/store/db.ts";
import { all, lastStanding } from "../../lib/store/read.ts";
import { addDays } from "../../lib/time/plain-date.ts";

const act = async (name: Parameters<typeof runAction>[0], input: unknown) => {
	const answer = await runAction(name, newId(), input);
	if (!answer.ok) throw new Error(`${name}: ${answer.reason}`);
	return answer;
};

const on = (day: string) => vi.setSystemTime(new Date(`${day}T09:00:00`));

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ["Date"] });
	on("2026-03-18");
	await lookAgain(store);
	const me = await act("nameMe", { name: "Ann" });
	for (let day = "2025-12-01"; day < "2026-03-18"; day = addDays(day, 3))
		await act("logDeal", {
			status: "won",
			amount: { minor: 1_000_000, currency: "DKK" },
			firstContactOn: addDays(day, -20),
			closedOn: day,
		});
	await act("setGoal", {
		kpi: "revenue",
		scope: { kind: "seller", id: me.ids[0] },
		periodKind: "month",
		startsOn: "2026-01-01",
		isRecurring: true,
		target: 12_000_000,
		currency: "DKK",
	});
});

afterEach(async () => {
	vi.useRealTimers();
	await store.delete();
	await store.open();
});

const closed = async () => (await all("closing")).map(({ id }) => id);

test("closes the months that have been over for ten workdays, keeps the week's forecast, and learns once a day", async () => {
	await keepUp();
	// First contacts go back to November. The tenth workday of March was the 13th: February has been closed since.
	expect(await closed()).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
	expect(
		(await all("forecastMemo")).map(({ on, period }) => [on, period]),
	).toEqual([["2026-03-16", "2026-03"]]);
	expect((await store.learned.toArray()).map(({ key }) => key)).toEqual([
		"1 revenue DKK",
	]);
	const before = await store.journal.count();
	await keepUp();
	expect(await store.journal.count()).toBe(before);

	on("2026-03-23");
	await keepUp();
	expect((await all("forecastMemo")).map(({ on }) => on)).toEqual([
		"2026-03-16",
		"2026-03-23",
	]);
	expect((await store.learned.toArray())[0]?.learned.asOf).toBe("2026-03-23");
});

test("asked again while it runs, does nothing twice", async () => {
	await Promise.all([keepUp(), keepUp(), keepUp()]);
	const names = (await store.journal.toArray()).map(({ name }) => name);
	const times = (name: string) => names.filter((each) => each === name).length;
	expect(times("closeMonths")).toBe((await closed()).length);
	expect(times("rememberForecasts")).toBe(1);
});

test("leaves alone what was over more than a year ago when it came in", async () => {
	await act("logDeal", { status: "won", closedOn: "2019-05-02" });
	await keepUp();
	const months = await closed();
	expect(months[0]).toBe("2025-02");
	expect(months).toHaveLength(13);
});

test("what is done by itself is nothing to take back", async () => {
	const [last] = await lastStanding(10);
	await keepUp();
	expect((await lastStanding(10))[0]?.row.id).toBe(last?.row.id);
});

test("closes nothing where the setting says never, or while an import runs", async () => {
	await act("saveSettings", { patch: { closesAfterWorkdays: 0 } });
	await keepUp();
	expect(await closed()).toEqual([]);
	await act("saveSettings", { patch: { closesAfterWorkdays: null } });
	const state = await store.meta.get("state");
	if (!state) throw new Error("no state");
	const running = { id: newId(), at: 0, name: "importFiles", changes: [] };
	await store.journal.put({
		...running,
		answer: { ok: true, actionId: running.id, ids: [] },
	});
	await store.meta.put({ ...state, openImports: [running.id] });
	await keepUp();
	expect(await closed()).toEqual([]);
});
