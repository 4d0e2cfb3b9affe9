/** How long a file's address is kept: a browser may ask first where the file should go. */
const KEPT_MS = 10 * 60_000;

/** Hands a file to the browser, which saves it as it saves every file. */
export function saveFile(name: string, file: Blob): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
