import type { Taught, TaughtPageRecord } from "../../lib/model/taught-page.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
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
	onSave,
	onForget,
}: {
	sites: readonly TaughtSite[];
	onSwitch(site: TaughtSite, toOn: boolean): void;
	onSave(page: TaughtPageRecord): void;
	onForget(page: TaughtPageRecord): void;
}) {
	return (
		<>
			{sites.map((site) => (
				<section key={site.origin} aria-label={hostOf(site.origin)}>
					<header class="row between">
						<h2 class="cut">{hostOf(site.origin)}</h2>
						<Check
							label={t("crmPages.bar")}
							isOn={site.isOn}
							onChange={(isOn) => onSwitch(site, isOn)}
						/>
					</header>
					<SiteCurrency pages={site.pages} />
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

function SiteCurrency({ pages }: { pages: readonly Taught[] }) {
	const currency = pages.find((each) => each.currency)?.currency;
	return currency ? (
		<p class="m">
			<Filled
				text={t("crmPages.currency")}
				with={{ currency: <span class="b">{currency}</span> }}
			/>
		</p>
	) : null;
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
	const of = { kind, site: hostOf(page.origin) };
	return (
		<li>
			<span class="cut">
				<span class="b">{kind}</span>{" "}
				<span class="m" title={page.addressShape}>
					{page.addressShape || t("crmPages.anywhere")}
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
