import type { Known } from "../../components/dashboard/measure-builder.tsx";
import { newest } from "../../lib/store/read.ts";
import { currentLanguage } from "../../lib/text/text.ts";
import { knownSources } from "./known-sources.ts";

/** How far back is looked: what is used now was used lately. */
const LOOKED_AT = 1_000;

/** The sources, products, stages and pipelines that were written before, to choose among while typing. */
export async function knownValues(): Promise<Known & { pipelines: string[] }> {
	const [sources, deals] = await Promise.all([
		knownSources(),
		newest("deal", LOOKED_AT),
	]);
	const { compare } = new Intl.Collator(currentLanguage());
	const sorted = (values: readonly (string | undefined)[]) =>
		[...new Set(values.filter((value) => value !== undefined))].sort(compare);
	return {
		sources,
		products: sorted(
			deals.flatMap(({ products = [] }) => products.map(({ name }) => name)),
		),
		stages: sorted(deals.map(({ stage }) => stage)),
		pipelines: sorted(deals.map(({ pipeline }) => pipeline)),
	};
}
