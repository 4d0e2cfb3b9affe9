import type { PageText } from "../../lib/crm/reading.ts";
import type { NotAnswered, PageAnswer } from "../../lib/page-answer.ts";

/** How soon it asks again when it was told that it asked too often, in ms. */
export const LATER = 2_000;

export interface Conversation {
	/** What is on screen, and what was answered about just that; null: nothing is known. */
	readonly reading: PageText | null;
	readonly answer: PageAnswer | null;
	/** Another page, or what was read is no longer there: what was said about it is gone at once. */
	drop(): void;
	/** The page was read. Asks if it says something else than what was answered, or if figures moved. */
	hasRead(reading: PageText): void;
	/** What was answered may no longer hold: figures moved. */
	hasMoved(): void;
	/** What is said of the reading since something was done with it. */
	isAnswered(reading: PageText, answer: PageAnswer): void;
}

/**
 * What is asked about the record on screen, and answered. An answer is used only while the page says what it was asked with;
 * the answer about one record is never there while another is on screen.
 */
export function converse(
	ask: (reading: PageText) => Promise<PageAnswer | NotAnswered | null>,
	onChange: () => void,
): Conversation {
	let reading: PageText | null = null;
	let answer: PageAnswer | null = null;
	/** What was answered last, for a page that is drawn anew and says the same again. */
	let kept: { about: string; answer: PageAnswer } | null = null;
	let asked = "";
	let timer: ReturnType<typeof setTimeout> | undefined;

	function drop(): void {
		clearTimeout(timer);
		asked = "";
		if (!reading && !answer) return;
		reading = null;
		answer = null;
		onChange();
	}

	async function askAbout(about: string, asking: PageText): Promise<void> {
		asked = about;
		const found = await ask(asking).catch(() => null);
		// It was about what is no longer there.
		if (asked !== about) return;
		if (!found || "refused" in found) {
			if (found?.refused !== "tooOften") return;
			timer = setTimeout(() => void askAbout(about, asking), LATER);
			return;
		}
		kept = { about, answer: found };
		answer = found;
		onChange();
	}

	return {
		get reading() {
			return reading;
		},
		get answer() {
			return answer;
		},
		drop,
		hasRead(next) {
			const about = JSON.stringify(next);
			if (about === asked) return;
			clearTimeout(timer);
			drop();
			// Nothing to ask about.
			if (next.kind === "none" && !next.unmatched) return;
			reading = next;
			if (kept?.about === about) {
				asked = about;
				answer = kept.answer;
				onChange();
			} else void askAbout(about, next);
		},
		hasMoved() {
			kept = null;
			if (reading) void askAbout(JSON.stringify(reading), reading);
		},
		isAnswered(about, found) {
			if (!reading || JSON.stringify(reading) !== JSON.stringify(about)) return;
			kept = { about: JSON.stringify(about), answer: found };
			asked = kept.about;
			answer = found;
			onChange();
		},
	};
}
