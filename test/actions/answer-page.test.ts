import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answerAction, maySend } from "../../lib/actions/answer.ts";
import { answerPage } from "../../lib/actions/answer-page.ts";
import { logFromPage } from "../../lib/actions/log-from-page.ts";
import { pageMessages } from "../../lib/actions/page-messages.ts";
import { lookAgain } from "../../lib/actions/perform.ts";
import { takeToken } from "../../lib/actions/token-bucket.ts";
import { newId } from "../../lib/clock.ts";
import type { PageText } from "../../lib/crm/reading.ts";
import {
	type MessageName,
	type PageMessageName,
	senders,
} from "../../lib/messages.ts";
import type { PageLogged, PageUndone } from "../../lib/page-answer.ts";
import { store } from "../../lib/store/db.ts";
import { all } from "../../lib/store/read.ts";
import { feedCanary } from "../../lib/store/readiness.ts";
import { field, page, pageText, without } from "../figures/page-example.ts";

const ID = "test-extension-id";
const OWN = { id: ID, url: `chrome-extension://${ID}/popup.html` };

/** Each test's tab has an allowance of its own. */
let tabId = 0;
const tab = (more: object = {}) => ({
	...{ id: tabId, windowId: 1, active: true },
	...{ url: "https://crm.example/deals/17", ...more },
});
const bar = (more: object = {}) => ({
	...{ id: ID, frameId: 0, url: "https://crm.example/deals/17" },
	...{ tab: tab(), documentLifecycle: "active", ...more },
});

/** Sites the seller has allowed. */
let allowed: string[] = [];

beforeEach(async () => {
	tabId++;
	allowed = ["https://crm.example/*"];
	fakeBrowser.runtime.id = ID;
	fakeBrowser.runtime.getURL = ((path: string) =>
		`chrome-extension://${ID}${path}`) as never;
	fakeBrowser.permissions.contains = (async ({
		origins = [],
	}: {
		origins?: string[];
	}) => origins.every((origin) => allowed.includes(origin))) as never;
	fakeBrowser.i18n.getUILanguage = () => "en";
	await lookAgain(store);
});

afterEach(async () => {
	await feedCanary(store);
	await store.delete();
	await store.open();
});

const names = Object.keys(pageMessages) as PageMessageName[];

/** A message of each kind that is well formed. */
const well: { readonly [name in PageMessageName]: object } = {
	bringReader: { href: "https://crm.example/deals/1", put: ["reader"] },
	bringPicker: { href: "https://crm.example/deals/1" },
	askAboutPage: { reading: pageText() },
	logFromOverlay: { actionId: "a", wish: "won", reading: pageText() },
	undoFromOverlay: { actionId: "a" },
	openForm: { wish: "won", reading: pageText() },
	saySiteCurrency: { currency: "DKK" },
};

describe("who may ask", () => {
	it("is the top frame of the active tab of an allowed site, and nobody else", async () => {
		const refused: [string, object][] = [
			["another extension", bar({ id: "another-extension" })],
			["nobody", {}],
			["no tab", bar({ tab: undefined })],
			["a frame in the page", bar({ frameId: 3 })],
			["no frame", bar({ frameId: undefined })],
			["a tab that is not looked at", bar({ tab: tab({ active: false }) })],
			["a tab without an id", bar({ tab: tab({ id: undefined }) })],
			["a page that waits", bar({ documentLifecycle: "prerender" })],
			["a page that was left", bar({ documentLifecycle: "cached" })],
			["a site that is not allowed", bar({ url: "https://bank.example/" })],
			["another scheme", bar({ url: "http://crm.example/deals/17" })],
			["a file", bar({ url: "file:///deals/17" })],
			["no address", bar({ url: undefined })],
			[
				"a tab that shows something else by now",
				bar({ tab: tab({ url: "https://bank.example/" }) }),
			],
			[
				"a name that looks like it",
				bar({ url: "https://crm.example.evil.example/" }),
			],
		];
		for (const name of names)
			for (const [who, sender] of refused) {
				tabId++;
				expect([who, await answerPage(name, well[name], sender)]).toEqual([
					who,
					{ refused: "sender" },
				]);
			}
		expect(await store.table("journal").count()).toBe(0);
	});

	it("stands in the table, for every message and every kind of sender", () => {
		for (const name of Object.keys(senders) as MessageName[]) {
			expect(maySend(name, bar())).toBe(senders[name].includes("content"));
			expect(maySend(name, OWN)).toBe(senders[name].includes("page"));
			expect(maySend(name, { ...bar(), id: "another-extension" })).toBe(false);
		}
		// What a content script may send at all.
		expect(
			Object.entries(senders)
				.filter(([, allowed]) => allowed.includes("content"))
				.map(([name]) => name)
				.sort(),
		).toEqual([...names, "saveTaughtPage"].sort());
	});

	it("no longer is once the site was taken back", async () => {
		expect(
			await answerPage("askAboutPage", well.askAboutPage, bar()),
		).toHaveProperty("about");
		allowed = [];
		expect(await answerPage("askAboutPage", well.askAboutPage, bar())).toEqual({
			refused: "sender",
		});
	});

	it("may not ask without end", async () => {
		const ask = () => answerPage("askAboutPage", well.askAboutPage, bar());
		const answers = await Promise.all(Array.from({ length: 40 }, ask));
		const refused = answers.filter(
			(answer) => (answer as { refused?: string }).refused === "tooOften",
		);
		expect(refused.length).toBeGreaterThanOrEqual(25);
		// Another tab's allowance is its own.
		tabId++;
		expect(await ask()).toHaveProperty("about");
	});
});

describe("what may be said", () => {
	it("is refused of another site's record, too large, or with anything beside it", async () => {
		const ask = (reading: unknown, more: object = {}) => {
			tabId++;
			return answerPage("askAboutPage", { reading, ...more }, bar());
		};
		const refused = { refused: "message" };
		expect(await ask(pageText())).toHaveProperty("about");
		const of = (more: object) => ask({ ...pageText(), ...more });
		for (const address of [
			"https://bank.example/deals/17",
			"https://crm.example.evil.example/deals/17",
			"javascript:alert(1)",
		])
			expect(await of({ address })).toEqual(refused);
		expect(await of({ note: "x" })).toEqual(refused);
		expect(await ask(pageText(), { more: 1 })).toEqual(refused);
		expect(await of({ title: field("x".repeat(501)) })).toEqual(refused);
		expect(await of({ closedOn: field("x".repeat(201)) })).toEqual(refused);
		// Whether it is sure is not for the page to say: an amount comes as it stands there, and nothing else.
		expect(await of({ amount: page().amount })).toEqual(refused);
		expect(await of({ status: field("won") })).toEqual(refused);
		const [amount] = pageText().amounts ?? [];
		expect(await of({ amounts: Array(61).fill(amount) })).toEqual(refused);
		const stage = {
			...{ stage: null, status: "open", count: 1, sums: [] },
			withoutAmount: 0,
		};
		expect(
			await ask({
				...{ kind: "list", system: null, address: null },
				list: { stages: Array(65).fill(stage), count: 65 },
			}),
		).toEqual(refused);
		expect(await ask("x".repeat(70_000))).toEqual(refused);
	});

	it("forged in 2,000 ways, does and tells nothing", async () => {
		const value = fc.anything({ maxDepth: 3 });
		const reading = fc
			.tuple(
				fc.constantFrom(
					...Object.keys(pageText()),
					"list",
					"unmatched",
					"__proto__",
				),
				value,
			)
			.map(([key, forged]) => ({ ...pageText(), [key]: forged }));
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...names),
				fc.oneof(
					value,
					reading.map((forged) => ({ reading: forged })),
					fc.record({ actionId: value, wish: value, reading: value }),
					fc.record({ currency: value }),
				),
				fc.boolean(),
				async (name, message, isForeign) => {
					tabId++;
					const isWell = pageMessages[name].safeParse(message).success;
					fc.pre(isForeign || !isWell);
					expect(
						await answerPage(
							name,
							message,
							isForeign ? bar({ id: "another-extension" }) : bar(),
						),
					).toEqual({ refused: isForeign ? "sender" : "message" });
				},
			),
			{ numRuns: 2_000 },
		);
		expect(await store.table("journal").count()).toBe(0);
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});

	it("of what was taught is of that site only", async () => {
		const taught = (origin: string) => ({
			actionId: newId(),
			input: {
				...{ origin, kind: "deal", addressShape: "/deals/*" },
				fields: { amount: { label: "budget", of: "text" } },
			},
		});
		expect(
			await answerAction(
				"saveTaughtPage",
				taught("https://bank.example"),
				bar(),
			),
		).toMatchObject({ ok: false, detail: "sender" });
		expect(
			await answerAction(
				"saveTaughtPage",
				taught("https://crm.example"),
				bar({ frameId: 2 }),
			),
		).toMatchObject({ ok: false, detail: "sender" });
		expect(
			await answerAction(
				"saveTaughtPage",
				taught("https://crm.example"),
				bar(),
			),
		).toMatchObject({ ok: true });
	});
});

describe("logging from the bar", () => {
	const log = (wish: string, reading: PageText, actionId = newId()) =>
		answerPage(
			"logFromOverlay",
			{ actionId, wish, reading },
			bar(),
		) as Promise<PageLogged>;

	it("says what was logged, and what the bar says now", async () => {
		const { answer, said, page: now } = await log("open", pageText());
		expect(answer.ok).toBe(true);
		expect(said.replaceAll("\u00a0", " ")).toBe("Condax, DKK 62,500 logged");
		expect(now.about).toBe("stored");
	});

	it("is taken back from the same tab only", async () => {
		const { answer } = await log("won", pageText());
		if (!answer.ok) throw new Error("not logged");
		const { actionId } = answer;
		const undo = () => answerPage("undoFromOverlay", { actionId }, bar());
		const own = tabId;
		tabId = 1_000_000;
		expect(await undo()).toEqual({ refused: "sender" });
		tabId = own;
		const undone = (await undo()) as PageUndone;
		expect(undone.said).toBe("Taken back");
		expect(await all("deal")).toEqual([]);
		// Something else that was done is not the bar's to take back.
		const other = await answerAction(
			"logDeal",
			{ actionId: newId(), input: { status: "open", title: "Typed" } },
			OWN,
		);
		if (!other.ok) throw new Error("not logged");
		expect(
			await answerPage("undoFromOverlay", { actionId: other.actionId }, bar()),
		).toEqual({ refused: "sender" });
	});

	it("leaves a form where the page is not sure", async () => {
		const reading = pageText("DKK 96.3K");
		const refused = await log("won", reading);
		expect(refused.answer.ok).toBe(false);
		expect(await answerPage("openForm", { wish: "won", reading }, bar())).toBe(
			true,
		);
		expect(
			(await fakeBrowser.storage.session.get("draft")).draft,
		).toMatchObject({
			customer: "Condax",
			minor: 9_630_000,
			isApproximate: true,
			pageOrigin: "https://crm.example",
		});
	});

	it("knows the currency of a site once it was said", async () => {
		expect(
			await answerPage("saySiteCurrency", { currency: "SEK" }, bar()),
		).toMatchObject({ ok: true });
		fakeBrowser.scripting = {
			executeScript: vi.fn(async () => []),
		} as never;
		expect(
			await answerPage(
				"bringReader",
				{ href: "https://crm.example/deals/1", put: ["reader"] },
				bar(),
			),
		).toMatchObject({
			hints: { siteCurrency: "SEK", reportingCurrency: "DKK" },
		});
		expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith({
			target: { tabId, frameIds: [0] },
			files: ["/reader.js"],
		});
	});
});

describe("a right click", () => {
	it("logs the record on the page where nothing is selected", async () => {
		const click = { pageUrl: "https://crm.example/deals/17", reading: page() };
		const logged = await logFromPage({ entry: "logDeal", ...click });
		expect(logged).toMatchObject({
			answer: { ok: true },
			last: { what: "deal" },
		});
		expect(await all("deal")).toMatchObject([
			{
				status: "won",
				title: "Spring order",
				pageOrigin: "https://crm.example",
			},
		]);
		// It is stored now: the same again changes nothing.
		await logFromPage({ entry: "logDeal", ...click });
		await logFromPage({ entry: "logCall", ...click });
		expect(await all("deal")).toHaveLength(1);
		expect(await all("activity")).toMatchObject([{ type: "call" }]);
	});

	it("takes what is selected before what is on the page", async () => {
		await logFromPage({
			entry: "logDeal",
			selection: "ACME A/S kr. 62.500,00",
			reading: page({ customer: field("Condax") }),
		});
		expect(await all("customer")).toMatchObject([{ name: "ACME A/S" }]);
	});

	it("asks where the page is not sure, and counts a call anyway", async () => {
		const reading = without(page(), "amount");
		expect(await logFromPage({ entry: "logDeal", reading })).toBeNull();
		expect(
			(await fakeBrowser.storage.session.get("draft")).draft,
		).toMatchObject({
			what: "deal",
			customer: "Condax",
			title: "Spring order",
		});
		expect(await all("deal")).toEqual([]);
		expect(
			await logFromPage({ entry: "logCall", selection: "" }),
		).toMatchObject({ answer: { ok: true }, last: { what: "call" } });
	});
});

describe("an allowance", () => {
	it("is what may be asked at once, and fills with time", () => {
		const allowance = { burst: 3, perSecond: 2 };
		let bucket: Parameters<typeof takeToken>[0];
		const asked = [0, 0, 0, 0, 400, 600, 600, 100, 10_000].map((at) => {
			const taken = takeToken(bucket, at, allowance);
			bucket = taken.bucket;
			return taken.isAllowed;
		});
		expect(asked).toEqual([
			...[true, true, true, false],
			...[false, true, false],
			// A clock that steps back gives nothing.
			false,
			true,
		]);
	});
});
