import { normalName } from "../model/customer.ts";
import { currencyIn, readAmount } from "../money/read-amount.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import type { AcceptedFile } from "./cell-reader.ts";
import type { Field } from "./columns.ts";
import { addDecimals, differ } from "./decimals.ts";
import type { ScopeDraft, TargetDraft, TargetPart } from "./draft.ts";
import { isUnknownKrone, krOf } from "./find-amounts.ts";
import { powerIn } from "./heading-unit.ts";
import { kpisInMoney } from "./kpi-names.ts";
import { columnOf } from "./mapping.ts";
import { kpiNamed } from "./meanings.ts";
import { readPeriod, yearNamed } from "./period-text.ts";
import { yearOfFile } from "./periods-of-file.ts";
import {
	fileReading,
	type ReadingInto,
	type RecordReader,
} from "./record-reader.ts";
import type { Row } from "./table.ts";

/** Names of rows that are the sum of the others, and of everyone together. */
const TOTAL =
	/^(?:total|totalt|sum|in all|grand total|i alt|ialt|total i alt|sum i alt|summa|yhteensä|gesamt|summe|gesamtsumme)$/;
const EVERYONE =
	/^(?:everyone|all|company|the company|organi[sz]ation|whole company|alle|hele firmaet|firmaet|virksomheden|hele virksomheden|organisationen|alla|hela företaget|företaget|hele selskapet|selskapet|bedriften|organisasjonen|kaikki|koko yritys|yritys|organisaatio|unternehmen|firma|gesamtes unternehmen)$/;

interface Days {
	from: PlainDate;
	to: PlainDate;
}

/** A cell read as a target. */
interface Value {
	value: string;
	isPercent: boolean;
	currency?: string;
}

/**
 * Reads one file's rows as targets: a long sheet's rows of one period each, a wide one's of a period a column. A total (a
 * column, a quarter beside its months, a year beside its months, a row of everyone's sum) is recognised as one and checked
 * against its parts, which are taken. What belongs to the same KPI and the same scope is one draft.
 */
export function targetReader(
	file: AcceptedFile,
	into: ReadingInto,
): RecordReader {
	const { mapping } = file;
	const { read, day, meaning, texts, refuse, note } = fileReading(
		file,
		into.drafts,
	);
	const otherwise = mapping.currency ?? into.reportingCurrency;
	const kr = krOf(otherwise);
	const heading = columnOf(mapping, "target")?.heading ?? "";
	const named = mapping.kpi ?? kpiNamed(heading) ?? kpiNamed(file.table.file);
	const inHeading = currencyIn(heading, kr);
	// A sheet names its unit over the numbers, or, where those are periods, in its own name.
	const power = powerIn(heading) || powerIn(file.table.file);
	const periods = read.howRead("period", "period");
	const parts = mapping.columns.filter(({ field }) => field === "part");
	const total = columnOf(mapping, "total");
	/** One sheet is written one way: the first column that shows it says it for all. */
	const decimal = [...parts, ...mapping.columns]
		.map(({ howRead }) =>
			howRead?.as === "target" ? howRead.decimal : undefined,
		)
		.find((each) => each === "," || each === ".");

	const targets = new Map<string, TargetDraft>();
	const totals: { line: number; kpi: string; part: TargetPart }[] = [];
	let revenueAssumed = 0;
	let currencyAssumed = 0;

	/** Undefined: blank; null: no number. */
	const valueIn = (
		text: string | undefined,
		said: string | undefined,
	): Value | null | undefined => {
		const cell = text?.trim();
		if (!cell || /^[-–—]$/.test(cell)) return undefined;
		const inColumn =
			said === undefined ? null : currencyIn(said.toUpperCase(), kr);
		if (said !== undefined && inColumn === null) return null;
		const reading = readAmount(cell.slice(0, 200).replace("%", ""), {
			...kr,
			...(decimal && { decimal }),
			power,
		});
		// What is planned in thousands is meant so: no figure was rounded.
		if (reading.value === undefined) return null;
		if (inColumn && reading.currency && inColumn !== reading.currency)
			return null;
		if (!inColumn && !reading.currency && isUnknownKrone(cell, otherwise))
			return null;
		const currency = inColumn ?? reading.currency ?? inHeading;
		return {
			value: reading.value,
			isPercent: cell.includes("%"),
			...(currency && { currency }),
		};
	};

	const yearIn = (row: Row) =>
		yearNamed(read.text(row, "year") ?? "") ?? yearOfFile(mapping);

	/** The days of a long row; null: it is refused. */
	const daysOf = (row: Row): Days | null => {
		const from = day(row, "from");
		const last = day(row, "to");
		if (from === null) return refuse(row, "from", "dateUnreadable");
		if (last === null) return refuse(row, "to", "dateUnreadable");
		if (from && last)
			return last < from
				? refuse(row, "to", "endsBeforeStart")
				: { from, to: addDays(last, 1) };
		const text = read.text(row, "period") ?? read.text(row, "year");
		const field: Field =
			read.text(row, "period") === undefined ? "year" : "period";
		const found =
			text === undefined
				? null
				: readPeriod(text, {
						year: yearIn(row),
						style: periods?.style ?? "ymd",
					});
		return !found || "needs" in found
			? refuse(row, field, "periodUnreadable")
			: found;
	};

	/** Whom a row is about; `total`: it sums up the others. */
	const scopeOf = (
		row: Row,
		said: { [field in "owner" | "team" | "customer" | "scope"]?: string },
	): ScopeDraft | "total" => {
		const { owner, team, customer, scope } = said;
		const name = owner ?? team ?? customer ?? scope;
		if (name === undefined) return { kind: "organisation" };
		const words = normalName(name)
			.replace(/[^\p{L}\p{N}]+/gu, " ")
			.trim();
		if (TOTAL.test(words)) return "total";
		if (EVERYONE.test(words)) return { kind: "organisation" };
		if (owner) return { kind: "seller", name: into.seller(owner, row.line) };
		if (team) return { kind: "team", name: into.team(team, row.line) };
		if (customer)
			return { kind: "customer", name: into.customer(customer, row.line) };
		return { kind: "named", name };
	};

	const kpiIn = (row: Row): string => {
		const written = read.text(row, "kpi");
		const means = meaning(row, "kpi", "kpi");
		if (means) return means;
		// Its own name, as written: a seller's own measure may be called so.
		if (written) return written;
		if (!named) revenueAssumed++;
		return named ?? "revenue";
	};

	const add = (
		row: Row,
		kpi: string,
		scope: ScopeDraft | "total",
		{ from, to }: Days,
		{ value, isPercent, currency }: Value,
		covers: Days[] = [],
	) => {
		const part: TargetPart = {
			...{ from, to, value, line: row.line },
			...(isPercent && { isPercent: true as const }),
		};
		if (scope === "total")
			return void totals.push({ line: row.line, kpi, part });
		if (value.startsWith("-"))
			return void refuse(row, "target", "targetMissing");
		if (!currency && kpisInMoney.has(kpi)) currencyAssumed++;
		const name = JSON.stringify([
			kpi,
			scope.kind,
			"name" in scope ? normalName(scope.name) : "",
			currency ?? otherwise,
		]);
		const target = targets.get(name) ?? {
			...{ file: file.table.file, line: row.line, kpi, scope },
			...{ currency: currency ?? otherwise, parts: [] },
		};
		targets.set(name, target);
		if (covers.length > 0) target.covers = covers;
		if (target.parts.some((each) => each.from === from && each.to === to))
			return void refuse(row, "target", "targetTwice");
		target.parts.push(part);
	};

	return {
		row(row) {
			const said = texts(row, [
				...(["owner", "team", "customer", "scope", "kpi"] as const),
			]);
			if (!said) return;
			const scope = scopeOf(row, said);
			const kpi = kpiIn(row);
			const currency = read.text(row, "currency");
			if (parts.length === 0) {
				const value = valueIn(read.text(row, "target"), currency);
				if (value === null)
					return void refuse(row, "target", "amountUnreadable");
				if (!value) return void refuse(row, "target", "targetMissing");
				const days = daysOf(row);
				if (days) add(row, kpi, scope, days, value);
				return;
			}
			const year = yearIn(row);
			const found: { days: Days; value: Value }[] = [];
			for (const { heading, column } of parts) {
				const value = valueIn(row.cells[column], currency);
				if (value === undefined) continue;
				const days = readPeriod(heading, { year });
				if (value === null || !days || "needs" in days) {
					into.drafts.refusals.push({
						file: file.table.file,
						line: row.line,
						column: heading,
						reason: value ? "periodUnreadable" : "amountUnreadable",
						value: row.cells[column]?.trim().slice(0, 80) ?? "",
					});
					return;
				}
				found.push({ days, value });
			}
			if (found.length === 0)
				return void refuse(row, "target", "targetMissing");
			const covers = parts.flatMap(({ heading }) => {
				const days = readPeriod(heading, { year });
				return days && !("needs" in days) ? [days] : [];
			});
			for (const { days, value } of found)
				add(row, kpi, scope, days, value, covers);
			const stated = total && valueIn(row.cells[total.column], currency);
			if (!stated) return;
			const own = found.filter(
				({ days }) =>
					!found.some(
						(other) => other.days !== days && isWithin(days, other.days),
					),
			);
			const widest = addDecimals(own.map(({ value }) => value.value));
			if (differ(stated.value, widest))
				note("totalDiffers", 1, {
					...{ line: row.line, said: stated.value, sum: widest },
				});
		},
		end() {
			note("revenueAssumed", revenueAssumed);
			note("currencyAssumed", currencyAssumed, { currency: otherwise });
			for (const { line, kpi, part } of totals) {
				const others = [...targets.values()]
					.filter((target) => target.kpi === kpi)
					.flatMap(({ parts: own }) =>
						own.filter(({ from, to }) => from === part.from && to === part.to),
					);
				const sum = addDecimals(others.map(({ value }) => value));
				if (others.length > 0 && differ(part.value, sum))
					note("totalDiffers", 1, { line, said: part.value, sum });
			}
			into.drafts.targets ??= [];
			for (const target of targets.values()) {
				target.parts = withoutTotals(target.parts, (part, sum) =>
					note("totalDiffers", 1, { line: part.line, said: part.value, sum }),
				);
				into.drafts.targets.push(target);
			}
		},
	};
}

function isWithin(inner: Days, outer: Days): boolean {
	return outer.from <= inner.from && inner.to <= outer.to;
}

/**
 * The parts in the order of their days, without those that others cover day for day: a quarter beside its three months, a
 * year beside its quarters. `differs` is told of each that its parts do not come to.
 */
function withoutTotals(
	parts: readonly TargetPart[],
	differs: (total: TargetPart, sum: string) => void,
): TargetPart[] {
	const inOrder = parts.toSorted((a, b) =>
		a.from !== b.from ? (a.from < b.from ? -1 : 1) : a.to < b.to ? -1 : 1,
	);
	return inOrder.filter((part) => {
		const inside: TargetPart[] = [];
		let at = part.from;
		// The longest that begins where the last one ended, down to the shortest: quarters before their months.
		while (at < part.to) {
			const next = inOrder
				.filter(
					(each) => each !== part && each.from === at && isWithin(each, part),
				)
				.at(-1);
			if (!next) return true;
			inside.push(next);
			at = next.to;
		}
		const sum = addDecimals(inside.map(({ value }) => value));
		if (differ(part.value, sum)) differs(part, sum);
		return false;
	});
}
