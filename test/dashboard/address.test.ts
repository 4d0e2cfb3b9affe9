import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	hrefOf,
	type Names,
	readAddress,
	readScope,
	scopeText,
} from "../../components/dashboard/address.ts";

const names: Names = {
	seller: [
		{ id: "s1", name: "Darcel Schlecht", aliases: ["darcel@example.com"] },
		{ id: "s2", name: "Æ & Ø = Å" },
		{ id: "s3", name: "Kim Hansen" },
		{ id: "s4", name: "kim  hansen" },
	],
	team: [{ id: "t1", name: "North" }],
	customer: [
		{ id: "c1", name: "Acme", mergedInto: "c2" },
		{ id: "c2", name: "Acme A/S" },
	],
};

describe("an address", () => {
	test("is read as it is written in the README of the figures", () => {
		expect(
			readAddress(
				"#/kpi/winRate?scope=seller:Darcel%20Schlecht&period=2017-03-01..2017-06-01&asOf=2017-12-31",
			),
		).toEqual({
			page: "kpi",
			kpi: "winRate",
			scope: "seller:Darcel Schlecht",
			period: "2017-03-01..2017-06-01",
			asOf: "2017-12-31",
		});
	});

	test("without a page is the overview", () => {
		expect(readAddress("")).toEqual({ page: "overview" });
		expect(readAddress("#/")).toEqual({ page: "overview" });
	});

	test("of a page that does not exist is null", () => {
		expect(readAddress("#/nowhere")).toBeNull();
		expect(readAddress("#/kpi")).toBeNull();
		expect(readAddress("#/kpi/revenue/more")).toBeNull();
	});

	test("of a customer stands under its name, or its id where the name is not one's own", () => {
		for (const [text, scope] of [
			["#/customers/Acme%20A%2FS", "customer:Acme A/S"],
			["#/customers/id=c2", "customer:id=c2"],
		] as const) {
			const address = { page: "customer", scope } as const;
			expect(hrefOf(address)).toBe(text);
			expect(readAddress(text)).toEqual(address);
		}
		expect(readAddress("#/customers")).toEqual({ page: "customers" });
		expect(readAddress("#/customers/Acme/more")).toBeNull();
	});

	test("of a talk between two stands under whose it is", () => {
		const address = {
			page: "coaching",
			scope: "seller:Æ & Ø = Å",
			period: "2026-03",
		} as const;
		expect(hrefOf(address)).toBe(
			"#/team/seller:%C3%86%20%26%20%C3%98%20=%20%C3%85?period=2026-03",
		);
		expect(readAddress(hrefOf(address))).toEqual(address);
		expect(readAddress("#/team")).toEqual({ page: "team" });
		expect(readAddress("#/team/seller:Ann/more")).toBeNull();
	});

	test("of what belongs to another page is its own", () => {
		expect(readAddress("#/seen?asOf=2026-03-18")).toEqual({
			page: "seen",
			asOf: "2026-03-18",
		});
		expect(readAddress("#/wall?scope=team:North")).toEqual({
			page: "wall",
			scope: "team:North",
		});
		expect(readAddress("#/wall/more")).toBeNull();
	});

	test("of the pipeline may have a line of it open", () => {
		const address = {
			page: "pipeline",
			scope: "team:North",
			asOf: "2026-03-18",
			line: "stage:Offer & price",
		} as const;
		expect(hrefOf(address)).toBe(
			"#/pipeline?scope=team:North&asOf=2026-03-18&line=stage:Offer%20%26%20price",
		);
		expect(readAddress(hrefOf(address))).toEqual(address);
	});

	test("of a month's report stands under whose it is", () => {
		const address = {
			page: "report",
			scope: "team:North / South",
			period: "2026-03",
			asOf: "2026-03-18",
		} as const;
		expect(hrefOf(address)).toBe(
			"#/report/team:North%20%2F%20South/2026-03?asOf=2026-03-18",
		);
		expect(readAddress(hrefOf(address))).toEqual(address);
		expect(readAddress("#/report")).toEqual({ page: "report" });
		expect(hrefOf({ page: "report", period: "2026-03" })).toBe(
			"#/report?period=2026-03",
		);
		expect(readAddress("#/report/seller:Ann/2026-03/more")).toBeNull();
	});

	test("comes back as it was, whatever the name", () => {
		fc.assert(
			fc.property(
				fc.string({ minLength: 1, unit: "grapheme" }),
				fc.constantFrom("overview", "goals", "report"),
				(name, page) => {
					const address = { page, scope: `seller:${name}`, period: "2017" };
					expect(readAddress(hrefOf(address))).toEqual(address);
				},
			),
		);
	});
});

describe("a scope", () => {
	test("is found by its name, in any case, or by another spelling", () => {
		for (const text of [
			"seller:Darcel Schlecht",
			"seller:darcel schlecht",
			"seller:darcel@example.com",
			"seller:id=s1",
		])
			expect(readScope(text, names)).toEqual({
				is: "scope",
				scope: { kind: "seller", id: "s1" },
				name: "Darcel Schlecht",
				text: "seller:Darcel Schlecht",
			});
	});

	test("whose name is not unique is addressed by id, and never guessed", () => {
		expect(scopeText({ kind: "seller", id: "s3" }, names)).toBe("seller:id=s3");
		expect(readScope("seller:KIM HANSEN", names)).toEqual({
			is: "several",
			kind: "seller",
			name: "KIM HANSEN",
			choices: ["seller:id=s3", "seller:id=s4"],
		});
		expect(readScope("seller:id=s4", names)).toMatchObject({
			is: "scope",
			scope: { id: "s4" },
		});
	});

	test("of a merged customer is the one it was merged into", () => {
		expect(readScope("customer:Acme", names)).toMatchObject({
			is: "scope",
			scope: { kind: "customer", id: "c2" },
			text: "customer:Acme A/S",
		});
	});

	test("that nobody has is unknown, and one without a kind is malformed", () => {
		expect(readScope("seller:Nobody", names)).toMatchObject({ is: "unknown" });
		expect(readScope("Nobody", names)).toEqual({
			is: "malformed",
			text: "Nobody",
		});
	});

	test("written and read again is the same", () => {
		for (const each of names.seller) {
			const scope = { kind: "seller" as const, id: each.id };
			expect(readScope(scopeText(scope, names), names)).toMatchObject({
				is: "scope",
				scope,
			});
		}
	});
});
