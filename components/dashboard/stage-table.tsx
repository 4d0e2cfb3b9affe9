import { DASH, number } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { type TextKey, t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";
import { Opens } from "./due-table.tsx";

/** Deals standing in one stage, how long, and how long won ones stood there. */
export interface StageRow {
	key: string;
	name: string;
	deals: number;
	amount: Measured;
	age: { median: number | null; n: number };
	here: { median: number | null; n: number };
	usual: { median: number; p80: number; n: number } | null;
	/** How many have stood here longer than 8 of 10 won ones, and the line that shows them. */
	longer: number;
	longerKey: string;
}

/** Open deals by stage: how long they have been open, how long they have stood where they stand, against those that were won. */
export function StageTable({
	rows,
	knownFrom,
	scope,
	period,
	open,
	onOpen,
}: {
	rows: readonly StageRow[];
	/** Since when stages are seen here, in words. */
	knownFrom: string;
	scope: string;
	period: string;
	open: string | undefined;
	onOpen(key: string): void;
}) {
	const shownDays = (value: number, is: string) => (
		<Figure
			figure={{ value, unit: "days" }}
			kpi={is}
			scope={scope}
			period={period}
			text={number(value, 0)}
		/>
	);
	const days = (value: number, is: string) => (
		<Filled
			text={t("pipeline.days", { n: Math.round(value) })}
			with={{ shown: shownDays(value, is) }}
		/>
	);
	const count = (value: number, is: string) => (
		<Count value={value} is={is} scope={scope} period={period} />
	);
	return (
		<div class="scroll">
			<table class="stages">
				<caption class="unseen">{t("pipeline.stages")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("pipeline.stage")}</th>
						<th scope="col" class="r">
							{t("pipeline.deals")}
						</th>
						<th scope="col" class="r wide">
							{t("pipeline.amount")}
						</th>
						<th scope="col">{t("pipeline.age")}</th>
						<th scope="col">{t("pipeline.here")}</th>
						<th scope="col">{t("pipeline.wonHere")}</th>
						<th scope="col" class="r">
							{t("pipeline.longer")}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key} class={row.key === open ? "hot" : undefined}>
							<th scope="row">
								<Opens row={row} open={open} onOpen={onOpen} />
							</th>
							<td class="r">
								<Heading text="pipeline.deals" />
								{count(row.deals, `${row.key}.deals`)}
							</td>
							<td class="r wide">
								<Figure
									figure={row.amount}
									kpi={`${row.key}.amount`}
									scope={scope}
									period={period}
									bare
								/>
							</td>
							<td>
								<Heading text="pipeline.age" />
								<Told
									value={
										row.age.median !== null &&
										days(row.age.median, `${row.key}.age`)
									}
									about={
										row.age.median === null ? (
											t("pipeline.noStart")
										) : (
											<Filled
												text={t("pipeline.medianOf")}
												with={{ n: count(row.age.n, `${row.key}.age.n`) }}
											/>
										)
									}
								/>
							</td>
							<td>
								<Heading text="pipeline.here" />
								<Told
									value={
										row.here.median !== null &&
										days(row.here.median, `${row.key}.here`)
									}
									about={
										row.here.median === null ? (
											t("pipeline.notSeen", { day: knownFrom })
										) : (
											<Filled
												text={t("pipeline.medianOf")}
												with={{ n: count(row.here.n, `${row.key}.here.n`) }}
											/>
										)
									}
								/>
							</td>
							<td>
								<Heading text="pipeline.wonHere" />
								<Told
									value={row.usual && days(row.usual.median, `${row.key}.won`)}
									about={
										row.usual ? (
											<Filled
												text={t("pipeline.p80Of")}
												with={{
													p80: shownDays(row.usual.p80, `${row.key}.won.p80`),
													n: count(row.usual.n, `${row.key}.won.n`),
												}}
											/>
										) : (
											t("pipeline.fewWon")
										)
									}
								/>
							</td>
							<td class="r">
								{row.usual && <Heading text="pipeline.longer" />}
								{row.usual &&
									(row.longer > 0 ? (
										<button
											type="button"
											class="link"
											aria-expanded={row.longerKey === open}
											aria-label={`${row.name}, ${t("pipeline.longer")}: ${number(row.longer)}`}
											onClick={() => onOpen(row.longerKey)}
										>
											{count(row.longer, `${row.key}.longer`)}
										</button>
									) : (
										count(0, `${row.key}.longer`)
									))}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** A column's heading, where it is too narrow for columns. */
export function Heading({ text }: { text: TextKey }) {
	return (
		<span class="narrow-only m t-small" aria-hidden="true">
			{t(text)}
		</span>
	);
}

/** A value with what it rests on under it; a dash with the reason where there is none. */
export function Told({
	value,
	about,
}: {
	value: preact.ComponentChild;
	about: preact.ComponentChild;
}) {
	return (
		<>
			{value || DASH}
			<span class="about m t-small">{about}</span>
		</>
	);
}
