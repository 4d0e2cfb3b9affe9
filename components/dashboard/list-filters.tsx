import { t } from "../../lib/text/text.ts";
import { Chip, type Choice, DateChip } from "./scope-line.tsx";

/** One thing a list can be narrowed to. */
export interface ListFilter {
	key: string;
	label: string;
	/** Empty: not narrowed. */
	value: string;
	choices: Choice[];
	/** It narrows nothing although it has a value. */
	isResting?: boolean;
}

/** What a list is narrowed to, in plain words that open lists. */
export function ListFilters({
	filters,
	range,
	onChange,
	onRange,
	onAll,
}: {
	filters: readonly ListFilter[];
	/** The two ends of a time of its own, the last day included. */
	range?: { from: string; last: string } | undefined;
	onChange(key: string, value: string): void;
	onRange(range: { from: string; last: string }): void;
	/** Takes all of it away; absent: nothing is narrowed. */
	onAll?: (() => void) | undefined;
}) {
	return (
		<fieldset class="filters">
			<legend class="unseen">{t("table.filters")}</legend>
			<span class="lab" aria-hidden="true">
				{t("table.filters")}
			</span>
			{filters.map(({ key, label, value, choices, isResting }) => (
				<span key={key} class={value && !isResting ? "on" : undefined}>
					<Chip
						label={label}
						value={value}
						choices={choices}
						onChange={(next) => onChange(key, next)}
					/>
				</span>
			))}
			{range && (
				<span class="row">
					<DateChip
						label={t("scope.from")}
						value={range.from}
						onChange={(from) => onRange({ ...range, from })}
					/>
					<span class="m">–</span>
					<DateChip
						label={t("scope.last")}
						value={range.last}
						onChange={(last) => onRange({ ...range, last })}
					/>
				</span>
			)}
			{onAll && (
				<button type="button" class="link" onClick={onAll}>
					{t("table.showAll")}
				</button>
			)}
		</fieldset>
	);
}
