import { today } from "../clock.ts";
import type { PageReading, PageText } from "../crm/reading.ts";
import { understand } from "../crm/understand.ts";
import { type Store, store } from "../store/db.ts";
import { settings } from "../store/read.ts";

/** What stands on a page, understood by today and by the seller's own currency. */
export async function understandPage(
	text: PageText,
	of: Store = store,
): Promise<PageReading> {
	const { reportingCurrency } = await settings(of);
	return understand(text, { today: today(), reportingCurrency });
}
