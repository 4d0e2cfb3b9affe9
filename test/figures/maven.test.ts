import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { planImport, runImport } from "../../lib/actions/import-drafts.ts";
import { ensureReady } from "../../lib/actions/perform.ts";
import { newId } from "../../lib/clock.ts";
import { figureOf } from "../../lib/figures/figure-of.ts";
import { pipelineOf } from "../../lib/figures/pipeline-of.ts";
import { pipelineRecordsOf } from "../../lib/figures/pipeline-records-of.ts";
import { Store } from "../../lib/store/db.ts";
import { parsePeriod } from "../../lib/time/period.ts";
import { draftsFrom, tableOf } from "../intake/reading.ts";

const folder = new URL("../../../shared/data/maven/", import.meta.url);
const isHere = existsSync(new URL("sales_pipeline.csv", folder));

// Counted apart from this code, from the rows of the file: what the data's own README does not say.
describe.skipIf(!isHere)(
	`real deals, imported and measured${isHere ? "" : " (skipped: ../shared/data/maven is not there)"}`,
	() => {
		const store = new Store("maven figures");
		beforeAll(async () => {
			await ensureReady(store);
			const files = ["sales_pipeline.csv", "sales_teams.csv"];
			const drafts = draftsFrom(
				files.map((name) => tableOf(readFileSync(new URL(name, folder)), name)),
			);
			const about = { importId: newId(), files, hash: "maven" };
			await runImport(await planImport(drafts, about, store), {}, store);
		}, 60_000);

		const figure = (kpi: string, text: string, asOf = "2017-12-31") => {
			const period = parsePeriod(text);
			if (!period) throw new Error(text);
			return figureOf(kpi, { kind: "organisation" }, period, asOf, {
				of: store,
				detail: true,
			});
		};

		it.each([
			["hitRate", "2017-Q4", "2017-12-31", 1196, 1165],
			["hitRateCohort", "2017-Q3", "2017-12-31", 1207, 2770],
			["hitRateCohort", "2017-Q3", "2017-10-15", 702, 2770],
			["hitRateWindowed", "2017-Q3", "2017-12-31", 986, 2738],
			["productsPerCustomer", "2017", "2017-12-31", 522, 85],
			["salesGrowth", "2017-Q4", "2017-12-31", 280_249_600, 298_225_500],
		] as const)(
			"%s of %s as of %s is %i and %i",
			async (kpi, period, asOf, above, below) => {
				const { value, of } = await figure(kpi, period, asOf);
				expect(of).toEqual({ above, below });
				expect(value).toBeCloseTo(
					kpi === "salesGrowth" ? above / below - 1 : above / below,
					12,
				);
			},
		);

		it("the usual time to win is 93 days for eight of ten", async () => {
			expect((await figure("hitRateWindowed", "2017-Q3")).also).toEqual({
				days: 93,
			});
		});

		it("85 companies appeared, 81 of them in 2016, and 84 bought first in the first quarter", async () => {
			expect((await figure("newOrganisations", "2016-Q4")).value).toBe(81);
			expect((await figure("newOrganisations", "2017")).value).toBe(4);
			expect((await figure("newCustomers", "2017-Q1")).value).toBe(84);
			expect((await figure("newCustomers", "2017-Q2")).value).toBe(1);
		});

		it("a customer has brought 117,712.16 each, which is what one is worth to date", async () => {
			const { value, n } = await figure("clv", "2017");
			expect(n).toBe(85);
			expect(value).toBeCloseTo(11_771_216.4706, 3);
		});

		it("2,089 deals are open, none of them dated; those older than four in five of their seller's wins are stale", async () => {
			const period = parsePeriod("2017-Q4");
			const next = parsePeriod("2018-Q1");
			if (!period || !next) throw new Error("no period");
			const { open, byMonth, stale, ageless, unpriced } = await pipelineOf(
				{ kind: "organisation" },
				[period, next],
				"2017-12-31",
				store,
			);
			expect(open.rows).toHaveLength(2_089);
			expect(unpriced.deals).toBe(2_089);
			expect(
				byMonth.filter(({ deals }) => deals > 0).map(({ when }) => when.is),
			).toEqual(["undated"]);
			expect(ageless).toBe(500);

			// The same from the rows of the file.
			const rows = readFileSync(new URL("sales_pipeline.csv", folder), "utf8")
				.trim()
				.split(/\r?\n/)
				.slice(1)
				.map((line) => line.split(","))
				.map(([, agent = "", , , stage, from = "", to = ""]) => {
					const days = Math.round(
						(Date.parse(to || "2017-12-31") - Date.parse(from)) / 86_400_000,
					);
					return { agent, stage, from, days };
				});
			const usual = (agent: string) => {
				const sorted = rows
					.filter((row) => row.agent === agent && row.stage === "Won")
					.map(({ days }) => days)
					.sort((a, b) => a - b);
				const place = (sorted.length - 1) * 0.8;
				const low = sorted[Math.floor(place)] ?? 0;
				return low + ((sorted[Math.ceil(place)] ?? 0) - low) * (place % 1);
			};
			const old = rows.filter(
				({ agent, stage, from, days }) =>
					stage === "Engaging" && from !== "" && days > usual(agent),
			);
			expect(stale.rows).toHaveLength(old.length);
			expect(old.length).toBe(1_470);
		});

		it("789 deals were lost in the last quarter, and nobody has said why", async () => {
			const period = parsePeriod("2017-Q4");
			if (!period) throw new Error("no period");
			const { losses, lost, slipped, stages } = await pipelineRecordsOf(
				{ kind: "organisation" },
				period,
				"2017-12-31",
				store,
			);
			expect(losses.map(({ reason, deals }) => [reason, deals])).toEqual([
				[null, 789],
			]);
			expect(lost.amount.reason?.code).toBe("noAmounts");
			expect(slipped.deals).toBe(0);
			expect(
				stages.map(({ stage, deals, here }) => [stage, deals, here.median]),
			).toEqual([
				["Engaging", 1_589, null],
				["Prospecting", 500, null],
			]);
		});

		it("open deals have no amount here, and lost ones neither: both are unknown, not 0", async () => {
			expect(await figure("openPipeline", "2017")).toMatchObject({
				value: null,
				reason: { code: "noAmounts", count: 2089 },
			});
			expect(await figure("winRateByValue", "2017")).toMatchObject({
				value: null,
				reason: { code: "noLostAmounts" },
			});
		});
	},
);
