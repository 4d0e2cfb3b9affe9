import { expect, test } from "vitest";
import { commissionPlanExample } from "../../lib/model/commission-plan.ts";
import { customKpiExample } from "../../lib/model/custom-kpi.ts";
import { customerExample } from "../../lib/model/customer.ts";
import { type Deal, dealExample } from "../../lib/model/deal.ts";
import {
	type FileMapping,
	fileMappingExample,
} from "../../lib/model/file-mapping.ts";
import { forgottenExample } from "../../lib/model/forgotten.ts";
import { changeTexts } from "../../lib/model/free-text.ts";
import { goalExample } from "../../lib/model/goal.ts";
import { type Kind, type RecordOf, schemas } from "../../lib/model/kinds.ts";
import { rateMonthExample } from "../../lib/model/rate-month.ts";
import { taughtPageExample } from "../../lib/model/taught-page.ts";

/** The free texts of a record, in their order. */
function textsOf<K extends Kind>(kind: K, record: RecordOf<K>): string[] {
	const found: string[] = [];
	changeTexts(schemas[kind], record, (text) => {
		found.push(text);
		return text;
	});
	return found;
}

const deal: Deal = {
	...dealExample,
	title: "Title",
	products: [{ name: "Product" }],
	source: "Source",
	pipeline: "Pipeline",
	stage: "Stage",
	stageHistory: [{ stage: "Stage before", from: "2026-01-01" }],
	lostReason: "Reason",
	pageOrigin: "https://crm.example",
	keys: ["id:1"],
	credits: [{ seller: "s", share: 1_000_000 }],
};

test("the free texts of a record are those people write, at any depth", () => {
	expect(textsOf("deal", deal).sort()).toEqual(
		[
			...["Title", "Product", "Source", "Pipeline", "Stage", "Stage before"],
			...["Reason", "https://crm.example", "id:1"],
		].sort(),
	);
	expect(textsOf("customer", customerExample)).toEqual([
		"Acme A/S",
		"13748136",
	]);
	expect(textsOf("commissionPlan", commissionPlanExample)).toEqual([
		commissionPlanExample.name,
	]);
	expect(textsOf("customKpi", customKpiExample)).toEqual([
		customKpiExample.name,
		"Fair",
		"Fair",
	]);
	const mapping = textsOf("fileMapping", fileMappingExample);
	for (const text of ["deals.csv", "Kunde", "Ordre"])
		expect(mapping).toContain(text);
	expect(textsOf("taughtPage", taughtPageExample).sort()).toEqual(
		["/deals/*", "budget", "client", "deal-budget"].sort(),
	);
});

test("ids, days, currencies, kinds and hashes are none", () => {
	expect(textsOf("goal", goalExample)).toEqual([]);
	expect(textsOf("rateMonth", rateMonthExample)).toEqual([]);
	expect(textsOf("forgotten", forgottenExample)).toEqual([
		forgottenExample.called,
	]);
	const none = (text: string) => text.replaceAll(/won|name|date/g, "…");
	expect(changeTexts(schemas.deal, dealExample, none)).toBe(dealExample);
	const { columns } = changeTexts(
		schemas.fileMapping,
		fileMappingExample,
		none,
	) as FileMapping;
	expect(columns[0]?.howRead).toEqual({ as: "name" });
	expect(columns[3]?.howRead).toMatchObject({
		words: [{ word: "Ordre", status: "won" }],
	});
});

test("what changes is a copy that still fits its schema, and the rest is the same", () => {
	const next = changeTexts(schemas.deal, deal, (text) =>
		text === "Product" ? "…" : text,
	);
	expect(next).toEqual({ ...deal, products: [{ name: "…" }] });
	expect(next.credits).toBe(deal.credits);
	expect(deal.products?.[0]?.name).toBe("Product");
	expect(schemas.deal.safeParse(next).success).toBe(true);
});
