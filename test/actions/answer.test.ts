import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type ActionName, actions } from "../../lib/actions/actions.ts";
import { answerAction, maySend, senderOf } from "../../lib/actions/answer.ts";
import { newId } from "../../lib/clock.ts";
import { type MessageName, senders } from "../../lib/messages.ts";
import { store } from "../../lib/store/db.ts";

const ID = "test-extension-id";
const PAGE = { id: ID, url: `chrome-extension://${ID}/popup.html` };
const CONTENT = { id: ID, url: "https://crm.example/deal", tab: { id: 1 } };
const OTHERS = [
	{ id: "another-extension", url: `chrome-extension://${ID}/popup.html` },
	{ url: "https://crm.example/" },
	{ id: ID, url: `chrome-extension://${ID}.evil.example/` },
	{},
];

beforeEach(() => {
	fakeBrowser.runtime.id = ID;
	fakeBrowser.runtime.getURL = ((path: string) =>
		`chrome-extension://${ID}${path}`) as never;
});

test("tells a page of its own from a content script and from everybody else", () => {
	expect(senderOf(PAGE)).toBe("page");
	expect(senderOf({ ...PAGE, tab: { id: 2 } })).toBe("page");
	expect(senderOf(CONTENT)).toBe("content");
	expect(OTHERS.map(senderOf)).toEqual([null, null, null, null]);
});

test("every message has its senders, every action is a message, and only allowed pairs run", async () => {
	const names = Object.keys(senders) as MessageName[];
	for (const name of Object.keys(actions)) expect(names).toContain(name);
	for (const name of names)
		for (const [kind, sender] of [
			["page", PAGE],
			["content", CONTENT],
			...OTHERS.map((other) => [null, other] as const),
		] as const)
			expect(maySend(name, sender)).toBe(
				kind !== null && senders[name].includes(kind),
			);
	for (const sender of [CONTENT, ...OTHERS])
		for (const name of Object.keys(actions) as ActionName[])
			expect(
				await answerAction(
					name,
					{ actionId: newId(), input: { status: "won" } },
					sender,
				),
			).toMatchObject({ ok: false, detail: "sender" });
	expect(await store.table("journal").count()).toBe(0);
});

test("forged messages are refused and write nothing", async () => {
	const value = fc.anything({ maxDepth: 3 });
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...(Object.keys(actions) as ActionName[])),
			fc.oneof(
				value,
				fc.record({ actionId: value, input: value }),
				fc.record({
					actionId: fc.constant("forged"),
					input: fc.record({ status: value, __proto__: value, more: value }),
				}),
				fc.record({
					actionId: fc.constant("forged"),
					input: fc.constant({ status: "won" }),
					extra: value,
				}),
			),
			async (name, message) => {
				fc.pre(name !== "addSample" && name !== "removeSample");
				const answer = await answerAction(name, message, PAGE);
				expect(answer.ok).toBe(false);
			},
		),
		{ numRuns: 500 },
	);
	expect(await store.table("records").count()).toBe(0);
	expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	const huge = { actionId: newId(), input: { title: "x".repeat(1_000_001) } };
	expect(await answerAction("logDeal", huge, PAGE)).toMatchObject({
		detail: "size",
	});
});
