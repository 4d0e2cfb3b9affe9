import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import {
	blankDeal,
	type DealEntry,
	dealEntryOf,
	dealPatch,
	type Named,
	readDeal,
} from "../../components/dashboard/deal-draft.ts";
import {
	evenShares,
	readShare,
	shareText,
} from "../../components/dashboard/shares.ts";
import { namedLeads } from "../../entrypoints/dashboard/lead-choices.ts";
import { type Deal, dealExample, WHOLE } from "../../lib/model/deal.ts";
import { leadExample } from "../../lib/model/lead.ts";
import { dashboard } from "../../lib/text/en/dashboard.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";
import { anyDeal } from "../tally/records.ts";
import { languages } from "../text/all-texts.ts";

beforeEach(() => useTexts("en", pocket, dashboard));

const ann = { value: "a", label: "Ann" };
const bo = { value: "b", label: "Bo" };
const cy = { value: "c", label: "Cy" };
const named: Named = {
	sellers: [ann, bo, cy, { value: "d", label: "Di" }],
	leads: [{ value: "l1", label: "Acme, trade fair" }],
};
const blank = blankDeal("won", {
	today: "2026-03-18",
	currency: "DKK",
	me: "a",
});
const read = (change: Partial<DealEntry>, own: Partial<Named> = {}) =>
	readDeal({ ...blank, ...change }, { ...named, ...own });
const fieldsOf = (change: Partial<DealEntry>, own?: Partial<Named>) => {
	const { fields, problems } = read(change, own);
	expect(problems).toEqual({});
	return fields;
};
const problemsOf = (change: Partial<DealEntry>) => read(change).problems;
const entryOf = (deal: Deal, sellerNow = (id: string) => id) =>
	dealEntryOf(deal, {
		customer: "Acme A/S",
		currency: "DKK",
		leads: named.leads,
		sellerNow,
	});

describe("a deal being written", () => {
	test("was won today and is mine; an open one was created today", () => {
		expect(
			Object.entries(fieldsOf({})).filter(([, value]) => value !== null),
		).toEqual([
			["status", "won"],
			["closedOn", "2026-03-18"],
			["owner", "a"],
		]);
		const open = readDeal(
			blankDeal("open", { today: "2026-03-18", currency: "DKK" }),
			named,
		).fields;
		expect(open).toMatchObject({ createdOn: "2026-03-18", closedOn: null });
	});

	test("says all that a deal is", () => {
		const fields = fieldsOf({
			customer: " Acme A/S ",
			amount: "62.500,75",
			currency: "EUR",
			status: "lost",
			closedOn: "2026-03-11",
			expectedCloseOn: "2026-03-31",
			owner: "b",
			title: "Pilot",
			source: "Trade fair",
			stage: "Offer",
			pipeline: "New business",
			lead: "acme,  Trade Fair",
			createdOn: "2026-02-01",
			firstContactOn: "2026-02-02",
			quotedOn: "2026-02-20",
			probability: "12,5 %",
			lostReason: "Price",
			products: [
				{ name: "GTX", quantity: "2,5", amount: "1.000" },
				{ name: "MG", quantity: "", amount: "" },
			],
			every: "quarter",
			recursFrom: "2026-04-01",
			recursLast: "2027-03-31",
			credits: [
				{ seller: "a", share: "33.3334" },
				{ seller: "b", share: "66,6666" },
			],
		});
		expect(fields).toEqual({
			customerName: "Acme A/S",
			amount: { minor: 6_250_075, currency: "EUR" },
			status: "lost",
			closedOn: "2026-03-11",
			expectedCloseOn: "2026-03-31",
			owner: "b",
			title: "Pilot",
			source: "Trade fair",
			stage: "Offer",
			pipeline: "New business",
			lead: "l1",
			createdOn: "2026-02-01",
			firstContactOn: "2026-02-02",
			quotedOn: "2026-02-20",
			probability: 0.125,
			lostReason: "Price",
			products: [
				{
					name: "GTX",
					quantity: 2.5,
					amount: { minor: 100_000, currency: "EUR" },
				},
				{ name: "MG" },
			],
			recurring: { every: "quarter", from: "2026-04-01", to: "2027-04-01" },
			credits: [
				{ seller: "a", share: 333_334 },
				{ seller: "b", share: 666_666 },
			],
		});
	});

	test("shows what is stored so that it is read again as it is, in either language", () => {
		const rich = fc
			.tuple(
				anyDeal,
				fc.record(
					{
						title: fc.constantFrom("Pilot", "x"),
						probability: fc.constantFrom(0, 0.07, 0.285, 1 / 3, 1),
						lead: fc.constant("l1"),
						stage: fc.constant("Offer"),
						products: fc.array(
							fc.record(
								{
									name: fc.constantFrom("GTX", "MG"),
									quantity: fc.constantFrom(-2, 0, 1, 1.125, 12.5, 1000),
									amount: fc.record({
										minor: fc.integer({ min: -1e9, max: 1e9 }),
										currency: fc.constantFrom("DKK", "EUR", "JPY"),
									}),
								},
								{ requiredKeys: ["name"] },
							),
							{ minLength: 1, maxLength: 3 },
						),
						recurring: fc.constantFrom(
							{ every: "month" as const, from: "2026-01-01" },
							{ every: "year" as const, from: "2026-01-01", to: "2027-01-01" },
						),
					},
					{ requiredKeys: [] },
				),
			)
			.map(([deal, more]): Deal => ({ ...deal, ...more }));
		for (const language of languages) {
			useTexts(language, pocket, dashboard);
			fc.assert(
				fc.property(rich, (deal) => {
					const { fields, problems } = readDeal(entryOf(deal), named);
					const isOwners =
						deal.credits?.length === 1 &&
						deal.credits[0]?.seller === deal.owner;
					const lacksDay = deal.status !== "open" && !deal.closedOn;
					expect(Object.keys(problems)).toEqual(lacksDay ? ["closedOn"] : []);
					expect({
						...fields,
						// A third has no end in per cent: it is shown to a millionth of one.
						probability: fields.probability?.toFixed(8),
					}).toEqual({
						customerName: "Acme A/S",
						amount: deal.amount ?? null,
						status: deal.status,
						closedOn: deal.status === "open" ? null : (deal.closedOn ?? null),
						expectedCloseOn: deal.expectedCloseOn ?? null,
						owner: deal.owner ?? null,
						title: deal.title ?? null,
						source: null,
						stage: deal.stage ?? null,
						pipeline: null,
						lead: deal.lead ?? null,
						createdOn: deal.createdOn ?? null,
						firstContactOn: deal.firstContactOn ?? null,
						quotedOn: deal.quotedOn ?? null,
						probability: deal.probability?.toFixed(8),
						lostReason: null,
						products: deal.products ?? null,
						recurring: deal.recurring ?? null,
						credits: isOwners ? null : (deal.credits ?? null),
					});
				}),
			);
		}
	});

	test("sends what was changed only, and takes away what was emptied", () => {
		const before = entryOf({ ...dealExample, title: "Pilot", source: "Fair" });
		const patch = (change: Partial<DealEntry>) =>
			dealPatch(
				readDeal(before, named).fields,
				readDeal({ ...before, ...change }, named).fields,
			);
		expect(patch({})).toEqual({});
		expect(patch({ title: " ", customer: "", quotedOn: "2026-03-02" })).toEqual(
			{ title: null, customerName: null, quotedOn: "2026-03-02" },
		);
		expect(patch({ status: "open", expectedCloseOn: "2026-04-01" })).toEqual({
			status: "open",
			closedOn: null,
			expectedCloseOn: "2026-04-01",
		});
	});

	test("says in words what is wrong, where it is, and reads the rest", () => {
		const { fields, problems } = read({
			customer: "Acme",
			amount: "a lot",
			closedOn: "",
			probability: "101",
			lead: "Nobody",
			quotedOn: "0026-03-01",
			products: [
				{ name: " ", quantity: "1", amount: "" },
				{ name: "GTX", quantity: "1.000", amount: "" },
				{ name: "GTX", quantity: "1", amount: "?" },
			],
			every: "month",
		});
		expect(problems).toEqual({
			amount: expect.any(String),
			closedOn: "On which day did it close?",
			probability: "Type a number from 0 to 100",
			lead: "No lead is called that. Choose one from the list.",
			quotedOn: "There is no such day",
			"products.0": "Which product is it?",
			"products.1": expect.stringContaining("plain number"),
			"products.2": expect.any(String),
			recursFrom: "From which day?",
		});
		expect(fields.customerName).toBe("Acme");
		expect(
			problemsOf({
				every: "year",
				recursFrom: "2026-03-18",
				recursLast: "2026-03-17",
			}),
		).toEqual({ recursLast: "It ends before it begins" });
		for (const probability of ["", "0", "0,0", "100", "37.5%"])
			expect(problemsOf({ probability })).toEqual({});
		for (const probability of ["-1", "100.1", "x", "1e1"])
			expect(problemsOf({ probability })).toHaveProperty("probability");
	});
});

describe("whom a deal counts for", () => {
	const halves = [
		{ seller: "a", share: "50" },
		{ seller: "b", share: "50" },
	];

	test("shares are exactly the whole, or it says what they are together", () => {
		expect(fieldsOf({ credits: halves }).credits).toEqual([
			{ seller: "a", share: 500_000 },
			{ seller: "b", share: 500_000 },
		]);
		const third = (share: string) =>
			problemsOf({
				credits: [ann, bo, cy].map(({ value }) => ({ seller: value, share })),
			}).credits;
		expect(third("33,3")).toBe(
			"Together they are 99.9\u00a0%. It must be exactly 100\u00a0%.",
		);
		expect(third("33.3333")).toContain("99.9999\u00a0%");
		expect(third("50")).toContain("150\u00a0%");
	});

	test("a line without a seller, twice the same, or with no share is named", () => {
		const of = (seller: string, share: string) =>
			problemsOf({
				credits: [
					{ seller: "a", share: "50" },
					{ seller, share },
				],
			});
		expect(of("", "50")).toEqual({ "credits.1": "Choose a seller" });
		expect(of("a", "50")).toEqual({ "credits.1": "Ann is there already" });
		for (const share of ["", "0", "-50", "101", "12.34567", "half"])
			expect(of("b", share)).toHaveProperty(["credits.1"]);
	});

	test("the owner alone needs no saying, unless the setting would say somebody else", () => {
		const credits = [{ seller: "a", share: "100" }];
		const whole = (seller: string) => [{ seller, share: WHOLE }];
		expect(fieldsOf({ credits }).credits).toBeNull();
		expect(fieldsOf({ credits }, { rule: "owner" }).credits).toBeNull();
		expect(fieldsOf({ credits }, { rule: "saver" }).credits).toEqual(
			whole("a"),
		);
		expect(fieldsOf({ credits, owner: "b" }).credits).toEqual(whole("a"));
	});

	test("another spelling of a seller is that seller, with both their shares", () => {
		const entry = entryOf(
			{
				...dealExample,
				owner: "x",
				credits: [
					{ seller: "x", share: 250_000 },
					{ seller: "b", share: 500_000 },
					{ seller: "a", share: 250_000 },
				],
			},
			(id) => (id === "x" ? "a" : id),
		);
		expect(entry.owner).toBe("a");
		expect(entry.credits).toEqual([
			{ seller: "a", share: "50" },
			{ seller: "b", share: "50" },
		]);
	});

	test("even shares are the whole, to a millionth, as they are written too", () => {
		expect(evenShares(3)).toEqual([333_334, 333_333, 333_333]);
		for (const language of languages) {
			useTexts(language, {});
			for (let count = 1; count <= 40; count++)
				expect(
					evenShares(count)
						.map((share) => readShare(shareText(share)) ?? 0)
						.reduce((sum, share) => sum + share, 0),
				).toBe(WHOLE);
		}
		expect(shareText(333_334)).toBe("33,3334");
	});
});

test("leads are called by their name or their customer's, and apart", () => {
	const lead = (id: string, name?: string, createdOn = "2026-03-02") => ({
		record: { ...leadExample, id, createdOn, ...(name && { name }) },
		customer: name ? "Beta" : "Acme",
	});
	expect(
		namedLeads([
			lead("1"),
			lead("2", "Ann at Beta"),
			lead("3", "acme", "2026-01-09"),
			lead("4", "Acme", "2026-01-09"),
			{ ...lead("5"), customer: "" },
		]),
	).toEqual([
		{ value: "1", label: "Acme" },
		{ value: "2", label: "Ann at Beta" },
		{ value: "3", label: "acme, 2026-01-09" },
	]);
});
