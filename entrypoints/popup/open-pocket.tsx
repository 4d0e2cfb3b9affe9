import "../../components/tokens.css";
import "../../components/first.css";
import "../../components/pocket.css";
import { render } from "preact";
import { browser } from "wxt/browser";
import type { LogDraft } from "../../components/log-form.tsx";
import { today } from "../../lib/clock.ts";
import { readGlance } from "../../lib/glance.ts";
import { languageOfTag } from "../../lib/model/language-of-tag.ts";
import { Pocket, type PocketKind } from "./pocket.tsx";
import { speak } from "./speak.ts";

/**
 * Opens the popup or the side panel: the first paint is drawn from the glance alone. What reads the store or sends
 * messages is in `desk.tsx`, which is loaded after it.
 */
export async function openPocket(kind: PocketKind): Promise<void> {
	// As it was worn last (see looks.ts): the store is read later.
	document.documentElement.dataset.theme = localStorage.theme;
	const place = document.getElementById("app");
	if (!place) return;
	const [glance, { draft }] = await Promise.all([
		readGlance(),
		browser.storage.session.get("draft") as Promise<{ draft?: LogDraft }>,
	]);
	await speak(glance?.language ?? languageOfTag(navigator.language) ?? "en");
	render(
		<Pocket kind={kind} first={glance} firstDraft={draft} today={today()} />,
		place,
	);
}
