import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { choose, forbidding, isChosen } from "../../lib/sites.ts";
import { t } from "../../lib/text/text.ts";
import type { PocketKind } from "./pocket.tsx";

/** Sites on which browsers let no extension run. */
const STORES = [
	"https://chromewebstore.google.com/",
	"https://chrome.google.com/webstore",
	"https://addons.mozilla.org/",
	"https://microsoftedge.microsoft.com/addons",
];

interface Site {
	origin: string;
	/** What the browser is asked for: this host, nothing else. */
	pattern: string;
}

/** The site of an address, or why the bar cannot be there. */
function siteOf(
	url: string | undefined,
	kind: PocketKind,
): Site | "noPage" | "fromToolbar" | "notAPage" | "store" {
	if (!url) return kind === "panel" ? "fromToolbar" : "noPage";
	if (!URL.canParse(url)) return "notAPage";
	const { protocol, hostname, origin } = new URL(url);
	if (protocol !== "https:" && protocol !== "http:") return "notAPage";
	if (STORES.some((store) => url.startsWith(store))) return "store";
	return { origin, pattern: `${protocol}//${hostname}/*` };
}

/** The address of the tab beside or under this surface, where the browser tells it. */
function useTabAddress(): { url?: string | undefined } | undefined {
	const [tab, setTab] = useState<{ url?: string | undefined }>();
	useEffect(() => {
		const look = () =>
			void browser.tabs
				.query({ active: true, currentWindow: true })
				.then(([active]) => setTab({ url: active?.url }));
		look();
		browser.tabs.onActivated.addListener(look);
		browser.tabs.onUpdated.addListener(look);
		return () => {
			browser.tabs.onActivated.removeListener(look);
			browser.tabs.onUpdated.removeListener(look);
		};
	}, []);
	return tab;
}

/** True while the browser lets the bar onto this site and the seller has not hidden it there. */
function useIsOn(site: Site | undefined): boolean {
	const [isOn, setOn] = useState(false);
	const { pattern, origin } = site ?? {};
	useEffect(() => {
		if (!pattern || !origin) return setOn(false);
		const look = async () => {
			const key = `overlay:${origin}`;
			const terms = forbidding(new URL(origin).hostname);
			const [isAllowed, isWanted, kept] = await Promise.all([
				browser.permissions.contains({ origins: [pattern] }),
				terms === undefined || isChosen(terms),
				browser.storage.local.get([key, "overlayShown"]),
			]);
			const place = kept[key] as { isHidden?: boolean } | undefined;
			setOn(
				isAllowed &&
					isWanted &&
					!place?.isHidden &&
					kept.overlayShown !== false,
			);
		};
		const listener = () => void look();
		listener();
		browser.permissions.onAdded.addListener(listener);
		browser.permissions.onRemoved.addListener(listener);
		browser.storage.local.onChanged.addListener(listener);
		return () => {
			browser.permissions.onAdded.removeListener(listener);
			browser.permissions.onRemoved.removeListener(listener);
			browser.storage.local.onChanged.removeListener(listener);
		};
	}, [pattern, origin]);
	return isOn;
}

/** The switch for the bar on the page underneath. Where it cannot be, the reason stands in its place. */
export function Here({ kind }: { kind: PocketKind }) {
	const tab = useTabAddress();
	const found = tab && siteOf(tab.url, kind);
	const site = typeof found === "object" ? found : undefined;
	const isOn = useIsOn(site);
	const terms = site && forbidding(new URL(site.origin).hostname);
	/** The forbidding site that was pressed once: that was told why not, and may be pressed again. */
	const [asked, setAsked] = useState<string>();
	const reason =
		typeof found === "string"
			? t(`here.${found}`)
			: terms && !isOn
				? t(asked === terms ? "here.despiteTerms" : "here.linkedin")
				: undefined;

	/** Asked for in the click itself: a browser shows its question for nothing else. What follows is the background's. */
	function change(toOn: boolean) {
		if (!site) return;
		if (terms && toOn && asked !== terms) return setAsked(terms);
		if (terms) void choose(terms, toOn);
		setAsked(undefined);
		if (!toOn) {
			void browser.permissions.remove({ origins: [site.pattern] });
			return;
		}
		void browser.permissions.request({ origins: [site.pattern] });
		void show(site.origin);
	}

	return (
		<label
			title={
				site && !isOn
					? t("here.asks", { site: new URL(site.origin).host })
					: undefined
			}
		>
			<input
				class="switch"
				type="checkbox"
				role="switch"
				aria-checked={isOn}
				aria-label={t("here.bar")}
				aria-describedby={reason ? "here-reason" : undefined}
				disabled={!site}
				checked={isOn}
				onClick={(event) => {
					// What it shows is what the browser allows, not what was clicked.
					event.preventDefault();
					// A double click is one decision, not two.
					if (event.detail < 2) change(!isOn);
				}}
			/>
			{reason ? (
				<span class="m" id="here-reason">
					{reason}
				</span>
			) : (
				t("here.bar")
			)}
		</label>
	);
}

/** A bar hidden on this site, or everywhere by the shortcut, is shown again when it is switched on. */
async function show(origin: string): Promise<void> {
	const key = `overlay:${origin}`;
	const kept = await browser.storage.local.get(key);
	const place = kept[key] as { isHidden?: boolean } | undefined;
	await browser.storage.local.set({
		overlayShown: true,
		...(place?.isHidden && { [key]: { ...place, isHidden: false } }),
	});
}
