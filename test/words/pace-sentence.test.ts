import { beforeEach, describe, expect, it } from "vitest";
import type { GoalGlance } from "../../lib/glance.ts";
import type { Language } from "../../lib/model/settings.ts";
import { pocket as danish } from "../../lib/text/da/pocket.ts";
import { glance as firstPaint } from "../../lib/text/en/glance.ts";
import { pocket as english } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";
import { glanceWords } from "../../lib/words/glance-words.ts";
import {
	attainmentText,
	goalTitle,
	paceReason,
	paceSentence,
	readingOf,
	spoken,
} from "../../lib/words/pace-sentence.ts";
import { march, quotes } from "../components/glance-example.ts";

const speak = (language: Language) =>
	useTexts(language, language === "da" ? danish : english);
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const say = (goal: GoalGlance) => plain(spoken(paceSentence(goal)));

beforeEach(() => speak("en"));

/** A ceiling of 40 days for the cycle, an average. */
const cycle = (days: number): GoalGlance => ({
	...quotes(0, "behind"),
	kpi: "salesCycle",
	unit: "days",
	adds: false,
	direction: "atMost",
	target: 40,
	actual: { value: days, unit: "days" },
	expected: null,
	ahead: 40 - days,
});

/** A ceiling of 12 deals lost, 6.5 of them by now. */
const lost = (deals: number): GoalGlance => ({
	...quotes(deals, "behind"),
	kpi: "dealsLost",
	direction: "atMost",
	expected: 6.5,
	ahead: 6.5 - deals,
});

/** A hit rate of at least 30 %. */
const rate = (value: number): GoalGlance => ({
	...quotes(0, "behind"),
	kpi: "hitRate",
	unit: "rate",
	adds: false,
	target: 0.3,
	actual: { value, unit: "rate" },
	expected: null,
	ahead: value - 0.3,
});

/** The wording table of the look, both languages. */
const WORDING: [string, GoalGlance, string, string][] = [
	["behind", march, "DKK 18,182 behind pace", "kr. 18.182 bag planen"],
	[
		"behind, count",
		{
			...quotes(4, "behind"),
			kpi: "meetingsBooked",
			ahead: -2,
		},
		"2 meetings behind",
		"2 møder bagud",
	],
	["on pace", { ...march, state: "onPace" }, "On pace", "På plan"],
	[
		"ahead",
		{ ...march, state: "ahead", ahead: 4_431_818 },
		"DKK 44,318 ahead of pace",
		"kr. 44.318 foran planen",
	],
	[
		"ahead, count",
		{ ...quotes(8, "ahead"), ahead: 8 - 72 / 11 },
		"1.5 quotes ahead",
		"1,5 tilbud foran",
	],
	[
		"past",
		{
			...march,
			state: "reached",
			actual: { ...march.actual, value: 45_200_000 },
		},
		"DKK 52,000 past the goal",
		"kr. 52.000 over målet",
	],
	[
		"reached",
		{
			...march,
			state: "reached",
			actual: { ...march.actual, value: 40_000_000 },
		},
		"Goal reached",
		"Målet er nået",
	],
	[
		"missed",
		{ ...march, state: "missed" },
		"DKK 200,000 short of the goal",
		"kr. 200.000 under målet",
	],
	[
		"over, an average",
		{ ...cycle(44), state: "behind" },
		"4 days over",
		"4 dage over loftet",
	],
	[
		"under, an average",
		{ ...cycle(36.5), state: "ahead" },
		"3.5 days under",
		"3,5 dage under loftet",
	],
	[
		"missed, an average",
		{ ...cycle(41), state: "missed" },
		"1 day over",
		"1 dag over loftet",
	],
	[
		"reached, an average",
		{ ...cycle(36), state: "reached" },
		"4 days under",
		"4 dage under loftet",
	],
	[
		"a ceiling used up too fast",
		{ ...lost(8), state: "behind" },
		"1.5 deals over pace",
		"1,5 salg over planen",
	],
	[
		"a ceiling with room left",
		{ ...lost(5), state: "ahead" },
		"1.5 deals under pace",
		"1,5 salg under planen",
	],
	[
		"a ceiling passed before the end",
		{ ...lost(13), state: "behind" },
		"1 deal over",
		"1 salg over loftet",
	],
	[
		"a ceiling just kept",
		{ ...lost(12), state: "reached" },
		"Goal reached",
		"Målet er nået",
	],
	[
		"behind, a rate",
		{ ...rate(0.28), state: "behind" },
		"2 points behind",
		"2 procentpoint bagud",
	],
	[
		"ahead, a rate",
		{ ...rate(0.31), state: "ahead" },
		"1 point ahead",
		"1 procentpoint foran",
	],
	[
		"missed, a rate",
		{ ...rate(0.285), state: "missed" },
		"1.5 points short of the goal",
		"1,5 procentpoint under målet",
	],
	[
		"behind, an average amount",
		{ ...march, adds: false, expected: null, ahead: -500_000 },
		"DKK 5,000 behind",
		"kr. 5.000 bagud",
	],
	[
		"a count without a noun of its own",
		{ ...quotes(4, "behind"), kpi: "custom:x", ahead: -2 },
		"2 behind",
		"2 bagud",
	],
	[
		"no target",
		{
			...march,
			state: "unknown",
			target: null,
			targetReason: { code: "noRecords" },
			reason: { code: "noRecords" },
		},
		"– nothing in March",
		"– intet i marts",
	],
	[
		"early, of days of one's own",
		{
			...march,
			state: "early",
			period: {
				id: "2026-03-01..2026-06-01",
				kind: "custom",
				from: "2026-03-01",
				to: "2026-06-01",
			},
		},
		"The period is young",
		"Perioden er lige begyndt",
	],
	[
		"early",
		{ ...march, state: "early" },
		"The month is young",
		"Måneden er lige begyndt",
	],
	[
		"not begun",
		{ ...march, state: "notStarted" },
		"March has not begun",
		"Marts er ikke begyndt",
	],
	[
		"unknown",
		{
			...march,
			state: "unknown",
			actual: {
				value: null,
				unit: "money",
				reason: {
					code: "noExchangeRate",
					currency: "EUR",
					month: "2026-03",
					count: 1,
				},
			},
		},
		"– no exchange rate for EUR in March",
		"– mangler valutakurs for EUR i marts",
	],
];

describe("paceSentence", () => {
	it.each(WORDING)("says %s in both languages", (_, goal, en, da) => {
		expect(say(goal)).toBe(en);
		speak("da");
		expect(say(goal)).toBe(da);
	});
	it("chooses one or many by what is shown", () => {
		expect(say({ ...quotes(5, "behind"), ahead: -1 })).toBe("1 quote behind");
		expect(say({ ...quotes(5, "behind"), ahead: -1.04 })).toBe(
			"1 quote behind",
		);
	});
	it("carries the exact figure behind each amount", () => {
		const { figures } = paceSentence(march);
		expect(figures.amount?.figure.value).toBe(-1_818_182);
		expect(figures.amount?.reading).toBe("ahead");
	});
});

describe("paceReason", () => {
	it("says what the sentence rests on", () => {
		expect(plain(spoken(paceReason(march)))).toBe(
			"91.7 % of pace · 12 of 22 workdays done",
		);
		expect(spoken(paceReason({ ...march, state: "early" }))).toBe(
			"12 of 22 workdays done",
		);
		expect(spoken(paceReason({ ...rate(0.28), pace: 0.28 / 0.3 }))).toBe(
			"12 of 22 workdays done",
		);
	});
});

describe("the mark", () => {
	it("is over a ceiling, or on this side of it", () => {
		expect(paceSentence({ ...cycle(44), state: "behind" }).mark).toBe("over");
		expect(paceSentence({ ...cycle(44), state: "missed" }).mark).toBe("over");
		expect(paceSentence({ ...cycle(30), state: "ahead" }).mark).toBe("onPace");
		expect(paceSentence({ ...cycle(30), state: "reached" }).mark).toBe(
			"onPace",
		);
		expect(paceSentence({ ...cycle(30), state: "early" }).mark).toBe("early");
		expect(paceSentence(march).mark).toBe("behind");
	});
});

describe("goalTitle", () => {
	it("names a seller's own KPI as they call it", () => {
		expect(
			goalTitle({ ...march, kpi: "custom:x", kpiName: "Demos per deal" }),
		).toBe("Demos per deal, March");
	});
});

describe("attainmentText", () => {
	it("reads 100 % only when it is reached", () => {
		expect(plain(attainmentText(0.999))).toBe("99 %");
		expect(plain(attainmentText(1))).toBe("100 %");
		expect(plain(attainmentText(0.994))).toBe("99 %");
		expect(attainmentText(null)).toBe("–");
	});
});

describe("readingOf", () => {
	it("gives nothing to go below zero, and no reading of an unknown", () => {
		const past = { ...march, actual: { ...march.actual, value: 45_200_000 } };
		expect(readingOf(past, "toGo").value).toBe(0);
		const unknown: GoalGlance = {
			...march,
			actual: { value: null, unit: "money", reason: { code: "noRecords" } },
			attainment: null,
		};
		expect(readingOf(unknown, "toGo")).toMatchObject({
			value: null,
			reason: { code: "noRecords" },
		});
		expect(readingOf(unknown, "attainment").value).toBeNull();
		const targetless: GoalGlance = {
			...march,
			target: null,
			targetReason: { code: "noBaseline" },
		};
		expect(readingOf(targetless, "target")).toMatchObject({
			value: null,
			reason: { code: "noBaseline" },
		});
		expect(readingOf(targetless, "toGo").value).toBeNull();
		expect(readingOf(rate(0.28), "perWorkdaySoFar").value).toBeNull();
	});
});

describe("glanceWords", () => {
	it("has every word the overlay needs, in the language in use", () => {
		const words = glanceWords("ready", march);
		expect(plain(words.percent)).toBe("50 %");
		expect(words.title).toBe("Revenue, March");
		expect(plain(words.sentence)).toBe("DKK 18,182 behind pace");
		speak("da");
		expect(goalTitle(march)).toBe("Omsætning, marts");
		for (const word of Object.values(glanceWords("ready", march)))
			expect(word).not.toMatch(/^$|[{}]|^\w+\.\w+$/);
	});
	it("says the whole of it while the month is young", () => {
		expect(glanceWords("ready", { ...march, state: "early" }).sentence).toBe(
			"The month is young. 12 of 22 workdays done",
		);
	});
	it("never makes lost records look like a new start", () => {
		expect(glanceWords("lost", undefined).sentence).toBe(
			"Your records are missing",
		);
		expect(glanceWords("new", undefined).sentence).toBe(
			"What do you want to reach?",
		);
	});
});

it("leaves a reason out whose text a first paint has not loaded yet, and never spells its key", () => {
	useTexts("en", firstPaint);
	const reason = { code: "tooFewRepeatCustomers" } as const;
	expect(say({ ...quotes(0, "unknown"), reason })).toBe("– not known yet");
});
