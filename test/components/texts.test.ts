import { describe, expect, it } from "vitest";
import { pocket as danish } from "../../lib/text/da/pocket.ts";
import { pocket as english } from "../../lib/text/en/pocket.ts";
import type { Text } from "../../lib/text/text.ts";

const places = (text: Text) =>
	[
		...new Set(
			(typeof text === "string" ? text : text.one + text.other).match(
				/\{\w+\}/g,
			) ?? [],
		),
	].sort();

describe("the words of the popup, the side panel and the overlay", () => {
	it("have the same places to fill in both languages", () => {
		for (const [key, text] of Object.entries(english) as [
			keyof typeof english,
			Text,
		][])
			expect([key, places(danish[key])]).toEqual([key, places(text)]);
	});
	it("are the same kind in both: plain, or by number", () => {
		for (const [key, text] of Object.entries(english) as [
			keyof typeof english,
			Text,
		][])
			expect([key, typeof danish[key]]).toEqual([key, typeof text]);
	});
	it("neither shout nor blame", () => {
		for (const text of [...Object.values(english), ...Object.values(danish)])
			expect(JSON.stringify(text)).not.toContain("!");
	});
});
