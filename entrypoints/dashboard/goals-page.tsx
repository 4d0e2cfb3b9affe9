import { useRef, useState } from "preact/hooks";
import type { Names } from "../../components/dashboard/address.ts";
import { Counted } from "../../components/dashboard/counted.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { GoalBuilder } from "../../components/dashboard/goal-builder.tsx";
import { GoalRows } from "../../components/dashboard/goal-rows.tsx";
import { today } from "../../lib/clock.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Goal } from "../../lib/model/goal.ts";
import { goals, settings, teamMembers } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { periodOf } from "../../lib/time/period.ts";
import { goalsSheet } from "./figure-sheets.ts";
import { grouped, rowsWith } from "./goal-groups.ts";
import {
	goalRow,
	isTold,
	namesFor,
	progressBy,
	useChances,
} from "./goal-rows-of.ts";
import { SaveTable } from "./save-table.tsx";
import type { Doing } from "./use-doing.ts";
import { useGoalEntry } from "./use-goal-entry.ts";
import { type Place, usePlace } from "./use-place.ts";
import { useRowKeys } from "./use-row-keys.ts";

/** From so many on they can be looked through. */
const MANY = 12;

/** Every goal there is, under whose it is, and one being set. */
export function GoalsPage({ doing }: { doing: Doing }) {
	const reading = usePlace({ page: "goals" });
	const [open, setOpen] = useState<string | undefined>();
	const [find, setFind] = useState("");
	const filter = useRef<HTMLInputElement>(null);
	const place = reading?.is === "place" ? reading.place : undefined;
	const first = useLive(
		async () => place && goalsNow(place, true),
		[place?.names, place?.settings],
	);
	// Goals that rest on every deal take their places when they are measured.
	const whole = useLive(
		async () => (place && first?.isMore ? goalsNow(place, false) : undefined),
		[place?.names, place?.settings, first?.isMore],
	);
	const known = (first?.isMore && whole) || first;
	const rows = useChances(known?.rows);
	useRowKeys({ filter, onOpen: setOpen });
	if (!place || !known || !rows) return <Page>{null}</Page>;
	const { all, ended, names } = known;
	const shown = rowsWith(rows, find);
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
			{rows.length > MANY && (
				<label class="field filter goals-filter">
					<input
						ref={filter}
						type="search"
						aria-label={t("goals.find")}
						placeholder={t("goals.find")}
						value={find}
						onInput={(event) => setFind(event.currentTarget.value)}
					/>
					<kbd>F</kbd>
				</label>
			)}
			{rows.length > 0 && shown.length === 0 && (
				<p class="m" role="status">
					{t("table.none")}
				</p>
			)}
			{shown.length > 0 && (
				<GoalRows
					title={t("goals.all")}
					rows={shown}
					save={
						<SaveTable
							what={t("nav.goals")}
							named={[today()]}
							table={() =>
								goalsSheet(
									t("nav.goals"),
									shown,
									({ who, group }) => who ?? group?.name ?? "",
								)
							}
						/>
					}
					open={open}
					onEdit={setOpen}
				/>
			)}
			{ended.length > 0 && (
				<Ended goals={ended} names={names} open={open} onEdit={setOpen} />
			)}
		</Page>
	);
}

/** Every goal as it stands; at once only those that sums tell. */
async function goalsNow(place: Place, isAtOnce: boolean) {
	const [all, members] = await Promise.all([goals(), teamMembers()]);
	const measured = await Promise.all(
		all.map(async (goal) =>
			isAtOnce && !(await isTold(goal)) ? AWAITED : progressBy(goal, today()),
		),
	);
	const names = await namesFor(all, place.names);
	const isRunning = (each: (typeof measured)[number] | undefined) =>
		each === AWAITED || (each != null && each.period.to > today());
	return {
		all,
		names,
		members,
		isMore: measured.includes(AWAITED),
		ended: all.filter((_, at) => !isRunning(measured[at])),
		rows: grouped(
			measured.flatMap((each) =>
				each && each !== AWAITED && isRunning(each)
					? [goalRow(each, names)]
					: [],
			),
			names,
			members,
			today(),
		),
	};
}

/** A goal that is still to be measured. */
const AWAITED = "awaited";

/** Goals whose time is over, folded away: measured when they are looked at, each in its last period, the latest first. */
function Ended({
	goals: ended,
	names,
	open,
	onEdit,
}: {
	goals: readonly Goal[];
	names: Names;
	open: string | undefined;
	onEdit(id: string): void;
}) {
	const [isOpen, setIsOpen] = useState(false);
	const rows = useLive(async () => {
		if (!isOpen) return undefined;
		const own = await settings();
		const measured = await Promise.all(
			ended.map((goal) => {
				const { periodKind, endsOn } = goal;
				const last =
					goal.isRecurring && endsOn && periodKind !== "custom"
						? periodOf(periodKind, endsOn, own)
						: undefined;
				return progressBy(goal, today(), undefined, last);
			}),
		);
		return measured
			.filter((each) => each !== null)
			.toSorted((a, b) => (a.period.to < b.period.to ? 1 : -1))
			.map((goal) => goalRow(goal, names));
	}, [isOpen, ended, names]);
	return (
		<details
			class="ended-goals"
			onToggle={(event) => setIsOpen(event.currentTarget.open)}
		>
			<summary>
				<Counted
					text="goals.ended"
					n={ended.length}
					is="goals.ended"
					scope="organisation"
					period="all"
				/>
			</summary>
			{isOpen && rows && (
				<GoalRows
					title={t("goals.endedTitle")}
					rows={rows}
					{...(open !== undefined && { open })}
					onEdit={onEdit}
				/>
			)}
		</details>
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
