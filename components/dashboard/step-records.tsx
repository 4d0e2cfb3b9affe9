import { dayDated } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import type { Step } from "../../lib/kpi/steps.ts";
import { t } from "../../lib/text/text.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";
import { Figure } from "../figure.tsx";
import { Counted } from "./counted.tsx";
import { More } from "./more.tsx";

export const outcomes = ["went", "stayed", "open", "unseen"] as const;
export type Outcome = (typeof outcomes)[number];

/** Something that came to a step, as a list names it. */
export interface TrialRow {
	key: string;
	day: PlainDate;
	name: string;
	title: string;
}

/** What had one outcome: how many by their shares, how many records, and the first of them by name. */
export interface TrialList {
	count: number;
	records: number;
	rows: readonly TrialRow[];
}

/** Why a step's rate is what it is: the rule, who went on, who did not, and what does not count. */
export function StepRecords({
	step,
	who,
	figure,
	lists,
	scope,
	period,
	periodText,
	shown,
	onMore,
}: {
	step: Step;
	who: string;
	figure: Measured;
	lists: { readonly [outcome in Outcome]: TrialList };
	scope: string;
	period: string;
	periodText: string;
	/** How many rows of every list are named. */
	shown: number;
	onMore(shown: number): void;
}) {
	const at = { scope, period };
	return (
		<div class="why">
			<p>{t(`step.${step}.is`)}</p>
			<p class="row between result">
				<span>
					<b class="b">{who}</b> <span class="m t-small">{periodText}</span>
				</span>
				<b class="b">
					<Figure figure={figure} kpi={`step.${step}`} {...at} />
				</b>
			</p>
			{outcomes
				.filter((outcome) => lists[outcome].records > 0)
				.map((outcome) => {
					const { count, records, rows } = lists[outcome];
					return (
						<section key={outcome}>
							<h3>
								<Counted
									text={`step.${outcome}`}
									n={count}
									is={`step.${step}.${outcome}`}
									{...at}
								/>
							</h3>
							<table class="dense records">
								<thead class="unseen">
									<tr>
										<th scope="col">{t("why.day")}</th>
										<th scope="col">{t("why.record")}</th>
									</tr>
								</thead>
								<tbody>
									{rows.map((row) => (
										<tr key={row.key}>
											<td class="m day">
												<time dateTime={row.day}>{dayDated(row.day)}</time>
											</td>
											<th scope="row">
												<span class="cut">{row.name}</span>
												{row.title && (
													<span class="cut m t-small">{row.title}</span>
												)}
											</th>
										</tr>
									))}
								</tbody>
							</table>
							<More
								shown={Math.min(shown, records)}
								total={records}
								onMore={onMore}
							/>
						</section>
					);
				})}
		</div>
	);
}
