import * as z from "zod/mini";
import { base, currency, text } from "./record.ts";

const heading = z.string().check(z.maxLength(1_000));
const word = z.string().check(z.maxLength(200));
const decimal = z.enum([",", ".", "whole"]);

/** How a column's cells are read, as far as a later file of the same shape can be read so too. */
const readingSchema = z.union([
	z.strictObject({
		as: z.enum(["key", "name", "text", "flag", "currency"]),
	}),
	z.strictObject({
		as: z.enum(["date", "period"]),
		style: z.enum(["ymd", "dmy", "mdy", "serial", "yymd"]),
	}),
	z.strictObject({
		as: z.enum(["amount", "count", "number", "target"]),
		decimal,
	}),
	z.strictObject({ as: z.literal("share"), decimal }),
	z.strictObject({
		as: z.literal("status"),
		words: z.array(
			z.strictObject({ word, status: z.enum(["open", "won", "lost"]) }),
		),
	}),
	z.strictObject({
		as: z.enum(["activityType", "costType", "leadStatus", "repeats", "kpi"]),
		words: z.array(z.strictObject({ word, means: word })),
	}),
]);
export type RememberedReading = z.infer<typeof readingSchema>;

/** What was answered about a file, so that the next one of its shape need not ask. */
const remembered = {
	/** What files alike in their headings have in common. */
	shape: z.string().check(z.minLength(1), z.maxLength(100)),
	/** The file it came from. */
	file: text,
	/** What the file is about: one of the kinds of files. */
	about: z.string().check(z.minLength(1), z.maxLength(40)),
	columns: z
		.array(
			z.strictObject({
				heading,
				/** One of the fields; null: left out. */
				field: z.nullable(z.string().check(z.minLength(1), z.maxLength(40))),
				howRead: z.optional(readingSchema),
			}),
		)
		.check(z.maxLength(1_000)),
	/** What all deals are, where no column says it. */
	allAre: z.optional(z.enum(["open", "won", "lost"])),
	/** The currency of amounts that do not say theirs. */
	currency: z.optional(currency),
	/** The KPI of targets that do not say theirs. */
	kpi: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
	rules: z.optional(
		z.strictObject({
			wonWithoutDay: z.optional(
				z.enum(["leave", "expectedClose", "lastChange", "importDay"]),
			),
			rounded: z.optional(z.enum(["refuse", "take"])),
		}),
	),
};
export const rememberedSchema = z.strictObject(remembered);
export type Remembered = z.infer<typeof rememberedSchema>;

/** A remembered mapping as it is kept: one a shape. */
export const fileMappingSchema = z.strictObject({ ...base, ...remembered });
export type FileMapping = z.infer<typeof fileMappingSchema>;

export const fileMappingExample: FileMapping = {
	id: "0190a0a0-0000-7000-8000-000000000015",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	shape: "4-1x2y3z",
	file: "deals.csv",
	about: "deals",
	columns: [
		{ heading: "Kunde", field: "customer", howRead: { as: "name" } },
		{
			heading: "Beløb",
			field: "amount",
			howRead: { as: "amount", decimal: "," },
		},
		{
			heading: "Lukket",
			field: "closedOn",
			howRead: { as: "date", style: "dmy" },
		},
		{
			heading: "Status",
			field: "status",
			howRead: { as: "status", words: [{ word: "Ordre", status: "won" }] },
		},
	],
	rules: { wonWithoutDay: "leave" },
};

/** A file of mappings, to be shared: `maalbar-mapping`. */
const FORMAT = "maalbar-mapping";
const VERSION = 1;
/** A mapping takes a few kilobytes. */
export const MAX_MAPPING_FILE = 4 * 1024 * 1024;

const mappingFileSchema = z.strictObject({
	format: z.literal(FORMAT),
	version: z.literal(VERSION),
	mappings: z.array(rememberedSchema).check(z.minLength(1), z.maxLength(500)),
});

/** Mappings as a file for somebody else. */
export function mappingFileOf(mappings: readonly Remembered[]): string {
	const file = { format: FORMAT, version: VERSION, mappings };
	return `${JSON.stringify(file, null, "\t")}\n`;
}

export type MappingFileReading =
	| { ok: true; mappings: Remembered[] }
	/** `newer`: written by a later version of the product, which `version` is of the file. */
	| { ok: false; reason: "tooLarge" | "noMapping" | "newer"; version?: number };

/** Reads a shared file of mappings. Never throws: what is none, or not wholly one, is refused as a whole. */
export function readMappingFile(content: string): MappingFileReading {
	if (content.length > MAX_MAPPING_FILE)
		return { ok: false, reason: "tooLarge" };
	let file: unknown;
	try {
		file = JSON.parse(content.replace(/^\ufeff/, ""));
	} catch {
		return { ok: false, reason: "noMapping" };
	}
	const head = z
		.object({ format: z.literal(FORMAT), version: z.int() })
		.safeParse(file);
	if (head.success && head.data.version > VERSION)
		return { ok: false, reason: "newer", version: head.data.version };
	const parsed = mappingFileSchema.safeParse(file);
	return parsed.success
		? { ok: true, mappings: parsed.data.mappings }
		: { ok: false, reason: "noMapping" };
}
