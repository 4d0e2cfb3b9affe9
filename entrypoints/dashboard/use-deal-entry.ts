import { useState } from "preact/hooks";
import { typedAmount } from "../../components/amount.ts";
import type { DealEntry } from "../../components/dashboard/deal-form.tsx";
import { today } from "../../lib/clock.ts";
import { money } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { type Money, toMajor } from "../../lib/money/money.ts";
import { sellers, settings } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import type { Doing } from "./use-doing.ts";

/** A deal being written: as typed, as understood, and what saves it. Undefined while names are read. */
export function useDealEntry({
	deal,
	customer,
	doing,
	onDone,
}: {
	/** Absent: a new one. */
	deal?: Deal;
	customer: string;
	doing: Doing;
	onDone(): void;
}) {
	const known = useLive(
		async () => ({ own: await settings(), sellers: await sellers() }),
		[],
	);
	const [typed, setTyped] = useState<Partial<DealEntry>>({});
	const [isBusy, setBusy] = useState(false);
	if (!known) return undefined;

	const start: DealEntry = deal
		? entryOf(deal, customer)
		: {
				customer: "",
				title: "",
				amount: "",
				status: known.own.logAs,
				on: known.own.logAs === "won" ? today() : "",
				firstContactOn: "",
				owner: known.own.me ?? "",
				source: "",
			};
	const entry = { ...start, ...typed };
	const currency = deal?.amount?.currency ?? known.own.reportingCurrency;
	const typedAs = typedAmount(entry.amount, currency);
	const amount = typedAs.state === "read" ? typedAs.money : null;
	const isEmpty = !entry.customer.trim() && !entry.title.trim() && !amount;
	const problem =
		typedAs.state === "unreadable"
			? t("log.amountUnreadable")
			: typedAs.state === "unclear"
				? t("log.amountUnclear", { one: typedAs.one, other: typedAs.other })
				: entry.status !== "open" && !entry.on
					? t("deals.needsDay")
					: undefined;

	async function onSave() {
		if (problem || isBusy) return;
		setBusy(true);
		const words = (
			isEmpty
				? t("done.someDeal")
				: t(deal ? "toast.dealSaved" : "toast.dealLogged", {
						name: [
							entry.customer.trim() || entry.title.trim(),
							amount && money(amount.minor, amount.currency),
						]
							.filter(Boolean)
							.join(", "),
					})
		).trim();
		const answer = deal
			? await doing.run(
					"saveRecord",
					{ kind: "deal", id: deal.id, patch: patchOf(start, entry, amount) },
					words,
				)
			: await doing.run(
					"logDeal",
					{
						...fieldsOf(entry, amount),
						// A won deal was not created today: a cycle must not be made up from it.
						...(entry.status === "open" && { createdOn: today() }),
						...(entry.customer.trim() && {
							customerName: entry.customer.trim(),
						}),
					},
					words,
				);
		setBusy(false);
		if (answer.ok) onDone();
	}

	return {
		entry,
		sellers: known.sellers
			.map((each) => ({ value: each.id, label: each.name }))
			.sort((a, b) => a.label.localeCompare(b.label, currentLanguage())),
		currency,
		readBack: amount
			? t("deals.readAs", {
					amount: money(amount.minor, amount.currency, { exact: true }),
				})
			: undefined,
		problem,
		isBusy,
		onInput(next: DealEntry) {
			const isClosing = entry.status === "open" && next.status !== "open";
			setTyped(isClosing && !next.on ? { ...next, on: today() } : next);
		},
		onSave,
	};
}

type Amount = Money | null;

function entryOf(deal: Deal, customer: string): DealEntry {
	return {
		customer,
		title: deal.title ?? "",
		amount: deal.amount ? amountText(deal.amount) : "",
		status: deal.status,
		on: (deal.status === "open" ? deal.expectedCloseOn : deal.closedOn) ?? "",
		firstContactOn: deal.firstContactOn ?? "",
		owner: deal.owner ?? "",
		source: deal.source ?? "",
	};
}

/** An amount as the reader's own language writes it, so that it is read again as it is. */
function amountText({ minor, currency }: { minor: number; currency: string }) {
	const text = String(toMajor(minor, currency));
	return currentLanguage() === "da" ? text.replace(".", ",") : text;
}

function fieldsOf(entry: DealEntry, amount: Amount) {
	const day = entry.on || undefined;
	return {
		status: entry.status,
		...(entry.title.trim() && { title: entry.title.trim() }),
		...(amount && { amount }),
		...(day &&
			(entry.status === "open" ? { expectedCloseOn: day } : { closedOn: day })),
		...(entry.firstContactOn && { firstContactOn: entry.firstContactOn }),
		...(entry.owner && { owner: entry.owner }),
		...(entry.source.trim() && { source: entry.source.trim() }),
	};
}

/** Only what was changed here: what another surface changed meanwhile stays. */
function patchOf(start: DealEntry, entry: DealEntry, amount: Amount) {
	const patch: { [field: string]: unknown } & { customerName?: string | null } =
		{};
	const isChanged = (field: keyof DealEntry) => start[field] !== entry[field];
	if (isChanged("customer")) patch.customerName = entry.customer.trim() || null;
	if (isChanged("title")) patch.title = entry.title.trim() || null;
	if (isChanged("amount")) patch.amount = amount;
	if (isChanged("firstContactOn"))
		patch.firstContactOn = entry.firstContactOn || null;
	if (isChanged("owner")) patch.owner = entry.owner || null;
	if (isChanged("source")) patch.source = entry.source.trim() || null;
	if (isChanged("status")) {
		patch.status = entry.status;
		if (entry.status === "open") patch.closedOn = null;
	}
	if (isChanged("status") || isChanged("on"))
		patch[entry.status === "open" ? "expectedCloseOn" : "closedOn"] =
			entry.on || null;
	return patch;
}
