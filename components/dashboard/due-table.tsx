import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Count } from "./count.tsx";

/** Open deals expected at the same time. */
export interface DueRow {
	/** `2026-04`, `overdue`, `later`, `undated`. */
	key: string;
	name: string;
	deals: number;
	amount: Measured;
	weighted: Measured;
	/** Their day has passed, or nobody has said one. */
	isAmiss: boolean;
}

/**
 * Open deals by when they are expected, one bar a line on one axis: hollow is what they come to, filled what they bring by
 * their chances. Where no deal has an amount the bars compare how many there are. A line opens its deals.
 */
export function DueTable({
	rows,
	scope,
	open,
	onOpen,
}: {
	rows: readonly DueRow[];
	scope: string;
	/** The line whose deals are shown. */
	open: string | undefined;
	onOpen(key: string): void;
}) {
	const hasAmounts = rows.some(
		({ deals, amount }) => deals > 0 && amount.value !== null,
	);
	const sizeOf = ({ deals, amount }: DueRow) =>
		Math.max(0, hasAmounts ? (amount.value ?? 0) : deals);
	const largest = Math.max(0, ...rows.map(sizeOf));
	const width = (value: number) =>
		largest === 0 ? 0 : (Math.max(0, value) / largest) * 100;
	return (
		<div class="scroll">
			<table class="dense due">
				<caption class="unseen">{t("pipeline.when")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("pipeline.expected")}</th>
						<th scope="col" class="r">
							{t("pipeline.deals")}
						</th>
						<th scope="col" class="r">
							{t("pipeline.amount")}
						</th>
						<th scope="col" class="r wide">
							{t("pipeline.weightedAmount")}
						</th>
						<th scope="col" class="bars">
							<span class="due-key">
								{hasAmounts ? (
									<>
										<i class="sample" aria-hidden="true" />
										{t("pipeline.amount")}
										<i class="sample in" aria-hidden="true" />
										{t("pipeline.weightedAmount")}
									</>
								) : (
									t("pipeline.barsOfDeals")
								)}
							</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key} class={row.key === open ? "hot" : undefined}>
							<th scope="row">
								<Opens row={row} open={open} onOpen={onOpen} />
							</th>
							<td class="r">
								<Count
									value={row.deals}
									is="openPipeline.n"
									scope={scope}
									period={row.key}
								/>
							</td>
							<td class="r">
								{row.deals > 0 && (
									<Figure
										figure={row.amount}
										kpi="openPipeline"
										scope={scope}
										period={row.key}
										bare
									/>
								)}
							</td>
							<td class="r m wide">
								{row.deals > 0 && (
									<Figure
										figure={row.weighted}
										kpi="weightedPipeline"
										scope={scope}
										period={row.key}
										bare
									/>
								)}
							</td>
							<td class="bars" aria-hidden="true">
								{sizeOf(row) > 0 && (
									<span
										class={row.isAmiss ? "due-bar amiss" : "due-bar"}
										style={{ width: `${width(sizeOf(row))}%` }}
									>
										{hasAmounts && (row.weighted.value ?? 0) > 0 && (
											<i
												style={{
													width: `${((row.weighted.value ?? 0) / sizeOf(row)) * 100}%`,
												}}
											/>
										)}
									</span>
								)}
								{row.deals > 0 && hasAmounts && row.amount.value === null && (
									<span class="due-bar unknown" />
								)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** A line's name: it opens its deals where it has any. */
export function Opens({
	row: { key, name, deals },
	open,
	onOpen,
}: {
	row: { key: string; name: string; deals: number };
	open: string | undefined;
	onOpen(key: string): void;
}) {
	return deals > 0 ? (
		<button
			type="button"
			class="cell b cut"
			title={name}
			data-row={key}
			aria-expanded={key === open}
			onClick={() => onOpen(key)}
		>
			{name}
		</button>
	) : (
		<span class="m cut" title={name}>
			{name}
		</span>
	);
}
