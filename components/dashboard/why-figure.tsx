import type { ComponentChildren } from "preact";
import { dayDated, figureText, percent } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Counted } from "./counted.tsx";
import { More } from "./more.tsx";

/** One record behind a figure, with what a reader knows it by. */
export interface WhyRow {
	key: string;
	/** Empty: it has none. */
	day: string;
	/** The customer, else what it is. */
	name: string;
	title: string;
	/** Whose it is, where the figure is of several. */
	who?: string | undefined;
	/** What of it counts: an amount, days, itself by its share. */
	counts?: Measured | undefined;
	/** What it is worth, where that is not what counts. */
	amount?: Measured | undefined;
	/** How likely it is taken to be won. */
	chance?: number | undefined;
	/** Why it is left out, or what to know of it. */
	because?: string | undefined;
}

export type Side = "value" | "above" | "below" | "costs";

/** The records of one side of a figure, what they come to, and how to name a page of them. */
export interface WhySide {
	side: Side;
	records: number;
	/** What stands under the rule: an exact sum, or a mean. Null: they are counted in several ways. */
	total: Measured | null;
	rows: readonly WhyRow[];
}

export interface WhyFigureProps {
	formula?: string | undefined;
	figure: Measured;
	/** What the figure is called. */
	name: string;
	settings: readonly { name: string; text: string }[];
	rates: readonly { name: string; text: string }[];
	sides: readonly WhySide[];
	leftOut: { records: number; rows: readonly WhyRow[] };
	kpi: string;
	scope: string;
	period: string;
	/** How many rows of every list are named. */
	shown: number;
	onMore(shown: number): void;
	/** What saves all of them. */
	save?: ComponentChildren;
	/** Whose definition it is, and which. */
	definition?: ComponentChildren;
	children?: ComponentChildren;
}

/** Why a number is what it is: the rule, what it depends on, every record that counts, and every one that does not. */
export function WhyFigure(props: WhyFigureProps) {
	const { formula, figure, name, sides, leftOut, kpi, scope, period } = props;
	const of = { scope, period };
	const exact = (shown: Measured, is: string) => (
		<Figure
			figure={shown}
			kpi={is}
			{...of}
			text={figureText(shown, { exact: true })}
		/>
	);
	const hasTwo = sides.length > 1;
	const [only] = sides;
	return (
		<div class="why">
			{formula && <p>{formula}.</p>}
			{props.save}
			<Facts title={t("why.settings")} facts={props.settings} />
			<Facts title={t("why.rates")} facts={props.rates} />
			{sides.map((side) => (
				<section key={side.side}>
					<h3>
						<Counted
							text={
								side.side === "costs"
									? "why.costs"
									: hasTwo
										? "why.sideOf"
										: "why.counted"
							}
							n={side.records}
							with={{
								side: side.side !== "costs" && t(`why.part.${side.side}`),
							}}
							is={`${kpi}.why.${side.side}`}
							{...of}
						/>
					</h3>
					{side.records === 0 ? (
						<p class="m">{t("why.nothingCounted")}</p>
					) : (
						<Rows
							rows={side.rows}
							total={side.records}
							is={`${kpi}.why.record`}
							shown={props.shown}
							onMore={props.onMore}
							currency={side.total?.currency}
							{...of}
						>
							{side.total && (
								<tr class="sum">
									<th scope="row" colSpan={2}>
										{t(side.total.unit === "days" ? "why.mean" : "why.sum")}
									</th>
									<td class="r">
										{exact(
											side.total,
											`${kpi}.why.${side.side}.${side.total.unit === "days" ? "mean" : "sum"}`,
										)}
									</td>
								</tr>
							)}
						</Rows>
					)}
				</section>
			))}
			{(hasTwo ||
				!only?.total ||
				figureText(only.total) !== figureText(figure)) && (
				<p class="row between result">
					<b class="b">{name}</b>
					<b class="b">{exact(figure, kpi)}</b>
				</p>
			)}
			<section>
				<h3>
					<Counted
						text="why.leftOut"
						n={leftOut.records}
						is={`${kpi}.why.leftOut`}
						{...of}
					/>
				</h3>
				{leftOut.records === 0 ? (
					<p class="m">{t("why.nothingLeftOut")}</p>
				) : (
					<Rows
						rows={leftOut.rows}
						total={leftOut.records}
						is={`${kpi}.why.left`}
						shown={props.shown}
						onMore={props.onMore}
						{...of}
					/>
				)}
			</section>
			{props.children}
			{props.definition && <p class="m t-small">{props.definition}</p>}
		</div>
	);
}

/** Names and values, one a line; nothing where there are none. */
function Facts({
	title,
	facts,
}: {
	title: string;
	facts: readonly { name: string; text: string }[];
}) {
	if (facts.length === 0) return null;
	return (
		<section>
			<h3>{title}</h3>
			<dl class="kv">
				{facts.map((each) => (
					<div key={each.name}>
						<dt>{each.name}</dt>
						<dd>
							<span class="cut">{each.text}</span>
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

/** What else a record is known by. */
function Known({
	row: { because, title, who, counts, amount },
}: {
	row: WhyRow;
}) {
	const known = [
		because,
		title,
		who,
		counts?.unit !== "money" && amount && figureText(amount, { exact: true }),
	].filter(Boolean);
	return known.length > 0 ? (
		<span class="cut m t-small">{known.join(" · ")}</span>
	) : null;
}

function Rows({
	rows,
	total,
	is,
	shown,
	onMore,
	currency,
	scope,
	period,
	children,
}: {
	rows: readonly WhyRow[];
	total: number;
	is: string;
	shown: number;
	onMore(shown: number): void;
	/** The sum's, which need not stand on every row. */
	currency?: string | undefined;
	scope: string;
	period: string;
	children?: ComponentChildren;
}) {
	return (
		<>
			<table class="dense records">
				<thead class="unseen">
					<tr>
						<th scope="col">{t("why.day")}</th>
						<th scope="col">{t("why.record")}</th>
						<th scope="col">{t("why.amount")}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key}>
							<td class="m day">
								{row.day ? (
									<time dateTime={row.day}>{dayDated(row.day)}</time>
								) : (
									t("why.undated")
								)}
							</td>
							<th scope="row">
								<span class="cut">{row.name}</span>
								<Known row={row} />
							</th>
							<td class="r">
								{row.counts && (
									<Figure
										figure={row.counts}
										kpi={is}
										scope={scope}
										period={period}
										text={figureText(row.counts, {
											exact: true,
											bare: row.counts.currency === currency,
										})}
									/>
								)}
								{row.chance !== undefined && (
									<span class="m t-small">
										{" "}
										<Filled
											text={t("why.chance")}
											with={{
												chance: (
													<Figure
														figure={{ value: row.chance, unit: "rate" }}
														kpi={`${is}.chance`}
														scope={scope}
														period={period}
														text={percent(row.chance)}
													/>
												),
											}}
										/>
									</span>
								)}
							</td>
						</tr>
					))}
				</tbody>
				{children && <tfoot>{children}</tfoot>}
			</table>
			<More shown={Math.min(shown, total)} total={total} onMore={onMore} />
		</>
	);
}
