import type { ComponentChildren } from "preact";
import { Fragment } from "preact";
import type { NewsEffect, NewsItem } from "../../lib/figures/news.ts";
import {
	dayLong,
	dayShort,
	monthName,
	number,
	percent,
} from "../../lib/format.ts";
import type { Money } from "../../lib/money/money.ts";
import { type TextKey, t } from "../../lib/text/text.ts";
import { attainmentText } from "../../lib/words/pace-sentence.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";

/** One line of what has changed, with the words only its page knows. */
export interface NewsLine {
	item: NewsItem;
	/** The day it was done. */
	on: string;
	/** Where the record is, or what of its kind there is. */
	href?: string;
	/** Of a goal: its KPI and period in words. */
	goal?: string;
}

/** What has changed, newest first, each with what it did to the goal. */
export function NewsList({
	title,
	lines,
	nothing,
	more,
	goal,
	whole,
}: {
	title: string;
	lines: readonly NewsLine[];
	/** Said where there is nothing. */
	nothing: string;
	/** What is not looked through. */
	more?: string | undefined;
	/** The goal effects are told of: its KPI, and the scope and period figures are of. */
	goal?: NewsGoal | undefined;
	/** What all of it did, and the chance before and now. */
	whole?: {
		effect?: { from: number; to: number };
		chance?: { from: number; to: number };
	};
}) {
	return (
		<section class="news">
			<div class="row between">
				<h2>{title}</h2>
				{goal && whole && (
					<span class="m">
						{whole.effect && <Effect {...goal} {...whole.effect} isRun />}
						{whole.effect && whole.chance && " · "}
						{whole.chance && (
							<Filled
								text={t("news.chance")}
								with={shares(whole.chance, `${goal.kpi}.chance`, goal, percent)}
							/>
						)}
					</span>
				)}
			</div>
			{lines.length === 0 && <p class="m">{nothing}</p>}
			{lines.length > 0 && (
				<ul>
					{lines.map((line) => (
						<li
							key={`${line.item.id} ${line.item.is} ${line.item.record ?? ""}`}
						>
							<time class="m" dateTime={line.on}>
								{dayShort(line.on)}
							</time>
							<span class="what">
								<What {...line} />
							</span>
							<span class="m did">
								{goal && line.item.effect && (
									<Effect {...goal} {...line.item.effect} />
								)}
							</span>
						</li>
					))}
				</ul>
			)}
			{more && <p class="m t-small">{more}</p>}
		</section>
	);
}

export interface NewsGoal {
	kpi: string;
	scope: string;
	period: string;
	/** "March". */
	periodName: string;
}

/** What happened, with the record's name as the way to it. */
function What({ item, href, goal }: NewsLine) {
	const { is, count, amount, before, day, rows } = item;
	const linked = (shown: ComponentChildren) =>
		href ? (
			<a class="b" href={href}>
				{shown}
			</a>
		) : (
			<b class="b">{shown}</b>
		);
	const of = { scope: "organisation", period: "all" };
	const worth = (its: Money, kpi = `news.${is}`) => (
		<Figure
			figure={{ value: its.minor, unit: "money", currency: its.currency }}
			kpi={kpi}
			{...of}
		/>
	);
	if (count > 1)
		return (
			<>
				{linked(
					<Filled
						text={t(`news.many.${is as Exclude<typeof is, "import">}`, {
							n: count,
						})}
						with={{ shown: <Count value={count} is={`news.${is}`} {...of} /> }}
					/>,
				)}
				{amount && <>, {worth(amount)}</>}
			</>
		);
	const name = linked(nameOf(item, goal));
	const text: TextKey =
		is === "moved" && !before?.day
			? "news.movedTo"
			: is === "worth" && !before?.amount
				? "news.worthNow"
				: `news.${is}`;
	const isAmountSaid = is === "worth";
	const places =
		is === "moved"
			? {
					from: before?.day && dayLong(before.day, item.day),
					to: day && dayLong(day, before?.day),
				}
			: isAmountSaid
				? {
						from: before?.amount && worth(before.amount, "news.before"),
						to: amount ? worth(amount) : "–",
					}
				: {};
	const counted = (key: TextKey, value: number, what: string) => (
		<>
			,{" "}
			<Filled
				text={t(key)}
				with={{ shown: <Count value={value} is={what} {...of} /> }}
			/>
		</>
	);
	return (
		<>
			{is === "cost" ? (
				linked(t("news.cost"))
			) : (
				<Filled text={t(text)} with={{ name, ...places }} />
			)}
			{amount && !isAmountSaid && <>, {worth(amount)}</>}
			{rows && (
				<Fragment>
					{counted("news.added", rows.added, "news.added")}
					{rows.changed > 0 &&
						counted("news.changedRows", rows.changed, "news.changed")}
				</Fragment>
			)}
		</>
	);
}

function nameOf(
	{ is, name, kind }: NewsItem,
	goal: string | undefined,
): string {
	if (is === "closed") return monthName(`${name}-01`);
	if (goal) return goal;
	if (name) return name;
	return t(
		kind === "lead"
			? "news.noName.lead"
			: kind === "activity"
				? "news.noName.activity"
				: "news.noName.deal",
	);
}

/** "March 41 → 50 %"; where other things happened in between, only by how much. */
function Effect({
	from,
	to,
	isRun,
	...goal
}: NewsEffect & NewsGoal): ComponentChildren {
	const { kpi, periodName } = goal;
	if (isRun)
		return (
			<Filled
				text={t("news.effect", { period: periodName })}
				with={shares({ from, to }, `${kpi}.attainment`, goal, attainmentText)}
			/>
		);
	const points = Math.round((to - from) * 100);
	return (
		<Filled
			text={t("news.points", { period: periodName, n: Math.abs(points) })}
			with={{
				shown: (
					<Figure
						figure={{ value: to - from, unit: "rate" }}
						kpi={`${kpi}.attainment.change`}
						scope={goal.scope}
						period={goal.period}
						text={`${points > 0 ? "+" : ""}${number(points)}`}
					/>
				),
			}}
		/>
	);
}

function shares(
	{ from, to }: { from: number; to: number },
	kpi: string,
	{ scope, period }: NewsGoal,
	textOf: (share: number) => string,
) {
	const share = (value: number, is: string, text: string) => (
		<Figure
			figure={{ value, unit: "rate" }}
			kpi={is}
			scope={scope}
			period={period}
			text={text}
		/>
	);
	return {
		from: share(from, `${kpi}.before`, textOf(from).replace(/\s?%$/, "")),
		to: share(to, kpi, textOf(to)),
	};
}
