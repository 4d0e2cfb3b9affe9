// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AdjustmentList } from "../../components/dashboard/adjustment-list.tsx";
import {
	BridgeTable,
	bridgeBars,
	signed,
} from "../../components/dashboard/bridge-table.tsx";
import {
	GrownBy,
	GrowthMonths,
	type GrowthRow,
} from "../../components/dashboard/growth-months.tsx";
import { MondayForecasts } from "../../components/dashboard/monday-forecasts.tsx";
import { dashboard } from "../../lib/text/en/dashboard.ts";
import { files } from "../../lib/text/en/files.ts";
import { growth } from "../../lib/text/en/growth.ts";
import { useTexts } from "../../lib/text/text.ts";

let place: HTMLElement;
beforeEach(() => {
	useTexts("en", dashboard, files, growth);
	place = document.createElement("div");
	document.body.append(place);
});
afterEach(() => {
	render(null, place);
	place.remove();
});
const draw = (view: preact.ComponentChild) => act(() => render(view, place));
const kroner = (value: number | null) =>
	({ value, unit: "money", currency: "DKK" }) as const;

describe("the bars of a bridge", () => {
	test("each begin where the one before ended, on an axis from 0", () => {
		const { from, steps, to } = bridgeBars(80, [40, -20]);
		expect(from).toEqual({ left: 0, width: 80 / 120, isMinus: false });
		expect(steps).toEqual([
			{ left: 80 / 120, width: 40 / 120, isMinus: false },
			{ left: 100 / 120, width: 20 / 120, isMinus: true },
		]);
		expect(to).toEqual({ left: 0, width: 100 / 120, isMinus: false });
	});

	test("stay on the axis where a step falls below 0, and where all is nothing", () => {
		const { steps, to } = bridgeBars(10, [-30, 40]);
		expect(steps[0]).toEqual({ left: 0, width: 0.75, isMinus: true });
		expect(steps[1]).toEqual({ left: 0, width: 1, isMinus: false });
		expect(to).toEqual({ left: 0.5, width: 0.5, isMinus: false });
		expect(bridgeBars(0, [0]).steps).toEqual([
			{ left: 0, width: 0, isMinus: false },
		]);
	});
});

test("a bridge says each effect with its sign, draws a minus in another way, and ends at the sum", () => {
	draw(
		<BridgeTable
			caption="What the change is made of"
			factor="Factor"
			before="2025"
			after="2026"
			from={{ name: "2025", figure: kroner(8000), href: "#", period: "2025" }}
			to={{ name: "2026", figure: kroner(10_000), href: "#" }}
			rows={[
				{ key: "value", name: "Value", before: "1", after: "2", minor: 4000 },
				{
					key: "hitRate",
					name: "Hit rate",
					before: "3",
					after: "2",
					minor: -2000,
				},
				{
					key: "workdays",
					name: "Workdays",
					before: "9",
					after: "9",
					minor: 0,
				},
			]}
			currency="DKK"
			kpi="revenue"
			scope="organisation"
			period="2026"
		/>,
	);
	const effects = [...place.querySelectorAll("tbody data")].map((each) => [
		(each as HTMLDataElement).value,
		each.textContent,
	]);
	expect(effects.slice(1)).toEqual([
		["40", "+40"],
		["-20", "−20"],
		["0", "0"],
	]);
	expect(
		[...place.querySelectorAll("i")].map(({ className }) => className),
	).toEqual(["whole", "plus", "minus", "plus", "whole"]);
	expect(place.querySelector<HTMLDataElement>("tfoot data")?.value).toBe("100");
	expect(place.querySelector("caption")?.textContent).toMatch(/made of/);
});

test("what rounds to nothing has no sign", () => {
	expect([signed(30, "DKK"), signed(-30, "DKK"), signed(60, "DKK")]).toEqual([
		"0",
		"0",
		"+1",
	]);
});

test("growth from nothing is new, from less than nothing no share, unknown a dash", () => {
	const said = (grown: Parameters<typeof GrownBy>[0]["grown"]) => {
		draw(<GrownBy grown={grown} kpi="k" scope="organisation" period="2026" />);
		return place.textContent?.replace("\u00a0", " ");
	};
	expect([
		said({ growth: 0.0812 }),
		said({ growth: -0.5 }),
		said({ growth: 0 }),
		said({ isNew: true }),
		said({ difference: 5 }),
		said(null),
	]).toEqual(["+8.1 %", "−50 %", "0 %", "new", "–", "–"]);
});

test("months stand with their workdays, and a month nothing is known of is unknown", () => {
	const row = (key: string, more: Partial<GrowthRow>): GrowthRow => ({
		key,
		name: key,
		href: `#/${key}`,
		now: kroner(10_000),
		before: kroner(8000),
		period: key,
		beforePeriod: `${key} before`,
		workdays: { now: 19, before: 21 },
		grown: { growth: 0.25 },
		perWorkday: { growth: 0.38 },
		...more,
	});
	draw(
		<GrowthMonths
			rows={[
				row("January", { before: kroner(null), grown: null, perWorkday: null }),
				row("April", {}),
			]}
			total={row("sum", { name: "So far" })}
			year="2026"
			lastYear="2025"
			scope="organisation"
		/>,
	);
	const texts = [...place.querySelectorAll("tr")].map((tr) =>
		[...tr.children].map((cell) => cell.textContent?.replace("\u00a0", " ")),
	);
	expect(texts[1]).toEqual(["January", "100", "–", "–", "19 / 21", "–"]);
	expect(texts[3]).toEqual([
		"So far",
		"100",
		"80",
		"+25 %",
		"19 / 21",
		"+38 %",
	]);
});

const cells = () =>
	[...place.querySelectorAll("tr")].map((tr) =>
		[...tr.children].map((cell) => cell.textContent?.replaceAll("\u00a0", " ")),
	);

describe("what was believed each Monday", () => {
	const memos = [
		{ on: "2026-03-02", actual: 0, forecast: 12_000, chance: 0.6 },
		{ on: "2026-03-09", actual: 4000, runRate: 9000 },
	];
	const of = {
		unit: { unit: "money", currency: "DKK" } as const,
		kpi: "revenue",
		scope: "seller:Ann",
		period: "2026-03",
	};

	test("stands beside what the usual error makes of it while the period runs", () => {
		draw(<MondayForecasts memos={memos} outcome={null} bias={0.25} {...of} />);
		expect(cells()).toEqual([
			["Monday", "By then", "At that rate", "Chance", "Forecast", "Corrected"],
			["2 Mar", "0", "–", "60 %", "120", "96"],
			// Not simulated then: the run rate was what was believed.
			["9 Mar", "40", "90", "–", "–", "72"],
		]);
	});

	test("stands beside how far off it was once it is over", () => {
		draw(
			<MondayForecasts
				memos={memos}
				outcome={kroner(10_000)}
				bias={0.25}
				{...of}
			/>,
		);
		expect(place.textContent).toMatch(/It ended at DKK.100/);
		expect(cells().map((row) => row.at(-1))).toEqual([
			"Off by",
			"+20 %",
			"−10 %",
		]);
	});

	test("is not corrected where too little is known, and says where nothing is kept", () => {
		draw(<MondayForecasts memos={memos} outcome={null} bias={null} {...of} />);
		expect(cells()[0]).toHaveLength(5);
		draw(<MondayForecasts memos={[]} outcome={null} bias={null} {...of} />);
		expect(place.querySelector("table")).toBeNull();
		expect(place.textContent).toMatch(/kept each Monday/);
	});
});

test("adjustments stand with their signs, what no record tells in a row of its own, and sum to the whole", () => {
	draw(
		<AdjustmentList
			rows={[
				{ key: "7 a", name: "Acme", title: "Crates", at: 0, change: 12_300 },
				{ key: "7 b", name: "x".repeat(200), title: "", at: 0, change: -2300 },
			]}
			rest={100}
			change={kroner(10_100)}
			kpi="revenue"
			scope="organisation"
			period="2026-03"
		/>,
	);
	const figures = [...place.querySelectorAll("td data")].map((each) => [
		(each as HTMLDataElement).value,
		each.textContent,
	]);
	expect(figures).toEqual([
		["123", "+123"],
		["-23", "−23"],
		["1", "+1"],
		["101", "+101"],
	]);
});
