import { useRef, useState } from "preact/hooks";
import { Count } from "../../components/dashboard/count.tsx";
import { DealForm } from "../../components/dashboard/deal-form.tsx";
import {
	type DealRow,
	DealTable,
} from "../../components/dashboard/deal-table.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { Filled } from "../../components/filled.tsx";
import { today } from "../../lib/clock.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { normalName } from "../../lib/model/customer.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { all, counts, dealsBefore, recordsById } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { dealTexts, finds } from "./finds.ts";
import { SaveTable } from "./save-table.tsx";
import { useDealEntry } from "./use-deal-entry.ts";
import type { Doing } from "./use-doing.ts";
import { useRowKeys } from "./use-row-keys.ts";

/** How many deals are read at a time: a long list costs no more than what is looked at. */
const PAGE = 200;

/** Every deal, newest first: find, change, delete. */
export function DealsPage({ doing, onNew }: { doing: Doing; onNew(): void }) {
	const [shown, setShown] = useState(PAGE);
	const [filter, setFilter] = useState("");
	const [open, setOpen] = useState<string | undefined>();
	const deals = useLive(() => dealsBefore(undefined, shown), [shown]);
	const rows = useLive(() => rowsOf(deals ?? []), [deals]);
	const total = useLive(counts, [])?.deal ?? 0;
	const field = useRef<HTMLInputElement>(null);
	const words = normalName(filter);
	const found = (rows ?? []).filter((row) => finds(words, dealTexts(row)));
	useRowKeys({ filter: field, onOpen: setOpen });
	const count = (is: string, value: number) => (
		<Count value={value} is={`deals.${is}`} scope="organisation" period="all" />
	);
	const deal = deals?.find((each) => each.id === open);
	return (
		<Page
			drawer={
				deal && (
					<EditDeal
						key={deal.id}
						deal={deal}
						customer={rows?.find((each) => each.id === deal.id)?.customer ?? ""}
						doing={doing}
						onClose={() => setOpen(undefined)}
					/>
				)
			}
		>
			<header class="scope">
				<h1 class="t-title">{t("deals.title")}</h1>
				{total > 0 && (
					<span class="m" role="status">
						<Filled
							text={t(words ? "deals.found" : "deals.count", { n: total })}
							with={{
								found: count("found", found.length),
								shown: count("shown", Math.min(shown, total)),
								total: count("all", total),
							}}
						/>
					</span>
				)}
				{total > 0 && (
					<SaveTable
						what={t("deals.title")}
						named={[filter.trim(), today()]}
						table={{ of: "deal", filter }}
					/>
				)}
				<span class="end row">
					{total > 0 && (
						<label class="field filter">
							<input
								ref={field}
								type="search"
								aria-label={t("deals.filter")}
								placeholder={t("deals.filter")}
								value={filter}
								onInput={(event) => setFilter(event.currentTarget.value)}
							/>
							<kbd>F</kbd>
						</label>
					)}
					<button type="button" class="btn go" onClick={onNew}>
						{t("deals.new")} <kbd>/</kbd>
					</button>
				</span>
			</header>
			{rows && total === 0 && <p class="m">{t("list.empty")}</p>}
			{rows && rows.length > 0 && found.length === 0 && (
				<p class="m">{t("deals.noneFound")}</p>
			)}
			{found.length > 0 && (
				<DealTable rows={found} open={open} onOpen={setOpen} />
			)}
			{deals && deals.length < total && (
				<p class="more">
					<button
						type="button"
						class="btn"
						onClick={() => setShown(shown + PAGE)}
					>
						{t("deals.more", { n: Math.min(PAGE, total - deals.length) })}
					</button>
				</p>
			)}
		</Page>
	);
}

/** A deal that is there, to be changed or deleted. */
export function EditDeal({
	deal,
	customer,
	doing,
	onClose,
}: {
	deal: Deal;
	customer: string;
	doing: Doing;
	onClose(): void;
}) {
	const form = useDealEntry({ deal, customer, doing, onDone: onClose });
	return (
		<Drawer title={t("deals.edit")} onClose={onClose}>
			{form && (
				<DealForm
					{...form}
					isNew={false}
					onCancel={onClose}
					onDelete={async () => {
						await doing.run(
							"deleteRecord",
							{ kind: "deal", id: deal.id },
							t("toast.dealDeleted", { name: customer || deal.title || "" }),
						);
						onClose();
					}}
				/>
			)}
		</Drawer>
	);
}

/** A deal that is not there yet. */
export function NewDeal({
	customer = "",
	doing,
	onClose,
}: {
	/** Whose it is, where that is known. */
	customer?: string | undefined;
	doing: Doing;
	onClose(): void;
}) {
	const form = useDealEntry({ customer, doing, onDone: onClose });
	return (
		<Drawer title={t("deals.new")} onClose={onClose}>
			{form && (
				<DealForm
					{...form}
					isNew={true}
					onCancel={onClose}
					onDelete={onClose}
				/>
			)}
		</Drawer>
	);
}

async function rowsOf(deals: readonly Deal[]): Promise<DealRow[]> {
	const [customers, sellers, everyone] = await Promise.all([
		recordsById(
			"customer",
			deals.map((deal) => deal.customer),
		),
		recordsById(
			"seller",
			deals.map((deal) => deal.owner),
		),
		all("seller"),
	]);
	const nameOf = (id: string) =>
		everyone.find((each) => each.id === id)?.name ?? "";
	const countsFor = ({ credits = [], owner }: Deal) => {
		const isOwners = credits.every(({ seller }) => seller === owner);
		return isOwners
			? {}
			: { countsFor: credits.map(({ seller }) => nameOf(seller)) };
	};
	return deals.map((deal, at) => ({
		id: deal.id,
		on: deal.status === "open" ? deal.expectedCloseOn : deal.closedOn,
		customer: customers[at]?.name ?? "",
		title: deal.title ?? deal.products?.[0]?.name ?? "",
		seller: sellers[at]?.name ?? "",
		status: deal.status,
		amount: deal.amount,
		...countsFor(deal),
	}));
}
