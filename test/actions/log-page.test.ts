import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askAboutPage } from "../../lib/actions/ask-about-page.ts";
import { forget } from "../../lib/actions/forget.ts";
import { logPage } from "../../lib/actions/log-page.ts";
import { draftOfPage } from "../../lib/actions/page-draft.ts";
import { newId } from "../../lib/clock.ts";
import type { PageReading } from "../../lib/crm/reading.ts";
import type { PageWish } from "../../lib/page-answer.ts";
import type { Store } from "../../lib/store/db.ts";
import { feedCanary } from "../../lib/store/readiness.ts";
import {
	answerAbout,
	field,
	page,
	priced,
	sentenceOf,
	without,
} from "../figures/page-example.ts";
import { idOf, world } from "./world.ts";

const ME = "0190a0a0-0000-7000-8000-00000000b001";
const ORIGIN = "https://crm.example";

beforeEach(() => {
	vi.useFakeTimers({ now: new Date("2026-03-18T10:00:00"), toFake: ["Date"] });
});
let used: Store | undefined;
afterEach(async () => {
	// What is still told of this world's store must not reach the next one's browser.
	if (used) await feedCanary(used);
	vi.useRealTimers();
});

async function shop() {
	const its = world();
	used = its.store;
	await its.done("saveRecord", {
		kind: "seller",
		id: ME,
		isNew: true,
		patch: { name: "Ann" },
	});
	await its.done("saveSettings", { patch: { me: ME } });
	const log = (wish: PageWish, reading: PageReading, actionId = newId()) =>
		logPage(wish, reading, actionId, ORIGIN, its.store);
	return { ...its, log };
}

describe("a deal on a page", () => {
	it("is logged with all the page is sure of, and nothing else", async () => {
		const { log, one, all } = await shop();
		const answer = await log(
			"open",
			page({
				organisationNumber: field("DK 13 74 81 36"),
				stage: field("Proposal"),
				probability: field(0.4, "likely"),
				createdOn: field("2026-02-02"),
				expectedCloseOn: field("2026-04-20"),
				owner: field("Nobody we know"),
			}),
		);
		const deal = await one("deal", idOf(answer));
		expect(deal).toMatchObject({
			status: "open",
			owner: ME,
			title: "Spring order",
			amount: { minor: 6_250_000, currency: "DKK" },
			stage: "Proposal",
			createdOn: "2026-02-02",
			expectedCloseOn: "2026-04-20",
			pageOrigin: ORIGIN,
			keys: ["page:https://crm.example/deals/17", "id:17"],
		});
		expect(deal).not.toHaveProperty("probability");
		expect(deal).not.toHaveProperty("closedOn");
		expect(await all("customer")).toMatchObject([
			{ name: "Condax", organisationNumber: "13748136", country: "DK" },
		]);
	});

	it("is won on the day the page says, else today, never in days to come", async () => {
		const { log, one } = await shop();
		const wonOn = async (more: Partial<PageReading>, id: string) => {
			const reading = page({
				address: `https://crm.example/deals/${id}`,
				recordId: field(id),
				...more,
			});
			return (await one("deal", idOf(await log("won", reading))))?.closedOn;
		};
		const status = field("won" as const);
		expect(await wonOn({ status, closedOn: field("2026-03-11") }, "1")).toBe(
			"2026-03-11",
		);
		expect(await wonOn({ status, closedOn: field("2026-05-01") }, "2")).toBe(
			"2026-03-18",
		);
		expect(await wonOn({ closedOn: field("2026-03-11") }, "3")).toBe(
			"2026-03-18",
		);
		expect(
			await wonOn({ status, closedOn: field("2026-03-11", "likely") }, "4"),
		).toBe("2026-03-18");
	});

	it("is the seller's whom the page names, if that is somebody we know", async () => {
		const { log, one, done } = await shop();
		const bo = idOf(
			await done("saveRecord", {
				kind: "seller",
				id: newId(),
				isNew: true,
				patch: { name: "Bo Berg", aliases: ["bo@example.com"] },
			}),
		);
		const answer = await log("open", page({ owner: field("BO@example.com") }));
		expect(await one("deal", idOf(answer))).toMatchObject({ owner: bo });
	});

	it("is never logged twice: neither by the same click nor by another", async () => {
		const { log, all } = await shop();
		const actionId = newId();
		const first = await log("won", page(), actionId);
		expect(await log("won", page(), actionId)).toEqual(first);
		const again = await Promise.all([
			log("won", page()),
			log("open", page()),
			log("won", page()),
		]);
		for (const answer of again) expect(idOf(answer)).toBe(idOf(first));
		expect(await all("deal")).toHaveLength(1);
	});

	it("that needs the seller's eyes is refused, and nothing is written", async () => {
		const { log, all } = await shop();
		for (const reading of [
			page(priced("96300", "DKK", "approximate")),
			page(priced("96300", "DKK", "likely")),
			page(priced("96300", null)),
			page(priced("0.125")),
			without(page(), "amount"),
			page({ customer: field("Condax", "likely") }),
			without(page({ title: field("Spring order", "likely") }), "customer"),
		])
			for (const wish of ["won", "open"] as const)
				expect(await log(wish, reading)).toMatchObject({
					ok: false,
					detail: "not sure",
				});
		expect(await log("update", page())).toMatchObject({ reason: "notFound" });
		expect(await all("deal")).toEqual([]);
		expect(await all("customer")).toEqual([]);
	});

	it("never logs what is not sure, whatever is and is not on the page", async () => {
		const { log, one } = await shop();
		const certainty = fc.constantFrom(
			"sure" as const,
			"likely" as const,
			"approximate" as const,
		);
		let number = 0;
		await fc.assert(
			fc.asyncProperty(
				fc.record({
					title: certainty,
					customer: certainty,
					amount: certainty,
					stage: certainty,
					closedOn: certainty,
				}),
				fc.constantFrom("won", "open", "lost" as const),
				async (sure, wish) => {
					number++;
					const answer = await log(
						wish,
						page({
							address: `https://crm.example/fuzz/${number}`,
							recordId: field(`f${number}`),
							title: field("A title", sure.title),
							customer: field("Somebody", sure.customer),
							...priced("4200", "DKK", sure.amount),
							stage: field("A stage", sure.stage),
							status: field(wish),
							closedOn: field("2026-03-02", sure.closedOn),
						}),
					);
					if (!answer.ok) return;
					const deal = await one("deal", idOf(answer));
					expect(deal?.title !== undefined).toBe(sure.title === "sure");
					expect(deal?.customer !== undefined).toBe(sure.customer === "sure");
					expect(deal?.amount !== undefined).toBe(sure.amount === "sure");
					expect(deal?.stage !== undefined).toBe(sure.stage === "sure");
					if (sure.closedOn !== "sure")
						expect(deal?.closedOn).not.toBe("2026-03-02");
				},
			),
			{ numRuns: 60 },
		);
	});
});

describe("a deal that is stored", () => {
	it("is brought up to date with what surely differs, and can be taken back", async () => {
		const { log, one, done } = await shop();
		const id = idOf(await log("open", page({ stage: field("Proposal") })));
		const changed = await log(
			"update",
			page({
				...priced("75000"),
				stage: field("Negotiation"),
				title: field("Renamed"),
				expectedCloseOn: field("2026-04-01", "likely"),
			}),
		);
		expect(idOf(changed)).toBe(id);
		expect(await one("deal", id)).toMatchObject({
			amount: { minor: 7_500_000, currency: "DKK" },
			stage: "Negotiation",
			title: "Spring order",
			status: "open",
		});
		expect(await one("deal", id)).not.toHaveProperty("expectedCloseOn");
		if (changed.ok) await done("undo", { actionId: changed.actionId });
		expect(await one("deal", id)).toMatchObject({
			amount: { minor: 6_250_000, currency: "DKK" },
			stage: "Proposal",
		});
	});

	it("becomes won or lost with the day, and open without", async () => {
		const { log, one } = await shop();
		const id = idOf(await log("open", page()));
		await log(
			"won",
			page({ status: field("won"), closedOn: field("2026-03-16") }),
		);
		expect(await one("deal", id)).toMatchObject({
			status: "won",
			closedOn: "2026-03-16",
		});
		await log("update", page({ status: field("open") }));
		expect(await one("deal", id)).toMatchObject({ status: "open" });
		expect(await one("deal", id)).not.toHaveProperty("closedOn");
		// A rounded amount on the page does not stand in the way of what is stored.
		await log("lost", page(priced("62500", "DKK", "approximate")));
		expect(await one("deal", id)).toMatchObject({
			status: "lost",
			closedOn: "2026-03-18",
			amount: { minor: 6_250_000 },
		});
	});

	it("by an id that is another system's is another one", async () => {
		const { log, one, done } = await shop();
		await done("logDeal", {
			title: "Something else",
			status: "open",
			keys: ["id:17"],
		});
		const id = idOf(await log("open", page()));
		expect((await one("deal", id))?.keys).toEqual([
			"page:https://crm.example/deals/17",
			"id:17@2",
		]);
		// And is found by it again.
		const elsewhere = page({ address: "https://crm.example/other/17" });
		expect(idOf(await log("won", elsewhere))).toBe(id);
	});

	it("without any name is known by customer, title and amount together", async () => {
		const { log, one, done, all } = await shop();
		const typed = idOf(
			await done("logDeal", {
				title: "Spring order",
				customerName: "Condax",
				amount: { minor: 6_250_000, currency: "DKK" },
				status: "open",
				createdOn: "2026-03-01",
			}),
		);
		expect(idOf(await log("won", page()))).toBe(typed);
		expect((await one("deal", typed))?.keys).toEqual([
			"page:https://crm.example/deals/17",
			"id:17",
		]);
		// Another page of the same name and amount is another deal by now.
		await log(
			"won",
			page({
				address: "https://crm.example/deals/18",
				recordId: field("18"),
			}),
		);
		expect(await all("deal")).toHaveLength(2);
	});

	it("that the address only may name is the one of that title, whatever it is worth now", async () => {
		const { log, one, all } = await shop();
		const board = { address: null, recordId: field("12", "likely") };
		const first = idOf(await log("open", page(board)));
		expect((await one("deal", first))?.keys).toEqual(["id:12"]);
		const amount = field({ value: "75000", currency: "DKK" });
		expect(idOf(await log("update", page({ ...board, amount })))).toBe(first);
		expect((await one("deal", first))?.amount?.minor).toBe(7_500_000);
		// The number was the board's: another deal on it, of the same customer and amount.
		const other = page({ ...board, amount, title: field("Autumn order") });
		const second = idOf(await log("open", other));
		expect(second).not.toBe(first);
		expect((await one("deal", second))?.keys).toEqual(["id:12@2"]);
		expect(idOf(await log("update", other))).toBe(second);
		expect(await all("deal")).toHaveLength(2);
	});

	it("of Salesforce is known by both lengths of its id", async () => {
		const { log, done } = await shop();
		const stored = idOf(
			await done("logDeal", {
				title: "Spring order",
				status: "open",
				keys: ["id:006A0000001abcD"],
			}),
		);
		const reading = page({
			system: "salesforce",
			recordId: field("006A0000001abcDIAQ"),
		});
		expect(idOf(await log("update", reading))).toBe(stored);
	});
});

describe("a meeting, a quote or a call", () => {
	it("is with the customer on the page, about the deal if it is stored", async () => {
		const { log, one, all } = await shop();
		const call = await one("activity", idOf(await log("call", page())));
		const [customer] = await all("customer");
		expect(call).toMatchObject({
			type: "call",
			on: "2026-03-18",
			customer: customer?.id,
			owner: ME,
			pageOrigin: ORIGIN,
		});
		expect(call).not.toHaveProperty("deal");
		const deal = idOf(await log("open", page()));
		const quote = await one("activity", idOf(await log("quote", page())));
		expect(quote).toMatchObject({ type: "quoteSent", deal });
		expect(await one("deal", deal)).toMatchObject({ hasQuote: true });
		const own = without(
			{ ...page(), kind: "customer", title: field("Condax") },
			...(["customer", "amount"] as const),
		);
		expect(
			await one("activity", idOf(await log("meeting", own))),
		).toMatchObject({
			type: "meetingBooked",
			customer: customer?.id,
		});
		// A lead's title may be a person: no company is made of it.
		const lead = { ...own, kind: "lead" as const, title: field("Jo Holm") };
		expect(
			await one("activity", idOf(await log("meeting", lead))),
		).not.toHaveProperty("customer");
		expect(await all("customer")).toHaveLength(1);
	});
});

describe("what is not sure", () => {
	it("stands in the form to be checked, and the rest goes with it", async () => {
		const { store, log } = await shop();
		const reading = page({
			...priced("96300", "DKK", "approximate"),
			title: field("Spring order", "likely"),
			stage: field("Proposal"),
			createdOn: field("2026-02-02"),
			organisationNumber: field("13748136"),
		});
		expect(await draftOfPage("won", reading, ORIGIN, store)).toEqual({
			what: "deal",
			pageOrigin: ORIGIN,
			customer: "Condax",
			title: "Spring order",
			minor: 9_630_000,
			currency: "DKK",
			isApproximate: true,
			status: "won",
			read: {
				stage: "Proposal",
				createdOn: "2026-02-02",
				organisationNumber: "13748136",
				keys: ["page:https://crm.example/deals/17", "id:17"],
			},
		});
		const id = idOf(await log("open", page()));
		expect(
			(await draftOfPage("won", page(), ORIGIN, store)).read,
		).toMatchObject({ deal: id });
		expect(
			await draftOfPage("call", page({ customer: field("Con", "likely") })),
		).toEqual({ what: "call", customer: "Con" });
	});
});

describe("forgetting", () => {
	it("takes a page's address away with the customer it was about", async () => {
		for (const how of ["removed", "anonymised"] as const) {
			const { log, all, store } = await shop();
			await log("won", page());
			await log("call", page());
			const [customer] = await all("customer");
			await forget(
				{
					...{ kind: "customer", how, id: customer?.id ?? "" },
					...{ called: "Former customer" },
				},
				store,
			);
			const left = JSON.stringify([
				await all("deal"),
				await all("activity"),
				await store.journal.toArray(),
				await store.keys.range("deal", []),
			]);
			expect(left).not.toContain("crm.example/deals/17");
			expect(left).not.toContain("id:17");
		}
	});
});

describe("an answer", () => {
	it("counts for whom the setting says, as logging it would", async () => {
		const { done, store, log, one } = await shop();
		const bo = idOf(
			await done("saveRecord", {
				...{ kind: "seller", id: newId(), isNew: true },
				patch: { name: "Bo" },
			}),
		);
		await done("saveSettings", {
			patch: { creditRule: "meetingBooker", language: "en" },
		});
		await done("setGoal", {
			...{ kpi: "revenue", scope: { kind: "seller", id: ME } },
			...{ periodKind: "month", startsOn: "2026-03-01", isRecurring: true },
			...{ target: 12_500_000, currency: "DKK" },
		});
		const said = async () => sentenceOf(await askAboutPage(page(), store));
		expect(await said()).toMatch(/^Win it: 0 → 50 % of March/);
		await done("logActivity", {
			...{ type: "meetingBooked", on: "2026-03-10" },
			...{ owner: bo, customerName: "Condax" },
		});
		expect(await said()).toBe("Another seller’s deal: March stays at 0 %");
		const deal = await one("deal", idOf(await log("open", page())));
		expect(deal?.credits).toEqual([{ seller: bo, share: 1_000_000 }]);
		expect(await said()).toBe("Another seller’s deal: March stays at 0 %");
	});

	const SECRET = fc.stringMatching(/^[a-z]{6,12}$/).map((word) => `zq${word}`);

	it("never tells a stored name, title or note that the page did not bring", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(SECRET, { minLength: 9, maxLength: 9 }),
				fc.constantFrom("open", "won", "lost" as const),
				fc.constantFrom("open", "won", "lost", null),
				fc.boolean(),
				async (secret, stored, said, isSame) => {
					const { done, store } = await shop();
					const [customer, title, stage, note, seller, other, goal, source] =
						secret;
					await done("saveRecord", {
						kind: "seller",
						id: newId(),
						isNew: true,
						patch: { name: seller },
					});
					await done("setGoal", {
						kpi: "revenue",
						scope: { kind: "seller", id: ME },
						periodKind: "month",
						startsOn: "2026-03-01",
						isRecurring: true,
						target: 1_000_000,
						currency: "DKK",
					});
					const deal = {
						customerName: customer,
						title,
						stage,
						source,
						pipeline: goal,
						lostReason: note,
						amount: { minor: 500_000, currency: "DKK" },
						status: stored,
						...(stored !== "open" && { closedOn: "2026-03-02" }),
						keys: ["page:https://crm.example/deals/17"],
					};
					await done("logDeal", deal);
					await done("logDeal", {
						...deal,
						title: other,
						status: "won",
						closedOn: "2026-03-03",
						keys: [`id:${secret[8]}`],
					});
					await done("logActivity", {
						type: "call",
						on: "2026-03-04",
						customerName: customer,
						note,
					});
					const asked = page({
						...priced(isSame ? "5000" : "7000"),
						...(said && { status: field(said) }),
						stage: field("Asked"),
					});
					const answer = JSON.stringify(await answerAbout(asked, store));
					for (const word of secret) expect(answer).not.toContain(word);
				},
			),
			{ numRuns: 40 },
		);
	});
});
