import { expect, test } from "vitest";
import { summaryOfSeller } from "../../lib/figures/summary-of.ts";
import { talkOf } from "../../lib/figures/talk-of.ts";
import { ANN, BO, company, NORTH } from "./company.ts";

const day = "2026-03-18";

test("a talk rests on the seller, their year before, and their team", async () => {
	const { store, save, won } = await company();
	for (let at = 0; at < 12; at++) await won(100, "2026-03-11", ANN);
	for (let at = 0; at < 14; at++)
		await save("deal", { owner: BO, status: "lost", closedOn: "2026-03-12" });
	for (let at = 0; at < 12; at++)
		await save("deal", { owner: ANN, status: "lost", closedOn: "2025-02-10" });
	const ann = await talkOf(ANN, [], day, store);
	expect(ann.team).toBe(NORTH);
	expect(ann.together.closedToWon.of).toEqual({ above: 12, below: 26 });
	expect(ann.differs.closedToWon).toBe("higher");
	expect(ann.own.changed.closedToWon).toBe("higher");
	expect(ann.averages.now.averageDealValue.value).toBe(10_000);
	expect(ann.points.map(({ is }) => is)).toEqual([
		"noGoal",
		"rose",
		"higherThanTeam",
	]);
	const bo = await talkOf(BO, [], day, store);
	expect(bo.points.map(({ is }) => is)).toEqual(["noGoal", "lowerThanTeam"]);
});

test("open deals that need a look: older than eight in ten took, overdue, undated", async () => {
	const { store, save, won } = await company();
	for (let at = 1; at <= 5; at++)
		await won(100, `2026-03-0${at}`, ANN, { firstContactOn: "2026-02-20" });
	const open = (fields: object) =>
		save("deal", { owner: ANN, status: "open", ...fields });
	await open({ createdOn: "2026-01-05", expectedCloseOn: "2026-03-30" });
	await open({ createdOn: "2026-03-16", expectedCloseOn: "2026-03-10" });
	await open({ createdOn: "2026-03-16" });
	const { points, usual } = await talkOf(ANN, [], day, store);
	expect(usual).toBeCloseTo(12.2, 9);
	expect(points).toEqual([
		{ is: "noGoal" },
		{ is: "overdue", deals: 1 },
		{ is: "stale", deals: 1 },
		{ is: "undated", deals: 1 },
	]);
});

test("the last activities are named, and a week without any is said in own workdays", async () => {
	const { store, save } = await company();
	for (const [type, on] of [
		["call", "2026-03-02"],
		["meetingHeld", "2026-03-10"],
		["call", "2025-01-02"],
	])
		await save("activity", {
			type,
			on,
			owner: ANN,
			customerName: "Acme",
		});
	const { activities, points } = await talkOf(ANN, [], day, store);
	expect(
		activities.map(({ day: on, type, customer }) => [on, type, customer]),
	).toEqual([
		["2026-03-10", "meetingHeld", "Acme"],
		["2026-03-02", "call", "Acme"],
	]);
	// The 11th to the 17th.
	expect(points).toContainEqual({ is: "quiet", workdays: 5 });
});

test("who is in no team is beside all sellers", async () => {
	const { store, save, won } = await company();
	const CY = "0190a0a0-0000-7000-8000-00000000b003";
	await save("seller", { name: "Cy" }, CY);
	await won(100, "2026-03-11", CY);
	await won(100, "2026-03-11", ANN);
	const { team, together, isAlone } = await talkOf(CY, [], day, store);
	expect(team).toBeUndefined();
	expect(isAlone).toBe(false);
	expect(together.closedToWon.n).toBe(2);
});

test("what a manager could see is made of the seller’s own figures, under every spelling", async () => {
	const { store, save, done, won, goal } = await company();
	await won(1000, "2026-02-10", ANN, { customerName: "Secret A/S" });
	await won(200, "2026-03-02", ANN, { title: "Secret title" });
	await won(999, "2026-03-02", BO);
	await goal({ target: 40_000, currency: "DKK" });
	const other = await save("seller", { name: "Smith, A" });
	await won(50, "2026-03-03", other.ok ? (other.ids[0] ?? "") : "");
	await done("nameMe", { seller: ANN, aliases: ["Smith, A"] });
	const summary = await summaryOfSeller(ANN, day, store);
	expect(summary?.seller).toBe("Ann");
	expect(summary?.months).toHaveLength(13);
	expect(summary?.months.slice(-2)).toMatchObject([
		{ month: "2026-02", revenue: "1000.00", dealsWon: 1 },
		{ month: "2026-03", revenue: "250.00", dealsWon: 2 },
	]);
	// Nothing is known of before the first record.
	expect(summary?.months[0]).toMatchObject({ month: "2025-03", revenue: null });
	expect(summary?.rates.closedToWon).toEqual({ of: 3, went: 3 });
	expect(summary?.goals).toMatchObject([
		{ kpi: "revenue", target: "400.00", actual: "250.00" },
	]);
	expect(JSON.stringify(summary)).not.toMatch(/Secret|Smith|"Bo"/);
	expect(await summaryOfSeller("nobody", day, store)).toBeNull();
});
