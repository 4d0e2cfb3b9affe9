// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import { labelWords } from "../../lib/crm/label-words.ts";
import { useLabels } from "../../lib/crm/labels.ts";
import { piecesOf } from "../../lib/crm/pieces.ts";
import { currentStage, signsOn } from "../../lib/crm/stage-of-page.ts";
import { sightOf } from "../../lib/crm/visible.ts";

beforeAll(() => useLabels(labelWords));

function on(html: string) {
	document.body.innerHTML = html;
	return piecesOf(document.body, sightOf(document));
}

describe("where a row of stages is now", () => {
	const stage = (html: string) => {
		const pieces = on(html);
		const found = currentStage(document.body, pieces, () => false);
		return found && `${found.value}${found.certainty === "sure" ? "" : "?"}`;
	};

	it.each([
		[
			"told to screen readers",
			"<ul class=pipeline-stages><li>New</li><li aria-current=step>Demo</li><li>Won</li></ul>",
			"Demo",
		],
		[
			"checked",
			"<div class=statusbar role=radiogroup><button role=radio>Won</button><button role=radio aria-checked=true><span>Demo</span><span>1m</span></button><button role=radio>New</button></div>",
			"Demo",
		],
		[
			"by a class only",
			"<ol class=sales-path><li class=done>New</li><li class=is-current>Demo</li><li>Won</li></ol>",
			"Demo?",
		],
		[
			"how long it has been there is written on it",
			"<ol class=pipeline><li>1 day</li><li class=active aria-label=Demo>12 days</li><li>0 days</li></ol>",
			"Demo?",
		],
	])("%s", (_, html, said) => {
		expect(stage(html)).toBe(said);
	});

	it.each([
		[
			"a tab",
			"<ul class=tabs role=tablist><li>A</li><li class=active>Overview</li><li>B</li></ul>",
		],
		[
			"the page one is on",
			"<nav class=pipeline-nav><a>Home</a><a aria-current=true>Deals</a><a>Leads</a></nav>",
		],
		[
			"a row called otherwise",
			"<ul class=colours><li>Red</li><li class=active>Blue</li><li>Green</li></ul>",
		],
	])("is not %s", (_, html) => {
		expect(stage(html)).toBeNull();
	});
});

describe("a sign on the page", () => {
	const signs = (html: string) =>
		signsOn(document.body, on(html), () => false)?.map(({ text }) => text);

	it("is a badge or a ribbon, and no button, step or choice", () => {
		expect(signs("<div class=ribbon><span>Lost</span></div>")).toContain(
			"Lost",
		);
		for (const html of [
			"<button class=badge>Won</button>",
			"<div class=status><label>Won</label></div>",
			"<ol class='pipeline status'><li>New</li><li>Demo</li><li>Won</li></ol>",
			"<select class=status><option selected>Won</option></select>",
		])
			expect(signs(html) ?? []).not.toContain("Won");
	});
});
