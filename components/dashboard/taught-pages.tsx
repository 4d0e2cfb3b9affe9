import type { Taught, TaughtPageRecord } from "../../lib/model/taught-page.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
import { currencyChoices } from "./currency-choices.ts";
import { Moment } from "./moment.tsx";
import { Check } from "./settings-parts.tsx";

/** A site the bar is on, or where something was taught. */
export interface TaughtSite {
	/** `https://crm.example`. */
	origin: string;
	isOn: boolean;
	pages: readonly TaughtPageRecord[];
}

/** What the seller pointed at, site by site. */
export function TaughtPages({
	sites,
	onSwitch,
	onCurrency,
	onSave,
	onForget,
}: {
	sites: readonly TaughtSite[];
	onSwitch(site: TaughtSite, toOn: boolean): void;
	onCurrency(site: TaughtSite, currency: string): void;
	onSave(page: TaughtPageRecord): void;
	onForget(page: TaughtPageRecord): void;
}) {
	return (
		<>
			{sites.map((site) => (
				<section
					key={site.origin}
					class="taught"
					aria-label={hostOf(site.origin)}
				>
					<header class="row between">
						<h2 class="cut">{hostOf(site.origin)}</h2>
						<Check
							label={t("crmPages.bar")}
							isOn={site.isOn}
							onChange={(isOn) => onSwitch(site, isOn)}
						/>
					</header>
					<SiteCurrency
						site={site}
						onChange={(currency) => onCurrency(site, currency)}
					/>
					{site.pages.length === 0 ? (
						<p class="m">{t("crmPages.nothingHere")}</p>
					) : (
						<ul class="plain-list earlier">
							{site.pages.map((page) => (
								<TaughtLine
									key={page.id}
									page={page}
									onSave={() => onSave(page)}
									onForget={() => onForget(page)}
								/>
							))}
						</ul>
					)}
				</section>
			))}
		</>
	);
}

/** What amounts without a currency are in there: said while teaching, in the bar, or here. */
function SiteCurrency({
	site,
	onChange,
}: {
	site: TaughtSite;
	onChange(currency: string): void;
}) {
	const currency = site.pages.find((each) => each.currency)?.currency;
	const choices = currencyChoices(currency ?? "EUR");
	return (
		<p class="m">
			<Filled
				text={t("crmPages.currency")}
				with={{
					currency: (
						<select
							class="slot"
							aria-label={t("crmPages.currencyOf", {
								site: hostOf(site.origin),
							})}
							value={currency ?? ""}
							onChange={(event) => onChange(event.currentTarget.value)}
						>
							{!currency && <option value="">{t("crmPages.unsaid")}</option>}
							{choices.map(({ value, label }) => (
								<option key={value} value={value}>
									{label}
								</option>
							))}
						</select>
					),
				}}
			/>
		</p>
	);
}

function TaughtLine({
	page,
	onSave,
	onForget,
}: {
	page: TaughtPageRecord;
	onSave(): void;
	onForget(): void;
}) {
	const kind = t(`crmPages.kind.${page.kind}`);
	const where = page.addressShape || t("crmPages.anywhere");
	const of = { kind: `${kind} ${where}`, site: hostOf(page.origin) };
	return (
		<li>
			<span class="cut">
				<span class="b">{kind}</span>{" "}
				<span class="m" title={page.addressShape}>
					{where}
				</span>
				<br />
				{fieldsOf(page)}
			</span>
			<span class="m">
				<Moment at={page.enteredAt} />
			</span>
			<span class="row">
				<button
					type="button"
					class="btn s bare"
					aria-label={t("crmPages.saveOf", of)}
					onClick={onSave}
				>
					{t("crmPages.save")}
				</button>
				<button
					type="button"
					class="btn s bare"
					aria-label={t("crmPages.forgetOf", of)}
					onClick={onForget}
				>
					{t("crmPages.forget")}
				</button>
			</span>
		</li>
	);
}

/** What is read there, in the order in which it is asked for. */
function fieldsOf({ fields }: Taught): string {
	const names = (
		[
			...(["amount", "customer", "stage", "title"] as const),
			...(["expectedCloseOn", "owner", "organisationNumber"] as const),
		] as const
	).filter((field) => fields[field]);
	return names.length === 0
		? t("crmPages.onlyCurrency")
		: new Intl.ListFormat(currentLanguage(), { type: "unit" }).format(
				names.map((field) => t(`page.field.${field}`)),
			);
}

function hostOf(origin: string): string {
	return origin.replace(/^https?:\/\//, "");
}
