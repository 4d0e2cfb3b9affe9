// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { barPicture } from "../../components/bar-svg.ts";
import type { CurveDay } from "../../components/curve.tsx";
import { curveSvg } from "../../components/curve-svg.ts";
import { periodsPicture } from "../../components/periods-svg.ts";
import { fileTones, LIGHT, type Svg, svgText } from "../../components/svg.tsx";
import { goal } from "../../lib/text/en/goal.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";
import { addDays } from "../../lib/time/plain-date.ts";

beforeEach(() => useTexts("en", pocket, goal));

/** March, seen from the 18th, with a goal of 400,000. */
const days: CurveDay[] = Array.from({ length: 32 }, (_, at) => ({
	day: addDays("2026-03-01", at),
	isWorkday: at % 7 !== 0 && at % 7 !== 6 && at < 31,
	done: at < 18 ? Math.floor(at / 4) * 5_000_000 : null,
	expected: (40_000_000 * at) / 31,
	run: at >= 17 ? 20_000_000 + (at - 17) * 1_000_000 : null,
}));
const curve = {
	days,
	asOf: "2026-03-18",
	target: 40_000_000,
	unit: "money",
	currency: "DKK",
	title: 'March <so far> & "more"',
	summary: "200,000 of 400,000",
} as const;
const alone = {
	width: 960,
	height: 480,
	tones: fileTones,
	isAlone: true,
	subject: "Ærø & Søn <script>alert(1)</script>",
};

const parsed = (svg: Svg) => {
	const text = svgText(svg);
	const document = new DOMParser().parseFromString(text, "image/svg+xml");
	expect(document.querySelector("parsererror")).toBeNull();
	return { text, root: document.documentElement };
};
const numbers = (svg: Svg): number[] => [
	...Object.values(svg.at ?? {}).flatMap((value) =>
		typeof value === "number"
			? [value]
			: [...value.replace(/#\w+/g, "").matchAll(/-?\d+(\.\d+)?/g)].map(
					([found]) => Number(found),
				),
	),
	...(svg.within ?? []).flatMap((each) =>
		typeof each === "string" ? [] : numbers(each),
	),
];

describe("a curve in a file", () => {
	test("is an SVG with its title, its sentence, its legend and its goal, whatever they are called", () => {
		const { text, root } = parsed(curveSvg(curve, alone));
		expect(root.querySelector("title")?.textContent).toBe(curve.title);
		expect(root.querySelector("desc")?.textContent).toBe(curve.summary);
		expect(text).not.toContain("<script");
		const words = [...root.querySelectorAll("text")].map(
			(each) => each.textContent,
		);
		expect(words).toEqual(
			expect.arrayContaining([
				...[curve.title, alone.subject, "Goal 400,000", "18"],
				...["So far", "Expected", "At this rate", "100,000", "400,000"],
			]),
		);
	});

	test("opens a fan from what is done to where outcomes end, and keeps it inside", () => {
		const fan = { low: 30_000_000, high: 90_000_000 };
		const svg = curveSvg({ ...curve, fan }, alone);
		const { root, text } = parsed(svg);
		expect(text).toContain("Eight of ten outcomes");
		expect(Math.max(...numbers(svg))).toBeLessThanOrEqual(960);
		const outline = [...root.querySelectorAll("path")].filter((path) =>
			path.getAttribute("d")?.endsWith("Z"),
		);
		expect(outline).toHaveLength(1);
		const { root: without } = parsed(curveSvg(curve, alone));
		expect(without.querySelector("path[d$=Z]")).toBeNull();
	});

	test("stays inside its frame, and every place of it is a number", () => {
		const svg = curveSvg(curve, alone);
		expect(svgText(svg)).not.toMatch(/NaN|undefined|Infinity/);
		expect(Math.max(...numbers(svg))).toBeLessThanOrEqual(960);
	});

	test("of months draws each as wide as it is long, also beside one nothing is known of", () => {
		const months = [10, null, 30].map((done, at) => ({
			day: `2026-0${at + 1}-01`,
			name: "JFM".charAt(at),
			isWorkday: true,
			done,
			expected: null,
			run: null,
			lastYear: 20,
		}));
		const { root } = parsed(
			curveSvg(
				{
					...curve,
					target: undefined,
					asOf: "",
					unit: "count",
					names: { won: "Calls", lastYear: "2025" },
					days: [...months, { ...months[2]!, day: "2026-04-01" }],
				},
				alone,
			),
		);
		const lines = [...root.querySelectorAll("path[stroke-width='2.5']")].map(
			(path) => path.getAttribute("d")?.replace(/[-\d.]+/g, "0"),
		);
		// The sample of the legend, and two months with a gap between them.
		expect(lines).toEqual(["M0 0H0", "M0 0H0M0 0H0"]);
		const words = [...root.querySelectorAll("text")].map(
			(each) => each.textContent,
		);
		expect(words).toEqual(
			expect.arrayContaining(["J", "F", "M", "Calls", "2025"]),
		);
		expect(words).not.toContain("Expected");
	});

	test("is drawn of an empty month, of one day, and of what was never done", () => {
		for (const of of [
			[],
			days.slice(0, 1),
			days.map((each) => ({ ...each, done: null, expected: null, run: null })),
		]) {
			const { target: _, ...bare } = curve;
			const { text } = parsed(curveSvg({ ...bare, days: of }, alone));
			expect(text).not.toMatch(/NaN|undefined|Infinity/);
		}
	});

	test("names in its legend only the lines that are there", () => {
		const { root } = parsed(
			curveSvg(
				{ ...curve, days: days.map((each) => ({ ...each, run: null })) },
				alone,
			),
		);
		const words = [...root.querySelectorAll("text")].map(
			(each) => each.textContent,
		);
		expect(words).toContain("Expected");
		expect(words).not.toContain("At this rate");
	});
});

test("what XML forbids is left out of a name", () => {
	const { root } = parsed(
		curveSvg({ ...curve, title: "a\u0000b\u0008\ud800c]]>" }, alone),
	);
	expect(root.querySelector("title")?.textContent).toBe("ab\ufffdc]]>");
});

test("a bar in a file hatches what is missing and says it in words", () => {
	const { root, text } = parsed(
		barPicture(
			{ mark: "behind", now: 50, due: 54.5, low: 78, high: 117, run: 92 },
			{
				title: "Revenue, March",
				subject: "Anna Lund · DKK 200,000 of 400,000",
				sentence: "DKK 18,182 behind pace",
				end: 125,
				labels: [{ name: "post", text: "400,000", at: 80 }],
				tones: fileTones,
			},
		),
	);
	expect(text).toContain("url(#hatch)");
	expect(root.querySelector("pattern")?.getAttribute("id")).toBe("hatch");
	expect(
		[...root.querySelectorAll("text")].map((each) => each.textContent),
	).toEqual([
		"Revenue, March",
		"Anna Lund · DKK 200,000 of 400,000",
		"DKK 18,182 behind pace",
		"400,000",
	]);
});

test("earlier periods in a file: a column each, a dash for what is not known", () => {
	const { root } = parsed(
		periodsPicture({
			periods: [
				{ short: "J", name: "January", figure: { value: 3, unit: "count" } },
				{
					short: "F",
					name: "February",
					figure: { value: null, unit: "count" },
				},
			],
			target: { value: 4, unit: "count" },
			direction: "atLeast",
			title: "Earlier",
			subject: "Ann",
			tones: fileTones,
		}),
	);
	expect(root.querySelectorAll("rect").length).toBe(2);
	expect(
		[...root.querySelectorAll("text")].map((each) => each.textContent),
	).toEqual(["Earlier", "Ann", "J", "–", "F", "4"]);
});

test("the colours of files are the light ones of the tokens", () => {
	const tokens = readFileSync(
		join(import.meta.dirname, "../../components/tokens.css"),
		"utf8",
	);
	for (const [name, colour] of Object.entries(LIGHT)) {
		const [, light] =
			new RegExp(`--${name}:\\s*light-dark\\(\\s*(#[0-9a-f]{6})`).exec(
				tokens,
			) ?? [];
		expect([name, colour]).toEqual([name, light]);
	}
});
