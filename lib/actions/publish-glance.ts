import { now, today } from "../clock.ts";
import { calendarOf, progressOf } from "../figures.ts";
import {
	type Glance,
	type GoalGlance,
	publishGlance,
	readGlance,
} from "../glance.ts";
import { experienceOf, todaysShare, trailingYear } from "../goal/today.ts";
import type { Goal } from "../model/goal.ts";
import type { Language, Settings } from "../model/settings.ts";
import { speak } from "../speak.ts";
import { type Answer, store } from "../store/db.ts";
import { all, settings, sumRows } from "../store/read.ts";
import type { Readiness } from "../store/readiness.ts";
import { isWorkday } from "../time/workdays.ts";
import { glanceWords } from "../words/glance-words.ts";
import type { ActionName } from "./actions.ts";
import { ensureReady } from "./perform.ts";

/** How long the last thing logged can be taken back from the toolbar's popup without looking for it. */
const LAST_FOR = 10 * 60_000;

const WHAT: { [name in ActionName]?: NonNullable<Glance["last"]>["what"] } = {
	logDeal: "deal",
	logLead: "lead",
};

/** What the glance says was just done, if it can be taken back with one click. */
export function lastOf(
	name: ActionName,
	input: unknown,
	answer: Answer,
): Glance["last"] | undefined {
	if (!answer.ok) return undefined;
	const type = (input as { type?: string }).type;
	const what =
		name === "logActivity"
			? type === "call"
				? "call"
				: type === "quoteSent"
					? "quote"
					: "meeting"
			: WHAT[name];
	return what && { actionId: answer.actionId, at: now(), what };
}

/**
 * Measures every goal from sums and publishes the glance. `last`: what was just done; null takes it away; left out, the
 * one published before stays for a while.
 */
export async function publishNow(
	last?: Glance["last"] | null,
): Promise<Glance> {
	const readiness = await ensureReady(store);
	const before = await readGlance();
	const kept = last === undefined ? before?.last : (last ?? undefined);
	const glance = await measure(readiness, before?.language);
	if (kept && now() - kept.at < LAST_FOR) glance.last = kept;
	await publishGlance(glance);
	return glance;
}

async function measure(
	readiness: Readiness,
	language: Language | undefined,
): Promise<Glance> {
	const asOf = today();
	const blank = { version: 1 as const, asOf, at: now(), goals: [], today: [] };
	if (readiness === "lost" || readiness === "failed") {
		const spoken = speak(language);
		return {
			...blank,
			state: readiness,
			language: spoken,
			words: glanceWords(readiness, undefined),
		};
	}
	return store.read(() => measureStored(readiness, asOf, blank));
}

/** The part that reads the store, in one transaction: nothing else may be waited for in it. */
async function measureStored(
	readiness: Readiness,
	asOf: string,
	blank: Pick<Glance, "version" | "asOf" | "at" | "goals" | "today">,
): Promise<Glance> {
	const own = await settings();
	const goals = ordered(await all("goal"), own);
	const progress = await Promise.all(
		goals.map((goal) => progressOf(goal, asOf)),
	);
	const current = progress.filter((each) => each !== null);
	const glances: GoalGlance[] = current.map(({ scope, ...rest }) => ({
		...rest,
		scopeKind: scope.kind,
	}));
	const state =
		readiness === "newer"
			? "newer"
			: own.isIntroduced || goals.length > 0
				? "ready"
				: "new";
	const share = await shareOfToday(current, own, asOf);
	// Nothing is waited for between this and the words, so that nothing else can speak another language in between.
	const spoken = speak(own.language);
	return {
		...blank,
		state,
		language: spoken,
		goals: glances,
		today: share,
		words: glanceWords(state, glances[0]),
	};
}

async function shareOfToday(
	goals: NonNullable<Awaited<ReturnType<typeof progressOf>>>[],
	own: Settings,
	asOf: string,
): Promise<Glance["today"]> {
	const lead = goals[0];
	if (!lead) return [];
	const { from, to } = trailingYear(asOf);
	const rows = await sumRows(lead.scope, from, to);
	const experience = experienceOf(rows, {
		reportingCurrency: own.reportingCurrency,
		period: `${from}..${to}`,
		asOf,
	});
	const works = isWorkday(asOf, await calendarOf(lead.scope, own));
	// Several goals may ask for the same work: the largest share does for all of them.
	const share = new Map<Glance["today"][number]["type"], number>();
	for (const goal of goals)
		if (JSON.stringify(goal.scope) === JSON.stringify(lead.scope))
			for (const { type, count } of todaysShare(goal, experience, works))
				share.set(type, Math.max(count, share.get(type) ?? 0));
	return [...share].map(([type, count]) => ({ type, count }));
}

/** My own goals first, then my team's and the organisation's; within these the order they were set in, revenue leading. */
function ordered(goals: Goal[], { me }: Settings): Goal[] {
	const rank = ({ scope, kpi }: Goal) =>
		(scope.kind === "seller" && scope.id === me
			? 0
			: scope.kind === "organisation"
				? 4
				: 2) + (kpi === "revenue" ? 0 : 1);
	return [...goals].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
