import { beforeAll, describe, expect, it } from "vitest";
import { daysText } from "../../components/dashboard/days-text.ts";
import { readMargin } from "../../components/dashboard/terms.tsx";
import {
	customerEntryOf,
	customerPatch,
	numberHint,
	readEmployees,
	rootsOf,
} from "../../entrypoints/dashboard/customer-entry.ts";
import {
	leadEntryOf,
	recordPatch,
} from "../../entrypoints/dashboard/lead-entry.ts";
import { peopleOf } from "../../entrypoints/dashboard/people-of.ts";
import { customerExample } from "../../lib/model/customer.ts";
import { leadExample } from "../../lib/model/lead.ts";
import { records } from "../../lib/text/en/records.ts";
import { useTexts } from "../../lib/text/text.ts";

beforeAll(() => useTexts("en", {}));

describe("a lead being written", () => {
	const known = { customer: "Acme", me: "me", day: "2026-03-18" };

	it("was created today and is mine", () => {
		const entry = leadEntryOf(undefined, { ...known, customer: "" });
		expect(recordPatch(undefined, { ...entry, name: " Ann " })).toEqual({
			name: "Ann",
			owner: "me",
			createdOn: "2026-03-18",
		});
	});

	it("can be nobody's although I am somebody", () => {
		const entry = leadEntryOf(undefined, known);
		expect(recordPatch(undefined, { ...entry, owner: "" })).toMatchObject({
			owner: null,
			customerName: "Acme",
		});
	});

	it("sends what was changed only", () => {
		const before = leadEntryOf(leadExample, known);
		expect(
			recordPatch(before, {
				...before,
				customer: "",
				source: "",
				contactedOn: "2026-03-18",
			}),
		).toEqual({
			customerName: null,
			source: null,
			contactedOn: "2026-03-18",
		});
	});
});

describe("a customer being written", () => {
	it("sends what was changed only", () => {
		const before = customerEntryOf(customerExample);
		expect(customerPatch(before, before)).toEqual({});
		expect(
			customerPatch(before, { ...before, country: "", employees: "1.200" }),
		).toEqual({ country: null, employees: 1200 });
	});

	it("keeps its organisation number as it is compared, and the country it names", () => {
		const blank = customerEntryOf(undefined);
		const patch = (organisationNumber: string, country = "") =>
			customerPatch(blank, {
				...blank,
				name: "Acme",
				organisationNumber,
				country,
			});
		expect(patch("CVR 13 74 81 36")).toEqual({
			name: "Acme",
			country: "DK",
			organisationNumber: "13748136",
		});
		// Wrong, and kept all the same.
		expect(patch("13748137", "DK")).toMatchObject({
			organisationNumber: "13748137",
		});
	});

	it("says how the number was read, and warns of one that cannot be right", () => {
		useTexts("en", records);
		const hint = (organisationNumber: string, country = "DK") =>
			numberHint({
				...customerEntryOf(undefined),
				organisationNumber,
				country,
			});
		expect(hint("13748136")).toBeUndefined();
		expect(hint("")).toBeUndefined();
		expect(hint("13 74 81 36")).toBe("Read as 13748136.");
		expect(hint("13748137")).toBe(records["customers.warning.checksum"]);
		expect(hint("123")).toBe(records["customers.warning.form"]);
	});

	it.each([
		["", null],
		["12", 12],
		["1,200", 1200],
		["about 12", undefined],
		["-", undefined],
	])("%j employees are %s", (text, employees) =>
		expect(readEmployees(text)).toBe(employees),
	);

	it("stands under the one it became in the end, by name", () => {
		const bare = { rev: 1, enteredAt: 0 };
		const a = { ...bare, id: "a", name: "Zebra" };
		const b = { ...bare, id: "b", name: "Middle", mergedInto: "a" };
		const c = { ...bare, id: "c", name: "Alpha", mergedInto: "b" };
		const d = { ...bare, id: "d", name: "Ærø", mergedInto: "gone" };
		const { roots, mergedOf } = rootsOf([a, b, c, d], "da");
		expect(roots.map(({ id }) => id)).toEqual(["a", "d"]);
		expect(mergedOf.get("a")?.map(({ id }) => id)).toEqual(["c", "b"]);
	});
});

describe("people", () => {
	const bare = { rev: 1, enteredAt: 0 };
	const member = (id: string, from?: string, to?: string) => ({
		...bare,
		id,
		seller: "s",
		team: "t",
		...(from && { from }),
		...(to && { to }),
	});
	const teamsOf = (...memberships: ReturnType<typeof member>[]) =>
		peopleOf(
			[{ ...bare, id: "s", name: "Ann" }],
			[{ ...bare, id: "t", name: "North" }],
			memberships,
			"2026-03-18",
			"en",
		);

	it("belong to a team from a day, up to another", () => {
		expect(teamsOf(member("1", "2026-03-18")).sellers[0]?.teams).toEqual([
			"North",
		]);
		expect(teamsOf(member("1", undefined, "2026-03-18")).teams).toEqual([
			{ id: "t", name: "North", members: 0 },
		]);
	});

	it("count once, however often they joined", () => {
		expect(teamsOf(member("1"), member("2")).teams[0]?.members).toBe(1);
	});
});

describe("words and numbers of a form", () => {
	it.each([
		["42,5", 0.425],
		["42.5 %", 0.425],
		["28.7", 0.287],
		["100", 1],
		["100.1", null],
		["0", null],
		["half", null],
	])("a margin of %s is %s", (text, margin) =>
		expect(readMargin(text)).toBe(margin),
	);

	it.each([
		["2026-03-01", "2026-04-01", "March 2026"],
		["2026-03-18", "2026-03-19", "18 Mar 2026"],
		["2026-03-02", "2026-03-07", "2–6 Mar 2026"],
		["2026-03-30", "2026-04-03", "30 Mar–2 Apr 2026"],
		["2025-12-30", "2026-01-03", "30 Dec 2025–2 Jan 2026"],
	])("days from %s to %s are %s", (from, to, text) =>
		expect(daysText(from, to)).toBe(text),
	);
});
