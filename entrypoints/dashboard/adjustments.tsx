import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import { AdjustmentList } from "../../components/dashboard/adjustment-list.tsx";
import { ClosedNote } from "../../components/dashboard/closed-note.tsx";
import { adjustmentsOf } from "../../lib/figures/adjustments-of.ts";
import { type Closed, closedOf } from "../../lib/figures/closed-of.ts";
import { namesOfFacts } from "../../lib/figures/why-of.ts";
import { periodName } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { t } from "../../lib/text/text.ts";
import type { Place } from "./use-place.ts";

/** The records that have changed a closed figure; nothing where none has. */
export function Adjustments({
	kpi,
	closed,
	place,
}: {
	kpi: string;
	closed: Closed | null | undefined;
	place: Place;
}) {
	const { scope, scopeText, period, asOf } = place;
	const change = closed?.is === "closed" ? closed.change : null;
	const found = useLive(async () => {
		const told = change && (await adjustmentsOf(kpi, scope, period, asOf));
		if (!told) return null;
		const names = await namesOfFacts(told.rows);
		return {
			rest: told.rest,
			rows: told.rows.map(({ id, kind, title, at, change }, place) => {
				const named = names[place];
				return {
					key: `${kind} ${id}`,
					name: named?.customer || named?.title || title || t("why.gone"),
					title: named?.customer
						? named.title
						: !named && title
							? t("why.gone")
							: "",
					at,
					change,
				};
			}),
		};
	}, [kpi, scope, period.id, asOf, change?.value]);
	if (!found || !change) return null;
	return (
		<AdjustmentList
			{...found}
			change={change}
			kpi={kpi}
			scope={scopeText}
			period={period.id}
		/>
	);
}

/** Where later edits have changed a closed month's revenue, it is said, with the way to what they were. */
export function AdjustedLine({
	address,
	place,
}: {
	address: Address;
	place: Place;
}) {
	const { scope, scopeText, period, asOf } = place;
	const closed = useLive(
		() => closedOf("revenue", scope, period, asOf),
		[scope, period.id, asOf],
	);
	if (closed?.is !== "closed" || !closed.change) return null;
	return (
		<div class="row adjusted">
			<ClosedNote
				closed={closed}
				kpi="revenue"
				scope={scopeText}
				period={period.id}
				periodName={periodName(period, asOf)}
				asOf={asOf}
			/>
			<a
				class="link t-small"
				href={hrefOf({
					...address,
					page: "kpi",
					kpi: "revenue",
					scope: scopeText,
					period: period.id,
				})}
			>
				{t("closing.see")}
			</a>
		</div>
	);
}
