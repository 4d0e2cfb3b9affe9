// @vitest-environment happy-dom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { known } from "../../../lib/crm/known/known.ts";
import type { PageReading } from "../../../lib/crm/reading.ts";

import { readingAt } from "../reading-of.ts";

const folder = join(import.meta.dirname, "../../fixtures/crm");
const hints = {
	today: "2026-11-26",
	reportingCurrency: "DKK",
	taught: [],
};

/** A page made after the documented structure of a CRM, and what is to be read of it. */
interface Fixture {
	address: string;
	/** What inputs hold: properties, which are in no markup. */
	values?: { [selector: string]: string };
	reading: Expected;
	/** What may only be proposed: an open deal without a word for it, whose krone "kr" is, a date without a year. */
	likely?: string[];
}

type Text =
	| "amount"
	| "title"
	| "customer"
	| "stage"
	| "status"
	| "owner"
	| "expectedCloseOn"
	| "recordId"
	| "organisationNumber"
	| "probability";
type Expected = { [text in Exclude<Text, "amount">]?: string | number } & {
	kind: string;
	system: string;
	address?: string;
	amount?: { value: string; currency: string | null; isApproximate?: boolean };
	count?: number;
};

const TEXTS: Exclude<Text, "amount">[] = [
	"title",
	"customer",
	"stage",
	"status",
	"owner",
	"expectedCloseOn",
	"recordId",
	"organisationNumber",
	"probability",
];

function open(name: string): Fixture {
	const markup = readFileSync(join(folder, `${name}.html`), "utf8");
	const fixture = JSON.parse(
		readFileSync(join(folder, `${name}.json`), "utf8"),
	) as Fixture;
	const parsed = new DOMParser().parseFromString(markup, "text/html");
	document.title = parsed.title;
	document.documentElement.lang = parsed.documentElement.lang;
	document.body.className = parsed.body.className;
	document.body.innerHTML = parsed.body.innerHTML;
	for (const [selector, value] of Object.entries(fixture.values ?? {})) {
		const input = document.querySelector<HTMLInputElement>(selector);
		if (!input) throw new Error(`${name}: no ${selector}`);
		input.value = value;
	}
	return fixture;
}

function said(reading: PageReading): Expected {
	const { kind, system, address, amount, list } = reading;
	const texts = TEXTS.flatMap((name) => {
		const field = reading[name];
		return field ? [[name, field.value]] : [];
	});
	return {
		kind,
		system: system ?? "",
		...(address !== null && { address }),
		...Object.fromEntries(texts),
		...(amount && {
			amount: {
				...amount.value,
				...(amount.certainty === "approximate" && { isApproximate: true }),
			},
		}),
		...(list && { count: list.count }),
	};
}

afterEach(() => {
	document.body.innerHTML = "";
	document.title = "";
});

const names = readdirSync(folder)
	.filter((name) => name.endsWith(".html"))
	.map((name) => name.slice(0, -".html".length));

describe("pages of CRMs that are known", () => {
	it("are all there: six, each in three languages and of four kinds", () => {
		for (const { name } of known)
			for (const kind of [
				"deal-en",
				"deal-da",
				"deal-sv",
				"edit",
				"customer",
				"list",
			])
				expect(names.join()).toContain(`${name}-${kind}`);
	});

	it.each(names)("%s", (name) => {
		const { address, reading, likely } = open(name);
		const page = readingAt(new URL(address), hints);
		expect(said(page)).toEqual(reading);
		expect(
			[...TEXTS, "amount" as const].filter(
				(field) => page[field]?.certainty === "likely",
			),
		).toEqual(expect.arrayContaining(likely ?? []));
		for (const field of ["title", "customer", "amount", "stage"] as const)
			if (reading[field] && !likely?.includes(field))
				expect([field, page[field]?.certainty]).not.toEqual([field, "likely"]);
	});

	it.each(names.filter((name) => name.includes("-deal-")))(
		"%s is read by its hooks, nothing of it by guess",
		(name) => {
			const { address, reading } = open(name);
			const page = readingAt(new URL(address), hints);
			for (const field of ["title", "customer", "amount", "stage"] as const)
				if (reading[field])
					expect([field, page[field]?.from]).toEqual([field, "known"]);
			expect(page.title?.certainty).toBe("sure");
			expect(page.customer?.certainty).toBe("sure");
		},
	);
});
