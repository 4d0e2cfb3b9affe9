import { useState } from "preact/hooks";
import {
	type MembershipLine,
	MembershipLines,
} from "../../components/dashboard/membership-lines.tsx";
import { newId, today } from "../../lib/clock.ts";
import { number } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { isMemberDuring } from "../../lib/model/team-members.ts";
import { teamMembers } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import {
	isPlainDate,
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
							{t("team.stayed", {
								n: stayed.length,
								shown: number(stayed.length),
							})}
						</summary>
						{drawn(stayed)}
					</details>
				</>
			) : (
				drawn(lines)
			)}
			{scope.kind === "team" && (
				<AddMember
					choices={sellerChoices(
						names.seller.filter(({ id }) => !here.has(id)),
					)}
					onAdd={(seller, day) =>
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

function AddMember({
	choices,
	onAdd,
}: {
	choices: readonly { value: string; label: string }[];
	onAdd(seller: string, from: PlainDate): void;
}) {
	const [seller, setSeller] = useState("");
	const [from, setFrom] = useState(today());
	if (choices.length === 0) return null;
	return (
		<form
			class="add-member"
			onSubmit={(event) => {
				event.preventDefault();
				if (!seller) return;
				onAdd(seller, isPlainDate(from) ? from : "");
				setSeller("");
			}}
		>
			<label>
				<span class="lab">{t("team.add")}</span>
				<span class="field">
					<select
						value={seller}
						onChange={(event) => setSeller(event.currentTarget.value)}
					>
						<option value="">{t("team.choose")}</option>
						{choices.map((each) => (
							<option key={each.value} value={each.value}>
								{each.label}
							</option>
						))}
					</select>
				</span>
			</label>
			<label>
				<span class="lab">{t("people.memberFrom")}</span>
				<span class="field">
					<input
						type="date"
						value={from}
						onChange={(event) => setFrom(event.currentTarget.value)}
					/>
				</span>
			</label>
			<button type="submit" class="btn" disabled={!seller}>
				{t("team.add")}
			</button>
		</form>
	);
}
