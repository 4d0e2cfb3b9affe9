import * as z from "zod/mini";
import { base, currency } from "./record.ts";

/** A label or a name in the page. People's own words may stand in it, so it is a free text. */
const word = z.string().check(z.minLength(1), z.maxLength(200));
/** A tag, and which of how many beside it: `div:2/3`. */
const STEP = String.raw`[a-z][\w.-]{0,60}(?::\d{1,5}(?:/\d{1,5})?)?`;
/** Tags and positions: `main>div:2/3>span:1/1`; `>>` leads into a shadow root. */
const path = z
	.string()
	.check(
		z.maxLength(1_000),
		z.regex(new RegExp(`^(?:(?:>>)?${STEP}(?:>>?${STEP})*)?$`)),
	);

/** Where a value stands, never the value itself. */
const locatorSchema = z.strictObject({
	label: z.exactOptional(word),
	hook: z.exactOptional(
		z.strictObject({
			name: z
				.string()
				.check(
					z.maxLength(100),
					z.regex(/^(?:data-[\w.-]+|name|id|aria-label)$/),
				),
			value: word,
			path,
		}),
	),
	path: z.exactOptional(path),
	of: z.enum(["text", "value"]),
});

const locator = z.exactOptional(locatorSchema);

/** Where a seller pointed on a site's pages of one kind, so that the next record there is read without pointing. */
const taught = {
	/** `https://crm.example`. */
	origin: z
		.string()
		.check(z.maxLength(300), z.regex(/^https?:\/\/[^/?#\s\\@]+$/)),
	kind: z.enum(["deal", "customer", "lead"]),
	/** What the addresses of such records have in common; empty: any page of the site. */
	addressShape: z.string().check(z.maxLength(500)),
	fields: z.strictObject({
		amount: locator,
		customer: locator,
		title: locator,
		stage: locator,
		expectedCloseOn: locator,
		owner: locator,
		organisationNumber: locator,
	}),
	/** What amounts without a currency are in, on this site. */
	currency: z.exactOptional(currency),
};
export const taughtSchema = z.strictObject(taught);
export type Taught = z.infer<typeof taughtSchema>;

/** A taught page as it is kept: one a site, kind and shape of address. */
export const taughtPageSchema = z.strictObject({ ...base, ...taught });
export type TaughtPageRecord = z.infer<typeof taughtPageSchema>;

export const taughtPageExample: TaughtPageRecord = {
	id: "0190a0a0-0000-7000-8000-000000000016",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	origin: "https://crm.example",
	kind: "deal",
	addressShape: "/deals/*",
	fields: {
		amount: {
			label: "budget",
			hook: { name: "data-testid", value: "deal-budget", path: "span:1/1" },
			path: "main>div:2/3>span:1/1",
			of: "text",
		},
		customer: { label: "client", of: "text" },
	},
	currency: "DKK",
};

/** The part of a taught page that is the site's, without what is this store's own. */
export function taughtOf({
	id: _id,
	rev: _rev,
	enteredAt: _at,
	importId: _import,
	isSample: _sample,
	...page
}: TaughtPageRecord): Taught {
	return page;
}

/** A file of taught pages, for a colleague: `maalbar-pages`. */
const FORMAT = "maalbar-pages";
const VERSION = 1;
/** A taught page takes about a kilobyte. */
export const MAX_PAGES_FILE = 1024 * 1024;
export const MAX_PAGES = 200;

const pagesFileSchema = z.strictObject({
	format: z.literal(FORMAT),
	version: z.literal(VERSION),
	pages: z.array(taughtSchema).check(z.minLength(1), z.maxLength(MAX_PAGES)),
});

/** Taught pages as a file for somebody else. */
export function pagesFileOf(pages: readonly Taught[]): string {
	const file = { format: FORMAT, version: VERSION, pages };
	return `${JSON.stringify(file, null, "\t")}\n`;
}

export type PagesFileReading =
	| { ok: true; pages: Taught[] }
	/** `newer`: written by a later version of the product, which `version` is of the file. */
	| { ok: false; reason: "tooLarge" | "noPages" | "newer"; version?: number };

/** Reads a shared file of taught pages. Never throws: what is none, or not wholly one, is refused as a whole. */
export function readPagesFile(content: string): PagesFileReading {
	if (content.length > MAX_PAGES_FILE) return { ok: false, reason: "tooLarge" };
	let file: unknown;
	try {
		file = JSON.parse(content.replace(/^\ufeff/, ""));
	} catch {
		return { ok: false, reason: "noPages" };
	}
	const head = z
		.object({ format: z.literal(FORMAT), version: z.int() })
		.safeParse(file);
	if (head.success && head.data.version > VERSION)
		return { ok: false, reason: "newer", version: head.data.version };
	const parsed = pagesFileSchema.safeParse(file);
	return parsed.success
		? { ok: true, pages: parsed.data.pages }
		: { ok: false, reason: "noPages" };
}
