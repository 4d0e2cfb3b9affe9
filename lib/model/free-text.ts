/** As much of a schema as is looked at. */
interface Schema {
	readonly _zod: { readonly def: object };
}

interface Definition {
	type: string;
	/** Of an object. */
	shape?: { readonly [field: string]: Schema };
	element?: Schema;
	innerType?: Schema;
	valueType?: Schema;
	options?: readonly Schema[];
	checks?: readonly { readonly _zod: { readonly def: object } }[];
}

/** A text people may write what they like in is longer than any id, and follows no pattern. */
const LONGEST_ID = 100;

/**
 * A value with each of its free texts changed: names, titles, notes, headings; never ids, dates, or words that stand for
 * something. Which those are its schema says. What does not change is the same value.
 */
export function changeTexts<T>(
	schema: Schema,
	value: T,
	change: (text: string) => string,
): T {
	return changed(schema, value, change) as T;
}

function changed(
	schema: Schema,
	value: unknown,
	change: (text: string) => string,
): unknown {
	if (value === undefined || value === null) return value;
	const { type, shape, element, innerType, valueType, options, checks } = schema
		._zod.def as Definition;
	if (innerType) return changed(innerType, value, change);
	if (options)
		return options.reduce(
			(each: unknown, option) => changed(option, each, change),
			value,
		);
	if (typeof value === "string")
		return type === "string" && isFree(checks ?? []) ? change(value) : value;
	if (typeof value !== "object") return value;
	if (Array.isArray(value)) {
		if (!element) return value;
		const list = value.map((each) => changed(element, each, change));
		return list.some((each, at) => each !== value[at]) ? list : value;
	}
	let next = value as { [field: string]: unknown };
	for (const [field, own] of Object.entries(value)) {
		const of = shape ? shape[field] : valueType;
		const text = of ? changed(of, own, change) : own;
		if (text !== own) next = { ...next, [field]: text };
	}
	return next;
}

function isFree(checks: NonNullable<Definition["checks"]>): boolean {
	let longest = Number.POSITIVE_INFINITY;
	for (const { _zod } of checks) {
		const { check, maximum } = _zod.def as { check: string; maximum?: number };
		if (check === "string_format") return false;
		if (check === "max_length" && maximum !== undefined) longest = maximum;
	}
	return longest > LONGEST_ID;
}
