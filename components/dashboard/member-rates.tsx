import { figureText } from "../../lib/format.ts";
import type { Differs } from "../../lib/kpi/beyond-chance.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import type { Step } from "../../lib/kpi/steps.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";
import { WideTable } from "./wide-table.tsx";

/** Somebody's rates, step by step. */
export interface RateRow {
	id: string;
	name: string;
	href: string;
	/** As figures write it. */
	scope: string;
	rates: { readonly [step in Step]?: Measured };
	/** Which differ from the others' beyond chance. */
	differs: { readonly [step in Step]?: Differs };
}

/** How wide the names are. */
const NAMES = "10.5rem";

/** Rates as dot, interval and the post of all together: only what lies beyond chance is named. */
export function MemberRates({
	title,
	steps,
	together,
	rows,
	scope,
	period,
	open,
	onOpen,
}: {
	title: string;
	/** The steps anything is known of. */
	steps: readonly Step[];
	together: { readonly [step in Step]?: Measured };
	rows: readonly RateRow[];
	/** Whose they are together. */
	scope: string;
	period: string;
	/** The rate in the drawer. */
	open?: { id: string; step: Step } | undefined;
	/** Shows what a rate is of. */
	onOpen(id: string, step: Step): void;
}) {
	return (
		<WideTable
			name={title}
			class="member-rates"
			style={{
				"--names": NAMES,
				minWidth: `calc(${NAMES} + ${steps.length * 210}px)`,
				maxWidth: `calc(${NAMES} + ${steps.length * 380}px)`,
			}}
		>
			<thead>
				<tr>
					<th scope="col">{t("team.byName")}</th>
					{steps.map((step) => (
						<th key={step} scope="col">
							{t(`step.${step}`)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row.id}>
						<th scope="row">
							<a class="b cut" href={row.href} title={row.name}>
								{row.name}
							</a>
						</th>
						{steps.map((step) => (
							<td key={step}>
								<RateCell
									step={step}
									figure={row.rates[step]}
									post={together[step]?.value ?? null}
									differs={row.differs[step] ?? null}
									scope={row.scope}
									period={period}
									who={row.name}
									isOpen={open?.id === row.id && open.step === step}
									onOpen={() => onOpen(row.id, step)}
								/>
							</td>
						))}
					</tr>
				))}
			</tbody>
			<tfoot>
				<tr class="sum">
					<th scope="row">{t("team.together")}</th>
					{steps.map((step) => (
						<td key={step}>
							<RateCell
								step={step}
								figure={together[step]}
								post={together[step]?.value ?? null}
								differs={null}
								scope={scope}
								period={period}
							/>
						</td>
					))}
				</tr>
			</tfoot>
		</WideTable>
	);
}

/** A rate: where it lies and how sure that is, its figure, how many it rests on, and whether it differs. */
export function RateCell({
	step,
	figure,
	post,
	differs,
	scope,
	period,
	who,
	isOpen = false,
	onOpen,
}: {
	step: Step;
	figure: Measured | undefined;
	/** The rate of all together. */
	post: number | null;
	differs: Differs;
	scope: string;
	period: string;
	/** Whose it is, for those who do not see the row. */
	who?: string;
	isOpen?: boolean;
	/** Absent: it opens nothing. */
	onOpen?(): void;
}) {
	if (!figure || figure.value === null)
		return (
			<span class="rate none">
				<Figure
					figure={figure ?? { value: null, unit: "rate" }}
					kpi={`step.${step}`}
					scope={scope}
					period={period}
				/>
			</span>
		);
	const { value, low = value, high = value, n = 0 } = figure;
	const drawn = (
		<Figure
			figure={figure}
			kpi={`step.${step}`}
			scope={scope}
			period={period}
		/>
	);
	return (
		<span class={differs ? `rate ${differs}` : "rate"}>
			<span class="dots" aria-hidden="true">
				<i
					class="reach"
					style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }}
				/>
				{post !== null && <i class="post" style={{ left: `${post * 100}%` }} />}
				<i class="dot" style={{ left: `${value * 100}%` }} />
			</span>
			<span class="r">
				{onOpen ? (
					<button
						type="button"
						class="cell"
						aria-expanded={isOpen}
						aria-label={`${who}, ${t(`step.${step}`)}: ${figureText(figure)}`}
						onClick={onOpen}
					>
						{drawn}
					</button>
				) : (
					drawn
				)}
			</span>
			<span class="m t-small">
				<Filled
					text={t("team.of", { n })}
					with={{
						shown: (
							<Count
								value={n}
								is={`step.${step}.n`}
								scope={scope}
								period={period}
							/>
						),
					}}
				/>
			</span>
			{differs && <span class="says t-small">{t(`team.${differs}`)}</span>}
		</span>
	);
}
