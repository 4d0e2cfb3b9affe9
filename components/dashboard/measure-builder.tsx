import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import { small } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import {
	type CountedThing,
	countedThings,
	traitsOf,
} from "../../lib/model/custom-kpi.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Icon } from "../icon.tsx";
import { Slot } from "./goal-builder.tsx";
import {
	type FilterDraft,
	type FilterKind,
	filtersFor,
	type MeasureDraft,
	type MeasureProblem,
	measuresFor,
	type PartDraft,
	possible,
} from "./measure-draft.ts";
import type { Choice } from "./scope-line.tsx";
import { Why } from "./why.tsx";

/** What was written in records before, offered while typing. */
export interface Known {
	sources: readonly string[];
	products: readonly string[];
	stages: readonly string[];
}

/** What a measure shows, for one scope in one period. */
export interface Shown {
	/** Whose, in words, and as figures write it. */
	who: string;
	scope: string;
	period: string;
	/** "March", as a heading and inside a sentence. */
	periodName: string;
	figure: Measured;
}

type Side = "above" | "below";

/** A seller's own KPI as one sentence whose underlined values are the controls, and what it shows while it is defined. */
export function MeasureBuilder({
	draft,
	isNew,
	kpi,
	known,
	teams,
	currency,
	unit,
	shown,
	problem,
	needsName,
	note,
	isBusy,
	onInput,
	onSave,
	onDelete,
}: {
	draft: MeasureDraft;
	isNew: boolean;
	/** As its figures name it. */
	kpi: string;
	known: Known;
	teams: readonly Choice[];
	/** As it stands before an amount. */
	currency: string;
	/** "A rate, in per cent". */
	unit: string;
	/** By who, then by period. */
	shown: readonly Shown[];
	problem?: MeasureProblem | undefined;
	needsName: boolean;
	/** What to know before it is changed or deleted. */
	note?: ComponentChildren;
	isBusy: boolean;
	onInput(draft: MeasureDraft): void;
	onSave(): void;
	onDelete?: (() => void) | undefined;
}) {
	const id = useId();
	const set = (change: Partial<MeasureDraft>) =>
		onInput(possible({ ...draft, ...change }));
	const canSave = !problem && !needsName && !isBusy;
	const part = (side: Side, of: PartDraft) => (
		<Filters
			{...{ side, part: of, teams, currency, id }}
			onInput={(filters) => set({ [side]: { ...of, filters } })}
		/>
	);
	const { above, below } = draft;
	return (
		<form
			class={isNew ? "builder measure" : "builder measure narrow"}
			onSubmit={(event) => {
				event.preventDefault();
				if (canSave) onSave();
			}}
		>
			<p class="goal-sentence">
				<Filled
					text={t("measures.sentence")}
					with={{
						name: (
							<input
								class="slot"
								aria-label={t("measures.name")}
								placeholder={t("measures.namePlaceholder")}
								value={draft.name}
								maxLength={1000}
								autocomplete="off"
								onInput={(event) => set({ name: event.currentTarget.value })}
							/>
						),
						above: (
							<>
								<Slot
									label={t("measures.measure")}
									value={above.measure}
									choices={measuresFor(above.count).map((each) => ({
										value: each,
										label: t(`measures.by.${each}`),
									}))}
									onChange={(measure) =>
										set({
											above: {
												...above,
												measure: measure as PartDraft["measure"],
											},
										})
									}
								/>{" "}
								<Slot
									label={t("measures.count")}
									value={above.count}
									choices={thingChoices()}
									onChange={(count) =>
										set({ above: { ...above, count: count as CountedThing } })
									}
								/>
								{part("above", above)}
							</>
						),
						below: (
							<>
								{", "}
								<Slot
									label={t("measures.divideBy")}
									value={below?.measure ?? "none"}
									choices={(
										["none", ...measuresFor("dealsWon", above)] as const
									).map((each) => ({
										value: each,
										label: t(`measures.below.${each}`),
									}))}
									onChange={(measure) =>
										set({ below: divisor(draft, measure) })
									}
								/>
								{below && (
									<>
										{" "}
										<Slot
											label={t("measures.divisor")}
											value={below.count}
											choices={thingChoices(below.measure === "amount")}
											onChange={(count) =>
												set({
													below: { ...below, count: count as CountedThing },
												})
											}
										/>
										{part("below", below)}
									</>
								)}
							</>
						),
						better: (
							<Slot
								label={t("measures.better")}
								value={draft.better}
								choices={(["higher", "lower"] as const).map((each) => ({
									value: each,
									label: t(`measures.better.${each}`),
								}))}
								onChange={(better) =>
									set({ better: better as MeasureDraft["better"] })
								}
							/>
						),
					}}
				/>
			</p>
			{(["sources", "products", "stages"] as const).map((each) => (
				<datalist key={each} id={`${id}-${each}`}>
					{known[each].map((value) => (
						<option key={value} value={value} />
					))}
				</datalist>
			))}
			{shown.length > 0 && <Values {...{ kpi, shown, unit }} />}
			<div class="deeds">
				{(problem || needsName) && (
					<p
						class={problem && problem !== "filter" ? "w" : "m"}
						role={problem && problem !== "filter" ? "alert" : undefined}
						id={`${id}-needs`}
					>
						{t(`measures.needs.${problem ?? "name"}`)}
					</p>
				)}
				{note && <div class="m t-small prose">{note}</div>}
				<p class="row">
					<button
						type="submit"
						class="btn go"
						disabled={!canSave}
						aria-describedby={problem || needsName ? `${id}-needs` : undefined}
					>
						{t("measures.save")} <kbd>↵</kbd>
					</button>
					{onDelete && (
						<button type="button" class="btn bare" onClick={onDelete}>
							{t("measures.delete")}
						</button>
					)}
				</p>
			</div>
		</form>
	);
}

/** What to divide by: at first as many of the same, with the same filters. */
function divisor({ above, below }: MeasureDraft, measure: string) {
	if (measure === "none") return null;
	const of = below ?? { ...above, filters: above.filters.map(copy) };
	const isWorth = measure === "amount";
	return {
		...of,
		measure: measure as PartDraft["measure"],
		...(isWorth &&
			!traitsOf(of.count).isDeal && { count: "dealsWon" as const }),
	};
}

const copy = ({ by, values }: FilterDraft): FilterDraft => ({
	by,
	values: [...values],
});

/** Everything that can be counted, by what it is; of what is worth something only deals. */
function thingChoices(isWorth = false): Choice[] {
	return countedThings
		.filter((thing) => !isWorth || traitsOf(thing).isDeal)
		.map((thing) => {
			const { isDeal, hasSource } = traitsOf(thing);
			return {
				value: thing,
				label: t(`measures.thing.${thing}`),
				group: isDeal
					? t("deals.title")
					: hasSource
						? t("leads.leads")
						: thing === "newOrganisations"
							? t("nav.customers")
							: t("leads.activities"),
			};
		});
}

/** The words that leave out some of what is counted, and the one that adds another. */
function Filters({
	side,
	part,
	teams,
	currency,
	id,
	onInput,
}: {
	side: Side;
	part: PartDraft;
	teams: readonly Choice[];
	currency: string;
	id: string;
	onInput(filters: FilterDraft[]): void;
}) {
	/** The field that was just asked for takes the focus when it is there. */
	const wanted = useRef<string | undefined>(undefined);
	const named = (label: string) =>
		side === "above" ? label : t("measures.valueBelow", { label });
	const { filters } = part;
	const change = (by: FilterKind, values: string[]) =>
		onInput(
			values.length === 0 || (by === "size" && values.length < 2)
				? filters.filter((filter) => filter.by !== by)
				: filters.map((filter) =>
						filter.by === by ? { ...filter, values } : filter,
					),
		);
	const unused = filtersFor(part.count).filter(
		(by) =>
			!filters.some((filter) => filter.by === by) &&
			(by !== "team" || teams.length > 0),
	);
	const focus = (key: string) => (element: HTMLElement | null) => {
		if (!element || wanted.current !== key) return;
		wanted.current = undefined;
		element.focus();
	};
	const field = (
		by: FilterKind,
		at: number,
		label: string,
		values: string[],
	) => {
		const type = (text: string) =>
			change(
				by,
				values.map((value, other) => (other === at ? text : value)),
			);
		if (by === "team")
			return (
				<Slot
					label={named(label)}
					value={values[at] ?? ""}
					choices={teams}
					onChange={type}
				/>
			);
		return (
			<input
				ref={focus(`${by} ${at}`)}
				class="slot"
				aria-label={named(label)}
				placeholder={by === "size" ? t("measures.value.any") : small(label)}
				inputMode={by === "size" ? "decimal" : undefined}
				list={by === "size" ? undefined : `${id}-${by}s`}
				autocomplete="off"
				value={values[at]}
				onInput={(event) => type(event.currentTarget.value)}
			/>
		);
	};
	const remove = (what: string, onClick: () => void) => (
		<button
			type="button"
			class="ib"
			aria-label={t("measures.remove", { what: named(what) })}
			onClick={onClick}
		>
			<Icon name="close" />
		</button>
	);
	return (
		<>
			{filters.map(({ by, values }) => {
				if (by === "size")
					return (
						<span key={by}>
							{" "}
							<Filled
								text={t("measures.filter.size")}
								with={{
									from: (
										<span class="typed">
											<span aria-hidden="true">{currency} </span>
											{field(by, 0, t("measures.value.from"), values)}
										</span>
									),
									to: (
										<span class="typed">
											{field(by, 1, t("measures.value.to"), values)}
											{remove(t("measures.only.size"), () => change(by, []))}
										</span>
									),
								}}
							/>
						</span>
					);
				const label = t(`measures.value.${by}`);
				return (
					<span key={by}>
						{" "}
						<Filled
							text={t(`measures.filter.${by}`)}
							with={{
								values: [...values.entries()].map(([at, value]) => (
									<span key={at}>
										{at > 0 && t("measures.or")}
										<span class="value">
											{field(by, at, label, values)}
											{remove(value ? `${label} ${value}` : label, () =>
												change(
													by,
													values.filter((_, other) => other !== at),
												),
											)}
										</span>
									</span>
								)),
							}}
						/>
						<button
							type="button"
							class="link or"
							aria-label={t("measures.orAnother", { label: named(label) })}
							onClick={() => {
								wanted.current = `${by} ${values.length}`;
								change(by, [
									...values,
									by === "team"
										? (teams.find(({ value }) => !values.includes(value))
												?.value ??
											teams[0]?.value ??
											"")
										: "",
								]);
							}}
						>
							{t("measures.or").trim()}…
						</button>
					</span>
				);
			})}
			{unused.length > 0 && (
				<>
					{" "}
					<select
						class="slot only"
						aria-label={named(
							t("measures.onlyOf", {
								what: t(`measures.thing.${part.count}`),
							}),
						)}
						value=""
						onChange={(event) => {
							const by = event.currentTarget.value as FilterKind;
							event.currentTarget.value = "";
							wanted.current = `${by} 0`;
							onInput([
								...filters,
								{
									by,
									values:
										by === "size"
											? ["", ""]
											: [by === "team" ? (teams[0]?.value ?? "") : ""],
								},
							]);
						}}
					>
						<option value="">{t("measures.only")}</option>
						{unused.map((by) => (
							<option key={by} value={by}>
								{t(`measures.only.${by}`)}
							</option>
						))}
					</select>
				</>
			)}
		</>
	);
}

/** What it shows: who by line, periods by column. */
function Values({
	kpi,
	shown,
	unit,
}: {
	kpi: string;
	shown: readonly Shown[];
	unit: string;
}) {
	const whose = [...new Set(shown.map(({ scope }) => scope))];
	const periods = [...new Set(shown.map(({ period }) => period))];
	const of = (scope: string, period: string) =>
		shown.find((each) => each.scope === scope && each.period === period);
	return (
		<table class="shows">
			<caption>
				<span class="b">{t("measures.shows")}</span>{" "}
				<span class="m">{unit}</span>
			</caption>
			<thead>
				<tr>
					<td />
					{periods.map((period) => (
						<th key={period} scope="col" class="r">
							{shown.find((each) => each.period === period)?.periodName}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{whose.map((scope) => (
					<tr key={scope}>
						<th scope="row">
							<span class="cut" title={of(scope, periods[0] ?? "")?.who}>
								{of(scope, periods[0] ?? "")?.who}
							</span>
						</th>
						{periods.map((period) => {
							const one = of(scope, period);
							return (
								<td key={period} class="r">
									{one && <Value kpi={kpi} {...one} />}
								</td>
							);
						})}
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** A figure, and under it what it divides, or why it is unknown. */
function Value({
	kpi,
	figure,
	scope,
	period,
	periodName,
}: Shown & { kpi: string }) {
	return (
		<>
			<Figure
				figure={figure}
				kpi={kpi}
				scope={scope}
				period={period}
				class="b"
				bare
			/>
			{figure.reason && (
				<span class="m t-small why-not">
					<Why
						reason={figure.reason}
						is={kpi}
						{...{ scope, period, periodName }}
					/>
				</span>
			)}
		</>
	);
}
