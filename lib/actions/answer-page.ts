import { newId } from "../clock.ts";
import type { PageReading, PageText } from "../crm/reading.ts";
import { goalsInOrder } from "../figures/goals-in-order.ts";
import { amountOfPage } from "../figures/page-deal.ts";
import { leadOfWins } from "../figures/page-effect.ts";
import { progressOf } from "../figures/progress-of.ts";
import { customerField } from "../figures/record-of-page.ts";
import { capital, money, periodName } from "../format.ts";
import type { GoalProgress } from "../goal/progress.ts";
import { logProblem } from "../log.ts";
import type { PageMessageName } from "../messages.ts";
import type {
	NotAnswered,
	PageLogged,
	PageUndone,
	PageWish,
} from "../page-answer.ts";
import { speak } from "../speak.ts";
import { type Answer, store } from "../store/db.ts";
import { settings } from "../store/read.ts";
import { t } from "../text/text.ts";
import { attainmentText } from "../words/pace-sentence.ts";
import { whatWasDone } from "../words/what-was-done.ts";
import { type MessageSender, runAction } from "./answer.ts";
import { askAboutPage } from "./ask-about-page.ts";
import { bringPicker, bringReader } from "./bring-reader.ts";
import { logPage } from "./log-page.ts";
import { draftOfPage, leaveDraft } from "./page-draft.ts";
import {
	type Heard,
	hearPage,
	type PageMessage,
	rememberDone,
	wasDoneFrom,
} from "./page-messages.ts";
import { siteOf } from "./page-sender.ts";
import { ensureReady } from "./perform.ts";
import { understandPage } from "./understand-page.ts";

/** A message with what stands on the page understood. */
type Understood<M> = M extends { reading: PageText }
	? Omit<M, "reading"> & { reading: PageReading }
	: M;

/** What each message of the bar is answered with. */
type Answers = {
	[K in PageMessageName]: (
		heard: Omit<Heard<K>, "message"> & { message: Understood<PageMessage<K>> },
	) => Promise<unknown>;
};

const answers: Answers = {
	bringReader: async ({ message, from }) =>
		from ? bringReader(from, message) : REFUSED,
	bringPicker: async ({ message, from }) =>
		from ? bringPicker(from, message) : REFUSED,
	askAboutPage: ({ message }) => askAboutPage(message.reading),
	logFromOverlay: ({ message, from }) =>
		logFromOverlay(
			message,
			from?.origin ?? siteOf(message.reading.address ?? "")?.origin,
			from?.tabId,
		),
	undoFromOverlay: async ({ message, from }) =>
		from && (await wasDoneFrom(from.tabId, message.actionId))
			? undoFromOverlay(message.actionId)
			: REFUSED,
	openForm: async ({ message: { wish, reading }, from }) => {
		const origin = from?.origin ?? siteOf(reading.address ?? "")?.origin;
		await leaveDraft(await draftOfPage(wish, reading, origin));
		return true;
	},
	saySiteCurrency: ({ message: { currency }, from }) =>
		from
			? runAction("saveTaughtPage", newId(), {
					...{ origin: from.origin, kind: "deal", addressShape: "" },
					...{ fields: {}, currency },
				})
			: Promise.resolve(REFUSED),
};

const REFUSED: NotAnswered = { refused: "sender" };

/** Answers a message of the bar: heard only from who may ask, and answered only while the store opens. */
export async function answerPage<K extends PageMessageName>(
	name: K,
	message: unknown,
	sender: MessageSender,
): Promise<unknown> {
	const heard = await hearPage(name, message, sender);
	if ("refused" in heard) return heard;
	const state = await ensureReady(store);
	if (state === "lost" || state === "failed") return { refused: "failed" };
	try {
		const { message, from } = heard;
		const understood =
			"reading" in message
				? { ...message, reading: await understandPage(message.reading) }
				: message;
		return await answers[name]({ from, message: understood as never });
	} catch (problem) {
		// A tab that is gone, or a page that lets nothing in.
		logProblem(`answering ${name}`, problem);
		return { refused: "failed" };
	}
}

/** Does what was wished, says what became of it, and what the bar says now. */
async function logFromOverlay(
	{ actionId, wish, reading }: Understood<PageMessage<"logFromOverlay">>,
	origin: string | undefined,
	tabId: number | undefined,
): Promise<PageLogged> {
	const before = await leadProgress();
	const answer = await logPage(wish, reading, actionId, origin);
	if (answer.ok && tabId !== undefined) await rememberDone(tabId, actionId);
	const page = await askAboutPage(reading);
	const after = await leadProgress();
	const said = answer.ok
		? whatBecame(wish, reading, before, after)
		: whyNot(answer);
	return { answer, said, page };
}

async function undoFromOverlay(actionId: string): Promise<PageUndone> {
	const answer = await runAction("undo", newId(), { actionId });
	speak((await settings()).language);
	if (!answer.ok) return { answer, said: whyNot(answer) };
	if (answer.kept?.length) return { answer, said: t("done.undoneLeft") };
	const goal = await leadProgress();
	return {
		answer,
		said:
			goal && goal.attainment !== null
				? `${t("done.undone")}. ${t("done.at", {
						period: capital(periodName(goal.period, goal.asOf)),
						after: attainmentText(goal.attainment),
					})}`
				: t("done.undone"),
	};
}

/** Where the goal stands that a win moves. */
async function leadProgress(): Promise<GoalProgress | null> {
	const lead = leadOfWins(await goalsInOrder());
	return lead ? progressOf(lead) : null;
}

/** "Condax, DKK 37,500 logged. March 41 → 50 %". */
function whatBecame(
	wish: PageWish,
	reading: PageReading,
	before: GoalProgress | null,
	after: GoalProgress | null,
): string {
	if (wish === "meeting" || wish === "quote" || wish === "call")
		return whatWasDone(wish);
	const { money: read } = amountOfPage(reading);
	const name = customerField(reading)?.value ?? reading.title?.value;
	const done =
		wish === "update"
			? t("page.done.update")
			: !name
				? whatWasDone("deal")
				: read
					? t("done.deal", { name, amount: money(read.minor, read.currency) })
					: t("done.dealBare", { name });
	const isMoved =
		before &&
		after &&
		before.attainment !== null &&
		after.attainment !== null &&
		before.attainment !== after.attainment;
	if (!isMoved) return done;
	return `${done}. ${t("done.moved", {
		period: capital(periodName(after.period, after.asOf)),
		before: attainmentText(before.attainment).replace(/\s?%$/, ""),
		after: attainmentText(after.attainment),
	})}`;
}

function whyNot({ reason, detail }: Extract<Answer, { ok: false }>): string {
	return detail === "not sure" ? t("page.notRead") : t(`failed.${reason}`);
}
