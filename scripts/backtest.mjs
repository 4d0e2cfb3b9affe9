// Lives past months of real deals through again and scores what the product would have said: `npm run backtest`, or
// `npm run backtest -- FILE` for any CSV of deals the import understands. Nothing from the future is used.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { areAmountsKnownWhileOpen } from "../lib/forecast/as-known-on.ts";
import { monthIndex, monthStart } from "../lib/forecast/months.ts";
import { ELAPSED, replay } from "../lib/forecast/replay.ts";
import { historyOf } from "../lib/forecast/sales-history.ts";
import { salesByOwner } from "../lib/forecast/sales-of-deals.ts";
import { scoreOf } from "../lib/forecast/score.ts";
import { draftsOf } from "../lib/intake/drafts.ts";
import { readCsv } from "../lib/intake/read-csv.ts";
import { recognise } from "../lib/intake/recognise.ts";

const MAVEN = join(
	import.meta.dirname,
	"../../shared/data/maven/sales_pipeline.csv",
);
/** Monday to Friday: the deals do not say which country's holidays they keep. */
const WEEKDAYS = { country: "", closingDays: [], yearlyClosingDays: [] };
/** A file that ends earlier before a month's end does not hold the whole month. */
const LAST_DAYS = 7;

const file = process.argv[2] ?? MAVEN;
const sales = salesIn(file);
if (sales.size === 0) {
	console.error(`No deals found in ${file}.`);
	process.exit(1);
}
const histories = [...sales.values()].map(historyOf);
const lastClose = histories
	.flatMap(({ deals }) => deals)
	.reduce(
		(day, { close }) => (close < Infinity ? Math.max(day, close) : day),
		0,
	);
const lastMonth = monthIndex(lastClose + LAST_DAYS) - 1;
const areAmountsKnown = areAmountsKnownWhileOpen(histories);
const began = performance.now();
const { cases, weights } = replay(
	histories,
	monthStart(lastMonth + 1),
	WEEKDAYS,
	areAmountsKnown,
	{ times: 1000 },
);
const took = performance.now() - began;

// The published comparison on these deals begins in June 2017, with three months of history.
const JUNE = 2017 * 12 + 5;
const OCTOBER = 2017 * 12 + 9;
const scored =
	file === MAVEN ? cases.filter(({ month }) => month >= JUNE) : cases;
if (scored.length === 0) {
	console.error(
		`Too few deals in ${file}: no seller has five wins before any whole month.`,
	);
	process.exit(1);
}

const name = (month) =>
	`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
const months = [...new Set(scored.map(({ month }) => month))];
console.log(
	`${basename(file)}: ${sales.size} ${sales.size === 1 ? "seller" : "sellers"}, ${name(months[0])} to ${name(months.at(-1))}, ${scored.length} goals, replayed in ${(took / 1000).toFixed(1)} s; amounts of open deals ${areAmountsKnown ? "known" : "not known"}`,
);

const base = scoreOf(scored.map((each) => ({ ...each, chance: 0 }))).reached;
const of = (cases, chance) =>
	scoreOf(
		cases.map((each) => ({ isReached: each.isReached, chance: chance(each) })),
	);
const ways = [
	["forecast", ({ chance }) => chance],
	[
		"run rate, yes or no",
		({ isReachedOnRunRate }) => (isReachedOnRunRate ? 1 : 0),
	],
	["base rate", () => base],
	["history alone", alone("history")],
	["rhythm alone", alone("rhythm")],
	["pipeline alone", alone("pipeline")],
];
const parts = [
	["all", scored],
	...ELAPSED.map((share) => [
		`${share * 100} %`,
		scored.filter(({ elapsed }) => elapsed === share),
	]),
	...(file === MAVEN
		? [
				["Jun–Sep", scored.filter(({ month }) => month < OCTOBER)],
				["Oct–Dec", scored.filter(({ month }) => month >= OCTOBER)],
			]
		: [
				[
					"first half",
					scored.filter(({ month }) => month < months[months.length >> 1]),
				],
				[
					"second half",
					scored.filter(({ month }) => month >= months[months.length >> 1]),
				],
			]),
].filter(([, cases]) => cases.length > 0);

console.log(
	"\nBrier / calibration error, in all, by elapsed share of the month, and by months",
);
console.log(
	["".padEnd(20), ...parts.map(([label]) => label.padStart(13))].join(" "),
);
for (const [way, chance] of ways)
	console.log(
		[
			way.padEnd(20),
			...parts.map(([, cases]) => {
				const { brier, calibrationError } = of(cases, chance);
				return `${brier.toFixed(3)} / ${calibrationError.toFixed(3)}`.padStart(
					13,
				);
			}),
		].join(" "),
	);

console.log("\nOf the goals it gave about …, so many were reached");
for (let range = 0; range < 10; range++) {
	const inside = scored.filter(
		({ chance }) => Math.min(9, Math.floor(chance * 10)) === range,
	);
	const score = of(inside, ({ chance }) => chance);
	if (!score) continue;
	const mean =
		inside.reduce((sum, { chance }) => sum + chance, 0) / inside.length;
	console.log(`${percent(mean)} ${percent(score.reached)}  of ${score.count}`);
}

console.log("\nHow much each source counted (learned from the months before)");
for (const month of months) {
	const known = weights.get(month);
	console.log(
		`${name(month)}  history ${known.history.toFixed(2)}  rhythm ${known.rhythm.toFixed(2)}  pipeline ${known.pipeline.toFixed(2)}  tilt ${known.tilt.toFixed(2)}`,
	);
}

const { brier, calibrationError } = of(scored, ({ chance }) => chance);
console.log(
	`\nBrier ${brier.toFixed(3)}, calibration error ${calibrationError.toFixed(3)}`,
);

/** What one source alone would have said; where it cannot, the forecast. */
function alone(source) {
	return (each) => (each.isSure ? 1 : (each.opinions[source] ?? each.chance));
}

function percent(share) {
	return `${(100 * share).toFixed(0)} %`.padStart(5);
}

function salesIn(path) {
	let bytes;
	try {
		bytes = readFileSync(path);
	} catch ({ code }) {
		console.error(`${path} cannot be read (${code}).`);
		process.exit(1);
	}
	const reading = readCsv(basename(path), bytes);
	if (!reading.ok) {
		console.error(`${path} cannot be read (${reading.reason}).`);
		process.exit(1);
	}
	const [mapping] = recognise([reading.table]);
	const { deals } = draftsOf([{ table: reading.table, mapping }], {
		reportingCurrency: "EUR",
	});
	return salesByOwner(deals.map((deal) => ({ ...deal, id: deal.key })));
}
