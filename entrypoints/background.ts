import { browser } from "wxt/browser";
import { defineBackground } from "#imports";
import { type ActionName, actions } from "../lib/actions/actions.ts";
import { answerAction, maySend, runAction } from "../lib/actions/answer.ts";
import { answerPage } from "../lib/actions/answer-page.ts";
import { backUpDaily } from "../lib/actions/back-up.ts";
import { readTab } from "../lib/actions/bring-reader.ts";
import {
	deleteEverything,
	goOnDeleting,
} from "../lib/actions/delete-everything.ts";
import { forgetInBackups } from "../lib/actions/forget-in-backups.ts";
import { keepUp } from "../lib/actions/keep-up.ts";
import { logFromPage, logReading } from "../lib/actions/log-from-page.ts";
import { ACTIVITY, actionOf } from "../lib/actions/log-page.ts";
import { pageMessages } from "../lib/actions/page-messages.ts";
import { siteOf } from "../lib/actions/page-sender.ts";
import { ensureReady, lookAgain } from "../lib/actions/perform.ts";
import {
	lastOf,
	publishNow,
	publishSlowly,
} from "../lib/actions/publish-glance.ts";
import { noteAutomatic } from "../lib/backup-reminder.ts";
import { setBadge } from "../lib/badge.ts";
import { newId, today } from "../lib/clock.ts";
import type { PageReading } from "../lib/crm/reading.ts";
import { armFaults, faultPoint } from "../lib/fault.ts";
import { readGlance } from "../lib/glance.ts";
import { logProblem } from "../lib/log.ts";
import { type MenuEntry, makeMenus } from "../lib/menus.ts";
import { onMessage, type PageMessageName, sendToTab } from "../lib/messages.ts";
import { noticeMilestones } from "../lib/notices.ts";
import {
	areFiguresHidden,
	toggleFigures,
	toggleOverlay,
} from "../lib/overlay-place.ts";
import type { PageWish } from "../lib/page-answer.ts";
import {
	allowedOrigins,
	isChoice,
	registerSites,
	showInOpenTabs,
} from "../lib/sites.ts";
import { speak } from "../lib/speak.ts";
import { type Answer, store } from "../lib/store/db.ts";
import { settings } from "../lib/store/read.ts";
import { begin } from "../lib/store/readiness.ts";

/** Every listener, registered in the first turn: an event that wakes a stopped worker is missed by any later one. */
export default defineBackground({
	type: "module",
	main() {
		for (const name of Object.keys(actions) as ActionName[])
			onMessage(name, async ({ data, sender }) => {
				const answer = await answerAction(name, data, sender);
				// On disk is what the sender waits for; drawing follows. That the store was found lost or newer shows everywhere, too.
				if (
					answer.ok ||
					answer.reason === "lost" ||
					answer.reason === "readOnly"
				)
					void settle("drawing", () =>
						redraw(name === "undo" ? null : lastOf(name, data.input, answer)),
					);
				return answer;
			});
		for (const name of Object.keys(pageMessages) as PageMessageName[])
			onMessage(name, async ({ data, sender }) => {
				// A panel opens in the turn of the click only, so it opens before anything is looked at.
				if (name === "openForm" && sender.tab && maySend(name, sender))
					openForm(sender.tab);
				const answer = await answerPage(name, data, sender);
				const done = (answer as { answer?: Answer }).answer;
				if (done?.ok)
					void settle("drawing", () =>
						redraw(
							name === "undoFromOverlay"
								? null
								: lastOfWish((data as { wish: PageWish }).wish, done),
						),
					);
				return answer as never;
			});
		onMessage("refreshGlance", async ({ sender }) => {
			if (!maySend("refreshGlance", sender)) return true as const;
			await redraw();
			// An import may have ended.
			void settle("keeping up", keepUpAndBackUp);
			return true as const;
		});
		onMessage("lookAgain", async ({ sender }) => {
			if (!maySend("lookAgain", sender)) return "failed";
			const found = await lookAgain(store);
			await redraw(null);
			return found;
		});
		onMessage("startEmpty", async ({ sender }) => {
			if (!maySend("startEmpty", sender)) return true as const;
			await ensureReady(store);
			await begin(store);
			await lookAgain(store);
			await redraw(null);
			return true as const;
		});
		onMessage("deleteEverything", async ({ sender }) => {
			if (!maySend("deleteEverything", sender)) return true as const;
			await deleteEverything();
			await redraw(null);
			await makeMenus();
			return true as const;
		});
		// A background that was stopped while it deleted everything is woken by whatever comes next.
		void settle("deleting everything", goOnDeleting);

		browser.contextMenus.onClicked.addListener((info, tab) => {
			// Opening a panel needs the click itself, so it cannot wait until the selection is understood.
			void settle("right click", async () => {
				await armFaults();
				faultPoint("afterMenuEvent");
				const { selectionText: selection } = info;
				const { linkText } = info as { linkText?: string };
				const logged = await logFromPage({
					entry: info.menuItemId as MenuEntry,
					selection,
					linkText,
					pageUrl: info.pageUrl ?? tab?.url,
					// What is selected is meant, and not the record it stands in.
					reading:
						selection || linkText || tab?.id === undefined
							? null
							: await readTab(tab.id),
				});
				await (logged ? redraw(logged.last) : showGlance());
				if (!logged?.answer.ok) await openPopup(tab?.windowId);
			});
		});
		browser.commands.onCommand.addListener((command) => {
			void settle("shortcut", async () => {
				if (command === "hide-figures") return toggleFigures();
				const [tab] = await browser.tabs.query({
					active: true,
					lastFocusedWindow: true,
				});
				if (command === "toggle-overlay") return goToBar(tab?.id);
				const reading = tab?.id === undefined ? null : await readTab(tab.id);
				if (command === "log-page-deal") {
					if (reading) await logHere("deal", reading, tab);
					return;
				}
				// On a customer's page it is a call to them, elsewhere one of the day's.
				if (reading && reading.kind !== "list")
					return logHere("call", reading, tab);
				const input = { type: "call", on: today() };
				const answer = await runAction("logActivity", newId(), input);
				await redraw(lastOf("logActivity", input, answer));
			});
		});
		browser.permissions.onAdded.addListener(({ origins }) => {
			void settle("allowed a site", async () => {
				await registerSites();
				await showInOpenTabs(origins ?? []);
			});
		});
		browser.permissions.onRemoved.addListener(() => {
			void settle("took back a site", registerSites);
		});
		browser.runtime.onInstalled.addListener(() => {
			void settle("installed", awake);
		});
		browser.runtime.onStartup.addListener(() => {
			void settle("started", awake);
		});
		browser.alarms.onAlarm.addListener(() => {
			void settle("a new day", async () => {
				await redraw();
				await keepUpAndBackUp();
			});
		});
		browser.storage.onChanged.addListener((changes, area) => {
			// A draft that was logged or dropped is waited for no longer.
			const isDraftGone =
				area === "session" && changes.draft && !changes.draft.newValue;
			if (
				(area === "local" && (changes.glance || changes.figuresHidden)) ||
				isDraftGone
			)
				void settle("toolbar", showGlance);
			if (area === "local" && Object.keys(changes).some(isChoice))
				void settle("chose a site", async () => {
					await registerSites();
					await showInOpenTabs(await allowedOrigins());
				});
		});
	},
});

/** After install, update or start of the browser: alarms, menus and registrations may be gone, so they are made again. */
async function awake(): Promise<void> {
	await browser.alarms.create("new day", { periodInMinutes: 30 });
	await redraw();
	await makeMenus();
	await registerSites();
	// After an update the old bars have left; tabs that stay open get the new one.
	await showInOpenTabs(await allowedOrigins());
	await keepUpAndBackUp();
}

/** What is done by itself, and then backups: older ones lose who was forgotten since, and today's is made if it is due. */
async function keepUpAndBackUp(): Promise<void> {
	await keepUp();
	try {
		await forgetInBackups();
		await backUpDaily();
		await noteAutomatic(true);
	} catch (problem) {
		await noteAutomatic(false);
		throw problem;
	}
}

/** Measures and publishes the glance; the toolbar follows. */
async function redraw(last?: Parameters<typeof publishNow>[0]): Promise<void> {
	const before = await readGlance();
	const glance = await publishNow(last);
	faultPoint("afterGlance");
	await showGlance();
	if (before && before.language !== glance.language) await makeMenus();
	// Only a store that opens has settings, and a goal that can be reached.
	if (glance.state !== "ready") return;
	const { hasNotices } = await settings();
	await noticeMilestones(before, glance, hasNotices);
	// What takes longer comes after everything is drawn; the toolbar follows by itself.
	void settle("measuring chances", async () => {
		const slow = await publishSlowly();
		if (slow) await noticeMilestones(glance, slow, hasNotices);
	});
}

async function showGlance(): Promise<void> {
	const [glance, { draft }, isHidden] = await Promise.all([
		readGlance(),
		browser.storage.session.get("draft"),
		areFiguresHidden(),
	]);
	if (!glance) return;
	// A background that has just woken knows no words yet.
	speak(glance.language);
	await setBadge(glance, draft !== undefined, isHidden);
}

/** What the glance says was done from a page. */
function lastOfWish(wish: PageWish, answer: Answer) {
	return lastOf(actionOf(wish), { type: ACTIVITY[wish as "call"] }, answer);
}

/** Logs the record on a tab by a key; what is not sure opens as a form. */
async function logHere(
	what: "deal" | "call",
	reading: PageReading,
	tab: { url?: string | undefined; windowId?: number | undefined } | undefined,
): Promise<void> {
	const logged = await logReading(
		reading,
		what,
		(await settings()).logAs,
		siteOf(tab?.url)?.origin,
	);
	await (logged ? redraw(logged.last) : showGlance());
	if (!logged?.answer.ok) await openPopup(tab?.windowId);
}

/** The keyboard goes to the bar of the tab, or puts it away; where there is none, bars are shown or hidden everywhere. */
async function goToBar(tabId: number | undefined): Promise<void> {
	const isThere = tabId !== undefined && (await sendToTab("toBar", tabId));
	if (!isThere) await toggleOverlay();
}

/** Opens the side panel beside a page, where the browser has one; the toolbar's popup elsewhere. */
function openForm(
	tab: { id?: number | undefined; windowId?: number | undefined } | undefined,
): void {
	const { sidePanel } = browser as Partial<typeof browser>;
	const opened =
		sidePanel && tab?.id !== undefined
			? sidePanel.open({ tabId: tab.id })
			: Promise.reject(new Error("no side panel"));
	opened.catch(() => openPopup(tab?.windowId));
}

/** Opens the filled-in form where the browser lets a background do so; elsewhere the toolbar alone says that it waits. */
async function openPopup(windowId: number | undefined): Promise<void> {
	await browser.action
		.openPopup(windowId === undefined ? {} : { windowId })
		.catch(() => {});
}

async function settle(
	what: string,
	work: () => Promise<unknown>,
): Promise<void> {
	try {
		await work();
	} catch (problem) {
		logProblem(what, problem);
	}
}
