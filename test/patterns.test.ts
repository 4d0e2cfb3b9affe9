import { readdirSync, readFileSync } from "node:fs";
import { parseAst } from "vite";
import { describe, expect, test } from "vitest";

const root = new URL("../lib/", import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
	(name) => name.endsWith(".ts") && !name.endsWith(".d.ts"),
);

interface Pattern {
	file: string;
	source: string;
}

/** Every regular expression written out in the core. */
function patternsIn(file: string): Pattern[] {
	const found: Pattern[] = [];
	const visit = (node: unknown): void => {
		if (typeof node !== "object" || node === null) return;
		if ("regex" in node)
			found.push({
				file,
				source: (node.regex as { pattern: string }).pattern,
			});
		for (const each of Object.values(node)) visit(each);
	};
	visit(parseAst(readFileSync(new URL(file, root), "utf8"), { lang: "ts" }));
	return found;
}

const UNBOUNDED = /^(?:[*+]|\{\d+,\})/;

/** A pattern's groups as lists of alternatives of parts: what a part is, and whether it may come again without end. */
interface Part {
	text: string;
	inside: Part[][];
	isUnbounded: boolean;
}

function partsOf(source: string): Part[][] {
	let at = 0;
	const alternatives = (): Part[][] => {
		const all: Part[][] = [[]];
		while (at < source.length && source[at] !== ")") {
			if (source[at] === "|") {
				at++;
				all.push([]);
				continue;
			}
			const start = at;
			let inside: Part[][] = [];
			if (source[at] === "(") {
				at++;
				at +=
					/^\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(at))?.[0].length ?? 0;
				inside = alternatives();
				at++;
			} else if (source[at] === "[") {
				while (source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
				at++;
			} else if (/^\\[pPu]\{/.test(source.slice(at)))
				at = source.indexOf("}", at) + 1;
			else at += source[at] === "\\" ? 2 : 1;
			const text = source.slice(start, at);
			const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(
				source.slice(at),
			)?.[0];
			at += quantifier?.length ?? 0;
			all.at(-1)?.push({
				text,
				inside,
				isUnbounded: UNBOUNDED.test(quantifier ?? ""),
			});
		}
		return all;
	};
	return alternatives();
}

/** "(a+)+": each repeats a text that nothing marks the start of, so that it can be parted in a number of ways without end. */
function isNested({ inside, isUnbounded }: Part): boolean {
	return (
		(isUnbounded &&
			inside.some(
				([only, ...more]) => only?.isUnbounded === true && more.length === 0,
			)) ||
		inside.flat().some(isNested)
	);
}

/** "\s+$": looked for anew from each of a long row of spaces. */
function isTrailing(parts: readonly Part[]): boolean {
	const [first] = parts;
	return first?.isUnbounded === true && parts.at(-1)?.text === "$";
}

describe("patterns end soon, however long a text is made to be", () => {
	const all = sources.flatMap(patternsIn);

	test("there are some, and their parts are seen", () => {
		expect(all.length).toBeGreaterThan(200);
		const holds = (source: string) =>
			partsOf(source).some(isTrailing) || partsOf(source).flat().some(isNested);
		for (const bad of [
			"\\s+$",
			"^a|[. ]+$",
			"(a+)+b",
			"x(?:\\d*)*",
			"\\s*\\([^()]*\\)\\s*$",
		])
			expect([bad, holds(bad)]).toEqual([bad, true]);
		for (const good of [
			"^\\s+$",
			"(?<![. ])[. ]+$",
			"(?:ab+)+",
			"[)+$]$",
			"a{1,3}$",
		])
			expect([good, holds(good)]).toEqual([good, false]);
	});

	test("none repeats what repeats, and none looks for the end from everywhere", () => {
		expect(
			all.filter(
				({ source }) =>
					partsOf(source).some(isTrailing) ||
					partsOf(source).flat().some(isNested),
			),
		).toEqual([]);
	});
});
