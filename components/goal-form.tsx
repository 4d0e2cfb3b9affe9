import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { money, number } from "../lib/format.ts";
import type { Scope } from "../lib/model/scope.ts";
import { type TextKey, t } from "../lib/text/text.ts";
import { typedAmount } from "./amount.ts";
import { Filled } from "./filled.tsx";

/** The KPIs a small surface offers; the dashboard has them all. */
const KPIS = [
	"revenue",
	"dealsWon",
	"meetingsBooked",
	"quotesSent",
	"newLeads",
] as const;
type SmallGoalKpi = (typeof KPIS)[number];
type SmallGoalPeriod = "week" | "month" | "quarter" | "year";

export interface GoalAnswer {
	kpi: SmallGoalKpi;
	scope: Scope;
	periodKind: SmallGoalPeriod;
	isRecurring: boolean;
	/** Minor units of `currency`, or a count. */
	target: number;
	currency?: string;
}

/** Every period a goal can have: again and again, or this one only. */
const PERIODS: readonly [SmallGoalPeriod, boolean, TextKey][] = [
	["week", true, "period.everyWeek"],
	["month", true, "period.everyMonth"],
	["quarter", true, "period.everyQuarter"],
	["year", true, "period.everyYear"],
	["week", false, "period.thisWeek"],
	["month", false, "period.thisMonth"],
	["quarter", false, "period.thisQuarter"],
	["year", false, "period.thisYear"],
];

/** A goal as one sentence: who will reach how much of what, when. */
export function GoalForm({
	scopes,
	currency,
	problem,
	isBusy,
	onSet,
	onCancel,
}: {
	/** Who it can be for, the likeliest first. */
	scopes: readonly { scope: Scope; name: string }[];
	currency: string;
	problem: string | undefined;
	isBusy: boolean;
	onSet: (answer: GoalAnswer) => void;
	onCancel: () => void;
}) {
	const [kpi, setKpi] = useState<SmallGoalKpi>("revenue");
	const [who, setWho] = useState(0);
	const [when, setWhen] = useState(1);
	const [text, setText] = useState("");
	const field = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => field.current?.focus(), []);

	const read = typedAmount(text, currency);
	const isMoney = kpi === "revenue";
	const target =
		read.state !== "read" || read.money.minor <= 0
			? undefined
			: isMoney
				? read.money.minor
				: countOf(text);
	const scope = scopes[who] ?? scopes[0];
	const [periodKind, isRecurring] = PERIODS[when] ?? ["month", true];

	const choice = (
		label: TextKey,
		value: string | number,
		onChoose: (value: string) => void,
		options: readonly (readonly [string | number, string])[],
	) => (
		<select
			class="slot"
			aria-label={t(label)}
			value={value}
			onChange={(event) => onChoose(event.currentTarget.value)}
		>
			{options.map(([each, name]) => (
				<option key={each} value={each}>
					{name}
				</option>
			))}
		</select>
	);

	return (
		<form
			style={{ display: "contents" }}
			onSubmit={(event) => {
				event.preventDefault();
				if (target && scope && !isBusy)
					onSet({
						kpi,
						scope: scope.scope,
						periodKind,
						isRecurring,
						target,
						...(isMoney &&
							read.state === "read" && { currency: read.money.currency }),
					});
			}}
		>
			<header>
				<h1 class="b">{t("goal.set")}</h1>
			</header>
			<section style={{ paddingTop: "8px" }}>
				<p class="t-title">{t("start.title")}</p>
				<p class="t-lead sentence">
					<Filled
						text={t("goal.sentence")}
						with={{
							scope: choice(
								"goal.scope",
								who,
								(value) => setWho(Number(value)),
								scopes.map(({ name }, at) => [at, name]),
							),
							target: (
								<input
									ref={field}
									class="slot"
									aria-label={t("start.target")}
									inputMode="decimal"
									autocomplete="off"
									placeholder={
										isMoney ? money(40_000_000, currency) : number(12)
									}
									value={text}
									onInput={(event) => setText(event.currentTarget.value)}
								/>
							),
							kpi: choice(
								"goal.kpi",
								kpi,
								(value) => setKpi(value as SmallGoalKpi),
								KPIS.map((each) => [each, t(`goal.inSentence.${each}`)]),
							),
							period: choice(
								"start.period",
								when,
								(value) => setWhen(Number(value)),
								PERIODS.map(([, , key], at) => [at, t(key)]),
							),
						}}
					/>
				</p>
			</section>
			<footer class="deeds">
				{(problem || !target) && (
					<p
						class={problem ? "t-small w" : "t-small m"}
						role={problem ? "alert" : undefined}
					>
						{problem ?? t("start.needsTarget")}
					</p>
				)}
				<button class="btn go" type="submit" disabled={!target || isBusy}>
					{t("goal.save")} <kbd>↵</kbd>
				</button>
				<button class="btn bare" type="button" onClick={onCancel}>
					{t("log.cancel")} <kbd>Esc</kbd>
				</button>
			</footer>
		</form>
	);
}

/** A count is a whole number, whatever separates its thousands. */
function countOf(text: string): number | undefined {
	const read = typedAmount(text, "JPY");
	return read.state === "read" && read.money.minor > 0
		? read.money.minor
		: undefined;
}
