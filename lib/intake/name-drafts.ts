import { normalName } from "../model/customer.ts";
import { type CellReader, LONGEST_NAME, tooLong } from "./cell-reader.ts";
import { countryCode } from "./country.ts";
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
	const long = tooLong(read, row, ["owner", "team", "office"], LONGEST_NAME);
	if (long) return void read.refuse(row, long, "valueTooLong");
	const known = sellers.get(normalName(name));
	const team = known?.team ?? read.text(row, "team");
	const office = known?.office ?? read.text(row, "office");
	sellers.set(normalName(name), {
		line: known?.line ?? row.line,
		name: known?.name ?? name,
		...(team && { team }),
		...(office && { office }),
	});
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
		["customer", "sector", "country", "organisationNumber"],
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
	customers.set(normalName(name), {
		line: known?.line ?? row.line,
		name: known?.name ?? name,
		...(country && { country }),
		...(organisationNumber && { organisationNumber }),
		...(industry && { industry }),
		...(typeof employees === "number" && { employees }),
	});
}
