import { today } from "../clock.ts";
import type { PageReading } from "../crm/reading.ts";
import {
	amountOfPage,
	changeOfPage,
	needsForm,
	statusPatch,
	surelyRead,
} from "../figures/page-deal.ts";
import {
	customerField,
	dealOfPage,
	keysOfPage,
	ownerOfPage,
	sure,
} from "../figures/record-of-page.ts";
import type { Deal, DealStatus } from "../model/deal.ts";
import type { Id } from "../model/record.ts";
import type { PageWish } from "../page-answer.ts";
import { type Answer, type Store, store } from "../store/db.ts";
import type { Work } from "../store/work.ts";
import { logActivity } from "./log-activity.ts";
import { logDeal } from "./log-deal.ts";
import { type Done, perform, Refusal } from "./perform.ts";
import type { lastOf } from "./publish-glance.ts";
import { saveRecord } from "./save-record.ts";

/** What of the wishes is an activity. */
export const ACTIVITY = {
	meeting: "meetingBooked",
	quote: "quoteSent",
	call: "call",
} as const;

/** The action a wish is in the journal. */
export function actionOf(wish: PageWish): Parameters<typeof lastOf>[0] {
	return wish === "update"
		? "saveRecord"
		: wish in ACTIVITY
			? "logActivity"
			: "logDeal";
}

/**
 * Does what a seller wishes with the record on a page, in one transaction: looked up, then logged or brought up to date with
 * what the page is sure of, and nothing else. What needs the seller's eyes first is refused. The same action sent again does
 * nothing more.
 */
export function logPage(
	wish: PageWish,
	reading: PageReading,
	actionId: Id,
	pageOrigin?: string,
	into: Store = store,
): Promise<Answer> {
	return perform(into, actionOf(wish), actionId, async (work) => {
		const { money, lack } = amountOfPage(reading);
		const stored = await dealOfPage(reading, money, work);
		if (needsForm(wish, reading, lack, stored))
			throw new Refusal("invalid", "not sure");
		const from = { ...(pageOrigin !== undefined && { pageOrigin }) };
		if (wish === "meeting" || wish === "quote" || wish === "call")
			return logActivity(work, {
				...from,
				...whoseOf(reading),
				type: ACTIVITY[wish],
				on: today(),
				...(stored && { deal: stored.id }),
				...(stored?.customer && { customer: stored.customer }),
			});
		if (stored) return bringUpToDate(work, wish, reading, stored);
		if (wish === "update" || reading.kind !== "deal")
			throw new Refusal("notFound");
		const owner = await ownerOfPage(reading, work);
		return logDeal(work, {
			...from,
			...whoseOf(reading),
			...surelyRead(reading, lack === null ? money : null),
			...closing(statusPatch(reading, wish, today())),
			...(owner !== undefined && { owner }),
			keys: await keysOfPage(reading, undefined, work),
		});
	});
}

/** Sets what the page surely says otherwise, and the status that is wished. */
async function bringUpToDate(
	work: Work,
	wish: DealStatus | "update",
	reading: PageReading,
	stored: Deal,
): Promise<Done> {
	const { money, lack } = amountOfPage(reading);
	const exact = lack === null ? money : null;
	const { patch } = changeOfPage(reading, exact, stored, today());
	if (wish !== "update") {
		delete patch.status;
		delete patch.closedOn;
		if (wish !== stored.status)
			Object.assign(patch, statusPatch(reading, wish, today()));
	}
	const keys = await keysOfPage(reading, stored, work);
	const customerName = sure(customerField(reading));
	const next = {
		...patch,
		...("closedOn" in patch && { closedOn: patch.closedOn ?? null }),
		...(keys.length > 0 && { keys: [...(stored.keys ?? []), ...keys] }),
		...(!stored.customer && customerName && { customerName }),
	};
	// It is as the page says already.
	if (Object.keys(next).length === 0) return { ids: [stored.id] };
	return saveRecord(work, { kind: "deal", id: stored.id, patch: next });
}

/** Whose record it is, as far as the page is sure. */
function whoseOf(reading: PageReading) {
	const customerName = sure(customerField(reading));
	const organisationNumber = sure(reading.organisationNumber);
	return {
		...(customerName !== undefined && { customerName }),
		...(organisationNumber !== undefined && { organisationNumber }),
	};
}

function closing({ status, closedOn }: ReturnType<typeof statusPatch>) {
	return { status, ...(closedOn !== undefined && { closedOn }) };
}
