import { numberSigns } from "../../lib/format.ts";
import { logProblem } from "../../lib/log.ts";
import { useTexts } from "../../lib/text/text.ts";
import { recordSheet } from "./sheet-of-records.ts";
import { textsOf } from "./texts.ts";
import type { Write, Wrote } from "./write-protocol.ts";

/** Tables are read and written here, so that the page stays responsive however long they are. */
addEventListener("message", ({ data }: MessageEvent<Write>) => {
	write(data).catch((problem: unknown) => {
		logProblem("writing a file", problem);
		tell({ is: "failed" });
	});
});

function tell(told: Wrote): void {
	postMessage(told);
}

async function write({ table, format, language }: Write): Promise<void> {
	useTexts(language, ...(await textsOf(language)));
	const sheet =
		"sheet" in table
			? table.sheet
			: await recordSheet(table, (done, total) =>
					tell({ is: "progress", done, total }),
				);
	tell({ is: "writing" });
	if (format === "csv") {
		const { csvOf } = await import("../../lib/files/write-csv.ts");
		// As spreadsheets of the language expect it.
		const { decimal } = numberSigns(language);
		const file = new Blob([csvOf(sheet, { decimal })], {
			type: "text/csv;charset=utf-8",
		});
		return tell({ is: "file", file, rows: sheet.rows.length });
	}
	const { xlsxOf } = await import("../../lib/files/write-xlsx.ts");
	const bytes = await xlsxOf([sheet]);
	tell({
		is: "file",
		file: new Blob([bytes as Uint8Array<ArrayBuffer>], {
			type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		}),
		rows: sheet.rows.length,
	});
}
