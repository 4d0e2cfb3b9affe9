import { normalName } from "../model/customer.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { type CellReader, LONGEST_NAME, tooLong } from "./cell-reader.ts";
import { countryCode } from "./country.ts";
import { isNoDate, readDate } from "./dates.ts";
import type { CustomerDraft, SellerDraft } from "./draft.ts";
import { readCount } from "./numbers.ts";
import type { Row } from "./table.ts";

export function addSeller(
	sellers: Map<string, SellerDraft>,
	row: Row,
	read: CellReader,
): void {
	const name = read.text(row, "owner");
	if (!name) return void read.refuse(row, "owner", "nameMissing");
	const long = tooLong(
		read,
		row,
		["owner", "team", "office", "alias"],
		LONGEST_NAME,
	);
	if (long) return void read.refuse(row, long, "valueTooLong");
	const known = sellers.get(normalName(name));
	const team = read.text(row, "team");
	const office = known?.office ?? read.text(row, "office");
	const alias = read.text(row, "alias");
	const record = known?.record ?? read.record(row);
	const dated = membershipIn(row, read, team);
	if (dated === null) return;
	const memberships = [
		...(known?.memberships ?? []),
		...(dated ? [dated] : []),
	];
	const aliases = [
		...new Set([
			...(known?.aliases ?? []),
			...(alias?.split(";") ?? []).flatMap((each) => each.trim() || []),
		]),
	];
	// Dated, the last one is the team; else the first the file names.
	const last = memberships
		.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1))
		.at(-1)?.team;
	const own = last ?? known?.team ?? team;
	sellers.set(normalName(name), {
		line: known?.line ?? row.line,
		file: known?.file ?? read.file,
		name: known?.name ?? name,
		...(record && { record }),
		...(aliases.length > 0 && { aliases }),
		...(own && { team: own }),
		...(office && { office }),
		...(memberships.length > 0 && { memberships }),
	});
}

/** The team of a row that dates it; undefined if it does not, null if it cannot be read (the row is refused then). */
function membershipIn(
	row: Row,
	read: CellReader,
	team: string | undefined,
): NonNullable<SellerDraft["memberships"]>[number] | undefined | null {
	const days: { from?: PlainDate; to?: PlainDate } = {};
	for (const field of ["from", "to"] as const) {
		const text = read.text(row, field);
		const style = read.howRead(field, "date")?.style;
		if (text === undefined || !style || isNoDate(text)) continue;
		const day = readDate(text, style);
		if (!day) return read.refuse(row, field, "dateUnreadable");
		// The last day in it is still in it.
		days[field] = field === "to" ? addDays(day, 1) : day;
	}
	if (days.from && days.to && days.to <= days.from)
		return read.refuse(row, "to", "endsBeforeStart");
	return team && (days.from || days.to) ? { team, ...days } : undefined;
}

export function addCustomer(
	customers: Map<string, CustomerDraft>,
	row: Row,
	read: CellReader,
): void {
	const name = read.text(row, "customer");
	if (!name) return void read.refuse(row, "customer", "nameMissing");
	const long = tooLong(
		read,
		row,
		["key", "customer", "sector", "country", "organisationNumber"],
		LONGEST_NAME,
	);
	if (long) return void read.refuse(row, long, "valueTooLong");
	const known = customers.get(normalName(name));
	const country =
		known?.country ?? countryCode(read.text(row, "country") ?? "");
	const organisationNumber =
		known?.organisationNumber ?? read.text(row, "organisationNumber");
	const industry = known?.industry ?? read.text(row, "sector");
	const style = read.howRead("employees", "count");
	const employees =
		known?.employees ??
		(style && readCount(read.text(row, "employees") ?? "", style.decimal));
	const own = read.ownKey(row);
	const record = known?.record ?? read.record(row);
	const key = known?.key ?? (own && `id:${own}`);
	customers.set(normalName(name), {
		line: known?.line ?? row.line,
		file: known?.file ?? read.file,
		...(record && { record }),
		...(key && { key }),
		name: known?.name ?? name,
		...(country && { country }),
		...(organisationNumber && { organisationNumber }),
		...(industry && { industry }),
		...(typeof employees === "number" && { employees }),
	});
}
