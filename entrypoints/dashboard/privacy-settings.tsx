import { useState } from "preact/hooks";
import { Privacy } from "../../components/dashboard/privacy.tsx";
import { useLive } from "../../lib/live/use-live.ts";
import { logProblem } from "../../lib/log.ts";
import { sendMessage } from "../../lib/messages.ts";
import { all } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import type { Backups } from "./use-backup.ts";
import type { Doing } from "./use-doing.ts";

/** Who was forgotten, and deleting everything, among the settings. */
export function PrivacySettings({
	doing,
	backups,
}: {
	doing: Doing;
	backups: Backups;
}) {
	const forgotten = useLive(() => all("forgotten"), []);
	const [state, setState] = useState<"idle" | "deleting" | "failed">("idle");
	return (
		<div class="settings">
			<Privacy
				forgotten={(forgotten ?? [])
					.map(({ id, kind, enteredAt: at }) => ({ id, kind, at }))
					.reverse()}
				isSaving={backups.state.is === "busy"}
				state={state}
				onLetIn={(id) =>
					void doing.run("deleteRecord", { kind: "forgotten", id }, () =>
						t("privacy.isLetIn"),
					)
				}
				onSave={() => backups.save()}
				onDelete={() => {
					setState("deleting");
					void deleteEverything().catch((problem) => {
						logProblem("deleting everything", problem);
						setState("failed");
					});
				}}
			/>
		</div>
	);
}

/** The background may be stopped on the way: asked again, it goes on. Then this page begins anew, too. */
async function deleteEverything(): Promise<void> {
	await sendMessage("deleteEverything", {}).catch(() =>
		sendMessage("deleteEverything", {}),
	);
	// What a page keeps for its next first paint.
	localStorage.clear();
	location.hash = "#/overview";
	location.reload();
}
