import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../lib/text/text.ts";

/** How long after the last sign of it a drag is over: a browser does not always say so. */
const SIGN_MS = 500;

/** Files may be dropped anywhere on the page; where a part of it takes files itself, that part does. */
export function DropAnywhere({ onFiles }: { onFiles(files: File[]): void }) {
	const [isOver, setOver] = useState(false);
	const take = useRef(onFiles);
	take.current = onFiles;
	useEffect(() => {
		let timer = 0;
		const over = (is: boolean) => {
			clearTimeout(timer);
			setOver(is);
			if (is) timer = window.setTimeout(() => setOver(false), SIGN_MS);
		};
		const onOver = (event: DragEvent) => {
			if (!event.dataTransfer?.types.includes("Files")) return;
			// Somebody else has said that it takes them.
			if (event.defaultPrevented) return over(false);
			event.preventDefault();
			event.dataTransfer.dropEffect = "copy";
			over(true);
		};
		const onDrop = (event: DragEvent) => {
			over(false);
			const files = [...(event.dataTransfer?.files ?? [])];
			if (event.defaultPrevented || files.length === 0) return;
			event.preventDefault();
			take.current(files);
		};
		addEventListener("dragover", onOver);
		addEventListener("drop", onDrop);
		return () => {
			clearTimeout(timer);
			removeEventListener("dragover", onOver);
			removeEventListener("drop", onDrop);
		};
	}, []);
	return isOver ? (
		<div class="drop-over" aria-hidden="true">
			<p class="t-title">{t("import.dropHere")}</p>
		</div>
	) : null;
}
