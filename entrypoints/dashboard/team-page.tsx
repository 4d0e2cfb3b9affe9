import { useState } from "preact/hooks";
import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import { Counted } from "../../components/dashboard/counted.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { HandSet } from "../../components/dashboard/goal-now.tsx";
import {
	goalPicture,
	LeadGoal,
	WorkdaysDone,
} from "../../components/dashboard/lead-goal.tsx";
import { MemberRows } from "../../components/dashboard/member-rows.tsx";
import { Plain } from "../../components/dashboard/notes.tsx";
import { Chip, ScopeLine } from "../../components/dashboard/scope-line.tsx";
import { SplitTable } from "../../components/dashboard/split-table.tsx";
import { Figure } from "../../components/figure.tsx";
import { today } from "../../lib/clock.ts";
import type { Sheet } from "../../lib/files/sheet.ts";
import { capital, currencyMark, periodName } from "../../lib/format.ts";
import type { Step } from "../../lib/kpi/steps.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { isMemberOn } from "../../lib/model/team-members.ts";
import { settings, teamMembers, teams } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { AtPlace } from "./at-place.tsx";
import { figuresSheet, goalsSheet } from "./figure-sheets.ts";
import { SavePicture } from "./save-picture.tsx";
import { SaveTable } from "./save-table.tsx";
import { SellerDrawerHere } from "./seller-drawer-here.tsx";
import { StepDrawer } from "./step-drawer.tsx";
import { TeamMembership } from "./team-membership.tsx";
import { type TeamNow, teamNow, useTeamChances } from "./team-now.ts";
import { amongOf, lastDayOf, TeamRates } from "./team-rates.tsx";
import type { Doing } from "./use-doing.ts";
import { type Place, scopeLineOf } from "./use-place.ts";

/** A team: its own figure first, then each member against their own pace, where rates differ, and who was in it when. */
export function TeamPage({
	address,
	doing,
}: {
	address: Address;
	doing: Doing;
}) {
	const home = useLive(homeOf, []);
	const scope = address.scope ?? home;
	if (scope === undefined) return <Page>{null}</Page>;
	return <TeamOf address={{ ...address, scope }} doing={doing} />;
}

/** Whose page it is where nobody says: my team's, or the only one there is, or everyone's. */
async function homeOf(): Promise<string> {
	const [{ me }, members, known] = await Promise.all([
		settings(),
		teamMembers(),
		teams(),
	]);
	const mine = members.find(
		(each) => each.seller === me && isMemberOn(each, today()),
	);
	const team = mine?.team ?? (known.length === 1 ? known[0]?.id : undefined);
	return team !== undefined && known.some(({ id }) => id === team)
		? `team:id=${team}`
		: "organisation";
}

function TeamOf({ address, doing }: { address: Address; doing: Doing }) {
	return (
		<AtPlace address={address}>
			{(place) => {
				const { kind } = place.scope;
				if (kind === "seller" || kind === "customer")
					return (
						<Page>
							<Plain
								title={t("team.isNoTeam", { name: place.scopeName })}
								actions={
									<>
										{kind === "seller" && (
											<a
												class="btn"
												href={hrefOf({
													...address,
													page: "coaching",
													scope: place.scopeText,
												})}
											>
												{t("coaching.title")}
											</a>
										)}
										<a class="btn" href={hrefOf({ page: "team" })}>
											{t("nav.team")}
										</a>
									</>
								}
							/>
						</Page>
					);
				return <Team address={address} place={place} doing={doing} />;
			}}
		</AtPlace>
	);
}

function Team({
	address,
	place,
	doing,
}: {
	address: Address;
	place: Place;
	doing: Doing;
}) {
	const { scope, period, asOf } = place;
	const [kpi, setKpi] = useState("revenue");
	/** The seller whose days are in the drawer, or the rate. */
	const [open, setOpen] = useState<string | undefined>();
	const [rate, setRate] = useState<{ id: string; step: Step } | undefined>();
	const found = useLive(
		() => teamNow(place, kpi),
		[scope, period.id, asOf, kpi, place.settings],
	);
	const team = useTeamChances(found, place);
	const line = scopeLineOf(address, place);
	const sellersGroup = t("place.sellers");
	return (
		<Page
			drawer={
				rate && team ? (
					<StepDrawer
						key={`${rate.id} ${rate.step}`}
						{...rate}
						among={amongOf(team, place)}
						day={lastDayOf(place)}
						who={
							team.members.find(({ id }) => id === rate.id)?.name ??
							place.scopeName
						}
						scope={
							team.members.find(({ id }) => id === rate.id)?.scope ??
							place.scopeText
						}
						onClose={() => setRate(undefined)}
					/>
				) : (
					open && (
						<SellerDrawerHere
							key={open}
							id={open}
							doing={doing}
							onClose={() => setOpen(undefined)}
						/>
					)
				)
			}
		>
			<ScopeLine
				title={t("nav.team")}
				{...line}
				scopes={line.scopes.filter(({ group }) => group !== sellersGroup)}
			>
				{team?.lead && <WorkdaysDone row={team.lead} />}
			</ScopeLine>
			{team?.is === "nobody" && (
				<Plain
					title={t("team.none")}
					actions={
						<>
							<a class="btn go" href={hrefOf({ page: "import" })}>
								{t("nav.import")}
							</a>
							<a class="btn" href={hrefOf({ page: "settings" })}>
								{t("nav.settings")}
							</a>
						</>
					}
				>
					<p>{t("team.noneHelp")}</p>
				</Plain>
			)}
			{team && team.is !== "nobody" && (
				<>
					<TeamLead team={team} place={place} address={address} kpi={kpi} />
					{team.is === "sellers" && (
						<p class="m prose team-note">
							{t("team.noTeams")}{" "}
							<a class="link" href={hrefOf({ page: "settings" })}>
								{t("team.makeTeam")}
							</a>
						</p>
					)}
					<Members
						team={team}
						place={place}
						kpi={kpi}
						onKpi={setKpi}
						doing={doing}
					/>
					{team.teamless > 0 && (
						<p class="m t-small team-note">
							<Counted
								text="team.teamless"
								n={team.teamless}
								is="sellers.teamless"
								scope={place.scopeText}
								period={period.id}
							/>{" "}
							<a class="link" href={hrefOf({ page: "settings" })}>
								{t("nav.settings")}
							</a>
						</p>
					)}
					<TeamRates
						team={team}
						place={place}
						open={rate}
						onOpen={(id, step) => {
							setOpen(undefined);
							setRate({ id, step });
						}}
					/>
					<TeamMembership
						place={place}
						doing={doing}
						open={open}
						onOpen={(id) => {
							setRate(undefined);
							setOpen(id);
						}}
					/>
					<p class="team-links">
						<a class="link" href={hrefOf({ page: "seen" })}>
							{t("team.seen")}
						</a>
						{team.lead && (
							<a
								class="link"
								href={hrefOf({
									page: "wall",
									scope: place.scopeText,
									...(place.isPeriodGiven && { period: period.id }),
									...(address.asOf !== undefined && { asOf: address.asOf }),
								})}
							>
								{t("team.wall")}
							</a>
						)}
					</p>
				</>
			)}
		</Page>
	);
}

/** Each member against their own pace; while nobody has a goal, what each has done beside the others. */
function Members({
	team,
	place,
	kpi,
	onKpi,
	doing,
}: {
	team: TeamNow;
	place: Place;
	kpi: string;
	onKpi(kpi: string): void;
	doing: Doing;
}) {
	const { period, asOf, settings: own } = place;
	const isRanked = own.ranksMembers ?? false;
	const isMeasured = team.members.some(({ row, best }) => row ?? best);
	const within = periodName(period, asOf);
	if (team.members.length === 0)
		return (
			<p class="m team-note">
				{t("team.noMembers", { period: within })}. {t("team.noMembersHelp")}
			</p>
		);
	const save = (
		<SaveTable
			what={t("nav.team")}
			named={[period.id, place.scopeName]}
			table={() => membersSheet(team, place, kpi)}
		/>
	);
	return (
		<section aria-label={membersTitle(team)}>
			<div class="row between">
				{team.kpis.length > 1 ? (
					<Chip
						label={t("team.kpi")}
						value={kpi}
						choices={team.kpis.map((each) => ({
							value: each.kpi,
							label: kpiName(each),
						}))}
						onChange={onKpi}
					/>
				) : (
					<span />
				)}
				{isMeasured && (
					<label class="row switch-line">
						<input
							type="checkbox"
							class="switch"
							checked={isRanked}
							onChange={(event) =>
								void doing.run(
									"saveSettings",
									{
										patch: {
											ranksMembers: event.currentTarget.checked || null,
										},
									},
									() => t("toast.saved"),
								)
							}
						/>
						<span class="m">{t("team.rank")}</span>
					</label>
				)}
			</div>
			{isMeasured ? (
				<MemberRows
					title={membersTitle(team)}
					heading={t(isRanked ? "team.byAttainment" : "team.byName")}
					rows={team.members}
					kpi={kpi}
					period={period.id}
					save={save}
				/>
			) : (
				<>
					<SplitTable
						title={t(team.is === "teams" ? "split.byTeam" : "split.bySeller")}
						heading={t("team.byName")}
						kpi={kpi}
						adds
						period={period.id}
						rows={team.members}
						save={save}
					/>
					<p class="m t-small team-note">
						{t("team.noGoals", { period: within })}
					</p>
				</>
			)}
		</section>
	);
}

/** The members as a file: those who have a goal with it, and every figure. */
function membersSheet(team: TeamNow, place: Place, kpi: string): Sheet {
	const { period, asOf } = place;
	const hasGoals = team.members.some(({ row }) => row);
	return hasGoals
		? goalsSheet(
				t("nav.team"),
				team.members.flatMap(({ row }) => row ?? []),
				({ who = place.scopeName }) => who,
			)
		: figuresSheet(
				t("nav.team"),
				team.members.map(({ name, figure }) => ({
					name: kpiName({ kpi }),
					kpi,
					figure,
					whose: name,
					period,
					periodName: periodName(period, asOf),
					asOf,
				})),
			);
}

function membersTitle({ is }: TeamNow): string {
	return t(is === "teams" ? "team.teamsAgainst" : "team.members");
}

/** The team's own figure and bar; without a goal the figure alone, and where one is set. */
function TeamLead({
	team,
	place,
	address,
	kpi,
}: {
	team: TeamNow;
	place: Place;
	address: Address;
	kpi: string;
}) {
	const { lead, figure, sum, parts } = team;
	const { period, asOf, scopeText: scope } = place;
	if (lead)
		return (
			<>
				<LeadGoal
					row={lead}
					save={
						<SavePicture
							what={lead.title}
							named={[place.scopeName]}
							picture={(tones) => goalPicture(lead, place.scopeName, tones)}
						/>
					}
				/>
				{parts && (
					<p class="m t-small team-note">{capital(t(`team.parts.${parts}`))}</p>
				)}
				{sum && (
					<p class="m t-small team-note">
						<Counted
							text="team.sumOf"
							n={sum.withGoal}
							is={`${kpi}.membersWithGoal`}
							scope={scope}
							period={period.id}
						/>{" "}
						{sum.without > 0 && (
							<Counted
								text="team.without"
								n={sum.without}
								is={`${kpi}.membersWithoutGoal`}
								scope={scope}
								period={period.id}
							/>
						)}
					</p>
				)}
				{lead.goal.handSetDifference !== undefined && (
					<p class="m t-small team-note">
						<HandSet goal={lead.goal} scope={scope} />
					</p>
				)}
			</>
		);
	return (
		<section class="lead-goal team-figure" aria-label={kpiName({ kpi })}>
			<p class="lead-line">
				<a
					class="fig"
					href={hrefOf({
						...address,
						page: "kpi",
						kpi,
						scope,
						period: period.id,
					})}
				>
					{figure.unit === "money" && figure.value !== null && (
						<small class="unit">{currencyMark(figure.currency ?? "")}</small>
					)}
					<Figure
						figure={figure}
						kpi={kpi}
						scope={scope}
						period={period.id}
						bare
					/>
				</a>
				<span class="m of">
					{t("team.figureOf", {
						kpi: kpiName({ kpi }),
						period: periodName(period, asOf),
					})}
				</span>
			</p>
			<p class="m">
				{t(place.scope.kind === "team" ? "team.noTeamGoal" : "team.noGoalAll", {
					period: periodName(period, asOf),
				})}{" "}
				<a class="link" href={hrefOf({ page: "goals" })}>
					{t("team.setGoal")}
				</a>
			</p>
		</section>
	);
}
