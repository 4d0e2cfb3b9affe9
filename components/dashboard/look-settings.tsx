import { ROW_HEIGHT, type Theme, theme } from "../../lib/model/settings.ts";
import { t } from "../../lib/text/text.ts";
import type { SettingsFormProps } from "./settings-form.tsx";
import { Group, Line } from "./settings-parts.tsx";

/** How pages look and what on them may move. */
export function LookSettings({
	settings,
	onSave,
}: Pick<SettingsFormProps, "settings" | "onSave">) {
	return (
		<Group title={t("looks.title")}>
			<Line label={t("looks.theme")} hint={t("looks.themeHint")}>
				<span class="field">
					<select
						aria-label={t("looks.theme")}
						value={settings.theme ?? ""}
						onChange={({ currentTarget: { value } }) =>
							onSave({ theme: (value || null) as Theme | null })
						}
					>
						<option value="">{t("looks.theme.system")}</option>
						{theme.options.map((each) => (
							<option key={each} value={each}>
								{t(`looks.theme.${each}`)}
							</option>
						))}
					</select>
				</span>
			</Line>
			<Line label={t("looks.rows")} isGroup>
				<span class="seg">
					{([28, 36] as const).map((height) => (
						<label key={height}>
							<input
								type="radio"
								name="rowHeight"
								checked={(settings.rowHeight ?? ROW_HEIGHT) === height}
								onChange={() =>
									onSave({ rowHeight: height === ROW_HEIGHT ? null : height })
								}
							/>
							{t(`looks.rows.${height}`)}
						</label>
					))}
				</span>
			</Line>
			<Line label={t("looks.celebrates")} hint={t("looks.celebratesHint")}>
				<input
					type="checkbox"
					class="switch"
					aria-label={t("looks.celebrates")}
					checked={settings.celebrates ?? true}
					onChange={({ currentTarget: { checked } }) =>
						onSave({ celebrates: checked ? null : false })
					}
				/>
			</Line>
		</Group>
	);
}
