import { useState } from "preact/hooks";
import { newId } from "../../lib/clock.ts";
import { t } from "../../lib/text/text.ts";
import { recordPatch } from "./lead-entry.ts";
import type { Doing } from "./use-doing.ts";
import { useDraft } from "./use-draft.ts";

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
	// What it was when the first letter was typed, and what it is since.
	const draft = useDraft<{ begun: Entry; entry: Entry } | undefined>(
		`${kind} ${record?.id ?? "new"}`,
		() => undefined,
	);
	const [isBusy, setBusy] = useState(false);
	const begun = draft.value?.begun ?? first;
	if (!begun) return undefined;
	const entry = draft.value?.entry ?? begun;
	const done = () => {
		draft.clear();
		onDone();
	};
	const name = nameOf(entry);
	return {
		entry,
		isBusy,
		draft,
		onInput: (next: Entry) => draft.set({ begun, entry: next }),
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
			if (answer.ok) done();
		},
		onCancel: done,
		onDelete:
			record &&
			(async () => {
				await doing.run(
					"deleteRecord",
					{ kind, id: record.id },
					t("record.deleted", { name }),
				);
				done();
			}),
	};
}
