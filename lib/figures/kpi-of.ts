import { catalogue } from "../kpi/catalogue.ts";
import { type CustomContext, customFigure, customUnit } from "../kpi/custom.ts";
import type { Evidence, Kpi, KpiContext, KpiId } from "../kpi/kpi.ts";
import type { Why } from "../kpi/why.ts";
import { whyOfCustom } from "../kpi/why-custom.ts";
import {
	type CustomDefinition,
	type CustomKpi,
	definitionOf,
} from "../model/custom-kpi.ts";
import { isMemberOn, type TeamMember } from "../model/team-members.ts";
import { type Store, store } from "../store/db.ts";
import { record, teamMembers } from "../store/read.ts";
import type { Fact } from "../tally/fact.ts";

/** How a goal or an address names a KPI that a seller defined. */
const PREFIX = "custom:";

/** The address of a seller's own KPI. */
export function customKpiId(id: string): string {
	return `${PREFIX}${id}`;
}

/** A KPI as figures need it: one of the catalogue, or one a seller defined, which has no id there. */
export type AnyKpi = Omit<Kpi, "id"> & {
	id: string;
	/** Its name, where it is a seller's own. */
	name?: string;
	/** What a seller's own measures, and how its figure is explained. */
	own?: {
		definition: CustomDefinition;
		whyOf(
			evidence: Evidence,
			context: KpiContext,
			undated: readonly Fact[],
		): Why;
	};
};

/** True of a KPI that costs the same whatever the number of deals: only sums are read. */
export function isLight({ reads }: AnyKpi): boolean {
	return reads.every((each) => each === "sums" || each === "before");
}

/** The KPI of an id, in the version given; null if there is none. */
export async function kpiOf(
	id: string,
	version?: number,
	of: Store = store,
): Promise<AnyKpi | null> {
	if (!id.startsWith(PREFIX))
		return Object.hasOwn(catalogue, id) ? catalogue[id as KpiId] : null;
	const custom = await record("customKpi", id.slice(PREFIX.length), of);
	return custom ? kpiFrom(custom, version, await teamMembers(of)) : null;
}

/** A seller's own KPI as one of the catalogue would be. Alone a numerator adds up; a quotient does not. */
export function kpiFrom(
	custom: CustomKpi,
	version: number | undefined,
	members: readonly TeamMember[],
): AnyKpi {
	const definition = definitionOf(custom, version);
	const isInTeamBy =
		({ sellerOf }: Evidence): CustomContext["isInTeam"] =>
		(fact, team) => {
			const seller = sellerOf(fact);
			return (
				seller !== null &&
				members.some(
					(each) =>
						each.team === team &&
						each.spellings.includes(seller) &&
						isMemberOn(each, fact[0]),
				)
			);
		};
	return {
		id: customKpiId(custom.id),
		name: custom.name,
		unit: customUnit(definition),
		better: definition.better,
		adds: definition.denominator === undefined,
		reads: ["facts"],
		measure: (evidence, context) =>
			customFigure(definition, evidence.facts, {
				...context,
				isInTeam: isInTeamBy(evidence),
			}),
		own: {
			definition,
			whyOf: (evidence, context, undated) =>
				whyOfCustom(
					definition,
					evidence,
					{ ...context, isInTeam: isInTeamBy(evidence) },
					undated,
				),
		},
	};
}
