import type { ComponentChildren } from "preact";
import { dayLong, percent } from "../../lib/format.ts";
import { directionOf } from "../../lib/goal/direction.ts";
import type { Unit } from "../../lib/kpi/figure.ts";
import type { Accepted, GoalTerms } from "../../lib/model/goal.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";

/** What a goal said, until a day, and who had said yes to it. */
export interface GoalVersion {
	id: string;
	/** Absent: it says so now. */
	until?: string;
	terms: GoalTerms;
	accepted?: Accepted | undefined;
	/** Why it was changed then. */
	why?: string | undefined;
	/** Its KPI in the sentence, and how that is measured. */
	kpiInWords: string;
	unit: Unit;
	better: "higher" | "lower";
	/** Its period, in words: "every month". */
	when: string;
}

/** What a goal says and what it said before, the newest first; and the two who can say yes to it. */
export function GoalVersions({
	versions,
	scope,
	isBusy,
	onAccept,
}: {
	versions: readonly GoalVersion[];
	scope: string;
	isBusy: boolean;
	onAccept(by: keyof Accepted): void;
}) {
	const [now, ...before] = versions;
	if (!now) return null;
	return (
		<section class="versions">
			<h2>{t("version.now")}</h2>
			<p>
				<Terms version={now} scope={scope} />
			</p>
			<AcceptedBy accepted={now.accepted} />
			<p class="row">
				{(["seller", "manager"] as const).map(
					(by) =>
						!now.accepted?.[by] && (
							<button
								key={by}
								type="button"
								class="btn"
								disabled={isBusy}
								onClick={() => onAccept(by)}
							>
								{t(`accept.${by}`)}
							</button>
						),
				)}
			</p>
			<h3>{t("version.title")}</h3>
			{before.length === 0 ? (
				<p class="m">{t("version.none")}</p>
			) : (
				<ol class="plain-list">
					{before.map((version) => (
						<li key={version.id}>
							<span class="m">
								{version.until &&
									t("version.until", { day: dayLong(version.until) })}
							</span>{" "}
							<Terms version={version} scope={scope} />
							{version.why && <p class="t-small why">{version.why}</p>}
							<AcceptedBy accepted={version.accepted} />
						</li>
					))}
				</ol>
			)}
		</section>
	);
}

function AcceptedBy({ accepted }: { accepted: Accepted | undefined }) {
	const code =
		accepted?.seller && accepted.manager
			? "both"
			: accepted?.seller
				? "sellerOnly"
				: accepted?.manager
					? "managerOnly"
					: "nobody";
	return (
		<p class="m t-small">
			{t(`smart.accepted.${code}`, {
				seller: accepted?.seller ? dayLong(accepted.seller) : "",
				manager: accepted?.manager ? dayLong(accepted.manager) : "",
			})}
		</p>
	);
}

/** "at least DKK 400,000 in revenue, every month, by workdays". */
function Terms({
	version: { terms, kpiInWords, unit, better, when },
	scope,
}: {
	version: GoalVersion;
	scope: string;
}) {
	const at = { scope, period: terms.startsOn };
	const { relative, breakdown } = terms;
	const target: ComponentChildren = terms.isSumOfMembers ? (
		t("team.sum")
	) : relative ? (
		<Filled
			text={t(`relative.${relative.against}`)}
			with={{
				share: (
					<Figure
						figure={{ value: relative.change, unit: "rate" }}
						kpi={`${terms.kpi}.change`}
						text={`${relative.change > 0 ? "+" : ""}${percent(relative.change)}`}
						{...at}
					/>
				),
			}}
		/>
	) : (
		<>
			<Figure
				figure={{
					value: terms.target ?? null,
					unit,
					...(terms.currency && { currency: terms.currency }),
				}}
				kpi={`${terms.kpi}.termsTarget`}
				{...at}
			/>
			{(unit === "days" || unit === "months") && ` ${t(`goals.unit.${unit}`)}`}
		</>
	);
	return (
		<>
			{t(`direction.${directionOf(terms, { better })}`)} {target} {kpiInWords},{" "}
			{when}
			{breakdown && breakdown.by !== "workdays" && (
				<>, {t(`breakdown.${breakdown.by}`)}</>
			)}
		</>
	);
}
