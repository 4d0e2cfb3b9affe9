import type { AcceptedFile } from "./cell-reader.ts";
import type { LeadDraft } from "./draft.ts";
import {
	fileReading,
	type ReadingInto,
	type RecordReader,
} from "./record-reader.ts";

const DAYS = [
	["createdOn", "createdOn"],
	["firstContactOn", "contactedOn"],
	["qualifiedOn", "qualifiedOn"],
	["disqualifiedOn", "disqualifiedOn"],
] as const;

/** Reads one file's rows as leads: each is one, by its name or its customer. */
export function leadReader(
	file: AcceptedFile,
	into: ReadingInto,
): RecordReader {
	const { day, meaning, key, texts, place, refuse, note } = fileReading(
		file,
		into.drafts,
	);
	const leads: LeadDraft[] = [];
	into.drafts.leads ??= [];
	const all = into.drafts.leads;
	let withoutDay = 0;
	return {
		row(row) {
			const said = texts(row, [
				...(["title", "firstName", "lastName", "owner"] as const),
				...(["customer", "source", "deal"] as const),
			]);
			if (!said) return;
			const name =
				said.title ??
				([said.firstName, said.lastName].filter(Boolean).join(" ") ||
					undefined);
			if (!name && !said.customer)
				return void refuse(row, "title", "nameMissing");
			const lead: LeadDraft = { ...place(row), key: "" };
			for (const [field, as] of DAYS) {
				const found = day(row, field);
				if (found === null) return void refuse(row, field, "dateUnreadable");
				if (found) lead[as] = found;
			}
			const id = key(row, [name, said.customer, lead.createdOn, said.source]);
			if (id === null) return;
			lead.key = id;
			if (name) lead.name = name;
			if (said.owner) lead.owner = into.seller(said.owner, row.line);
			if (said.customer) lead.customer = into.customer(said.customer, row.line);
			if (said.source) lead.source = said.source;
			if (said.deal) lead.deal = said.deal;
			const status = meaning(row, "leadStatus", "leadStatus");
			if (
				(status === "qualified" && !lead.qualifiedOn) ||
				(status === "disqualified" && !lead.disqualifiedOn)
			)
				withoutDay++;
			leads.push(lead);
			all.push(lead);
		},
		end() {
			note("statusWithoutDay", withoutDay);
			const created = new Set(leads.map(({ createdOn }) => createdOn));
			if (created.size === 1 && !created.has(undefined) && leads.length > 1)
				note("createdOnOneDay", leads.length);
		},
	};
}
