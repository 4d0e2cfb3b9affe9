import "../../components/forms.css";
import "../../components/pocket-forms.css";
import "../../components/dip.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { GoalForm } from "../../components/goal-form.tsx";
import { LatestDeals } from "../../components/latest-deals.tsx";
import {
	type LogDraft,
	type LogEntry,
	LogForm,
} from "../../components/log-form.tsx";
import { StartForm } from "../../components/start-form.tsx";
import type { ToastMessage } from "../../components/toast.tsx";
import type { ActionInput, ActionName } from "../../lib/actions/actions.ts";
import { isFirstTime } from "../../lib/celebrated.ts";
import { newId, now, today as todayNow } from "../../lib/clock.ts";
import { capital, money, number, periodName } from "../../lib/format.ts";
import {
	type Glance,
	type GoalGlance,
	readGlance,
	watchGlance,
} from "../../lib/glance.ts";
import {
	type QuickEntry,
	readQuickEntry,
} from "../../lib/intake/quick-entry.ts";
import { act, refreshGlance } from "../../lib/live/act.ts";
import { follow, useLive } from "../../lib/live/use-live.ts";
import { logProblem } from "../../lib/log.ts";
import { wear } from "../../lib/looks.ts";
import { sendMessage } from "../../lib/messages.ts";
import type { Scope } from "../../lib/model/scope.ts";
import type { Settings } from "../../lib/model/settings.ts";
import type { Money } from "../../lib/money/money.ts";
import type { Answer } from "../../lib/store/db.ts";
import {
	goals as allGoals,
	lastStanding,
	latestDeals,
	record,
	recordsById,
	sellers,
	settings,
	teams,
} from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import {
	holidaysOf,
	knownCountries,
	knowsHolidays,
} from "../../lib/time/holidays.ts";
import { periodOf } from "../../lib/time/period.ts";
import { type PlainDate, weekdayOf } from "../../lib/time/plain-date.ts";
import { workdaysOf } from "../../lib/time/workdays.ts";
import { attainmentText } from "../../lib/words/pace-sentence.ts";
import { whatWasDone } from "../../lib/words/what-was-done.ts";
import { OnPage } from "./on-page.tsx";
import type { PocketKind } from "./pocket.tsx";

export { Toast } from "../../components/toast.tsx";
export { Here } from "./here.tsx";
export { Month } from "./month.tsx";

/** The record on the page underneath. */
export function OnScreen({
	kind,
	context: { glance, goal, say },
}: {
	kind: PocketKind;
	context: Context;
}) {
	useDip(goal);
	return (
		<OnPage
			kind={kind}
			moved={glance?.at}
			say={say}
			onDone={(actionId) => {
				own.add(actionId);
				return { label: "undo", run: () => void takeBack(actionId, say) };
			}}
		/>
	);
}

/** A goal that is first seen to be reached: its post dips once. */
function useDip(goal: GoalGlance | undefined): void {
	const isReached = goal?.state === "reached" && goal.asOf === todayNow();
	useEffect(() => {
		const { classList } = document.documentElement;
		if (isReached)
			void isFirstTime(goal.goalId, goal.period.id).then((isFirst) =>
				classList.toggle("dips", isFirst),
			);
		return () => classList.remove("dips");
	}, [isReached, goal?.goalId, goal?.period.id]);
}

/** What the surface shows, and how to say something on it. */
export interface Context {
	glance: Glance | null;
	goal: GoalGlance | undefined;
	scope: string;
	today: PlainDate;
	say: (message: ToastMessage) => void;
}

/** The settings, kept at hand: what Enter logs must be on its way before the popup can be closed. */
let atHand: Settings | undefined;
follow(settings, (answer) => {
	atHand = answer;
	wear(answer);
});

const DRAFT = "draft";

/**
 * Follows what a right-click left to fill in: gets the draft that is open here, answers the one that shall be. A draft that
 * was logged or put away on another surface closes here too. Returns what stops it.
 */
export function watchDraft(
	follow: (next: (open: LogDraft | undefined) => LogDraft | undefined) => void,
): () => void {
	const listener = (
		changes: { [key: string]: { oldValue?: unknown; newValue?: unknown } },
		area: string,
	) => {
		const change = changes[DRAFT];
		if (area !== "session" || !change) return;
		const { oldValue: old, newValue: draft } = change;
		follow((open) => {
			if (draft) return draft as LogDraft;
			return JSON.stringify(open) === JSON.stringify(old) ? undefined : open;
		});
	};
	browser.storage.onChanged.addListener(listener);
	return () => browser.storage.onChanged.removeListener(listener);
}

export function forgetDraft(): void {
	void browser.storage.session.remove(DRAFT);
}

/** Has the goals measured for today; `afresh`: looks whether the store is back, too. */
export function measureAgain(afresh = false): void {
	const asked = afresh ? sendMessage("lookAgain", {}) : refreshGlance();
	void asked.catch((problem) => logProblem("measuring", problem));
}

/** How long after it was logged elsewhere a deal is offered to be taken back when a surface opens. */
const OFFERED = 60_000;

/** What this surface logged itself has its own words. */
const own = new Set<string>();

/** Offers to take back what was just logged elsewhere, by a right-click or a shortcut. */
export function offerLast(
	glance: Glance,
	say: (message: ToastMessage) => void,
): void {
	const { last } = glance;
	if (!last || glance.state !== "ready" || own.has(last.actionId)) return;
	if (now() - last.at > OFFERED) return;
	say({
		text: whatWasDone(last.what),
		action: { label: "undo", run: () => void takeBack(last.actionId, say) },
	});
}

/** What a refused action says. */
function refusal(answer: Extract<Answer, { ok: false }>): string {
	return t(`failed.${answer.reason}`);
}

/** Does an action once, however often it is tried. */
function once<K extends ActionName>(
	name: K,
	input: ActionInput<K>,
	actionId = newId(),
): Promise<Answer> {
	own.add(actionId);
	return act(name, input, actionId);
}

async function takeBack(
	actionId: string,
	say: (message: ToastMessage) => void,
	label: "undo" | "redo" = "undo",
): Promise<void> {
	const sentAt = now();
	const answer = await once("undo", { actionId });
	if (!answer.ok) return say({ text: refusal(answer) });
	const isBack = label === "undo";
	const isWhole = !answer.kept?.length;
	const words = t(
		!isWhole ? "done.undoneLeft" : isBack ? "done.undone" : "done.redone",
	);
	const action = {
		label: isBack ? ("redo" as const) : ("undo" as const),
		run: () => void takeBack(answer.actionId, say, isBack ? "redo" : "undo"),
	};
	say({ text: words, action });
	const goal =
		isBack && isWhole ? (await glanceSince(sentAt))?.goals[0] : undefined;
	if (goal && goal.attainment !== null)
		say({
			text: `${words}. ${t("done.at", {
				period: capital(periodName(goal.period, goal.asOf)),
				after: attainmentText(goal.attainment),
			})}`,
			action,
		});
}

/** Takes back the last thing done. */
export async function undoLast({ say }: Context): Promise<void> {
	const last = (await lastStanding(50)).find(({ row }) => !row.import);
	if (!last) return;
	for (const part of last.parts) await once("undo", { actionId: part });
	await takeBack(last.undo, say);
}

const ACTIVITY = {
	call: "call",
	meeting: "meetingBooked",
	quote: "quoteSent",
} as const;

const COUNTED = {
	call: "today.call",
	meeting: "today.meetingBooked",
	quote: "today.quoteSent",
} as const;

/** Counts a call, a meeting or a quote for today, or several. */
export async function logQuick(
	what: keyof typeof ACTIVITY,
	{ today, say }: Context,
	{ count = 1, customer }: { count?: number; customer?: string } = {},
): Promise<void> {
	const answer = await once("logActivity", {
		type: ACTIVITY[what],
		on: today,
		count,
		...(customer && { customerName: customer }),
	});
	if (!answer.ok) return say({ text: refusal(answer) });
	say({
		text:
			count === 1
				? whatWasDone(what)
				: t("done.counted", {
						things: t(COUNTED[what], { n: count, shown: number(count) }),
					}),
		action: { label: "undo", run: () => void takeBack(answer.actionId, say) },
	});
}

/** How long the new standing is waited for. */
const PATIENCE = 5_000;

/** The first glance measured since an instant: an action is answered before it is measured. */
async function glanceSince(instant: number): Promise<Glance | null> {
	const known = await readGlance();
	if (known && known.at >= instant) return known;
	return new Promise((resolve) => {
		const settle = (glance: Glance | null) => {
			stop();
			clearTimeout(timer);
			resolve(glance);
		};
		const timer = setTimeout(() => settle(null), PATIENCE);
		// What takes longer of an earlier measurement may still be published meanwhile.
		const stop = watchGlance((glance) => {
			if (glance.at >= instant) settle(glance);
		});
	});
}

/** `. March 50 → 66 %`, if the deal moved the goal. */
function moved(before: GoalGlance | undefined, now: Glance | null): string {
	const after = now?.goals.find(({ goalId }) => goalId === before?.goalId);
	if (!before || before.attainment === null) return "";
	if (!after || after.attainment === null) return "";
	if (after.attainment === before.attainment) return "";
	return `. ${t("done.moved", {
		period: capital(periodName(after.period, after.asOf)),
		before: attainmentText(before.attainment).replace(/\s?%$/, ""),
		after: attainmentText(after.attainment),
	})}`;
}

/** Logs what was filled in; answers why not, or nothing. `actionId`: the same for every try. */
async function log(
	entry: LogEntry,
	{ goal, say }: Context,
	actionId?: string,
): Promise<string | undefined> {
	const sentAt = now();
	const { deal, organisationNumber, ...read } = entry.read ?? {};
	const from = {
		...(entry.customerName && { customerName: entry.customerName }),
		...(organisationNumber && { organisationNumber }),
		...(entry.pageOrigin && { pageOrigin: entry.pageOrigin }),
	};
	const isOpen = entry.status === "open";
	const said = {
		...read,
		...(entry.title && { title: entry.title }),
		...(entry.amount && { amount: entry.amount }),
		status: entry.status,
	};
	const answer = await (entry.what === "deal" && deal
		? once(
				"saveRecord",
				{
					kind: "deal",
					id: deal,
					patch: {
						...said,
						...(entry.customerName && { customerName: entry.customerName }),
						closedOn: isOpen ? null : entry.on,
					},
				},
				actionId,
			)
		: entry.what === "deal"
			? once(
					"logDeal",
					{
						...from,
						...said,
						...(isOpen ? { createdOn: entry.on } : { closedOn: entry.on }),
					},
					actionId,
				)
			: entry.what === "lead"
				? once("logLead", { ...from, createdOn: entry.on }, actionId)
				: once(
						"logActivity",
						{ ...from, type: ACTIVITY[entry.what], on: entry.on },
						actionId,
					));
	if (!answer.ok) return refusal(answer);
	const name = entry.customerName;
	const words =
		entry.what !== "deal" || !name
			? whatWasDone(entry.what)
			: entry.amount
				? t("done.deal", {
						name,
						amount: money(entry.amount.minor, entry.amount.currency),
					})
				: t("done.dealBare", { name });
	const action = {
		label: "undo" as const,
		run: () => void takeBack(answer.actionId, say),
	};
	say({ text: words, action });
	void glanceSince(sentAt).then((glance) => {
		const effect = moved(goal, glance);
		if (effect) say({ text: words + effect, action });
	});
	return undefined;
}

/** What stands in the log field, as a draft of the form. */
export async function draftOf(text: string): Promise<LogDraft> {
	const { reportingCurrency } = await settings();
	const entry = readQuickEntry(text, { currency: reportingCurrency });
	return entry && entry.what !== "call"
		? draftFrom(entry, entry.what)
		: { what: "deal", customer: text.trim() };
}

function draftFrom(entry: QuickEntry, what: LogDraft["what"]): LogDraft {
	const { customer, amount, approximate, status } = entry;
	return {
		what,
		...(customer && { customer }),
		...amount,
		...(approximate && { isApproximate: true }),
		...(status && { status }),
	};
}

/** Logs what was typed, if it is certain; else answers the draft to fill in. */
export async function logTyped(
	text: string,
	context: Context,
): Promise<"logged" | "refused" | LogDraft> {
	const { reportingCurrency, logAs } = atHand ?? (await settings());
	const entry = readQuickEntry(text, { currency: reportingCurrency });
	if (!entry) {
		context.say({ text: t("log.needsName") });
		return "refused";
	}
	if (entry.what !== "deal") {
		await logQuick(entry.what, context, entry);
		return "logged";
	}
	if (!entry.customer || !entry.amount || entry.approximate)
		return draftFrom(entry, "deal");
	const problem = await log(
		{
			what: "deal",
			customerName: entry.customer,
			amount: entry.amount,
			on: context.today,
			status: entry.status ?? logAs,
		},
		context,
	);
	if (!problem) return "logged";
	context.say({ text: problem });
	return "refused";
}

/** What the typed text would be logged as, while it is typed. */
export function Reading({ text }: { text: string }) {
	const settled = useLive(settings, []);
	if (!settled) return null;
	const { reportingCurrency: currency, logAs } = settled;
	const entry = readQuickEntry(text, { currency });
	if (!entry) return <>{t("log.enterLogs")}</>;
	const { what, customer, amount, count, status } = entry;
	return (
		<>
			{[
				what === "deal"
					? t(`log.${status ?? logAs}`)
					: t(COUNTED[what], { n: count, shown: number(count) }),
				customer,
				amount && money(amount.minor, amount.currency),
			]
				.filter(Boolean)
				.join(" · ")}
		</>
	);
}

/** The filled-in form, logged by Enter. */
export function Form({
	context,
	draft,
	onClose,
}: {
	context: Context;
	draft: LogDraft;
	onClose: () => void;
}) {
	const settled = useLive(settings, []);
	const [problem, setProblem] = useState<string>();
	const [isBusy, setBusy] = useState(false);
	// One id for one deal: trying again after no answer cannot count it twice.
	const [actionId, setActionId] = useState(newId);
	const [typed, setTyped] = useState<{ amount: Money | undefined } | null>(
		null,
	);
	const chance = useChanceIfWon(context.goal, typed);
	// What was changed by hand and then left can be taken up again.
	const left = useRef<LogDraft | undefined>(undefined);
	useEffect(
		() => () => {
			const again = left.current;
			left.current = undefined;
			if (again)
				context.say({
					text: t("log.left"),
					action: {
						label: "undo",
						run: () => void browser.storage.session.set({ [DRAFT]: again }),
					},
				});
		},
		[JSON.stringify(draft)],
	);
	if (!settled) return <header />;
	const status = draft.status ?? (draft.pageOrigin ? settled.logAs : undefined);
	return (
		<LogForm
			// Another draft is another deal: nothing typed for one is logged with the other.
			key={JSON.stringify(draft)}
			draft={{ ...draft, ...(status && { status }) }}
			goal={context.goal}
			scope={context.scope}
			currency={settled.reportingCurrency}
			today={context.today}
			problem={problem}
			isBusy={isBusy}
			chance={chance}
			onTyped={setTyped}
			onEdited={(edited) => {
				left.current = edited;
			}}
			onCancel={onClose}
			onLog={async (entry) => {
				setBusy(true);
				const refused = await log(entry, context, actionId);
				setBusy(false);
				setProblem(refused);
				// No answer may still have been done: only that try is repeated under its id.
				if (refused && refused !== t("failed.timeout")) setActionId(newId());
				if (refused) return;
				left.current = undefined;
				onClose();
			}}
		/>
	);
}

/** How long nobody has typed before a chance is simulated. */
const REST_MS = 150;

/** The goal's chance, and with the deal that is being typed; it comes a moment after the typing, and never in its way. */
function useChanceIfWon(
	goal: GoalGlance | undefined,
	typed: { amount: Money | undefined } | null,
) {
	const [chance, setChance] = useState<{ now: number; ifWon: number } | null>();
	const key = typed && `${typed.amount?.minor} ${typed.amount?.currency}`;
	useEffect(() => {
		setChance(undefined);
		if (!goal || !typed) return;
		let isOn = true;
		const timer = setTimeout(async () => {
			const { chanceIfWon } = await import("./chance-if-won.ts");
			const found = await chanceIfWon(goal, typed.amount);
			if (isOn) setChance(found);
		}, REST_MS);
		return () => {
			isOn = false;
			clearTimeout(timer);
		};
	}, [key, goal?.goalId]);
	return chance;
}

/** The deals entered last, each with its own way back. */
export function Latest({ context }: { context: Context }) {
	const shown = useLive(async () => {
		const deals = await latestDeals(3);
		const [names, rows, { reportingCurrency }] = await Promise.all([
			recordsById(
				"customer",
				deals.map(({ customer }) => customer),
			),
			lastStanding(50),
			settings(),
		]);
		return {
			currency: reportingCurrency,
			deals: deals.map((deal, at) => ({
				deal,
				customer: names[at]?.name,
				actionId: rows.find(
					({ row: { name, answer } }) =>
						name === "logDeal" && answer.ok && answer.ids.includes(deal.id),
				)?.undo,
			})),
		};
	}, []);
	if (!shown) return null;
	return (
		<LatestDeals
			{...shown}
			onUndo={(actionId) => void takeBack(actionId, context.say)}
		/>
	);
}

/** Tells whose goals these are: the glance holds no names. Draws nothing. */
export function Names({
	goals,
	onNames,
}: {
	goals: readonly GoalGlance[];
	onNames: (names: { [goalId: string]: string }) => void;
}) {
	const ids = goals.map(({ goalId }) => goalId).join();
	const names = useLive(async () => {
		const found: { [goalId: string]: string } = {};
		for (const goal of await recordsById(
			"goal",
			goals.map(({ goalId }) => goalId),
		))
			if (goal) found[goal.id] = await nameOf(goal.scope);
		return found;
	}, [ids]);
	useEffect(() => {
		if (names) onNames(names);
	}, [names]);
	return null;
}

async function nameOf(scope: Scope): Promise<string> {
	if (scope.kind === "organisation") return scope.kind;
	const named = await record(scope.kind, scope.id);
	return `${scope.kind}:${named?.name ?? scope.id}`;
}

/** Sets a goal right here. */
export function Goal({
	context,
	onClose,
}: {
	context: Context;
	onClose: () => void;
}) {
	const [problem, setProblem] = useState<string>();
	const [isBusy, setBusy] = useState(false);
	const known = useLive(
		async () => ({
			settings: await settings(),
			sellers: await sellers(),
			teams: await teams(),
		}),
		[],
	);
	if (!known) return <header />;
	const { me, reportingCurrency, weekStart, fiscalYearStart } = known.settings;
	const scopes: { scope: Scope; name: string }[] = [
		...(me
			? [{ scope: { kind: "seller" as const, id: me }, name: t("goal.I") }]
			: []),
		{ scope: { kind: "organisation" as const }, name: t("scope.organisation") },
		...known.teams.map(({ id, name }) => ({
			scope: { kind: "team" as const, id },
			name,
		})),
		...known.sellers
			.filter(({ id }) => id !== me)
			.map(({ id, name }) => ({
				scope: { kind: "seller" as const, id },
				name,
			})),
	];
	return (
		<GoalForm
			scopes={scopes}
			currency={reportingCurrency}
			problem={problem}
			isBusy={isBusy}
			onCancel={onClose}
			onSet={async (goal) => {
				setBusy(true);
				const period = periodOf(goal.periodKind, context.today, {
					weekStart,
					fiscalYearStart,
				});
				// The same KPI, scope and period again is a new target for the same goal.
				const same = (await allGoals()).find(
					(each) =>
						each.kpi === goal.kpi &&
						each.periodKind === goal.periodKind &&
						each.isRecurring === goal.isRecurring &&
						(goal.isRecurring || each.startsOn >= period.from) &&
						JSON.stringify(each.scope) === JSON.stringify(goal.scope),
				);
				const answer = await once("setGoal", {
					...goal,
					...(same && { id: same.id }),
					startsOn: same?.startsOn ?? period.from,
				});
				setBusy(false);
				if (!answer.ok) return setProblem(refusal(answer));
				context.say({
					text: t("done.goal"),
					action: {
						label: "undo",
						run: () => void takeBack(answer.actionId, context.say),
					},
				});
				onClose();
			}}
		/>
	);
}

/** The first run. */
export function Start({ context }: { context: Context }) {
	const [problem, setProblem] = useState<string>();
	const [isBusy, setBusy] = useState(false);
	const { today, say } = context;

	/** Does these one after the other, and stops at the first that is refused. */
	async function inTurn(
		steps: readonly (() => Promise<Answer>)[],
	): Promise<void> {
		setBusy(true);
		for (const step of steps) {
			const answer = await step();
			if (!answer.ok) {
				setProblem(refusal(answer));
				break;
			}
		}
		setBusy(false);
	}
	const introduced = (patch: { [field: string]: unknown }) => () =>
		once("saveSettings", { patch: { ...patch, isIntroduced: true } });

	return (
		<StartForm
			// An example in another language is written in it.
			key={currentLanguage()}
			countries={[...knownCountries()]}
			firstCountry={likelyCountry()}
			periodsIn={(country) => periodsIn(country, today)}
			problem={problem}
			isBusy={isBusy}
			onSkip={() => void inTurn([introduced({})])}
			onSample={() =>
				void inTurn([
					() => once("addSample", { language: currentLanguage() }),
					introduced({}),
				])
			}
			onStart={({ target, periodKind, country, name }) => {
				let me = "";
				void inTurn([
					async () => {
						const answer = await once("nameMe", {
							name: name || t("scope.me"),
						});
						if (answer.ok) me = answer.ids[0] ?? "";
						return answer;
					},
					() =>
						once("setGoal", {
							kpi: "revenue",
							scope: { kind: "seller", id: me },
							periodKind,
							startsOn: periodOf(periodKind, today).from,
							isRecurring: true,
							target: target.minor,
							currency: target.currency,
						}),
					introduced({
						country,
						reportingCurrency: target.currency,
						language: currentLanguage(),
					}),
				]).then(() => say({ text: t("done.goal") }));
			}}
		/>
	);
}

/** The country of the browser's language, if its holidays are known; else Denmark, where the product comes from. */
function likelyCountry(): string {
	const known = knownCountries();
	for (const language of navigator.languages) {
		const { region } = new Intl.Locale(language).maximize();
		// Plain English says nothing of where somebody works.
		if (region && known.includes(region) && language.toLowerCase() !== "en-us")
			return region;
	}
	return "DK";
}

function periodsIn(country: string, today: PlainDate) {
	return (["month", "quarter", "year"] as const).map((kind) => {
		const period = periodOf(kind, today);
		const year = Number(period.from.slice(0, 4));
		const free = knowsHolidays(country, year)
			? [...(holidaysOf(country, year) ?? [])].filter(
					(day) => day >= period.from && day < period.to && weekdayOf(day) <= 5,
				).length
			: null;
		return {
			kind,
			period,
			workdays: workdaysOf(period, today, {
				country,
				closingDays: [],
				yearlyClosingDays: [],
			}),
			holidays: free,
		};
	});
}
