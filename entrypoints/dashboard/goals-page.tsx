import { useState } from "preact/hooks";
import { typedAmount } from "../../components/amount.ts";
import { readScope, scopeText } from "../../components/dashboard/address.ts";
import { Counted } from "../../components/dashboard/counted.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import {
	GoalBuilder,
	type GoalDraft,
} from "../../components/dashboard/goal-builder.tsx";
import { GoalRows } from "../../components/dashboard/goal-rows.tsx";
import { today } from "../../lib/clock.ts";
import { calendarOf, figureOf, progressOf } from "../../lib/figures.ts";
import { capital, currencyMark, periodName } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Goal, GoalPeriodKind } from "../../lib/model/goal.ts";
import { divideHalfEven, toMajor } from "../../lib/money/money.ts";
import { goals } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import {
	type Period,
	periodOf,
	previousPeriod,
} from "../../lib/time/period.ts";
import { workdaysOf } from "../../lib/time/workdays.ts";
import { goalRow } from "./goal-rows-of.ts";
import type { Doing } from "./use-doing.ts";
import {
	type Place,
	periodAfter,
	periodLabel,
	scopeChoices,
	usePlace,
} from "./use-place.ts";

/** Every goal there is, and one being set. */
export function GoalsPage({ doing }: { doing: Doing }) {
	const reading = usePlace({ page: "goals" });
	const [open, setOpen] = useState<string | undefined>();
	const known = useLive(async () => {
		const all = await goals();
		const measured = await Promise.all(all.map((goal) => progressOf(goal)));
		return { all, measured };
	}, []);
	if (reading?.is !== "place" || !known) return <Page>{null}</Page>;
	const { place } = reading;
	const { all, measured } = known;
	const rows = measured
		.filter((each) => each !== null)
		.map((goal) => goalRow(goal, place.names));
	const ended = all.filter((_, at) => measured[at] === null).length;
	const edited = all.find((goal) => goal.id === open);
	return (
		<Page
			drawer={
				edited && (
					<Drawer title={t("goals.edit")} onClose={() => setOpen(undefined)}>
						<Builder
							key={edited.id}
							place={place}
							goal={edited}
							doing={doing}
							onDone={() => setOpen(undefined)}
						/>
					</Drawer>
				)
			}
		>
			<header class="scope">
				<h1 class="t-title">{t("nav.goals")}</h1>
			</header>
			<section class="new-goal" aria-label={t("goals.new")}>
				<h2>{t("goals.new")}</h2>
				<Builder key={all.length} place={place} doing={doing} />
			</section>
			{rows.length > 0 && (
				<GoalRows
					title={t("goals.all")}
					rows={rows}
					open={open}
					onEdit={setOpen}
				/>
			)}
			{ended > 0 && (
				<p class="m t-small">
					<Counted
						text="goals.ended"
						n={ended}
						is="goals.ended"
						scope="organisation"
						period="all"
					/>
				</p>
			)}
		</Page>
	);
}

/** A goal being set or changed, and what it asks. */
function Builder({
	place,
	goal,
	doing,
	onDone,
}: {
	place: Place;
	/** Absent: a new one. */
	goal?: Goal;
	doing: Doing;
	onDone?(): void;
}) {
	const { names, settings: own } = place;
	const [draft, setDraft] = useState<GoalDraft>(() =>
		goal ? draftOf(goal, place) : blankDraft(place),
	);
	const periods = periodsOf(draft.periodKind, goal, place);
	const period = periods.find((each) => each.id === draft.period) ?? periods[0];
	const scope = readScope(draft.scope, names);
	const currency = goal?.currency ?? own.reportingCurrency;
	const target = targetOf(draft, currency);
	const asked = useLive(async () => {
		if (!period || scope.is !== "scope") return undefined;
		const before = previousPeriod(period, own);
		return {
			workdays: workdaysOf(period, today(), await calendarOf(scope.scope, own))
				.total,
			before,
			last: await figureOf(draft.kpi, scope.scope, before),
		};
	}, [period?.id, draft.scope, draft.kpi, own]);
	if (!period) return null;

	async function onSave() {
		if (target === null || scope.is !== "scope" || !period) return;
		const name = t("goal.title", {
			kpi: t(`kpi.${draft.kpi}`),
			period: periodName(period, today()),
		});
		const answer = await doing.run(
			"setGoal",
			{
				...(goal && { id: goal.id }),
				kpi: draft.kpi,
				scope: scope.scope,
				periodKind: draft.periodKind,
				startsOn: period.from,
				isRecurring: draft.isRecurring,
				target,
				...(draft.kpi === "revenue" && { currency }),
			},
			t(goal ? "toast.goalChanged" : "toast.goalSet", { name }),
		);
		if (answer.ok) onDone?.();
	}

	const isMoney = draft.kpi === "revenue";
	return (
		<GoalBuilder
			draft={draft}
			isNew={!goal}
			scopes={scopeChoices(names)}
			periods={periods.map((each) => ({
				value: each.id,
				label: inSentence(each),
			}))}
			currency={currencyMark(currency)}
			isWrong={draft.target.trim() !== "" && target === null}
			canSave={target !== null}
			facts={
				target !== null && asked
					? {
							unit: isMoney ? "money" : "count",
							currency,
							perWorkday:
								asked.workdays === 0
									? null
									: isMoney
										? divideHalfEven(target, asked.workdays)
										: target / asked.workdays,
							workdays: asked.workdays,
							before: capital(periodName(asked.before, today())),
							beforeId: asked.before.id,
							last: asked.last,
							period: period.id,
							scope: draft.scope,
							kpi: draft.kpi,
						}
					: undefined
			}
			onInput={setDraft}
			onSave={onSave}
			onDelete={
				goal &&
				(async () => {
					await doing.run(
						"deleteRecord",
						{ kind: "goal", id: goal.id },
						t("toast.goalDeleted"),
					);
					onDone?.();
				})
			}
		/>
	);
}

function blankDraft(place: Place): GoalDraft {
	return {
		scope: place.scopeText,
		kpi: "revenue",
		target: "",
		periodKind: "month",
		period: periodOf("month", today(), place.settings).id,
		isRecurring: true,
	};
}

function draftOf(goal: Goal, { names, settings }: Place): GoalDraft {
	const target = goal.currency
		? toMajor(goal.target, goal.currency)
		: goal.target;
	return {
		scope: scopeText(goal.scope, names),
		kpi: goal.kpi,
		target:
			currentLanguage() === "da"
				? String(target).replace(".", ",")
				: String(target),
		periodKind: goal.periodKind,
		period: periodOf(goal.periodKind, goal.startsOn, settings).id,
		isRecurring: goal.isRecurring,
	};
}

/** Money in minor units, a count as it is; null while it is no number above zero. */
function targetOf({ kpi, target }: GoalDraft, currency: string): number | null {
	const typed = typedAmount(target, currency);
	if (typed.state !== "read" || typed.money.minor < 1) return null;
	if (kpi === "revenue")
		return typed.money.currency === currency ? typed.money.minor : null;
	const count = toMajor(typed.money.minor, typed.money.currency);
	return Number.isInteger(count) ? count : null;
}

/** This period, the next three, and the goal's own. */
function periodsOf(
	kind: GoalPeriodKind,
	goal: Goal | undefined,
	{ settings }: Place,
): Period[] {
	const now = periodOf(kind, today(), settings);
	const list = [now];
	for (let each = now; list.length < 4; list.push(each))
		each = periodAfter(each, settings);
	if (goal && goal.periodKind === kind) {
		const own = periodOf(kind, goal.startsOn, settings);
		if (!list.some((each) => each.id === own.id)) list.unshift(own);
	}
	return list;
}

/** A period's name inside a sentence: months are small in Danish. */
function inSentence(period: Period): string {
	const label = periodLabel(period);
	return period.kind === "month" && currentLanguage() === "da"
		? label.toLocaleLowerCase("da")
		: label;
}
