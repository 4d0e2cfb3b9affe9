import type { Forget, ForgetPlan } from "../../lib/actions/forget.ts";
import type { Id } from "../../lib/model/record.ts";
import type { Refused } from "../../lib/store/db.ts";

/** What the page asks its worker. */
export type Ask =
	| { do: "plan"; whom: Forget }
	| {
			do: "forget";
			whom: Forget & {
				how: "anonymised" | "removed";
				called: string;
				left: Id[];
			};
	  };

/** What the worker tells. */
export type Told =
	| { is: "plan"; plan: ForgetPlan }
	/** `names`: what was taken out; the session's own draft is the page's to look at. */
	| { is: "forgotten"; names: readonly string[]; areBackupsDone: boolean }
	| { is: "failed"; reason: Refused };
