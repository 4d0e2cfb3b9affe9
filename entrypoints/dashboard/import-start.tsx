import { useEffect, useRef, useState } from "preact/hooks";
import { Counted } from "../../components/dashboard/counted.tsx";
import { ImportFiles } from "../../components/dashboard/import-parts.tsx";
import { Moment, timeText } from "../../components/dashboard/moment.tsx";
import { now } from "../../lib/clock.ts";
import { t } from "../../lib/text/text.ts";
import type { Folder } from "./use-folder.ts";
import type { Importing } from "./use-import.ts";

/** Ways in: files chosen, a table pasted, or the same files once more. */
export function ImportStart({
	importing: { state, files },
	isPrimary,
	onFiles,
}: {
	importing: Importing;
	isPrimary: boolean;
	onFiles(files: File[], isPasted?: boolean): void;
}) {
	const [says, setSays] = useState("");
	const place = useRef<HTMLDivElement>(null);
	const isBusy = state.is === "reading" || state.is === "running";
	usePastedTable(isBusy, onFiles);
	// What is said of one try is not true of the next.
	useEffect(() => setSays(""), [state.is]);

	async function paste(): Promise<void> {
		const text = await navigator.clipboard.readText().catch(() => undefined);
		if (text === undefined) setSays(t("import.pasteByKeys"));
		else if (text.trim() === "") setSays(t("import.nothingToPaste"));
		else onFiles([pastedFile(text)], true);
	}

	/** A file that was written over since cannot be read any more: then it is chosen once more. */
	async function readAgain(): Promise<void> {
		const areThere = await Promise.all(
			files.map((file) =>
				file
					.slice(0, 1)
					.arrayBuffer()
					.then(() => true)
					.catch(() => false),
			),
		);
		if (areThere.every(Boolean)) onFiles([...files]);
		else place.current?.querySelector<HTMLInputElement>("input")?.click();
	}

	return (
		<div ref={place}>
			<ImportFiles isPrimary={isPrimary} isDisabled={isBusy} onFiles={onFiles}>
				<button
					type="button"
					class="btn"
					disabled={isBusy}
					onClick={() => void paste()}
				>
					{t("import.paste")}
				</button>
				{files.length > 0 && (
					<button
						type="button"
						class="btn"
						disabled={isBusy}
						title={files.map(({ name }) => name).join(", ")}
						onClick={() => void readAgain()}
					>
						{t("import.readAgain", { n: files.length })}
					</button>
				)}
			</ImportFiles>
			<p class="m" role="status">
				{says}
			</p>
		</div>
	);
}

/** Ctrl+V anywhere on the page, except where something is written. */
function usePastedTable(
	isBusy: boolean,
	onFiles: (files: File[], isPasted?: boolean) => void,
) {
	const take = useRef(onFiles);
	take.current = onFiles;
	useEffect(() => {
		if (isBusy) return;
		const onPaste = (event: ClipboardEvent) => {
			const { target, clipboardData } = event;
			if (
				target instanceof HTMLElement &&
				(target.isContentEditable ||
					/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
			)
				return;
			const files = [...(clipboardData?.files ?? [])];
			const text = clipboardData?.getData("text/plain") ?? "";
			// A spreadsheet also lays a picture of its cells on the clipboard.
			if (text.trim() !== "") take.current([pastedFile(text)], true);
			else if (files.length > 0) take.current(files);
			else return;
			event.preventDefault();
		};
		addEventListener("paste", onPaste);
		return () => removeEventListener("paste", onPaste);
	}, [isBusy]);
}

function pastedFile(text: string): File {
	return new File([text], t("import.pasted", { time: timeText(now()) }), {
		type: "text/plain",
		lastModified: now(),
	});
}

/** What the folder that is watched has that is new: looked at by a click, never by itself. */
export function FolderOffer({
	folder,
	isBusy,
	onFiles,
}: {
	folder: Folder;
	isBusy: boolean;
	onFiles(files: File[]): void;
}) {
	const { state } = folder;
	const take = (name?: string) =>
		void folder.take(name).then((files) => {
			if (files.length > 0) onFiles(files);
		});
	if (state.is === "unsupported")
		return <p class="m prose">{t("folder.unsupported")}</p>;
	if (state.is === "none")
		return (
			<>
				<p class="m prose">{t("folder.what")}</p>
				<p class="row actions">
					<button type="button" class="btn" onClick={folder.pick}>
						{t("folder.pick")}
					</button>
				</p>
			</>
		);
	const name = (
		<span class="cut b" title={state.name}>
			{state.name}
		</span>
	);
	if (state.is === "locked")
		return (
			<p class="row wrapped">
				{name}
				<button type="button" class="btn" onClick={folder.unlock}>
					{t("folder.unlock")}
				</button>
				<button type="button" class="link" onClick={folder.forget}>
					{t("folder.forget")}
				</button>
			</p>
		);
	const { files } = state;
	return (
		<>
			<p class="row wrapped">
				{name}
				<span class={files.length > 0 ? "b" : "m"} role="status">
					{files.length > 0 ? (
						<Counted
							text="folder.new"
							n={files.length}
							is="folder.new"
							scope="import"
							period="all"
						/>
					) : (
						t("folder.nothing")
					)}
				</span>
				{files.length > 0 && (
					<>
						<button
							type="button"
							class="btn"
							disabled={isBusy}
							onClick={() => take()}
						>
							{t("folder.take", { n: files.length })}
						</button>
						<button type="button" class="link" onClick={folder.skip}>
							{t("folder.skip")}
						</button>
					</>
				)}
				<button type="button" class="link" onClick={folder.pick}>
					{t("folder.another")}
				</button>
				<button type="button" class="link" onClick={folder.forget}>
					{t("folder.forget")}
				</button>
			</p>
			{files.length > 1 && (
				<ul class="plain-list folder-files">
					{files.slice(0, 20).map((file) => (
						<li key={file.name} class="row between">
							<span class="cut" title={file.name}>
								{file.name}
							</span>
							<span class="m">
								<Moment at={file.modifiedAt} />
							</span>
							<button
								type="button"
								class="btn s"
								disabled={isBusy}
								aria-label={t("folder.takeOf", { file: file.name })}
								onClick={() => take(file.name)}
							>
								{t("folder.takeOne")}
							</button>
						</li>
					))}
				</ul>
			)}
		</>
	);
}
