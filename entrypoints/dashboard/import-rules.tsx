import { Counted } from "../../components/dashboard/counted.tsx";
import { Sums } from "../../components/dashboard/import-parts.tsx";
import { Chip } from "../../components/dashboard/scope-line.tsx";
import type { Field } from "../../lib/intake/columns.ts";
import type { Rules } from "../../lib/intake/mapping.ts";
import { t } from "../../lib/text/text.ts";
import type { Ask, ProposedFile } from "./import-protocol.ts";

/** What is done with won deals that have no closing day, and with rounded amounts: only where the file has such. */
export function FileRules({
	proposed: { name, mapping, undated, rounded },
	file,
	ask,
}: {
	proposed: ProposedFile;
	file: number;
	ask(ask: Ask): void;
}) {
	if (mapping.kind !== "deals") return null;
	const { rules = {} } = mapping;
	const scope = `import:${name}`;
	const has = (field: Field) =>
		mapping.columns.some((column) => column.field === field);
	const days = [
		"leave",
		...(has("expectedCloseOn") ? ["expectedClose"] : []),
		...(has("modifiedOn") ? ["lastChange"] : []),
		"importDay",
	] as NonNullable<Rules["wonWithoutDay"]>[];
	const hasDays = undated !== undefined || rules.wonWithoutDay !== undefined;
	const hasRounded = rounded > 0 || rules.rounded !== undefined;
	return (
		<>
			{hasDays && (
				<p class="row rule">
					<span>
						{undated ? (
							<Counted
								text="rule.undated"
								n={undated.count}
								with={{
									sum: (
										<Sums
											sums={undated.sum}
											kpi="import.undatedSum"
											scope={scope}
										/>
									),
								}}
								is="import.undated"
								scope={scope}
								period="all"
							/>
						) : (
							t("rule.dated")
						)}
					</span>
					<Chip
						label={t("rule.undatedOf", { file: name })}
						value={rules.wonWithoutDay ?? "leave"}
						choices={days.map((value) => ({
							value,
							label: t(`rule.undated.${value}`),
						}))}
						onChange={(value) =>
							ask({
								do: "rules",
								file,
								rules: {
									wonWithoutDay: value as NonNullable<Rules["wonWithoutDay"]>,
								},
							})
						}
					/>
				</p>
			)}
			{hasRounded && (
				<p class="row rule">
					<span>
						{rounded > 0 ? (
							<Counted
								text="rule.rounded"
								n={rounded}
								is="import.rounded"
								scope={scope}
								period="all"
							/>
						) : (
							t("rule.roundedTaken")
						)}
					</span>
					<Chip
						label={t("rule.roundedOf", { file: name })}
						value={rules.rounded ?? "refuse"}
						choices={(["refuse", "take"] as const).map((value) => ({
							value,
							label: t(`rule.rounded.${value}`),
						}))}
						onChange={(value) =>
							ask({
								do: "rules",
								file,
								rules: { rounded: value as NonNullable<Rules["rounded"]> },
							})
						}
					/>
				</p>
			)}
		</>
	);
}
