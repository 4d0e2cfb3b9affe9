import { type Settings, settingsDefault } from "../model/settings.ts";
import type { Work } from "../store/work.ts";

/** The settings as they stand, or the defaults. */
export async function settingsOf(work: Work): Promise<Settings> {
	return (await work.get("settings", "settings")) ?? settingsDefault;
}
