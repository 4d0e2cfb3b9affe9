import { dayLong, monthName } from "../../lib/format.ts";
import { t } from "../../lib/text/text.ts";
import {
	addDays,
	daysBetween,
	type PlainDate,
	shiftMonths,
} from "../../lib/time/plain-date.ts";
import { WideTable } from "./wide-table.tsx";

/** Somebody's time in a team. */
export interface MembershipLine {
	/** The seller. */
	id: string;
	name: string;
	/** The team, where several are shown. */
	team?: string;
	/** Each time they were in it; absent ends are open. */
	times: readonly { from?: PlainDate; to?: PlainDate }[];
}

/** Who was in the team when, a line each by month. Both ends stand in words too; a name opens the seller's days and teams. */
export function MembershipLines({
	lines,
	from,
	to,
	today,
	open,
	onOpen,
}: {
	lines: readonly MembershipLine[];
	/** First and last day shown: `[from, to)`, both the first of a month. */
	from: PlainDate;
	to: PlainDate;
	today: PlainDate;
	/** The seller in the drawer. */
	open?: string | undefined;
	onOpen(id: string): void;
}) {
	const whole = daysBetween(from, to);
	const at = (day: PlainDate) =>
		Math.min(100, Math.max(0, (daysBetween(from, day) / whole) * 100));
	const hasTeams = lines.some(({ team }) => team !== undefined);
	const years = quartersOf(from, to);
	return (
		<WideTable name={t("team.membership")} class="dense memberships">
			<thead>
				<tr>
					<th scope="col">{t("deals.seller")}</th>
					{hasTeams && <th scope="col">{t("team.team")}</th>}
					<th scope="col" class="times">
						<span class="unseen">{t("team.times")}</span>
						{years.map((day, index) => (
							<span
								key={day}
								aria-hidden="true"
								style={{ left: `${at(day)}%` }}
							>
								{monthName(day.slice(0, 7)).slice(0, 3)}
								{(day.slice(5, 7) === "01" || index === 0) &&
									` ${day.slice(0, 4)}`}
							</span>
						))}
					</th>
					<th scope="col">{t("team.when")}</th>
				</tr>
			</thead>
			<tbody>
				{lines.map((line) => (
					<tr
						key={`${line.team} ${line.id}`}
						class={line.id === open ? "hot" : undefined}
					>
						<th scope="row">
							<button
								type="button"
								class="cell b cut"
								data-row={line.id}
								aria-expanded={line.id === open}
								title={line.name}
								onClick={() => onOpen(line.id)}
							>
								{line.name}
							</button>
						</th>
						{hasTeams && (
							<td class="m">
								<span class="cut">{line.team}</span>
							</td>
						)}
						<td class="times">
							<span class="life" aria-hidden="true">
								{line.times.map((time) => (
									<i
										key={time.from ?? ""}
										class={`span${time.from ? "" : " since-ever"}${time.to ? "" : " still"}`}
										style={{
											left: `${at(time.from ?? from)}%`,
											width: `${at(time.to ?? to) - at(time.from ?? from)}%`,
										}}
									/>
								))}
								{today >= from && today < to && (
									<i class="now" style={{ left: `${at(today)}%` }} />
								)}
							</span>
						</td>
						<td class="m t-small">
							{line.times.map((time) => timeText(time, today)).join(", ")}
						</td>
					</tr>
				))}
			</tbody>
		</WideTable>
	);
}

/** "since 16 March", "until 30 June", "2 March–30 June", "all the time". */
function timeText(
	{ from, to }: { from?: PlainDate; to?: PlainDate },
	today: PlainDate,
): string {
	const first = from && dayLong(from, today);
	const last = to && dayLong(addDays(to, -1), today);
	if (first && last) return t("team.fromTo", { from: first, last });
	if (first) return t("team.since", { day: first });
	return last ? t("team.until", { day: last }) : t("team.allTheTime");
}

/** The first days of the quarters within; the very first day too, where its word has room before the next. */
function quartersOf(from: PlainDate, to: PlainDate): PlainDate[] {
	const days: PlainDate[] = [];
	for (let day = from; day < to; day = shiftMonths(day, 1))
		if ((Number(day.slice(5, 7)) - 1) % 3 === 0) days.push(day);
	return Number(from.slice(5, 7)) % 3 === 2 ? [from, ...days] : days;
}
