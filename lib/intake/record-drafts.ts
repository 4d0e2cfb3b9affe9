import { activityReader } from "./activity-drafts.ts";
import type { AcceptedFile } from "./cell-reader.ts";
import { costReader } from "./cost-drafts.ts";
import { leadReader } from "./lead-drafts.ts";
import type { ReadingInto, RecordReader } from "./record-reader.ts";
import { targetReader } from "./target-drafts.ts";

/** Reads a file of leads, activities, costs or targets into the drafts; null: it is of another kind. */
export function recordReader(
	file: AcceptedFile,
	into: ReadingInto,
): RecordReader | null {
	switch (file.mapping.kind) {
		case "leads":
			return leadReader(file, into);
		case "activities":
			return activityReader(file, into);
		case "costs":
			return costReader(file, into);
		case "targets":
			return targetReader(file, into);
		default:
			return null;
	}
}
