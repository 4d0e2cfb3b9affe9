import type { DealStatus } from "../model/deal.ts";
import type { CellReader } from "./cell-reader.ts";
import type { Field } from "./columns.ts";
import { isNoDate } from "./dates.ts";
import { columnOf, type Mapping } from "./mapping.ts";
import { readShare } from "./numbers.ts";
import { type StatusWord, wordKey } from "./status.ts";
import type { Row } from "./table.ts";

/** What became of a deal, and what in its row says so. */
export interface StatusReading {
	status: DealStatus;
	/** A word as in `StatusWord`; a column that says yes or no; a day of winning or losing; a probability; the file as a whole. */
	because: StatusWord["because"] | "flag" | "day" | "probability" | "all";
	/** The word that says it. */
	word?: StatusWord;
}

const YES =
	/^(?:true|sand|sant|wahr|tosi|yes|ja|kyllä|oui|si|sí|tak|y|j|1|x|✓|✔|☑|vero|verdadero)$/i;
const NO =
	/^(?:false|falsk|falskt|usand|usant|falsch|epätosi|no|nej|nei|nein|ei|non|nie|n|0|falso)?$/i;

/** The status of a row; null if its word is not among those the mapping explains, or nothing says it. */
export function statusReader(
	mapping: Mapping,
	read: CellReader,
): (row: Row) => StatusReading | null {
	const words = new Map(
		read
			.howRead("status", "status")
			?.words.map((word) => [wordKey(word.word), word]),
	);
	const keys = new Map<string, StatusWord | undefined>();
	const wordOf = (text: string) => {
		if (keys.has(text)) return keys.get(text);
		const word = words.get(wordKey(text));
		if (keys.size < 10_000) keys.set(text, word);
		return word;
	};
	const has = (field: Field) => columnOf(mapping, field) !== undefined;
	const [hasStatus, hasActive] = [has("status"), has("active")];
	const [hasWon, hasClosed] = [has("isWon"), has("isClosed")];
	const hasLost = has("isLost");
	const hasDays = has("wonOn") || has("lostOn");
	const share = mapping.columns.find(({ isStatus }) => isStatus)?.howRead;
	const isDay = (row: Row, field: Field) => {
		const text = read.text(row, field);
		return text !== undefined && !isNoDate(text);
	};
	return (row) => {
		if (hasWon) {
			if (YES.test(read.text(row, "isWon") ?? ""))
				return { status: "won", because: "flag" };
			if (hasLost && YES.test(read.text(row, "isLost") ?? ""))
				return { status: "lost", because: "flag" };
			if (hasClosed && YES.test(read.text(row, "isClosed") ?? ""))
				return { status: "lost", because: "flag" };
			if (hasClosed && NO.test(read.text(row, "isClosed") ?? ""))
				return { status: "open", because: "flag" };
		}
		const text = read.text(row, "status");
		const word = text === undefined ? undefined : wordOf(text);
		const said: StatusReading | undefined = word && {
			status: word.status,
			because: word.because,
			word,
		};
		if (said && said.status !== "open") return said;
		// Odoo archives what is lost and leaves the stage it was lost in.
		if (hasActive && NO.test(read.text(row, "active") ?? ""))
			return { status: "lost", because: "flag" };
		// A word that says open outranks a day; a stage does not.
		const [isWon, isLost] = hasDays
			? [isDay(row, "wonOn"), isDay(row, "lostOn")]
			: [false, false];
		if (isWon !== isLost && said?.because !== "word")
			return { status: isWon ? "won" : "lost", because: "day" };
		if (said) return said;
		if (hasStatus && text !== undefined) return null;
		if (hasDays) return isWon ? null : { status: "open", because: "day" };
		if (hasActive || hasWon) return { status: "open", because: "flag" };
		if (share?.as === "share") {
			const cell = read.text(row, "probability");
			const chance =
				cell === undefined ? null : readShare(cell, share.decimal, share.whole);
			if (chance === null) return null;
			const status = chance === 1 ? "won" : chance === 0 ? "lost" : "open";
			return { status, because: "probability" };
		}
		return hasStatus || !mapping.allAre
			? null
			: { status: mapping.allAre, because: "all" };
	};
}
