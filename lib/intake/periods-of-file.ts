import { columnOf, type Mapping } from "./mapping.ts";
import { readPeriod, yearNamed } from "./period-text.ts";

/** The year of a file's periods that name none: as the user says, else as its name does. */
export function yearOfFile({ year, file }: Mapping): number | undefined {
	return year ?? yearNamed(file) ?? undefined;
}

/** True if months, quarters or weeks of the file are of a year that neither a column nor its name says. */
export function needsYear(mapping: Mapping): boolean {
	if (mapping.kind !== "targets" && mapping.kind !== "costs") return false;
	if (yearOfFile(mapping) !== undefined || columnOf(mapping, "year"))
		return false;
	return mapping.columns.some(({ field, heading, howRead }) => {
		if (field === "part") {
			const read = readPeriod(heading);
			return read !== null && "needs" in read;
		}
		return howRead?.as === "period" && howRead.needsYear;
	});
}
