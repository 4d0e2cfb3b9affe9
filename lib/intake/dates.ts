import { isPlainDate, type PlainDate } from "../time/plain-date.ts";

/** Which part comes first. `ymd` is certain in itself; the others differ only by what the writer is used to. */
export type DateStyle = "ymd" | "dmy" | "mdy";

/** How a column writes its dates. */
export type DateStyleReading =
	| { state: "read"; style: DateStyle; separator: string }
	| {
			state: "ambiguous";
			/** A cell that both styles read, each its own way. */
			example: string;
			choices: { style: DateStyle; date: PlainDate }[];
			separator: string;
	  }
	| { state: "none" };

// A time behind the date is cut off: business dates have none, and no zone to shift them by.
const TIME =
	"(?:[T ,] ?\\d{1,2}[:.]\\d{2}[\\d:.,]{0,16} ?(?:[AaPp]\\.?[Mm]\\.?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?$";
const YEAR_FIRST = new RegExp(
	`^(\\d{4})([-/.]) ?(\\d{1,2})\\2 ?(\\d{1,2})${TIME}`,
);
const YEAR_LAST = new RegExp(
	`^(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})${TIME}`,
);
const COMPACT = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${TIME}`);
/** No date with its time is longer; nothing longer reaches a regex. */
const LONGEST = 48;

/**
 * The date a cell holds, or null. A year in front is read in every style; `dmy` and `mdy` only settle the rest.
 * Two-digit years stand last: 00 to 69 are 2000 to 2069. Years outside 1900 to 2199 are typing errors.
 */
export function readDate(cell: string, style: DateStyle): PlainDate | null {
	const parts = partsOf(cell);
	if (!parts) return null;
	if (parts.order === "ymd" || style !== "ymd")
		return dateOf(parts, parts.order ?? style);
	return null;
}

/** True for the ways systems write "no date" other than an empty cell. */
export function isNoDate(cell: string): boolean {
	return cell.trim() === "" || cell.startsWith("0000-00-00");
}

/**
 * The style of a whole column: one cell like 26/03/2026 settles all of them. Ambiguous when no cell does, or when
 * two cells contradict each other. Dots are never written month first.
 */
export function dateStyleOf(cells: Iterable<string>): DateStyleReading {
	const count = { ymd: 0, dmy: 0, mdy: 0 };
	let example: { cell: string; dmy: PlainDate; mdy: PlainDate } | undefined;
	let separator = "";
	let isYearLast = false;
	for (const cell of cells) {
		const parts = isNoDate(cell) ? null : partsOf(cell);
		if (!parts) continue;
		if (parts.order === "ymd") {
			if (dateOf(parts, "ymd")) count.ymd++;
			continue;
		}
		const dmy = dateOf(parts, "dmy");
		const mdy = dateOf(parts, "mdy");
		if (!dmy && !mdy) continue;
		isYearLast = true;
		separator = parts.separator;
		if (!mdy) count.dmy++;
		else if (!dmy) count.mdy++;
		else if (dmy !== mdy) example ??= { cell: cell.trim(), dmy, mdy };
	}

	if (!isYearLast)
		return count.ymd > 0
			? { state: "read", style: "ymd", separator }
			: { state: "none" };
	const isContradicted = count.dmy > 0 && count.mdy > 0;
	const isSettled = !isContradicted && (count.dmy > 0 || count.mdy > 0);
	if (separator === "." || isSettled || !example)
		return {
			state: "read",
			style: separator !== "." && count.mdy > count.dmy ? "mdy" : "dmy",
			separator,
		};
	return {
		state: "ambiguous",
		example: example.cell,
		choices: [
			{ style: "dmy", date: example.dmy },
			{ style: "mdy", date: example.mdy },
		],
		separator,
	};
}

interface Parts {
	/** Absent: the cell itself does not say. */
	order?: "ymd";
	separator: string;
	numbers: [string, string, string];
}

function partsOf(cell: string): Parts | null {
	if (cell.length > LONGEST) return null;
	const text = cell.trim();
	const first = YEAR_FIRST.exec(text);
	if (first) return parts(first[2], [first[1], first[3], first[4]], "ymd");
	const last = YEAR_LAST.exec(text);
	if (last) return parts(last[2], [last[1], last[3], last[4]]);
	const compact = COMPACT.exec(text);
	if (compact) return parts("", [compact[1], compact[2], compact[3]], "ymd");
	return null;
}

function parts(
	separator: string | undefined,
	[a, b, c]: (string | undefined)[],
	order?: "ymd",
): Parts {
	return {
		order,
		separator: separator ?? "",
		numbers: [a ?? "", b ?? "", c ?? ""],
	};
}

function dateOf(
	{ numbers: [a, b, c] }: Parts,
	style: DateStyle,
): PlainDate | null {
	const [year, month, day] =
		style === "ymd" ? [a, b, c] : style === "dmy" ? [c, b, a] : [c, a, b];
	const fullYear =
		year.length === 2 ? (year < "70" ? `20${year}` : `19${year}`) : year;
	const date = `${fullYear}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return isPlainDate(date) && fullYear >= "1900" && fullYear <= "2199"
		? date
		: null;
}
