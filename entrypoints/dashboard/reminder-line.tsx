import type { ComponentChildren } from "preact";
import { BackupReminder } from "../../components/dashboard/backup-reminder.tsx";
import { isReminderDue } from "../../lib/backup-reminder.ts";
import { now } from "../../lib/clock.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { counts } from "../../lib/store/read.ts";
import type { Backups } from "./use-backup.ts";

/** The quiet line of the overview, where there is something to lose and no file that would bring it back. */
export function ReminderLine({
	backups,
}: {
	backups: Backups;
}): ComponentChildren {
	const { notes, state } = backups;
	const records = useLive(
		async () =>
			Object.values(await counts()).reduce((sum, count) => sum + count, 0),
		[],
	);
	if (!notes || records === undefined || !isReminderDue(notes, records, now()))
		return null;
	return (
		<BackupReminder
			{...(notes.savedAt && { savedAt: notes.savedAt })}
			isBusy={state.is === "busy"}
			onSave={() => backups.save()}
			onLater={backups.later}
		/>
	);
}
