import { useLayoutEffect, useRef, useState } from "preact/hooks";
import {
	capital,
	dayLong,
	money,
	monthName,
	periodName,
} from "../lib/format.ts";
import { neededPerWorkday } from "../lib/goal/needed.ts";
import type { Money } from "../lib/money/money.ts";
import { currentLanguage, t } from "../lib/text/text.ts";
import type { Period } from "../lib/time/period.ts";
import { typedAmount } from "./amount.ts";
import { Bar } from "./bar.tsx";
import { Figure } from "./figure.tsx";
import { Filled } from "./filled.tsx";
import { Wordmark } from "./wordmark.tsx";

/** How long a first goal can last. */
type StartKind = "month" | "quarter" | "year";

/** What a period looks like where somebody works. */
export interface StartPeriod {
	kind: StartKind;
	period: Period;
	workdays: { total: number; elapsed: number; remaining: number };
	/** Public holidays that fall on weekdays of it; null where they are not known. */
	holidays: number | null;
}

export interface StartAnswer {
	target: Money;
	periodKind: StartKind;
	country: string;
	name: string;
}

/** Currencies of the countries sellers are asked for; elsewhere euro. */
const CURRENCIES: { readonly [country: string]: string } = {
	DK: "DKK",
	SE: "SEK",
	NO: "NOK",
	IS: "ISK",
	GB: "GBP",
	PL: "PLN",
	CH: "CHF",
	US: "USD",
};

/** A first goal to change, round in each currency. */
const FIRST_TARGET = { krone: 400_000_00, other: 50_000_00 };

export function currencyOf(country: string): string {
	return CURRENCIES[country] ?? "EUR";
}

function firstTarget(currency: string): Money {
	const isKrone =
		currency === "DKK" || currency === "SEK" || currency === "NOK";
	return { minor: isKrone ? FIRST_TARGET.krone : FIRST_TARGET.other, currency };
}

/** The first run: one sentence with four values, and the bar that answers it at once. */
export function StartForm({
	countries,
	firstCountry,
	periodsIn,
	problem,
	isBusy,
	onStart,
	onSample,
	onSkip,
}: {
	countries: readonly string[];
	firstCountry: string;
	periodsIn: (country: string) => StartPeriod[];
	problem: string | undefined;
	isBusy: boolean;
	onStart: (answer: StartAnswer) => void;
	onSample: () => void;
	onSkip: () => void;
}) {
	const [country, setCountry] = useState(firstCountry);
	const [kind, setKind] = useState<StartKind>("month");
	const [name, setName] = useState("");
	const [text, setText] = useState(() => {
		const { minor, currency } = firstTarget(currencyOf(firstCountry));
		return money(minor, currency);
	});
	const field = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => field.current?.select(), []);

	const read = typedAmount(text, currencyOf(country));
	const target =
		read.state === "read" && read.money.minor > 0 ? read.money : undefined;
	const periods = periodsIn(country);
	const chosen = periods.find((each) => each.kind === kind) ?? periods[0];
	const regions = new Intl.DisplayNames([currentLanguage()], {
		type: "region",
	});

	function move(to: string) {
		// The same number in the new country's money, unless a currency was typed that is not the old country's.
		if (target?.currency === currencyOf(country))
			setText(money(target.minor, currencyOf(to)));
		setCountry(to);
	}

	return (
		<form
			style={{ display: "contents" }}
			onSubmit={(event) => {
				event.preventDefault();
				if (target && !isBusy)
					onStart({ target, periodKind: kind, country, name: name.trim() });
			}}
		>
			<header>
				<Wordmark />
			</header>
			<section style={{ paddingTop: "18px" }}>
				<h1 class="t-title">{t("start.title")}</h1>
				<p class="t-lead sentence">
					<Filled
						text={t("start.sentence")}
						with={{
							target: (
								<input
									ref={field}
									class="slot"
									aria-label={t("start.target")}
									autocomplete="off"
									value={text}
									onInput={(event) => setText(event.currentTarget.value)}
									onBlur={() =>
										target && setText(money(target.minor, target.currency))
									}
								/>
							),
							period: (
								<select
									class="slot"
									aria-label={t("start.period")}
									value={kind}
									onChange={(event) =>
										setKind(event.currentTarget.value as StartKind)
									}
								>
									{periods.map((each) => (
										<option key={each.kind} value={each.kind}>
											{named(each.period)}
										</option>
									))}
								</select>
							),
							country: (
								<select
									class="slot"
									aria-label={t("start.country")}
									value={country}
									onChange={(event) => move(event.currentTarget.value)}
								>
									{countries.map((each) => (
										<option key={each} value={each}>
											{regions.of(each)}
										</option>
									))}
								</select>
							),
							name: (
								<input
									class="slot"
									aria-label={t("start.name")}
									placeholder={t("start.namePlaceholder")}
									autocomplete="name"
									value={name}
									onInput={(event) => setName(event.currentTarget.value)}
								/>
							),
						}}
					/>
				</p>
				{chosen && (
					<StartAnswerInWords
						chosen={chosen}
						target={target}
						country={regions.of(country) ?? country}
					/>
				)}
				{problem && (
					<p class="t-small w" role="alert" style={{ marginTop: "8px" }}>
						{problem}
					</p>
				)}
				<p class="row" style={{ margin: "18px 0 16px" }}>
					<button class="btn go" type="submit" disabled={!target || isBusy}>
						{t("start.go")} <kbd>↵</kbd>
					</button>
					<button
						class="btn bare link"
						type="button"
						disabled={isBusy}
						onClick={onSample}
					>
						{t("start.sample")}
					</button>
				</p>
			</section>
			<footer>
				<span class="m">{t("start.promise")}</span>
				<button class="link" type="button" onClick={onSkip}>
					{t("start.skip")}
				</button>
			</footer>
		</form>
	);
}

/** A period with its year, which plain words would leave out. */
function named(period: Period): string {
	return periodName(period, "0000-01-01");
}

function StartAnswerInWords({
	chosen,
	target,
	country,
}: {
	chosen: StartPeriod;
	target: Money | undefined;
	country: string;
}) {
	const { period, workdays, holidays } = chosen;
	const due = workdays.total ? (workdays.elapsed / workdays.total) * 100 : null;
	const measured = (
		reading: string,
		value: number | null,
		isMoney: boolean,
	) => ({
		figure: isMoney
			? { value, unit: "money" as const, currency: target?.currency }
			: { value, unit: "count" as const },
		kpi: `revenue.${reading}`,
		scope: "seller",
		period: period.id,
	});
	return (
		<>
			<div style={{ margin: "32px 0 8px" }}>
				<Bar
					bar={
						target
							? { mark: "early", now: 0, due: Math.max(due ?? 0, 0.4) }
							: { mark: "unknown", now: null }
					}
					end={100}
					height={14}
				/>
			</div>
			<div class="axis">
				<span class="from">{dayLong(period.from)}</span>
				<span class="to">
					{target && (
						<Figure {...measured("target", target.minor, true)} bare />
					)}
				</span>
			</div>
			<p class="t-lead b" style={{ marginTop: "14px" }} aria-live="polite">
				{target ? (
					<Filled
						text={t("start.perWorkday")}
						with={{
							amount: (
								<Figure
									{...measured(
										"neededPerWorkday",
										neededPerWorkday(
											0,
											target.minor,
											workdays.remaining,
											"money",
										),
										true,
									)}
								/>
							),
						}}
					/>
				) : (
					t("start.needsTarget")
				)}
			</p>
			<p class="m" style={{ marginTop: "2px" }}>
				<Filled
					text={t("start.workdays", {
						n: workdays.total,
						period: capital(
							chosen.kind === "month" ? monthName(period) : named(period),
						),
						country,
					})}
					with={{
						amount: <Figure {...measured("workdays", workdays.total, false)} />,
					}}
				/>
				{holidays === 0 ? (
					`, ${t("start.noHolidays")}`
				) : holidays ? (
					<>
						,{" "}
						<Filled
							text={t("start.holidays", { n: holidays })}
							with={{
								amount: <Figure {...measured("holidays", holidays, false)} />,
							}}
						/>
					</>
				) : (
					"."
				)}{" "}
				{workdays.elapsed > 0 && (
					<Filled
						text={t("start.daysLeft")}
						with={{
							amount: (
								<Figure
									{...measured("workdaysRemaining", workdays.remaining, false)}
								/>
							),
						}}
					/>
				)}
			</p>
		</>
	);
}
