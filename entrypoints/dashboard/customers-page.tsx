import { useMemo, useRef, useState } from "preact/hooks";
import {
	type Address,
	hrefOf,
	scopeText,
} from "../../components/dashboard/address.ts";
import { Counted } from "../../components/dashboard/counted.tsx";
import {
	type CustomerOrder,
	CustomerTable,
} from "../../components/dashboard/customer-table.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { LookAlikes } from "../../components/dashboard/look-alikes.tsx";
import { More, PAGE } from "../../components/dashboard/more.tsx";
import { today } from "../../lib/clock.ts";
import {
	type CustomerFigures,
	customerFigures,
} from "../../lib/figures/customer-figures.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { type Customer, normalName } from "../../lib/model/customer.ts";
import { lookAlikes } from "../../lib/model/look-alikes.ts";
import { customers, settings } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { rootsOf } from "./customer-entry.ts";
import { EditCustomer } from "./edit-customer.tsx";
import { customerTexts, finds } from "./finds.ts";
import { ForgetDrawer } from "./forget-drawer.tsx";
import { SaveTable } from "./save-table.tsx";
import { useApart } from "./use-apart.ts";
import type { Doing } from "./use-doing.ts";
import { useRowKeys } from "./use-row-keys.ts";

/** Every customer: find, sort, change, merge with another, unmerge. */
export function CustomersPage({ doing }: { address: Address; doing: Doing }) {
	const [shown, setShown] = useState(PAGE);
	const [order, setOrder] = useState<{
		by: CustomerOrder;
		isReversed: boolean;
	}>({ by: "name", isReversed: false });
	const [filter, setFilter] = useState("");
	/** A customer's id, or the new one. */
	const [open, setOpen] = useState<string | undefined>();
	/** Who is about to be forgotten: the drawer stays until it is done, also when the customer is gone. */
	const [forgetting, setForgetting] = useState<
		{ id: string; name: string } | undefined
	>();
	const all = useLive(customers, []);
	const own = useLive(settings, []);
	const field = useRef<HTMLInputElement>(null);
	useRowKeys({
		filter: field,
		onOpen: (id) => {
			setForgetting(undefined);
			setOpen(id);
		},
	});
	const language = currentLanguage();
	const { roots, mergedOf } = useMemo(
		() => rootsOf(all ?? [], language),
		[all, language],
	);
	const alike = useMemo(() => lookAlikes(all ?? []), [all]);
	const words = normalName(filter);
	const found = useMemo(
		() =>
			words === ""
				? roots
				: roots.filter((root) =>
						[root, ...(mergedOf.get(root.id) ?? [])].some((each) =>
							finds(words, customerTexts(each)),
						),
					),
		[roots, mergedOf, words],
	);
	// A list by name needs the figures of what is looked at; one by figures needs those of all.
	const byFigures = /^(dealsWon|revenue|lastOn)$/.test(order.by);
	const everyone = useApart(
		"customers",
		byFigures && all ? [roots.map(({ id }) => id), today()] : undefined,
		[byFigures, roots],
	);
	const sorted = useMemo(
		() => inOrder(found, order, everyone),
		[found, order, everyone],
	);
	const rows = sorted.slice(0, shown);
	const ids = rows.map(({ id }) => id);
	const figures = useLive(() => customerFigures(ids, today()), [ids.join(" ")]);
	const names = useMemo(
		() => ({ seller: [], team: [], customer: all ?? [] }),
		[all],
	);
	const sharedNames = useMemo(() => {
		const times = new Map<string, number>();
		for (const { name } of roots) {
			const plain = normalName(name);
			times.set(plain, (times.get(plain) ?? 0) + 1);
		}
		return times;
	}, [roots]);
	const textOf = (customer: Customer) =>
		// Looked up among all only where the name alone does not say whose it is.
		sharedNames.get(normalName(customer.name)) === 1 &&
		!customer.name.startsWith("id=")
			? `customer:${customer.name}`
			: scopeText({ kind: "customer", id: customer.id }, names);
	const customer = roots.find(({ id }) => id === open);
	const close = () => {
		setOpen(undefined);
		setForgetting(undefined);
	};
	const merge = (from: Customer, into: Customer) =>
		doing.run(
			"mergeCustomers",
			{ from: from.id, into: into.id },
			t("customers.merged", { from: from.name, into: into.name }),
		);
	const unmerge = (each: Customer) =>
		void doing.run(
			"unmergeCustomer",
			{ id: each.id },
			t("customers.unmerged", { name: each.name }),
		);
	if (!all || !own) return <Page>{null}</Page>;
	return (
		<Page
			drawer={
				forgetting ? (
					<ForgetDrawer
						key={forgetting.id}
						kind="customer"
						{...forgetting}
						doing={doing}
						onClose={close}
					/>
				) : (
					(customer || open === "new") && (
						<Drawer
							title={t(customer ? "customers.edit" : "customers.new")}
							onClose={close}
						>
							<EditCustomer
								key={open}
								customer={customer}
								all={roots}
								doing={doing}
								onMerge={async (into) => {
									if (customer && (await merge(customer, into)).ok) close();
								}}
								onDone={close}
							/>
							{customer && (
								<p class="more">
									<a
										class="link"
										href={hrefOf({
											page: "customer",
											scope: textOf(customer),
										})}
									>
										{t("customer.toPage")}
									</a>
								</p>
							)}
							{customer && (
								<p class="more">
									<button
										type="button"
										class="link"
										onClick={() =>
											setForgetting({ id: customer.id, name: customer.name })
										}
									>
										{t("forget.open.customer")}
									</button>
								</p>
							)}
						</Drawer>
					)
				)
			}
		>
			<header class="scope">
				<h1 class="t-title">{t("nav.customers")}</h1>
				{roots.length > 0 && (
					<span class="m" role="status">
						<Counted
							text={words ? "leads.found" : "customers.count"}
							n={found.length}
							is={words ? "customers.found" : "customers.all"}
							scope="organisation"
							period="all"
						/>
					</span>
				)}
				{roots.length > 0 && (
					<SaveTable
						what={t("nav.customers")}
						named={[filter.trim(), today()]}
						table={{ of: "customer", filter }}
					/>
				)}
				<span class="end row">
					{roots.length > 0 && (
						<label class="field filter">
							<input
								ref={field}
								type="search"
								aria-label={t("customers.find")}
								placeholder={t("customers.find")}
								value={filter}
								onInput={(event) => {
									setFilter(event.currentTarget.value);
									setShown(PAGE);
								}}
							/>
							<kbd>F</kbd>
						</label>
					)}
					<button type="button" class="btn go" onClick={() => setOpen("new")}>
						{t("customers.new")}
					</button>
				</span>
			</header>
			{roots.length === 0 && (
				<div class="prose">
					<p>{t("customers.none")}</p>
					<p class="m">{t("customers.noneHelp")}</p>
				</div>
			)}
			{alike.length > 0 && words === "" && (
				<LookAlikes
					pairs={alike}
					onMerge={({ from, into }) => void merge(from, into)}
				/>
			)}
			{roots.length > 0 && found.length === 0 && (
				<p class="m">{t("customers.noneFound")}</p>
			)}
			{rows.length > 0 && (
				<CustomerTable
					rows={rows.map((each) => {
						const own = figures?.get(each.id) ?? everyone?.get(each.id);
						const scope = textOf(each);
						return {
							customer: each,
							merged: mergedOf.get(each.id) ?? [],
							...(own && { figures: own }),
							scope,
							href: hrefOf({ page: "customer", scope }),
							revenueHref: hrefOf({ page: "kpi", kpi: "revenue", scope }),
						};
					})}
					open={customer?.id}
					currency={own.reportingCurrency}
					order={order}
					onOrder={(by) =>
						setOrder((now) => ({
							by,
							isReversed: now.by === by && !now.isReversed,
						}))
					}
					onUnmerge={unmerge}
				/>
			)}
			<More shown={shown} total={found.length} onMore={setShown} />
		</Page>
	);
}

/** Customers by what was asked for: the best and the latest first, names from A; what is not known stands last. */
function inOrder(
	found: readonly Customer[],
	{ by, isReversed }: { by: CustomerOrder; isReversed: boolean },
	figures: ReadonlyMap<string, CustomerFigures> | undefined,
): readonly Customer[] {
	const worthOf = ({ id, country }: Customer): string | number | null => {
		const own = figures?.get(id);
		if (by === "country") return country ?? null;
		if (by === "lastOn") return own?.lastOn ?? null;
		return by === "name" ? null : (own?.[by].value ?? null);
	};
	if (by === "name") return isReversed ? [...found].reverse() : found;
	const sign = (by === "country" ? 1 : -1) * (isReversed ? -1 : 1);
	return found
		.map((customer) => ({ customer, value: worthOf(customer) }))
		.sort((a, b) =>
			a.value === b.value
				? 0
				: a.value === null
					? 1
					: b.value === null
						? -1
						: a.value < b.value
							? -sign
							: sign,
		)
		.map(({ customer }) => customer);
}
