import { FACT, type Fact, MARK } from "./fact.ts";
import type { SumRow } from "./sum.ts";

/** What tells the rows of one subject apart: day, kind and currency. */
export function sumKey(row: SumRow): string {
	return `${row[0]}|${row[1]}|${row[2]}`;
}

/**
 * Facts of one subject, folded into one row a day, kind and currency, sorted by these. With sign −1 every number is
 * negative: merged into sums that hold the facts, it takes them out again. Throws `SumTooLarge`.
 */
export function sumRowsOf(facts: readonly Fact[], sign: 1 | -1 = 1): SumRow[] {
	// A day has few rows, so a short search costs less than a key made of text for each of a million facts.
	const days = new Map<string, SumRow[]>();
	const rows: SumRow[] = [];
	for (const fact of facts) {
		const day = fact[0];
		const kind = fact[1];
		const currency = fact[4] ?? "";
		let ofDay = days.get(day);
		if (!ofDay) {
			ofDay = [];
			days.set(day, ofDay);
		}
		let row: SumRow | undefined;
		for (const each of ofDay)
			if (each[1] === kind && each[2] === currency) {
				row = each;
				break;
			}
		if (!row) {
			row = [day, kind, currency, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
			ofDay.push(row);
			rows.push(row);
		}
		addFact(row, fact, sign);
	}
	return rows.sort(compareRows);
}

/**
 * Two sorted lists of rows of the same subject as one; rows with equal keys are added up, and those that come to nothing
 * go. No row is changed: one that stands in only one list is passed on as it is. Throws `SumTooLarge`.
 */
export function mergeSumRows(
	a: readonly SumRow[],
	b: readonly SumRow[],
): SumRow[] {
	const merged: SumRow[] = [];
	let atA = 0;
	let atB = 0;
	while (atA < a.length || atB < b.length) {
		const rowA = a[atA];
		const rowB = b[atB];
		const order = !rowB ? -1 : !rowA ? 1 : compareRows(rowA, rowB);
		let row: SumRow | undefined;
		if (order === 0 && rowA && rowB) row = added(rowA, rowB);
		else row = order < 0 ? rowA : rowB;
		if (order <= 0) atA++;
		if (order >= 0) atB++;
		if (row && !isEmptyRow(row)) merged.push(row);
	}
	return merged;
}

/** True for a row that counts nothing: all its facts have been taken out. */
export function isEmptyRow(row: SumRow): boolean {
	for (let at = FIRST_NUMBER; at < row.length; at++)
		if (row[at] !== 0) return false;
	return true;
}

/** Column of the first number, after day, kind and currency. */
const FIRST_NUMBER = 3;

function added(a: SumRow, b: SumRow): SumRow {
	const sum: SumRow = [...a];
	for (let at = FIRST_NUMBER; at < sum.length; at++)
		sum[at] = (a[at] as number) + (b[at] as number);
	return checked(sum);
}

/** A sum that is kept would not be exact any more: what is added to it could never be taken out again. */
export class SumTooLarge extends RangeError {
	override name = "SumTooLarge";
}

/** The row, where its amounts are exact. The other numbers would need billions of records. */
function checked(row: SumRow): SumRow {
	if (Number.isSafeInteger(row[4]) && Number.isSafeInteger(row[6])) return row;
	throw new SumTooLarge(`${row[2]} of ${row[0]}`);
}

function compareRows(a: SumRow, b: SumRow): number {
	if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
	if (a[1] !== b[1]) return a[1] - b[1];
	return a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0;
}

function addFact(row: SumRow, fact: Fact, sign: 1 | -1): void {
	const kind = fact[1];
	const amount = fact[3];
	const share = sign * fact[5];
	const cycle = fact[10];
	const marks = fact[11];

	// The columns by number, as SumRow names them: this runs for every fact of every import.
	if (amount !== null) {
		row[4] += sign * amount;
		// Later ones may bring it back to where it looks exact.
		if (!Number.isSafeInteger(row[4])) checked(row);
	}
	if (marks & MARK.creditNote) {
		row[15] += share;
		return;
	}
	row[3] += share;
	if (
		(kind < FACT.dealCreated || kind > FACT.dealOpen) &&
		kind !== FACT.recurringWon
	)
		return;

	if (amount === null) row[8] += share;
	else if (marks & MARK.positive) {
		row[5] += share;
		row[6] += sign * amount;
		if (!Number.isSafeInteger(row[6])) checked(row);
	} else if (amount === 0) row[7] += share;

	if (kind !== FACT.dealWon && kind !== FACT.dealLost) return;
	if (cycle === null) row[13] += share;
	else if (cycle < 0) row[12] += share;
	else {
		row[9] += share;
		row[10] += share * cycle;
		if (marks & MARK.cycleFromCreation) row[11] += share;
	}
	if (marks & MARK.firstWin) row[14] += share;
}
