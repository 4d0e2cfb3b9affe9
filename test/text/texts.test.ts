import { describe, expect, test } from "vitest";
import type { Text } from "../../lib/text/text.ts";
import { allTexts, cataloguesOf, formsOf, languages } from "./all-texts.ts";

const english = allTexts.en;

/** What is truly the same word in English and in these languages. */
const SAME: { readonly [text: string]: string } = {
	Backup: "de",
	Bonus: "da sv nb fi de",
	Budget: "da sv de",
	CSV: "da sv nb fi de",
	Chance: "da de",
	Deal: "de",
	Deals: "de",
	Definition: "da sv de",
	Excel: "da sv nb fi de",
	Filter: "da sv nb de",
	Find: "da",
	Import: "da sv nb de",
	In: "de",
	Lead: "da sv nb de",
	"Lead → SQL": "da sv nb de",
	Leads: "da sv nb de",
	Marketing: "de",
	Median: "da sv nb de",
	"Målbar ID": "da nb fi",
	Name: "de",
	Note: "da",
	Passphrase: "de",
	Period: "sv",
	Pipeline: "da sv nb de",
	Start: "nb",
	Status: "da sv nb de",
	Stop: "da",
	Sum: "da nb",
	Team: "da sv nb de",
	Teams: "da de",
	Type: "da nb",
	"UTF-16": "da sv nb fi de",
	"UTF-8": "da sv nb fi de",
	"Win rate": "da sv nb",
	"Windows-1252": "da sv nb fi de",
	chance: "da",
	for: "da nb",
	in: "de",
	kB: "da sv nb de",
	lead: "da sv nb",
	leads: "da sv nb",
	team: "da sv nb",
	text: "sv",
	version: "da sv",
};

/** Too long by the rule below, and there is no shorter word. */
const LONG = new Set([
	...["de backup.restore", "de customers.merge"],
	...["fi column.note", "fi field.note", "fi leads.note"],
]);

/** A text may be so much longer than the longer of the English and the Danish one, for which its place is made. */
const FACTOR = 1.4;
const MORE = 6;

describe.each(languages)("the texts in %s", (language) => {
	const own = allTexts[language];

	test("have the keys of the English ones, with the same places to fill, plain or by number alike", () => {
		const shape = (texts: typeof own) =>
			Object.fromEntries(
				Object.entries(texts).map(([key, text]) => [
					key,
					typeof text === "string" ? placesOf(text) : "by number",
				]),
			);
		expect(shape(own)).toEqual(shape(english));
		// A form by number may leave its number out ("1 deal", "a deal"), and may not ask for what nobody gives.
		for (const [key, text] of Object.entries(own)) {
			const given = new Set(formsOf(english[key] ?? "").flatMap(placesOf));
			const asked = new Set(formsOf(text).flatMap(placesOf));
			expect([key, [...asked].sort()]).toEqual([key, [...given].sort()]);
		}
	});

	test("have no key twice: the dashboard speaks from all catalogues at once", () => {
		const files = Object.entries(cataloguesOf(language));
		const twice = files.flatMap(([file, texts]) =>
			files
				.filter(
					([other]) =>
						other > file &&
						// The popup's holds these two.
						!(file !== "page.ts" && other === "pocket.ts" && HELD.has(file)),
				)
				.flatMap(([other, more]) =>
					Object.keys(texts)
						.filter((key) => key in more)
						.map((key) => `${key} in ${file} and ${other}`),
				),
		);
		expect(twice).toEqual([]);
	});

	test("neither shout nor end in space", () => {
		for (const [key, text] of Object.entries(own))
			for (const form of formsOf(text)) {
				expect([key, form]).not.toEqual([key, expect.stringMatching(/[!]/)]);
				expect([key, form]).not.toEqual([
					key,
					expect.stringMatching(/ {2}|\t|\.\.\./),
				]);
			}
	});
});

describe.each(languages.filter((each) => each !== "en"))(
	"in %s",
	(language) => {
		const own = allTexts[language];

		test("nothing is left in English", () => {
			const left = Object.entries(own).filter(([key, text]) => {
				const words = wordsOf(text);
				return (
					words !== "" &&
					words === wordsOf(english[key] ?? "") &&
					!words
						.split("/")
						.every((form) => (SAME[form] ?? "").split(" ").includes(language))
				);
			});
			expect(left).toEqual([]);
		});

		test("no text is too long for its place", () => {
			const long = Object.entries(own)
				.map(([key, text]) => {
					const place = longest([english[key] ?? "", allTexts.da[key] ?? ""]);
					return { key, text, over: longest([text]) > place * FACTOR + MORE };
				})
				.filter(({ key, over }) => over && !LONG.has(`${language} ${key}`));
			expect(long).toEqual([]);
		});
	},
);

test("what is listed as the same, or as long, still is", () => {
	for (const [words, of] of Object.entries(SAME))
		for (const language of of.split(" "))
			expect([
				words,
				language,
				Object.entries(allTexts[language as "da"]).some(
					([key, text]) =>
						wordsOf(text).split("/").includes(words) &&
						wordsOf(english[key] ?? "")
							.split("/")
							.includes(words),
				),
			]).toEqual([words, language, true]);
	for (const each of LONG) {
		const [language, key = ""] = each.split(" ");
		const place = longest([english[key] ?? "", allTexts.da[key] ?? ""]);
		expect(longest([allTexts[language as "da"][key] ?? ""])).toBeGreaterThan(
			place * FACTOR + MORE,
		);
	}
});

/** What a text says besides what is filled in, its forms parted by a slash; empty where nothing is said. */
function wordsOf(text: Text): string {
	return [
		...new Set(
			formsOf(text).map((form) =>
				form
					.replace(/\{\w+\}/g, " ")
					.replace(/^[^\p{L}]+|[^\p{L}\d]+$/gu, "")
					.trim(),
			),
		),
	]
		.filter((form) => /\p{L}{2}/u.test(form))
		.join("/");
}

function longest(texts: readonly Text[]): number {
	return Math.max(...texts.flatMap(formsOf).map((form) => form.length));
}

const HELD = new Set(["glance.ts", "kpi.ts"]);

function placesOf(form: string): string[] {
	return [...new Set(form.match(/\{\w+\}/g))].sort();
}
