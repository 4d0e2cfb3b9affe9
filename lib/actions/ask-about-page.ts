import { today } from "../clock.ts";
import type { PageReading } from "../crm/reading.ts";
import { pageFigures } from "../figures/page-figures.ts";
import type { PageAnswer } from "../page-answer.ts";
import { speak } from "../speak.ts";
import { type Store, store } from "../store/db.ts";
import { settings } from "../store/read.ts";
import { Work } from "../store/work.ts";
import { pageWords } from "../words/page-words.ts";
import { creditsOf } from "./credits-of.ts";

/**
 * What the record on a page means for the goal, in words. Nothing is stored by asking, and nothing of another record is told
 * but counts, sums and days.
 */
export async function askAboutPage(
	reading: PageReading,
	of: Store = store,
): Promise<PageAnswer> {
	const figures = await pageFigures(
		reading,
		today(),
		(deal) => creditsOf(new Work(of), deal),
		of,
	);
	speak((await settings(of)).language);
	return pageWords(figures);
}
