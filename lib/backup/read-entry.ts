import * as z from "zod/mini";
import { type Kind, kinds, schemas } from "../model/kinds.ts";
import { id } from "../model/record.ts";
import type { Entry, FrozenRow } from "../store/contents.ts";
import { SUM_WIDTH } from "../tally/sum.ts";

/** Something in a backup that is no record of this version: it is named and left out, and the rest can still be restored. */
export interface LeftOut {
	/** A kind of record, `journal` or `frozen`, as the file calls it. */
	of: string;
	id: string;
	/** The fields that do not fit. */
	fields: string;
}

/** No backup is nested so deep, and no line of it has so many fields; what is made to choke a reader does. */
const DEEPEST = 32;
const MOST_FIELDS = 2_000_000;

const text = z.string();
const kind = z.enum(kinds as [Kind, ...Kind[]]);
/** A record of the journal is checked where undo writes it back. */
const anyRecord = z.looseObject({ id });

const answer = z.union([
	z.strictObject({
		ok: z.literal(true),
		actionId: id,
		ids: z.array(id),
		kept: z.optional(z.array(z.strictObject({ kind, id, field: text }))),
	}),
	z.strictObject({
		ok: z.literal(false),
		reason: text,
		detail: z.optional(text),
	}),
]);

/** A row of the journal; a field more in `JournalRow` wants one more here. */
export const journalSchema = z.strictObject({
	id: text.check(z.minLength(1), z.maxLength(100)),
	at: z.number(),
	name: text,
	answer,
	changes: z.array(
		z.strictObject({
			kind,
			id,
			before: z.optional(anyRecord),
			after: z.optional(anyRecord),
		}),
	),
	undoneBy: z.optional(id),
	import: z.optional(
		z.looseObject({
			hash: text,
			files: z.array(text),
			fromId: id,
			toId: id,
			phase: z.enum(["running", "done", "undoing", "undone"]),
			added: z.number(),
			changed: z.number(),
			skipped: z.number(),
		}),
	),
});

const stateSchema = z.strictObject({
	databaseId: id,
	openImports: z.array(id),
});

/**
 * Reads one line of a backup. Null: it is none at all. What is returned is the file's own value, not a schema's, so that
 * what is restored is what was kept, to the byte.
 */
export function readEntry(
	line: string,
): { entry: Entry } | { leftOut: LeftOut } | null {
	if (!isModest(line)) return null;
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return null;
	}
	if (!Array.isArray(value) || typeof value[0] !== "string") return null;
	if (namesPrototype(value)) return null;
	const [of, content, row] = value as [string, unknown, unknown];
	const entry = value as Entry;
	if (of === "frozen")
		return value.length === 3 && typeof content === "string"
			? isFrozenRow(row)
				? { entry }
				: { leftOut: { of, id: content, fields: "" } }
			: null;
	if (value.length !== 2 || typeof content !== "object" || content === null)
		return null;
	if (of === "state")
		return stateSchema.safeParse(content).success ? { entry } : null;
	const schema =
		of === "journal"
			? journalSchema
			: Object.hasOwn(schemas, of)
				? schemas[of as Kind]
				: undefined;
	const checked = schema?.safeParse(content);
	if (checked?.success) return { entry };
	const { id: own } = content as { id?: unknown };
	return {
		leftOut: {
			of,
			id: typeof own === "string" ? own : "",
			fields:
				checked?.error.issues.map(({ path }) => path.join(".")).join(", ") ??
				"",
		},
	};
}

/** Not nested deeper, and not of more fields, than any entry is: told from the text alone, before it is parsed. */
function isModest(line: string): boolean {
	let depth = 0;
	let fields = 0;
	for (let at = 0; at < line.length; at++)
		switch (line.charCodeAt(at)) {
			case QUOTE:
				for (at++; at < line.length; at++) {
					const each = line.charCodeAt(at);
					if (each === BACKSLASH) at++;
					else if (each === QUOTE) break;
				}
				break;
			case OPEN_OBJECT:
			case OPEN_LIST:
				if (++depth > DEEPEST) return false;
				break;
			case CLOSE_OBJECT:
			case CLOSE_LIST:
				depth--;
				break;
			case COLON:
				if (++fields > MOST_FIELDS) return false;
		}
	return true;
}

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [
	0x7b, 0x7d, 0x5b, 0x5d,
];

const PROTOTYPES = new Set(["__proto__", "constructor", "prototype"]);

/** No field of ours is called so; who copies such a field changes what every object is made of. */
function namesPrototype(value: unknown): boolean {
	if (typeof value !== "object" || value === null) return false;
	if (Array.isArray(value)) return value.some(namesPrototype);
	return Object.entries(value).some(
		([key, each]) => PROTOTYPES.has(key) || namesPrototype(each),
	);
}

function isFrozenRow(row: unknown): row is FrozenRow {
	if (!Array.isArray(row)) return false;
	const [day, kind, currency, ...numbers] = row.slice(0, SUM_WIDTH);
	const rest = row.slice(SUM_WIDTH);
	return (
		typeof day === "string" &&
		typeof kind === "number" &&
		typeof currency === "string" &&
		numbers.length === SUM_WIDTH - 3 &&
		numbers.every((each) => typeof each === "number") &&
		(rest.length === 0 || (rest.length === 1 && typeof rest[0] === "string"))
	);
}
