import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Counted } from "../../components/dashboard/counted.tsx";
import {
	DealFixes,
	type FixRow,
} from "../../components/dashboard/deal-fixes.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { today } from "../../lib/clock.ts";
import type { DealPart } from "../../lib/figures/pipeline-of.ts";
import { dayLong } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { recordsById } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { periodOf } from "../../lib/time/period.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { EditDeal } from "./deals-page.tsx";
import { dealsOfLineSheet } from "./pipeline-sheets.ts";
import { SaveTable } from "./save-table.tsx";
import type { Doing } from "./use-doing.ts";
import type { Place } from "./use-place.ts";

/** So many deals are listed at first: each is drawn with all that mends it. */
const FIRST = 50;

/** A line of the pipeline and its deals, each with why it stands there. */
export interface PipelineLine {
	key: string;
	name: string;
	/** `about` is asked of the few that are shown. */
	rows: readonly (DealPart & { about(): readonly ComponentChildren[] })[];
}

/** The deals of a line: what each is, and what mends it. A deal's name opens its form, and closing that comes back here. */
export function PipelineDrawer({
	line,
	place,
	doing,
	reasons,
	onClose,
}: {
	line: PipelineLine;
	place: Place;
	doing: Doing;
	reasons: readonly string[];
	onClose(): void;
}) {
	const [shown, setShown] = useState(FIRST);
	const [editing, setEditing] = useState<string | undefined>();
	const page = line.rows.slice(0, shown);
	const ids = page.map(({ id }) => id).join(" ");
	const known = useLive(() => recordsOf(ids ? ids.split(" ") : []), [ids]);
	const here = { scope: place.scopeText, period: place.period.id };
	const edited = editing !== undefined && known?.get(editing);
	if (edited)
		return (
			<EditDeal
				key={editing}
				deal={edited.deal}
				customer={edited.customer}
				doing={doing}
				onClose={() => setEditing(undefined)}
			/>
		);
	const nameOf = (id: string) => {
		const found = known?.get(id);
		return found?.customer || found?.deal.title || t("pipeline.someDeal");
	};
	const save = (
		id: string,
		patch: { [field: string]: unknown },
		text: "pipeline.dated" | "pipeline.isLost" | "pipeline.reasonSaved",
		day = "",
	) => {
		const name = nameOf(id);
		void doing.run("saveRecord", { kind: "deal", id, patch }, () =>
			t(text, { name, day: day && dayLong(day, today()) }),
		);
	};
	return (
		<Drawer title={line.name} onClose={onClose}>
			<p class="m row between">
				<span>
					<Counted
						text="pipeline.list"
						n={line.rows.length}
						is="pipeline.listed"
						{...here}
					/>
				</span>
				{line.rows.length > 0 && (
					<SaveTable
						what={line.name}
						named={[place.asOf, place.scopeName]}
						table={async () => {
							const all = await recordsOf(line.rows.map(({ id }) => id));
							return dealsOfLineSheet(line.name, [...all.values()]);
						}}
					/>
				)}
			</p>
			{known && (
				<DealFixes
					rows={page.flatMap(({ id, about, amount, currency }): FixRow[] => {
						const found = known.get(id);
						if (!found) return [];
						const { deal, customer, seller } = found;
						const title = deal.title ?? deal.products?.[0]?.name ?? "";
						return [
							{
								id,
								name: customer || title || t("deals.noName"),
								about: [
									...about(),
									customer ? title : "",
									place.scope.kind === "seller" ? "" : seller,
								].filter((each) => each !== ""),
								amount: {
									value: amount,
									unit: "money",
									...(currency && { currency }),
								},
								status: deal.status,
								expectedCloseOn: deal.expectedCloseOn ?? "",
								lostReason: deal.lostReason ?? "",
							},
						];
					})}
					total={line.rows.length}
					shown={shown}
					offered={offeredDays()}
					reasons={reasons}
					{...here}
					onMore={setShown}
					onEdit={setEditing}
					onExpect={(id, day) =>
						save(id, { expectedCloseOn: day }, "pipeline.dated", day)
					}
					onLost={(id, reason) =>
						save(
							id,
							{
								status: "lost",
								closedOn: today(),
								...(reason && { lostReason: reason }),
							},
							"pipeline.isLost",
						)
					}
					onReason={(id, reason) =>
						save(id, { lostReason: reason || null }, "pipeline.reasonSaved")
					}
				/>
			)}
		</Drawer>
	);
}

/** The last day of this month and of the next. */
function offeredDays(): string[] {
	const month = periodOf("month", today());
	const next = periodOf("month", month.to);
	return [addDays(month.to, -1), addDays(next.to, -1)];
}

/** Deals with the names of their customers and sellers. */
async function recordsOf(
	ids: readonly string[],
): Promise<Map<string, { deal: Deal; customer: string; seller: string }>> {
	const deals = (await recordsById("deal", ids)).filter(
		(deal) => deal !== undefined,
	);
	const [customers, sellers] = await Promise.all([
		recordsById(
			"customer",
			deals.map(({ customer }) => customer),
		),
		recordsById(
			"seller",
			deals.map(({ owner }) => owner),
		),
	]);
	return new Map(
		deals.map((deal, at) => [
			deal.id,
			{
				deal,
				customer: customers[at]?.name ?? "",
				seller: sellers[at]?.name ?? "",
			},
		]),
	);
}
