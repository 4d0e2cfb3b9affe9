import { existsSync, readFileSync } from "node:fs";
import type { Purchase } from "../../lib/kpi/purchase-history.ts";

const file = new URL(
	"../../../shared/data/cdnow/CDNOW_sample.txt",
	import.meta.url,
);

/** Published purchases, checked only where they lie beside the project. */
export const isHere = existsSync(file);
export const whyNot = isHere
	? ""
	: " (skipped: ../shared/data/cdnow is not there)";

/** The day the published models end at, and learn up to. */
export const CUT = "1997-09-30";

/** Lines of customer, number in the sample, date, discs, dollars. */
export function purchasesIn(): Purchase[] {
	return readFileSync(file, "utf8")
		.trim()
		.split(/\r?\n/)
		.map((line) => {
			const [, customer = "", date = "", , dollars = ""] = line
				.trim()
				.split(/\s+/);
			return {
				customer,
				on: `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`,
				amount: Math.round(Number(dollars) * 100),
			};
		});
}

/** How far from what was published, as a share of it. Three digits are right below half a thousandth. */
export function off(found: number | undefined, published: number): number {
	return Math.abs((found ?? Number.NaN) / published - 1);
}
