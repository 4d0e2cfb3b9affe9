// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import {
	FileTotals,
	ImportFiles,
} from "../../components/dashboard/import-parts.tsx";
import { Measures } from "../../components/dashboard/measures.tsx";
import { SplitTable } from "../../components/dashboard/split-table.tsx";
import { dashboard as danish } from "../../lib/text/da/dashboard.ts";
import { importing as danishImport } from "../../lib/text/da/import.ts";
import { pocket as danishPocket } from "../../lib/text/da/pocket.ts";
import { dashboard } from "../../lib/text/en/dashboard.ts";
import { importing } from "../../lib/text/en/import.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";

let place: HTMLElement;
beforeEach(() => {
	useTexts("en", pocket, dashboard, importing);
	place = document.createElement("div");
	document.body.append(place);
});
afterEach(() => {
	render(null, place);
	place.remove();
});
const draw = (view: preact.ComponentChild) => act(() => render(view, place));
const data = (selector: string) =>
	place.querySelector<HTMLDataElement>(`data${selector}`);

describe("a figure", () => {
	test("carries its exact value, scope, period, n and interval", async () => {
		await draw(
			<SplitTable
				title="By seller"
				heading="Seller"
				kpi="winRate"
				period="2017"
				rows={[
					{
						name: "Anna & Co",
						scope: "seller:Anna & Co",
						href: "#",
						figure: {
							value: 0.6315005215,
							unit: "rate",
							n: 6711,
							low: 0.62,
							high: 0.64,
						},
					},
				]}
			/>,
		);
		const figure = data('[data-kpi="winRate"]');
		expect(figure?.value).toBe("0.6315005215");
		expect(figure?.textContent).toBe("63\u00a0%");
		expect({ ...figure?.dataset }).toEqual({
			kpi: "winRate",
			scope: "seller:Anna & Co",
			period: "2017",
			n: "6711",
			low: "0.62",
			high: "0.64",
		});
	});

	test("that is unknown is a dash with a reason, never 0", async () => {
		await draw(
			<Measures
				measures={[
					{
						kpi: "salesCycle",
						figure: {
							value: null,
							unit: "days",
							reason: { code: "noWonDeals" },
						},
						href: "#",
					},
				]}
				scope="organisation"
				period="2026-03"
				periodName="March"
			/>,
		);
		expect(data("")?.value).toBe("");
		expect(data("")?.dataset.reason).toBe("noWonDeals");
		expect(place.textContent).toContain("no deals won in March");
		expect(place.textContent).not.toContain("0");
	});
});

describe("the import", () => {
	test("has a file input called Choose files, and Vælg filer in Danish", async () => {
		const view = (
			<ImportFiles isPrimary={true} isDisabled={false} onFiles={() => {}} />
		);
		await draw(view);
		const input = place.querySelector<HTMLInputElement>("input[type=file]");
		expect(input?.labels?.[0]?.textContent).toBe("Choose files");
		expect(input?.multiple).toBe(true);
		useTexts("da", danishPocket, danish, danishImport);
		await draw(
			<ImportFiles isPrimary={true} isDisabled={false} onFiles={() => {}} />,
		);
		expect(input?.labels?.[0]?.textContent).toBe("Vælg filer");
	});

	test("shows the file's own sums in major units", async () => {
		await draw(
			<FileTotals
				sums={{
					rows: 3,
					won: 2,
					lost: 1,
					open: 0,
					creditNotes: 0,
					revenue: [{ minor: 6_250_050, currency: "DKK" }],
					refused: 0,
				}}
			/>,
		);
		const value = (kpi: string) =>
			data(`[data-scope="import"][data-kpi="${kpi}"]`)?.value;
		expect([value("dealsWon"), value("dealsLost"), value("revenue")]).toEqual([
			"2",
			"1",
			"62500.5",
		]);
	});
});

describe("a drawer", () => {
	test("takes the focus, closes on Escape and gives the focus back", async () => {
		const before = document.createElement("button");
		document.body.append(before);
		before.focus();
		const onClose = vi.fn();
		await draw(
			<Drawer title="Change deal" onClose={onClose}>
				<input />
			</Drawer>,
		);
		expect(document.activeElement?.tagName).toBe("INPUT");
		dispatchEvent(
			new KeyboardEvent("keydown", { key: "Escape", cancelable: true }),
		);
		expect(onClose).toHaveBeenCalledOnce();
		await draw(null);
		expect(document.activeElement).toBe(before);
		before.remove();
	});
});
