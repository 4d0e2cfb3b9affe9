// @vitest-environment happy-dom
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { addressShapeOf } from "../../lib/crm/address-shape.ts";
import { placeOf } from "../../lib/crm/hints-at.ts";
import type { Locator, TaughtPage } from "../../lib/crm/reading.ts";
import {
	locate,
	locateAll,
	locatorOf,
	taughtFor,
	taughtHere,
} from "../../lib/crm/taught.ts";
import { taughtSchema } from "../../lib/model/taught-page.ts";
import { readingAt } from "./reading-of.ts";

beforeEach(() => {
	document.body.replaceChildren();
	document.title = "Deals";
});

/** Makes it the page, and hands back the one element marked `x`. */
function show(markup: string): Element {
	document.body.innerHTML = markup;
	for (const template of document.querySelectorAll("template[open]")) {
		const host = template.parentElement as Element;
		template.remove();
		host.attachShadow({ mode: "open" }).innerHTML = template.innerHTML;
	}
	const all = (within: ParentNode): Element[] =>
		[...within.querySelectorAll("*")].flatMap((each) => [
			each,
			...(each.shadowRoot ? all(each.shadowRoot) : []),
		]);
	const marked = all(document).find((each) => each.hasAttribute("x"));
	marked?.removeAttribute("x");
	return marked ?? document.body;
}

const found = (locator: Locator) => locate(document, locator);

/** What is kept fits the record it is kept in. */
function kept(locator: Locator): Locator {
	const { fields } = taughtSchema.parse({
		origin: "https://crm.example",
		kind: "deal",
		addressShape: "",
		fields: { amount: locator },
	});
	return fields.amount as Locator;
}

interface Field {
	label: string;
	value: string;
	hook?: string;
}

let classes = 0;
/** A class name as style libraries make them, another on every rendering. */
const made = () => `css-${(classes++).toString(36)}x2y${classes}z`;

/** The ways a deal's page is built. `x` marks what is taught. */
const layouts: { [name: string]: (field: Field, isTaught: boolean) => string } =
	{
		"rows of label and value": ({ label, value, hook }, x) =>
			`<div class="${made()}"><span class="${made()}">${label}</span><span class="${made()}" ${hook ? `data-testid="${hook}"` : ""} ${x ? "x" : ""}>${value}</span></div>`,
		"a caption above the value": ({ label, value, hook }, x) =>
			`<div class="sc-bdVaJa ${made()}"><div><p>${label}</p></div><div ${hook ? `data-field="${hook}"` : ""}><b ${x ? "x" : ""}>${value}</b></div></div>`,
		"a list of terms": ({ label, value, hook }, x) =>
			`<dl><dt>${label}</dt><dd ${hook ? `data-qa="${hook}"` : ""} ${x ? "x" : ""}>${value}</dd></dl>`,
		"a form": ({ label, value, hook }, x) =>
			`<p><label>${label} <input class="MuiBox-root-${classes++}" ${hook ? `name="${hook}"` : ""} ${x ? "x" : ""} value="${value}"></label></p>`,
		"web components": ({ label, value, hook }, x) =>
			`<crm-field><template open><label>${label}</label><output ${hook ? `id="${hook}"` : ""} ${x ? "x" : ""}>${value}</output></template></crm-field>`,
	};

/** A whole page of such fields; `what` is the one that is taught. */
function pageOf(
	layout: string,
	name: string,
	fields: readonly Field[],
	what?: string,
): string {
	const draw = layouts[layout] as (typeof layouts)[string];
	return `<nav><a href="#/deals">Deals</a></nav><main class="${made()}"><h1>${name}</h1><section class="${made()}">${fields
		.map((field) => draw(field, field.value === what))
		.join("")}</section></main>`;
}

const one = (hooks: boolean): Field[] => [
	{ label: "Client", value: "Acme A/S", ...(hooks && { hook: "client-name" }) },
	{ label: "Rahmen", value: "DKK 62,500.00", ...(hooks && { hook: "frame" }) },
	{ label: "Step", value: "Talking", ...(hooks && { hook: "deal-step" }) },
];
const other = (hooks: boolean): Field[] => [
	{ label: "Client", value: "Bolt AB", ...(hooks && { hook: "client-name" }) },
	{ label: "Rahmen", value: "DKK 9,000.00", ...(hooks && { hook: "frame" }) },
	{ label: "Step", value: "Signed", ...(hooks && { hook: "deal-step" }) },
];
const says = (element: Element | null) =>
	element && ((element as HTMLInputElement).value ?? element.textContent);

describe.each(Object.keys(layouts))("%s", (layout) => {
	const teach = (hooks: boolean) =>
		kept(
			locatorOf(
				show(pageOf(layout, "Acme frame", one(hooks), "DKK 62,500.00")),
			),
		);

	test("are found on another record, drawn with other class names", () => {
		for (const hooks of [true, false]) {
			const locator = teach(hooks);
			show(pageOf(layout, "Bolt frame", other(hooks)));
			expect(says(found(locator))).toBe("DKK 9,000.00");
		}
	});

	test("are found by name or place when the label is called otherwise", () => {
		const locator = teach(true);
		const renamed = other(true).map((field) => ({
			...field,
			label: `${field.label}feld`,
		}));
		show(pageOf(layout, "Bolt frame", renamed));
		expect(says(found(locator))).toBe("DKK 9,000.00");
	});

	test("are found after a field was added above them", () => {
		for (const hooks of [true, false]) {
			const locator = teach(hooks);
			const more = [{ label: "Region", value: "North" }, ...other(hooks)];
			show(pageOf(layout, "Bolt frame", more));
			expect(says(found(locator))).toBe("DKK 9,000.00");
		}
	});

	test("are none where the field is gone and another stands in its place", () => {
		for (const hooks of [true, false]) {
			const locator = teach(hooks);
			const [client, , step] = other(hooks) as [Field, Field, Field];
			const discount = { label: "Discount", value: "DKK 500" };
			show(pageOf(layout, "Bolt frame", [client, discount, step]));
			expect(found(locator)).toBeNull();
		}
	});

	test("are none where the label is there twice", () => {
		const locator = teach(false);
		const twice = [...other(false), { label: "Rahmen", value: "DKK 1" }];
		show(pageOf(layout, "Bolt frame", twice));
		expect(found(locator)).toBeNull();
	});

	test("keep nothing of the record", () => {
		for (const hooks of [true, false]) {
			const text = JSON.stringify(teach(hooks)).toLowerCase();
			for (const word of ["62,500", "acme", "css-", "sc-", "mui"])
				expect(text).not.toContain(word);
		}
	});
});

test("what is found is the taught field or nothing, whatever fields another record has, in whatever order", () => {
	const labels = ["Client", "Rahmen", "Step", "Region", "Discount", "Note"];
	const VALUES = ["Fyn", "Sjælland", "Jylland", "Lolland", "Falster", "Møn"];
	const record = fc.shuffledSubarray(labels, { minLength: 1 });
	fc.assert(
		fc.property(
			fc.constantFrom(...Object.keys(layouts)),
			record.filter((each) => each.includes("Rahmen")),
			record,
			fc.boolean(),
			fc.boolean(),
			(layout, first, second, hooks, isTranslated) => {
				const fields = (of: string[], by: string, isOther = false): Field[] =>
					of.map((label) => ({
						label: isOther ? `${label}feld` : label,
						value: `${VALUES[labels.indexOf(label)]} ${by}`,
						...(hooks && { hook: `the-${label.toLowerCase()}` }),
					}));
				const page = (name: string, all: Field[], what?: string) =>
					pageOf(layout, name, all, what);
				const locator = kept(
					locatorOf(show(page("One", fields(first, "1"), "Sjælland 1"))),
				);
				show(page("Two", fields(second, "2", isTranslated)));
				const text = says(found(locator));
				if (text !== null) expect(text).toBe("Sjælland 2");
				// With a label or a name of its own it is found.
				if (second.includes("Rahmen") && (hooks || !isTranslated))
					expect(text).toBe("Sjælland 2");
			},
		),
		{ numRuns: 60 },
	);
});

describe("parts that contradict each other", () => {
	const page = `<main><section><i>Frame</i><b data-of="frame">1</b></section><section><i>Total</i><b data-of="total">2</b></section></main>`;
	test.each<[string, Locator, string | null]>([
		["a label", { label: "total", of: "text" }, "2"],
		[
			"a hook",
			{ hook: { name: "data-of", value: "total", path: "" }, of: "text" },
			"2",
		],
		["a path", { path: "main>section:2/2>b:1/1", of: "text" }, "2"],
		[
			"a label and the hook of another",
			{
				label: "total",
				hook: { name: "data-of", value: "frame", path: "" },
				of: "text",
			},
			null,
		],
		[
			"a label and a hook that is not there",
			{
				label: "total",
				hook: { name: "data-of", value: "sum", path: "" },
				of: "text",
			},
			"2",
		],
		[
			"a label and a path to another label's value",
			{ label: "total", path: "main>section:1/2>b:1/1", of: "text" },
			"2",
		],
		[
			"a hook and the path of another",
			{
				hook: { name: "data-of", value: "total", path: "" },
				path: "main>section:1/2>b:1/1",
				of: "text",
			},
			null,
		],
		[
			"a place among another number",
			{ path: "main>section:1/3>b:1/1", of: "text" },
			null,
		],
		[
			"a landmark that is not there",
			{ path: "article>section:1/2>b:1/1", of: "text" },
			null,
		],
		[
			"a landmark there are two of",
			{ path: "section>b:1/1", of: "text" },
			null,
		],
		["nothing", { of: "text" }, null],
	])("%s", (_name, locator, expected) => {
		show(page);
		expect(says(found(locator))).toBe(expected);
	});
});

describe("no names are", () => {
	test.each([
		['data-id="4711"'],
		['data-id="abc123def"'],
		['data-value="Acme A/S"'],
		['data-company="acme-as"'],
		['data-state="open"'],
		['data-slot="value"'],
		['data-v-7ba5bd90="frame"'],
		['id="field-7"'],
		['id=":r1:"'],
		['id="root"'],
		['aria-label="Customer Acme A/S"'],
		['class="css-1x2y3z"'],
	])("%s", (attribute) => {
		const value = show(
			`<main><h1>Acme A/S</h1><p ${attribute} x>Acme A/S</p></main>`,
		);
		expect(locatorOf(value).hook).toBeUndefined();
	});
	test("but these are", () => {
		for (const attribute of [
			'data-testid="deal-budget"',
			'data-field-name="custom_12"',
			'name="expected_revenue"',
			'id="deal-budget"',
			'aria-label="Budget"',
		]) {
			const value = show(`<main><p ${attribute} x>DKK 1</p></main>`);
			expect(locatorOf(value).hook?.path, attribute).toBe("");
		}
	});
});

test("a label that is the record's own name is none", () => {
	document.title = "Acme pilot";
	const value = show("<main><h1>Acme pilot</h1><b x>DKK 5</b></main>");
	expect(locatorOf(value)).toEqual({ path: "main>b:1/1", of: "text" });
});

test("signs and icons beside a label are no value, and an empty value is one", () => {
	const page = (value: string) =>
		`<main><div><label><span>Frame</span><span>*</span></label><svg></svg><i class="icon"></i><p x>${value}</p></div><div><span>Step</span><b>Now</b></div></main>`;
	const { label } = locatorOf(show(page("DKK 5")));
	expect(label).toBe("frame");
	const locator: Locator = { label: "frame", of: "text" };
	show(page("DKK 7"));
	expect(says(found(locator))).toBe("DKK 7");
	show(page(""));
	expect(says(found(locator))).toBe("");
});

test("all that was taught of a page is found at once, and what is not there is said", () => {
	show(pageOf("a list of terms", "Bolt", other(false)));
	const field = (label: string): Locator => ({ label, of: "text" });
	const { found: all, unmatched } = locateAll(document, {
		fields: {
			amount: field("rahmen"),
			stage: field("phase"),
			customer: field("client"),
			owner: { hook: { name: "id", value: "owner", path: "" }, of: "text" },
		},
	});
	expect(
		Object.entries(all).map(([name, element]) => [name, says(element)]),
	).toEqual([
		["amount", "DKK 9,000.00"],
		["customer", "Bolt AB"],
	]);
	expect(unmatched).toEqual(["stage", "owner"]);
});

test("what stands beside a cell of a list is no label of it", () => {
	const cell = show(
		"<table><tr><th>Firm</th><th>Frame</th></tr><tr><td>Acme A/S</td><td x>DKK 5</td></tr></table>",
	);
	expect(locatorOf(cell).label).toBeUndefined();
});

test("what is hidden is not there: a tab that is not open", () => {
	const locator = locatorOf(
		show("<main><div><i>Frame</i><b x>1</b></div></main>"),
	);
	show(
		"<main><div hidden><i>Frame</i><b>old</b></div><div><i>Frame</i><b>new</b></div></main>",
	);
	expect(says(found(locator))).toBe("new");
});

test("only what is within is looked at", () => {
	const locator = locatorOf(
		show("<main><div><i>Frame</i><b x>1</b></div></main>"),
	);
	const dialog = show(
		"<main><div><i>Frame</i><b>behind</b></div></main><div role=dialog x><i>Frame</i><b>2</b></div>",
	);
	expect(says(locate(dialog, locator))).toBe("2");
	expect(found(locator)).toBeNull();
});

test("what is appended to the page's end changes nothing", () => {
	const page = "<div><p x>DKK 5</p></div>";
	const locator = locatorOf(show(page));
	show(`${page.replace("5", "7")}<div>a note that floats</div>`);
	expect(says(found(locator))).toBe("DKK 7");
});

test.each([
	["https://crm.example/deals/1042", "/deals/*"],
	["https://crm.example/deals/1042/", "/deals/*"],
	["https://crm.example/deals/1042?from=list&page=3", "/deals/*"],
	["https://crm.example/deals/a1b2-c3/notes", "/deals/*"],
	["https://crm.example/companies/acme-as", "/companies/*"],
	["https://crm.example/", "/"],
	["https://crm.example/#/deals/acme", "/#/deals/*"],
])("the shape of %s is %s", (url, shape) => {
	expect(addressShapeOf(url)).toBe(shape);
});

test("two records of a kind have one shape, and two kinds have two", () => {
	for (const [one, two, third] of [
		[
			"https://odoo.example/web#id=31&menu_id=81&action=317&model=crm.lead&view_type=form",
			"https://odoo.example/web#action=317&model=crm.lead&view_type=form&id=9&menu_id=81",
			"https://odoo.example/web#id=31&model=res.partner&view_type=form",
		],
		[
			"https://espo.example/#Opportunity/view/65a1b2c3d4e5f6a7b",
			"https://espo.example/#Opportunity/view/65a1b2c3d4e5f6a7c",
			"https://espo.example/#Account/view/65a1b2c3d4e5f6a7b",
		],
		[
			"https://org.crm4.dynamics.com/main.aspx?etn=opportunity&pagetype=entityrecord&id=%7B00000000-0000-0000-0000-000000000001%7D",
			"https://org.crm4.dynamics.com/main.aspx?id=00000000-0000-0000-0000-000000000002&pagetype=entityrecord&etn=opportunity",
			"https://org.crm4.dynamics.com/main.aspx?id=00000000-0000-0000-0000-000000000002&pagetype=entityrecord&etn=account",
		],
	] as const) {
		expect(addressShapeOf(one)).toBe(addressShapeOf(two));
		expect(addressShapeOf(one)).not.toBe(addressShapeOf(third));
	}
});

test("what was taught for an address comes before what was taught for its site", () => {
	const page: TaughtPage = {
		origin: "https://crm.example",
		kind: "deal",
		addressShape: "/deals/*",
		fields: {},
	};
	const site = { ...page, addressShape: "" };
	const lead: TaughtPage = { ...page, kind: "lead" };
	const taught = [site, lead, page];
	const at = (url: string, kind: "deal" | "lead") =>
		taughtFor(taught, placeOf(new URL(url)), kind);
	expect(at("https://crm.example/deals/7", "deal")).toBe(page);
	expect(at("https://crm.example/deals/7", "lead")).toBe(lead);
	expect(at("https://crm.example/orders/7", "deal")).toBe(site);
	expect(at("https://crm.example/orders/7", "lead")).toBeNull();
	expect(at("https://other.example/deals/7", "deal")).toBeNull();
});

test("who taught a page said what it is about, also where it looks like something else", () => {
	const field = (label: string): Locator => ({ label, of: "text" });
	const page: TaughtPage = {
		origin: "https://crm.example",
		kind: "deal",
		addressShape: "/x/*",
		fields: { amount: field("rahmen"), customer: field("client") },
	};
	const here = (
		kind: "none" | "customer" | "list",
		taught: TaughtPage[] = [page],
		url = "https://crm.example/x/7",
	) => taughtHere(document, taught, placeOf(new URL(url)), kind);
	show(pageOf("a list of terms", "Bolt", other(false)));
	expect(here("none")).toBe(page);
	expect(here("customer")).toBe(page);
	const customer: TaughtPage = { ...page, kind: "customer" };
	expect(here("customer", [page, customer])).toBe(customer);
	expect(here("none", [page], "https://crm.example/y/7")).toBeNull();
	expect(here("none", [{ ...page, addressShape: "" }])).toBeNull();
	expect(here("none", [{ ...page, fields: {}, currency: "SEK" }])).toBeNull();
	show("<h1>Somebody else's page</h1>");
	expect(here("none")).toBe(page);
	expect(here("customer")).toBeNull();
	expect(here("list")).toBeNull();
});

describe("read by what was taught", () => {
	const readAt = (at: URL, taught: TaughtPage[]) =>
		readingAt(at, { today: "2026-03-18", reportingCurrency: "DKK", taught });
	const teach = (value: string): Locator =>
		locatorOf(
			show(pageOf("rows of label and value", "Acme frame", one(false), value)),
		);
	const url = new URL("https://crm.example/x/4711");
	const page = (): TaughtPage => ({
		origin: "https://crm.example",
		kind: "deal",
		addressShape: addressShapeOf(url),
		fields: {
			amount: teach("DKK 62,500.00"),
			customer: teach("Acme A/S"),
			stage: teach("Talking"),
		},
	});
	const read = (fields: Field[], taught: TaughtPage[]) => {
		show(pageOf("rows of label and value", "Bolt frame", fields));
		return readAt(new URL("https://crm.example/x/12"), taught);
	};

	test("another record is read, though nobody knows its labels", () => {
		const reading = read(other(false), [page()]);
		expect(reading.kind).toBe("deal");
		expect(reading.amount).toMatchObject({
			value: { value: "9000", currency: "DKK" },
			from: "taught",
			certainty: "sure",
		});
		expect(reading.customer).toMatchObject({
			value: "Bolt AB",
			from: "taught",
		});
		expect(reading.stage).toMatchObject({ value: "Signed", from: "taught" });
		expect(reading.unmatched).toBeUndefined();
	});

	test("a page that has changed says so, and reads nothing in its place", () => {
		const [client, frame, step] = other(false) as [Field, Field, Field];
		const changed = [client, { ...frame, label: "Discount" }, step];
		const reading = read(changed, [page()]);
		expect(reading.unmatched).toEqual(["amount"]);
		expect(reading.amount?.from).not.toBe("taught");
		expect(reading.customer?.value).toBe("Bolt AB");
	});

	test("what looks like a field that is gone is never sure", () => {
		const [client, , step] = other(false) as [Field, Field, Field];
		const amount = { label: "Amount", value: "DKK 8,000.00" };
		const reading = read([client, amount, step], [page()]);
		const untaught = new URL("https://crm.example/deals/12");
		expect(readAt(untaught, []).amount?.certainty).toBe("sure");
		expect(reading.unmatched).toEqual(["amount"]);
		expect(reading.amount).toMatchObject({
			value: { value: "8000" },
			certainty: "likely",
		});
	});

	test("where an amount that was pointed at is gone, one that stands alone is none", () => {
		const [client, , step] = other(false) as [Field, Field, Field];
		const topf = { label: "Topf", value: "DKK 8,000.00" };
		const reading = read([client, topf, step], [page()]);
		expect(reading.unmatched).toEqual(["amount"]);
		expect(reading.amount).toBeUndefined();
	});

	test("a field that is not filled in is not there, and the page is as it was taught", () => {
		const [client, frame, step] = other(false) as [Field, Field, Field];
		const reading = read([client, { ...frame, value: "" }, step], [page()]);
		expect(reading.unmatched).toBeUndefined();
		expect(reading.amount).toBeUndefined();
	});

	test("an amount without its currency is in what the seller said", () => {
		const [client, frame, step] = other(false) as [Field, Field, Field];
		const fields = [client, { ...frame, value: "9,000.00" }, step];
		expect(read(fields, [page()]).amount?.value.currency).toBeNull();
		expect(
			read(fields, [{ ...page(), currency: "SEK" }]).amount?.value,
		).toEqual({ value: "9000", currency: "SEK" });
	});
});
