// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ActivityOutcomes } from "../../components/dashboard/activity-outcomes.tsx";
import {
	ActivityPlans,
	ActivityWeeks,
	type PlanRow,
} from "../../components/dashboard/activity-plan.tsx";
import {
	DealFixes,
	type FixRow,
} from "../../components/dashboard/deal-fixes.tsx";
import { DueTable } from "../../components/dashboard/due-table.tsx";
import { LossTable } from "../../components/dashboard/loss-table.tsx";
import { StageTable } from "../../components/dashboard/stage-table.tsx";
import type { Figure } from "../../lib/kpi/figure.ts";
import { proportionOf } from "../../lib/kpi/proportion.ts";
import * as texts from "../../lib/text/en/all.ts";
import { useTexts } from "../../lib/text/text.ts";

let place: HTMLElement;
beforeEach(() => {
	useTexts("en", ...Object.values(texts));
	place = document.createElement("div");
	document.body.append(place);
});
afterEach(() => {
	render(null, place);
	place.remove();
});
const draw = (view: preact.ComponentChild) => act(() => render(view, place));
const words = (selector = "*") =>
	[...place.querySelectorAll(selector)]
		.map((each) => each.textContent)
		.join(" ")
		.replace(/\u00a0/g, " ");
const money = (value: number | null): Figure => ({
	value,
	unit: "money",
	currency: "DKK",
});
const here = { scope: "organisation", period: "2026-03" };
const press = (element: Element | null | undefined) =>
	act(() => (element as HTMLElement).click());

test("a bar is as long as its amount, filled to its weight, and none where nothing is known", async () => {
	const onOpen = vi.fn();
	const row = (
		key: string,
		deals: number,
		amount: number | null,
		weighted: number | null,
	) => ({
		key,
		name: key,
		deals,
		amount: money(amount),
		weighted: money(weighted),
		isAmiss: key === "overdue",
	});
	await draw(
		<DueTable
			rows={[
				row("overdue", 1, 50_000, 10_000),
				row("2026-03", 2, 100_000, 75_000),
				row("2026-04", 1, null, null),
				row("2026-05", 0, 0, 0),
			]}
			scope="organisation"
			open="2026-03"
			onOpen={onOpen}
		/>,
	);
	const widths = [...place.querySelectorAll<HTMLElement>(".due-bar")].map(
		(bar) => [
			bar.className,
			bar.style.width,
			(bar.firstElementChild as HTMLElement | null)?.style.width,
		],
	);
	expect(widths).toEqual([
		["due-bar amiss", "50%", "20%"],
		["due-bar", "100%", "75%"],
		["due-bar unknown", "", undefined],
	]);
	const buttons = [...place.querySelectorAll("button")];
	// A line without deals opens nothing.
	expect(buttons.map((each) => each.dataset.row)).toEqual([
		"overdue",
		"2026-03",
		"2026-04",
	]);
	expect(buttons[1]?.getAttribute("aria-expanded")).toBe("true");
	await press(buttons[0]);
	expect(onOpen).toHaveBeenCalledWith("overdue");
	// Nothing due is no amount of zero that somebody could read.
	expect(
		place.querySelector('data[data-kpi="openPipeline"][data-period="2026-05"]'),
	).toBeNull();
});

test("where no deal has an amount, bars compare how many there are", async () => {
	await draw(
		<DueTable
			rows={[
				{
					key: "undated",
					name: "No date",
					deals: 4,
					amount: money(null),
					weighted: money(null),
					isAmiss: true,
				},
				{
					key: "2026-03",
					name: "March",
					deals: 1,
					amount: money(null),
					weighted: money(null),
					isAmiss: false,
				},
			]}
			scope="organisation"
			open={undefined}
			onOpen={() => {}}
		/>,
	);
	expect(words("thead")).toContain("Deals, compared");
	expect(
		[...place.querySelectorAll<HTMLElement>(".due-bar")].map(
			(bar) => bar.style.width,
		),
	).toEqual(["100%", "25%"]);
});

const deal = (id: string, more: Partial<FixRow> = {}): FixRow => ({
	id,
	name: `Customer ${id}`,
	about: ["Pilot"],
	amount: money(100_000),
	status: "open",
	expectedCloseOn: "",
	lostReason: "",
	...more,
});

function fixes(rows: FixRow[]) {
	const did = {
		onMore: vi.fn(),
		onEdit: vi.fn(),
		onExpect: vi.fn(),
		onLost: vi.fn(),
		onReason: vi.fn(),
	};
	return {
		did,
		view: (
			<DealFixes
				rows={rows}
				total={rows.length}
				shown={200}
				offered={["2026-03-31", "2026-04-30"]}
				reasons={["Price"]}
				{...here}
				{...did}
			/>
		),
	};
}

test("a deal gets its day in one press", async () => {
	const { did, view } = fixes([deal("1")]);
	await draw(view);
	await press(place.querySelector(".mend .btn"));
	expect(did.onExpect).toHaveBeenCalledWith("1", "2026-03-31");
	await press(place.querySelector(".cell"));
	expect(did.onEdit).toHaveBeenCalledWith("1");
});

test("a picked day holds at once, a typed one when it is done", async () => {
	const { did, view } = fixes([deal("1")]);
	await draw(view);
	const field = place.querySelector<HTMLInputElement>(".day-of");
	if (!field) throw new Error("no field");
	const write = (value: string) =>
		act(() => {
			field.value = value;
			field.dispatchEvent(new Event("change", { bubbles: true }));
		});
	const key = (name: string) =>
		act(() => {
			field.dispatchEvent(
				new KeyboardEvent("keydown", { key: name, bubbles: true }),
			);
		});
	await key("2");
	await write("2026-04-02");
	expect(did.onExpect).not.toHaveBeenCalled();
	await key("Enter");
	expect(did.onExpect).toHaveBeenLastCalledWith("1", "2026-04-02");
	await write("2026-05-02");
	expect(did.onExpect).toHaveBeenLastCalledWith("1", "2026-05-02");
	await write("0020-05-02");
	expect(did.onExpect).toHaveBeenCalledTimes(2);
});

test("a deal is lost for a reason, and what is lost already only gets one", async () => {
	const { did, view } = fixes([
		deal("1"),
		deal("2", { status: "lost", lostReason: "" }),
		deal("3", { status: "won" }),
	]);
	await draw(view);
	const [open, lost, won] = place.querySelectorAll("li");
	expect(won?.querySelector(".mend")).toBeNull();
	expect(lost?.querySelector(".day-of")).toBeNull();
	await press(open?.querySelector(".link"));
	const write = (value: string) =>
		act(() => {
			const field = document.activeElement as HTMLInputElement;
			field.value = value;
			field.dispatchEvent(new Event("input", { bubbles: true }));
		});
	await write(" Price ");
	await press(place.querySelector(".why-lost .go"));
	expect(did.onLost).toHaveBeenCalledWith("1", "Price");
	await press(lost?.querySelector(".link"));
	await write("Timing");
	await press(place.querySelector(".why-lost .go"));
	expect(did.onReason).toHaveBeenCalledWith("2", "Timing");
	expect(did.onLost).toHaveBeenCalledTimes(1);
});

test("when a mended deal leaves the list, the focus goes to the one in its place", async () => {
	const { view } = fixes([deal("1"), deal("2")]);
	await draw(view);
	const button = place.querySelector<HTMLElement>(".mend .btn");
	button?.focus();
	await press(button);
	await draw(fixes([deal("2")]).view);
	expect(document.activeElement?.textContent).toBe("Customer 2");
});

test("how long in a stage: what was seen, what is usual, and why it is not known", async () => {
	const row = {
		key: "stage:Demo",
		name: "Demo",
		deals: 3,
		amount: money(100),
		longerKey: "longer:Demo",
		longer: 2,
	};
	await draw(
		<StageTable
			rows={[
				{
					...row,
					age: { median: 40.5, n: 3 },
					here: { median: 12, n: 2 },
					usual: { median: 6, p80: 9.2, n: 5 },
				},
				{
					...row,
					key: "stage:Lead",
					name: "Lead",
					age: { median: null, n: 0 },
					here: { median: null, n: 0 },
					usual: null,
					longer: 0,
				},
			]}
			knownFrom="26 November 2026"
			{...here}
			open={undefined}
			onOpen={() => {}}
		/>,
	);
	const [demo, lead] = place.querySelectorAll("tbody tr");
	expect(demo?.textContent).toContain("6 daysfour in five within 9, of 5");
	expect(
		place.querySelector<HTMLDataElement>('data[data-kpi="stage:Demo.age"]')
			?.value,
	).toBe("40.5");
	expect(lead?.textContent).toContain(
		"none has entered it since 26 November 2026",
	);
	expect(lead?.textContent).toContain("fewer than five tell");
	expect(lead?.querySelector('data[data-kpi="stage:Lead.longer"]')).toBeNull();
});

test("reasons have their share of what was lost", async () => {
	await draw(
		<LossTable
			title="Lost in March"
			rows={[
				{ key: "lost:Price", name: "Price", deals: 3, amount: money(300) },
				{
					key: "lost:",
					name: "No reason given",
					deals: 1,
					amount: money(null),
				},
			]}
			all={{ deals: 4, amount: money(300) }}
			{...here}
			open={undefined}
			onOpen={() => {}}
		/>,
	);
	expect(
		[
			...place.querySelectorAll<HTMLDataElement>(
				'data[data-kpi="dealsLost.share"]',
			),
		].map(({ value }) => value),
	).toEqual(["0.75", "0.25"]);
});

const plan = (more: Partial<PlanRow>): PlanRow => ({
	type: "call",
	name: "Calls",
	done: 3,
	planned: null,
	ahead: 0,
	by: null,
	against: 3,
	expected: null,
	bar: null,
	parts: [],
	...more,
});

test("planned and done: of a goal, of what is left of one on deals, of neither", async () => {
	await draw(
		<ActivityPlans
			rows={[
				plan({
					by: "goal",
					planned: 44,
					expected: 24,
					ahead: 1,
					bar: { mark: "behind", now: 7, due: 55 },
				}),
				plan({
					type: "quoteSent",
					name: "Quotes sent",
					by: "path",
					planned: 2.9,
				}),
				plan({ type: "other", name: "Other" }),
				plan({
					type: "meetingBooked",
					name: "Meetings booked",
					by: "goal",
					done: 50,
					against: 5,
					planned: 12,
				}),
			]}
			{...here}
		/>,
	);
	const [goal, path, none, late] = [...place.querySelectorAll("li")].map(
		(each) => each.textContent,
	);
	expect(goal).toContain("3 of 44");
	expect(goal).toContain("21 behind");
	expect(goal).toContain("1 dated ahead");
	expect(path).toContain("3 done, 2.9 more to reach the goal on deals");
	expect(none).toContain("3 done");
	expect(none).toContain("no goal");
	// A goal that began later is held against what was done since.
	expect(late).toContain("5 of 12 · 50 done");
	expect(place.querySelectorAll(".bar")).toHaveLength(1);
});

test("a week says what was done of what was planned, a later one only what is to do", async () => {
	await draw(
		<ActivityWeeks
			title="By week"
			heading="Week"
			parts={[
				{
					name: "Week 11",
					id: "2026-W11",
					from: "2026-03-09",
					to: "2026-03-16",
				},
				{
					name: "Week 12",
					id: "2026-W12",
					from: "2026-03-16",
					to: "2026-03-23",
				},
				{
					name: "Week 13",
					id: "2026-W13",
					from: "2026-03-23",
					to: "2026-03-30",
				},
			]}
			rows={[
				plan({
					by: "goal",
					planned: 30,
					parts: [
						{ done: 2, planned: 10, ahead: 0 },
						{ done: 1, planned: 10, ahead: 1 },
						{ done: 0, planned: 10, ahead: 0 },
					],
				}),
			]}
			asOf="2026-03-18"
			scope="organisation"
		/>,
	);
	expect(
		[...place.querySelectorAll("tbody td")].map((each) => each.textContent),
	).toEqual(["2 of 10", "1 of 101 dated ahead", "10 to do"]);
	// Only what is over can be missing.
	expect(place.querySelectorAll(".w")).toHaveLength(1);
});

test("what goes together is said in words, and only beyond chance", async () => {
	const outcome = (
		with_: [number, number],
		without: [number, number],
		differs: boolean | null,
	) => ({
		type: "call" as const,
		with: proportionOf(...with_, { code: "noContactsOldEnough" }),
		without: proportionOf(...without, { code: "noContactsOldEnough" }),
		differs,
		since: "2026-01-01",
		notKept: 0,
		lag: { median: null, p80: null, n: 2 },
	});
	await draw(
		<ActivityOutcomes
			rows={[
				outcome([15, 20], [2, 20], true),
				outcome([2, 20], [15, 20], true),
				outcome([10, 20], [9, 20], false),
				outcome([9, 9], [0, 0], null),
				{ ...outcome([0, 0], [0, 0], null), since: null },
			]}
			watched={180}
			asOf="2026-03-18"
			{...here}
		/>,
	);
	const rows = [...place.querySelectorAll("tbody tr")].map(
		(each) => each.textContent ?? "",
	);
	expect(rows[0]).toContain("More won with one, beyond chance");
	expect(rows[1]).toContain("Fewer won with one, beyond chance");
	expect(rows[2]).toContain("No difference beyond chance");
	expect(rows[3]).toContain("too few to say");
	expect(rows[3]).toContain("nobody yet");
	expect(rows[4]).toContain("None logged yet");
	expect(rows[0]).toContain(
		"fewer than five older than 180 days led to a deal",
	);
	expect(rows[0]?.replace(/\u00a0/g, " ")).toContain("15 of 20 · 53–89 %");
});
