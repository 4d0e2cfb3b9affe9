import { type TextKey, t } from "../text/text.ts";

/** A KPI: by its id, with the name its seller gave it where it is their own. */
export interface NamedKpi {
	kpi: string;
	kpiName?: string;
}

/** What a KPI is called: "Revenue". A seller's own without its name is only said to be one. */
export function kpiName({ kpi, kpiName }: NamedKpi): string {
	if (kpiName !== undefined) return kpiName;
	return t(kpi.startsWith("custom:") ? "kpi.own" : (`kpi.${kpi}` as TextKey));
}

/** The same after an amount: "in revenue", "deals won". */
export function kpiInSentence({ kpi, kpiName }: NamedKpi): string {
	return kpiName === undefined
		? t(`goal.inSentence.${kpi}` as TextKey)
		: t("goals.inOwn", { name: kpiName });
}
