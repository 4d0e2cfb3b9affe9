// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { ToastMessage } from "../../components/toast.tsx";
import { OnPage } from "../../entrypoints/popup/on-page.tsx";
import type { PageText } from "../../lib/crm/reading.ts";
import type { PageAnswer } from "../../lib/page-answer.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";
import { pageText } from "../figures/page-example.ts";

const answer: PageAnswer = {
	about: "whatIf",
	sentence: [
		{ text: "Win it: " },
		{ text: "50 → 66 %", isStrong: true, isFigure: true },
	],
	primary: { does: "log", wish: "won", label: "Log as won", key: "W" },
	facts: [],
	customer: ["4 deals since 2023"],
	read: [
		{ label: "Customer", value: "Condax" },
		{ label: "Amount", value: "DKK 96,300", mark: "approximate" },
	],
	buttons: [
		{ does: "form", wish: "open", label: "Log as open", key: "O" },
		{ does: "currency", wish: "open", label: "Choose the currency" },
	],
};

/** What was sent to the background, and what the bar in the tab reads. */
let sent: { type: string; data: unknown }[];
let onTab: PageText | null;

beforeEach(() => {
	useTexts("en", pocket);
	document.body.replaceChildren();
	sent = [];
	onTab = pageText();
	fakeBrowser.tabs.query = (async () => [{ id: 7 }]) as never;
	fakeBrowser.tabs.sendMessage = (async (tabId: number) => {
		if (tabId !== 7 || !onTab) throw new Error("nobody there");
		return { res: onTab };
	}) as never;
	vi.stubGlobal("chrome", {
		runtime: {
			sendMessage: (
				message: { type: string; data: unknown },
				answered: (answer: unknown) => void,
			) => {
				sent.push({ type: message.type, data: message.data });
				answered({
					res:
						message.type === "askAboutPage"
							? answer
							: message.type === "logFromOverlay"
								? {
										answer: { ok: true, actionId: "a", ids: [] },
										said: "Condax logged",
										page: { ...answer, sentence: [{ text: "Logged" }] },
									}
								: true,
				});
			},
		},
	});
});

async function shown(kind: "popup" | "panel") {
	const place = document.createElement("div");
	document.body.append(place);
	const toasts: ToastMessage[] = [];
	await act(async () => {
		render(
			<OnPage
				kind={kind}
				moved={1}
				say={(message) => toasts.push(message)}
				onDone={() => ({ label: "undo", run: () => {} })}
			/>,
			place,
		);
	});
	await vi.waitFor(() => expect(sent.length > 0 || !onTab).toBe(true));
	await act(async () => {});
	const press = async (label: string) => {
		const button = [...place.querySelectorAll("button")].find(
			(each) => each.textContent === label,
		);
		await act(async () => button?.click());
	};
	return { place, toasts, press };
}

it("shows what is on the page, and logs it as the bar would", async () => {
	const { place, toasts, press } = await shown("popup");
	expect(place.textContent).toContain("Win it: 50 → 66 %");
	// What was read stands in the panel, where there is room.
	expect(place.textContent).not.toContain("DKK 96,300");
	expect(
		[...place.querySelectorAll("button")].map((each) => each.textContent),
	).toEqual(["Log as won", "Log as open"]);
	await press("Log as won");
	expect(sent.at(-1)).toMatchObject({
		type: "logFromOverlay",
		data: { wish: "won", reading: pageText() },
	});
	await vi.waitFor(() => expect(place.textContent).toContain("Logged"));
	expect(toasts).toMatchObject([
		{ text: "Condax logged", action: { label: "undo" } },
	]);
	await press("Log as open");
	expect(sent.at(-1)).toMatchObject({
		type: "openForm",
		data: { wish: "open", reading: pageText() },
	});
});

it("marks in the panel what is not sure", async () => {
	const { place } = await shown("panel");
	expect(place.textContent).toContain("≈ DKK 96,300");
	expect(place.textContent).toContain("4 deals since 2023");
	render(null, place);
});

it("is not there where no bar reads the page", async () => {
	onTab = null;
	const { place } = await shown("popup");
	expect(place.textContent).toBe("");
	expect(sent).toEqual([]);
});
