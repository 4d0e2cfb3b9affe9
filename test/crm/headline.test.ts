// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import {
	bareHeadline,
	breadcrumbOf,
	headlinesOf,
	isGeneric,
	partsOfTitle,
} from "../../lib/crm/headline.ts";
import { labelWords } from "../../lib/crm/label-words.ts";
import { useLabels } from "../../lib/crm/labels.ts";
import { piecesOf } from "../../lib/crm/pieces.ts";
import { sightOf } from "../../lib/crm/visible.ts";

beforeAll(() => useLabels(labelWords));

const pieces = (html: string) => {
	document.body.innerHTML = html;
	return piecesOf(document.body, sightOf(document));
};
const headlines = (html: string) =>
	headlinesOf(document.body, pieces(html), () => false).map(({ text }) => text);

describe("a headline", () => {
	it.each([
		"Deals",
		"Edit deal",
		"Oplysninger",
		"Salgsmuligheder",
		"Redigera affär",
		"Recent activity",
		"Other deals",
		"Company",
		"Varelinjer",
	])("%s names no record", (text) => {
		expect(isGeneric(text)).toBe(true);
	});

	it.each(["500 kasketter", "Acme A/S", "Solar park", "Deal with Acme"])(
		"%s may",
		(text) => {
			expect(isGeneric(text)).toBe(false);
		},
	);

	it("is without what all of its kind begin with", () => {
		expect(bareHeadline("Deal: Pallet racks")).toBe("Pallet racks");
		expect(bareHeadline("Rediger Pallet racks")).toBe("Pallet racks");
		expect(bareHeadline("Phase 2: Pallet racks")).toBe("Phase 2: Pallet racks");
	});

	it("is without what a page that shows it begins or ends with, if the page calls something just the rest", () => {
		expect(headlines("<ol><li>Kedler</li></ol><h1>Vis Kedler</h1>")).toEqual([
			"Kedler",
		]);
		expect(headlines("<h1>Kessel ansehen</h1><p>Kessel</p>")).toEqual([
			"Kessel",
		]);
		expect(headlines("<h1>Visa kort</h1><p>Kortaftale</p>")).toEqual([
			"Visa kort",
		]);
	});

	it("is the highest first, and in the product's own bar the last", () => {
		expect(
			headlines(
				"<header><h1>MyCRM</h1></header><div><h3>Delivery</h3><h2>Roof</h2><div class='record-title'>Roof 2</div></div>",
			),
		).toEqual(["Roof", "Delivery", "Roof 2", "MyCRM"]);
	});

	it("is without badges and buttons", () => {
		expect(
			headlines(
				"<h1>Roof <span class='badge'>Open</span><button>Edit</button></h1>",
			),
		).toEqual(["Roof"]);
	});
});

it("the last breadcrumb is the record, unless it is a word for all of them", () => {
	const of = (html: string) => {
		const all = pieces(html);
		return breadcrumbOf(document, all);
	};
	expect(of("<nav aria-label='breadcrumb'><a>Deals</a><b>Roof</b></nav>")).toBe(
		"Roof",
	);
	expect(
		of(
			"<p><i class='breadcrumb-item'>Deals</i><i class='breadcrumb-item'>Roof</i></p>",
		),
	).toBe("Roof");
	expect(
		of("<nav class='breadcrumb'><a>Home</a><b>Deals</b></nav>"),
	).toBeNull();
	expect(of("<nav class='breadcrumb'><b>Roof</b></nav>")).toBeNull();
});

it("a page's title is taken apart, without what names the product's parts", () => {
	document.title = "(3) Roof | Deals | SalesApp";
	expect(partsOfTitle(document)).toEqual(["Roof", "SalesApp"]);
	document.title = "Deal : Cold storage : Freshsales";
	expect(partsOfTitle(document)).toEqual(["Cold storage", "Freshsales"]);
});
