import type { Money } from "../money/money.ts";
import { currencyIn } from "../money/read-amount.ts";
import type { CellReader } from "./cell-reader.ts";
import { currencyNamed } from "./currency-names.ts";
import { isUnknownKrone, krOf } from "./find-amounts.ts";
import { powerIn } from "./heading-unit.ts";
import { columnOf, type Mapping } from "./mapping.ts";
import { readMoneyCell, withoutAbout } from "./read-money-cell.ts";
import { remembering } from "./remembering.ts";
import type { Row } from "./table.ts";

/** The amount of a row, or why it is refused. */
export type MoneyReading =
	| {
			amount: Money;
			/** Its currency is said nowhere in the file. */
			isAssumed: boolean;
			/** Written rounded, or finer than its currency, and taken by the file's rule. */
			isRounded: boolean;
	  }
	| { refused: "amountUnreadable" | "amountRounded" | "amountTooFine" };

const UNREADABLE = { refused: "amountUnreadable" } as const;

/**
 * The amount of a row; undefined if blank. Its currency is what the currency column says, else the amount, else the heading,
 * else the file's or the reporting one.
 */
export function moneyReader(
	mapping: Mapping,
	read: CellReader,
	reportingCurrency: string,
	field: "amount" | "wonAmount" = "amount",
): (row: Row) => MoneyReading | undefined {
	const column = columnOf(mapping, field);
	const howRead = read.howRead(field, "amount");
	if (!column || !howRead) return () => undefined;
	const otherwise = mapping.currency ?? reportingCurrency;
	const kr = krOf(otherwise);
	const decimal =
		howRead.decimal === "whole" ? {} : { decimal: howRead.decimal };
	const inHeading = currencyIn(column.heading, kr);
	const power = powerIn(column.heading);
	const takesRounded = mapping.rules?.rounded === "take";
	const readOne = (text: string, said: string | undefined): MoneyReading => {
		const inColumn = said === undefined ? null : currencyNamed(said, kr);
		if (said !== undefined && inColumn === null) return UNREADABLE;
		const cell = readMoneyCell(text, {
			...kr,
			...decimal,
			power,
			currency: inColumn ?? inHeading ?? otherwise,
		});
		if (cell.state === "unreadable") return UNREADABLE;
		const inAmount = cell.currency ?? null;
		if (inColumn && inAmount && inColumn !== inAmount) return UNREADABLE;
		// "kr." is a currency, only nobody said which: it must not become euros.
		if (
			!inColumn &&
			!inAmount &&
			isUnknownKrone(withoutAbout(text).text, otherwise)
		)
			return UNREADABLE;
		const isRounded = cell.state !== "exact";
		if (isRounded && !takesRounded)
			return {
				refused: cell.state === "rounded" ? "amountRounded" : "amountTooFine",
			};
		return {
			amount: {
				minor: cell.minor,
				currency: inColumn ?? inAmount ?? inHeading ?? otherwise,
			},
			isAssumed: !inColumn && !inAmount && !inHeading,
			isRounded,
		};
	};
	// One memory a currency: a few, whatever a broken column holds.
	const readers = remembering((said: string) =>
		remembering((text) => readOne(text, said === "" ? undefined : said)),
	);
	return (row) => {
		const text = read.text(row, field);
		return text === undefined
			? undefined
			: readers(read.text(row, "currency") ?? "")(text);
	};
}
