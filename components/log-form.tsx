import {
	useEffect,
	useId,
	useLayoutEffect,
	useRef,
	useState,
} from "preact/hooks";
import {
	capital,
	dayLong,
	money,
	percent,
	periodName,
	reasonText,
} from "../lib/format.ts";
import type { GoalGlance } from "../lib/glance.ts";
import { type NoEffect, withWin } from "../lib/goal/with-win.ts";
import type { DealStatus } from "../lib/model/deal.ts";
import { exponentOf, type Money } from "../lib/money/money.ts";
import type { PageRead } from "../lib/page-answer.ts";
import { t } from "../lib/text/text.ts";
import { isPlainDate, type PlainDate } from "../lib/time/plain-date.ts";
import {
	attainmentText,
	paceSentence,
	readingOf,
} from "../lib/words/pace-sentence.ts";
import { type AmountAnswer, typedAmount } from "./amount.ts";
import { Bar } from "./bar.tsx";
import { axisEnd, barOf } from "./bar-shape.ts";
import { Figure, GoalFigure, GoalWords } from "./figure.tsx";
import { Filled } from "./filled.tsx";
import { PaceGlyph } from "./pace-glyph.tsx";

/** What is known of it before anyone types: read from a page, or from the log field. */
export interface LogDraft {
	what: "deal" | "lead" | "meeting" | "quote" | "call";
	customer?: string;
	/** Read from a page: shown, so that it can be checked. */
	title?: string;
	/** As it was written, where it could not be read. */
	amountText?: string;
	minor?: number;
	currency?: string;
	isApproximate?: boolean;
	pageOrigin?: string;
	status?: DealStatus;
	/** The day it was closed on. */
	on?: PlainDate;
	/** What a page was sure of besides: it is logged with the rest. */
	read?: PageRead;
}

/** What was filled in, ready to be logged. */
export interface LogEntry {
	what: LogDraft["what"];
	customerName?: string;
	title?: string;
	amount?: Money;
	on: PlainDate;
	status: DealStatus;
	pageOrigin?: string;
	read?: PageRead;
}

const TITLE = {
	deal: "log.titleDeal",
	lead: "log.titleLead",
	meeting: "log.titleMeeting",
	quote: "log.titleQuote",
	call: "log.titleCall",
} as const;

const STATUSES: readonly DealStatus[] = ["won", "open", "lost"];
const LABEL = {
	won: "log.wonOn",
	open: "log.openedOn",
	lost: "log.lostOn",
} as const;

/** The form for one deal (lead, meeting, quote), which shows what it would do to the goal before it is logged. */
export function LogForm({
	draft,
	goal,
	scope,
	currency,
	today,
	problem,
	isBusy,
	chance,
	onTyped,
	onEdited,
	onLog,
	onCancel,
}: {
	draft: LogDraft;
	/** The goal it may move. */
	goal: GoalGlance | undefined;
	scope: string;
	/** Taken where the amount names none. */
	currency: string;
	today: PlainDate;
	/** Why the last try was refused. */
	problem: string | undefined;
	isBusy: boolean;
	/** The goal's chance as it is, and with this deal won; null where it cannot be told, undefined until it is simulated. */
	chance?: { now: number; ifWon: number } | null;
	/** The deal as it would be logged now: a won one, or null where there is nothing to tell. */
	onTyped?: (won: { amount: Money | undefined } | null) => void;
	/** The draft as it stands once something in it was changed by hand: what would open the same form again. */
	onEdited?: (draft: LogDraft) => void;
	onLog: (entry: LogEntry) => void;
	onCancel: () => void;
}) {
	const isDeal = draft.what === "deal";
	const [customer, setCustomer] = useState(draft.customer ?? "");
	const [title, setTitle] = useState(draft.title ?? "");
	const [amountText, setAmountText] = useState(
		draft.minor !== undefined
			? money(draft.minor, draft.currency ?? currency, {
					bare: true,
					exact: hasDecimals(draft.minor, draft.currency ?? currency),
				})
			: (draft.amountText ?? ""),
	);
	const [isTouched, setTouched] = useState(false);
	const [on, setOn] = useState(draft.on ?? today);
	const [status, setStatus] = useState<DealStatus>(draft.status ?? "won");
	const form = useRef<HTMLFormElement>(null);
	const ids = {
		customer: useId(),
		title: useId(),
		amount: useId(),
		on: useId(),
		missing: useId(),
	};
	useLayoutEffect(() => {
		const fields = form.current?.querySelectorAll<HTMLInputElement>("input");
		// The first thing that is not filled in, else the amount: it is what is checked.
		const empty = [...(fields ?? [])].find(
			(field) => field.type === "text" && !field.value,
		);
		const amount = form.current?.querySelector<HTMLElement>("[inputmode]");
		(empty ?? amount ?? fields?.[0])?.focus();
	}, []);

	const amount: AmountAnswer = isDeal
		? typedAmount(amountText, draft.currency ?? currency)
		: { state: "none" };
	const typed = amount.state === "read" ? amount.money : undefined;
	const mayMove = isDeal && status !== "lost" && on === today && typed;
	useEffect(
		() => onTyped?.(mayMove ? { amount: typed } : null),
		[mayMove && `${typed?.minor} ${typed?.currency}`],
	);
	const fields = [customer, title, amountText, on, status];
	const began = useRef(fields);
	// As it is drawn: who leaves right after a letter loses none.
	useLayoutEffect(() => {
		if (began.current.every((each, at) => each === fields[at])) return;
		const { minor, isApproximate, ...known } = draft;
		const isAmountKept = amountText === began.current[2];
		onEdited?.({
			...known,
			customer,
			...(draft.title !== undefined && { title }),
			...(isAmountKept && minor !== undefined
				? { minor, ...(isApproximate && { isApproximate }) }
				: { amountText }),
			on,
			status,
		});
	}, fields);
	const isUnchecked = draft.isApproximate && !isTouched;
	const isUnnamed =
		draft.what !== "call" &&
		!customer.trim() &&
		!title.trim() &&
		amount.state === "none";
	const missing =
		amount.state === "unclear"
			? t("log.amountUnclear", { one: amount.one, other: amount.other })
			: amount.state === "unreadable"
				? t("log.amountUnreadable")
				: isUnchecked
					? t("log.approximate")
					: isUnnamed
						? t("log.needsName")
						: !isPlainDate(on)
							? t("log.on")
							: undefined;
	const read = amount.state === "read" ? amount.money : undefined;

	return (
		<form
			ref={form}
			style={{ display: "contents" }}
			onSubmit={(event) => {
				event.preventDefault();
				if (missing || isBusy) return;
				onLog({
					what: draft.what,
					...(customer.trim() && { customerName: customer.trim() }),
					...(title.trim() && { title: title.trim() }),
					...(read && { amount: read }),
					on,
					status,
					...(draft.pageOrigin && { pageOrigin: draft.pageOrigin }),
					...(draft.read && { read: draft.read }),
				});
			}}
		>
			<header>
				<h1 class="b">{t(TITLE[draft.what])}</h1>
				{draft.pageOrigin && <span class="m t-small">{t("log.fromPage")}</span>}
			</header>
			<section>
				<label class="lab" for={ids.customer}>
					{t("log.customer")}
				</label>
				<div class="field">
					<input
						id={ids.customer}
						type="text"
						autocomplete="off"
						value={customer}
						onInput={(event) => setCustomer(event.currentTarget.value)}
					/>
				</div>
				{draft.title !== undefined && (
					<>
						<label class="lab" for={ids.title}>
							{t("log.title")}
						</label>
						<div class="field">
							<input
								id={ids.title}
								type="text"
								autocomplete="off"
								value={title}
								onInput={(event) => setTitle(event.currentTarget.value)}
							/>
						</div>
					</>
				)}
				<div class="two">
					{isDeal && (
						<div>
							<label class="lab" for={ids.amount}>
								{t("log.amount")}
							</label>
							<div
								class={`field${amount.state === "unreadable" || amount.state === "unclear" || isUnchecked ? " amiss" : ""}`}
							>
								<input
									id={ids.amount}
									type="text"
									inputMode="decimal"
									autocomplete="off"
									value={amountText}
									aria-describedby={missing ? ids.missing : undefined}
									onInput={(event) => {
										setAmountText(event.currentTarget.value);
										setTouched(true);
									}}
								/>
								<span class="m">
									{read?.currency ?? draft.currency ?? currency}
								</span>
							</div>
						</div>
					)}
					<div>
						<label class="lab" for={ids.on}>
							{t(!isDeal ? "log.on" : LABEL[status])}
						</label>
						<div class="field day">
							<span aria-hidden="true">
								{on === today
									? t("day.today", { day: dayLong(on) })
									: isPlainDate(on)
										? dayLong(on, today)
										: ""}
							</span>
							<input
								id={ids.on}
								type="date"
								value={on}
								max={today}
								onInput={(event) => setOn(event.currentTarget.value)}
							/>
						</div>
					</div>
				</div>
				{isDeal && (
					<fieldset class="seg" aria-label={t("log.status")}>
						{STATUSES.filter(
							(each) => each !== "lost" || draft.status === "lost",
						).map((each) => (
							<label key={each}>
								<input
									type="radio"
									name="status"
									value={each}
									checked={status === each}
									onChange={() => setStatus(each)}
								/>
								{t(`log.${each}`)}
							</label>
						))}
					</fieldset>
				)}
				{isDeal && goal && (
					<Effect
						goal={goal}
						scope={scope}
						amount={read}
						on={on}
						status={status}
						chance={chance}
					/>
				)}
			</section>
			<footer class="deeds">
				{(missing || problem) && (
					<p
						id={ids.missing}
						class={problem ? "t-small w" : "t-small m"}
						role={problem ? "alert" : undefined}
					>
						{problem ?? missing}
					</p>
				)}
				<button
					class="btn go"
					type="submit"
					disabled={Boolean(missing) || isBusy}
				>
					{t("log.submit")} <kbd>↵</kbd>
				</button>
				<button class="btn bare" type="button" onClick={onCancel}>
					{t("log.cancel")} <kbd>Esc</kbd>
				</button>
			</footer>
		</form>
	);
}

/** What the deal would do to the goal, before it is logged. */
function Effect({
	goal,
	scope,
	amount,
	on,
	status,
	chance,
}: {
	goal: GoalGlance;
	scope: string;
	amount: Money | undefined;
	on: PlainDate;
	status: DealStatus;
	chance: { now: number; ifWon: number } | null | undefined;
}) {
	const period = periodName(goal.period, goal.asOf);
	const won = withWin(goal, amount, on);
	const after = status === "won" && typeof won !== "string" ? won : goal;
	const moves = after !== goal;
	const sentence = paceSentence(after);
	const before = barOf(goal);
	const now = goal.attainment === null ? 0 : goal.attainment * 100;
	const bar = {
		...before,
		now: goal.attainment === null && !moves ? null : now,
		mark: sentence.mark,
		run: null,
		...(moves && { after: (after.attainment ?? 0) * 100 }),
	};
	return (
		<div class="effect">
			<div class="row between">
				<span class="m">{t("log.after", { period: capital(period) })}</span>
				<span class="num">
					{moves ? (
						<Filled
							text={t("log.afterShare")}
							with={{
								before: (
									<GoalFigure
										goal={goal}
										reading="attainment"
										scope={scope}
										text={attainmentText(goal.attainment).replace(/\s?%$/, "")}
									/>
								),
								after: (
									<Figure
										figure={{ value: after.attainment, unit: "rate" }}
										kpi={`${goal.kpi}.attainmentIfWon`}
										scope={scope}
										period={goal.period.id}
										text={attainmentText(after.attainment)}
									/>
								),
							}}
						/>
					) : (
						<GoalFigure
							goal={goal}
							reading="attainment"
							scope={scope}
							text={attainmentText(goal.attainment)}
						/>
					)}
				</span>
			</div>
			<div style={{ margin: "14px 0 12px" }}>
				<Bar bar={bar} end={axisEnd([bar], true)} height={14} />
			</div>
			<p class="t-lead">
				<span class={`pace ${sentence.mark}`}>
					<PaceGlyph mark={sentence.mark} />
					<span>
						<GoalWords sentence={sentence} goal={after} scope={scope} />
					</span>
				</span>
			</p>
			{chance && (
				<p class="m" style={{ marginTop: "2px" }}>
					<Filled
						text={t("log.chance")}
						with={{
							before: (
								<Figure
									figure={{ value: chance.now, unit: "rate" }}
									kpi={`${goal.kpi}.chance`}
									scope={scope}
									period={goal.period.id}
									text={percent(chance.now).replace(/\s?%$/, "")}
								/>
							),
							after: (
								<Figure
									figure={{ value: chance.ifWon, unit: "rate" }}
									kpi={`${goal.kpi}.chanceIfWon`}
									scope={scope}
									period={goal.period.id}
								/>
							),
						}}
					/>
				</p>
			)}
			<p class="m" style={{ marginTop: "2px" }}>
				{status === "open" && typeof won !== "string" ? (
					t("log.openMovesNothing")
				) : typeof won === "string" ? (
					whyNot(won, goal, amount)
				) : goal.neededPerWorkday !== null && after.state !== "reached" ? (
					<Filled
						text={t("log.thenPerWorkday")}
						with={{
							after: (
								<Figure
									figure={readingOf(after, "neededPerWorkday")}
									kpi={`${goal.kpi}.neededPerWorkdayIfWon`}
									scope={scope}
									period={goal.period.id}
									bare
								/>
							),
							before: (
								<GoalFigure
									goal={goal}
									reading="neededPerWorkday"
									scope={scope}
									bare
								/>
							),
						}}
					/>
				) : (
					""
				)}
			</p>
		</div>
	);
}

/** Minor units that must be written: there are some, or three decimals could be taken for thousands. */
function hasDecimals(minor: number, currency: string): boolean {
	const decimals = exponentOf(currency);
	return decimals === 3 || minor % 10 ** decimals !== 0;
}

function whyNot(why: NoEffect, goal: GoalGlance, amount: Money | undefined) {
	const period = periodName(goal.period, goal.asOf);
	if (why === "otherPeriod") return t("log.outsidePeriod", { period });
	if (why === "otherCurrency")
		return t("log.otherCurrency", { currency: amount?.currency ?? "" });
	if (why === "unknown" && goal.actual.reason)
		return capital(reasonText(goal.actual.reason, period));
	return "";
}
