import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runAction } from "../../lib/actions/answer.ts";
import { lookAgain } from "../../lib/actions/perform.ts";
import { publishNow, publishSlowly } from "../../lib/actions/publish-glance.ts";
import { newId, today } from "../../lib/clock.ts";
import { readGlance } from "../../lib/glance.ts";
import { store } from "../../lib/store/db.ts";
import { periodOf } from "../../lib/time/period.ts";
import { addDays } from "../../lib/time/plain-date.ts";

const month = periodOf("month", today());
const me = "0190a0a0-0000-7000-8000-00000000b001";
const own = "0190a0a0-0000-7000-8000-0000000ff001";

const act = async (name: Parameters<typeof runAction>[0], input: unknown) => {
	const answer = await runAction(name, newId(), input);
	if (!answer.ok) throw new Error(`${name}: ${answer.reason}`);
	return answer;
};
const won = (closedOn: string, more: object = {}) =>
	act("logDeal", {
		owner: me,
		status: "won",
		amount: { minor: 1_000_000, currency: "DKK" },
		firstContactOn: addDays(closedOn, -20),
		closedOn,
		...more,
	});
const goal = (terms: object) =>
	act("setGoal", {
		scope: { kind: "seller", id: me },
		periodKind: "month",
		startsOn: month.from,
		isRecurring: true,
		...terms,
	});

beforeEach(async () => {
	await lookAgain(store);
	await act("saveRecord", {
		kind: "seller",
		id: me,
		isNew: true,
		patch: { name: "Ann" },
	});
	await act("saveSettings", {
		patch: { me, isIntroduced: true, language: "en" },
	});
	for (
		let day = addDays(month.from, -200);
		day < month.from;
		day = addDays(day, 4)
	)
		await won(day);
	await goal({ kpi: "revenue", target: 100_000_000, currency: "DKK" });
});

afterEach(async () => {
	await store.delete();
	await store.open();
});

test("publishes what sums tell at once, and each goal's chance after it", async () => {
	expect((await publishNow()).goals[0]).not.toHaveProperty("chance");
	await publishSlowly();
	const [slow] = (await readGlance())?.goals ?? [];
	expect(slow?.chance?.probability).toBeGreaterThan(0);
	// Nothing has moved: the chance still holds.
	expect((await publishNow()).goals[0]?.chance).toEqual(slow?.chance);
	await won(today());
	// Now it does not: none is better than a wrong one.
	const [moved] = (await publishNow()).goals;
	expect(moved?.actual.value).toBe((slow?.actual.value ?? 0) + 1_000_000);
	expect(moved).not.toHaveProperty("chance");
});

test("what was measured slowly never overwrites what was measured later", async () => {
	await publishNow();
	const slow = publishSlowly();
	await won(today());
	const later = await publishNow();
	expect(await slow).toBeNull();
	expect((await readGlance())?.goals[0]?.actual).toEqual(
		later.goals[0]?.actual,
	);
});

test("a goal that sums cannot tell stays as it was until its own turn, and is measured at once the first time", async () => {
	await goal({ kpi: "hitRateCohort", target: 0.5 });
	await won(today(), { firstContactOn: today() });
	const share = async (glance: Awaited<ReturnType<typeof readGlance>>) =>
		glance?.goals.find(({ kpi }) => kpi === "hitRateCohort")?.actual.n;
	const first = await share(await publishNow());
	expect(first).toBeGreaterThan(0);
	await won(today(), { firstContactOn: today() });
	expect(await share(await publishNow())).toBe(first);
	await publishSlowly();
	expect(await share(await readGlance())).toBe((first ?? 0) + 1);
});

test("no name is ever published: not even what a seller calls their own KPI", async () => {
	await act("saveRecord", {
		kind: "customKpi",
		id: own,
		isNew: true,
		patch: {
			name: "Meetings with Acme",
			better: "higher",
			numerator: { count: "meetingsBooked", measure: "count" },
		},
	});
	await goal({ kpi: `custom:${own}`, kpiVersion: 1, target: 4 });
	await won(today(), { customerName: "Acme" });
	await publishNow();
	await publishSlowly();
	const glance = await readGlance();
	// What everybody calls a measure is: a first paint has no other words for it.
	expect(glance?.goals.map(({ kpiName }) => kpiName)).toEqual([
		"Revenue",
		"Own measure",
	]);
	expect(JSON.stringify(glance)).not.toContain("Acme");
});

test("today's work towards a goal in another currency is reckoned in that one", async () => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2020, 2, 18, 12) });
	try {
		await act("saveRecord", {
			kind: "rateMonth",
			id: "2020-02",
			isNew: true,
			patch: { manual: { EUR: { rate: "7.5", in: "DKK" } } },
		});
		for (let day = 3; day <= 12; day++)
			await won(`2020-02-${String(day).padStart(2, "0")}`);
		// 30 deals of 10,000 kroner on 10 workdays.
		await goal({
			kpi: "revenue",
			target: 4_000_000,
			currency: "EUR",
			startsOn: "2020-03-01",
		});
		const { goals, today: share } = await publishNow();
		expect(goals.map(({ currency }) => currency)).toEqual(["DKK", "EUR"]);
		expect(goals[1]?.workdays.remaining).toBe(10);
		expect(share).toContainEqual({ type: "deal", count: 3 });
	} finally {
		vi.useRealTimers();
	}
});
