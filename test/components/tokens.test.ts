import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(
	new URL("../../components/tokens.css", import.meta.url),
	"utf8",
).replace(/\/\*[\s\S]*?\*\//g, "");

/** What stands between the braces after `selector`, declaration by declaration. */
function declared(selector: string, from = 0): Map<string, string> {
	const start = css.indexOf(`${selector} {`, from);
	const body = css.slice(css.indexOf("{", start) + 1, css.indexOf("}", start));
	return new Map(
		body
			.split(";")
			.map((each) =>
				each
					.trim()
					.replace(/\s+/g, " ")
					.replace(/\( | \)/g, (each) => each.trim()),
			)
			.filter(Boolean)
			.map((each) => [
				each.slice(0, each.indexOf(":")),
				each.slice(each.indexOf(":") + 1).trim(),
			]),
	);
}

const asked = declared(":root", css.indexOf("(prefers-contrast: more)"));
const chosen = declared('[data-theme="contrast"]');

test("high contrast is the same, asked for by the system or chosen here", () => {
	expect(asked.size).toBeGreaterThan(10);
	expect([...chosen]).toEqual([...asked]);
});

/** WCAG 2.2: the contrast of two colours written `#rrggbb`. */
function contrast(one: string, other: string): number {
	const light = (hex: string) => {
		const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
			const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
}

const pair = (value: string | undefined) => {
	const [, light = "", dark = ""] =
		/light-dark\( ?(#\w+), ?(#\w+) ?\)/.exec(value ?? "") ?? [];
	return { light, dark };
};

test.each(["light", "dark"] as const)(
	"every tone of words reads at 4.5, and at 7 in high contrast (%s)",
	(scheme) => {
		const usual = declared(":root");
		for (const [tokens, least] of [
			[usual, 4.5],
			[new Map([...usual, ...chosen]), 7],
		] as const)
			for (const name of ["ink", "muted", "accent", "warn"])
				for (const ground of ["paper", "sunk"]) {
					const ratio = contrast(
						pair(tokens.get(`--${name}`))[scheme],
						pair(tokens.get(`--${ground}`))[scheme],
					);
					expect(ratio, `${name} on ${ground}`).toBeGreaterThanOrEqual(least);
				}
	},
);
