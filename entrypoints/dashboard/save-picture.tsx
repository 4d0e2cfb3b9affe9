import { SaveAs } from "../../components/dashboard/save-as.tsx";
import {
	fileTones,
	type Svg,
	svgText,
	type Tones,
} from "../../components/svg.tsx";
import { fileName } from "../../lib/files/file-name.ts";
import { t } from "../../lib/text/text.ts";
import { saveFile } from "./save-file.ts";
import { useSaving } from "./save-table.tsx";

/** Pictures are put on screens that draw two of theirs for each of ours. */
const SCALE = 2;

/** Saves a chart as PNG or SVG, or copies it: always on light paper, with its title. */
export function SavePicture({
	what,
	named,
	picture,
}: {
	/** What it is called, on the page and in its file. */
	what: string;
	/** What else its file's name says: the period, whose it is. */
	named: readonly string[];
	picture(tones: Tones): Svg;
}) {
	const { saving, run } = useSaving(what);
	return (
		<SaveAs
			what={what}
			formats={["PNG", "SVG"]}
			saving={saving}
			onSave={(ending) =>
				void run(async () => {
					const svg = picture(fileTones);
					const file = ending === "PNG" ? await pngOf(svg) : svgFile(svg);
					saveFile(fileName([what, ...named], ending.toLowerCase()), file);
					return null;
				})
			}
		>
			<button
				type="button"
				class="link"
				aria-label={t("save.copyOf", { what })}
				onClick={() =>
					void run(async () => {
						const png = pngOf(picture(fileTones));
						try {
							// The picture is still being made: a browser that waited for it first would have forgotten the click.
							await navigator.clipboard.write([
								new ClipboardItem({ "image/png": png }),
							]);
							return t("save.copied");
						} catch {
							return t("save.notCopied");
						}
					})
				}
			>
				{t("save.copy")}
			</button>
		</SaveAs>
	);
}

function svgFile(svg: Svg): Blob {
	return new Blob([svgText(svg)], { type: "image/svg+xml" });
}

/** The same drawing in pixels. */
async function pngOf(svg: Svg): Promise<Blob> {
	const address = URL.createObjectURL(svgFile(svg));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement("canvas");
		canvas.width = Number(svg.at?.width) * SCALE;
		canvas.height = Number(svg.at?.height) * SCALE;
		const context = canvas.getContext("2d");
		if (!context) throw new Error("no canvas");
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const png = await new Promise<Blob | null>((done) =>
			canvas.toBlob(done, "image/png"),
		);
		if (!png) throw new Error("no picture");
		return png;
	} finally {
		URL.revokeObjectURL(address);
	}
}
