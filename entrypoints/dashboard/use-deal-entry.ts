import { useState } from "preact/hooks";
import {
	blankDeal,
	type DealEntry,
	dealEntryOf,
	dealPatch,
	readDeal,
} from "../../components/dashboard/deal-draft.ts";
import type { DealFormProps } from "../../components/dashboard/deal-form.tsx";
import { newId, today } from "../../lib/clock.ts";
import { money } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { CREDIT_RULE } from "../../lib/model/settings.ts";
import { all, settings } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { knownValues } from "./known-values.ts";
import { leadChoices } from "./lead-choices.ts";
import type { Doing } from "./use-doing.ts";
import { type Draft, useDraft } from "./use-draft.ts";
import { sellerChoices } from "./who-am-i.tsx";

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
}):
	| (Omit<DealFormProps, "isNew" | "onDelete" | "onCancel"> & {
			draft: Draft<Partial<DealEntry>>;
	  })
	| undefined {
	const known = useLive(
		async () => ({ own: await settings(), everyone: await all("seller") }),
		[],
	);
	// The form does not wait for what it only offers.
	const offered = useLive(
		async () => ({
			values: await knownValues(),
			leads: await leadChoices(deal?.lead),
		}),
		[deal?.lead],
	);
	const draft = useDraft<Partial<DealEntry>>(
		`deal ${deal?.id ?? `of ${customer}`}`,
		() => (deal || !customer ? {} : { customer }),
	);
	const typed = draft.value;
	const [isBusy, setBusy] = useState(false);
	const [isAsked, setAsked] = useState(false);
	const [id] = useState(() => deal?.id ?? newId());
	if (!known) return undefined;

	const { own, everyone } = known;
	const leads = offered?.leads ?? [];
	const sellers = sellerChoices(everyone.filter((each) => !each.mergedInto));
	const rule = own.creditRule ?? CREDIT_RULE;
	const named = { sellers, leads, rule: deal ? undefined : rule };
	const status = typed.status ?? own.logAs;
	const start = deal
		? dealEntryOf(deal, {
				customer,
				currency: own.reportingCurrency,
				leads,
				sellerNow: (id) =>
					everyone.find((each) => each.id === id)?.mergedInto ?? id,
			})
		: blankDeal(status === "open" ? "open" : "won", {
				today: today(),
				currency: own.reportingCurrency,
				...(own.me && { me: own.me }),
			});
	const entry = { ...start, ...typed };
	const before = readDeal(start, named);
	const read = readDeal(entry, named);
	const { fields } = read;
	const saysNothing =
		!deal &&
		!(fields.customerName ?? fields.amount ?? fields.title ?? fields.products);
	// What nobody touched is not sent, so it need not be right: a stored deal may lack its day.
	const problems = deal
		? Object.fromEntries(
				Object.entries(read.problems).filter(
					([field]) => (field.split(".")[0] ?? "") in typed,
				),
			)
		: {
				...(saysNothing && isAsked && { customer: t("log.needsName") }),
				...read.problems,
			};
	const { amount } = fields;

	async function onSave() {
		if (Object.keys(problems).length > 0 || isBusy) return;
		if (saysNothing) return setAsked(true);
		setBusy(true);
		const name = [
			fields.customerName ?? fields.title,
			amount && money(amount.minor, amount.currency),
		]
			.filter(Boolean)
			.join(", ");
		const words = name
			? t(deal ? "toast.dealSaved" : "toast.dealLogged", { name })
			: t("done.someDeal");
		const { owner, ...rest } = fields;
		const answer = deal
			? await doing.run(
					"saveRecord",
					{ kind: "deal", id, patch: dealPatch(before.fields, fields) },
					words,
				)
			: await doing.run("logDeal", { id, owner, ...said(rest) }, words);
		setBusy(false);
		if (!answer.ok) return;
		draft.clear();
		onDone();
	}

	return {
		draft,
		entry,
		sellers,
		words: {
			sources: offered?.values.sources ?? [],
			stages: offered?.values.stages ?? [],
			pipelines: offered?.values.pipelines ?? [],
			products: offered?.values.products ?? [],
			leads: leads.map(({ label }) => label),
		},
		rule: deal ? "owner" : rule,
		readBack: amount
			? t("deals.readAs", {
					amount: money(amount.minor, amount.currency, { exact: true }),
				})
			: undefined,
		problems,
		isBusy,
		onInput(change) {
			const isClosing =
				change.status && change.status !== "open" && !entry.closedOn;
			draft.set((before) => ({
				...before,
				...(isClosing && { closedOn: today() }),
				...change,
			}));
		},
		onSave,
	};
}

/** Without the fields that say nothing. */
function said<Fields extends object>(fields: Fields) {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== null),
	) as { [Field in keyof Fields]: NonNullable<Fields[Field]> };
}
