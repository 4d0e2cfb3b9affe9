import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { CurveDay } from "../../components/curve.tsx";
import { curveSvg } from "../../components/curve-svg.ts";
import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import { Basis, Reasons, WithUnit } from "../../components/dashboard/basis.tsx";
import {
	BridgeTable,
	signed,
} from "../../components/dashboard/bridge-table.tsx";
import { Counted } from "../../components/dashboard/counted.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import {
	GrowthMonths,
	type GrowthRow,
	grownText,
	rateText,
} from "../../components/dashboard/growth-months.tsx";
import { Plain } from "../../components/dashboard/notes.tsx";
import { ScopeLine } from "../../components/dashboard/scope-line.tsx";
import { Why } from "../../components/dashboard/why.tsx";
import { Figure } from "../../components/figure.tsx";
import { Filled } from "../../components/filled.tsx";
import type {
	customersOnYear,
	YearOnYear,
	YearPart,
} from "../../lib/figures/year-on-year.ts";
import {
	capital,
	dayLong,
	figureText,
	monthName,
	number,
	percent,
	periodName,
} from "../../lib/format.ts";
import type { CustomerMove } from "../../lib/kpi/customer-bridge.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { growthOf } from "../../lib/kpi/growth.ts";
import {
	type BridgeCounts,
	type BridgeStep,
	isKept,
} from "../../lib/kpi/growth-bridge.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { recordsById } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";
import { AtPlace } from "./at-place.tsx";
import { useCurve } from "./day-curve.tsx";
import { bridgeSheet, growthDaysSheet, monthsSheet } from "./growth-sheets.ts";
import { SavePicture } from "./save-picture.tsx";
import { SaveTable } from "./save-table.tsx";
import { useApart } from "./use-apart.ts";
import { type Place, scopeLineOf } from "./use-place.ts";

/** Fewer deals than this in a year so far, and what moves them may be chance. */
const FEW = 5;

/** More deals than this are read when they are asked for: the sums above need none of them. */
const MANY = 20_000;

/** This year against last: by date and by workday, accumulated, by month, and what the difference is made of. */
export function GrowthPage({ address }: { address: Address }) {
	return (
		<AtPlace address={address}>
			{(place) => <Growth address={address} place={place} />}
		</AtPlace>
	);
}

/** Whose growth, of which years, as everything on the page says it. */
interface Of {
	place: Place;
	found: YearOnYear;
	year: string;
	lastYear: string;
	/** What both are called here: "2018 so far", "2017, same dates"; of a year that is over the years themselves. */
	names: { now: string; before: string; sum: string };
	currency: string;
	/** The address of a measure over some days. */
	href(kpi: string, days: Pick<YearPart, "from" | "to">): string;
}

function Growth({ address, place }: { address: Address; place: Place }) {
	const { scope, period, asOf, scopeText, settings } = place;
	const found = useApart(
		"yearOnYear",
		[scope, period, asOf],
		[scope, period.id, asOf],
	);
	const year = found ? periodName(found.year, asOf) : "";
	const lastYear = found ? periodName(found.lastYear, asOf) : "";
	const isWhole = found?.now.to === found?.year.to;
	return (
		<Page>
			<ScopeLine title={t("nav.growth")} {...scopeLineOf(address, place)} />
			{found && (
				<Found
					place={place}
					found={found}
					year={year}
					lastYear={lastYear}
					names={{
						now: isWhole ? year : t("growth.soFar", { year }),
						before: isWhole ? lastYear : t("growth.sameDates", { lastYear }),
						sum: isWhole ? year : t("growth.sum"),
					}}
					currency={settings.reportingCurrency}
					href={(kpi, days) =>
						hrefOf({
							...address,
							page: "kpi",
							kpi,
							scope: scopeText,
							period: idOf(days),
						})
					}
				/>
			)}
		</Page>
	);
}

function Found(of: Of) {
	const { found, year, lastYear } = of;
	if (found.now.to <= found.now.from)
		return <Plain title={t("growth.notBegun", { year })} />;
	const isEmpty = [
		...[found.now, found.dates],
		...found.months.map(({ before }) => before),
	].every(({ revenue }) => isNothing(revenue));
	if (isEmpty)
		return (
			<Plain
				title={t("growth.noneAtAll", { year, lastYear })}
				actions={
					<a class="btn" href={hrefOf({ page: "import" })}>
						{t("nav.import")}
					</a>
				}
			>
				<p>{t("growth.noneHelp")}</p>
			</Plain>
		);
	return (
		<>
			<Headline {...of} />
			<Through {...of} />
			<Factors {...of} />
			<Months {...of} />
			{of.place.scope.kind !== "customer" && <Customers {...of} />}
		</>
	);
}

/** Nothing won, or nothing known of it. */
function isNothing({ value, n, reason }: Measured): boolean {
	return (value === 0 && !n) || reason?.code === "noRecords";
}

/** How much, by date; beside it by workday, and both years' sums. */
function Headline(of: Of) {
	const { found, place, year, lastYear, href } = of;
	const { now, dates, workdays, byDates, byWorkdays } = found;
	const at = {
		scope: place.scopeText,
		period: idOf(now),
		periodName: year,
	};
	const isEven = now.workdays === dates.workdays;
	const days = (name: "now" | "before", part: YearPart) => (
		<Figure
			figure={{ value: part.workdays, unit: "count" }}
			kpi="workdays"
			scope={place.scopeText}
			period={idOf(part)}
			key={name}
		/>
	);
	const sum = (name: string, part: YearPart) => (
		<div>
			<dt>{name}</dt>
			<dd>
				<a class="plain-link" href={href("revenue", part)}>
					<Figure
						figure={part.revenue}
						kpi="revenue"
						scope={place.scopeText}
						period={idOf(part)}
						bare
					/>
				</a>{" "}
				<span class="m">
					{t("growth.upTo", { day: dayLong(lastOf(part), lastOf(part)) })}
				</span>
			</dd>
		</div>
	);
	return (
		<section class="kpi-figure">
			<p class="lead-line">
				{/* Where growth is not known, what was sold still is. */}
				{byDates.value === null && now.revenue.value !== null && (
					<>
						<span class="fig">
							<WithUnit
								figure={now.revenue}
								kpi="revenue"
								scope={place.scopeText}
								period={idOf(now)}
							/>
						</span>
						<span class="m">{of.names.now}</span>
					</>
				)}
				<span class={byDates.value === null ? "m" : "fig"}>
					<Figure
						figure={byDates}
						kpi="salesGrowthYoY"
						{...at}
						{...(byDates.value !== null && {
							text: grownText(byDates.value),
						})}
					/>
				</span>
				<span class="m">
					<Basis kpi="salesGrowthYoY" figure={byDates} {...at} />
				</span>
			</p>
			<p class="prose">
				{t("growth.what", {
					year,
					lastYear,
					day: dayLong(lastOf(now), lastOf(now)),
				})}
				.{" "}
				<Filled
					text={t(isEven ? "growth.even" : "growth.fewer", {
						year,
						lastYear,
						day: dayLong(lastOf(workdays), lastOf(workdays)),
					})}
					with={{ now: days("now", now), before: days("before", dates) }}
				/>
			</p>
			{(byDates.notes?.length ?? 0) > 0 && (
				<p class="m t-small to-know">
					<Reasons kpi="salesGrowthYoY" reasons={byDates.notes ?? []} {...at} />
					.
				</p>
			)}
			{(byDates.leftOut?.length ?? 0) > 0 && (
				<p class="m t-small">
					<Filled
						text={t("measure.leftOut")}
						with={{
							what: (
								<Reasons
									kpi="salesGrowthYoY"
									reasons={byDates.leftOut ?? []}
									{...at}
								/>
							),
						}}
					/>
				</p>
			)}
			<dl class="readings growth-facts">
				<div>
					<dt>{t("growth.byWorkday")}</dt>
					<dd>
						<a class="plain-link" href={href("salesGrowthYoYByWorkdays", now)}>
							<Figure
								figure={byWorkdays}
								kpi="salesGrowthYoYByWorkdays"
								scope={place.scopeText}
								period={idOf(now)}
								{...(byWorkdays.value !== null && {
									text: grownText(byWorkdays.value),
								})}
							/>
						</a>
					</dd>
				</div>
				{sum(of.names.now, now)}
				{sum(of.names.before, dates)}
				{sum(t("growth.sameWorkdays", { lastYear }), workdays)}
			</dl>
		</section>
	);
}

/** Both years, accumulated, on one axis. */
function Through(of: Of) {
	const { found, place, year, lastYear, currency } = of;
	const Curve = useCurve();
	const [against, setAgainst] = useState<"dates" | "workdays">("dates");
	const { now, days } = found;
	const before = found[against].revenue;
	const isKnown = now.revenue.value !== null && before.value !== null;
	const hasLastYear = days.some((each) => each[against] !== null);
	const drawn = {
		days: [
			...days.map(
				(each): CurveDay => ({
					day: each.day,
					isWorkday: each.isWorkday,
					done: each.now,
					expected: null,
					run: null,
					lastYear: each[against],
				}),
			),
			{
				...{ day: found.year.to, isWorkday: false, done: null },
				...{ expected: null, run: null },
				lastYear: days.at(-1)?.[against] ?? null,
			},
		],
		asOf: lastOf(now),
		unit: "money" as const,
		currency,
		names: { won: year, lastYear },
		title: t("growth.curve"),
		summary: isKnown
			? t("growth.summary", {
					year,
					lastYear,
					now: figureText(now.revenue),
					before: figureText(before),
				})
			: t("growth.summaryUnknown", { year, lastYear }),
	};
	if (!Curve) return null;
	const named = [year, place.scopeName];
	return (
		<Curve
			{...drawn}
			kpi="revenue"
			scope={place.scopeText}
			period={idOf(found.year)}
			height={300}
			hasLegend
			steps={
				hasLastYear && (
					<fieldset class="seg" aria-label={t("growth.compare")}>
						{(["dates", "workdays"] as const).map((each) => (
							<label key={each}>
								<input
									type="radio"
									name="growth-against"
									checked={against === each}
									onChange={() => setAgainst(each)}
								/>
								{t(each === "dates" ? "growth.byDate" : "growth.byWorkday")}
							</label>
						))}
					</fieldset>
				)
			}
			save={(shown) =>
				shown === "curve" ? (
					<SavePicture
						what={t("growth.curve")}
						named={named}
						picture={(tones) =>
							curveSvg(drawn, {
								width: 960,
								height: 480,
								tones,
								isAlone: true,
								subject: place.scopeName,
							})
						}
					/>
				) : (
					<SaveTable
						what={t("growth.curve")}
						named={named}
						table={() => growthDaysSheet(of)}
					/>
				)
			}
		/>
	);
}

const STEP_KPI: { readonly [step in BridgeStep]?: string } = {
	leadsAWorkday: "newLeads",
	sqlShare: "sqls",
	hitRate: "dealsWon",
	dealsAWorkday: "dealsWon",
	value: "revenue",
};

/** What each step's figure counts, beside it. */
const STEP_COUNT: {
	readonly [step in BridgeStep]?: "leads" | "sqls" | "deals";
} = {
	leadsAWorkday: "leads",
	sqlShare: "sqls",
	hitRate: "deals",
	dealsAWorkday: "deals",
	value: "deals",
};

/** From last year to this one by workdays, leads, SQL share, hit rate and value. */
function Factors(of: Of) {
	const { found, place, year, lastYear, currency, href } = of;
	const { bridge, counts, now, dates } = found;
	if (!counts) {
		const unknown = [now, dates].find(({ revenue }) => revenue.reason);
		return (
			<section>
				<h2>{t("growth.bridge")}</h2>
				<p class="prose m">
					–{" "}
					{unknown?.revenue.reason && (
						<Why
							reason={unknown.revenue.reason}
							is="revenue"
							scope={place.scopeText}
							period={idOf(unknown)}
							periodName={unknown === now ? year : lastYear}
						/>
					)}
				</p>
			</section>
		);
	}
	const years = (isMissing: (each: BridgeCounts) => boolean) =>
		isMissing(counts.before)
			? isMissing(counts.now)
				? t("growth.bothYears", { year, lastYear })
				: lastYear
			: isMissing(counts.now)
				? year
				: null;
	const scope = place.scopeText;
	const cell = (step: BridgeStep, is: "before" | "now", value: number) => {
		const part = is === "before" ? dates : now;
		const of = { scope, period: idOf(part) };
		const counted = STEP_COUNT[step];
		return (
			<>
				{counted && (
					<span class="m t-small">
						<Counted
							text={`growth.n.${counted}`}
							n={counts[is][counted]}
							is={`growth.${counted}`}
							{...of}
						/>
					</span>
				)}
				<Figure
					figure={figureOfStep(step, value, currency)}
					kpi={`growth.${step}`}
					{...of}
					text={textOfStep(step, value, currency)}
				/>
			</>
		);
	};
	const noLeads = years(({ leads }) => leads <= 0);
	const noSqls = years(({ sqls }) => sqls <= 0);
	const few = (["before", "now"] as const).filter(
		(is) => counts[is].deals < FEW,
	);
	return (
		<section>
			<div class="row between">
				<h2>{t("growth.bridge")}</h2>
				{bridge && (
					<SaveTable
						what={t("growth.bridge")}
						named={[year, place.scopeName]}
						table={() =>
							bridgeSheet(
								t("growth.bridge"),
								of,
								bridge.map((part) => ({
									name: t(`growth.step.${part.step}`),
									before: figureOfStep(part.step, part.before, currency),
									after: figureOfStep(part.step, part.after, currency),
									minor: part.minor,
								})),
							)
						}
					/>
				)}
			</div>
			{bridge ? (
				<>
					<p class="prose m">{t("growth.bridgeIs", { year, lastYear })}</p>
					<BridgeTable
						{...ends(of)}
						caption={t("growth.bridge")}
						factor={t("growth.factor")}
						rows={bridge.map(({ step, before, after, minor }) => {
							const kpi = STEP_KPI[step];
							return {
								key: step,
								name: t(`growth.step.${step}`),
								...(kpi !== undefined && { href: href(kpi, now) }),
								before: cell(step, "before", before),
								after: cell(step, "now", after),
								minor,
							};
						})}
					/>
					{!(isKept(counts.before) && isKept(counts.now)) && (
						<p class="prose m">
							{noLeads === null
								? t("growth.no.sqls", { years: noSqls ?? "" })
								: t("growth.no.leads", { years: noLeads })}
						</p>
					)}
					{few.map((is) => (
						<p class="prose m" key={is}>
							<Filled
								text={t("growth.few", {
									n: counts[is].deals,
									year: is === "now" ? year : lastYear,
								})}
								with={{
									shown: (
										<Figure
											figure={{ value: counts[is].deals, unit: "count" }}
											kpi="dealsWon"
											scope={scope}
											period={idOf(is === "now" ? now : dates)}
										/>
									),
								}}
							/>
						</p>
					))}
				</>
			) : (
				<p class="prose m">
					{t("growth.noBridge", {
						years:
							years(({ revenue, deals }) => revenue <= 0 || deals <= 0) ??
							t("growth.bothYears", { year, lastYear }),
					})}
				</p>
			)}
		</section>
	);
}

/** What both bridges have in common: where they begin, and where they end. */
function ends({ found, place, year, lastYear, names, currency, href }: Of) {
	const { now, dates } = found;
	return {
		before: lastYear,
		after: year,
		from: {
			name: names.before,
			figure: dates.revenue,
			href: href("revenue", dates),
			period: idOf(dates),
		},
		to: {
			name: names.now,
			figure: now.revenue,
			href: href("revenue", now),
		},
		currency,
		kpi: "revenue",
		scope: place.scopeText,
		period: idOf(now),
	};
}

function figureOfStep(
	step: BridgeStep,
	value: number,
	currency: string,
): Measured {
	if (step === "value") return { value, unit: "money", currency };
	return {
		value,
		unit: step === "sqlShare" || step === "hitRate" ? "rate" : "count",
	};
}

function textOfStep(step: BridgeStep, value: number, currency: string): string {
	if (step === "workdays") return number(value);
	if (step === "sqlShare" || step === "hitRate") return percent(value, 1);
	return step === "value"
		? figureText({ value, unit: "money", currency }, { bare: true })
		: rateText(value);
}

/** The months there have been, and the year so far. */
function Months(of: Of) {
	const { found, place, year, lastYear, href } = of;
	const row = (
		key: string,
		name: string,
		now: YearPart,
		before: YearPart,
	): GrowthRow => ({
		key,
		name,
		href: href("revenue", now),
		now: now.revenue,
		before: before.revenue,
		period: idOf(now),
		beforePeriod: idOf(before),
		workdays: { now: now.workdays, before: before.workdays },
		grown: growthOf(now.revenue.value, before.revenue.value),
		perWorkday: growthOf(aWorkday(now), aWorkday(before)),
	});
	const rows = found.months.flatMap(({ month, now, before, isPart }) =>
		now
			? [
					row(
						month.id,
						isPart
							? t("growth.part", { month: capital(monthName(month)) })
							: capital(monthName(month)),
						now,
						before,
					),
				]
			: [],
	);
	const total = row("sum", of.names.sum, found.now, found.dates);
	return (
		<section>
			<div class="row between">
				<h2>{t("growth.months")}</h2>
				<SaveTable
					what={t("growth.months")}
					named={[year, place.scopeName]}
					table={() => monthsSheet(of, [...rows, total])}
				/>
			</div>
			<GrowthMonths
				rows={rows}
				total={total}
				year={year}
				lastYear={lastYear}
				scope={place.scopeText}
			/>
		</section>
	);
}

function aWorkday({ revenue, workdays }: YearPart): number | null {
	return revenue.value === null || workdays === 0
		? null
		: revenue.value / workdays;
}

/** The same difference by who bought. */
function Customers(of: Of) {
	const { found, place, year, lastYear, currency, href } = of;
	const { scope, asOf } = place;
	const [isAsked, setAsked] = useState(false);
	const deals = (found.now.revenue.n ?? 0) + (found.dates.revenue.n ?? 0);
	const isRead = isAsked || deals <= MANY;
	const parts = useApart(
		"customersOnYear",
		isRead ? [scope, found, asOf] : undefined,
		[scope, found, asOf],
	);
	const most = useLive(
		async () => (Array.isArray(parts) ? namedMoves(parts) : []),
		[parts],
	);
	if (parts === undefined && (!isRead || isAsked))
		return (
			<section>
				<h2>{t("growth.customers")}</h2>
				<p class="actions">
					<button
						type="button"
						class="btn"
						disabled={isAsked}
						onClick={() => setAsked(true)}
					>
						{t(isAsked ? "growth.reading" : "growth.read", {
							n: deals,
							shown: number(deals),
						})}
					</button>
				</p>
			</section>
		);
	if (!parts || "reason" in parts) return null;
	if (parts.every(({ move }) => move === "nobody"))
		return parts.length === 0 ? null : (
			<section>
				<h2>{t("growth.customers")}</h2>
				<p class="prose m">{t("growth.noCustomers")}</p>
			</section>
		);
	const money = (value: number): Measured => ({
		value,
		unit: "money",
		currency,
	});
	const nameOf = (move: CustomerMove) =>
		t(`growth.move.${move}`, { year, lastYear });
	const sum = (
		value: number,
		move: CustomerMove,
		period: string,
	): ComponentChildren => (
		<Figure
			figure={money(value)}
			kpi={`revenue.${move}`}
			scope={place.scopeText}
			period={period}
			bare
		/>
	);
	return (
		<section>
			<div class="row between">
				<h2>{t("growth.customers")}</h2>
				<SaveTable
					what={t("growth.customers")}
					named={[year, place.scopeName]}
					table={() =>
						bridgeSheet(
							t("growth.customers"),
							of,
							parts.map((part) => ({
								name: nameOf(part.move),
								before: money(part.before),
								after: money(part.after),
								minor: part.minor,
							})),
						)
					}
				/>
			</div>
			<p class="prose m">{t("growth.customersAre")}</p>
			<BridgeTable
				{...ends(of)}
				caption={t("growth.customers")}
				factor={t("growth.customer")}
				rows={parts.map(({ move, customers, before, after, minor }) => ({
					key: move,
					name: nameOf(move),
					...(customers > 0 && {
						more: (
							<Counted
								text="growth.n.customers"
								n={customers}
								is={`growth.customers.${move}`}
								scope={place.scopeText}
								period={idOf(found.now)}
							/>
						),
					}),
					before: sum(before, move, idOf(found.dates)),
					after: sum(after, move, idOf(found.now)),
					minor,
				}))}
			/>
			{most && most.length > 0 && (
				<details class="most-moved">
					<summary>{t("growth.most")}</summary>
					<div class="scroll">
						<table class="dense">
							<caption class="unseen">{t("growth.most")}</caption>
							<tbody>
								{most.map(({ id, name, move, minor }) => (
									<tr key={id}>
										<th scope="row">
											<a
												class="cut b"
												href={href("revenue", found.now).replace(
													/scope=[^&]*/,
													`scope=customer:id=${id}`,
												)}
											>
												{name}
											</a>
										</th>
										<td class="m">{nameOf(move)}</td>
										<td class="r">
											<Figure
												figure={money(minor)}
												kpi="revenue.difference"
												scope={`customer:id=${id}`}
												period={idOf(found.now)}
												text={signed(minor, currency)}
											/>
										</td>
									</tr>
								))}
							</tbody>
						</table>
					</div>
				</details>
			)}
		</section>
	);
}

/** So many customers are named. */
const NAMED = 10;

/** The customers whose revenue moved the most, by name. */
async function namedMoves(
	parts: Exclude<
		Awaited<ReturnType<typeof customersOnYear>>,
		{ reason: unknown } | null
	>,
) {
	const largest = parts
		.flatMap(({ move, most }) => most.map((each) => ({ ...each, move })))
		.sort((a, b) => Math.abs(b.minor) - Math.abs(a.minor))
		.slice(0, NAMED);
	const names = await recordsById(
		"customer",
		largest.map(({ customer }) => customer),
	);
	return largest.map(({ customer, move, minor }, at) => ({
		id: customer,
		name: names[at]?.name ?? t("why.gone"),
		move,
		minor,
	}));
}

/** The last of a span's days; of none the day before it begins. */
function lastOf({ to }: Pick<YearPart, "to">): PlainDate {
	return addDays(to, -1);
}

/** A span as an address writes it. */
function idOf({ from, to }: Pick<YearPart, "from" | "to">): string {
	return `${from}..${to}`;
}
