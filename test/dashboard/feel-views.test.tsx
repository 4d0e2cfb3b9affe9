// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Page } from "../../components/dashboard/frame.tsx";
import { KeyList } from "../../components/dashboard/key-list.tsx";
import { Loading } from "../../components/dashboard/loading.tsx";
import { Palette } from "../../components/dashboard/palette.tsx";
import type { Command } from "../../components/dashboard/palette-match.ts";
import { SettingsForm } from "../../components/dashboard/settings-form.tsx";
import { everyKey } from "../../components/keys.ts";
import { wear, wearKept } from "../../lib/looks.ts";
import { settingsDefault } from "../../lib/model/settings.ts";
import * as danish from "../../lib/text/da/all.ts";
import * as english from "../../lib/text/en/all.ts";
import { useTexts } from "../../lib/text/text.ts";

let place: HTMLElement;
beforeEach(() => {
	useTexts("en", ...Object.values(english));
	place = document.createElement("div");
	document.body.append(place);
});
afterEach(() => {
	render(null, place);
	place.remove();
	localStorage.clear();
	wearKept();
});
const draw = (view: preact.ComponentChild) => act(() => render(view, place));
const one = <E extends HTMLElement = HTMLElement>(selector: string) =>
	place.querySelector<E>(selector);

const done: string[] = [];
const command = (
	group: Command["group"],
	label: string,
	more: Partial<Command> = {},
): Command => ({
	id: `${group}.${label}`,
	group,
	label,
	run: () => done.push(label),
	...more,
});
const commands = [
	command("do", "Log a deal", { keys: "/" }),
	command("go", "Goals", { keys: "G G" }),
	command("go", "Growth"),
	command("set", "Light or dark: Dark"),
];

describe("the palette", () => {
	const chosen = vi.fn();
	const closed = vi.fn();
	const open = (recent: string[] = []) =>
		draw(
			<Palette
				commands={commands}
				recent={recent}
				onChoose={({ label }) => chosen(label)}
				onClose={closed}
			/>,
		);
	const field = () => one<HTMLInputElement>('[role="combobox"]');
	const press = (key: string, more: KeyboardEventInit = {}) =>
		act(() => {
			field()?.dispatchEvent(
				new KeyboardEvent("keydown", { key, bubbles: true, ...more }),
			);
		});
	const type = (text: string) =>
		act(() => {
			const input = field();
			if (!input) return;
			input.value = text;
			input.dispatchEvent(new Event("input", { bubbles: true }));
		});
	const marked = () =>
		[...place.querySelectorAll('[aria-selected="true"]')].map(
			({ textContent }) => textContent,
		);
	beforeEach(() => {
		chosen.mockClear();
		closed.mockClear();
	});

	test("is a combobox over a list of named groups, and says which option is active", async () => {
		await open();
		expect(field()?.getAttribute("aria-controls")).toBe(
			one('[role="listbox"]')?.id,
		);
		expect(
			[...place.querySelectorAll('[role="group"]')].map(
				(group) =>
					document.getElementById(group.getAttribute("aria-labelledby") ?? "")
						?.textContent,
			),
		).toEqual(["Do", "Go to", "Set"]);
		expect(place.querySelectorAll('[role="option"]')).toHaveLength(4);
		expect(field()?.getAttribute("aria-activedescendant")).toBe(
			one('[aria-selected="true"]')?.id,
		);
	});

	test("goes up and down with the arrows, round and round, and Enter does it", async () => {
		await open();
		expect(marked()).toEqual(["Log a deal↵"]);
		await press("ArrowDown");
		expect(marked()).toEqual(["Goals↵"]);
		await press("ArrowUp");
		await press("ArrowUp");
		expect(marked()).toEqual(["Light or dark: Dark↵"]);
		await press("Enter");
		expect(chosen.mock.calls).toEqual([["Light or dark: Dark"]]);
	});

	test("finds while it is typed, begins at the best, and says when there is nothing", async () => {
		await open();
		await press("ArrowDown");
		await type("growth");
		expect(marked()).toEqual(["Growth↵"]);
		await type("xyzzy");
		expect(marked()).toEqual([]);
		expect(field()?.hasAttribute("aria-activedescendant")).toBe(false);
		expect(one('[role="status"]')?.textContent).toBe("Nothing found");
		await press("Enter");
		expect(chosen).not.toHaveBeenCalled();
	});

	test("shows the keys that do the same, and what was used last first", async () => {
		await open(["go.Growth"]);
		const rows = [...place.querySelectorAll('[role="option"]')].map(
			({ textContent }) => textContent,
		);
		expect(rows).toEqual([
			"Log a deal↵",
			"Growth",
			"GoalsGG",
			"Light or dark: Dark",
		]);
	});

	test("a letter that is being composed chooses nothing, and no key leaves it", async () => {
		await open();
		const left = vi.fn();
		addEventListener("keydown", left);
		await press("Enter", { isComposing: true });
		await press("t");
		removeEventListener("keydown", left);
		expect(chosen).not.toHaveBeenCalled();
		expect(left).not.toHaveBeenCalled();
		await press("k", { ctrlKey: true });
		expect(closed).toHaveBeenCalledOnce();
	});
});

test.each([
	["en", english],
	["da", danish],
] as const)(
	"every key is listed with its words (%s)",
	async (language, texts) => {
		useTexts(language, ...Object.values(texts));
		await draw(
			<KeyList
				ofBrowser={[{ name: "Log a call", keys: "" }]}
				onClose={() => {}}
			/>,
		);
		const rows = [...place.querySelectorAll("dl > div")];
		expect(rows).toHaveLength(everyKey().length + 1);
		for (const row of rows)
			expect(row.querySelector("dt")?.textContent).toMatch(/^[^.]{2,}$/);
		expect(rows.at(-1)?.textContent).not.toBe("Log a call");
	},
);

describe("what is being read", () => {
	test("hands the focus on to what takes its place, unless it is elsewhere by then", async () => {
		await draw(<Page>{null}</Page>);
		one("main")?.focus();
		await draw(
			<section>
				<Page>It is here</Page>
			</section>,
		);
		expect(document.activeElement).toBe(one("main"));
		one("main")?.blur();
		await draw(<Page>Another</Page>);
		expect(document.activeElement).toBe(document.body);
	});
	test("stands on a page as long as there is nothing else", async () => {
		await draw(<Page>{null}</Page>);
		expect(one('[role="progressbar"]')?.getAttribute("aria-label")).toBe(
			"Reading",
		);
		await draw(<Page>It is here</Page>);
		expect(one('[role="progressbar"]')).toBeNull();
	});
	test("says how much of how much, where that is known", async () => {
		await draw(<Loading done={3200} total={8800} />);
		const bar = one('[role="progressbar"]');
		expect(bar?.getAttribute("aria-valuenow")).toBe("3200");
		expect(bar?.textContent).toBe("3,200 of 8,800 read");
		await draw(<Loading />);
		expect(one('[role="progressbar"]')?.textContent).toBe("");
	});
});

describe("how pages look", () => {
	const saved = vi.fn();
	const form = (settings = settingsDefault) =>
		draw(
			<SettingsForm
				settings={settings}
				countries={["DK"]}
				today="2026-03-18"
				sellers={[]}
				hasSample={false}
				shortcuts={[]}
				sites={[]}
				isReadOnly={false}
				onSave={saved}
				onMe={() => {}}
				onNotices={() => {}}
				onSample={() => {}}
				onShortcuts={() => {}}
				onRemoveSite={() => {}}
			/>,
		);
	beforeEach(() => saved.mockClear());

	test("is chosen in the settings; what holds anyway is not kept", async () => {
		await form();
		const theme = one<HTMLSelectElement>('[aria-label="Light or dark"]');
		expect(theme?.value).toBe("");
		if (theme) theme.value = "contrast";
		await act(() => void theme?.dispatchEvent(new Event("change")));
		await act(() =>
			one('[aria-label="Celebrate a goal that is reached"]')?.click(),
		);
		await act(() =>
			place.querySelectorAll<HTMLElement>('[name="rowHeight"]')[1]?.click(),
		);
		await form({
			...settingsDefault,
			theme: "dark",
			rowHeight: 36,
			celebrates: false,
		});
		expect(theme?.value).toBe("dark");
		if (theme) theme.value = "";
		await act(() => void theme?.dispatchEvent(new Event("change")));
		await act(() =>
			one('[aria-label="Celebrate a goal that is reached"]')?.click(),
		);
		await act(() =>
			place.querySelectorAll<HTMLElement>('[name="rowHeight"]')[0]?.click(),
		);
		expect(saved.mock.calls).toEqual([
			[{ theme: "contrast" }],
			[{ celebrates: false }],
			[{ rowHeight: 36 }],
			[{ theme: null }],
			[{ celebrates: null }],
			[{ rowHeight: null }],
		]);
	});

	test("is worn at once, and kept for the next page's first paint", () => {
		const { dataset } = document.documentElement;
		wear({ theme: "contrast", rowHeight: 36, celebrates: false });
		expect({ ...dataset }).toEqual({
			theme: "contrast",
			density: "36",
			celebrates: "no",
		});
		for (const name of Object.keys(dataset)) delete dataset[name];
		wearKept();
		expect({ ...dataset }).toEqual({
			theme: "contrast",
			density: "36",
			celebrates: "no",
		});
		wear({});
		expect({ ...dataset }).toEqual({ density: "28" });
		expect(localStorage.getItem("theme")).toBeNull();
	});
});
