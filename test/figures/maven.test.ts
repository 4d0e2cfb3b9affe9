import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { planImport, runImport } from "../../lib/actions/import-drafts.ts";
import { ensureReady } from "../../lib/actions/perform.ts";
import { newId } from "../../lib/clock.ts";
import { figureOf } from "../../lib/figures/figure-of.ts";
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
