import { describe, expect, test } from "vitest";
import { statusOf, statusWordsOf } from "../../lib/intake/status.ts";

describe("what a word means", () => {
	test.each([
		["won", "Won, won, WON, Closed Won, closedwon, Vundet, Vundet og Lukket"],
		["won", "Solgt, Vunnet, Vunnen, Stängda vunna, Såld, Voitettu, Gewonnen"],
		["won", "3. Vundet (100 %)"],
		["lost", "Lost, Closed Lost, closedlost, Tabt, Tabt og Lukket, Tapt"],
		["lost", "Förlorad, Stängda förlorade, Hävitty, Verloren, Abandoned"],
		["lost", "Lost to competitor"],
		["open", "Open, Åben, Åbent, Öppen, Åpen, Avoin, Offen"],
	])("%s: %s", (status, words) => {
		for (const word of words.split(", "))
			expect([word, statusOf(word)]).toEqual([
				word,
				{ status, because: "word" },
			]);
	});
	test.each(["Prospecting", "Engaging", "Forhandling", "Qualified", "Etapp 2"])(
		"%s is a stage of open deals",
		(word) => {
			expect(statusOf(word)).toEqual({ status: "open", because: "stage" });
		},
	);
	test.each([
		...["Closed", "Lukket", "Not won", "Ikke vundet", "Won or lost", "Stängd"],
		...["Nearly won", "Likely to be won within the next three weeks"],
	])("%s is asked about", (word) => {
		expect(statusOf(word)).toEqual({ status: "open", because: "unsure" });
	});
});

test("a column as a table of words, spellings joined, most frequent first", () => {
	const counts = new Map([
		["Won", 3],
		["", 9],
		["Negotiation", 4],
		["won ", 2],
		["Tabt", 1],
	]);
	expect(statusWordsOf(counts)).toEqual([
		{ word: "Won", count: 5, status: "won", because: "word" },
		{ word: "Negotiation", count: 4, status: "open", because: "stage" },
		{ word: "Tabt", count: 1, status: "lost", because: "word" },
	]);
});
