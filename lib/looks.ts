import { ROW_HEIGHT, type Settings } from "./model/settings.ts";

/** What of the settings is seen on every page, whatever it shows. */
export type Looks = Pick<Settings, "theme" | "rowHeight" | "celebrates">;

/**
 * Puts what was chosen on the page, as attributes its styles look at, and keeps it where the next page finds it before the store
 * is read: `theme` (`light`, `dark` or `contrast`; absent: as the system is), `density` (`28` or `36`), `celebrates` (`no`).
 */
export function wear({
	theme,
	rowHeight = ROW_HEIGHT,
	celebrates = true,
}: Looks): void {
	put("theme", theme);
	put("density", String(rowHeight));
	put("celebrates", celebrates ? undefined : "no");
}

/** Puts on the page what was kept, before anything is drawn. */
export function wearKept(): void {
	for (const name of NAMES) dress(name, localStorage.getItem(name));
}

const NAMES = ["theme", "density", "celebrates"] as const;

function put(name: (typeof NAMES)[number], value: string | undefined): void {
	if (value === undefined) localStorage.removeItem(name);
	else localStorage.setItem(name, value);
	dress(name, value ?? null);
}

/** Only where it changes: whoever draws by it looks again. */
function dress(name: (typeof NAMES)[number], value: string | null): void {
	const { dataset } = document.documentElement;
	if (value === (dataset[name] ?? null)) return;
	if (value === null) delete dataset[name];
	else dataset[name] = value;
}
