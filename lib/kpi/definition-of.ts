import { WHOLE } from "../model/deal.ts";
import { FACT, type Fact, type FactKind, MARK } from "../tally/fact.ts";
import { addDays } from "../time/plain-date.ts";
import { counting, type Line, type Part, type Uses } from "./counting.ts";
import type { ReasonCode } from "./figure.ts";
import { type KpiContext, type KpiId, noEvidence } from "./kpi.ts";

/** Records of some kinds, and how a figure counts them, whatever records there are. */
export interface DefinedLine {
	kinds: readonly FactKind[];
	counts: Line["counts"];
	from?: Line["from"];
	/** Only the first deals customers ever bought. */
	isFirstWins: boolean;
	/** Above or below the line of a ratio; both, if some stand there, or each may. */
	sides: readonly Exclude<Part, "both">[];
}

/** What a figure counts, by which settings, and what it leaves out or counts with a word: the same for everybody's records. */
export interface KpiDefinition {
	lines: DefinedLine[];
	hasCosts: boolean;
	uses: readonly Uses[];
	leaves: ReasonCode[];
	notes: ReasonCode[];
}

/**
 * A KPI's definition, found by showing its own counting one of everything there can be: so it says what is done, not what
 * somebody wrote down about it.
 */
export function definitionOfKpi(id: KpiId, context: KpiContext): KpiDefinition {
	const probes = probesOf(context);
	const won = probes.filter(
		(fact) => fact[1] === FACT.dealWon && fact[9] === BUYER && fact[0] !== "",
	);
	const rich = { ...noEvidence, facts: won, history: won };
	// What is left out where there is a history, where there is none yet, and before the period has begun.
	const early = { ...context, asOf: addDays(context.period.from, -40) };
	const asked = [
		counting[id](rich, context),
		counting[id](noEvidence, context),
		counting[id](noEvidence, early),
	];
	const leaves = new Set<ReasonCode>();
	const notes = new Set<ReasonCode>();
	for (const { lines } of asked)
		for (const line of lines) {
			if (line.from !== "open") leaves.add("undated");
			for (const fact of shown(line, probes)) {
				const reason = line.leaves?.(fact);
				const note = reason ? null : line.notes?.(fact);
				if (reason) leaves.add(reason);
				if (note) notes.add(note);
			}
		}
	const [{ lines, costs, uses = [] } = { lines: [] }] = asked;
	return {
		lines: lines.map((line) => definedLine(line, probes)),
		hasCosts: costs !== undefined,
		uses,
		leaves: [...leaves],
		notes: [...notes].filter((code) => !leaves.has(code)),
	};
}

function definedLine(line: Line, probes: readonly Fact[]): DefinedLine {
	const { kinds, counts, from } = line;
	const own = shown(line, probes);
	const parts = own
		.filter((fact) => !line.leaves?.(fact))
		.map((fact) =>
			typeof line.part === "string" ? line.part : line.part(fact),
		);
	const sides = parts.flatMap((part) =>
		part === "both" ? (["above", "below"] as const) : [part],
	);
	return {
		kinds,
		counts,
		...(from !== undefined && { from }),
		isFirstWins:
			own.length > 0 && own.every((fact) => fact[11] & MARK.firstWin),
		sides: [...new Set(sides)],
	};
}

/** Which of the probes a line is about. */
function shown(line: Line, probes: readonly Fact[]): Fact[] {
	return probes.filter(
		(fact) =>
			line.kinds.includes(fact[1]) &&
			// What is not open and has no day is left out before anything is asked.
			(fact[0] !== "" || line.from === "open") &&
			(line.about?.(fact) ?? true),
	);
}

const BUYER = "buyer";

/** One fact of every kind for every way it can be: each way beside what is plain, at each sign of the amount. */
function probesOf({ period, asOf }: KpiContext): Fact[] {
	const plain = {
		day: period.from as Fact[0],
		other: BUYER as string | null,
		product: "product" as string | null,
		cycle: 10 as number | null,
		mark: 0,
		on: period.from as string | null,
		chance: 0.5 as number | null,
	};
	const ways: Partial<typeof plain>[] = [
		{},
		...["", addDays(asOf, -400), addDays(period.from, -1)].map((day) => ({
			day,
		})),
		...[asOf, addDays(period.to, 40)].map((day) => ({ day })),
		...[null, "nobody yet"].map((other) => ({ other })),
		...[null, -1].map((cycle) => ({ cycle })),
		...[MARK.firstWin, MARK.cycleFromCreation].map((mark) => ({ mark })),
		...[null, addDays(period.from, 1)].map((on) => ({ on })),
		{ product: null },
		{ chance: null },
	];
	const amounts = [
		[null, 0],
		[0, 0],
		[100, MARK.positive],
		[-100, MARK.creditNote],
	] as const;
	return Object.values(FACT).flatMap((kind) =>
		ways.flatMap((way, at) =>
			amounts.map(([amount, sign]): Fact => {
				const { day, other, product, cycle, mark, on, chance } = {
					...plain,
					...way,
				};
				return [
					...([day, kind, `${kind} ${at} ${amount}`, amount] as const),
					...([amount === null ? null : "DKK", WHOLE, null] as const),
					...([product, null, other, cycle, sign | mark] as const),
					...([on, on, chance] as const),
				];
			}),
		),
	);
}

export type FactName = keyof typeof FACT | "firstWin";

/** What a kind of fact is called, in texts: `fact.<name>`. */
export function factName(kind: FactKind): keyof typeof FACT {
	const found = Object.entries(FACT).find(([, each]) => each === kind);
	return (found?.[0] ?? "otherActivity") as keyof typeof FACT;
}
