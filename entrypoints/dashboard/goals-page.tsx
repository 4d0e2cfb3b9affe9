import { useState } from "preact/hooks";
import { Counted } from "../../components/dashboard/counted.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { GoalBuilder } from "../../components/dashboard/goal-builder.tsx";
import { GoalRows } from "../../components/dashboard/goal-rows.tsx";
import { today } from "../../lib/clock.ts";
import { progressOf } from "../../lib/figures/progress-of.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Goal } from "../../lib/model/goal.ts";
import { goals } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { goalsSheet } from "./figure-sheets.ts";
import { goalRow, namesFor, useChances } from "./goal-rows-of.ts";
import { SaveTable } from "./save-table.tsx";
import type { Doing } from "./use-doing.ts";
import { useGoalEntry } from "./use-goal-entry.ts";
import { type Place, usePlace } from "./use-place.ts";
import { useRowKeys } from "./use-row-keys.ts";

/** Every goal there is, and one being set. */
export function GoalsPage({ doing }: { doing: Doing }) {
	const reading = usePlace({ page: "goals" });
	const [open, setOpen] = useState<string | undefined>();
	const place = reading?.is === "place" ? reading.place : undefined;
	const known = useLive(async () => {
		if (!place) return undefined;
		const all = await goals();
		const measured = await Promise.all(all.map((goal) => progressOf(goal)));
		return { all, measured, names: await namesFor(all, place.names) };
	}, [place?.names, place?.settings]);
	const rows = useChances(
		known?.measured
			.filter((each) => each !== null)
			.map((goal) => goalRow(goal, known.names)),
	);
	useRowKeys({ onOpen: setOpen });
	if (!place || !known || !rows) return <Page>{null}</Page>;
	const { all, measured } = known;
	const ended = all.filter((_, at) => measured[at] === null).length;
	const edited = all.find((goal) => goal.id === open);
	return (
		<Page
			drawer={
				edited && (
					<ChangeGoal
						key={edited.id}
						place={place}
						goal={edited}
						doing={doing}
						onClose={() => setOpen(undefined)}
					/>
				)
			}
		>
			<header class="scope">
				<h1 class="t-title">{t("nav.goals")}</h1>
			</header>
			<section class="new-goal" aria-label={t("goals.new")}>
				<h2>{t("goals.new")}</h2>
				<NewGoal place={place} doing={doing} />
			</section>
			{rows.length > 0 && (
				<GoalRows
					title={t("goals.all")}
					rows={rows}
					save={
						<SaveTable
							what={t("nav.goals")}
							named={[today()]}
							table={() =>
								goalsSheet(t("nav.goals"), rows, ({ who = "" }) => who)
							}
						/>
					}
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

function NewGoal({ place, doing }: { place: Place; doing: Doing }) {
	const entry = useGoalEntry({ place, doing });
	return entry ? <GoalBuilder {...entry} /> : null;
}

/** A goal's sentence in the drawer, to be changed or deleted. */
export function ChangeGoal({
	place,
	goal,
	doing,
	onClose,
}: {
	place: Place;
	goal: Goal;
	doing: Doing;
	onClose(): void;
}) {
	const entry = useGoalEntry({ place, goal, doing, onDone: onClose });
	return (
		<Drawer title={t("goals.edit")} onClose={onClose}>
			{entry && (
				<>
					<GoalBuilder {...entry} />
					<p class="m t-small">{t("version.startsAnew")}</p>
				</>
			)}
		</Drawer>
	);
}
