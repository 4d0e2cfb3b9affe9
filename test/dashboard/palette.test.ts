import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type Command,
	commandGroups,
	searcher,
} from "../../components/dashboard/palette-match.ts";

const command = (label: string, more: Partial<Command> = {}): Command => ({
	id: `${more.group ?? "go"}.${label}`,
	group: "go",
	label,
	run() {},
	...more,
});

const commands = [
	command("Log a deal", { group: "do", keys: "/" }),
	command("Log a deal for Acme A/S", { group: "do", isFoundOnly: true }),
	command("Import files", { group: "do" }),
	command("Overview"),
	command("Import"),
	command("Revenue", { hint: "figure", isFoundOnly: true }),
	command("Average deal value", { hint: "figure", isFoundOnly: true }),
	command("Customer lifetime value", { hint: "figure", isFoundOnly: true }),
	command("Omsætning", { isFoundOnly: true }),
	command("Åbn indstillinger", { isFoundOnly: true }),
	command("Acme A/S", { hint: "customer", isFoundOnly: true }),
	command("Light or dark: Light", {
		group: "set",
		also: "Light",
		isFoundOnly: true,
	}),
	command("Light or dark: Dark", { group: "set", also: "Dark" }),
	command("Month report", { also: "print, PDF", isFoundOnly: true }),
];
const search = searcher(commands);
const labels = (typed: string, recent: string[] = []) =>
	search(typed, recent).map(({ label }) => label);

describe("the palette finds", () => {
	test("by the words of a name, anywhere and in any order", () => {
		expect(labels("rev")[0]).toBe("Revenue");
		expect(labels("value deal")[0]).toBe("Average deal value");
		expect(labels("lifetime")).toEqual(["Customer lifetime value"]);
	});
	test("by initials", () => {
		expect(labels("clv")).toContain("Customer lifetime value");
		expect(labels("adv")).toContain("Average deal value");
	});
	test("without regard to case and accents", () => {
		expect(labels("OMSÆT")).toEqual(["Omsætning"]);
		expect(labels("abn")).toEqual(["Åbn indstillinger"]);
	});
	test("by what a thing is", () => {
		expect(labels("figure").sort()).toEqual([
			"Average deal value",
			"Customer lifetime value",
			"Revenue",
		]);
	});
	test("by what else it is called, and a value by its own name first", () => {
		expect(labels("print")).toEqual(["Month report"]);
		expect(labels("pdf")).toEqual(["Month report"]);
		expect(labels("dark")[0]).toBe("Light or dark: Dark");
		expect(labels("light")[0]).toBe("Light or dark: Light");
	});
	test("what to do and where to go with one word, the better first", () => {
		expect(labels("log acme")).toEqual(["Log a deal for Acme A/S"]);
		expect(labels("acme")).toEqual(["Acme A/S", "Log a deal for Acme A/S"]);
		expect(labels("import")).toEqual(["Import", "Import files"]);
	});
	test("nothing where nothing is meant", () => {
		expect(labels("xyzzy")).toEqual([]);
	});
});

describe("before anything is typed", () => {
	test("stands what can be done, gone to and set, without what there are too many of", () => {
		expect(labels("")).toEqual([
			"Log a deal",
			"Import files",
			"Overview",
			"Import",
			"Light or dark: Dark",
		]);
	});
	test("what was used lately comes first of its group, also what is else found only", () => {
		expect(labels(" ", ["go.Revenue", "go.Import", "do.Import files"])).toEqual(
			[
				"Import files",
				"Log a deal",
				"Revenue",
				"Import",
				"Overview",
				"Light or dark: Dark",
			],
		);
	});
	test("what was used lately wins among equals, never over a better one", () => {
		const two = searcher([
			command("Team North"),
			command("Team South"),
			command("Something of a northern kind"),
		]);
		const first = (recent: string) => two("team", [recent])[0]?.label;
		expect(first("go.Team South")).toBe("Team South");
		expect(first("go.Team North")).toBe("Team North");
		expect(two("north", ["go.Something of a northern kind"])[0]?.label).toBe(
			"Team North",
		);
	});
});

const word = fc.stringMatching(/^[a-zåéü]{2,9}$/);
const names = fc.uniqueArray(
	fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(" ")),
	{ minLength: 1, maxLength: 30 },
);

describe("whatever the names are", () => {
	const of = (all: readonly string[]) =>
		all.map((label, at) =>
			command(label, { group: commandGroups[at % 3] ?? "go" }),
		);

	test("a name typed whole is found first of its group", () => {
		fc.assert(
			fc.property(names, fc.nat(), (all, at) => {
				const own = of(all);
				const wanted = own[at % own.length];
				const found = searcher(own)(wanted?.label ?? "", []);
				expect(found.find(({ group }) => group === wanted?.group)).toBe(wanted);
			}),
		);
	});
	test("one of its words is enough, and only what holds every letter of it is found", () => {
		fc.assert(
			fc.property(names, fc.nat(), (all, at) => {
				const own = of(all).map((each) => ({ ...each, group: "go" as const }));
				const typed = own[at % own.length]?.label.split(" ").at(-1) ?? "";
				const found = searcher(own)(typed, []);
				expect(found.length).toBeGreaterThan(0);
				expect(found.length).toBeLessThanOrEqual(8);
				for (const { label } of found)
					for (const letter of typed.normalize("NFD").replace(/\p{M}/gu, ""))
						expect(label.normalize("NFD").replace(/\p{M}/gu, "")).toContain(
							letter,
						);
			}),
		);
	});
	test("anything at all can be typed, and nothing is found twice", () => {
		fc.assert(
			fc.property(
				names,
				fc.string({ unit: "grapheme" }),
				fc.array(fc.string()),
				(all, typed, recent) => {
					const found = searcher(of(all))(typed, recent);
					expect(new Set(found).size).toBe(found.length);
					// Groups stay together.
					const groups = found.map(({ group }) => group);
					expect(
						groups.filter((each, n) => each !== groups[n - 1]).length,
					).toBe(new Set(groups).size);
				},
			),
		);
	});
});
