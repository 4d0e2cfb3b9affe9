import { browser } from "wxt/browser";
import { today } from "../clock.ts";
import type { PageReading } from "../crm/reading.ts";
import {
	amountOfPage,
	closedOnOfPage,
	surelyRead,
} from "../figures/page-deal.ts";
import {
	customerField,
	dealOfPage,
	keysOfPage,
	lookInto,
	ownerOfPage,
	sure,
} from "../figures/record-of-page.ts";
import type { PageWish } from "../page-answer.ts";
import { type Store, store } from "../store/db.ts";
import { settings } from "../store/read.ts";
import type { PendingDraft } from "./log-from-page.ts";

const WHAT = {
	won: "deal",
	open: "deal",
	lost: "deal",
	update: "deal",
	meeting: "meeting",
	quote: "quote",
	call: "call",
} as const satisfies { readonly [wish in PageWish]: PendingDraft["what"] };

/**
 * What was read from a page as a form to fill in: what is not sure stands in it to be checked, what is sure goes with it. Where
 * the page says no currency the seller's own is proposed.
 */
export async function draftOfPage(
	wish: PageWish,
	reading: PageReading,
	pageOrigin?: string,
	of: Store = store,
): Promise<PendingDraft> {
	const what = WHAT[wish];
	const look = lookInto(of);
	const { money, lack } = amountOfPage(reading);
	const customer = customerField(reading)?.value;
	const organisationNumber = sure(reading.organisationNumber);
	const draft = {
		what,
		...(pageOrigin !== undefined && { pageOrigin }),
		...(customer !== undefined && { customer }),
	};
	const number = organisationNumber === undefined ? {} : { organisationNumber };
	if (what !== "deal")
		return { ...draft, ...(organisationNumber && { read: number }) };
	const stored = await dealOfPage(reading, money, look);
	const { title: _title, amount: _amount, ...read } = surelyRead(reading, null);
	const owner = stored ? undefined : await ownerOfPage(reading, look);
	const status =
		wish === "update"
			? (sure(reading.status) ?? stored?.status ?? (await settings(of)).logAs)
			: (wish as "won" | "open" | "lost");
	const on =
		status === "open"
			? read.createdOn
			: sure(reading.status) === status
				? closedOnOfPage(reading, today())
				: undefined;
	const amount = money ?? stored?.amount;
	return {
		...draft,
		...(reading.title && { title: reading.title.value }),
		...(amount ??
			(reading.amount && { amountText: reading.amount.value.value })),
		...(lack === "approximate" && { isApproximate: true }),
		status,
		...(on && { on }),
		read: {
			...read,
			...number,
			...(stored && { deal: stored.id }),
			...(owner !== undefined && { owner }),
			keys: [
				...(stored?.keys ?? []),
				...(await keysOfPage(reading, stored, look)),
			],
		},
	};
}

/** Leaves a draft for the form to open with. */
export async function leaveDraft(draft: PendingDraft): Promise<void> {
	await browser.storage.session.set({ draft });
}
