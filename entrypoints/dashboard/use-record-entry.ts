import { useState } from "preact/hooks";
import { newId } from "../../lib/clock.ts";
import { t } from "../../lib/text/text.ts";
import { recordPatch } from "./lead-entry.ts";
import type { Doing } from "./use-doing.ts";

/**
 * A lead or an activity while it is entered or changed, and what its form needs. Undefined until `first`, what the form
 * begins with, is known. Only what was changed is saved: another surface may change the rest meanwhile.
 */
export function useRecordEntry<Entry extends object>({
	kind,
	record,
	first,
	nameOf,
	doing,
	onDone,
}: {
	kind: "lead" | "activity";
	/** Absent: a new one. */
	record: { id: string } | undefined;
	first: Entry | undefined;
	/** What it is called when it is said that it was saved. */
	nameOf(entry: Entry): string;
	doing: Doing;
	onDone(): void;
}) {
	const [typed, setTyped] = useState<Entry | undefined>();
	const [start, setStart] = useState<Entry | undefined>();
	const [isBusy, setBusy] = useState(false);
	const begun = start ?? first;
	if (!begun) return undefined;
	const entry = typed ?? begun;
	const name = nameOf(entry);
	return {
		entry,
		isBusy,
		onInput(next: Entry) {
			// What it was when the first letter was typed.
			setStart(begun);
			setTyped(next);
		},
		async onSave() {
			setBusy(true);
			const answer = await doing.run(
				"saveRecord",
				{
					kind,
					id: record?.id ?? newId(),
					...(!record && { isNew: true as const }),
					patch: recordPatch(record && begun, entry),
				},
				t("record.saved", { name }),
			);
			setBusy(false);
			if (answer.ok) onDone();
		},
		onCancel: onDone,
		onDelete:
			record &&
			(async () => {
				await doing.run(
					"deleteRecord",
					{ kind, id: record.id },
					t("record.deleted", { name }),
				);
				onDone();
			}),
	};
}
