// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
	ForgetPanel,
	type ForgetView,
} from "../../components/dashboard/forget-panel.tsx";
import { Privacy } from "../../components/dashboard/privacy.tsx";
import { forget as danish } from "../../lib/text/da/forget.ts";
import { backup } from "../../lib/text/en/backup.ts";
import { dashboard } from "../../lib/text/en/dashboard.ts";
import { forget } from "../../lib/text/en/forget.ts";
import { kpi } from "../../lib/text/en/kpi.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";

let place: HTMLElement;
beforeEach(() => {
	useTexts("en", pocket, dashboard, kpi, backup, forget);
	place = document.createElement("div");
	document.body.append(place);
});
afterEach(() => {
	render(null, place);
	place.remove();
});
const draw = (view: preact.ComponentChild) => act(() => render(view, place));
const button = (name: string) =>
	[...place.querySelectorAll("button")].find(
		(each) => (each.ariaLabel ?? each.textContent) === name,
	) as HTMLButtonElement;
const field = (label: string) =>
	[...place.querySelectorAll("label")].find((each) =>
		each.textContent?.startsWith(label),
	);
const input = (label: string) => {
	const own = field(label) as HTMLLabelElement;
	return (own.querySelector("input") ??
		document.getElementById(own.htmlFor)) as HTMLInputElement;
};
const type = (label: string, text: string) =>
	act(() => {
		const own = input(label);
		own.value = text;
		own.dispatchEvent(new Event("input", { bubbles: true }));
	});
const tick = (label: string) => act(() => input(label).click());
const submit = () =>
	act(() => {
		place
			.querySelector("form")
			?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
	});

const plan: ForgetView = {
	counts: { customer: 1, deal: 14, activity: 20 },
	mentions: [
		{ kind: "deal", id: "d", text: "As Acme A/S", isName: false },
		{ kind: "customer", id: "c", text: "Acme A/S Sverige", isName: true },
	],
	rows: 7,
};
const panel = (props: object = {}) => ({
	...{ kind: "customer" as const, name: "Acme A/S", plan, isBusy: false },
	...{ onWords: vi.fn(), onForget: vi.fn(), onCancel: vi.fn() },
	...props,
});

test("what there is stands by kind, and nothing happens until the name is typed", async () => {
	const props = panel();
	await draw(<ForgetPanel {...props} />);
	const figures = [...place.querySelectorAll("data")].map(
		(each) => `${each.getAttribute("data-kpi")} ${each.getAttribute("value")}`,
	);
	expect(figures).toEqual([
		"forget.customer 1",
		"forget.deal 14",
		"forget.activity 20",
		"forget.journal 7",
	]);
	expect(button("Forget for good").disabled).toBe(true);
	await submit();
	await type("Type the name", "Acme");
	await submit();
	expect(props.onForget).not.toHaveBeenCalled();
	await type("Type the name", " acme  a/s ");
	expect(button("Forget for good").disabled).toBe(false);
	await submit();
	// The figures stay, and so does what another customer is called.
	expect(props.onForget).toHaveBeenCalledExactlyOnceWith("anonymised", ["c"]);
});

test("it can all be deleted, and each place where the name stands can be chosen", async () => {
	const props = panel();
	await draw(<ForgetPanel {...props} />);
	await tick("Delete it all");
	await tick("Deals: As Acme A/S");
	await tick("Customers: Acme A/S Sverige");
	await type("Type the name", "Acme A/S");
	await submit();
	expect(props.onForget).toHaveBeenCalledExactlyOnceWith("removed", ["d"]);
});

test("more words are looked for before anything is done", async () => {
	const props = panel();
	await draw(<ForgetPanel {...props} />);
	await type("Type the name", "Acme A/S");
	await type("Also take out", "Jens, , jens@acme.dk ");
	expect(button("Forget for good").disabled).toBe(true);
	await submit();
	expect(props.onForget).not.toHaveBeenCalled();
	expect(props.onWords).toHaveBeenCalledExactlyOnceWith([
		"Jens",
		"jens@acme.dk",
	]);
	await submit();
	expect(props.onForget).toHaveBeenCalledOnce();
});

test("of very many places those that keep the name are shown", async () => {
	const mentions = Array.from({ length: 60 }, (_, at) => ({
		...{ kind: "deal" as const, id: `d${at}`, text: "Acme A/S", isName: false },
	}));
	await draw(
		<ForgetPanel
			{...panel({
				plan: { ...plan, mentions: [...mentions, plan.mentions[1]] },
			})}
		/>,
	);
	expect(place.querySelectorAll("li")).toHaveLength(50);
	expect(place.querySelector("li")?.textContent).toContain("Sverige");
	expect(
		place
			.querySelector('data[data-kpi="forget.mentions"]')
			?.getAttribute("value"),
	).toBe("11");
});

test("what went wrong is said, and what is being done", async () => {
	await draw(<ForgetPanel {...panel({ problem: "The disk is full" })} />);
	expect(place.querySelector("[role=alert]")?.textContent).toContain(
		"The disk is full",
	);
	await draw(<ForgetPanel {...panel({ isBusy: true })} />);
	expect(button("Forget for good").disabled).toBe(true);
	expect(button("Cancel").disabled).toBe(true);
	await draw(<ForgetPanel {...panel({ plan: undefined })} />);
	expect(place.textContent).toBe("Looking through everything");
});

test("everything is deleted once the word is typed, and not before", async () => {
	const onDelete = vi.fn();
	const onLetIn = vi.fn();
	await draw(
		<Privacy
			forgotten={[{ id: "f", kind: "customer", at: 1_773_792_000_000 }]}
			isSaving={false}
			state="idle"
			onLetIn={onLetIn}
			onSave={() => {}}
			onDelete={onDelete}
		/>,
	);
	await type("Type DELETE", "delete");
	await submit();
	expect(onDelete).not.toHaveBeenCalled();
	await type("Type DELETE", "DELETE");
	await submit();
	expect(onDelete).toHaveBeenCalledOnce();
	expect(place.textContent).toContain("A customer, on ");
	await act(() =>
		(
			place.querySelector(
				"button[aria-label^='Let files']",
			) as HTMLButtonElement
		).click(),
	);
	expect(onLetIn).toHaveBeenCalledExactlyOnceWith("f");
});

test("the words of forgetting are in no other catalogue, and shout in neither language", () => {
	const others = { ...pocket, ...dashboard, ...kpi, ...backup };
	expect(Object.keys(forget).filter((key) => key in others)).toEqual([]);
	for (const text of [...Object.values(forget), ...Object.values(danish)])
		expect(JSON.stringify(text)).not.toContain("!");
});
