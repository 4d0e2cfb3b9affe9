import { WHOLE } from "../../lib/model/deal.ts";
import { splitByShares } from "../../lib/money/money.ts";
import { readDecimal } from "../../lib/money/read-decimal.ts";
import { decimalText } from "../amount.ts";

/** Millionths in a per cent: four decimals of one say every share exactly. */
const PERCENT = WHOLE / 100;

/** The whole in as many equal shares, in millionths; thirds are 333 334, 333 333 and 333 333. */
export function evenShares(count: number): number[] {
	return splitByShares(WHOLE, Array(count).fill(1));
}

/** A share in per cent, as it is written in a field: `33.3334`. */
export function shareText(share: number): string {
	return decimalText(String(share / PERCENT));
}

/** `33,3334` per cent in millionths; null for what is none above 0 and up to 100, or finer than a share can be. */
export function readShare(text: string): number | null {
	const [whole = "", decimals = ""] =
		readDecimal(text.replace(/\s*%\s*$/, ""))?.split(".") ?? [];
	if (!whole || decimals.length > 4) return null;
	const share = Number(whole) * PERCENT + Number(decimals.padEnd(4, "0"));
	return share <= WHOLE ? share : null;
}
