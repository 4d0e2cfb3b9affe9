import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import {
	type Address,
	hrefOf,
	scopeText,
} from "../../components/dashboard/address.ts";
import { Page } from "../../components/dashboard/frame.tsx";
import { Seen } from "../../components/dashboard/seen.tsx";
import { today } from "../../lib/clock.ts";
import { summaryOfSeller } from "../../lib/figures/summary-of.ts";
import { dayLong } from "../../lib/format.ts";
import type { Summary } from "../../lib/goal/summary-of.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { t } from "../../lib/text/text.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { PlaceProblem } from "./place-problem.tsx";
import { SaveTable, useSaving } from "./save-table.tsx";
import { monthsOfSummary } from "./team-sheets.ts";
import { usePlace } from "./use-place.ts";

/** A company announces a named view of its people's figures so many days ahead. */
const NOTICE_DAYS = 42;

/** Exactly what somebody who looks at a team's figures would see of me, and the notice a company owes its people first. */
export function SeenPage({ address }: { address: Address }) {
	const reading = usePlace(address);
	const place = reading?.is === "place" ? reading.place : undefined;
	const seller = place?.scope.kind === "seller" ? place.scope.id : undefined;
	const asOf = place?.asOf ?? today();
	const summary = useLive(
		async () => (seller === undefined ? null : summaryOfSeller(seller, asOf)),
		[seller, asOf],
	);
	if (!reading) return <Page>{null}</Page>;
	if (!place)
		return reading.is === "place" ? null : (
			<PlaceProblem address={address} problem={reading} />
		);
	return (
		<Page>
			<header class="scope">
				<h1 class="t-title">{t("team.seen")}</h1>
				{seller !== undefined && (
					<span class="m">
						{t("seen.of.whom", {
							name: place.scopeName,
							day: `${dayLong(asOf)} ${asOf.slice(0, 4)}`,
						})}
					</span>
				)}
			</header>
			<p class="t-lead prose">{t("seen.nothingSent")}</p>
			<p class="m prose team-note">{t("seen.how")}</p>
			{seller === undefined && (
				<section>
					<h2>{t("seen.whoAreYou")}</h2>
					<p class="actions">
						<a class="btn go" href={hrefOf({ page: "settings" })}>
							{t("seen.sayWho")}
						</a>
					</p>
				</section>
			)}
			{summary && (
				<>
					<Seen
						summary={summary}
						save={
							<SaveTable
								what={t("seen.months")}
								named={[summary.seller, summary.asOf]}
								table={() => monthsOfSummary(t("seen.months"), summary)}
							/>
						}
						scope={scopeText({ kind: "seller", id: seller ?? "" }, place.names)}
					/>
					<section>
						<h2>{t("seen.never")}</h2>
						<p class="m prose">{t("seen.neverList")}</p>
					</section>
					<Exact summary={summary} />
				</>
			)}
			<Notice asOf={today()} />
		</Page>
	);
}

/** The summary to its last character. */
function Exact({ summary }: { summary: Summary }) {
	const text = JSON.stringify(summary, null, 2);
	return (
		<section class="exact">
			<Copied title={t("seen.exact")} text={text} />
			<textarea
				aria-label={t("seen.exact")}
				rows={12}
				readOnly
				spellcheck={false}
				value={text}
			/>
		</section>
	);
}

/** The text a company owes its people before anybody looks, with blanks to fill. */
function Notice({ asOf }: { asOf: string }) {
	const first = addDays(asOf, NOTICE_DAYS);
	const [text, setText] = useState(() =>
		t("seen.notice.text", {
			today: `${dayLong(asOf)} ${asOf.slice(0, 4)}`,
			start: `${dayLong(first)} ${first.slice(0, 4)}`,
		}),
	);
	return (
		<section class="notice-text">
			<Copied title={t("seen.notice")} text={text}>
				<p class="m prose">{t("seen.notice.why")}</p>
			</Copied>
			<textarea
				aria-label={t("seen.notice")}
				rows={22}
				value={text}
				onInput={(event) => setText(event.currentTarget.value)}
			/>
		</section>
	);
}

/** A heading, and the button that lays what stands below on the clipboard. */
function Copied({
	title,
	text,
	children,
}: {
	title: string;
	text: string;
	children?: ComponentChildren;
}) {
	const { saving, run } = useSaving(title);
	return (
		<>
			<div class="row between">
				<h2>{title}</h2>
				<span class="row">
					<span role="status" class="m t-small">
						{saving.is === "said" && saving.text}
					</span>
					<button
						type="button"
						class="btn s"
						aria-label={t("seen.copyOf", { what: title })}
						onClick={() =>
							void run(async () => {
								await navigator.clipboard.writeText(text);
								return t("seen.copied");
							})
						}
					>
						{t("seen.copy")}
					</button>
				</span>
			</div>
			{children}
		</>
	);
}
