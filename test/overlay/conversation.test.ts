import { beforeEach, describe, expect, it, vi } from "vitest";
import { converse } from "../../entrypoints/overlay.content/conversation.ts";
import type { PageReading } from "../../lib/crm/reading.ts";
import type { NotAnswered, PageAnswer } from "../../lib/page-answer.ts";

const reading = (title: string, amount = "62500"): PageReading => ({
	kind: "deal",
	system: null,
	address: null,
	title: { value: title, text: title, from: "headline", certainty: "sure" },
	amount: {
		value: { value: amount, currency: "DKK" },
		text: amount,
		from: "label",
		certainty: "sure",
	},
});
const answerTo = (text: string): PageAnswer => ({
	about: "whatIf",
	sentence: [{ text }],
	facts: [],
	customer: [],
	read: [],
	buttons: [],
});

let waiting: {
	reading: PageReading;
	answer(to: PageAnswer | NotAnswered): Promise<void>;
}[];
let shown: (string | undefined)[];
let talk: ReturnType<typeof converse>;

beforeEach(() => {
	waiting = [];
	shown = [];
	talk = converse(
		(about) =>
			new Promise((done) => {
				waiting.push({
					reading: about,
					async answer(to) {
						done(to);
						await new Promise((later) => setTimeout(later));
					},
				});
			}),
		() => shown.push(talk.answer?.sentence[0]?.text),
	);
});

describe("what is asked about a page", () => {
	it("is answered once, however often it is read", async () => {
		talk.hasRead(reading("Acme"));
		talk.hasRead(reading("Acme"));
		expect(waiting).toHaveLength(1);
		await waiting[0]?.answer(answerTo("of Acme"));
		talk.hasRead(reading("Acme"));
		expect(waiting).toHaveLength(1);
		expect(shown).toEqual(["of Acme"]);
	});

	it("is never answered with another record's figures", async () => {
		talk.hasRead(reading("Acme"));
		await waiting[0]?.answer(answerTo("of Acme"));
		talk.hasRead(reading("Condax"));
		// Gone at once, before anything is asked or answered.
		expect(shown).toEqual(["of Acme", undefined]);
		expect(talk.answer).toBeNull();
		await waiting[1]?.answer(answerTo("of Condax"));
		expect(talk.answer?.sentence[0]?.text).toBe("of Condax");
	});

	it("is forgotten when an answer comes late", async () => {
		talk.hasRead(reading("Acme"));
		talk.hasRead(reading("Condax"));
		await waiting[0]?.answer(answerTo("of Acme"));
		expect(talk.answer).toBeNull();
		talk.drop();
		await waiting[1]?.answer(answerTo("of Condax"));
		expect(talk.answer).toBeNull();
		expect(talk.reading).toBeNull();
	});

	it("is dropped with the page, and back without a question if the page says the same again", async () => {
		talk.hasRead(reading("Acme"));
		await waiting[0]?.answer(answerTo("of Acme"));
		talk.drop();
		expect(talk.answer).toBeNull();
		talk.hasRead(reading("Acme"));
		expect(talk.answer?.sentence[0]?.text).toBe("of Acme");
		expect(waiting).toHaveLength(1);
	});

	it("is asked again when the amount changes or figures move", async () => {
		talk.hasRead(reading("Acme"));
		await waiting[0]?.answer(answerTo("of 62,500"));
		talk.hasRead(reading("Acme", "75000"));
		expect(talk.answer).toBeNull();
		await waiting[1]?.answer(answerTo("of 75,000"));
		talk.hasMoved();
		expect(waiting).toHaveLength(3);
		// Until then the record is still the same one.
		expect(talk.answer?.sentence[0]?.text).toBe("of 75,000");
		await waiting[2]?.answer(answerTo("of 75,000, moved"));
		expect(talk.answer?.sentence[0]?.text).toBe("of 75,000, moved");
	});

	it("is nothing where there is nothing to ask about", () => {
		talk.hasRead({ kind: "none", system: null, address: null });
		expect(waiting).toHaveLength(0);
		// What was taught and is not found is said.
		const unmatched: PageReading["unmatched"] = ["amount"];
		talk.hasRead({ kind: "none", system: null, address: null, unmatched });
		expect(waiting).toHaveLength(1);
	});

	it("is asked again later when it was asked too often, and not when it was refused", async () => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		try {
			talk.hasRead(reading("Acme"));
			const asked = waiting[0]?.answer({ refused: "tooOften" });
			await vi.runOnlyPendingTimersAsync();
			await asked;
			await vi.runOnlyPendingTimersAsync();
			expect(waiting).toHaveLength(2);
			void waiting[1]?.answer({ refused: "sender" });
			await vi.runOnlyPendingTimersAsync();
			await vi.runOnlyPendingTimersAsync();
			expect(waiting).toHaveLength(2);
			expect(talk.answer).toBeNull();
		} finally {
			vi.useRealTimers();
		}
	});

	it("takes what is said after something was done, of the same record only", async () => {
		talk.hasRead(reading("Acme"));
		await waiting[0]?.answer(answerTo("of Acme"));
		talk.isAnswered(reading("Condax"), answerTo("of Condax, stored"));
		expect(talk.answer?.sentence[0]?.text).toBe("of Acme");
		talk.isAnswered(reading("Acme"), answerTo("of Acme, stored"));
		expect(talk.answer?.sentence[0]?.text).toBe("of Acme, stored");
	});
});
