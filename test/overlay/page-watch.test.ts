// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
	type Watch,
	watchPage,
} from "../../entrypoints/overlay.content/page-watch.ts";

let watch: Watch;
let reads: number[];
let moves: number;
let isWanted: boolean;
/** How long a reading takes, in ms. */
let cost: number;
let began: number;

const change = () => document.body.append(document.createElement("i"));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** Changes something every so many ms, for so long. */
async function mutate(ms: number, every = 10) {
	for (let at = 0; at < ms; at += every) {
		change();
		await pass(every);
	}
}

beforeEach(() => {
	vi.useFakeTimers();
	// There is no idle callback here: it reads in the next turn.
	reads = [];
	moves = 0;
	isWanted = true;
	cost = 0;
	began = performance.now();
	watch = watchPage({
		isWanted: () => isWanted,
		onMoved: () => moves++,
		onStirred() {},
		read() {
			reads.push(performance.now() - began);
			if (cost > 0) vi.advanceTimersByTime(cost);
		},
		roots: () => [],
	});
});
afterEach(() => {
	watch.stop();
	vi.useRealTimers();
	document.body.replaceChildren();
	history.replaceState(null, "", "/");
});

describe("a page", () => {
	it("is read once it is quiet, once for all that changed", async () => {
		watch.look();
		await mutate(900);
		expect(reads).toHaveLength(0);
		await pass(1_000);
		expect(reads).toHaveLength(1);
		await pass(60_000);
		expect(reads).toHaveLength(1);
	});

	it("is read again after a change, typed or drawn", async () => {
		watch.look();
		await pass(1_000);
		expect(reads).toHaveLength(1);
		change();
		await pass(1_000);
		expect(reads).toHaveLength(2);
		document.body.dispatchEvent(new Event("input", { bubbles: true }));
		await pass(1_000);
		expect(reads).toHaveLength(3);
	});

	it("that never rests is read all the same, and takes less than 2 % of the time", async () => {
		cost = 100;
		watch.look();
		await mutate(3_000);
		expect(reads.length).toBeGreaterThan(0);
		expect(reads[0]).toBeLessThan(2_600);
		await mutate(27_000);
		const spent = reads.length * cost;
		expect(spent / (performance.now() - began)).toBeLessThan(0.02);
		expect(reads.length).toBeGreaterThan(3);
	});

	it("with another address is noticed before it is read", async () => {
		watch.look();
		await pass(1_000);
		history.pushState(null, "", "/deals/2");
		change();
		await pass(1);
		expect(moves).toBe(1);
		expect(reads).toHaveLength(1);
		await pass(1_000);
		expect(reads).toHaveLength(2);
		expect(moves).toBe(1);
	});

	it("is left alone while it is not wanted", async () => {
		watch.look();
		await pass(1_000);
		isWanted = false;
		await mutate(5_000);
		expect(reads).toHaveLength(1);
		isWanted = true;
		watch.look();
		await pass(1_000);
		expect(reads).toHaveLength(2);
	});

	it("is no longer looked at once that was stopped", async () => {
		watch.look();
		watch.stop();
		await mutate(3_000);
		expect(reads).toHaveLength(0);
	});
});
