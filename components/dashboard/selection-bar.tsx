import { useEffect, useRef, useState } from "preact/hooks";
import type { CurrencySum } from "../../lib/table/entry.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Count } from "./count.tsx";
import { Counted } from "./counted.tsx";
import type { Choice } from "./scope-line.tsx";

/** What can be set on all that is marked. */
export interface BulkField {
	key: string;
	/** `Set seller`. */
	label: string;
	/** A day. */
	isDay?: boolean;
	/** Absent: a day or a text. */
	choices?: readonly Choice[];
	/** What was written before. */
	words?: readonly string[];
	/** It goes with a day. */
	hasDay?(value: string): boolean;
}

/** Amounts by currency, each a figure. */
export function Sums({
	sums,
	is,
}: {
	sums: readonly CurrencySum[];
	/** What they are of: `deal.found`. */
	is: string;
}) {
	return (
		<>
			{sums.map(({ currency, minor, count }) => (
				<Figure
					key={currency}
					figure={{ value: minor, unit: "money", currency, n: count }}
					kpi={`${is}.sum`}
					scope="organisation"
					period="all"
				/>
			))}
		</>
	);
}

/** Below a list, while rows are marked: how many, what they come to, and what can be done with all of them. */
export function SelectionBar({
	count,
	sums,
	fields,
	today,
	progress,
	onSet,
	onDelete,
	onStop,
	onClear,
}: {
	count: number;
	sums: readonly CurrencySum[];
	fields: readonly BulkField[];
	today: string;
	/** How many are done, while it lasts. */
	progress?: { done: number; all: number } | undefined;
	onSet(key: string, value: string, day: string): void;
	onDelete(): void;
	onStop(): void;
	onClear(): void;
}) {
	const [chosen, setChosen] = useState<string | undefined>();
	const field = fields.find(({ key }) => key === chosen);
	return (
		<section class="selection" aria-label={t("table.marked")}>
			<span role="status" class="b">
				<Counted
					text="table.selected"
					n={count}
					is="list.marked"
					scope="organisation"
					period="all"
				/>
			</span>
			<span class="m sums">
				<Sums sums={sums} is="list.marked" />
			</span>
			{progress ? (
				<span class="row">
					<span class="m">
						<Count
							value={progress.done}
							is="list.done"
							scope="organisation"
							period="all"
						/>
						{" / "}
						<Count
							value={progress.all}
							is="list.toDo"
							scope="organisation"
							period="all"
						/>
					</span>
					<button type="button" class="btn s" onClick={onStop}>
						{t("table.stop")}
					</button>
				</span>
			) : field ? (
				<SetField
					key={field.key}
					field={field}
					today={today}
					onSet={(value, day) => {
						setChosen(undefined);
						onSet(field.key, value, day);
					}}
					onBack={() => setChosen(undefined)}
				/>
			) : (
				<span class="row">
					{fields.map(({ key, label }) => (
						<button
							key={key}
							type="button"
							class="btn s"
							onClick={() => setChosen(key)}
						>
							{label}
						</button>
					))}
					<button type="button" class="btn s bare" onClick={onDelete}>
						{t("deals.delete")}
					</button>
				</span>
			)}
			<button type="button" class="link end t-small" onClick={onClear}>
				{t("table.clear")}
			</button>
		</section>
	);
}

const DAYS = { min: "1900-01-01", max: "2999-12-31" };

/** A value for all of them. */
function SetField({
	field: { label, isDay = false, choices, words = [], hasDay },
	today,
	onSet,
	onBack,
}: {
	field: BulkField;
	today: string;
	onSet(value: string, day: string): void;
	onBack(): void;
}) {
	const [value, setValue] = useState(
		isDay ? today : (choices?.[0]?.value ?? ""),
	);
	const [day, setDay] = useState(today);
	const first = useRef<HTMLInputElement & HTMLSelectElement>(null);
	useEffect(() => first.current?.focus({ preventScroll: true }), []);
	return (
		<form
			class="row"
			onSubmit={(event) => {
				event.preventDefault();
				onSet(value, day);
			}}
			onKeyDown={(event) => {
				if (event.key !== "Escape") return;
				event.preventDefault();
				event.stopPropagation();
				onBack();
			}}
		>
			<span class="field">
				{choices ? (
					<select
						ref={first}
						aria-label={label}
						value={value}
						onChange={(event) => setValue(event.currentTarget.value)}
					>
						{choices.map((each) => (
							<option key={each.value} value={each.value}>
								{each.label}
							</option>
						))}
					</select>
				) : (
					<input
						ref={first}
						{...(isDay
							? { type: "date", required: true, ...DAYS }
							: { type: "text" })}
						aria-label={label}
						value={value}
						autocomplete="off"
						maxLength={1000}
						list={words.length > 0 ? "set-words" : undefined}
						onInput={(event) => setValue(event.currentTarget.value)}
					/>
				)}
			</span>
			{words.length > 0 && (
				<datalist id="set-words">
					{words.map((each) => (
						<option key={each} value={each} />
					))}
				</datalist>
			)}
			{hasDay?.(value) && (
				<span class="field">
					<input
						type="date"
						required
						{...DAYS}
						aria-label={t("deals.closed")}
						value={day}
						onInput={(event) => setDay(event.currentTarget.value)}
					/>
				</span>
			)}
			<button type="submit" class="btn s go">
				{label}
			</button>
			<button type="button" class="btn s bare" onClick={onBack}>
				{t("deals.cancel")}
			</button>
		</form>
	);
}
