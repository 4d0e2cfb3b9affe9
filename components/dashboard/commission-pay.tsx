import type { ComponentChildren } from "preact";
import { currencyMark, figureText, number, percent } from "../../lib/format.ts";
import type { Commission, CommissionPart } from "../../lib/goal/commission.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { toMajor } from "../../lib/money/money.ts";
import { t } from "../../lib/text/text.ts";
import { attainmentText } from "../../lib/words/pace-sentence.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Why } from "./why.tsx";

/** What a plan pays one seller for a period. */
export interface Pay {
	/** The seller's name, and as figures write it. */
	name: string;
	scope: string;
	/** The figures of the seller alone. */
	href: string;
	/** What is paid on, and the goal; null: there is none. */
	value: Measured;
	target: number | null;
	commission: Commission;
	/** What the period pays if it ends as it went; null: not known yet. */
	atThisRate: number | null;
}

/** What every part of the page says of its plan and period. */
export interface PayPlace {
	/** What the plan pays on, after an amount: "in revenue". */
	kpi: string;
	kpiInWords: string;
	currency: string;
	period: string;
	/** Inside a sentence. */
	periodName: string;
}

const MILLION = 1_000_000;

/** What the period pays one seller: the figure, where it stands, the tiers that pay, and where it is heading. */
export function CommissionPay({
	pay,
	place,
	isOver,
	goalHref,
	children,
}: {
	pay: Pay;
	place: PayPlace;
	/** The period has ended. */
	isOver: boolean;
	/** Where a goal is set. */
	goalHref: string;
	children?: ComponentChildren;
}) {
	const { kpi, period, periodName, currency } = place;
	const { commission, value, target, scope } = pay;
	const money = (is: string, minor: number | null, options: Options = {}) =>
		moneyFigure({ is, minor, currency, scope, period, ...options });
	const inUnit = (reading: string, of: number): Measured => ({
		value: of,
		unit: value.unit,
		...(value.currency && { currency: value.currency }),
		...(reading === kpi && value.n !== undefined && { n: value.n }),
	});
	const counted = (reading: string, of: number) => (
		<Figure
			figure={inUnit(reading, of)}
			kpi={reading}
			scope={scope}
			period={period}
			bare
		/>
	);
	const next = commission.parts.at(-1)?.to;
	return (
		<section class="pay">
			<h2>{t("commission.pays", { period: periodName })}</h2>
			<p class="lead-line">
				<span class="fig">
					{commission.amount !== null && (
						<small class="unit">{currencyMark(currency)}</small>
					)}
					{money("commission", commission.amount, {
						reason: commission.reason,
						isRounded: true,
					})}
					{commission.amount !== null && (
						<small class="unit after">
							{t(isOver ? "commission.inAll" : "commission.soFar")}
						</small>
					)}
				</span>
				{commission.reason && (
					<span class="m">
						{commission.reason.code === "noGoal" ? (
							<>
								{t("commission.needsGoal", { period: periodName })}{" "}
								<a class="link" href={goalHref}>
									{t("commission.setGoal")}
								</a>
							</>
						) : (
							<Why
								reason={commission.reason}
								is={kpi}
								{...{ scope, period, periodName }}
							/>
						)}
					</span>
				)}
				{value.value !== null && (
					<span class="t-lead">
						<Filled
							text={t(target ? "commission.done" : "commission.doneNoGoal", {})}
							with={{
								value: counted(kpi, value.value),
								target: target && counted(`${kpi}.target`, target),
								kpi: place.kpiInWords,
								attainment: target && (
									<Figure
										figure={{ value: value.value / target, unit: "rate" }}
										kpi={`${kpi}.attainment`}
										text={attainmentText(value.value / target)}
										scope={scope}
										period={period}
									/>
								),
							}}
						/>
					</span>
				)}
			</p>
			{commission.amount !== null && (
				<dl class="facts pay-facts">
					{!isOver && (
						<div>
							<dt>{t("commission.atThisRate")}</dt>
							<dd>{money("commission.atThisRate", pay.atThisRate)}</dd>
						</div>
					)}
					{next != null && value.value !== null && (
						<div>
							<dt>{t("commission.toNext")}</dt>
							<dd>
								<Figure
									figure={inUnit("", next - value.value)}
									kpi={`${kpi}.toNextTier`}
									scope={scope}
									period={period}
									bare
								/>
							</dd>
						</div>
					)}
				</dl>
			)}
			{commission.parts.length > 0 && (
				<Tiers commission={commission} pay={pay} place={place} />
			)}
			{commission.amount !== null &&
				commission.parts.length === 0 &&
				commission.bonus === 0 && (
					<p class="m">{t("commission.nothingYet", { period: periodName })}</p>
				)}
			{children}
		</section>
	);
}

interface Options {
	reason?: Commission["reason"];
	isRounded?: boolean;
}

/** An amount paid, to the last minor unit; the currency stands elsewhere. */
export function moneyFigure({
	is,
	minor,
	currency,
	scope,
	period,
	reason,
	isRounded = false,
}: Options & {
	is: string;
	minor: number | null;
	currency: string;
	scope: string;
	period: string;
}) {
	const figure: Measured = {
		value: minor,
		unit: "money",
		currency,
		...(reason && { reason }),
	};
	return (
		<Figure
			figure={figure}
			kpi={is}
			scope={scope}
			period={period}
			text={figureText(figure, { bare: true, exact: !isRounded })}
		/>
	);
}

/** A whole amount needs no decimals where nothing is added up. */
function isWhole({ value, currency = "" }: Measured): boolean {
	return Number.isInteger(toMajor(value ?? 0, currency));
}

/** The tiers that pay, lowest first, adding up to the whole. */
function Tiers({
	commission,
	pay: { value, scope },
	place,
}: {
	commission: Commission;
	pay: Pay;
	place: PayPlace;
}) {
	const { currency, period } = place;
	const inUnit = (is: string, of: number) => {
		const figure: Measured = {
			value: of,
			unit: value.unit,
			...(value.currency && { currency: value.currency }),
		};
		return (
			<Figure
				figure={figure}
				kpi={is}
				scope={scope}
				period={period}
				text={figureText(figure, { bare: true, exact: !isWhole(figure) })}
			/>
		);
	};
	const paid = (is: string, minor: number) =>
		moneyFigure({ is, minor, currency, scope, period });
	const sum =
		commission.parts.reduce((all, { amount }) => all + amount, 0) +
		commission.bonus;
	return (
		<div class="scroll">
			<table class="dense pays">
				<caption class="unseen">{t("commission.tiers")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("commission.tier")}</th>
						<th scope="col" class="r wide">
							{t("commission.base")}
						</th>
						<th scope="col" class="r">
							{t(
								commission.parts[0]?.rate === undefined
									? "commission.each"
									: "commission.rateColumn",
							)}
						</th>
						<th scope="col" class="r">
							{t("commission.amount")}
						</th>
					</tr>
				</thead>
				<tbody>
					{commission.parts.map((part, at) => (
						<tr key={part.from}>
							<td>
								<Filled
									text={t(
										part.to === null
											? "commission.tierFrom"
											: "commission.tierFromTo",
									)}
									with={{
										from: inUnit(`commission.tier${at + 1}.from`, part.from),
										to:
											part.to !== null &&
											inUnit(`commission.tier${at + 1}.to`, part.to),
									}}
								/>
							</td>
							<td class="r wide">
								{inUnit(`commission.tier${at + 1}.base`, part.base)}
							</td>
							<td class="r">
								<RateFigure
									part={part}
									is={`commission.tier${at + 1}.rate`}
									{...{ currency, scope, period }}
								/>
							</td>
							<td class="r">{paid(`commission.tier${at + 1}`, part.amount)}</td>
						</tr>
					))}
					{commission.bonus > 0 && (
						<tr>
							<td>{t("commission.bonus")}</td>
							<td class="wide" />
							<td />
							<td class="r">{paid("commission.bonus", commission.bonus)}</td>
						</tr>
					)}
					{commission.isCapped && (
						<tr>
							<td>{t("commission.cappedBy")}</td>
							<td class="wide" />
							<td />
							<td class="r">
								{paid("commission.capped", (commission.amount ?? 0) - sum)}
							</td>
						</tr>
					)}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{t("commission.total")}</th>
						<td class="wide" />
						<td />
						<td class="r">
							{paid("commission.total", commission.amount ?? 0)}
						</td>
					</tr>
				</tfoot>
			</table>
		</div>
	);
}

/** What a tier pays: per cent, or an amount for each. */
export function RateFigure({
	part: { rate, perUnit },
	is,
	currency,
	scope,
	period,
}: {
	part: Pick<CommissionPart, "rate" | "perUnit">;
	is: string;
	currency: string;
	scope: string;
	period: string;
}) {
	return rate === undefined ? (
		moneyFigure({ is, minor: perUnit ?? 0, currency, scope, period })
	) : (
		<Figure
			figure={{ value: rate / MILLION, unit: "rate" }}
			kpi={is}
			scope={scope}
			period={period}
			text={percent(rate / MILLION, 4)}
		/>
	);
}

/** What one more deal, or so many more of what is counted, would pay. */
export function OneMore({
	typed,
	isInMoney,
	isUnread,
	pays,
	scope,
	place: { currency, period, periodName },
	onInput,
}: {
	typed: string;
	isInMoney: boolean;
	/** What is typed is no amount. */
	isUnread: boolean;
	/** Null: nothing typed, or unknown. */
	pays: number | null;
	scope: string;
	place: PayPlace;
	onInput(text: string): void;
}) {
	return (
		<section class="one-more">
			<h2>{t(isInMoney ? "commission.oneMore" : "commission.oneMoreOf")}</h2>
			<p class="sentence">
				<Filled
					text={t(isInMoney ? "commission.deal" : "commission.units")}
					with={{
						period: periodName,
						amount: (
							<span class="typed">
								{isInMoney && (
									<span aria-hidden="true">{currencyMark(currency)} </span>
								)}
								<input
									class={isUnread ? "slot amiss" : "slot"}
									inputMode="decimal"
									autocomplete="off"
									aria-label={t(
										isInMoney
											? "commission.dealAmount"
											: "commission.dealUnits",
									)}
									aria-invalid={isUnread || undefined}
									placeholder={isInMoney ? number(50_000) : "1"}
									value={typed}
									onInput={(event) => onInput(event.currentTarget.value)}
								/>
							</span>
						),
						pays: (
							<b class="b">
								<Figure
									figure={{ value: pays, unit: "money", currency }}
									kpi="commission.oneMore"
									scope={scope}
									period={period}
									text={
										pays === null
											? "…"
											: figureText(
													{ value: pays, unit: "money", currency },
													{ exact: true },
												)
									}
								/>
							</b>
						),
					}}
				/>
			</p>
			{isUnread && (
				<p class="w" role="alert">
					{t("commission.amountUnread")}
				</p>
			)}
		</section>
	);
}

/** What the period pays each seller, and all together. */
export function CommissionSellers({
	pays,
	place,
	scope,
	isOver,
	save,
}: {
	pays: readonly Pay[];
	place: PayPlace;
	/** All of them, as figures write it. */
	scope: string;
	isOver: boolean;
	/** What saves them. */
	save?: ComponentChildren;
}) {
	const { kpi, currency, period, periodName } = place;
	const known = pays.flatMap(({ commission }) => commission.amount ?? []);
	return (
		<section class="pay">
			<div class="row between">
				<h2>{t("commission.pays", { period: periodName })}</h2>
				{save}
			</div>
			<div class="scroll">
				<table class="pays">
					<caption class="unseen">
						{t("commission.pays", { period: periodName })}
					</caption>
					<thead>
						<tr>
							<th scope="col">{t("commission.seller")}</th>
							<th scope="col" class="r wide">
								{t("commission.value")}
							</th>
							<th scope="col" class="r wide">
								{t("commission.attainment")}
							</th>
							<th scope="col" class="r">
								{t(isOver ? "commission.paidColumn" : "commission.payColumn", {
									currency,
								})}
							</th>
							{!isOver && (
								<th scope="col" class="r">
									{t("commission.atThisRate")}
								</th>
							)}
						</tr>
					</thead>
					<tbody>
						{pays.map((pay) => (
							<tr key={pay.scope}>
								<th scope="row">
									<a class="to-figures cut" href={pay.href} title={pay.name}>
										{pay.name}
									</a>
								</th>
								<td class="r wide">
									<Figure
										figure={pay.value}
										kpi={kpi}
										scope={pay.scope}
										period={period}
										bare
									/>
								</td>
								<td class="r wide">
									<Figure
										figure={{
											value:
												pay.target && pay.value.value !== null
													? pay.value.value / pay.target
													: null,
											unit: "rate",
											...(!pay.target && { reason: { code: "noGoal" } }),
										}}
										kpi={`${kpi}.attainment`}
										{...(pay.target &&
											pay.value.value !== null && {
												text: attainmentText(pay.value.value / pay.target),
											})}
										scope={pay.scope}
										period={period}
									/>
								</td>
								<td class="r">
									{moneyFigure({
										is: "commission",
										minor: pay.commission.amount,
										reason: pay.commission.reason,
										currency,
										scope: pay.scope,
										period,
									})}
									{pay.commission.reason && (
										<span class="m t-small why-not">
											<Why
												reason={pay.commission.reason}
												is={kpi}
												scope={pay.scope}
												period={period}
												periodName={periodName}
											/>
										</span>
									)}
								</td>
								{!isOver && (
									<td class="r">
										{moneyFigure({
											is: "commission.atThisRate",
											minor: pay.atThisRate,
											currency,
											scope: pay.scope,
											period,
										})}
									</td>
								)}
							</tr>
						))}
					</tbody>
					{known.length > 0 && (
						<tfoot>
							<tr>
								<th scope="row">{t("commission.sum")}</th>
								<td class="wide" />
								<td class="wide" />
								<td class="r">
									{moneyFigure({
										is: "commission",
										minor: known.reduce((sum, each) => sum + each, 0),
										currency,
										scope,
										period,
									})}
								</td>
								{!isOver && <td />}
							</tr>
						</tfoot>
					)}
				</table>
			</div>
		</section>
	);
}
