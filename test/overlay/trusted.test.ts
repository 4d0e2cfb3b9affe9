import { describe, expect, it } from "vitest";
import {
	doubtOf,
	isAsExpected,
	isClear,
	pointsOf,
	type Sight,
	STEADY_FOR,
	steadySince,
} from "../../entrypoints/overlay.content/trusted.ts";

const clear: Sight = {
	mark: "8 700 400 44 Win it",
	isVisible: true,
	isOnTop: true,
	isPlain: true,
	isLast: true,
	isSeen: true,
};
type Press = Parameters<typeof doubtOf>[0];
const press: Press = {
	isTrusted: true,
	hasFocus: true,
	button: { left: 300, top: 705, width: 96, height: 28 },
	window: { width: 1280, height: 800 },
	isHit: true,
	sight: clear,
	since: 1_000,
	at: 1_000 + STEADY_FOR,
};

describe("a press", () => {
	it("counts if the seller made it, on a button that has been there", () => {
		expect(doubtOf(press)).toBeNull();
		// Not every browser says what is seen.
		expect(doubtOf({ ...press, sight: { ...clear, isSeen: null } })).toBeNull();
	});

	const sight = (change: Partial<Sight>) => ({
		sight: { ...clear, ...change },
	});
	const button = (change: Partial<Press["button"]>) => ({
		button: { ...press.button, ...change },
	});
	it.each<[string, Partial<Press>, string]>([
		["made by a script", { isTrusted: false }, "forged"],
		["in a tab behind another", sight({ isVisible: false }), "away"],
		["in a window without the focus", { hasFocus: false }, "away"],
		["under something of the page", sight({ isOnTop: false }), "covered"],
		["under what lets clicks through", sight({ isLast: false }), "covered"],
		["of what is not painted", sight({ isSeen: false }), "covered"],
		["while the page fades the bar", sight({ isPlain: false }), "altered"],
		["on a button too narrow", button({ width: 23.9 }), "small"],
		["on a button too low", button({ height: 23.9 }), "small"],
		["on a button half outside, left", button({ left: -1 }), "small"],
		["on a button half outside, above", button({ top: -1 }), "small"],
		["on a button half outside, right", button({ left: 1_185 }), "small"],
		["on a button half outside, below", button({ top: 773 }), "small"],
		["on a button under another part of the bar", { isHit: false }, "small"],
		["just after something changed", { at: 999 + STEADY_FOR }, "early"],
		["before it was looked at twice", { since: null }, "early"],
	])("%s does not count", (_, change, doubt) => {
		expect(doubtOf({ ...press, ...change })).toBe(doubt);
	});
});

describe("steady", () => {
	it("is what stays the same and clear, from when it was first seen", () => {
		const first = steadySince(null, clear, 100);
		expect(first).toBe(100);
		expect(steadySince({ sight: clear, since: 100 }, clear, 260)).toBe(100);
	});
	it("begins anew with another place or other words", () => {
		const moved = { ...clear, mark: "8 600 400 44 Win it" };
		expect(steadySince({ sight: clear, since: 100 }, moved, 260)).toBe(260);
	});
	it("is not what was covered a moment ago", () => {
		for (const part of [
			"isVisible",
			"isOnTop",
			"isPlain",
			"isLast",
			"isSeen",
		] as const) {
			const covered = { ...clear, [part]: false };
			expect(isClear(covered)).toBe(false);
			expect(
				steadySince({ sight: clear, since: 100 }, covered, 260),
			).toBeNull();
			expect(steadySince({ sight: covered, since: null }, clear, 420)).toBe(
				420,
			);
		}
	});
});

describe("what is looked at", () => {
	it("is the middle of a button and its corners, all inside it", () => {
		const points = pointsOf({ left: 10, top: 20, width: 30, height: 24 });
		expect(points).toEqual([
			{ x: 25, y: 32 },
			{ x: 13, y: 23 },
			{ x: 37, y: 23 },
			{ x: 13, y: 41 },
			{ x: 37, y: 41 },
		]);
	});
	it("is every style that could fade, move or clip it", () => {
		const plain = {
			opacity: "1",
			visibility: "visible",
			transform: "none",
			translate: "none",
			rotate: "none",
			scale: "none",
			perspective: "none",
			filter: "none",
			clipPath: "none",
			maskImage: "none",
			mixBlendMode: "normal",
			contentVisibility: "visible",
		};
		// This browser knows no `zoom`.
		expect(isAsExpected(plain)).toBe(true);
		for (const [property, value] of Object.entries({
			opacity: "0.99",
			visibility: "hidden",
			transform: "matrix(1, 0, 0, 1, 1, 0)",
			translate: "1px",
			rotate: "1deg",
			scale: "0.5",
			perspective: "10px",
			filter: "opacity(0.1)",
			clipPath: "inset(0px)",
			maskImage: "linear-gradient(red, red)",
			mixBlendMode: "difference",
			contentVisibility: "hidden",
			zoom: "0.5",
		}))
			expect(isAsExpected({ ...plain, [property]: value }), property).toBe(
				false,
			);
	});
});
