import { t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
import { Moment } from "./moment.tsx";

/** One quiet line: nothing outside this browser would bring the records back. */
export function BackupReminder({
	savedAt,
	isBusy,
	onSave,
	onLater,
}: {
	/** When the last file was saved; absent: never. */
	savedAt?: number;
	isBusy: boolean;
	onSave(): void;
	onLater(): void;
}) {
	return (
		<aside class="reminder" aria-label={t("nav.backup")}>
			<span>
				{savedAt === undefined ? (
					t("backup.remind.never")
				) : (
					<Filled
						text={t("backup.remind.old")}
						with={{ day: <Moment at={savedAt} /> }}
					/>
				)}
			</span>
			<button type="button" class="link" disabled={isBusy} onClick={onSave}>
				{t("backup.saveNow")}
			</button>
			<button type="button" class="link" onClick={onLater}>
				{t("backup.later")}
			</button>
		</aside>
	);
}
