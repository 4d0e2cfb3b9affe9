// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, it } from "vitest";
import {
	type LogDraft,
	type LogEntry,
	LogForm,
} from "../../components/log-form.tsx";
import { pocket } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";

const TODAY = "2026-03-18";

beforeEach(() => {
	useTexts("en", pocket);
	document.body.replaceChildren();
});

/** The form as it opens with a draft, and what it logs. */
async function opened(draft: LogDraft) {
	const place = document.createElement("div");
	document.body.append(place);
	const logged: LogEntry[] = [];
	const edited: LogDraft[] = [];
	await act(() =>
		render(
			<LogForm
				draft={draft}
				goal={undefined}
				scope="organisation"
				currency="DKK"
				today={TODAY}
				problem={undefined}
				isBusy={false}
				onEdited={(draft) => edited.push(draft)}
				onLog={(entry) => logged.push(entry)}
				onCancel={() => {}}
			/>,
			place,
		),
	);
	const type = async (input: HTMLInputElement | null, value: string) => {
		if (!input) throw new Error("no such field");
		input.value = value;
		await act(() => {
			input.dispatchEvent(new Event("input", { bubbles: true }));
		});
	};
	return {
		place,
		type,
		edited,
		amount: () => place.querySelector<HTMLInputElement>("[inputmode]"),
		button: () => place.querySelector<HTMLButtonElement>("[type=submit]"),
		submit: async () => {
			const form = place.querySelector("form");
			await act(() => {
				form?.dispatchEvent(
					new Event("submit", { bubbles: true, cancelable: true }),
				);
			});
			return logged;
		},
	};
}

it("logs what the page was sure of with what was typed", async () => {
	const read = {
		keys: ["page:https://crm.example/deals/17", "id:17"],
		stage: "Proposal",
		organisationNumber: "13748136",
	};
	const form = await opened({
		...{ what: "deal", customer: "Condax", title: "Spring ordr" },
		...{ minor: 9_630_000, currency: "DKK", isApproximate: true },
		...{ status: "won", on: "2026-03-16", read },
		pageOrigin: "https://crm.example",
	});
	// What is rounded has to be typed.
	expect(form.button()?.disabled).toBe(true);
	expect(await form.submit()).toEqual([]);
	await form.type(form.amount(), "96312.50");
	const [, title] =
		form.place.querySelectorAll<HTMLInputElement>("[type=text]");
	expect(title?.value).toBe("Spring ordr");
	await form.type(title ?? null, "Spring order");
	expect(await form.submit()).toEqual([
		{
			...{ what: "deal", customerName: "Condax", title: "Spring order" },
			amount: { minor: 9_631_250, currency: "DKK" },
			...{ on: "2026-03-16", status: "won", read },
			pageOrigin: "https://crm.example",
		},
	]);
});

it("shows no title where none was read, and counts a call without a name", async () => {
	const typed = await opened({ what: "deal" });
	expect(typed.place.querySelectorAll("[type=text]")).toHaveLength(2);
	expect(typed.button()?.disabled).toBe(true);
	const call = await opened({ what: "call" });
	expect(await call.submit()).toEqual([
		{ what: "call", on: TODAY, status: "won" },
	]);
});

it("says what would open it again once something was changed by hand", async () => {
	const form = await opened({
		what: "deal",
		customer: "Acme",
		minor: 500_00,
		currency: "EUR",
		isApproximate: true,
	});
	expect(form.edited).toEqual([]);
	const customer = form.place.querySelector<HTMLInputElement>("[type=text]");
	await form.type(customer, "Acme A/S");
	const same = { what: "deal", customer: "Acme A/S", currency: "EUR" };
	const more = { on: TODAY, status: "won" };
	expect(form.edited.at(-1)).toEqual({
		...{ ...same, ...more },
		...{ minor: 500_00, isApproximate: true },
	});
	await form.type(form.amount(), "750");
	expect(form.edited.at(-1)).toEqual({ ...same, ...more, amountText: "750" });
	// Opened again it stands as it was left.
	const again = await opened(form.edited.at(-1) as LogDraft);
	expect(again.amount()?.value).toBe("750");
});
