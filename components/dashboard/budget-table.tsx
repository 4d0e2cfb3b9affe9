import { figureText } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";

/** One line of a budget table. */
export interface BudgetPart {
	/** Its first day. */
	from: string;
	/** "March", "Week 12". */
	label: string;
	isUnread: boolean;
}

/** What each part of a period is to bring, typed in, until nothing of the target is left to place. */
export function BudgetTable({
	parts,
	typed,
	rest,
	total,
	kpi,
	scope,
	period,
	onType,
	onSpread,
}: {
	parts: readonly BudgetPart[];
	typed: { readonly [from: string]: string };
	/** What is still to be placed, below zero where too much is; unknown without a target. */
	rest: Measured;
	/** What is placed. */
	total: Measured;
	kpi: string;
	scope: string;
	period: string;
	onType(from: string, text: string): void;
	onSpread(): void;
}) {
	const isDone = rest.value === 0;
	return (
		<section class="budget" aria-label={t("budget.title")}>
			<div class="row between">
				<h3>{t("budget.title")}</h3>
				<button
					type="button"
					class="btn bare s"
					disabled={rest.value === null}
					onClick={onSpread}
				>
					{t("budget.spread")}
				</button>
			</div>
			<ol>
				{parts.map(({ from, label, isUnread }) => (
					<li key={from}>
						<label>
							<span class="m">{label}</span>
							<input
								class={isUnread ? "slot amiss" : "slot"}
								inputMode="decimal"
								autocomplete="off"
								aria-invalid={isUnread || undefined}
								value={typed[from] ?? ""}
								onInput={(event) => onType(from, event.currentTarget.value)}
							/>
						</label>
					</li>
				))}
			</ol>
			<p class={isDone ? "row between" : "row between w"} role="status">
				<span>
					<Filled
						text={t("budget.placed")}
						with={{
							placed: (
								<b class="b">
									<Figure
										figure={total}
										kpi={`${kpi}.placed`}
										scope={scope}
										period={period}
									/>
								</b>
							),
						}}
					/>
				</span>
				<span>
					<Filled
						text={t(
							rest.value === null
								? "budget.noTarget"
								: isDone
									? "budget.done"
									: rest.value > 0
										? "breakdown.short"
										: "breakdown.over",
						)}
						with={{
							amount: (
								<Figure
									figure={rest}
									text={figureText({
										...rest,
										value: rest.value && Math.abs(rest.value),
									})}
									kpi={`${kpi}.toPlace`}
									scope={scope}
									period={period}
								/>
							),
						}}
					/>
				</span>
			</p>
		</section>
	);
}
