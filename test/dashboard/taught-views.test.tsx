// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
	TaughtPages,
	type TaughtSite,
} from "../../components/dashboard/taught-pages.tsx";
import { taughtPageExample } from "../../lib/model/taught-page.ts";
import { dashboard } from "../../lib/text/en/dashboard.ts";
import { page } from "../../lib/text/en/page.ts";
import { useTexts } from "../../lib/text/text.ts";

let place: HTMLElement;
beforeEach(() => {
	useTexts("en", dashboard, page);
	place = document.createElement("div");
	document.body.append(place);
});
afterEach(() => {
	render(null, place);
	place.remove();
});

const taught: TaughtSite = {
	origin: "https://crm.example",
	isOn: true,
	pages: [
		taughtPageExample,
		{ ...taughtPageExample, id: "2", addressShape: "", fields: {} },
	],
};
const bare: TaughtSite = {
	origin: "http://plain.example",
	isOn: false,
	pages: [],
};

function show(sites: TaughtSite[]) {
	const asked = {
		onSwitch: vi.fn(),
		onCurrency: vi.fn(),
		onSave: vi.fn(),
		onForget: vi.fn(),
	};
	act(() => render(<TaughtPages sites={sites} {...asked} />, place));
	return asked;
}
const lines = () =>
	[...place.querySelectorAll("li > span:first-child")].map((each) =>
		each.textContent?.trim(),
	);

test("each site says what was taught there, field by field, and what its amounts are in", () => {
	show([taught, bare]);
	expect(
		[...place.querySelectorAll("h2")].map((each) => each.textContent),
	).toEqual(["crm.example", "plain.example"]);
	expect(lines()).toEqual([
		"Deals /deals/*Amount, Customer",
		"Deals any pageOnly the currency",
	]);
	const [first, second] = place.querySelectorAll("select");
	expect(first?.value).toBe("DKK");
	expect(second?.value).toBe("");
	expect(place.textContent).toContain("Nothing taught here");
});

test("what is pressed is asked for, of the page it stands beside", () => {
	const asked = show([taught, bare]);
	const press = (name: string) =>
		act(() =>
			[...place.querySelectorAll("button")]
				.find((each) => each.getAttribute("aria-label") === name)
				?.click(),
		);
	press("Save as file: Deals /deals/*, crm.example");
	expect(asked.onSave).toHaveBeenCalledWith(taughtPageExample);
	press("Forget Deals /deals/*, crm.example");
	expect(asked.onForget).toHaveBeenCalledWith(taughtPageExample);

	const choose = place.querySelectorAll("select")[1] as HTMLSelectElement;
	act(() => {
		choose.value = "SEK";
		choose.dispatchEvent(new Event("change", { bubbles: true }));
	});
	expect(asked.onCurrency).toHaveBeenCalledWith(bare, "SEK");

	const [on, off] = place.querySelectorAll("input");
	expect([on?.checked, off?.checked]).toEqual([true, false]);
	act(() => off?.click());
	expect(asked.onSwitch).toHaveBeenCalledWith(bare, true);
});

test("a label that is markup is only a text, and is not shown at all", () => {
	const fields = { amount: { label: "<img src=x>", of: "text" } } as const;
	show([{ ...taught, pages: [{ ...taughtPageExample, fields }] }]);
	expect(place.querySelector("img")).toBeNull();
	expect(place.textContent).not.toContain("<img");
});
