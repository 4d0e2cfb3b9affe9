import { useEffect, useRef, useState } from "preact/hooks";
import { SaveAs, type Saving } from "../../components/dashboard/save-as.tsx";
import { fileName } from "../../lib/files/file-name.ts";
import type { Sheet } from "../../lib/files/sheet.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { saveFile } from "./save-file.ts";
import type {
	RecordTable,
	TableFormat,
	Write,
	Wrote,
} from "./write-protocol.ts";

/** What takes less than this is not shown to take any time. */
const WAIT_MS = 200;

/** Saves a table as CSV or XLSX, all of it, whichever of its rows are drawn. */
export function SaveTable({
	what,
	named,
	table,
}: {
	/** What it is called, on the page and in its file. */
	what: string;
	/** What else its file's name says: the period, whose it is. */
	named: readonly string[];
	/** Which records it is of, or what makes it. */
	table:
		| RecordTable
		| (() => Sheet | RecordTable | Promise<Sheet | RecordTable>);
}) {
	const { saving, run } = useSaving(what);
	return (
		<SaveAs
			what={what}
			formats={["CSV", "XLSX"]}
			saving={saving}
			onSave={(ending) =>
				void run(async (tell) => {
					const format = ending.toLowerCase() as TableFormat;
					const made = typeof table === "function" ? await table() : table;
					const asked =
						"of" in made ? { ...made, name: what } : { sheet: made };
					saveFile(
						fileName([what, ...named], format),
						await written(
							{ table: asked, format, language: currentLanguage() },
							tell,
						),
					);
					return null;
				})
			}
		/>
	);
}

type Tell = (done: number, total: number) => void;

/** How a control for saving stands. What takes its time says so; what fails does too. */
export function useSaving(what: string): {
	saving: Saving;
	/** Saves, and answers what is to be said about it; nothing where the file itself says it. */
	run(save: (tell: Tell) => Promise<string | null>): Promise<void>;
} {
	const [saving, setSaving] = useState<Saving>({ is: "resting" });
	const isBusy = useRef(false);
	const isThere = useRef(true);
	useEffect(
		() => () => {
			isThere.current = false;
		},
		[],
	);
	const show = (next: Saving) => {
		if (isThere.current) setSaving(next);
	};
	return {
		saving,
		async run(save) {
			if (isBusy.current) return;
			isBusy.current = true;
			let now = { done: 0, total: 0 };
			let isLong = false;
			const timer = setTimeout(() => {
				isLong = true;
				show({ is: "working", ...now });
			}, WAIT_MS);
			try {
				const said = await save((done, total) => {
					now = { done, total };
					if (isLong) show({ is: "working", ...now });
				});
				show(said ? { is: "said", text: said } : { is: "resting" });
			} catch {
				show({ is: "said", text: t("save.failed", { what }), isProblem: true });
			} finally {
				clearTimeout(timer);
				isBusy.current = false;
			}
		},
	};
}

/** The file of a table, written beside the page. */
function written(asked: Write, tell: Tell): Promise<Blob> {
	const worker = new Worker(new URL("./write-worker.ts", import.meta.url), {
		type: "module",
	});
	return new Promise<Blob>((done, fail) => {
		worker.addEventListener("message", ({ data }: MessageEvent<Wrote>) => {
			if (data.is === "progress") tell(data.done, data.total);
			else if (data.is === "writing") tell(0, 0);
			else if (data.is === "file") done(data.file);
			else fail(new Error("not written"));
		});
		worker.addEventListener("error", () => fail(new Error("not written")));
		worker.postMessage(asked);
	}).finally(() => worker.terminate());
}
