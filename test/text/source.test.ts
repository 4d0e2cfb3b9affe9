import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import { describe, expect, test } from "vitest";
import { allTexts, formsOf, languages } from "./all-texts.ts";

// ---- the source, as far as it speaks ---------------------------------------------------------------------------------

const root = join(import.meta.dirname, "../..");

interface Node {
	type: string;
	[key: string]: unknown;
}

interface Said {
	/** Every string that stands in the source. */
	strings: Set<string>;
	/** Every template with something filled in, as what it may become. */
	templates: Set<string>;
	/** Names of properties, given or read. */
	properties: Set<string>;
	/** Texts that stand on the page without being of a catalogue. */
	hardCoded: string[];
	/** Keys of the texts that buttons and tabs bear. */
	onButtons: Set<string>;
}

const said: Said = {
	strings: new Set(),
	templates: new Set(),
	properties: new Set(),
	hardCoded: [],
	onButtons: new Set(),
};

/** What is called the same in every language: the product, and a key. */
const NAMES = new Set(["Målbar", "Esc"]);

/** Attributes that are read out or shown. */
const SPOKEN = new Set([
	...["title", "alt", "placeholder", "label", "aria-label"],
	...["aria-description", "aria-roledescription", "aria-valuetext"],
]);

function listen(node: Node, path: string): void {
	if (node.type === "Literal") said.strings.add(String(node.value));
	if (node.type === "TemplateLiteral") {
		const parts = (node.quasis as { value: { cooked: string } }[]).map(
			({ value }) => value.cooked.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
		);
		said.templates.add(parts.join("(.+)"));
	}
	if (node.type === "MemberExpression" && !node.computed)
		said.properties.add(String((node.property as Node).name));
	if (node.type === "Property" && !node.computed)
		said.properties.add(String((node.key as Node).name));
	if (node.type === "JSXText") hear(String(node.value), path);
	if (
		node.type === "JSXAttribute" &&
		SPOKEN.has(String((node.name as Node).name))
	)
		hearAll(node.value, path);
	if (node.type === "JSXElement" || node.type === "JSXFragment")
		for (const child of node.children as Node[])
			if (child.type === "JSXExpressionContainer") hearAll(child, path);
	if (node.type === "JSXElement" && isButton(node)) wordsOn(node);
	for (const inner of Object.values(node)) {
		if (Array.isArray(inner))
			for (const each of inner) if (isNode(each)) listen(each, path);
		if (isNode(inner)) listen(inner, path);
	}
}

function isNode(value: unknown): value is Node {
	return typeof (value as Node | null)?.type === "string";
}

/** Every string an expression may come to, as far as it stands there itself. */
function hearAll(value: unknown, path: string): void {
	if (!isNode(value)) return;
	if (value.type === "Literal" && typeof value.value === "string")
		hear(value.value, path);
	if (value.type === "TemplateElement")
		hear((value.value as { cooked: string }).cooked, path);
	const inner = {
		JSXExpressionContainer: [value.expression],
		ConditionalExpression: [value.consequent, value.alternate],
		LogicalExpression: [value.left, value.right],
		BinaryExpression: value.operator === "+" ? [value.left, value.right] : [],
		TemplateLiteral: [value.quasis, value.expressions].flat(),
	}[value.type];
	for (const each of inner ?? []) hearAll(each, path);
}

function hear(text: string, path: string): void {
	const words = text.replace(/&\w+;/g, " ").trim();
	if (/\p{L}{2}/u.test(words) && !NAMES.has(words))
		said.hardCoded.push(`${path}: ${words}`);
}

function isButton({ openingElement }: Node): boolean {
	const { name } = openingElement as unknown as { name: Node };
	return name.name === "button";
}

/** The texts straight in a button: `{t("…")}` between its tags, or one of two. */
function wordsOn(button: Node): void {
	const find = (node: unknown): void => {
		if (!isNode(node)) return;
		if (node.type === "ConditionalExpression") {
			find(node.consequent);
			find(node.alternate);
		}
		if (node.type === "CallExpression" && (node.callee as Node).name === "t") {
			const [key] = node.arguments as Node[];
			if (key?.type === "Literal") said.onButtons.add(String(key.value));
		}
	};
	for (const child of button.children as Node[])
		if (child.type === "JSXExpressionContainer") find(child.expression);
}

for (const folder of ["components", "entrypoints", "lib"])
	for (const file of readdirSync(join(root, folder), { recursive: true })) {
		const path = join(folder, String(file));
		if (!/\.tsx?$/.test(path) || path.startsWith("lib/text/")) continue;
		// For whoever builds the product: no release has it.
		if (path === "entrypoints/dashboard/style-page.tsx") continue;
		const { program } = parseSync(path, readFileSync(join(root, path), "utf8"));
		listen(program as unknown as Node, path);
	}

// ---- what must hold of it --------------------------------------------------------------------------------------------

describe("the source", () => {
	test("uses every text", () => {
		const templates = [...said.templates]
			// Something of the key must be said, or every key would fit.
			.filter((each) => /[a-z]/i.test(each.replaceAll("(.+)", "")))
			.map((each) => new RegExp(`^${each}$`));
		const isSaid = (word: string): boolean =>
			said.strings.has(word) || said.properties.has(word);
		/** What is filled in must be said somewhere too, whole or word by word. */
		const isMade = (key: string) =>
			templates.some((template) =>
				template
					.exec(key)
					?.slice(1)
					.every((word) => isSaid(word) || word.split(".").every(isSaid)),
			);
		const unused = Object.keys(allTexts.en).filter((key) => {
			// The words of the bar and of teaching are sent to the page without their first part.
			const [, sent = key] = /^page\.(?:bar|teach)\.(.+)$/.exec(key) ?? [];
			return !(
				said.strings.has(key) ||
				isMade(key) ||
				(sent !== key && (isSaid(sent) || isMade(sent)))
			);
		});
		expect(unused).toEqual([]);
	});

	test("says nothing but by a text", () => {
		expect(said.hardCoded).toEqual([]);
	});
});

/** Room on a button, and in the navigation beside the page. */
const ON_BUTTON = 36;
const IN_NAVIGATION = 22;
/** A page that is reached from others, and stands in no navigation. */
const TITLE_ONLY = "nav.seen";

describe.each(languages)("in %s", (language) => {
	const texts = allTexts[language];

	test("what stands on a button has room there", () => {
		expect(said.onButtons.size).toBeGreaterThan(50);
		const long = [...said.onButtons]
			.flatMap((key) => formsOf(texts[key] ?? ""))
			.filter((form) => form.length > ON_BUTTON);
		expect(long).toEqual([]);
	});

	test("so has what stands in the navigation", () => {
		const long = Object.entries(texts)
			.filter(([key]) => /^nav\.[^.]+$/.test(key) && key !== TITLE_ONLY)
			.flatMap(([, text]) => formsOf(text))
			.filter((form) => form.length > IN_NAVIGATION);
		expect(long).toEqual([]);
	});
});
