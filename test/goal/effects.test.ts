import { expect, test } from "vitest";
import { effectsOf } from "../../lib/goal/effects.ts";
import { noEvidence } from "../../lib/kpi/kpi.ts";
import { revenue } from "../../lib/kpi/revenue.ts";
import { winRate } from "../../lib/kpi/win-rate.ts";
import { FACT } from "../../lib/tally/fact.ts";
import type { SumRow } from "../../lib/tally/sum.ts";
import { contextOf } from "../tally/records.ts";

const WHOLE = 1_000_000;
const row = (day: string, kind: 7 | 8, amount: number): SumRow => [
	day,
	kind,
	"DKK",
	WHOLE,
	amount,
	WHOLE,
	amount,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
];
const context = contextOf("2026-03", "2026-03-18");
const march = { from: "2026-03-01", to: "2026-04-01" };

test("actions are taken out one after the other, so each begins where the one before it ended", () => {
	const first = row("2026-03-03", FACT.dealWon, 100);
	const second = row("2026-03-11", FACT.dealWon, 60);
	expect(
		effectsOf(
			revenue,
			{ ...noEvidence, sums: [first, second] },
			context,
			march,
			[[second], [first]],
		),
	).toEqual([
		{ before: 100, after: 160 },
		{ before: 0, after: 100 },
	]);
});

test("what lies outside the period or after as-of does nothing", () => {
	const counted = row("2026-03-03", FACT.dealWon, 100);
	expect(
		effectsOf(revenue, { ...noEvidence, sums: [counted] }, context, march, [
			[row("2026-03-19", FACT.dealWon, 7), row("2026-02-28", FACT.dealWon, 7)],
		]),
	).toEqual([{ before: 100, after: 100 }]);
});

test("a rate that nothing else is known of was unknown before", () => {
	const won = row("2026-03-03", FACT.dealWon, 100);
	const lost = row("2026-03-04", FACT.dealLost, 100);
	expect(
		effectsOf(winRate, { ...noEvidence, sums: [won, lost] }, context, march, [
			[lost],
			[won],
		]),
	).toEqual([
		{ before: 1, after: 0.5 },
		{ before: null, after: 1 },
	]);
});
