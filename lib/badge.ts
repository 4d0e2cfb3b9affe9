import { browser } from "wxt/browser";
import { now } from "./clock.ts";
import { drawRing } from "./draw-ring.ts";
import type { Glance } from "./glance.ts";
import { logProblem } from "./log.ts";
import { type RingTone, ringOf } from "./ring.ts";
import { t } from "./text/text.ts";
import { whatWasDone } from "./words/what-was-done.ts";

/** Tones that stand on any toolbar, light or dark: `--icon-*` of tokens.css, which a worker cannot read. */
const TONES: { readonly [T in RingTone]: string } = {
	done: "#118d9b",
	missing: "#cb621f",
	rest: "#7d807d",
};

/** Behind the badge's text: white on them is at least 5.6. */
const GROUND = { calm: "#00606d", behind: "#ad4410" };

const SIZES = [16, 32] as const;

/** How long the badge says that what was just logged can be taken back. */
const HINT = 10_000;

let hint: ReturnType<typeof setTimeout> | undefined;

/**
 * Draws the toolbar from a glance: the ring, the per cent, the tooltip in words. `hasDraft`: something is still to be filled in;
 * `isHidden`: the screen is shared, so neither figures nor how far the ring has come are shown.
 */
export async function setBadge(
	shown: Glance,
	hasDraft: boolean,
	isHidden = false,
): Promise<void> {
	const glance = isHidden ? withoutFigures(shown) : shown;
	const { state, last } = glance;
	const goal = glance.goals[0];
	const age = last ? now() - last.at : HINT;
	const isFresh = state === "ready" && age >= 0 && age < HINT;
	const isBehind = goal?.state === "behind" || goal?.state === "missed";
	const isStopped = state === "lost" || state === "failed";

	// The hint goes when its time is over; should the worker stop before, the next event draws without it.
	clearTimeout(hint);
	if (isFresh)
		hint = setTimeout(
			() =>
				void setBadge(shown, hasDraft, isHidden).catch((problem) =>
					logProblem("toolbar", problem),
				),
			HINT - age,
		);

	await Promise.all([
		browser.action.setIcon({ imageData: ringImages(glance) }),
		browser.action.setBadgeText({
			text: isStopped ? "!" : hasDraft ? "…" : badgeText(glance, isFresh),
		}),
		browser.action.setBadgeBackgroundColor({
			color: isBehind || isStopped ? GROUND.behind : GROUND.calm,
		}),
		browser.action.setBadgeTextColor({ color: "#ffffff" }),
		browser.action.setTitle({ title: tooltip(glance, isFresh) }),
	]);
}

/** A glance that gives no figure away: a deal on the page and its percentage would tell the goal. */
export function withoutFigures(glance: Glance): Glance {
	const { words } = glance;
	return {
		...glance,
		goals: [],
		words: { ...words, percent: "", sentence: words.hidden },
	};
}

/** At most four characters: `50%`, `113%`, `<1%`, `↶50%`. */
export function badgeText(glance: Glance, isFresh: boolean): string {
	// The words already round as the rest does, and never read 100 % too early.
	const share = glance.goals[0] ? glance.words.percent : "";
	const digits = share.replace(/[^\d−<]/g, "").replace("−", "-");
	const text = digits ? `${digits}%` : "";
	if (isFresh) return `↶${text}`.slice(0, 4);
	return text.length > 4 ? `${digits.slice(0, 3)}+` : text;
}

/** The tooltip says what the ring says. */
export function tooltip(glance: Glance, isFresh: boolean): string {
	const { state, last, words } = glance;
	if (state === "lost") return t("bar.lost");
	if (state === "failed") return t("bar.failed");
	if (glance.words.percent === "") return words.sentence;
	if (!glance.goals.length) return t("bar.noGoal");
	const standing = `${words.title}: ${words.percent}, ${words.sentence}`;
	const lines = [standing];
	if (state === "newer") lines.unshift(t("bar.newer"));
	if (isFresh && last)
		lines.unshift(t("bar.undo", { done: whatWasDone(last.what) }));
	return lines.join("\n");
}

function ringImages(glance: Glance): { [size: number]: ImageData } {
	const ring = ringOf(glance.state, glance.goals[0]);
	const images: { [size: number]: ImageData } = {};
	for (const size of SIZES) {
		const canvas = new OffscreenCanvas(size, size).getContext("2d");
		if (!canvas) continue;
		drawRing(canvas, ring, size, TONES);
		images[size] = canvas.getImageData(0, 0, size, size);
	}
	return images;
}
