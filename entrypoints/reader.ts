import { defineUnlistedScript } from "#imports";
import { readPage } from "../lib/crm/read-page.ts";
import { anchorsOf, openRoots } from "./overlay.content/anchors.ts";
import { drawPanel } from "./overlay.content/panel.ts";
import type { Reader } from "./overlay.content/reader.ts";
import { makeGuard } from "./overlay.content/trusted.ts";

/** What the bar needs once a page is quiet, put into the page's tab by the background: content scripts cannot load later by themselves. */
export default defineUnlistedScript(() => {
	const reader: Reader = {
		readPage,
		drawPanel,
		makeGuard,
		openRoots,
		anchorsOf,
	};
	Object.assign(globalThis, { maalbarReader: reader });
});
