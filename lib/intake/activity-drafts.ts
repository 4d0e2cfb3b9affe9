import type { ActivityType } from "../model/activity.ts";
import { normalName } from "../model/customer.ts";
import type { AcceptedFile } from "./cell-reader.ts";
import type { ActivityDraft } from "./draft.ts";
import {
	fileReading,
	type ReadingInto,
	type RecordReader,
} from "./record-reader.ts";

/** What a column that says whether it was done writes where it was not. */
const NOT_DONE =
	/^(?:no|false|0|not .*|to.?do|open|pending|planned|scheduled|in progress|upcoming|nej|falsk|ikke .*|åben|planlagt|kommende|inte .*|ej .*|planerad|kommande|öppen|nei|åpen|ei.*|kesken|avoin|suunniteltu|nein|nicht .*|offen|geplant|ausstehend)$/;
const CALLED_OFF =
	/no.?show|cancel|aflys|udebl|avbok|inställ|avlyst|perutt|abgesagt|ausgefallen/;

/**
 * Reads one file's rows as activities. One still to be done counts for nothing and is refused; but a meeting to come has
 * been booked, on the day it was entered. One called off keeps its row and is no meeting.
 */
export function activityReader(
	file: AcceptedFile,
	into: ReadingInto,
): RecordReader {
	const { read, day, meaning, key, texts, place, refuse } = fileReading(
		file,
		into.drafts,
	);
	into.drafts.activities ??= [];
	const all = into.drafts.activities;
	return {
		row(row) {
			const said = texts(row, ["owner", "customer", "deal", "note"] as const);
			if (!said) return;
			const on = day(row, "on");
			if (on === null) return void refuse(row, "on", "dateUnreadable");
			const createdOn = day(row, "createdOn");
			if (createdOn === null)
				return void refuse(row, "createdOn", "dateUnreadable");

			let type = (meaning(row, "activityType", "activityType") ||
				"other") as ActivityType;
			let date = on ?? createdOn;
			const outcome = normalName(read.text(row, "done")?.slice(0, 60) ?? "");
			if (CALLED_OFF.test(outcome)) type = "other";
			else if (NOT_DONE.test(outcome) && type !== "meetingBooked") {
				if (type !== "meetingHeld" || !createdOn)
					return void refuse(row, "done", "notDone");
				type = "meetingBooked";
				date = createdOn;
			}
			if (!date) return void refuse(row, "on", "dateMissing");

			const id = key(row, [
				...[type, date, normalName(said.owner ?? "")],
				...[normalName(said.customer ?? ""), said.deal, said.note],
			]);
			if (id === null) return;
			const activity: ActivityDraft = {
				...place(row),
				key: id,
				type,
				on: date,
			};
			if (said.owner) activity.owner = into.seller(said.owner, row.line);
			if (said.customer)
				activity.customer = into.customer(said.customer, row.line);
			if (said.deal) activity.deal = said.deal;
			if (said.note) activity.note = said.note;
			all.push(activity);
		},
		end() {},
	};
}
