// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Basis } from "../../components/dashboard/basis.tsx";
import { ComparePasted } from "../../components/dashboard/compare-pasted.tsx";
import { KpiFigure } from "../../components/dashboard/kpi-figure.tsx";
import { Measures } from "../../components/dashboard/measures.tsx";
import { SplitTable } from "../../components/dashboard/split-table.tsx";
import { Ways } from "../../components/dashboard/ways.tsx";
import { WhyFigure } from "../../components/dashboard/why-figure.tsx";
import type { Figure } from "../../lib/kpi/figure.ts";
import { dashboard } from "../../lib/text/en/dashboard.ts";
import { kpi } from "../../lib/text/en/kpi.ts";
import { overview } from "../../lib/text/en/overview.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";

let place: HTMLElement;
beforeEach(() => {
	useTexts("en", pocket, dashboard, kpi, overview);
	place = document.createElement("div");
	document.body.append(place);
});
afterEach(() => {
	render(null, place);
	place.remove();
});
const draw = (view: preact.ComponentChild) => act(() => render(view, place));
const words = () => place.textContent?.replace(/\u00a0/g, " ") ?? "";
const exact = (kpi: string) =>
	place.querySelector<HTMLDataElement>(`data[data-kpi="${kpi}"]`)?.value;
const march = {
	scope: "organisation",
	period: "2026-03",
	periodName: "March",
};

describe("what a figure rests on", () => {
	const money = { currency: "DKK" } as const;
	test.each<[string, Figure, string]>([
		[
			"hitRate",
			{ value: 1.0266, unit: "rate", of: { above: 1196, below: 1165 } },
			"1,196 won ÷ 1,165 contacted",
		],
		[
			"winRate",
			{
				value: 0.6,
				unit: "rate",
				n: 5,
				of: { above: 3, below: 5 },
				low: 0.23,
				high: 0.88,
			},
			"3 won of 5 closed · 23–88 %",
		],
		[
			"cac",
			{
				value: 4_071_400,
				unit: "money",
				...money,
				of: { above: 28_500_000, below: 7 },
			},
			"285,000 ÷ 7 new customers",
		],
		[
			"cac",
			{
				value: 28_500_000,
				unit: "money",
				...money,
				of: { above: 28_500_000, below: 1 },
			},
			"285,000 ÷ 1 new customer",
		],
		[
			"custom:own",
			{
				value: 2,
				unit: "rate",
				...money,
				of: { above: 20_000, below: 10_000 },
			},
			"200 ÷ 100",
		],
		["clv", { value: 1, unit: "money", ...money, n: 92 }, "92 customers"],
		["calls", { value: 3, unit: "count" }, "in March"],
		[
			"cac",
			{ value: null, unit: "money", reason: { code: "noCosts" } },
			"no costs in March",
		],
	])("%s", async (id, figure, said) => {
		await draw(<Basis kpi={id} figure={figure} {...march} />);
		expect(words()).toBe(said);
	});
});

test("a tile that is being measured has its name, and no figure that could be read as one", async () => {
	await draw(<Measures measures={[{ kpi: "clv", href: "#" }]} {...march} />);
	expect(words()).toBe("Customer lifetime value");
	expect(place.querySelector("data")).toBeNull();
});

test("a tile says what changed, that nothing clear did, or what it was; and a seller's own by its name", async () => {
	await draw(
		<Measures
			measures={[
				{
					kpi: "custom:own",
					kpiName: "Lost for each won",
					figure: { value: 14, unit: "count" },
					since: {
						change: { value: 8, unit: "count" },
						periodName: "February",
					},
					href: "#",
				},
				{
					kpi: "newLeads",
					figure: { value: 14, unit: "count" },
					since: { change: null, periodName: "February" },
					steps: [null, 9, 14],
					href: "#",
				},
				{
					kpi: "revenue",
					figure: { value: 20_000, unit: "money", currency: "DKK" },
					before: {
						figure: { value: 5_500_000, unit: "money", currency: "DKK" },
						period: "2026-02",
						periodName: "February",
						isPart: true,
					},
					href: "#",
				},
			]}
			{...march}
		/>,
	);
	expect(words()).toContain("Lost for each won");
	expect(words()).toContain("+8 on February");
	expect(exact("custom:own.change")).toBe("8");
	expect(words()).toContain("no clear change on February");
	expect(words()).toContain("55,000 by then in February");
	const curves = [...place.querySelectorAll("svg")];
	expect(curves.map((curve) => curve.getAttribute("aria-label"))).toEqual([
		"New leads up to March: 9 first, 14 last, between 9 and 14",
	]);
});

test("a figure says what to know of it and what is counted apart", async () => {
	await draw(
		<KpiFigure
			kpi="hitRate"
			figure={{
				value: 1.2,
				unit: "rate",
				of: { above: 12, below: 10 },
				notes: [{ code: "contactedEarlier", count: 7 }],
				leftOut: [{ code: "creditNote", count: 1 }],
			}}
			formula="Won ÷ contacted"
			since={{ change: null, periodName: "February" }}
			{...march}
		/>,
	);
	expect(words()).toContain("Won ÷ contacted.");
	expect(words()).toContain("no clear change on February");
	expect(words()).toContain("7 deals won were first contacted earlier.");
	expect(words()).toContain("Counted apart: 1 credit note.");
});

test("the usual time a hit rate rests on is a time, no rate", async () => {
	await draw(
		<KpiFigure
			kpi="hitRateWindowed"
			figure={{
				value: 0.4,
				unit: "rate",
				n: 10,
				of: { above: 4, below: 10 },
				low: 0.17,
				high: 0.69,
				also: { days: 23 },
			}}
			{...march}
		/>,
	);
	expect(words()).toContain("The usual time23 days");
	expect(exact("hitRateWindowed.days")).toBe("23");
});

test("parts have their shares of a whole, and none where one of them is not known", async () => {
	const row = (name: string, figure: Partial<Figure>) => ({
		name,
		scope: `seller:${name}`,
		figure: { value: null, unit: "money", currency: "DKK", ...figure } as const,
	});
	const split = (last: Partial<Figure>) => (
		<SplitTable
			title="By seller"
			heading="Seller"
			kpi="revenue"
			adds
			period="2026-03"
			rows={[row("Ann", { value: 300 }), row("Bo", last)]}
		/>
	);
	await draw(split({ value: 100 }));
	expect(exact("revenue.share")).toBe("0.75");
	await draw(split({ reason: { code: "noExchangeRate" } }));
	expect(exact("revenue.share")).toBeUndefined();
});

test("a way of measuring is chosen by its radio, and the page's own is marked", async () => {
	const onChoose = vi.fn();
	await draw(
		<Ways
			ways={[
				{
					kpi: "winRate",
					figure: { value: 0.5, unit: "rate" },
					href: "#a",
				},
				{ kpi: "winRateByValue", href: "#b" },
			]}
			chosen="winRate"
			here="winRateByValue"
			onChoose={onChoose}
			{...march}
		/>,
	);
	const radios = place.querySelectorAll<HTMLInputElement>("input[type=radio]");
	expect([...radios].map(({ checked }) => checked)).toEqual([true, false]);
	expect(place.querySelector("[aria-current]")?.textContent).toBe(
		"Win rate by value",
	);
	radios[1]?.click();
	expect(onChoose).toHaveBeenCalledWith("winRateByValue");
});

describe("why a number is what it is", () => {
	const row = {
		key: "1",
		day: "2026-03-17",
		name: "Condax",
		title: "Pilot",
		counts: { value: 3_750_050, unit: "money", currency: "DKK" } as const,
	};
	const view = (figure: Figure) => (
		<WhyFigure
			kpi="revenue"
			name="Revenue"
			formula="Amounts won"
			figure={figure}
			settings={[{ name: "Reporting currency", text: "DKK" }]}
			rates={[]}
			sides={[
				{
					side: "value",
					records: 300,
					total: { value: 3_750_050, unit: "money", currency: "DKK" },
					rows: [row],
				},
			]}
			leftOut={{
				records: 1,
				rows: [{ ...row, key: "2", counts: undefined, because: "no amount" }],
			}}
			shown={200}
			onMore={() => {}}
			scope="organisation"
			period="2026-03"
		/>
	);

	test("lists the records, their exact sum, and those left out with the reason", async () => {
		await draw(view({ value: 3_750_050, unit: "money", currency: "DKK" }));
		expect(exact("revenue.why.value")).toBe("300");
		expect(exact("revenue.why.value.sum")).toBe("37500.5");
		expect(words()).toContain("DKK 37,500.50");
		expect(words()).toContain("no amount · Pilot");
		expect(words()).toContain("Show 100 more");
		// The sum is the figure: it is not said twice.
		expect(place.querySelector(".result")).toBeNull();
	});

	test("says the figure itself where it is not the sum", async () => {
		await draw(view({ value: 1_250_017, unit: "money", currency: "DKK" }));
		expect(place.querySelector(".result")?.textContent).toContain("Revenue");
	});
});

describe("against what a CRM says", () => {
	const form = (compared: Parameters<typeof ComparePasted>[0]["compared"]) => (
		<ComparePasted
			compared={compared}
			onCompare={() => {}}
			kpi="revenue"
			scope="organisation"
			period="2026-03"
		/>
	);
	const read = { value: 19_990_000, unit: "money", currency: "DKK" } as const;

	test("a total agrees, or is so much off", async () => {
		await draw(form({ is: "total", read, verdict: "agrees" }));
		expect(words()).toContain("Agrees exactly");
		await draw(
			form({
				is: "total",
				read,
				verdict: "differs",
				difference: { ...read, value: -10_000 },
			}),
		);
		expect(words()).toContain("DKK 100.00 less there than here");
		expect(exact("revenue.difference")).toBe("-100");
	});

	test("two rates are so many points apart, not per cent", async () => {
		const difference = { value: 0.186, unit: "rate" } as const;
		await draw(
			form({ is: "total", read: null, verdict: "differs", difference }),
		);
		expect(words()).toContain("18.6 points more there than here");
	});

	test("a question is asked with its answers", async () => {
		await draw(
			form({
				is: "unsure",
				question: {
					ask: "decimal",
					example: "200.000",
					choices: [
						{ decimal: ",", value: "200000" },
						{ decimal: ".", value: "200.000" },
					],
					rows: [{ line: 1, cell: "200.000", readings: ["200000", "200"] }],
				},
			}),
		);
		expect(
			[...place.querySelectorAll(".question button")].map(
				(button) => button.textContent,
			),
		).toEqual(["200,000", "200"]);
	});

	test("a paste with nothing in it says so", async () => {
		await draw(form({ is: "nothing" }));
		expect(words()).toContain("There is no number and no list in it");
	});
});
