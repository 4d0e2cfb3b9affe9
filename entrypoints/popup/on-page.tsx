import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { ToastMessage } from "../../components/toast.tsx";
import { newId } from "../../lib/clock.ts";
import type { PageText } from "../../lib/crm/reading.ts";
import { sendMessage, sendToTab } from "../../lib/messages.ts";
import type { PageAnswer, PageButton } from "../../lib/page-answer.ts";
import { t } from "../../lib/text/text.ts";
import type { PocketKind } from "./pocket.tsx";

/** How often a panel looks whether the page shows another record: a single page tells nobody. */
const AGAIN = 2_000;

interface OnScreen {
	tabId: number;
	reading: PageText;
	answer: PageAnswer;
}

/**
 * The record on the page underneath, where the bar reads it: what it means, what was read, and the bar's own buttons. It is
 * read in the page and reckoned in the background, and comes after the first paint.
 */
export function OnPage({
	kind,
	moved,
	say,
	onDone,
}: {
	kind: PocketKind;
	/** Changes when figures have moved. */
	moved: unknown;
	say: (message: ToastMessage) => void;
	onDone: (actionId: string) => ToastMessage["action"];
}) {
	const [shown, setShown] = useState<OnScreen | null>(null);
	useEffect(() => {
		let isOn = true;
		let asked = "";
		const look = async () => {
			const read = await readTab();
			const about = JSON.stringify(read);
			if (!isOn || about === asked) return;
			asked = about;
			// Another record, or none: what was said of the last one is gone at once.
			setShown((was) => (isSame(was, read) ? was : null));
			const answer = read && (await ask(read.reading));
			if (isOn && asked === about)
				setShown(read && answer ? { ...read, answer } : null);
		};
		void look();
		// A popup closes when another page is looked at.
		const timer =
			kind === "panel"
				? setInterval(() => {
						if (document.visibilityState === "visible") void look();
					}, AGAIN)
				: undefined;
		browser.tabs.onActivated.addListener(look);
		return () => {
			isOn = false;
			clearInterval(timer);
			browser.tabs.onActivated.removeListener(look);
		};
	}, [moved]);
	if (!shown) return null;

	const { answer, reading, tabId } = shown;
	const act = async ({ does, wish }: PageButton) => {
		if (does === "teach") {
			await sendToTab("startTeaching", tabId);
			if (kind === "popup") window.close();
			return;
		}
		if (does === "form") {
			await sendMessage("openForm", { wish, reading });
			return;
		}
		const done = await sendMessage("logFromOverlay", {
			...{ actionId: newId(), wish, reading },
		});
		if ("refused" in done) return say({ text: t("failed.failed") });
		setShown({ ...shown, answer: done.page });
		const action = done.answer.ok ? onDone(done.answer.actionId) : undefined;
		say({ text: done.said, ...(action && { action }) });
	};
	const buttons = [
		...(answer.primary ? [answer.primary] : []),
		...answer.buttons,
	]
		// Which currency a site's amounts are in is asked on the site.
		.filter(({ does }) => does !== "currency");
	return (
		<section class="on-page" aria-label={t("here.onPage")}>
			<p class="lab">{t("here.onPage")}</p>
			<p class="t-lead">
				{answer.sentence.map(({ text, isStrong }) =>
					isStrong ? <b class="num">{text}</b> : text,
				)}
			</p>
			{kind === "panel" && (
				<dl class="read">
					{answer.read.map(({ label, value, mark }) => (
						<div key={label} class={mark && mark !== "likely" ? "m" : ""}>
							<dt class="m">{label}</dt>
							<dd>{mark === "approximate" ? `≈ ${value}` : value}</dd>
						</div>
					))}
				</dl>
			)}
			{kind === "panel" && answer.customer.length > 0 && (
				<p class="m">{answer.customer.join(" · ")}</p>
			)}
			<div class="keys">
				{buttons.map((each) => (
					<button
						key={`${each.does} ${each.wish}`}
						class="btn bare"
						type="button"
						onClick={() => void act(each)}
					>
						{each.label}
					</button>
				))}
			</div>
		</section>
	);
}

function isSame(one: OnScreen | null, other: Omit<OnScreen, "answer"> | null) {
	return (
		one !== null &&
		one.tabId === other?.tabId &&
		JSON.stringify(one.reading) === JSON.stringify(other.reading)
	);
}

/** What the bar of the active tab reads, if there is one. */
async function readTab(): Promise<Omit<OnScreen, "answer"> | null> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	if (tab?.id === undefined) return null;
	const reading = await sendToTab("readTab", tab.id);
	return reading && reading.kind !== "none" ? { tabId: tab.id, reading } : null;
}

async function ask(reading: PageText): Promise<PageAnswer | null> {
	const answer = await sendMessage("askAboutPage", { reading }).catch(
		() => null,
	);
	return answer && "about" in answer && answer.about !== "none" ? answer : null;
}
