import { useState } from "preact/hooks";
import { hrefOf, scopeText } from "../../components/dashboard/address.ts";
import { Counted } from "../../components/dashboard/counted.tsx";
import { MemberRates } from "../../components/dashboard/member-rates.tsx";
import { today } from "../../lib/clock.ts";
import { AT_ONCE, type ratesBeside } from "../../lib/figures/rates-beside.ts";
import { dayLong } from "../../lib/format.ts";
import { type Step, steps } from "../../lib/kpi/steps.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { counts } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";
import { SaveTable } from "./save-table.tsx";
import type { TeamNow } from "./team-now.ts";
import { stepsSheet } from "./team-sheets.ts";
import { apart } from "./use-apart.ts";
import type { Place } from "./use-place.ts";

/** Who needs help with what: each one's rates beside all of theirs together, where they differ by more than chance. */
export function TeamRates({
	team,
	place,
	open,
	onOpen,
}: {
	team: TeamNow;
	place: Place;
	open: { id: string; step: Step } | undefined;
	onOpen(id: string, step: Step): void;
}) {
	const { scope, asOf, names } = place;
	const day = lastDayOf(place);
	const key = team.ids.join();
	const deals = useLive(async () => (await counts()).deal ?? 0, []);
	const [isAsked, setAsked] = useState(false);
	const isMany = deals !== undefined && deals > AT_ONCE;
	const isRead = deals !== undefined && (!isMany || isAsked);
	const found = useLive(
		async () =>
			isRead
				? apart("ratesBeside", team.ids, amongOf(team, place), day)
				: undefined,
		[scope, day, key, isRead],
	);
	const title = t(team.is === "teams" ? "team.ratesTeams" : "team.rates");
	if (isMany && !isAsked && team.ids.length > 1)
		return (
			<section class="rates-beside">
				<h2>{title}</h2>
				<p class="m">
					<Counted
						text="team.ratesMany"
						n={deals}
						is="deals"
						scope="organisation"
						period="all"
					/>
				</p>
				<p class="actions">
					<button type="button" class="btn" onClick={() => setAsked(true)}>
						{t("team.ratesRead")}
					</button>
				</p>
			</section>
		);
	if (!found || found.lines.length < 2) return null;
	const known = found.told;
	const unknown = steps.filter((step) => !found.together[step].n);
	const kind = team.is === "teams" ? "team" : "seller";
	const nameOf = new Map(names[kind].map(({ id, name }) => [id, name]));
	const rows = found.lines.map(({ id, rates, differs }) => ({
		id,
		name: nameOf.get(id) ?? "",
		scope: scopeText({ kind, id }, names),
		href: hrefOf({
			page: kind === "team" ? "team" : "coaching",
			scope: scopeText({ kind, id }, names),
			...(place.isPeriodGiven && { period: place.period.id }),
			...(asOf !== today() && { asOf }),
		}),
		rates,
		differs,
	}));
	const isAnyNamed = found.lines.some(({ differs }) =>
		steps.some((step) => differs[step] !== null),
	);
	return (
		<section class="rates-beside">
			<div class="row between">
				<h2>{title}</h2>
				{known.length > 0 && (
					<SaveTable
						what={title}
						named={[place.period.id, place.scopeName]}
						table={() => stepsSheet(title, { ...found, rows })}
					/>
				)}
			</div>
			{known.length === 0 ? (
				<p class="m">{t("team.ratesEmpty")}</p>
			) : (
				<>
					<p class="m t-small">
						{t("team.ratesHow", { period: yearText(found.from, found.to) })}
					</p>
					<MemberRates
						title={title}
						steps={known}
						together={found.together}
						open={open}
						onOpen={onOpen}
						scope={place.scopeText}
						period={`${found.from}..${found.to}`}
						rows={rows}
					/>
					{!isAnyNamed && <p class="team-note">{t("team.ratesNone")}</p>}
					<p class="m t-small prose team-note">
						{t("team.ratesNamed")}{" "}
						{unknown.length > 0 &&
							t("team.ratesUnknown", {
								steps: new Intl.ListFormat(currentLanguage()).format(
									unknown.map((step) => t(`step.${step}`)),
								),
							})}
					</p>
				</>
			)}
		</section>
	);
}

/** Whose records count: a team's members' while they are in it, each team's, or all sellers'. */
export function amongOf(
	{ is }: Pick<TeamNow, "is">,
	{ scope }: Pick<Place, "scope">,
): Parameters<typeof ratesBeside>[1] {
	if (scope.kind === "team") return { team: scope.id };
	return is === "teams" ? { teams: true } : { sellers: true };
}

/** The last day a place knows of its period. */
export function lastDayOf({ period, asOf }: Place): PlainDate {
	const last = addDays(period.to, -1);
	return asOf < last ? asOf : last;
}

/** "1 January 2017 – 31 December 2017". */
export function yearText(from: PlainDate, to: PlainDate): string {
	return t("team.fromTo", {
		from: dayLong(from, NO_YEAR),
		last: dayLong(addDays(to, -1), NO_YEAR),
	});
}

/** A day of another year than any: beside it every day is written with its own. */
const NO_YEAR = "0001-01-01";
