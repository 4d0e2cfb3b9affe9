import { now, today } from "../clock.ts";
import { chanceOf } from "../figures/chance-of.ts";
import { experienceFor } from "../figures/experience-of-goal.ts";
import { calendarOf, isSame } from "../figures/gathering.ts";
import { goalsInOrder } from "../figures/goals-in-order.ts";
import { isLight, kpiOf } from "../figures/kpi-of.ts";
import { progressOf } from "../figures/progress-of.ts";
import {
	type Glance,
	type GoalGlance,
	publishGlance,
	readGlance,
} from "../glance.ts";
import type { Experience } from "../goal/experience.ts";
import type { GoalProgress } from "../goal/progress.ts";
import { todaysShare } from "../goal/today.ts";
import type { Goal } from "../model/goal.ts";
import { speak } from "../speak.ts";
import { type Answer, store } from "../store/db.ts";
import { settings } from "../store/read.ts";
import type { Readiness } from "../store/readiness.ts";
import { addDays } from "../time/plain-date.ts";
import { isWorkday } from "../time/workdays.ts";
import { glanceWords } from "../words/glance-words.ts";
import { kpiName } from "../words/kpi-name.ts";
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

/** Counts publications, so that what was measured slowly never overwrites what was measured later. */
let turn = 0;

/**
 * Measures every goal from sums and publishes the glance. `last`: what was just done; null takes it away; left out, the
 * one published before stays for a while. Goals on KPIs that sums cannot tell stay as they were published, if that was
 * today; `publishSlowly` follows.
 */
export async function publishNow(
	last?: Glance["last"] | null,
): Promise<Glance> {
	turn++;
	const readiness = await ensureReady(store);
	const before = await readGlance();
	const kept = last === undefined ? before?.last : (last ?? undefined);
	const glance = await measure(readiness, before);
	if (kept && now() - kept.at < LAST_FOR) glance.last = kept;
	await publishGlance(glance);
	return glance;
}

/** Adds to the published glance what takes longer: goals that sums cannot tell, and each goal's chance. */
export async function publishSlowly(): Promise<Glance | null> {
	const own = turn;
	if ((await ensureReady(store)) !== "ready") return null;
	const asOf = today();
	const all = await goalsInOrder();
	const measured: GoalGlance[] = [];
	for (const goal of all) {
		const progress = await progressOf(goal, asOf);
		if (!progress) continue;
		const { probability, p10, p50, p90 } = await chanceOf(goal, progress);
		measured.push({
			...glanceOf(progress),
			chance: { probability, p10, p50, p90 },
		});
		// Somebody has logged something meanwhile: their own slow part follows.
		if (own !== turn) return null;
	}
	const glance = await readGlance();
	if (!glance || own !== turn || glance.asOf !== asOf) return null;
	const next = {
		...glance,
		goals: measured,
		words: glanceWords(glance.state, measured[0]),
	};
	await publishGlance(next);
	return next;
}

async function measure(
	readiness: Readiness,
	before: Glance | null,
): Promise<Glance> {
	const asOf = today();
	const blank = { version: 1 as const, asOf, at: now(), goals: [], today: [] };
	if (readiness === "lost" || readiness === "failed") {
		const spoken = speak(before?.language);
		return {
			...blank,
			state: readiness,
			language: spoken,
			words: glanceWords(readiness, undefined),
		};
	}
	return store.read(() => measureStored(readiness, asOf, blank, before));
}

/** The part that reads the store, in one transaction: nothing else may be waited for in it. */
async function measureStored(
	readiness: Readiness,
	asOf: string,
	blank: Pick<Glance, "version" | "asOf" | "at" | "goals" | "today">,
	before: Glance | null,
): Promise<Glance> {
	const own = await settings();
	const goals = await goalsInOrder();
	const published = before?.asOf === asOf ? before.goals : [];
	const measured = await Promise.all(
		goals.map(async (goal) => {
			const kpi = await kpiOf(goal.kpi, goal.kpiVersion);
			const earlier = published.find((each) => each.goalId === goal.id);
			if (kpi && !isLight(kpi) && earlier && isSameGoal(goal, earlier))
				return { glance: earlier };
			const progress = await progressOf(goal, asOf);
			return progress && { progress, earlier };
		}),
	);
	const current = measured.filter((each) => each !== null);
	const share = await shareOfToday(
		goals,
		current.flatMap(({ progress }) => progress ?? []),
		asOf,
	);
	const state =
		readiness === "newer"
			? "newer"
			: own.isIntroduced || goals.length > 0
				? "ready"
				: "new";
	// Nothing is waited for between this and the words, so that nothing else can speak another language in between.
	const spoken = speak(own.language);
	const glances = current.map((each) =>
		each.glance
			? named(each.glance)
			: withChance(glanceOf(each.progress), each.earlier),
	);
	return {
		...blank,
		state,
		language: spoken,
		goals: glances,
		today: share,
		words: glanceWords(state, glances[0]),
	};
}

function glanceOf({ scope, ...rest }: GoalProgress): GoalGlance {
	return named({ ...rest, scopeKind: scope.kind });
}

/** With its KPI's name, so that a first paint needs none; what a seller calls their own is never published. */
function named(goal: GoalGlance): GoalGlance {
	return { ...goal, kpiName: kpiName({ kpi: goal.kpi }) };
}

/** The chance published before stays only if nothing has moved: a new one follows. */
function withChance(goal: GoalGlance, earlier: GoalGlance | undefined) {
	const isStill =
		earlier?.chance &&
		earlier.period.id === goal.period.id &&
		earlier.target === goal.target &&
		earlier.actual.value === goal.actual.value;
	return isStill ? { ...goal, chance: earlier.chance } : goal;
}

/** What was published is still about these terms. */
function isSameGoal(goal: Goal, { kpi, target, direction }: GoalGlance) {
	return (
		goal.kpi === kpi &&
		(goal.target === undefined || goal.target === target) &&
		(goal.direction === undefined || goal.direction === direction)
	);
}

async function shareOfToday(
	all: readonly Goal[],
	goals: readonly GoalProgress[],
	asOf: string,
): Promise<Glance["today"]> {
	const lead = goals[0];
	if (!lead) return [];
	const works = isWorkday(
		asOf,
		await calendarOf(lead.scope, { from: asOf, to: addDays(asOf, 1) }),
	);
	// Several goals may ask for the same work: the largest share does for all of them.
	const share = new Map<Glance["today"][number]["type"], number>();
	// What a deal is worth is known in each goal's own currency.
	const known = new Map<string | undefined, Experience>();
	for (const goal of goals) {
		const set = all.find(({ id }) => id === goal.goalId);
		if (!set || !isSame(goal.scope, lead.scope)) continue;
		const experience =
			known.get(set.currency) ?? (await experienceFor(set, asOf));
		known.set(set.currency, experience);
		for (const { type, count } of todaysShare(goal, experience, works))
			share.set(type, Math.max(count, share.get(type) ?? 0));
	}
	return [...share].map(([type, count]) => ({ type, count }));
}
