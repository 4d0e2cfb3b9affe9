import { browser } from "wxt/browser";
import { defineBackground } from "#imports";
import { type ActionName, actions } from "../lib/actions/actions.ts";
import { answerAction, maySend, runAction } from "../lib/actions/answer.ts";
import { backUpDaily } from "../lib/actions/back-up.ts";
import {
	deleteEverything,
	goOnDeleting,
} from "../lib/actions/delete-everything.ts";
import { forgetInBackups } from "../lib/actions/forget-in-backups.ts";
import { keepUp } from "../lib/actions/keep-up.ts";
import { logFromPage } from "../lib/actions/log-from-page.ts";
import { ensureReady, lookAgain } from "../lib/actions/perform.ts";
import {
	lastOf,
	publishNow,
	publishSlowly,
} from "../lib/actions/publish-glance.ts";
import { noteAutomatic } from "../lib/backup-reminder.ts";
import { setBadge } from "../lib/badge.ts";
import { newId, today } from "../lib/clock.ts";
import { armFaults, faultPoint } from "../lib/fault.ts";
import { readGlance } from "../lib/glance.ts";
import { logProblem } from "../lib/log.ts";
import { type MenuEntry, makeMenus } from "../lib/menus.ts";
import { onMessage } from "../lib/messages.ts";
import { noticeMilestones } from "../lib/notices.ts";
import { toggleOverlay } from "../lib/overlay-place.ts";
import { allowedOrigins, registerSites, showInOpenTabs } from "../lib/sites.ts";
import { speak } from "../lib/speak.ts";
import { store } from "../lib/store/db.ts";
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
				const logged = await logFromPage({
					entry: info.menuItemId as MenuEntry,
					selection: info.selectionText,
					linkText: (info as { linkText?: string }).linkText,
					pageUrl: info.pageUrl ?? tab?.url,
				});
				await (logged ? redraw(logged.last) : showGlance());
				if (!logged?.answer.ok) await openForm(tab?.windowId);
			});
		});
		browser.commands.onCommand.addListener((command) => {
			void settle("shortcut", async () => {
				if (command === "toggle-overlay") return toggleOverlay();
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
			if ((area === "local" && changes.glance) || isDraftGone)
				void settle("toolbar", showGlance);
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
	const [glance, { draft }] = await Promise.all([
		readGlance(),
		browser.storage.session.get("draft"),
	]);
	if (!glance) return;
	// A background that has just woken knows no words yet.
	speak(glance.language);
	await setBadge(glance, draft !== undefined);
}

/** Opens the filled-in form where the browser lets a background do so; elsewhere the toolbar alone says that it waits. */
async function openForm(windowId: number | undefined): Promise<void> {
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
