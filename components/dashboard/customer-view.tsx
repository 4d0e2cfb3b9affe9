import type { ComponentChildren } from "preact";
import type { CustomerPeriod } from "../../lib/figures/customer-figures.ts";
import type {
	CustomerEvent,
	CustomerHistory,
	OpenDeal,
} from "../../lib/figures/customer-of.ts";
import { dayLong, dayShort, percent } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import type { Money } from "../../lib/money/money.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Basis, WithUnit } from "./basis.tsx";
import { Count } from "./count.tsx";
import { SmallCurve } from "./small-curve.tsx";
import { useWidth } from "./use-width.ts";
import { Why } from "./why.tsx";
import { WideTable } from "./wide-table.tsx";

/** What is known of the company itself. */
export function Company({
	facts,
}: {
	facts: readonly { label: string; value: string }[];
}) {
	if (facts.length === 0) return <p class="m">{t("customer.noFacts")}</p>;
	return (
		<dl class="company">
			{facts.map(({ label, value }) => (
				<div key={label}>
					<dt class="m">{label}</dt>
					<dd>{value}</dd>
				</div>
			))}
		</dl>
	);
}

/** A figure under its name; unknown, with its reason. */
export function CustomerFact({
	label,
	kpi,
	figure,
	scope,
	href,
	children,
}: {
	label: string;
	kpi: string;
	/** Absent: being measured. */
	figure: Measured | undefined;
	scope: string;
	href?: string;
	/** In the second voice, below. */
	children?: ComponentChildren;
}) {
	const drawn = figure && <WithUnit {...{ kpi, figure, scope }} period="all" />;
	return (
		<div>
			<dt>{label}</dt>
			<dd>
				{href ? <a href={href}>{drawn}</a> : drawn}
				<span class="m note-below">
					{figure &&
						(figure.value === null && figure.reason ? (
							<Why
								reason={figure.reason}
								is={kpi}
								scope={scope}
								period="all"
								periodName=""
							/>
						) : (
							(children ?? (
								<Basis {...{ kpi, figure, scope }} period="all" periodName="" />
							))
						))}
				</span>
			</dd>
		</div>
	);
}

/** What each month or year came to: a curve, and the table it is drawn from. */
export function ByPeriod({
	periods,
	kind,
	nameOf,
	scope,
	onKind,
	save,
}: {
	/** Oldest first. */
	periods: readonly CustomerPeriod[];
	kind: "month" | "year";
	nameOf(period: CustomerPeriod["period"]): string;
	scope: string;
	onKind(kind: "month" | "year"): void;
	save?: ComponentChildren;
}) {
	const [box, width] = useWidth<HTMLDivElement>(560);
	const values = periods.map(({ revenue }) => revenue.value);
	const top = Math.max(0, ...values.map((value) => value ?? 0));
	const known = periods.filter(({ revenue }) => revenue.value !== null);
	const figureOf = (at: CustomerPeriod | undefined) =>
		at ? nameOf(at.period) : "";
	return (
		<section class="by-period">
			<div class="row between">
				<h2>{t("customer.value")}</h2>
				<fieldset class="seg" aria-label={t("customer.period")}>
					{(["month", "year"] as const).map((each) => (
						<label key={each}>
							<input
								type="radio"
								name="customer-period"
								checked={each === kind}
								onChange={() => onKind(each)}
							/>
							{t(`customer.by.${each}`)}
						</label>
					))}
				</fieldset>
			</div>
			<div ref={box}>
				<SmallCurve
					values={values}
					size={{ width: Math.max(200, Math.round(width)), height: 72 }}
					label={`${t("customer.value")}: ${figureOf(known[0])} – ${figureOf(known[known.length - 1])}`}
				/>
			</div>
			<WideTable name={t("customer.value")} class="dense">
				<thead>
					<tr>
						<th scope="col">{t("customer.period")}</th>
						<th scope="col" class="r">
							{t("customer.won")}
						</th>
						<th scope="col" class="r">
							{t("customer.lost")}
						</th>
						<th scope="col" class="r">
							{t("customer.value")}
						</th>
						<th scope="col" class="share">
							<span class="unseen">{t("customer.value")}</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{[...periods].reverse().map(({ period, ...its }) => (
						<tr key={period.id}>
							<th scope="row">{nameOf(period)}</th>
							{(["dealsWon", "dealsLost", "revenue"] as const).map((kpi) => (
								<td key={kpi} class="r">
									<Figure
										figure={its[kpi]}
										kpi={kpi}
										scope={scope}
										period={period.id}
										bare
									/>
								</td>
							))}
							<td class="share">
								{top > 0 && (
									<i
										style={{
											width: `${(Math.max(0, its.revenue.value ?? 0) / top) * 100}%`,
										}}
									/>
								)}
							</td>
						</tr>
					))}
				</tbody>
			</WideTable>
			{save}
		</section>
	);
}

export function Products({
	products,
	scope,
}: {
	products: CustomerHistory["products"];
	scope: string;
}) {
	if (products.length === 0) return null;
	return (
		<section>
			<h2>{t("customer.products")}</h2>
			<table class="dense">
				<caption class="unseen">{t("customer.products")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("customer.product")}</th>
						<th scope="col" class="r">
							{t("customer.times")}
						</th>
					</tr>
				</thead>
				<tbody>
					{products.map(({ name, count }) => (
						<tr key={name}>
							<th scope="row">
								<span class="cut" title={name}>
									{name}
								</span>
							</th>
							<td class="r">
								<Count
									value={count}
									is="dealsWon"
									scope={`${scope} product:${name}`}
									period="all"
								/>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function Worth({
	amount,
	is,
	scope,
}: {
	amount: Money;
	is: string;
	scope: string;
}) {
	return (
		<Figure
			figure={{
				value: amount.minor,
				unit: "money",
				currency: amount.currency,
			}}
			kpi={is}
			scope={scope}
			period="all"
		/>
	);
}

export function OpenDeals({
	deals,
	asOf,
	scope,
}: {
	deals: readonly OpenDeal[];
	asOf: string;
	scope: string;
}) {
	return (
		<section>
			<h2>{t("customer.open")}</h2>
			{deals.length === 0 && <p class="m">{t("customer.openNone")}</p>}
			{deals.length > 0 && (
				<WideTable name={t("customer.open")} class="dense">
					<thead>
						<tr>
							<th scope="col">{t("customer.deal")}</th>
							<th scope="col" class="narrow-off">
								{t("customer.stage")}
							</th>
							<th scope="col" class="narrow-off">
								{t("customer.who")}
							</th>
							<th scope="col">{t("customer.expectedOn")}</th>
							<th scope="col" class="r">
								{t("customer.amount")}
							</th>
						</tr>
					</thead>
					<tbody>
						{deals.map(({ id, what, stage, seller, expectedOn, amount }) => (
							<tr key={id}>
								<th scope="row">
									<span class="cut" title={what}>
										{what ?? t("news.noName.deal")}
									</span>
								</th>
								<td class="m narrow-off">{stage}</td>
								<td class="m narrow-off">{seller}</td>
								<td>
									{expectedOn ? (
										dayLong(expectedOn, asOf)
									) : (
										<span class="m">{t("customer.undated")}</span>
									)}
								</td>
								<td class="r">
									{amount ? (
										<Worth amount={amount} is="deal.amount" scope={scope} />
									) : (
										"–"
									)}
								</td>
							</tr>
						))}
					</tbody>
				</WideTable>
			)}
		</section>
	);
}

/** What took place, newest first. */
export function Timeline({
	events,
	isMore,
	scope,
	onMore,
}: {
	events: readonly CustomerEvent[];
	isMore: boolean;
	scope: string;
	onMore(): void;
}) {
	return (
		<section>
			<h2>{t("customer.timeline")}</h2>
			{events.length === 0 && <p class="m">{t("customer.nothing")}</p>}
			{events.length > 0 && (
				<WideTable name={t("customer.timeline")} class="dense">
					<thead>
						<tr>
							<th scope="col">{t("customer.day")}</th>
							<th scope="col">{t("customer.event")}</th>
							<th scope="col" class="narrow-off">
								{t("customer.deal")}
							</th>
							<th scope="col" class="narrow-off">
								{t("customer.who")}
							</th>
							<th scope="col" class="r">
								{t("customer.amount")}
							</th>
						</tr>
					</thead>
					<tbody>
						{events.map(({ on, is, id, what, seller, amount }) => (
							<tr key={`${id} ${is}`}>
								<td class="m">
									{dayShort(on)} {on.slice(0, 4)}
								</td>
								<td>{t(`customer.is.${is}`)}</td>
								<td class="narrow-off">
									<span class="cut" title={what}>
										{what}
									</span>
								</td>
								<td class="m narrow-off">{seller}</td>
								<td class="r">
									{amount && (
										<Worth amount={amount} is="deal.amount" scope={scope} />
									)}
								</td>
							</tr>
						))}
					</tbody>
				</WideTable>
			)}
			{isMore && (
				<p>
					<button type="button" class="btn s" onClick={onMore}>
						{t("customer.older")}
					</button>
				</p>
			)}
		</section>
	);
}

/** "3 deals expected, buys again: 82 %". */
export function Expected({
	expected: { alive, purchases },
	scope,
}: {
	expected: { alive: number; purchases: number };
	scope: string;
}) {
	return (
		<Filled
			text={t("customer.expected", { n: Math.round(purchases * 10) / 10 })}
			with={{
				shown: (
					<Count
						value={Math.round(purchases * 10) / 10}
						is="clvPredicted.purchases"
						scope={scope}
						period="all"
					/>
				),
				alive: (
					<Figure
						figure={{ value: alive, unit: "rate" }}
						kpi="clvPredicted.alive"
						scope={scope}
						period="all"
						text={percent(alive)}
					/>
				),
			}}
		/>
	);
}
