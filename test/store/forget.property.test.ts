import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { KNOWN, keepBackup } from "../../lib/actions/back-up.ts";
import { forget } from "../../lib/actions/forget.ts";
import { forgetInBackups } from "../../lib/actions/forget-in-backups.ts";
import { keptFile } from "../../lib/backup/folder.ts";
import { readBackup } from "../../lib/backup/read-backup.ts";
import { newId } from "../../lib/clock.ts";
import { normalName } from "../../lib/model/customer.ts";
import { wholeOf } from "../actions/whole-of.ts";
import { world } from "../actions/world.ts";
import { fakeFolder } from "../backup/fake-folder.ts";
import { recount } from "./recount.ts";

// Small worlds, so that things meet: few ids, few names, few days.
const pick = (prefix: string, count: number) =>
	fc.integer({ min: 1, max: count }).map((n) => `${prefix}${n}`);
const dealId = pick("00000000-0000-7000-8000-00000000d00", 4);
const leadId = pick("00000000-0000-7000-8000-00000000e00", 3);
const activityId = pick("00000000-0000-7000-8000-00000000a00", 3);
const sellerId = pick("00000000-0000-7000-8000-00000000b00", 2);
const day = pick("2026-03-0", 6);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
	fc.option(arbitrary, { nil: undefined });
const company = fc.constantFrom("Acme A/S", "ACME  a/s", "Bolt ApS", "Café Ø");
const text = fc.constantFrom(
	"Quote for Acme A/S and Bolt ApS’s people",
	"CAFÉ Ø, then Ann Berg",
	"Bo Dahls plan",
);
const credits = fc.constantFrom(null, [
	{ seller: "00000000-0000-7000-8000-00000000b001", share: 333_333 },
	{ seller: "00000000-0000-7000-8000-00000000b002", share: 666_667 },
]);

type Step = { do: string; input: { [field: string]: unknown } };
const act = (name: string, input: { [field: string]: fc.Arbitrary<unknown> }) =>
	fc.record(input).map((value): Step => ({ do: name, input: value }));

const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 4,
		arbitrary: act("logDeal", {
			id: dealId,
			customerName: maybe(company),
			title: maybe(text),
			amount: fc.constantFrom(
				{ minor: 333, currency: "DKK" },
				{ minor: -500, currency: "EUR" },
			),
			status: fc.constantFrom("open", "won", "lost"),
			closedOn: maybe(day),
			createdOn: maybe(day),
			owner: maybe(sellerId),
		}),
	},
	{
		weight: 4,
		arbitrary: act("saveRecord", {
			kind: fc.constant("deal"),
			id: dealId,
			patch: fc.record(
				{
					title: fc.option(text),
					customerName: fc.option(company),
					owner: fc.option(sellerId),
					lead: fc.option(leadId),
					closedOn: fc.option(day),
					credits,
				},
				{ requiredKeys: [] },
			),
		}),
	},
	act("logLead", {
		id: leadId,
		source: maybe(fc.constantFrom("fair", "Acme A/S")),
		customerName: maybe(company),
		createdOn: day,
		owner: maybe(sellerId),
	}),
	act("logActivity", {
		id: activityId,
		type: fc.constantFrom("quoteSent", "call"),
		on: day,
		deal: maybe(dealId),
		note: maybe(text),
		customerName: maybe(company),
	}),
	act("deleteRecord", {
		kind: fc.constantFrom("deal", "lead", "activity"),
		id: fc.oneof(dealId, leadId, activityId),
	}),
	act("mergeAny", { from: fc.nat(3), into: fc.nat(3) }),
	act("undoAny", { at: fc.nat(20) }),
);

beforeEach(() => {
	fakeFolder();
});

test("in any store, nothing of who is forgotten is left anywhere, and everything else adds up, also when all is undone", async () => {
	let forgotten = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.array(step, { minLength: 2, maxLength: 14 }),
			fc.constantFrom("customer" as const, "seller" as const),
			fc.constantFrom("removed" as const, "anonymised" as const),
			fc.nat(9),
			// Many records at once are written another way.
			fc.constantFrom(0, 512),
			async (steps, kind, how, at, few) => {
				const { store, act, all, done } = world();
				for (const [n, name] of ["Ann Berg", "Bo Dahl"].entries())
					await done("saveRecord", {
						...{ kind: "seller", isNew: true, patch: { name } },
						id: `00000000-0000-7000-8000-00000000b00${n + 1}`,
					});
				const sent: string[] = [];
				for (const each of steps) {
					const customers = await all("customer");
					const { from, into, at } = each.input as { [field: string]: number };
					const actionId = newId();
					if (each.do === "undoAny")
						await act("undo", { actionId: sent[at! % sent.length] ?? "" });
					else if (each.do === "mergeAny")
						await act("mergeCustomers", {
							from: customers[from!]?.id ?? "",
							into: customers[into!]?.id ?? "",
						});
					else {
						await act(each.do as "logDeal", each.input, actionId);
						sent.push(actionId);
					}
				}
				const list = await all(kind);
				const who = list[at % (list.length || 1)];
				if (!who) return store.delete();
				forgotten++;
				await keepBackup("daily", store);
				const { names } = await forget(
					{ kind, id: who.id, how, called: "Somebody" },
					store,
					few,
				);
				await forgetInBackups(undefined, store);

				const isClean = async () => {
					const whole = normalName(await wholeOf(store));
					for (const name of [who.name, ...names])
						expect(whole).not.toContain(normalName(name));
					const { stored, told } = await recount(store);
					expect(stored).toEqual(told);
				};
				await isClean();
				const [kept] = await navigator.storage
					.getDirectory()
					.then((root) => Array.fromAsync(root.keys()));
				const { contents } = await readBackup(await keptFile(kept!), {
					known: KNOWN,
				});
				// A backup without them is the store without them.
				for (const [of, records] of contents.records)
					expect(records).toEqual(await store.records.range(of, []));
				expect(contents.journal).toEqual(await store.journal.toArray());

				for (const actionId of sent.toReversed())
					await act("undo", { actionId });
				await isClean();
				await store.delete();
				fakeFolder();
			},
		),
		{ numRuns: 150 },
	);
	expect(forgotten).toBeGreaterThan(100);
}, 120_000);
