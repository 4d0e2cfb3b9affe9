import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import { Page } from "../../components/dashboard/frame.tsx";
import { Plain } from "../../components/dashboard/notes.tsx";
import { ScopeLine } from "../../components/dashboard/scope-line.tsx";
import {
	type SourceKpi,
	SourceTable,
	sourceKpis,
} from "../../components/dashboard/source-table.tsx";
import { bySourceOf } from "../../lib/figures/by-source-of.ts";
import { figuresOf } from "../../lib/figures/figure-of.ts";
import { periodName } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { t } from "../../lib/text/text.ts";
import { AtPlace } from "./at-place.tsx";
import { besideSheet } from "./figure-sheets.ts";
import { SaveTable } from "./save-table.tsx";
import { type Place, scopeLineOf } from "./use-place.ts";

/** Where leads and deals come from: one table that sales and marketing both look at. */
export function SourcesPage({ address }: { address: Address }) {
	return (
		<AtPlace address={address}>
			{(place) => <Sources address={address} place={place} />}
		</AtPlace>
	);
}

function Sources({ address, place }: { address: Address; place: Place }) {
	const { scope, period, asOf } = place;
	const here = {
		scope: place.scopeText,
		period: period.id,
		periodName: periodName(period, asOf),
	};
	const deps = [scope, period.id, asOf];
	const rows = useLive(() => bySourceOf(scope, period, asOf), deps);
	const total = useLive(() => figuresOf(sourceKpis, scope, period, asOf), deps);
	const hrefs = Object.fromEntries(
		sourceKpis.map((kpi) => [
			kpi,
			hrefOf({
				...address,
				page: "kpi",
				kpi,
				scope: place.scopeText,
				period: period.id,
			}),
		]),
	) as { [kpi in SourceKpi]: string };
	return (
		<Page>
			<ScopeLine title={t("nav.sources")} {...scopeLineOf(address, place)}>
				{rows && rows.length > 0 && (
					<SaveTable
						what={t("nav.sources")}
						named={[period.id, place.scopeName]}
						table={() =>
							besideSheet(
								t("nav.sources"),
								t("sources.source"),
								sourceKpis,
								rows.map(({ source, ...figures }) => ({
									name: source ?? t("sources.none"),
									figures,
								})),
							)
						}
					/>
				)}
			</ScopeLine>
			{rows?.length === 0 && (
				<Plain
					title={t("sources.empty", { period: here.periodName })}
					actions={
						<a class="btn" href={hrefOf({ page: "import" })}>
							{t("nav.import")}
						</a>
					}
				>
					<p>{t("sources.emptyHelp")}</p>
				</Plain>
			)}
			{rows && rows.length > 0 && (
				<>
					<SourceTable
						{...here}
						rows={rows.map(({ source, ...figures }) => ({
							source,
							scope: sourceScope(place.scopeText, source),
							figures,
						}))}
						total={total}
						hrefs={hrefs}
					/>
					<p class="m prose same">{t("sources.same")}</p>
				</>
			)}
		</Page>
	);
}

/** A scope's records of one source, as figures write it. */
export function sourceScope(scope: string, source: string | null): string {
	return `${scope} source:${source ?? ""}`;
}
