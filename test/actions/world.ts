import { fakeBrowser } from "wxt/testing/fake-browser";
import type { ActionName } from "../../lib/actions/actions.ts";
import { runAction } from "../../lib/actions/answer.ts";
import { newId } from "../../lib/clock.ts";
import type { Kind, RecordOf } from "../../lib/model/kinds.ts";
import { type Answer, Store } from "../../lib/store/db.ts";

let count = 0;

/** An empty store of its own, and short ways to act on it and look into it. */
export function world() {
	// Another browser: its canary knows nothing of the last world's store.
	fakeBrowser.reset();
	const store = new Store(`world ${count++}`);
	return {
		store,
		act: (name: ActionName, input: unknown, actionId = newId()) =>
			runAction(name, actionId, input, store),
		/** Acts, and fails the test if it is refused. */
		async done(name: ActionName, input: unknown) {
			const answer = await runAction(name, newId(), input, store);
			if (!answer.ok)
				throw new Error(`${name}: ${answer.reason} ${answer.detail}`);
			return answer;
		},
		all: async <K extends Kind>(kind: K) =>
			(await store.records.range(kind, [])) as RecordOf<K>[],
		async one<K extends Kind>(kind: K, id: string | undefined) {
			return (await store.records.get(kind, [id ?? ""])) as
				| RecordOf<K>
				| undefined;
		},
	};
}

/** The id of the first record an action is about. */
export function idOf(answer: Answer): string {
	if (!answer.ok || !answer.ids[0]) throw new Error("no record");
	return answer.ids[0];
}

export const acme = {
	customerName: "Acme A/S",
	amount: { minor: 6_250_000, currency: "DKK" },
	status: "won",
	closedOn: "2026-03-11",
};
