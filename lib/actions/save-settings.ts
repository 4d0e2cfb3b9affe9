import * as z from "zod/mini";
import { type Settings, settingsSchema } from "../model/settings.ts";
import type { Work } from "../store/work.ts";
import { type Done, fresh, Refusal } from "./perform.ts";
import { settingsOf } from "./settings-of.ts";

export const saveSettingsInput = z.strictObject({
	patch: z.record(z.string(), z.unknown()),
});

/** Changes the settings named; null takes one away. */
export async function saveSettings(
	work: Work,
	{ patch }: z.infer<typeof saveSettingsInput>,
): Promise<Done> {
	const next: { [field: string]: unknown } = {
		...fresh("settings"),
		...(await settingsOf(work)),
	};
	for (const [field, value] of Object.entries(patch)) {
		if (!(field in settingsSchema.shape) || field === "id" || field === "rev")
			throw new Refusal("invalid", field);
		next[field] = value ?? undefined;
	}
	await work.put("settings", next as Settings);
	return { ids: ["settings"] };
}
