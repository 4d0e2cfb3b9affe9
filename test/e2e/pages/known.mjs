// Pages made after the documented structure of CRMs whose pages have hooks that are known; what each says stands beside it.
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../fixtures/crm/", import.meta.url);

/** In the short form of the other tables. */
function shortOf({ address, reading, likely = [] }) {
	const { kind, amount, count, ...fields } = reading;
	const mark = (name) => (likely.includes(name) ? " ?" : "");
	const is = { kind };
	for (const name of [
		"title",
		"customer",
		"stage",
		"status",
		"owner",
		"organisationNumber",
		"expectedCloseOn",
	])
		if (fields[name] !== undefined) is[name] = `${fields[name]}${mark(name)}`;
	if (fields.probability !== undefined) is.probability = fields.probability;
	if (amount)
		is.amount = `${amount.value} ${amount.currency ?? "-"}${amount.isApproximate ? " ~" : mark("amount")}`;
	return { address, hints: { today: "2026-11-26" }, is };
}

export const known = Object.fromEntries(
	readdirSync(folder)
		.filter((name) => name.endsWith(".json"))
		.map((name) => [
			`../../fixtures/crm/${name.slice(0, -".json".length)}`,
			shortOf(JSON.parse(readFileSync(new URL(name, folder), "utf8"))),
		]),
);
