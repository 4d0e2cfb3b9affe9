import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { dayLong } from "../../lib/format.ts";
import { LANGUAGES } from "../../lib/model/language-of-tag.ts";
import {
	CREDIT_RULE,
	type CreditRule,
	creditRule,
	type Language,
	type Settings,
} from "../../lib/model/settings.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { Icon } from "../icon.tsx";
import { currencyChoices } from "./currency-choices.ts";
import { LookSettings } from "./look-settings.tsx";
import type { Choice } from "./scope-line.tsx";
import { Check, Group, Line } from "./settings-parts.tsx";
import { Terms } from "./terms.tsx";

export type Patch = { [K in keyof Settings]?: Settings[K] | null };

/** Workdays by statute that many companies close on, by country; `*` for every other. */
const COMMONLY_CLOSED: { [country: string]: string[] } = {
	DK: ["06-05", "12-24", "12-31"],
	"*": ["12-24", "12-31"],
};

/** ISO 3166-2:DE, in the states' own language. */
const GERMAN_STATES: { [code: string]: string } = {
	BW: "Baden-Württemberg",
	BY: "Bayern",
	BE: "Berlin",
	BB: "Brandenburg",
	HB: "Bremen",
	HH: "Hamburg",
	HE: "Hessen",
	MV: "Mecklenburg-Vorpommern",
	NI: "Niedersachsen",
	NW: "Nordrhein-Westfalen",
	RP: "Rheinland-Pfalz",
	SL: "Saarland",
	SN: "Sachsen",
	ST: "Sachsen-Anhalt",
	SH: "Schleswig-Holstein",
	TH: "Thüringen",
};

export interface SettingsFormProps {
	settings: Settings;
	/** ISO 3166-1 codes whose public holidays are known. */
	countries: readonly string[];
	today: string;
	/** Who can be me, by id. */
	sellers: Choice[];
	hasSample: boolean;
	/** What the browser says the keys are. */
	shortcuts: { name: string; keys: string }[];
	/** Sites that show the bar, as origins' patterns. */
	sites: readonly string[];
	isReadOnly: boolean;
	onSave(patch: Patch): void;
	onMe(who: { seller?: string; name?: string; aliases?: string[] }): void;
	onNotices(isOn: boolean): void;
	onSample(isWanted: boolean): void;
	onShortcuts(): void;
	onRemoveSite(site: string): void;
	/** Who sells, and in which teams. */
	children?: ComponentChildren;
}

/** Everything that can be set, saved as it is changed. */
export function SettingsForm(props: SettingsFormProps) {
	const { settings, onSave } = props;
	const country = settings.country;
	const closed = [
		...new Set([
			...(COMMONLY_CLOSED[country] ?? COMMONLY_CLOSED["*"] ?? []),
			...settings.yearlyClosingDays,
		]),
	].sort();
	const year = props.today.slice(0, 4);
	return (
		<fieldset class="settings" disabled={props.isReadOnly}>
			<Group title={t("settings.you")}>
				<Me {...props} />
				<Line label={t("settings.language")}>
					<span class="field">
						<select
							aria-label={t("settings.language")}
							value={currentLanguage()}
							onChange={(event) =>
								onSave({ language: event.currentTarget.value as Language })
							}
						>
							{Object.entries(LANGUAGES).map(([code, name]) => (
								<option key={code} value={code} lang={code}>
									{name}
								</option>
							))}
						</select>
					</span>
				</Line>
			</Group>

			<LookSettings settings={settings} onSave={onSave} />

			<Group title={t("settings.workdays")} hint={t("settings.workdaysHint")}>
				<Line label={t("settings.country")}>
					<span class="field">
						<select
							aria-label={t("settings.country")}
							value={country}
							onChange={(event) =>
								onSave({ country: event.currentTarget.value, region: null })
							}
						>
							{[...new Set([...props.countries, country])]
								.map((code) => ({ code, name: countryName(code) }))
								.sort((a, b) => a.name.localeCompare(b.name, currentLanguage()))
								.map((each) => (
									<option key={each.code} value={each.code}>
										{each.name}
									</option>
								))}
						</select>
					</span>
				</Line>
				{country === "DE" && (
					<Line label={t("settings.region")}>
						<span class="field">
							<select
								aria-label={t("settings.region")}
								value={settings.region ?? ""}
								onChange={(event) =>
									onSave({ region: event.currentTarget.value || null })
								}
							>
								<option value="">{t("settings.federal")}</option>
								{Object.entries(GERMAN_STATES).map(([code, name]) => (
									<option key={code} value={code}>
										{name}
									</option>
								))}
							</select>
						</span>
					</Line>
				)}
				<Line label={t("settings.closedYearly")} isGroup>
					{closed.map((day) => (
						<Check
							key={day}
							label={dayLong(`${year}-${day}`)}
							isOn={settings.yearlyClosingDays.includes(day)}
							onChange={(isOn) =>
								onSave({
									yearlyClosingDays: closed.filter((each) =>
										each === day
											? isOn
											: settings.yearlyClosingDays.includes(each),
									),
								})
							}
						/>
					))}
				</Line>
				<Line label={t("settings.closedOnce")} isGroup>
					<ClosingDays
						days={settings.closingDays}
						today={props.today}
						onChange={(closingDays) => onSave({ closingDays })}
					/>
				</Line>
				<Line label={t("settings.weekStart")}>
					<span class="field">
						<select
							aria-label={t("settings.weekStart")}
							value={settings.weekStart}
							onChange={(event) =>
								onSave({ weekStart: event.currentTarget.value === "7" ? 7 : 1 })
							}
						>
							<option value={1}>{t("settings.monday")}</option>
							<option value={7}>{t("settings.sunday")}</option>
						</select>
					</span>
				</Line>
			</Group>

			<Group title={t("settings.money")}>
				<Line label={t("settings.currency")} hint={t("settings.currencyHint")}>
					<span class="field">
						<select
							aria-label={t("settings.currency")}
							value={settings.reportingCurrency}
							onChange={(event) =>
								onSave({ reportingCurrency: event.currentTarget.value })
							}
						>
							{currencyChoices(settings.reportingCurrency).map((each) => (
								<option key={each.value} value={each.value}>
									{each.label}
								</option>
							))}
						</select>
					</span>
				</Line>
				<Line
					label={t("settings.logAs")}
					hint={t("settings.logAsHint")}
					isGroup
				>
					<span class="seg">
						{(["won", "open"] as const).map((as) => (
							<label key={as}>
								<input
									type="radio"
									name="logAs"
									checked={settings.logAs === as}
									onChange={() => onSave({ logAs: as })}
								/>
								{t(`settings.logAs.${as}`)}
							</label>
						))}
					</span>
				</Line>
				<Line label={t("settings.credit")} hint={t("settings.creditHint")}>
					<span class="field">
						<select
							aria-label={t("settings.credit")}
							value={settings.creditRule ?? CREDIT_RULE}
							onChange={(event) =>
								onSave({ creditRule: event.currentTarget.value as CreditRule })
							}
						>
							{creditRule.options.map((rule) => (
								<option key={rule} value={rule}>
									{t(`creditRule.${rule}`)}
								</option>
							))}
						</select>
					</span>
				</Line>
			</Group>

			<Group title={t("settings.terms")} hint={t("settings.termsHint")}>
				<Terms settings={settings} onSave={onSave} />
			</Group>

			{props.children}

			<Group title={t("settings.browser")}>
				<Line label={t("settings.notices")} hint={t("settings.noticesHint")}>
					<input
						type="checkbox"
						class="switch"
						aria-label={t("settings.notices")}
						checked={settings.hasNotices}
						onChange={(event) => props.onNotices(event.currentTarget.checked)}
					/>
				</Line>
				<Line label={t("settings.shortcuts")} isGroup>
					<dl class="kv keys">
						{props.shortcuts.map((each) => (
							<div key={each.name}>
								<dt>{each.name}</dt>
								<dd>
									{each.keys ? (
										<kbd>{each.keys}</kbd>
									) : (
										<span class="m">{t("settings.noKey")}</span>
									)}
								</dd>
							</div>
						))}
					</dl>
					<button type="button" class="btn s" onClick={props.onShortcuts}>
						{t("settings.changeKeys")}
					</button>
				</Line>
				<Line
					label={t("settings.sites")}
					hint={t("settings.sitesHint")}
					isGroup
				>
					{props.sites.length === 0 ? (
						<p class="m">{t("settings.noSites")}</p>
					) : (
						<ul class="plain-list">
							{props.sites.map((site) => (
								<li key={site} class="row between">
									<span class="cut">{siteName(site)}</span>
									<button
										type="button"
										class="btn s bare"
										aria-label={t("settings.removeSite", {
											site: siteName(site),
										})}
										onClick={() => props.onRemoveSite(site)}
									>
										{t("settings.remove")}
									</button>
								</li>
							))}
						</ul>
					)}
				</Line>
			</Group>

			<Group title={t("settings.sample")} hint={t("settings.sampleHint")}>
				<button
					type="button"
					class="btn"
					onClick={() => props.onSample(!props.hasSample)}
				>
					{t(props.hasSample ? "settings.sampleRemove" : "settings.sampleAdd")}
				</button>
			</Group>
		</fieldset>
	);
}

/** Who I am among the sellers, and how else my name is written. Used here, and once after an import. */
export function Me({
	settings,
	sellers,
	onMe,
}: Pick<SettingsFormProps, "settings" | "sellers" | "onMe">) {
	const [name, setName] = useState("");
	const mine = sellers.find((each) => each.value === settings.me);
	const others = sellers.filter((each) => each.value !== settings.me);
	return (
		<>
			<Line label={t("settings.me")}>
				{sellers.length > 0 ? (
					<span class="field">
						<select
							aria-label={t("settings.me")}
							value={settings.me ?? ""}
							onChange={(event) => onMe({ seller: event.currentTarget.value })}
						>
							{!mine && <option value="">{t("settings.meNobody")}</option>}
							{sellers.map((each) => (
								<option key={each.value} value={each.value}>
									{each.label}
								</option>
							))}
						</select>
					</span>
				) : (
					<form
						class="row"
						onSubmit={(event) => {
							event.preventDefault();
							if (name.trim()) onMe({ name: name.trim() });
						}}
					>
						<span class="field">
							<input
								aria-label={t("settings.me")}
								placeholder={t("settings.meName")}
								value={name}
								onInput={(event) => setName(event.currentTarget.value)}
							/>
						</span>
						<button type="submit" class="btn s">
							{t("settings.meSave")}
						</button>
					</form>
				)}
			</Line>
			{mine && others.length > 0 && (
				<Line label={t("settings.alias")} hint={t("settings.aliasHint")}>
					<span class="field">
						<select
							aria-label={t("settings.alias")}
							value=""
							onChange={(event) =>
								onMe({
									seller: mine.value,
									aliases: [event.currentTarget.value],
								})
							}
						>
							<option value="">{t("settings.aliasChoose")}</option>
							{alikeFirst(mine.label, others).map((each) => (
								<option key={each.value} value={each.label}>
									{each.label}
								</option>
							))}
						</select>
					</span>
				</Line>
			)}
		</>
	);
}

/** Names that share a word with `name` stand first. */
function alikeFirst(name: string, others: Choice[]): Choice[] {
	const words = (text: string) =>
		text
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.filter((each) => each.length > 1);
	const mine = new Set(words(name));
	const isAlike = (each: Choice) =>
		words(each.label).some((word) => mine.has(word));
	return [
		...others.filter(isAlike),
		...others.filter((each) => !isAlike(each)),
	];
}

function ClosingDays({
	days,
	today,
	onChange,
}: {
	days: readonly string[];
	today: string;
	onChange(days: string[]): void;
}) {
	const [day, setDay] = useState("");
	return (
		<>
			{days.length > 0 && (
				<ul class="plain-list">
					{[...days].sort().map((each) => (
						<li key={each} class="row between">
							{dayLong(each, today)}
							<button
								type="button"
								class="ib"
								aria-label={t("settings.removeDay", {
									day: dayLong(each, today),
								})}
								onClick={() => onChange(days.filter((other) => other !== each))}
							>
								<Icon name="close" />
							</button>
						</li>
					))}
				</ul>
			)}
			<form
				class="row"
				onSubmit={(event) => {
					event.preventDefault();
					if (day && !days.includes(day)) onChange([...days, day].sort());
					setDay("");
				}}
			>
				<span class="field">
					<input
						type="date"
						aria-label={t("settings.closedOnce")}
						value={day}
						onInput={(event) => setDay(event.currentTarget.value)}
					/>
				</span>
				<button type="submit" class="btn s">
					{t("settings.addDay")}
				</button>
			</form>
		</>
	);
}

function countryName(code: string): string {
	return (
		new Intl.DisplayNames(currentLanguage(), { type: "region" }).of(code) ??
		code
	);
}

/** `https://crm.example/*` as a person writes it. */
export function siteName(pattern: string): string {
	return pattern.replace(/^\*?(https?)?:\/\//, "").replace(/\/\*$/, "");
}
