import type { ComponentChildren } from "preact";
import { dayLong } from "../../lib/format.ts";
import { t } from "../../lib/text/text.ts";
import { Icon } from "../icon.tsx";

export interface Choice {
	value: string;
	label: string;
	/** The heading it stands under in the list. */
	group?: string;
}

/** What a page of figures is about: whose, when, seen from which day. */
export function ScopeLine({
	title,
	scope,
	scopes,
	period,
	periods,
	range,
	earlier,
	later,
	asOf,
	onChange,
	children,
}: {
	title: string;
	scope: string;
	scopes: Choice[];
	period: string;
	periods: Choice[];
	/** The two ends of a custom period, the last day included. */
	range?: { from: string; last: string };
	/** The neighbouring periods' ids. */
	earlier: string;
	later: string;
	asOf: string;
	onChange(change: {
		scope?: string;
		period?: string;
		range?: { from: string; last: string };
		asOf?: string;
	}): void;
	children?: ComponentChildren;
}) {
	return (
		<header class="scope">
			<h1 class="t-title">{title}</h1>
			<Chip
				label={t("scope.whose")}
				value={scope}
				choices={scopes}
				onChange={(value) => onChange({ scope: value })}
			/>
			<span class="row stepper">
				<button
					type="button"
					class="ib"
					aria-label={t("scope.earlier")}
					onClick={() => onChange({ period: earlier })}
				>
					<Icon name="earlier" />
				</button>
				<Chip
					label={t("scope.when")}
					value={period}
					choices={periods}
					onChange={(value) => onChange({ period: value })}
				/>
				<button
					type="button"
					class="ib"
					aria-label={t("scope.later")}
					onClick={() => onChange({ period: later })}
				>
					<Icon name="later" />
				</button>
			</span>
			{range && (
				<span class="row">
					<DateChip
						label={t("scope.from")}
						value={range.from}
						onChange={(from) => onChange({ range: { ...range, from } })}
					/>
					<span class="m">–</span>
					<DateChip
						label={t("scope.last")}
						value={range.last}
						onChange={(last) => onChange({ range: { ...range, last } })}
					/>
				</span>
			)}
			<span class="chip">
				<span aria-hidden="true">{t("scope.asOf")} </span>
				<DateChip
					label={t("scope.asOf")}
					value={asOf}
					onChange={(value) => onChange({ asOf: value })}
				/>
			</span>
			<span class="end m">{children}</span>
		</header>
	);
}

/** A word in the second voice that opens a list. */
export function Chip({
	label,
	value,
	choices,
	onChange,
}: {
	label: string;
	value: string;
	choices: Choice[];
	onChange(value: string): void;
}) {
	const groups = [...new Set(choices.map((each) => each.group ?? ""))];
	const option = (each: Choice) => (
		<option key={each.value} value={each.value}>
			{each.label}
		</option>
	);
	const chosen = choices.find((each) => each.value === value)?.label ?? value;
	return (
		<span class="chip select">
			<span aria-hidden="true" class="cut">
				{chosen}
			</span>
			<Icon name="down" />
			<select
				aria-label={label}
				value={value}
				onChange={(event) => onChange(event.currentTarget.value)}
			>
				{groups.map((group) =>
					group === "" ? (
						choices.filter((each) => !each.group).map(option)
					) : (
						<optgroup key={group} label={group}>
							{choices.filter((each) => each.group === group).map(option)}
						</optgroup>
					),
				)}
			</select>
		</span>
	);
}

/** A day in words; the browser's own date field while it has the focus. */
export function DateChip({
	label,
	value,
	onChange,
}: {
	label: string;
	value: string;
	onChange(value: string): void;
}) {
	return (
		<span class="date-chip">
			<b class="b" aria-hidden="true">
				{dayLong(value)} <span class="year">{value.slice(0, 4)}</span>
			</b>
			<input
				type="date"
				aria-label={label}
				value={value}
				min="1900-01-01"
				max="2999-12-31"
				onChange={(event) => {
					if (event.currentTarget.value) onChange(event.currentTarget.value);
				}}
			/>
		</span>
	);
}
