import { useState } from "preact/hooks";
import { DraftNote } from "../../components/dashboard/draft-note.tsx";
import {
	blankPlan,
	type PlanDraft,
	planDraftOf,
	planOfDraft,
	planPatch,
} from "../../components/dashboard/plan-draft.ts";
import { PlanForm } from "../../components/dashboard/plan-form.tsx";
import type { Choice } from "../../components/dashboard/scope-line.tsx";
import { newId } from "../../lib/clock.ts";
import { canPay } from "../../lib/figures/commission-of.ts";
import { customKpiId } from "../../lib/figures/kpi-of.ts";
import { catalogue, type Family, families } from "../../lib/kpi/catalogue.ts";
import { customUnit } from "../../lib/kpi/custom.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { CommissionPlan } from "../../lib/model/commission-plan.ts";
import type { CustomKpi } from "../../lib/model/custom-kpi.ts";
import { all } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import type { Doing } from "./use-doing.ts";
import { useDraft } from "./use-draft.ts";
import type { Place } from "./use-place.ts";

/** A commission plan being written or changed. */
export function EditPlan({
	plan,
	place,
	doing,
	onSaved,
	onDone,
}: {
	/** Absent: a new one. */
	plan?: CommissionPlan | undefined;
	place: Place;
	doing: Doing;
	onSaved(id: string): void;
	onDone(): void;
}) {
	const own = useLive(() => all("customKpi"), []);
	if (!own) return null;
	return (
		<Edit
			{...{ plan, place, doing, onSaved, onDone }}
			own={own.filter(({ denominator }) => !denominator)}
		/>
	);
}

function Edit({
	plan,
	place,
	own,
	doing,
	onSaved,
	onDone,
}: Parameters<typeof EditPlan>[0] & {
	/** A seller's own KPIs that add up. */
	own: readonly CustomKpi[];
}) {
	const language = currentLanguage();
	const typingOf = (kpi: string) => ({
		isInMoney: isInMoney(kpi, own),
		language,
	});
	const kept = useDraft<PlanDraft>(`plan ${plan?.id ?? "new"}`, () =>
		plan
			? planDraftOf(plan, {
					isInMoney: plan.tiers[0]?.rate !== undefined,
					language,
				})
			: blankPlan(place.settings.reportingCurrency),
	);
	const draft = kept.value;
	const done = () => {
		kept.clear();
		onDone();
	};
	const [isBusy, setBusy] = useState(false);
	const typing = typingOf(draft.kpi);
	const read = planOfDraft(draft, typing);

	async function onSave() {
		if (typeof read === "string") return;
		const id = plan?.id ?? newId();
		setBusy(true);
		const answer = await doing.run(
			"saveRecord",
			{
				kind: "commissionPlan",
				id,
				...(!plan && { isNew: true as const }),
				patch: planPatch(plan, read),
			},
			t("commission.saved", { name: read.name }),
		);
		setBusy(false);
		if (!answer.ok) return;
		onSaved(id);
		done();
	}

	return (
		<>
			<DraftNote draft={kept} />
			<PlanForm
				draft={draft}
				kpis={kpiChoices(own)}
				sellers={place.names.seller
					.map(({ id, name }) => ({ value: id, label: name }))
					.sort((a, b) => a.label.localeCompare(b.label, language))}
				isInMoney={typing.isInMoney}
				problem={typeof read === "string" ? read : undefined}
				isBusy={isBusy}
				onInput={(next) =>
					kept.set(
						restated(next, {
							isOtherUnit: typingOf(next.kpi).isInMoney !== typing.isInMoney,
							isOtherBasis: next.basis !== draft.basis,
						}),
					)
				}
				onSave={() => void onSave()}
				onCancel={done}
				onDelete={
					plan &&
					(async () => {
						await doing.run(
							"deleteRecord",
							{ kind: "commissionPlan", id: plan.id },
							t("commission.deleted", { name: plan.name }),
						);
						done();
					})
				}
			/>
		</>
	);
}

/** A draft without what it said in another unit: a rate is no amount for each, and per cent of a goal no number. */
function restated(
	draft: PlanDraft,
	{
		isOtherUnit,
		isOtherBasis,
	}: { isOtherUnit: boolean; isOtherBasis: boolean },
): PlanDraft {
	const isElsewhere = isOtherBasis || (isOtherUnit && draft.basis === "value");
	if (!isOtherUnit && !isElsewhere) return draft;
	return {
		...draft,
		tiers: draft.tiers.map(({ from, pays }, at) => ({
			from: at === 0 ? "0" : isElsewhere ? "" : from,
			pays: isOtherUnit ? "" : pays,
		})),
		bonus: draft.bonus.map(({ at, amount }) => ({
			at: isElsewhere ? "" : at,
			amount,
		})),
	};
}

function isInMoney(kpi: string, own: readonly CustomKpi[]): boolean {
	const defined = own.find(({ id }) => customKpiId(id) === kpi);
	return defined
		? customUnit(defined) === "money"
		: catalogue[kpi as KpiId]?.unit === "money";
}

/** KPIs that add up, and the seller's own that do. */
function kpiChoices(own: readonly CustomKpi[]): Choice[] {
	return [
		...(Object.keys(families) as Family[]).flatMap((family) =>
			families[family]
				.filter((kpi) => canPay(catalogue[kpi]))
				.map((kpi) => ({
					value: kpi,
					label: kpiName({ kpi }),
					group: t(`family.${family}`),
				})),
		),
		...own.map(({ id, name }) => ({
			value: customKpiId(id),
			label: name,
			group: t("family.own"),
		})),
	];
}
