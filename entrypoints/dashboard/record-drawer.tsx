import { type ComponentChild, Fragment } from "preact";
import { useState } from "preact/hooks";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import type { RecordOf } from "../../lib/model/kinds.ts";
import { t } from "../../lib/text/text.ts";
import { RecordPast } from "./record-past.tsx";
import type { Doing } from "./use-doing.ts";
import { useOpened } from "./use-opened.ts";

/** What a form is given of the record that is open; the new one is none yet. */
export interface Opened<K extends "lead" | "activity"> {
	record: RecordOf<K> | undefined;
	customer: string;
	onDone(): void;
}

/** What is open of a page's list, a record by its id or the new one, and the drawer it stands in with what happened to it. */
export function useRecordDrawer<K extends "lead" | "activity">(
	kind: K,
	doing: Doing,
	form: (opened: Opened<K>) => ComponentChild,
) {
	const [open, setOpen] = useState<string | undefined>();
	const shown = useOpened<K>(kind, open);
	const close = () => setOpen(undefined);
	const drawer = (open === "new" || shown) && (
		<Drawer
			title={t(open === "new" ? `leads.new.${kind}` : `leads.edit.${kind}`)}
			onClose={close}
		>
			<Fragment key={open}>
				{form({
					record: shown?.record,
					customer: shown?.customer ?? "",
					onDone: close,
				})}
			</Fragment>
			{shown && <RecordPast kind={kind} record={shown.record} doing={doing} />}
		</Drawer>
	);
	return { open, setOpen, drawer };
}
