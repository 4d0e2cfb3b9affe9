// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import { labelWords } from "../../lib/crm/label-words.ts";
import { useLabels } from "../../lib/crm/labels.ts";
import { pairsOf } from "../../lib/crm/pairs.ts";
import { piecesOf } from "../../lib/crm/pieces.ts";
import { linesOf, nameIn, valuePieces } from "../../lib/crm/values.ts";
import { sightOf } from "../../lib/crm/visible.ts";

beforeAll(() => useLabels(labelWords));

/** "amount: 5,000 kr | stage: Demo", by field. */
function pairs(html: string): string {
	document.body.innerHTML = html;
	const sight = sightOf(document);
	const pieces = piecesOf(document.body, sight);
	return pairsOf(pieces, sight)
		.filter(({ field, text }) => field !== "other" && text !== "")
		.map((pair) => {
			const text = pair.text ?? linesOf(valuePieces(pair, pieces)).join("¶");
			return `${pair.field}: ${text}`;
		})
		.sort()
		.join(" | ");
}

describe("a label and its value", () => {
	it.each([
		[
			"a list of terms",
			"<dl><dt>Amount</dt><dd>5,000 kr</dd><dt>Stage</dt><dd>Demo</dd></dl>",
		],
		[
			"rows of a table",
			"<table><tr><th scope=row>Amount:</th><td>5,000 kr</td></tr><tr><td>Stage</td><td>Demo</td></tr></table>",
		],
		[
			"two pairs a row",
			"<table><tr><td>Amount</td><td>5,000 kr</td><td>Stage</td><td>Demo</td></tr></table>",
		],
		[
			"a table of one row",
			"<table><tr><th>Amount</th><th>Stage</th></tr><tr><td>5,000 kr</td><td>Demo</td></tr></table>",
		],
		[
			"captions above",
			"<div><div><small>Amount</small><p>5,000 kr</p></div><div><small>Stage</small><p>Demo</p></div></div>",
		],
		[
			"captions below",
			"<div><div><b>5,000 kr</b><small>Amount</small></div><div><b>Demo</b><small>Stage</small></div></div>",
		],
		[
			"captions below, side by side",
			"<div><b>5,000 kr</b><small>Amount</small><b>Demo</b><small>Stage</small></div>",
		],
		["one text each", "<p>Amount: 5,000 kr</p><p>Stage: Demo</p>"],
		[
			"bold before a line break",
			"<table><tr><td><b>Amount</b><br>5,000 kr</td><td><b>Stage</b><br>Demo</td></tr></table>",
		],
		[
			"labels of controls",
			'<label for=a>Amount</label><input id=a value="5,000 kr"><label>Stage <select><option>New<option selected>Demo</select></label>',
		],
		[
			"labels by aria",
			'<input aria-label="Amount" value="5,000 kr"><span id=s>Stage</span><div aria-labelledby="s">Demo</div>',
		],
		[
			"a star and an icon beside the label",
			'<div><div>Amount<span>*</span><i class="icon-help"></i></div><div>5,000 kr</div></div><div><div>Stage</div><div>Demo</div></div>',
		],
		[
			"legends",
			"<fieldset><legend>Amount</legend><div>5,000 kr</div></fieldset><fieldset><legend>Stage</legend><div>Demo</div></fieldset>",
		],
		[
			"names in code",
			'<div data-field="expectedRevenue">5,000 kr</div><div id="opportunity_stage">Demo</div>',
		],
	])("in %s", (_, html) => {
		expect(pairs(html)).toBe("amount: 5,000 kr | stage: Demo");
	});

	it("is told of an amount that is empty", () => {
		document.body.innerHTML = "<dl><dt>Amount</dt><dd></dd></dl>";
		const sight = sightOf(document);
		const pieces = piecesOf(document.body, sight);
		expect(pairsOf(pieces, sight)).toMatchObject([
			{ field: "amount", text: "" },
		]);
	});

	it("in shadow roots, with the label slotted", () => {
		document.body.innerHTML =
			"<x-row><b slot=l>Amount</b><i>5,000 kr</i></x-row>";
		const root = document
			.querySelector("x-row")
			?.attachShadow({ mode: "open" });
		if (root)
			root.innerHTML =
				"<div><slot name=l></slot></div><div><slot></slot></div>";
		const sight = sightOf(document);
		const pieces = piecesOf(document.body, sight);
		expect(pairsOf(pieces, sight)[0]).toMatchObject({ field: "amount" });
		expect(pieces.all.map(({ text }) => text)).toEqual(["Amount", "5,000 kr"]);
	});

	it.each([
		[
			"an empty value",
			"<div class=r><div>Stage</div><div></div></div><div class=r><div>Something</div><div>Else</div></div>",
		],
		[
			"the label of the next row",
			"<div class=r><b>Stage</b></div><div class=r><b>Something</b></div><div class=r><b>Else</b></div>",
		],
		["a heading of labels", "<div><span>Stage</span><span>Amount</span></div>"],
		["a tab", "<div role=tab>Stage</div><div>Overview of all</div>"],
		["a button", "<button>Stage</button><p>Something</p>"],
		["navigation", "<nav><a>Company</a><a>Something</a></nav>"],
		["what is hidden", "<p hidden>Stage: Demo</p>"],
		["an inert page", "<div inert><p>Stage: Demo</p></div>"],
	])("never takes %s for one", (_, html) => {
		expect(pairs(html)).toBe("");
	});
});

describe("the text of a value", () => {
	const name = (html: string) => {
		document.body.innerHTML = `<div><b>Stage</b><div>${html}</div></div>`;
		const sight = sightOf(document);
		const pieces = piecesOf(document.body, sight);
		const [pair] = pairsOf(pieces, sight);
		return pair ? nameIn(pair, pieces)?.text : undefined;
	};

	it.each([
		[
			"<button role=radio><span>Proposition</span><span>1m</span></button>",
			"Proposition",
		],
		["<span>Demo</span><span class='badge'>New</span>", "Demo"],
		["<span>Demo</span><button>Edit</button>", "Demo"],
		["<span>AB</span><a href='/x'>Anna Berg</a>", "Anna Berg"],
		["<a href='/x'>Acme</a>, Aarhus", "Acme"],
		["Acme&nbsp;A/S", "Acme A/S"],
		["Acme\u202e\u200b A/S", "Acme A/S"],
		["<span class='badge'>Demo</span>", "Demo"],
	])("%s is %s", (html, text) => {
		expect(name(html)).toBe(text);
	});

	it.each(["None", "–", "Ikke angivet", "Not set", "Add stage", "Loading…"])(
		"%s is nothing",
		(text) => {
			expect(name(text)).toBeUndefined();
		},
	);
});
