import { beforeEach, describe, expect, it } from "vitest";
import { page as danishPage } from "../../lib/text/da/page.ts";
import { pocket as danish } from "../../lib/text/da/pocket.ts";
import { page as englishPage } from "../../lib/text/en/page.ts";
import { pocket as english } from "../../lib/text/en/pocket.ts";
import { type Text, useTexts } from "../../lib/text/text.ts";
import { ANN, BO, company } from "./company.ts";
import {
	ASOF,
	answerAbout,
	field,
	page,
	plain,
	priced,
	sentenceOf,
	without,
} from "./page-example.ts";

const speakEnglish = () => useTexts("en", { ...english, ...englishPage });
const speakDanish = () => useTexts("da", { ...danish, ...danishPage });

beforeEach(speakEnglish);

/** The worked example: 200,000 of 400,000 won in March by the 18th, by Ann, who is me. */
async function workedExample() {
	const its = await company();
	await its.done("saveSettings", { patch: { me: ANN, isIntroduced: true } });
	await its.goal({ target: 40_000_000, currency: "DKK" });
	await its.won(100_000, "2026-03-03");
	await its.won(62_500, "2026-03-11");
	await its.won(37_500, "2026-03-17");
	return {
		...its,
		ask: (reading: Parameters<typeof answerAbout>[0], asOf = ASOF) =>
			answerAbout(reading, its.store, asOf),
	};
}

describe("a deal that is not stored", () => {
	it("says what winning it does to the goal", async () => {
		const { ask } = await workedExample();
		const answer = await ask(page());
		expect(answer.about).toBe("whatIf");
		expect(sentenceOf(answer)).toMatch(/^Win it: 50 → 66 % of March/);
		expect(answer.bar).toEqual({
			from: 0.5,
			to: 262_500 / 400_000,
			isApproximate: false,
		});
		expect(answer.primary).toMatchObject({
			does: "log",
			wish: "won",
			label: "Log as won",
			key: "W",
		});
		expect(answer.buttons.map(({ wish, key }) => [wish, key])).toEqual([
			["open", "O"],
			["meeting", "M"],
			["quote", "Q"],
			["call", "C"],
		]);
		const facts = answer.facts.map(({ label, value }) => [label, plain(value)]);
		expect(facts).toEqual([
			["If won", "DKK 262,500"],
			["Against pace", "DKK 44,318 ahead of pace"],
			["Per workday then", "DKK 13,750"],
		]);
	});

	it("says so in Danish", async () => {
		const { ask } = await workedExample();
		speakDanish();
		expect(sentenceOf(await ask(page()))).toMatch(
			/^Vinder du den: 50 → 66 % af marts/,
		);
	});

	it("says the chance where the past tells one", async () => {
		const { ask, won } = await workedExample();
		for (let month = 1; month <= 12; month++)
			for (const day of ["05", "14", "24"])
				await won(
					40_000 + 5_000 * month,
					`2025-${String(month).padStart(2, "0")}-${day}`,
				);
		const answer = await ask(page());
		expect(sentenceOf(answer)).toMatch(
			/^Win it: 50 → 66 % of March · chance [<>]?\d+ → [<>]?\d+ %$/,
		);
		const [, now = 0, ifWon = 0] =
			/chance [<>]?(\d+) → [<>]?(\d+)/.exec(sentenceOf(answer))?.map(Number) ??
			[];
		expect(ifWon).toBeGreaterThan(now);
	});

	it("never reads 100 % too early, and shows that it moves", async () => {
		const { ask } = await workedExample();
		const nearly = await ask(page(priced("199000")));
		expect(sentenceOf(nearly)).toMatch(/^Win it: 50 → 99 % of March/);
		const tiny = await ask(page(priced("800")));
		expect(sentenceOf(tiny)).toMatch(/^Win it: 50 → 50.2 % of March/);
		const reached = await ask(page(priced("200000")));
		expect(sentenceOf(reached)).toMatch(/^Win it: 50 → 100 % of March/);
	});

	it("asks for what is missing, and marks what is rounded", async () => {
		const { ask } = await workedExample();
		const none = await ask(without(page(), "amount"));
		expect(none.about).toBe("missing");
		expect(sentenceOf(none)).toBe("No amount on this page");
		expect(none.primary).toMatchObject({ does: "teach", label: "Teach it" });
		expect(none.read).toContainEqual({
			label: "Amount",
			value: "–",
			mark: "missing",
		});
		expect(none).not.toHaveProperty("bar");

		const rounded = await ask(page(priced("96300", "DKK", "approximate")));
		expect(sentenceOf(rounded)).toBe("About 96,300 on the page. Exact amount?");
		expect(rounded.primary).toMatchObject({ does: "form", label: "Type it" });
		expect(rounded.bar?.isApproximate).toBe(true);
		expect(plain(rounded.facts[0]?.value ?? "")).toBe("about DKK 296,300");

		const guessed = await ask(page(priced("62500.50", "DKK", "likely")));
		expect(sentenceOf(guessed)).toBe("Is DKK 62,500.50 the amount?");
		expect(guessed.primary?.does).toBe("form");

		const bare = await ask(page(priced("62500", null)));
		expect(sentenceOf(bare)).toBe(
			"In which currency are amounts on this site?",
		);
		expect(bare.currencies?.[0]).toBe("DKK");
		expect(bare).not.toHaveProperty("bar");
		// Nothing that is not sure is logged in one click.
		for (const answer of [none, rounded, guessed, bare])
			expect(
				answer.buttons.filter(
					({ does, wish }) =>
						does === "log" && (wish === "won" || wish === "open"),
				),
			).toEqual([]);
	});

	it("logs nothing unseen whose customer was guessed", async () => {
		const { ask } = await workedExample();
		const answer = await ask(page({ customer: field("Condax", "likely") }));
		expect(answer.primary?.does).toBe("form");
		expect(answer.buttons.every(({ does }) => does === "form")).toBe(true);
	});

	it("converts by the month's rate, or says that there is none", async () => {
		const { ask, save } = await workedExample();
		const foreign = page(priced("10000", "EUR"));
		expect(plain(sentenceOf(await ask(foreign)))).toBe(
			"In EUR: no exchange rate for March, so what it does is not known",
		);
		await save(
			"rateMonth",
			{ manual: { EUR: { rate: "7.5", in: "DKK" } } },
			"2026-03",
		);
		// 75,000 more.
		expect(sentenceOf(await ask(foreign))).toMatch(
			/^Win it: 50 → 69 % of March/,
		);
	});

	it("counts in the period it closes in", async () => {
		const { ask } = await workedExample();
		const april = page({ expectedCloseOn: field("2026-04-20") });
		// The goal is set for every month; the bar is that month's.
		const answer = await ask(april);
		expect(answer.bar).toMatchObject({ from: 0, to: 62_500 / 400_000 });
		expect(sentenceOf(answer)).toBe("Closes in April: 0 → 16 % of April");
		// Later this month, or overdue: as if it were won today.
		for (const day of ["2026-03-30", "2026-02-01"])
			expect(
				sentenceOf(await ask(page({ expectedCloseOn: field(day) }))),
			).toMatch(/^Win it: 50 → 66 % of March/);
	});

	it("says where there is no goal for that period", async () => {
		const its = await company();
		await its.done("saveSettings", { patch: { me: ANN } });
		await its.goal({
			target: 40_000_000,
			currency: "DKK",
			isRecurring: false,
		});
		await its.won(200_000, "2026-03-03");
		expect(
			sentenceOf(
				await answerAbout(
					page({ expectedCloseOn: field("2026-04-20") }),
					its.store,
				),
			),
		).toMatch(/^Closes in April: no goal there\. Won now: 50 → 66 % of March/);
	});

	it("moves nothing of mine if it is another seller's", async () => {
		const { ask } = await workedExample();
		const answer = await ask(page({ owner: field("Bo") }));
		expect(sentenceOf(answer)).toBe(
			"Another seller’s deal: March stays at 50 %",
		);
		expect(answer).not.toHaveProperty("bar");
		// Nobody we know: mine.
		expect(sentenceOf(await ask(page({ owner: field("Somebody") })))).toMatch(
			/^Win it: 50 → 66 %/,
		);
	});

	it("counts one deal where deals are counted, a credit note none", async () => {
		const its = await company();
		await its.done("saveSettings", { patch: { me: ANN } });
		await its.goal({ kpi: "dealsWon", target: 4 });
		await its.won(1_000, "2026-03-03");
		const ask = (reading: Parameters<typeof answerAbout>[0]) =>
			answerAbout(reading, its.store).then(sentenceOf);
		expect(await ask(page())).toMatch(/^Win it: 25 → 50 % of March/);
		expect(await ask(without(page(), "amount"))).toMatch(
			/^Win it: 25 → 50 % of March/,
		);
		expect(await ask(page(priced("-500")))).toMatch(
			/^A credit note: 25 → 25 % of March/,
		);
	});

	it("lowers revenue by a credit note", async () => {
		const { ask } = await workedExample();
		expect(sentenceOf(await ask(page(priced("-20000"))))).toMatch(
			/^A credit note: 50 → 45 % of March/,
		);
	});

	it("says so without a goal that a deal moves", async () => {
		const its = await company();
		const answer = await answerAbout(page(), its.store);
		expect(sentenceOf(answer)).toBe("No goal that one deal moves");
		expect(answer.primary?.does).toBe("log");
	});

	it("is logged as won on the day the page says", async () => {
		const { ask, goal } = await workedExample();
		const won = page({ status: field("won"), closedOn: field("2026-03-16") });
		const answer = await ask(won);
		expect(answer.about).toBe("ended");
		expect(sentenceOf(answer)).toBe("Won: 50 → 66 % of March");
		const before = page({
			status: field("won"),
			closedOn: field("2026-02-16"),
		});
		expect(sentenceOf(await ask(before))).toBe("No goal on 16 February");
		await goal({
			target: 25_000_000,
			currency: "DKK",
			startsOn: "2026-02-01",
			isRecurring: false,
		});
		const then = await ask(before);
		expect(sentenceOf(then)).toBe("Won: 0 → 25 % of February");
		// Its days are over: nothing is needed on them any more.
		expect(then.facts.map(({ label }) => label)).toEqual(["If won"]);
		const lost = await ask(page({ status: field("lost") }));
		expect([lost.about, sentenceOf(lost), lost.primary?.wish]).toEqual([
			"ended",
			"Lost on the page, and not logged",
			"lost",
		]);
	});
});

describe("a deal that is stored", () => {
	async function storedExample(more: object = {}) {
		const its = await workedExample();
		await its.save("customer", { name: "Condax" }, CONDAX);
		await its.save("deal", {
			owner: ANN,
			customer: CONDAX,
			title: "Spring order",
			amount: { minor: 6_250_000, currency: "DKK" },
			status: "open",
			keys: ["page:https://crm.example/deals/17"],
			...more,
		});
		return its;
	}
	const CONDAX = "0190a0a0-0000-7000-8000-00000000c001";

	it("is said to be, with what winning it does", async () => {
		const { ask } = await storedExample();
		const answer = await ask(page());
		expect(answer.about).toBe("stored");
		expect(sentenceOf(answer)).toMatch(/^Win it: 50 → 66 % of March/);
		expect(answer.facts).toContainEqual({
			label: "Stored",
			value: "DKK\u00a062,500 · open",
		});
		expect(answer.buttons.map(({ wish }) => wish)).not.toContain("open");
	});

	it("says what differs, and offers to store it", async () => {
		const { ask } = await storedExample();
		const answer = await ask(page(priced("75000")));
		expect(answer.about).toBe("differs");
		expect(sentenceOf(answer)).toBe("The page says 75,000, stored is 62,500");
		expect(answer.primary).toMatchObject({ does: "log", wish: "update" });
		// What is rounded is no difference: it is reckoned with what is stored.
		const rounded = await ask(page(priced("75000", "DKK", "approximate")));
		expect(rounded.about).toBe("stored");
		expect(sentenceOf(rounded)).toMatch(/^Win it: 50 → 66 % of March/);
		expect(rounded.bar?.isApproximate).toBe(false);
		const foreign = await ask(page(priced("62500", "EUR")));
		expect(plain(sentenceOf(foreign))).toBe(
			"The page says EUR 62,500, stored is DKK 62,500",
		);
		speakDanish();
		expect(sentenceOf(await ask(page(priced("75000.50"))))).toBe(
			"Siden siger 75.000,50, gemt er 62.500,00",
		);
	});

	it("offers to log what the page says it has become", async () => {
		const { ask } = await storedExample();
		const won = await ask(page({ status: field("won") }));
		expect([won.about, sentenceOf(won), won.primary?.wish]).toEqual([
			"ended",
			"The page says won. Log it as won",
			"won",
		]);
		const lost = await ask(page({ status: field("lost") }));
		expect([lost.about, sentenceOf(lost), lost.primary?.wish]).toEqual([
			"ended",
			"The page says lost. Log it as lost",
			"lost",
		]);
	});

	it("that is won says when, and moves nothing any more", async () => {
		const { ask } = await storedExample({
			status: "won",
			closedOn: "2026-03-11",
		});
		const answer = await ask(page({ status: field("won") }));
		expect(sentenceOf(answer)).toBe("Logged: won on 11 March");
		expect(answer).not.toHaveProperty("bar");
		expect(answer).not.toHaveProperty("primary");
		const reopened = await ask(page({ status: field("open") }));
		expect(sentenceOf(reopened)).toBe("The page says open, stored is won");
		expect(reopened.primary?.wish).toBe("update");
	});

	it("is known by the CRM's id only if something agrees", async () => {
		const { ask, save } = await workedExample();
		await save("deal", {
			owner: BO,
			title: "Another system's 17",
			amount: { minor: 100, currency: "DKK" },
			status: "open",
			keys: ["id:17"],
		});
		const elsewhere = page({ address: "https://other.example/deals/17" });
		expect((await ask(elsewhere)).about).toBe("whatIf");
		await save("deal", {
			owner: ANN,
			title: "spring  ORDER",
			status: "open",
			keys: ["id:17@2"],
		});
		expect((await ask(elsewhere)).about).toBe("differs");
	});

	it("tells of its customer: how many, how much, when last, and their goal", async () => {
		const { ask, goal, won } = await storedExample();
		await won(150_000, "2023-05-02", BO, { customer: CONDAX });
		await won(50_000, "2025-11-20", ANN, { customer: CONDAX });
		await goal({
			scope: { kind: "customer", id: CONDAX },
			target: 12_500_000,
			currency: "DKK",
			periodKind: "year",
		});
		const answer = await ask(page());
		expect(answer.customer.map(plain)).toEqual([
			"2 deals since 2023",
			"DKK 200,000 to date",
			"Last on 20 November 2025",
			"Goal here: 0 → 50 % of 2026",
		]);
		const own = await ask(
			without(
				{ ...page(), kind: "customer", title: field("Condax") },
				"amount",
				"customer",
			),
		);
		expect(own.about).toBe("customer");
		expect(plain(sentenceOf(own))).toBe(
			"2 deals since 2023 · DKK 200,000 to date",
		);
		// Who it is was only guessed: nothing is told.
		expect(
			(
				await ask(
					page({
						address: null,
						customer: field("Condax", "likely"),
					}),
				)
			).customer,
		).toEqual([]);
	});
});

describe("a list", () => {
	const stage = (
		name: string,
		status: "open" | "won",
		count: number,
		value: string,
		isApproximate = false,
		currency = "DKK",
	) => ({
		stage: name,
		status,
		count,
		sums: [{ value, currency, isApproximate }],
		withoutAmount: 0,
	});
	const board = (stages: ReturnType<typeof stage>[]) => ({
		kind: "list" as const,
		system: null,
		address: null,
		list: {
			stages,
			count: stages.reduce((sum, { count }) => sum + count, 0),
		},
	});

	it("is summed by stage, with what all that is open would do", async () => {
		const { ask } = await workedExample();
		const answer = await ask(
			board([
				stage("Proposal", "open", 2, "80000"),
				stage("Negotiation", "open", 1, "20000"),
				stage("Won", "won", 5, "900000"),
			]),
		);
		expect(answer.about).toBe("list");
		expect(sentenceOf(answer)).toMatch(
			/^All 3 open here won: 50 → 75 % of March/,
		);
		expect(
			answer.facts.map(({ label, value }) => [label, plain(value)]),
		).toEqual([
			["Proposal", "2 · DKK 80,000"],
			["Negotiation", "1 · DKK 20,000"],
			["Won", "5 · DKK 900,000"],
		]);
	});

	it("says why its worth is not known where a rate is missing", async () => {
		const { ask } = await workedExample();
		const answer = await ask(
			board([
				stage("Proposal", "open", 2, "80000"),
				stage("New", "open", 1, "5000", false, "EUR"),
			]),
		);
		expect(sentenceOf(answer)).toMatch(
			/^3 deals in sight\. In EUR: no exchange rate for March/,
		);
		expect(answer).not.toHaveProperty("bar");
	});

	it("says where its sums are rounded", async () => {
		const { ask } = await workedExample();
		const answer = await ask(
			board([stage("Proposal", "open", 2, "80000", true)]),
		);
		expect(sentenceOf(answer)).toMatch(
			/^All 2 open here won: 50 → about 70 % of March/,
		);
		expect(answer.bar?.isApproximate).toBe(true);
		expect(plain(answer.facts[0]?.value ?? "")).toBe("2 · about DKK 80,000");
	});
});

it("says nothing of a page it knows nothing about", async () => {
	const { ask } = await workedExample();
	expect(await ask({ kind: "none", system: null, address: null })).toEqual({
		...{ about: "none", sentence: [], facts: [], customer: [], read: [] },
		buttons: [],
	});
});

it("says of a page that was taught that it has changed, and offers to teach it again", async () => {
	const { ask } = await workedExample();
	const gone = await ask({
		...{ kind: "none", system: null, address: null },
		unmatched: ["amount"],
	});
	expect(sentenceOf(gone)).toBe(englishPage["page.notMatched"]);
	expect(gone.primary).toMatchObject({
		does: "teach",
		label: "Teach it again",
	});
	const half = await ask(
		without(page({ unmatched: ["amount", "stage"] }), "amount"),
	);
	expect(sentenceOf(half)).toBe(englishPage["page.notMatched"]);
	// An amount that only looks like the one that was pointed at is not asked about.
	const other = page({ unmatched: ["amount"] });
	const guessed = await ask({
		...other,
		...(other.amount && { amount: { ...other.amount, certainty: "likely" } }),
	});
	expect(sentenceOf(guessed)).toBe(englishPage["page.notMatched"]);
	// It is offered once.
	expect(guessed.primary?.does).toBe("teach");
	expect(guessed.buttons.map(({ does }) => does)).not.toContain("teach");
	// What was found in another way is still told; teaching is one of the buttons.
	const found = await ask(page({ unmatched: ["stage"] }));
	expect(sentenceOf(found)).toMatch(/^Win it: 50 → 66 %/);
	expect(found.buttons.map(({ label }) => label)).toContain("Teach it again");
});

it("has the same texts in both languages, which neither shout nor blame", () => {
	const kinds = (texts: { readonly [key: string]: Text }) =>
		Object.entries(texts).map(([key, text]) => [key, typeof text]);
	expect(kinds(danishPage).sort()).toEqual(kinds(englishPage).sort());
	expect(JSON.stringify([englishPage, danishPage])).not.toContain("!");
	for (const shared of Object.keys(english))
		expect(englishPage).not.toHaveProperty([shared]);
});
