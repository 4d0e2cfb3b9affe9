import { describe, expect, it } from "vitest";
import type { Membership } from "../../lib/model/membership.ts";
import {
	isMemberDuring,
	isMemberOn,
	spellingsOf,
	teamMembersOf,
} from "../../lib/model/team-members.ts";

const sellers = [
	{ id: "ann" },
	{ id: "bo" },
	{ id: "a. smith", mergedInto: "ann" },
	{ id: "smith, a", mergedInto: "a. smith" },
];
const inNorth = (seller: string, from?: string, to?: string): Membership => ({
	id: `${seller} ${from} ${to}`,
	rev: 1,
	enteredAt: 0,
	team: "north",
	seller,
	...(from && { from }),
	...(to && { to }),
});
const daysOf = (...memberships: Membership[]) =>
	teamMembersOf(memberships, sellers).map(({ seller, from, to }) => [
		seller,
		from,
		to,
	]);

it("spellings are found at any depth, also going round", () => {
	expect(spellingsOf("ann", sellers)).toEqual(["ann", "a. smith", "smith, a"]);
	expect(spellingsOf("bo", sellers)).toEqual(["bo"]);
	const round = [
		{ id: "x", mergedInto: "y" },
		{ id: "y", mergedInto: "x" },
	];
	expect(spellingsOf("x", round)).toEqual(["x", "y"]);
});

describe("a seller is in a team once on a day", () => {
	it("where memberships overlap or follow on each other", () => {
		expect(
			daysOf(
				inNorth("ann", "2026-03-01"),
				inNorth("ann", "2026-01-01", "2026-02-01"),
				inNorth("ann", "2026-02-01", "2026-04-01"),
			),
		).toEqual([["ann", "2026-01-01", undefined]]);
		expect(
			daysOf(
				inNorth("ann", undefined, "2026-06-01"),
				inNorth("ann", "2026-02-01", "2026-03-01"),
			),
		).toEqual([["ann", undefined, "2026-06-01"]]);
	});

	it("under whichever spelling", () => {
		const [member, ...others] = teamMembersOf(
			[inNorth("smith, a"), inNorth("ann", "2026-03-01")],
			sellers,
		);
		expect(others).toEqual([]);
		expect(member).toEqual({
			team: "north",
			seller: "ann",
			spellings: ["ann", "a. smith", "smith, a"],
		});
	});

	it("but who left and came back was away in between", () => {
		expect(
			daysOf(
				inNorth("ann", "2026-03-01"),
				inNorth("ann", undefined, "2026-02-01"),
			),
		).toEqual([
			["ann", undefined, "2026-02-01"],
			["ann", "2026-03-01", undefined],
		]);
	});

	it("and never for no days", () => {
		expect(daysOf(inNorth("ann", "2026-03-01", "2026-03-01"))).toEqual([]);
	});

	it("two teams and two sellers stay apart", () => {
		expect(
			teamMembersOf(
				[inNorth("ann"), inNorth("bo"), { ...inNorth("ann"), team: "south" }],
				sellers,
			).map(({ team, seller }) => `${team} ${seller}`),
		).toEqual(["north ann", "north bo", "south ann"]);
	});
});

it("from a day up to, not including, another", () => {
	const [member] = teamMembersOf(
		[inNorth("bo", "2026-03-01", "2026-04-01")],
		sellers,
	);
	if (!member) throw new Error("no member");
	const on = (day: string) => isMemberOn(member, day);
	expect(
		["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"].map(on),
	).toEqual([false, true, true, false]);
	const during = (from: string, to: string) =>
		isMemberDuring(member, { from, to });
	expect(during("2026-02-01", "2026-03-01")).toBe(false);
	expect(during("2026-02-01", "2026-03-02")).toBe(true);
	expect(during("2026-03-31", "2026-05-01")).toBe(true);
	expect(during("2026-04-01", "2026-05-01")).toBe(false);
});
