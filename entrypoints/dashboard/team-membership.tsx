import { Counted } from "../../components/dashboard/counted.tsx";
import { JoinForm } from "../../components/dashboard/join-form.tsx";
import {
	type MembershipLine,
	MembershipLines,
} from "../../components/dashboard/membership-lines.tsx";
import { newId, today } from "../../lib/clock.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { isMemberDuring } from "../../lib/model/team-members.ts";
import { teamMembers } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import {
	monthOf,
	type PlainDate,
	shiftMonths,
} from "../../lib/time/plain-date.ts";
import { lastDayOf } from "./team-rates.tsx";
import type { Doing } from "./use-doing.ts";
import type { Place } from "./use-place.ts";
import { sellerChoices } from "./who-am-i.tsx";

/** How many months are drawn. */
const MONTHS = 24;

/** More lines than this that all say "all the time" are folded away. */
const MANY = 8;

/** They came or left, as far as is known. */
const hasMoved = ({ times }: MembershipLine) =>
	times.some(({ from, to }) => from || to);

/** Who was in the team when, where that can be changed, and who else may be added. */
export function TeamMembership({
	place,
	doing,
	open,
	onOpen,
}: {
	place: Place;
	doing: Doing;
	open: string | undefined;
	onOpen(id: string): void;
}) {
	const { scope, names } = place;
	const to = shiftMonths(`${monthOf(lastDayOf(place))}-01`, 1);
	const from = shiftMonths(to, -MONTHS);
	const lines = useLive(
		() => linesOf(place, { from, to }),
		[scope, from, to, names],
	);
	if (!lines || names.team.length === 0) return null;
	if (lines.length === 0 && scope.kind !== "team") return null;
	const here = new Set(
		lines
			.filter(({ times }) => times.some((time) => !time.to))
			.map(({ id }) => id),
	);
	const joining = sellerChoices(names.seller.filter(({ id }) => !here.has(id)));
	const stayed = lines.filter((line) => !hasMoved(line));
	const isLong = stayed.length > MANY && scope.kind !== "team";
	const drawn = (shown: readonly MembershipLine[]) =>
		shown.length > 0 && (
			<MembershipLines
				lines={shown}
				from={from}
				to={to}
				today={today()}
				open={open}
				onOpen={onOpen}
			/>
		);
	return (
		<section class="team-membership">
			<h2>{t("team.membership")}</h2>
			<p class="m t-small">{t("team.membershipHelp")}</p>
			{isLong ? (
				<>
					{drawn(lines.filter(hasMoved))}
					<details>
						<summary>
							<Counted
								text="team.stayed"
								n={stayed.length}
								is="team.stayed"
								scope={place.scopeText}
								period={place.period.id}
							/>
						</summary>
						{drawn(stayed)}
					</details>
				</>
			) : (
				drawn(lines)
			)}
			{scope.kind === "team" && joining.length > 0 && (
				<JoinForm
					choices={joining}
					words={{
						what: t("team.add"),
						choose: t("team.choose"),
						add: t("team.add"),
					}}
					today={today()}
					onJoin={(seller, day) =>
						void doing.run(
							"saveRecord",
							{
								kind: "membership",
								id: newId(),
								isNew: true,
								patch: { seller, team: scope.id, ...(day && { from: day }) },
							},
							t("record.saved", {
								name: names.seller.find(({ id }) => id === seller)?.name ?? "",
							}),
						)
					}
				/>
			)}
		</section>
	);
}

/** A line for everybody who was there in these months, by team and by name. */
async function linesOf(
	{ scope, names }: Place,
	days: { from: PlainDate; to: PlainDate },
): Promise<MembershipLine[]> {
	const shown = (await teamMembers()).filter(
		(each) =>
			isMemberDuring(each, days) &&
			(scope.kind !== "team" || each.team === scope.id),
	);
	const lines = new Map<
		string,
		MembershipLine & { times: { from?: PlainDate; to?: PlainDate }[] }
	>();
	for (const { team, seller, from, to } of shown) {
		const name = names.seller.find(({ id }) => id === seller)?.name;
		const teamName = names.team.find(({ id }) => id === team)?.name;
		if (name === undefined || teamName === undefined) continue;
		const key = `${team} ${seller}`;
		const line = lines.get(key) ?? {
			id: seller,
			name,
			...(scope.kind !== "team" && { team: teamName }),
			times: [],
		};
		line.times.push({ ...(from && { from }), ...(to && { to }) });
		lines.set(key, line);
	}
	const { compare } = new Intl.Collator(currentLanguage());
	return [...lines.values()].sort(
		(a, b) => compare(a.team ?? "", b.team ?? "") || compare(a.name, b.name),
	);
}
