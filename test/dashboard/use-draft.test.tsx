// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DraftNote } from "../../components/dashboard/draft-note.tsx";
import { type Draft, useDraft } from "../../entrypoints/dashboard/use-draft.ts";
import { dashboard } from "../../lib/text/en/dashboard.ts";
import { useTexts } from "../../lib/text/text.ts";

let place: HTMLElement;
let draft: Draft<{ name: string; age: number }>;

function Form({ name, first }: { name: string; first: string }) {
	draft = useDraft(name, () => ({ name: first, age: 1 }));
	return <DraftNote draft={draft} />;
}
const open = (name = "form", first = "Ann") =>
	act(() => render(<Form name={name} first={first} />, place));
const leave = () => act(() => render(null, place));
const said = () => place.textContent;

beforeEach(() => {
	useTexts("en", dashboard);
	place = document.createElement("div");
	document.body.append(place);
});
afterEach(async () => {
	for (const name of ["form", "other"]) {
		await open(name);
		await act(() => draft.clear());
	}
	await leave();
	place.remove();
});

test("what was typed is there again when a form is opened again, and so is what it began with", async () => {
	await open();
	await act(() => draft.set((before) => ({ ...before, name: "Bo" })));
	expect(said()).toBe("");
	await leave();
	// Meanwhile the record says something else: only what was typed is a change.
	await open("form", "Cy");
	expect(draft.value).toEqual({ name: "Bo", age: 1 });
	expect(draft.start).toEqual({ name: "Ann", age: 1 });
	expect(said()).toContain("As you left it");
});

test("a form nobody typed in, and another one, begin anew", async () => {
	await open();
	await leave();
	await open("form", "Cy");
	expect(draft.value.name).toBe("Cy");
	await act(() => draft.set({ name: "Bo", age: 2 }));
	// The same place becomes another form.
	await open("other", "Di");
	expect(draft.value.name).toBe("Di");
	await act(() => draft.set((before) => ({ ...before, age: 9 })));
	expect(draft.value).toEqual({ name: "Di", age: 9 });
	await open("form");
	expect(draft.value).toEqual({ name: "Bo", age: 2 });
});

test("started afresh it is what it began with, and nothing is kept", async () => {
	await open();
	await act(() => draft.set({ name: "Bo", age: 2 }));
	await leave();
	await open();
	await act(() => place.querySelector("button")?.click());
	expect(draft.value).toEqual({ name: "Ann", age: 1 });
	expect(said()).toBe("");
	await leave();
	await open();
	expect(draft.isKept).toBe(false);
});
