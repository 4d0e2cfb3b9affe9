import type { Field, FileKind } from "./columns.ts";
import type { Content } from "./content.ts";
import { type MeansAs, meaningOf } from "./meanings.ts";
import { readPeriod } from "./period-text.ts";
import type { Proposal } from "./proposal.ts";
import type { Table } from "./table.ts";

/** Kinds that hold little no other file holds: they are proposed only where the file says it is one. */
export type SpokenKind = Extract<
	FileKind,
	"leads" | "activities" | "costs" | "targets"
>;

/** What headings, or the file's name, say that speak of a kind. */
const SPEAKS = {
	leads:
		/\bleads?\b(?! (?:source|kilde|källa))|leadets?\b|kundeemne|salgsemne|prospe[ck]t|\bliidi|interessent|lifecycle/,
	costs:
		/\bcosts?\b|expense|\bspend\b|omkostning|udgift|kostnad|utgift|kustannu|\bkulu|\bkosten|ausgabe|aufwand/,
	targets:
		/budget|target|\bgoals?\b|quota|\bmål|salgsmål|måltal|försäljningsmål|budsjett|budjetti|tavoit|\bziele?\b|umsatzziel|\bsoll\b|kvote|kvot\b|forecastmål/,
} as const;

/** True if a file's headings, its name or its cells say that it is of this kind; its least fields are there already. */
export function speaksOf(
	kind: SpokenKind,
	{ table, contents }: Pick<Proposal, "table" | "contents">,
	fields: ReadonlyMap<Field, number>,
): boolean {
	const said = (as: SpokenKind & keyof typeof SPEAKS) =>
		[table.file, ...table.headings].some((text) =>
			SPEAKS[as].test(spoken(text)),
		);
	const share = (field: Field, as: MeansAs) => {
		const column = fields.get(field);
		const content = column === undefined ? undefined : contents[column];
		return content ? shareOfSure(table, column ?? 0, content, as) : 0;
	};
	switch (kind) {
		case "leads":
			return said("leads") || fields.has("qualifiedOn");
		case "activities":
			return share("activityType", "activityType") >= 0.5;
		case "costs":
			return said("costs") || share("costType", "costType") >= 0.5;
		case "targets":
			return (
				fields.has("part") ||
				(said("targets") && fields.has("target")) ||
				share("kpi", "kpi") >= 0.5
			);
	}
}

function spoken(text: string): string {
	return text
		.slice(0, 200)
		.normalize("NFKC")
		.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
		.replace(/[_-]+/g, " ")
		.toLowerCase();
}

function shareOfSure(
	table: Table,
	column: number,
	{ rows }: Content,
	as: MeansAs,
): number {
	const known = rows.filter(
		(row) => meaningOf(as, table.rows[row]?.cells[column] ?? "").isSure,
	);
	return rows.length === 0 ? 0 : known.length / rows.length;
}

/** A wide sheet's columns: their headings are months, quarters, weeks or years, their cells numbers. None if it is one alone. */
export function partColumns(
	table: Table,
	contents: readonly Content[],
): number[] {
	const columns = table.headings.flatMap((heading, column) => {
		const content = contents[column];
		const isNumeric =
			content && (content.filled === 0 || content.numbers >= 0.9);
		return isNumeric && readPeriod(heading, { year: 2000 }) ? [column] : [];
	});
	return columns.length >= 2 ? columns : [];
}
