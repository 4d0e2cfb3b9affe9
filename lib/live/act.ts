import type { ActionInput, ActionName } from "../actions/actions.ts";
import { newId } from "../clock.ts";
import { sendMessage } from "../messages.ts";
import type { Answer } from "../store/db.ts";

const DEADLINE = 5_000;
const PATIENCE = 1_500;

/**
 * Has the background do an action. The worker may die or lose the answer at any time: the same message, with the same id,
 * is sent again until it is answered or five seconds have passed.
 */
export async function act<K extends ActionName>(
	name: K,
	input: ActionInput<K>,
	actionId = newId(),
): Promise<Answer> {
	const message = { actionId, input };
	const send = sendMessage as (name: K, message: unknown) => Promise<Answer>;
	for (let waited = 0; waited < DEADLINE; waited += PATIENCE) {
		const answer = await Promise.race([
			send(name, message).catch(() => null),
			pause(PATIENCE),
		]);
		if (answer) return answer;
	}
	return { ok: false, reason: "timeout" };
}

/** Has the background measure and publish the glance again. */
export async function refreshGlance(): Promise<void> {
	await sendMessage("refreshGlance", {});
}

function pause(ms: number): Promise<null> {
	return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
