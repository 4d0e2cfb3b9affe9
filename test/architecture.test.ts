import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { actions } from "../lib/actions/actions.ts";
import { pageMessages } from "../lib/actions/page-messages.ts";
import { catalogue } from "../lib/kpi/catalogue.ts";
import { senders } from "../lib/messages.ts";
import packages from "../package.json";
import lock from "../package-lock.json";
import { allTexts } from "./text/all-texts.ts";

// ---- the source as it stands ----------------------------------------------------------------------------------------

const root = join(import.meta.dirname, "..");

/** A node of a syntax tree, as far as the rules below look. */
interface Node {
	type: string;
	start: number;
	end: number;
	[key: string]: unknown;
}

interface Import {
	/** A path from the project's root, or a package's name. */
	to: string;
	isPackage: boolean;
	isType: boolean;
}

interface Source {
	path: string;
	text: string;
	program: Node;
	imports: Import[];
}

function filesIn(...folders: string[]): string[] {
	return folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.filter(({ parentPath }) => !parentPath.includes("node_modules"))
			.map((entry) => relative(root, join(entry.parentPath, entry.name)))
			.sort(),
	);
}

const sources = filesIn("components", "entrypoints", "lib")
	.filter((path) => /\.tsx?$/.test(path))
	.map(read);

function read(path: string): Source {
	const text = readFileSync(join(root, path), "utf8");
	const { program, module } = parseSync(path, text);
	const imports: Import[] = [];
	const add = (name: string, isType: boolean) => {
		const isPackage = !name.startsWith(".");
		const to = isPackage ? name : posix.join(dirname(path), name);
		imports.push({ to, isPackage, isType });
	};
	for (const { start, end, moduleRequest, entries } of module.staticImports)
		add(
			moduleRequest.value,
			/^import type\b/.test(text.slice(start, end)) ||
				(entries.length > 0 && entries.every((entry) => entry.isType)),
		);
	for (const { entries } of module.staticExports)
		for (const { moduleRequest, isType } of entries)
			if (moduleRequest) add(moduleRequest.value, isType);
	for (const { moduleRequest: name } of module.dynamicImports)
		add(text.slice(name.start + 1, name.end - 1), false);
	// A worker's file is named by its address.
	for (const { 1: name } of text.matchAll(
		/new URL\(\s*"(\.[^"]+)",\s*import\.meta/g,
	))
		if (name) add(name, false);
	return { path, text, program: program as unknown as Node, imports };
}

/** Which part of the house a file belongs to: `kpi`, `glance`, `components/dashboard`, `popup`. */
function partOf(path: string): string {
	const [top, name = "", ...rest] = path.split("/");
	const own = rest.length > 0 ? name : name.replace(/\.tsx?$/, "");
	if (top !== "components") return own;
	return rest.length > 0 ? `components/${name}` : "components";
}

// ---- which way the arrows point -------------------------------------------------------------------------------------

/** Outside the pure core anyone may use these. */
const COMMON = "clock log format text";
const PAGE =
	"components live messages glance words figures model kpi goal time money";

/**
 * What each part may import. `name` is a part, `name:types` only its types, `part/file` one file of it.
 * To add a part is to add a line.
 */
const arrows: { readonly [part: string]: string } = {
	// The pure core: no browser, no database, no clock, no Preact.
	time: "",
	money: "",
	model: "time money",
	tally: "model time money",
	kpi: "tally model time money",
	goal: "kpi tally model time money",
	forecast: "goal kpi tally model time money",
	intake: "model time money",
	crm: "model time money intake",
	table: "model time money",
	files: "money time intake/formula-guard",

	// What is kept, and what can be done with it.
	store: "model time money tally forecast:types clock log",
	backup: "store:types model tally time clock log",
	figures: `store kpi goal forecast tally model time money crm:types page-answer:types ${COMMON}`,
	actions: `store backup kpi goal model time money tally intake crm glance figures messages page-answer:types fault speak words menus:types ${COMMON}`,
	live: `store/read store/db messages actions:types store:types glance model kpi goal time figures ${COMMON}`,

	// One page each.
	messages: "model actions:types store:types crm:types page-answer:types",
	glance: "goal:types model:types time:types",
	clock: "time model:types",
	log: "",
	fault: "",
	text: "model:types",
	format: "model:types kpi:types money time text",
	speak: "model text",
	words:
		"glance:types model:types kpi:types goal:types figures:types crm:types page-answer:types money time format text",
	ring: "glance:types",
	"draw-ring": "ring",
	badge: `glance words ring draw-ring goal:types ${COMMON}`,
	menus: COMMON,
	notices: `glance goal words ${COMMON}`,
	sites: COMMON,
	"overlay-place": COMMON,
	"backup-reminder": "clock",
	celebrated: "",
	looks: "model",
	"last-visit": "",

	// What is drawn: props in, callbacks out.
	components:
		"model money time goal kpi:types glance:types page-answer:types words ring format text intake:types",
	"components/dashboard":
		"components table:types table/entry backup:types celebrated clock log live model money time goal kpi:types figures:types glance:types words ring format text intake:types",

	// What the browser starts. Pages read the store and write by message; actions run in the background and the import worker.
	background: `components glance page-answer:types crm:types backup-reminder badge menus messages notices sites overlay-place speak fault figures actions store ${COMMON}`,
	popup: `${PAGE} celebrated looks page-answer:types crm:types store/read store:types actions:types intake sites ${COMMON}`,
	sidepanel: "popup components",
	dashboard: `${PAGE} table looks overlay-place ring:types backup/folder backup:types backup-reminder last-visit popup components/dashboard store/read store/readiness store/watched-folder store:types actions:types intake/country intake/read-rates intake/read-pasted intake/reconcile intake:types files sites ${COMMON}`,
	"dashboard/figures-worker": `actions/pack-months store/read figures kpi goal:types model:types time:types ${COMMON}`,
	"dashboard/import-worker": `actions intake store model time money messages ${COMMON}`,
	"dashboard/import-kind": "intake",
	"dashboard/import-lists": "actions intake model money",
	"dashboard/backup-worker": `actions backup store ${COMMON}`,
	"dashboard/forget-worker": `actions ${COMMON}`,
	"overlay.content":
		"components clock glance words overlay-place format:types text:types messages page-answer crm:types",
	lists: "crm",
	reader: "crm page-answer overlay.content model:types",
	"pick.content": "crm page-answer clock overlay.content",
	"page-answer": "crm:types model:types store:types text:types",
};

/** The row of the table a file stands under: its own, or its part's. */
function rowOf(path: string): string {
	const own = path.replace(/^(?:lib|entrypoints)\//, "").replace(/\.tsx?$/, "");
	return own in arrows ? own : partOf(path);
}

function isAllowed(from: string, { to, isType }: Import): boolean {
	const own = partOf(from);
	const part = partOf(to);
	const file = to.replace(/^lib\//, "").replace(/\.tsx?$/, "");
	if (part === own || to.endsWith(".css")) return true;
	const allowed = (arrows[rowOf(from)] ?? "").split(" ");
	return (
		allowed.includes(part) ||
		allowed.includes(file) ||
		(isType && allowed.includes(`${part}:types`))
	);
}

/** The only places a package may be used from. Anything not named here may not be used at all. */
const packageHomes: { readonly [name: string]: RegExp } = {
	"@tanstack/virtual-core": /^components\/dashboard\/use-virtual-rows\.ts$/,
	"#imports":
		/^entrypoints\/(background\.ts|reader\.ts|lists\.ts|(overlay|pick)\.content\/)/,
	"@webext-core/messaging": /^lib\/messages\.ts$/,
	dexie: /^lib\/store\//,
	fflate: /^lib\/(intake|files)\//,
	fuzzysort: /^components\/dashboard\/palette-match\.ts$/,
	jsvat: /^lib\/model\//,
	papaparse: /^lib\/intake\//,
	preact: /^(components|entrypoints|lib\/live)\//,
	saxen: /^lib\/intake\//,
	uplot: /^components\/curve\.tsx$/,
	"wxt/browser": /^(entrypoints|lib\/(store|actions|live)|lib\/[^/]+\.ts$)/,
	"zod/mini": /^lib\/(model|actions|store|backup)\//,
};

const packageOf = (name: string) =>
	Object.keys(packageHomes).find(
		(known) => name === known || name.startsWith(`${known}/`),
	);

describe("arrows", () => {
	it("reads the source", () => {
		expect(sources.length).toBeGreaterThan(50);
		expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(
			200,
		);
	});

	it("run one way only", () => {
		const broken = sources.flatMap(({ path, imports }) =>
			imports
				.filter((each) => !each.isPackage && !isAllowed(path, each))
				.map(({ to, isType }) => `${path} → ${to}${isType ? " (type)" : ""}`),
		);
		expect(broken).toEqual([]);
	});

	it("are drawn for every part", () => {
		const unknown = sources.filter(({ path }) => !(rowOf(path) in arrows));
		expect(unknown.map(({ path }) => path)).toEqual([]);
	});

	it("keep each package where it belongs", () => {
		const strayed = sources.flatMap(({ path, imports }) =>
			imports
				.filter(
					({ to, isPackage }) =>
						isPackage && !packageHomes[packageOf(to) ?? ""]?.test(path),
				)
				.map(({ to }) => `${path} → ${to}`),
		);
		expect(strayed).toEqual([]);
	});
});

// ---- what may stand where -------------------------------------------------------------------------------------------

type Find = (node: Node, above: readonly Node[], source: Source) => boolean;

const named = (node: unknown) =>
	(node as { name?: string } | undefined)?.name ?? "";

/** `member("Date", "now")`: the property of that object, called or not; without an object, of any. */
const member =
	(object: string | null, ...properties: string[]): Find =>
	(node) =>
		node.type === "MemberExpression" &&
		(object === null || named(node.object) === object) &&
		(properties.length === 0 || properties.includes(named(node.property)));

const isFunction = ({ type }: Node) =>
	/^(ArrowFunctionExpression|Function(Expression|Declaration))$/.test(type);

const callOf = (node: Node, names: readonly string[]) =>
	node.type === "CallExpression" &&
	names.includes(named(node.callee) || named((node.callee as Node).property));

/** A rule is a line: what it is, where it does not hold, and what is not allowed there. */
const rules: readonly (readonly [string, RegExp | null, Find])[] = [
	[
		"the clock is read in lib/clock.ts only",
		/^lib\/clock\.ts$/,
		(node, above, source) =>
			member("Date", "now")(node, above, source) ||
			member("Temporal", "Now")(node, above, source) ||
			(/^(New|Call)Expression$/.test(node.type) &&
				named(node.callee) === "Date" &&
				(node.arguments as unknown[]).length === 0),
	],
	["console stands in lib/log.ts only", /^lib\/log\.ts$/, member("console")],
	[
		"no text becomes markup",
		null,
		(node, above, source) =>
			member(
				null,
				"innerHTML",
				"outerHTML",
				"insertAdjacentHTML",
			)(node, above, source) ||
			member("document", "write", "writeln")(node, above, source) ||
			(node.type === "JSXAttribute" &&
				named(node.name) === "dangerouslySetInnerHTML"),
	],
	[
		"no code is made from text",
		null,
		(node) =>
			/^(New|Call)Expression$/.test(node.type) &&
			["eval", "Function"].includes(named(node.callee)),
	],
	[
		"nothing is fetched",
		null,
		(node) =>
			callOf(node, ["fetch", "sendBeacon", "importScripts"]) ||
			(node.type === "NewExpression" &&
				["XMLHttpRequest", "WebSocket", "EventSource"].includes(
					named(node.callee),
				)),
	],
	[
		// An event that wakes a stopped background is lost to a listener that is registered later.
		"the background registers every listener in its first turn",
		/^(?!entrypoints\/background\.ts$)/,
		(node, above) => {
			if (!callOf(node, ["addListener", "onMessage"])) return false;
			const around = above.findLast(isFunction);
			const holder = around && above[above.indexOf(around) - 1];
			return !(
				around &&
				!around.async &&
				holder?.type === "Property" &&
				named(holder.key) === "main"
			);
		},
	],
];

function walk(
	node: unknown,
	visit: (node: Node, above: readonly Node[]) => void,
	above: readonly Node[] = [],
): void {
	if (Array.isArray(node)) for (const each of node) walk(each, visit, above);
	else if (node && typeof node === "object" && "type" in node) {
		const here = node as Node;
		visit(here, above);
		const below = [...above, here];
		for (const value of Object.values(here)) walk(value, visit, below);
	}
}

function offences(source: Source, find: Find): string[] {
	const found: string[] = [];
	walk(source.program, (node, above) => {
		if (!find(node, above, source)) return;
		const line = source.text.slice(0, node.start).split("\n").length;
		found.push(
			`${source.path}:${line} ${source.text.slice(node.start, node.start + 60)}`,
		);
	});
	return found;
}

describe("rules", () => {
	it.each(rules)("%s", (_rule, home, find) => {
		const bound = sources.filter(({ path }) => !home?.test(path));
		expect(bound.flatMap((source) => offences(source, find))).toEqual([]);
	});

	it("sees what it forbids", () => {
		const path = "entrypoints/background.ts";
		const forbidden = `
			const a = Date.now(); const b = new Date(); const c = Temporal.Now.plainDateISO();
			console.log(1); x.innerHTML = ""; eval("1"); fetch("/");
			export default { async main() { await 1; x.onClicked.addListener(() => 1); } };`;
		const source = { ...blank(path), text: forbidden };
		source.program = parseSync(path, forbidden).program as unknown as Node;
		for (const [rule, , find] of rules)
			expect(offences(source, find), rule).not.toEqual([]);
	});

	it("names no drawer for everything", () => {
		const drawers =
			/(^|[/-])(utils?|helpers?|common|shared|misc|managers?|services?)([/.-]|$)/;
		expect(
			filesIn("components", "entrypoints", "lib", "test", "scripts").filter(
				(path) => drawers.test(path),
			),
		).toEqual([]);
	});

	it("names files in kebab-case", () => {
		expect(
			sources
				.map(({ path }) => path)
				.filter((path) => !/^[a-z0-9/.-]+\.tsx?$/.test(path)),
		).toEqual([]);
	});
});

function blank(path: string): Source {
	return {
		path,
		text: "",
		program: { type: "", start: 0, end: 0 },
		imports: [],
	};
}

// ---- nothing without its test, its words, its guard ------------------------------------------------------------------

/** "YoY" is one word. */
const kebab = (name: string) =>
	name
		.replace("YoY", "Yoy")
		.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe("completeness", () => {
	it.each(Object.entries(catalogue))(
		"KPI %s has a test and a name in every language",
		(id, kpi) => {
			expect(kpi.id).toBe(id);
			expect(existsSync(join(root, `test/kpi/${kebab(id)}.test.ts`))).toBe(
				true,
			);
			for (const [language, texts] of Object.entries(allTexts))
				expect(texts, language).toHaveProperty([`kpi.${id}`]);
		},
	);

	const actionTests = existsSync(join(root, "test/actions"))
		? filesIn("test/actions")
				.filter((path) => path.endsWith(".test.ts"))
				.map((path) => readFileSync(join(root, path), "utf8"))
		: [];

	it.each(Object.keys(actions))("action %s has a test", (name) => {
		expect(
			actionTests.some((text) => new RegExp(`\\b${name}\\b`).test(text)),
		).toBe(true);
	});

	it.each(Object.entries(senders))(
		"message %s has a schema and says who may send it",
		(name, allowed) => {
			expect(allowed.length).toBeGreaterThan(0);
			if (name in actions) {
				const { input } = actions[name as keyof typeof actions];
				// Anything but its own shape is refused.
				expect(input.safeParse({ [`not of ${name}`]: 1 }).success).toBe(false);
				return;
			}
			if (name in pageMessages) {
				const schema = pageMessages[name as keyof typeof pageMessages];
				expect(schema.safeParse({ [`not of ${name}`]: 1 }).success).toBe(false);
				return;
			}
			// What is no action carries nothing: its listener does not even look.
			const background = sources.find(
				({ path }) => path === "entrypoints/background.ts",
			);
			const listener = background?.text.match(
				new RegExp(`onMessage\\("${name}",[^]*?\\)\\)?;`),
			)?.[0];
			expect(listener).toContain(`maySend("${name}", sender)`);
			expect(listener).not.toMatch(/\bdata\b/);
		},
	);
});

// ---- packages -------------------------------------------------------------------------------------------------------

describe("packages", () => {
	/** What is shipped to users. A new one is a decision, so it is written here too. */
	const shipped = [
		"@tanstack/virtual-core",
		"@webext-core/messaging",
		"dexie",
		"fflate",
		"fuzzysort",
		"jsvat",
		"papaparse",
		"preact",
		"saxen",
		"uplot",
		"zod",
	];

	it("ships no package that nobody decided on", () => {
		expect(Object.keys(packages.dependencies).sort()).toEqual(shipped);
		expect(shipped.length).toBeLessThanOrEqual(12);
	});

	it("pins every version", () => {
		const versions = { ...packages.dependencies, ...packages.devDependencies };
		expect(
			Object.entries(versions).filter(([, range]) => !/^\d/.test(range)),
		).toEqual([]);
	});

	const locked = Object.entries(
		lock.packages as {
			[path: string]: {
				integrity?: string;
				resolved?: string;
				dev?: boolean;
				hasInstallScript?: boolean;
			};
		},
	).filter(([path]) => path !== "");

	it("locks every package to its contents, from the public registry", () => {
		expect(
			locked
				.filter(
					([, { integrity, resolved }]) =>
						!integrity?.startsWith("sha512-") ||
						(resolved && !resolved.startsWith("https://registry.npmjs.org/")),
				)
				.map(([path]) => path),
		).toEqual([]);
	});

	it("ships nothing that runs a script when it is installed", () => {
		expect(
			locked
				.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript)
				.map(([path]) => path),
		).toEqual([]);
	});
});
