import { forget, planForget } from "../../lib/actions/forget.ts";
import { forgetInBackups } from "../../lib/actions/forget-in-backups.ts";
import { forgetInFolder } from "../../lib/actions/forget-in-folder.ts";
import { refusalOf } from "../../lib/actions/perform.ts";
import { logProblem } from "../../lib/log.ts";
import type { Ask, Told } from "./forget-protocol.ts";

/** Everything is looked through here, so that the page stays responsive. */
function tell(told: Told): void {
	postMessage(told);
}

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
	answer(data).catch((problem: unknown) => {
		const refused = refusalOf(problem);
		tell({ is: "failed", reason: refused.ok ? "failed" : refused.reason });
	});
});

async function answer(ask: Ask): Promise<void> {
	if (ask.do === "plan")
		return tell({ is: "plan", plan: await planForget(ask.whom) });
	const { forgotten, names } = await forget(ask.whom);
	let areBackupsDone = false;
	try {
		await forgetInFolder(names);
		await forgetInBackups(new Map([[forgotten, names]]));
		areBackupsDone = true;
	} catch (problem) {
		// The background goes on with them.
		logProblem("forgetting in backups", problem);
	}
	tell({ is: "forgotten", names, areBackupsDone });
}
