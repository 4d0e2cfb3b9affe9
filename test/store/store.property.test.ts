import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { ActionName } from "../../lib/actions/actions.ts";
import { runAction } from "../../lib/actions/answer.ts";
import { planImport, runImport } from "../../lib/actions/import-drafts.ts";
import { undoImport } from "../../lib/actions/undo-import.ts";
import { newId } from "../../lib/clock.ts";
import type { DealDraft } from "../../lib/intake/draft.ts";
import { Store } from "../../lib/store/db.ts";
import { packMissing } from "../../lib/store/everyones-facts.ts";
import { recount } from "./recount.ts";

// Small worlds, so that things meet: few ids, few names, few days.
const pick = (prefix: string, count: number) =>
	fc.integer({ min: 1, max: count }).map((n) => `${prefix}${n}`);
const dealId = pick("00000000-0000-7000-8000-00000000d00", 5);
const leadId = pick("00000000-0000-7000-8000-00000000e00", 3);
const activityId = pick("00000000-0000-7000-8000-00000000a00", 3);
const sellerId = pick("00000000-0000-7000-8000-00000000b00", 2);
const name = fc.constantFrom("Acme", "ACME ", "Bolt", "Café Ø");
const day = pick("2026-03-0", 6);
const amount = fc.constantFrom(
	{ minor: 10_000, currency: "DKK" },
	{ minor: 333, currency: "DKK" },
	{ minor: -500, currency: "DKK" },
	{ minor: 0, currency: "DKK" },
	{ minor: 700, currency: "EUR" },
);
const status = fc.constantFrom("open", "won", "lost");
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
	fc.option(arbitrary, { nil: undefined });

const credits = fc.constantFrom(null, [
	{ seller: "00000000-0000-7000-8000-00000000b001", share: 333_333 },
	{ seller: "00000000-0000-7000-8000-00000000b002", share: 666_667 },
]);

type Step =
	| { do: ActionName; input: unknown }
	| { do: "again" | "undoAny" | "undoLastImport" | "mergeAny"; at: number }
	| { do: "pack" }
	/** Cut off after so many of its transactions, an import goes on when everything else is done. */
	| { do: "import"; drafts: DealDraft[]; cut?: number };

const act = (
	action: ActionName,
	input: { [field: string]: fc.Arbitrary<unknown> },
) => fc.record(input).map((value): Step => ({ do: action, input: value }));

const draft: fc.Arbitrary<DealDraft> = fc.record({
	line: fc.integer({ min: 2, max: 50 }),
	key: pick("id:", 6),
	owner: maybe(fc.constantFrom("Ann", "Bo")),
	customer: maybe(name),
	amount: maybe(amount),
	status: status as fc.Arbitrary<"open" | "won" | "lost">,
	createdOn: maybe(day),
	firstContactOn: maybe(day),
	closedOn: maybe(day),
}) as fc.Arbitrary<DealDraft>;

const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 5,
		arbitrary: act("logDeal", {
			id: dealId,
			customerName: maybe(name),
			amount: maybe(amount),
			status,
			closedOn: maybe(day),
			createdOn: maybe(day),
			firstContactOn: maybe(day),
			expectedCloseOn: maybe(day),
			owner: maybe(sellerId),
		}),
	},
	{
		weight: 5,
		arbitrary: act("saveRecord", {
			kind: fc.constant("deal"),
			id: dealId,
			patch: fc.record(
				{
					amount: fc.option(amount),
					status,
					closedOn: fc.option(day),
					quotedOn: fc.option(day),
					customerName: fc.option(name),
					lead: fc.option(leadId),
					credits,
					recurring: fc.option(
						fc.constant({ every: "month", from: "2026-03-01" }),
					),
					products: fc.option(
						fc.constant([{ name: "B" }, { name: "A" }, { name: "B" }]),
					),
				},
				{ requiredKeys: [] },
			),
		}),
	},
	act("logLead", {
		id: leadId,
		source: maybe(fc.constantFrom("fair", "web")),
		customerName: maybe(name),
		createdOn: day,
		contactedOn: maybe(day),
		owner: maybe(sellerId),
	}),
	act("logActivity", {
		id: activityId,
		type: fc.constantFrom("quoteSent", "call"),
		on: day,
		deal: maybe(dealId),
		customerName: maybe(name),
	}),
	act("deleteRecord", { kind: fc.constant("deal"), id: dealId }),
	act("deleteRecord", { kind: fc.constant("lead"), id: leadId }),
	act("deleteRecord", { kind: fc.constant("activity"), id: activityId }),
	fc.constant<Step>({ do: "pack" }),
	fc.record({
		do: fc.constantFrom(
			"again" as const,
			"undoAny" as const,
			"undoLastImport" as const,
			"mergeAny" as const,
			"deleteCustomer" as const,
		),
		at: fc.nat(30),
	}) as fc.Arbitrary<Step>,
	{
		weight: 1,
		arbitrary: fc
			.uniqueArray(draft, { selector: ({ key }) => key, maxLength: 6 })
			.map((drafts): Step => ({ do: "import", drafts })),
	},
);

const stepOrCut: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 12, arbitrary: step },
	fc.record({
		do: fc.constant("import" as const),
		drafts: fc.uniqueArray(draft, {
			selector: ({ key }) => key,
			minLength: 1,
			maxLength: 6,
		}),
		cut: fc.integer({ min: 1, max: 5 }),
	}),
);

const open: Store[] = [];
let count = 0;
function fresh(): [Store, Store] {
	const name = `property ${count++}`;
	fakeBrowser.reset();
	// Two connections, as from two pages.
	const pair: [Store, Store] = [new Store(name), new Store(name)];
	open.push(...pair);
	return pair;
}
afterEach(async () => {
	for (const store of open.splice(0)) {
		store.close();
		await store.delete();
	}
});

async function run(pages: [Store, Store], steps: readonly Step[]) {
	const sent: { name: ActionName; actionId: string; input: unknown }[] = [];
	const imports: string[] = [];
	const send = async (at: number, name: ActionName, input: unknown) => {
		const message = { name, actionId: newId(), input };
		sent.push(message);
		return runAction(name, message.actionId, input, pages[at % 2]);
	};
	let goOn: (() => Promise<unknown>) | undefined;
	for (const [at, each] of steps.entries()) {
		const into = pages[at % 2]!;
		if (each.do === "import") {
			// One at a time, as on the import page.
			if (goOn) continue;
			const importId = newId();
			const drafts = {
				deals: each.drafts,
				sellers: [{ line: 2, name: "Ann", team: "North" }],
				customers: [],
				refusals: [],
				currencyAssumed: false,
				suggestions: [],
				notes: [],
			};
			// Whoever is asked may say either.
			const answer = drafts.deals.length % 2 === 0 ? "new" : "same";
			const all = { alike: answer, moved: answer, otherId: answer } as const;
			const about = {
				...{ importId, files: ["deals.csv"], hash: "", shapes: ["shape"] },
				answers: { all },
			};
			const bring = async (cut = Number.POSITIVE_INFINITY) => {
				let seen = 0;
				const onProgress = () => {
					if (++seen === cut) throw new Error("killed");
				};
				const plan = await planImport(drafts, about, into);
				await runImport(plan, { onProgress }, into);
			};
			await bring(each.cut).catch((problem) => {
				expect(problem).toMatchObject({ message: "killed" });
				goOn = bring;
			});
			imports.push(importId);
		} else if (each.do === "pack") await packMissing(into);
		else if ("input" in each) await send(at, each.do, each.input);
		else {
			const { length } = sent;
			const old = length ? sent[each.at % length] : undefined;
			// A retry with the same id, from the other page.
			if (each.do === "again" && old)
				await runAction(old.name, old.actionId, old.input, into);
			else if (each.do === "undoAny" && old)
				await send(at, "undo", { actionId: old.actionId });
			else if (each.do === "undoLastImport" && imports.length)
				await undoImport(imports.pop() as string, {}, into).catch(() => {});
			else {
				const ids = (await into.records.range("customer", [])).map(
					({ id }) => id,
				);
				if (ids.length < 2) continue;
				const from = ids[each.at % ids.length] as string;
				if ((each.do as string) === "deleteCustomer")
					await send(at, "deleteRecord", { kind: "customer", id: from });
				else
					await send(at, "mergeCustomers", {
						from,
						into: ids[(each.at + 1) % ids.length],
					});
			}
		}
	}
	// Unless it was taken back meanwhile.
	if (goOn)
		await (goOn as () => Promise<unknown>)().catch((problem) => {
			expect(problem).toMatchObject({ message: "this import has ended" });
		});
}

/** A file cut off after its totals, one row of which is a known deal at first and a new one when the file goes on. */
const CUT_AND_READ_OTHERWISE = [
	{
		do: "logDeal",
		input: {
			id: "00000000-0000-7000-8000-00000000d001",
			amount: { minor: 700, currency: "EUR" },
			status: "open",
			closedOn: "2026-03-01",
		},
	},
	{
		do: "import",
		drafts: [
			{
				line: 2,
				key: "id:3",
				customer: "Acme",
				amount: { minor: 700, currency: "EUR" },
				status: "open",
				closedOn: "2026-03-01",
			},
			{ line: 2, key: "id:2", status: "open" },
			{ line: 2, key: "id:1", customer: "Acme", status: "open" },
		],
		cut: 5,
	},
] as Step[];

test("after any sequence, pages are sorted and within bounds, keys find their records, and sums, facts, what is packed of them and derived fields equal a recount", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(stepOrCut, { maxLength: 18 }), async (steps) => {
			const pages = fresh();
			await run(pages, steps);
			const { stored, told } = await recount(pages[0]);
			expect(stored).toEqual(told);
		}),
		{ numRuns: 300, examples: [[CUT_AND_READ_OTHERWISE]] },
	);
}, 120_000);

test("the same from both pages at once", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(step, { minLength: 2, maxLength: 10 }),
			fc.array(step, { minLength: 2, maxLength: 10 }),
			async (one, other) => {
				const pages = fresh();
				await Promise.all([run(pages, one), run([pages[1], pages[0]], other)]);
				const { stored, told } = await recount(pages[1]);
				expect(stored).toEqual(told);
			},
		),
		{ numRuns: 40 },
	);
}, 120_000);
