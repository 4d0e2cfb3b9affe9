// @vitest-environment happy-dom
import { beforeEach, expect, it } from "vitest";
import {
	anchorsOf,
	openRoots,
} from "../../entrypoints/overlay.content/anchors.ts";
import type { PageText } from "../../lib/crm/reading.ts";

const reading: PageText = {
	kind: "deal",
	system: null,
	address: null,
	title: {
		value: "Service agreement",
		text: "Service agreement",
		from: "headline",
		certainty: "sure",
	},
	amounts: [
		{
			lines: ["62.500,00"],
			beside: ["Amount"],
			rank: 1,
			votes: 2,
			from: "label",
		},
	],
};

let title: HTMLElement;
let amount: HTMLInputElement;
beforeEach(() => {
	title = document.createElement("h1");
	title.textContent = "Service agreement";
	amount = document.createElement("input");
	amount.value = "62.500,00";
	document.body.replaceChildren(title, amount);
});

it("stands while nothing of it changes, whatever else does", () => {
	const stands = anchorsOf(document, reading);
	document.body.append("something else");
	expect(stands()).toBe(true);
});

it("falls when a text becomes another record's, in place or anew", () => {
	const inPlace = anchorsOf(document, reading);
	(title.firstChild as Text).data = "Another agreement";
	expect(inPlace()).toBe(false);
	(title.firstChild as Text).data = "Service agreement";
	const anew = anchorsOf(document, reading);
	title.textContent = "Service agreement";
	expect(anew()).toBe(false);
});

it("falls when a value is typed over, or goes", () => {
	const stands = anchorsOf(document, reading);
	amount.value = "75.000,00";
	expect(stands()).toBe(false);
	amount.value = "62.500,00";
	expect(stands()).toBe(true);
	amount.remove();
	expect(stands()).toBe(false);
});

it("looks into open shadow roots, and those within them", () => {
	const outer = document.createElement("div");
	const inner = document.createElement("div");
	document.body.append(outer);
	outer.attachShadow({ mode: "open" }).append(inner);
	inner.attachShadow({ mode: "open" }).append(title);
	expect(openRoots(document)).toEqual([outer.shadowRoot, inner.shadowRoot]);
	const stands = anchorsOf(document, reading);
	expect(stands()).toBe(true);
	title.remove();
	expect(stands()).toBe(false);
});

it("holds nothing against a page on which nothing was found", () => {
	document.body.replaceChildren();
	expect(anchorsOf(document, reading)()).toBe(true);
});
