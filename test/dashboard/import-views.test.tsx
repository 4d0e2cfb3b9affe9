// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FileTotals } from "../../components/dashboard/import-parts.tsx";
import { ImportReadings } from "../../components/dashboard/import-readings.tsx";
import { ImportStatuses } from "../../components/dashboard/import-statuses.tsx";
import type {
	Proposal,
	ProposedFile,
} from "../../entrypoints/dashboard/import-protocol.ts";
import { openQuestions } from "../../entrypoints/dashboard/import-questions.tsx";
import { rowCounts } from "../../entrypoints/dashboard/use-import.ts";
import type { FileSums } from "../../lib/intake/drafts.ts";
import { dashboard } from "../../lib/text/en/dashboard.ts";
import { importing } from "../../lib/text/en/import.ts";
import { kpi } from "../../lib/text/en/kpi.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";

let place: HTMLElement;
beforeEach(() => {
	useTexts("en", pocket, dashboard, kpi, importing);
	place = document.createElement("div");
	document.body.append(place);
});
afterEach(() => {
	render(null, place);
	place.remove();
});
const draw = (view: preact.ComponentChild) => act(() => render(view, place));
const lines = () =>
	[...place.querySelectorAll("tbody tr")].map((row) =>
		[...row.children].map((cell) =>
			(cell.textContent ?? "").replace(/\u00a0/g, " ").trim(),
		),
	);

const sums = (changed: Partial<FileSums> = {}): FileSums => ({
	...{ rows: 3, won: 2, lost: 1, open: 0, creditNotes: 0, refused: 0 },
	revenue: [{ minor: 6_250_050, currency: "DKK" }],
	...changed,
});

describe("the file's sums beside what Målbar would hold", () => {
	test("are said to be equal where they are", async () => {
		await draw(<FileTotals sums={sums()} stored={sums()} />);
		expect(lines()).toContainEqual(["Revenue DKK", "62,500", "62,500"]);
		expect(place.querySelector(".hot")).toBeNull();
		expect(place.textContent).toContain("Equal to the last cent");
	});

	test("are marked where they differ, also by a currency only one of them has", async () => {
		await draw(
			<FileTotals
				sums={sums()}
				stored={sums({
					won: 1,
					revenue: [{ minor: 100, currency: "SEK" }],
				})}
			/>,
		);
		const marked = [...place.querySelectorAll(".hot")].map(
			(row) => row.firstElementChild?.textContent,
		);
		expect(marked).toEqual(["Won", "Revenue DKK", "Revenue SEK"]);
		expect(place.textContent).not.toContain("Equal");
	});

	test("stand alone while nobody knows what would be stored", async () => {
		await draw(<FileTotals sums={sums()} />);
		expect(lines()).toContainEqual(["Won", "2"]);
		expect(place.querySelector(".agrees")).toBeNull();
	});
});

test("a question shows the file's own rows in each reading, and one button a reading", async () => {
	const run = [vi.fn(), vi.fn()];
	await draw(
		<ImportReadings
			caption="Readings"
			choices={[
				{ label: "3 April", hint: "day-month", run: run[0]! },
				{ label: "4 March", hint: "month-day", run: run[1]! },
			]}
			rows={[
				{ line: 12, cell: "03/04/2026", readings: ["3 April", "4 March"] },
			]}
		/>,
	);
	expect(lines()).toEqual([["12", "03/04/2026", "3 April", "4 March"]]);
	await act(() => place.querySelectorAll("button")[1]?.click());
	expect(run.map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
});

test("what a word means is changed where it stands; what no word says only where something else may say it", async () => {
	const onChange = vi.fn();
	const row = (says: string, isWord: boolean, count: number) => ({
		...{ key: says, says, isWord, status: "open" as const, count },
		sum: [{ minor: 10_000, currency: "DKK" }],
	});
	await draw(
		<ImportStatuses
			caption="Means"
			scope="import:file"
			rows={[row("Signed", true, 1_250), row("the probability", false, 3)]}
			canChange={({ isWord }) => isWord}
			onChange={({ says }, status) => onChange(says, status)}
		/>,
	);
	const selects = [...place.querySelectorAll("select")];
	expect(selects.map((each) => each.getAttribute("aria-label"))).toEqual([
		"Signed means",
	]);
	expect(lines()[0]?.slice(2)).toEqual(["1,250", "DKK 100"]);
	selects[0]!.value = "won";
	await act(() => {
		selects[0]?.dispatchEvent(new Event("change"));
	});
	expect(onChange.mock.calls).toEqual([["Signed", "won"]]);
});

describe("a try-out", () => {
	const file = (mapping: Partial<ProposedFile["mapping"]>): ProposedFile => ({
		...{ name: "a.csv", rows: 2, format: "csv", fields: [], statuses: [] },
		rounded: 0,
		mapping: { file: "a.csv", kind: "deals", columns: [], ...mapping },
	});
	const proposal = (changed: Partial<Proposal>): Proposal => ({
		...{ files: [], unreadable: [], sums: sums(), refused: 0 },
		...{ wonWithoutDay: 0, notes: [], suggestions: [] },
		...changed,
	});
	const plan = {
		...{ kinds: [], repeated: 0, vanished: 0, doubts: [] },
		...{ stored: sums(), goesOn: false },
	};

	test("says all that is missing, in the order of the page, and where it is asked", () => {
		const column = {
			...{ column: 4, heading: "Closed", field: null, sure: "asked" as const },
			...{ examples: [], distinct: 0, missing: 0, unreadable: 0 },
			question: { ask: "status" as const, words: [] },
		};
		expect(
			openQuestions(
				proposal({
					files: [
						file({ question: { ask: "allAre" }, columns: [column] }),
						file({ kind: "unknown", question: { ask: "year" } }),
					],
					plan: {
						...plan,
						doubts: [
							{ doubt: "alike", count: 9, open: 4 },
							{ doubt: "moved", count: 2, open: 0 },
						],
					},
				}),
			),
		).toEqual([
			{ at: "question-0", words: "a.csv: what these deals are" },
			{ at: "question-0-4", words: "a.csv: Closed" },
			{ at: "doubt-alike", words: "4 rows that may be stored already" },
		]);
	});

	test("counts rows as the import will: sellers and memberships beside them, what stands twice among the skipped", () => {
		const kind = (of: "deal" | "lead" | "seller", n: number) => ({
			...{ kind: of, added: n, changed: 1, unchanged: 2 },
		});
		expect(
			rowCounts(
				proposal({
					refused: 7,
					plan: {
						...plan,
						kinds: [kind("deal", 10), kind("lead", 20), kind("seller", 40)],
						repeated: 3,
					},
				}),
			),
		).toEqual({ added: 30, changed: 2, skipped: 14 });
	});
});
