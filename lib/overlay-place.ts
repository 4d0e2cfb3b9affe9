import { browser } from "wxt/browser";

/** How the bar stands on one site. Kept outside the store: it is about a page, not about a seller's figures. */
export interface OverlayPlace {
	/** Where its corner is, as a share of the free width and height. */
	x: number;
	y: number;
	isCollapsed: boolean;
	isHidden: boolean;
	/** Above the site's own dialogs too. */
	isOnTop: boolean;
}

const IS_SHOWN = "overlayShown";

/** Shows or hides the bar on every site at once: the shortcut. */
export async function toggleOverlay(): Promise<void> {
	const stored = await browser.storage.local.get(IS_SHOWN);
	await browser.storage.local.set({ [IS_SHOWN]: stored[IS_SHOWN] === false });
}

const FIGURES_HIDDEN = "figuresHidden";
/** Set while that was done by itself; what the seller chose stays. */
const HIDDEN_BY_SHARING = "figuresHiddenBySharing";

/** True while figures are hidden everywhere: the seller shares a screen. */
export async function areFiguresHidden(): Promise<boolean> {
	const stored = await browser.storage.local.get(FIGURES_HIDDEN);
	return stored[FIGURES_HIDDEN] === true;
}

/** Hides figures everywhere at once, or shows them again. */
export async function toggleFigures(): Promise<void> {
	const isHidden = await areFiguresHidden();
	await browser.storage.local.set({
		[FIGURES_HIDDEN]: !isHidden,
		[HIDDEN_BY_SHARING]: false,
	});
}
