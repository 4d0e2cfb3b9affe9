import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { areAmountsKnownWhileOpen } from "../../lib/forecast/as-known-on.ts";
import { monthStart } from "../../lib/forecast/months.ts";
import { replay } from "../../lib/forecast/replay.ts";
import { historyOf } from "../../lib/forecast/sales-history.ts";
import { salesByOwner } from "../../lib/forecast/sales-of-deals.ts";
import { scoreOf } from "../../lib/forecast/score.ts";
import { draftsFrom, tableOf } from "../intake/reading.ts";
import { weekdays } from "./growing-sales.ts";

const file = new URL(
	"../../../shared/data/maven/sales_pipeline.csv",
	import.meta.url,
);
const isHere = existsSync(file);

// The files may not be copied into the project: without them beside it there is nothing to check.
describe.skipIf(!isHere)(
	`published CRM data is foretold${isHere ? "" : " (skipped: ../shared/data/maven is not there)"}`,
	() => {
		test("June to December 2017: 4,200 goals of 30 sellers", {
			timeout: 60_000,
		}, () => {
			const { deals } = draftsFrom([tableOf(readFileSync(file))]);
			const sales = salesByOwner(
				deals.map((deal) => ({ ...deal, id: deal.key })),
			);
			const histories = [...sales.values()].map(historyOf);
			expect(areAmountsKnownWhileOpen(histories)).toBe(false);
			const { cases } = replay(
				histories,
				monthStart(2018 * 12),
				weekdays,
				false,
				{ times: 1000 },
			);
			const scored = cases.filter(({ month }) => month >= 2017 * 12 + 5);

			// The comparison as it was published.
			const onRunRate = scoreOf(
				scored.map(({ isReachedOnRunRate, isReached }) => ({
					chance: isReachedOnRunRate ? 1 : 0,
					isReached,
				})),
			);
			expect(onRunRate?.count).toBe(4_200);
			expect(onRunRate?.reached).toBeCloseTo(0.473, 3);
			expect(onRunRate?.brier).toBeCloseTo(0.246, 3);

			const score = scoreOf(scored);
			expect(score?.brier).toBeLessThanOrEqual(0.15);
			expect(score?.calibrationError).toBeLessThanOrEqual(0.02);
		});
	},
);
