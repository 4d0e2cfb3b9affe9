// @vitest-environment happy-dom
import { render } from "preact";
import { beforeEach, describe, expect, it } from "vitest";
import { Figure, GoalWords } from "../../components/figure.tsx";
import { Facts, Standing } from "../../components/today.tsx";
import { pocket } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";
import { paceSentence } from "../../lib/words/pace-sentence.ts";
import { march } from "./glance-example.ts";

function drawn(node: Parameters<typeof render>[0]): HTMLElement {
	const place = document.createElement("div");
	document.body.append(place);
	render(node, place);
	return place;
}

beforeEach(() => useTexts("en", pocket));

describe("Figure", () => {
	it("is a data element with the exact number and what it is about", () => {
		const data = drawn(
			<Figure
				figure={{ value: 0.25, unit: "rate", n: 8, low: 0.07, high: 0.59 }}
				kpi="winRate"
				scope="seller:Seller A"
				period="2026-03"
			/>,
		).querySelector("data");
		expect(data?.getAttribute("value")).toBe("0.25");
		expect(data?.dataset).toMatchObject({
			kpi: "winRate",
			scope: "seller:Seller A",
			period: "2026-03",
			n: "8",
			low: "0.07",
			high: "0.59",
		});
	});
	it("is empty with its reason when unknown, never zero", () => {
		const data = drawn(
			<Figure
				figure={{ value: null, unit: "money", reason: { code: "noRecords" } }}
				kpi="revenue"
				scope="organisation"
				period="2026-03"
			/>,
		).querySelector("data");
		expect(data?.getAttribute("value")).toBe("");
		expect(data?.dataset.reason).toBe("noRecords");
		expect(data?.textContent).toBe("–");
	});
});

describe("a goal on screen", () => {
	it("draws the figures inside a sentence as figures", () => {
		const place = drawn(
			<GoalWords sentence={paceSentence(march)} goal={march} scope="seller" />,
		);
		const data = place.querySelector("data");
		expect(place.textContent).toBe("DKK\u00a018,182 behind pace");
		expect(data?.getAttribute("value")).toBe("-18181.82");
		expect(data?.dataset.kpi).toBe("revenue.ahead");
	});
	it("shows the worked example, every number in a data element", () => {
		const place = drawn(
			<>
				<Standing goal={march} scope="seller" state="ready" width={320} />
				<Facts goal={march} scope="seller" />
			</>,
		);
		const values = Object.fromEntries(
			[...place.querySelectorAll("data")].map((data) => [
				data.dataset.kpi,
				data.getAttribute("value"),
			]),
		);
		expect(values).toMatchObject({
			revenue: "200000",
			"revenue.attainment": "0.5",
			"revenue.target": "400000",
			"revenue.expected": "218181.82",
			"revenue.neededPerWorkday": "20000",
			"revenue.forecast": "366666.67",
			"revenue.toGo": "200000",
			"revenue.workdaysElapsed": "12",
		});
		for (const data of place.querySelectorAll("data")) data.remove();
		expect(place.textContent).not.toMatch(/\d/);
	});
});
