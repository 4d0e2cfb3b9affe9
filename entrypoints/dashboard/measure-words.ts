import { money } from "../../lib/format.ts";
import type {
	CustomDefinition,
	CustomPart,
} from "../../lib/model/custom-kpi.ts";
import { t } from "../../lib/text/text.ts";

/** What a seller's own KPI is, in words: "the worth of deals won from Fair, divided by the number of calls". */
export function measureWords(
	{ numerator, denominator }: CustomDefinition,
	of: { currency: string; teamName(id: string): string },
): string {
	const above = `${t(`measures.by.${numerator.measure}`)} ${partWords(numerator, of)}`;
	return denominator
		? `${above}, ${t(`measures.below.${denominator.measure}`)} ${partWords(denominator, of)}`
		: above;
}

function partWords(
	{ count, filters = {} }: CustomPart,
	{ currency, teamName }: Parameters<typeof measureWords>[1],
): string {
	const { sources, products, stages, minAmount, maxAmount, teams } = filters;
	const any = (
		by: "source" | "product" | "stage" | "team",
		values?: string[],
	) =>
		values
			? [t(`measures.filter.${by}`, { values: values.join(t("measures.or")) })]
			: [];
	const end = (minor: number | undefined) =>
		minor === undefined ? t("measures.value.any") : money(minor, currency);
	return [
		t(`measures.thing.${count}`),
		...any("source", sources),
		...any("product", products),
		...any("stage", stages),
		...(minAmount !== undefined || maxAmount !== undefined
			? [
					t("measures.filter.size", {
						from: end(minAmount),
						to: end(maxAmount),
					}),
				]
			: []),
		...any("team", teams?.map(teamName)),
	].join(" ");
}
