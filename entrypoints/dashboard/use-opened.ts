import { useLive } from "../../lib/live/use-live.ts";
import type { RecordOf } from "../../lib/model/kinds.ts";
import type { Id } from "../../lib/model/record.ts";
import { record } from "../../lib/store/read.ts";
import type { TableKind } from "../../lib/table/shapes.ts";

/** The record in the drawer, with its customer's name; undefined while it is read, and where there is none. */
export function useOpened<K extends TableKind>(
	kind: K,
	id: Id | undefined,
): { record: RecordOf<K>; customer: string } | undefined {
	const found = useLive(async () => {
		const own = id === undefined ? undefined : await record(kind, id);
		const { customer } = (own ?? {}) as { customer?: Id };
		const named = customer ? await record("customer", customer) : undefined;
		return own && { record: own, customer: named?.name ?? "" };
	}, [kind, id]);
	// The last answer may be of the one before.
	return id !== undefined && found?.record.id === id ? found : undefined;
}
