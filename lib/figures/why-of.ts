import { counting, type Part } from "../kpi/counting.ts";
import type { Figure } from "../kpi/figure.ts";
import type { Evidence, KpiContext, KpiId } from "../kpi/kpi.ts";
import { readsOfWhy, type Why, whyOf } from "../kpi/why.ts";
import { type CountedHow, type SideSum, sumsOfWhy } from "../kpi/why-sums.ts";
import type { Activity, ActivityType } from "../model/activity.ts";
import type { CustomPart } from "../model/custom-kpi.ts";
import type { Deal } from "../model/deal.ts";
import type { Kind, RecordOf } from "../model/kinds.ts";
import type { Lead } from "../model/lead.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import { all, facts, record } from "../store/read.ts";
import { FACT, type FactKind } from "../tally/fact.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { contextOf, Gathering, ratesFor } from "./gathering.ts";
import { type AnyKpi, kpiOf } from "./kpi-of.ts";
import { measured, spansOf } from "./measured.ts";
import { withMissing } from "./progress-of.ts";

/** A figure with all it comes from. */
export interface FigureWhy {
	figure: Figure;
	why: Why;
	sums: SideSum[];
	/** Which records the figure counts by their amounts: of the others the share is what counts. */
	isMoney: boolean;
}

/** Why a KPI's figure of a scope and period, as of a day, is what it is. Null if there is no such KPI. */
export async function whyOfFigure(
	id: string,
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<FigureWhy | null> {
	const kpi = await kpiOf(id, undefined, of);
	if (!kpi) return null;
	const gathering = new Gathering(scope, asOf, of);
	const given = await withMissing(
		kpi,
		scope,
		await contextOf(scope, period, asOf, of),
		of,
	);
	const [figure, evidence, undated] = await Promise.all([
		measured(kpi, gathering, given, true),
		gathering.evidence(readsOfWhy(kpi), spansOf(kpi, given)),
		// No day sorts before every day.
		facts(scope, "", "0", of),
	]);
	const context = { ...given, rates: await ratesFor(evidence, given, of) };
	const why = kpi.own
		? kpi.own.whyOf(evidence, context, undated)
		: whyOf({ ...kpi, id: kpi.id as KpiId }, evidence, context, undated);
	const how = howCounted(kpi, evidence, context);
	return {
		figure,
		why,
		sums: sumsOfWhy(why, how, context),
		isMoney: how.lines.some(({ counts }) => counts === "amount"),
	};
}

function howCounted(
	{ id, own }: AnyKpi,
	evidence: Evidence,
	context: KpiContext,
): CountedHow {
	if (!own) {
		const { lines, costs } = counting[id as KpiId](evidence, context);
		return { lines, hasCosts: costs !== undefined };
	}
	const { numerator, denominator } = own.definition;
	const lineOf = ({ measure }: CustomPart, part: Part) => ({
		counts: measure === "amount" ? ("amount" as const) : ("share" as const),
		part,
	});
	return {
		lines: denominator
			? [lineOf(numerator, "above"), lineOf(denominator, "below")]
			: [lineOf(numerator, "value")],
		hasCosts: false,
	};
}

/** A record as a list names it. */
export interface RecordName {
	is: "lead" | "deal" | "customer" | ActivityType;
	/** A deal's title, a lead's name. */
	title: string;
	customer: string;
	/** Whose it is. */
	seller: string;
	/** The names others have for it. */
	keys: readonly string[];
}

/** Which kind of record a fact comes from. */
export function kindOfFact(
	kind: FactKind,
): "lead" | "deal" | "customer" | "activity" {
	switch (kind) {
		case FACT.leadCreated:
		case FACT.leadContacted:
		case FACT.leadQualified:
			return "lead";
		case FACT.customerAppeared:
			return "customer";
		case FACT.call:
		case FACT.meetingBooked:
		case FACT.meetingHeld:
		case FACT.quoteSent:
		case FACT.otherActivity:
			return "activity";
		default:
			return "deal";
	}
}

/** From so many on, reading every record of a kind costs less than finding each. */
const MANY = 500;

/** What the records of some facts are called, in their order; undefined for one that is not there any more. */
export async function namesOfFacts(
	of: readonly { id: Id; kind: FactKind }[],
	from: Store = store,
): Promise<(RecordName | undefined)[]> {
	const idsOf = (kind: ReturnType<typeof kindOfFact>) =>
		of.filter((each) => kindOfFact(each.kind) === kind).map(({ id }) => id);
	const [deals, leads, activities] = await Promise.all([
		found("deal", idsOf("deal"), from),
		found("lead", idsOf("lead"), from),
		found("activity", idsOf("activity"), from),
	]);
	const records = [deals, leads, activities].flatMap((each) => [
		...each.values(),
	]);
	const [customers, sellers] = await Promise.all([
		found(
			"customer",
			[
				...idsOf("customer"),
				...records.flatMap(({ customer }) => customer ?? []),
			],
			from,
		),
		found(
			"seller",
			records.flatMap(({ owner }) => owner ?? []),
			from,
		),
	]);
	const named = (
		is: RecordName["is"],
		record: Deal | Lead | Activity | undefined,
		title: string | undefined,
	) =>
		record && {
			is,
			title: title ?? "",
			customer: customers.get(record.customer ?? "")?.name ?? "",
			seller: sellers.get(record.owner ?? "")?.name ?? "",
			keys: record.keys ?? [],
		};
	return of.map(({ id, kind }): RecordName | undefined => {
		switch (kindOfFact(kind)) {
			case "deal": {
				const deal = deals.get(id);
				return named("deal", deal, deal?.title);
			}
			case "lead": {
				const lead = leads.get(id);
				return named("lead", lead, lead?.name);
			}
			case "activity": {
				const activity = activities.get(id);
				return named(activity?.type ?? "other", activity, activity?.note);
			}
			default: {
				const customer = customers.get(id);
				return (
					customer && {
						is: "customer",
						title: "",
						customer: customer.name,
						seller: "",
						keys: customer.keys ?? [],
					}
				);
			}
		}
	});
}

/** Records by their ids. */
async function found<K extends Kind>(
	kind: K,
	ids: readonly Id[],
	from: Store,
): Promise<Map<Id, RecordOf<K>>> {
	const wanted = new Set(ids);
	if (wanted.size > MANY)
		return new Map(
			(await all(kind, from))
				.filter(({ id }) => wanted.has(id))
				.map((each) => [each.id, each]),
		);
	const records = await Promise.all(
		[...wanted].map((id) => record(kind, id, from)),
	);
	return new Map(
		records.flatMap((each) => (each ? [[each.id, each] as const] : [])),
	);
}
