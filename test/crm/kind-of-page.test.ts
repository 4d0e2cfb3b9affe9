// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import { kindOf } from "../../lib/crm/kind-of-page.ts";
import { labelWords } from "../../lib/crm/label-words.ts";
import { useLabels } from "../../lib/crm/labels.ts";
import { pairsOf } from "../../lib/crm/pairs.ts";
import { piecesOf } from "../../lib/crm/pieces.ts";
import type { PageKind } from "../../lib/crm/reading.ts";
import { sightOf } from "../../lib/crm/visible.ts";

beforeAll(() => useLabels(labelWords));

function kind(
	labels: string,
	{ address = null as PageKind | null, isOver = false, isForm = false } = {},
) {
	document.body.innerHTML = labels
		.split(", ")
		.map((label) =>
			isForm
				? `<p><label>${label}</label><input value="x1"></p>`
				: `<p><b>${label}</b><i>x1</i></p>`,
		)
		.join("");
	const sight = sightOf(document);
	const pairs = pairsOf(piecesOf(document.body, sight), sight);
	return kindOf(address, pairs, isOver, /amount/i.test(labels), false);
}

describe("what a page is about", () => {
	it("is what its labels say where its address says nothing", () => {
		expect(kind("Amount, Stage")).toBe("deal");
		expect(kind("Industry, Employees, Website")).toBe("customer");
		expect(kind("Company, CVR number, Industry")).toBe("customer");
		expect(kind("Lead status, Lead source, Lead score")).toBe("lead");
		expect(kind("Amount")).toBe("none");
		expect(kind("Currency, Status, Company name")).toBe("none");
	});

	it("is what the address says, unless a box lies over it", () => {
		expect(kind("Amount", { address: "customer" })).toBe("customer");
		expect(
			kind("Amount, Stage, Close date", { address: "customer", isOver: true }),
		).toBe("deal");
	});

	it("is a list where the address says so, but for a panel beside it that is no filter", () => {
		const address = "list" as const;
		expect(kind("Stage", { address })).toBe("list");
		expect(kind("Amount, Stage, Close date, Company", { address })).toBe(
			"deal",
		);
		expect(
			kind("Amount, Stage, Close date, Company", { address, isForm: true }),
		).toBe("list");
	});
});
