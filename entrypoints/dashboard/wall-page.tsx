import { useEffect, useState } from "preact/hooks";
import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import { Page } from "../../components/dashboard/frame.tsx";
import { Plain } from "../../components/dashboard/notes.tsx";
import { Wall } from "../../components/dashboard/wall.tsx";
import { today } from "../../lib/clock.ts";
import { periodName } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { t } from "../../lib/text/text.ts";
import { AtPlace } from "./at-place.tsx";
import { teamNow, useTeamChances } from "./team-now.ts";
import type { Doing } from "./use-doing.ts";
import type { Place } from "./use-place.ts";

/** A wall is not reloaded in the morning: it looks now and then which day it is. */
const LOOK_MS = 600_000;

/** A team's goal on a screen that everybody sees. */
export function WallPage({
	address,
	doing,
}: {
	address: Address;
	doing: Doing;
}) {
	const day = useDay();
	return (
		<AtPlace address={address}>
			{(place) => (
				<OnWall key={day} address={address} place={place} doing={doing} />
			)}
		</AtPlace>
	);
}

function useDay(): string {
	const [day, setDay] = useState(today);
	useEffect(() => {
		const timer = setInterval(() => setDay(today()), LOOK_MS);
		return () => clearInterval(timer);
	}, []);
	return day;
}

function OnWall({
	address,
	place,
	doing,
}: {
	address: Address;
	place: Place;
	doing: Doing;
}) {
	const { scope, period, asOf, settings: own } = place;
	const team = useTeamChances(
		useLive(() => teamNow(place, "revenue"), [scope, period.id, asOf]),
		place,
	);
	if (!team) return <Page>{null}</Page>;
	const back = (
		<a class="link" href={hrefOf({ ...address, page: "team" })}>
			{t("nav.team")}
		</a>
	);
	const within = periodName(period, asOf);
	return (
		<Page>
			{team.lead ? (
				<Wall
					row={team.lead}
					title={t("team.figureOf", { kpi: place.scopeName, period: within })}
					hasAmounts={own.wallHasAmounts ?? false}
				>
					{back}
					<label class="row switch-line">
						<input
							type="checkbox"
							class="switch"
							checked={own.wallHasAmounts ?? false}
							onChange={(event) =>
								void doing.run(
									"saveSettings",
									{
										patch: {
											wallHasAmounts: event.currentTarget.checked || null,
										},
									},
									() => t("toast.saved"),
								)
							}
						/>
						<span class="m">{t("wall.amounts")}</span>
					</label>
				</Wall>
			) : (
				<Plain
					title={t(
						scope.kind === "team" ? "team.noTeamGoal" : "team.noGoalAll",
						{
							period: within,
						},
					)}
					actions={
						<>
							<a class="btn go" href={hrefOf({ page: "goals" })}>
								{t("goal.set")}
							</a>
							{back}
						</>
					}
				/>
			)}
		</Page>
	);
}
