import { expect, test } from "vitest";
import { newId } from "../../lib/clock.ts";
import type { CreditRule } from "../../lib/model/settings.ts";
import { acme, idOf, world } from "./world.ts";

/** A store in which I am Ann and Bo sells too, with a rule. */
async function under(creditRule?: CreditRule) {
	const own = world();
	const { done, one } = own;
	const ann = idOf(await done("nameMe", { name: "Ann" }));
	const bo = newId();
	const save = (kind: string, patch: object, id = newId()) =>
		done("saveRecord", { kind, id, isNew: true, patch });
	await save("seller", { name: "Bo" }, bo);
	if (creditRule) await done("saveSettings", { patch: { creditRule } });
	return {
		...own,
		ann,
		bo,
		save,
		meet: (owner: string, on: string, customerName = "Acme A/S") =>
			save("activity", { type: "meetingBooked", owner, on, customerName }),
		/** The credits of a deal logged so. */
		async logged(input: object) {
			const answer = await done("logDeal", { ...acme, ...input });
			return (await one("deal", idOf(answer)))?.credits;
		},
	};
}

const whole = (seller: string) => [{ seller, share: 1_000_000 }];

test("the owner: a deal counts for its owner alone, also where nothing is set", async () => {
	for (const rule of [undefined, "owner"] as const) {
		const { logged, meet, bo } = await under(rule);
		await meet(bo, "2026-03-01");
		expect(await logged({})).toBeUndefined();
		expect(await logged({ owner: bo })).toBeUndefined();
	}
});

test("who saved it: me, unless it is mine anyway or nobody knows who I am", async () => {
	const { logged, save, one, ann, bo } = await under("saver");
	expect(await logged({ owner: bo })).toEqual(whole(ann));
	expect(await logged({ owner: null })).toEqual(whole(ann));
	expect(await logged({})).toBeUndefined();
	const saved = await save("deal", { status: "won", owner: bo });
	expect((await one("deal", idOf(saved)))?.credits).toEqual(whole(ann));

	const { done, all } = world();
	await done("saveSettings", { patch: { creditRule: "saver" } });
	await done("logDeal", acme);
	expect((await all("deal"))[0]).not.toHaveProperty("credits");
});

test("who booked the meeting: the last one with this customer up to the day it closed", async () => {
	const { logged, meet, save, ann, bo } = await under("meetingBooker");
	expect(await logged({})).toBeUndefined();
	await meet(bo, "2026-03-11");
	await meet(ann, "2026-03-02");
	await meet(ann, "2026-03-12");
	await meet(ann, "2026-03-11", "Bolt");
	// A meeting that was held was booked before.
	await save("activity", {
		type: "meetingHeld",
		owner: ann,
		on: "2026-03-11",
		customerName: "Acme A/S",
	});
	expect(await logged({ closedOn: "2026-03-11" })).toEqual(whole(bo));
	expect(await logged({ closedOn: "2026-03-10" })).toBeUndefined();
	expect(await logged({ owner: bo, closedOn: "2026-03-10" })).toEqual(
		whole(ann),
	);
	expect(await logged({ owner: bo })).toBeUndefined();
	expect(await logged({ closedOn: "2026-03-01", owner: bo })).toBeUndefined();
	expect(
		await logged({ owner: bo, status: "open", createdOn: "2026-03-12" }),
	).toEqual(whole(ann));
	// When it is expected to close says nothing of who booked it.
	expect(
		await logged({
			owner: bo,
			status: "open",
			createdOn: "2026-03-11",
			closedOn: undefined,
			expectedCloseOn: "2026-06-30",
		}),
	).toBeUndefined();
	expect(await logged({ customerName: undefined })).toBeUndefined();
});

test("of several meetings booked on a day the one entered last counts", async () => {
	const { logged, meet, ann, bo } = await under("meetingBooker");
	await meet(ann, "2026-03-11");
	await meet(bo, "2026-03-11");
	expect(await logged({ owner: ann })).toEqual(whole(bo));
});

test("a meeting with a customer that was merged into this one was with this one", async () => {
	const { logged, meet, done, all, bo } = await under("meetingBooker");
	await meet(bo, "2026-03-01", "Acme Denmark");
	await logged({});
	const [from, into] = (await all("customer")).map(({ id }) => id);
	await done("mergeCustomers", { from, into });
	expect(await logged({})).toEqual(whole(bo));
});

test("a seller's other spelling is that seller, and who is gone books nothing", async () => {
	const { logged, meet, done, bo, ann } = await under("meetingBooker");
	await meet(bo, "2026-03-01");
	await done("nameMe", { seller: ann, aliases: ["Bo"] });
	expect(await logged({})).toBeUndefined();

	const other = await under("meetingBooker");
	await other.meet(newId(), "2026-03-01");
	expect(await other.logged({})).toBeUndefined();
});

test("credits a deal names itself stay, and an edit changes none", async () => {
	const { logged, done, one, ann, bo } = await under("saver");
	const halves = [ann, bo].map((seller) => ({ seller, share: 500_000 }));
	expect(await logged({ owner: bo, credits: halves })).toEqual(halves);
	const id = idOf(
		await done("logDeal", { ...acme, owner: bo, credits: whole(bo) }),
	);
	await done("saveRecord", { kind: "deal", id, patch: { title: "Pilot" } });
	expect((await one("deal", id))?.credits).toEqual(whole(bo));
	await done("saveRecord", { kind: "deal", id, patch: { credits: null } });
	await done("saveRecord", { kind: "deal", id, patch: { title: "Again" } });
	expect(await one("deal", id)).not.toHaveProperty("credits");
});
