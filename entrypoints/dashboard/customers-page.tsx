import { useMemo, useRef, useState } from "preact/hooks";
import {
	type Address,
	hrefOf,
	scopeText,
} from "../../components/dashboard/address.ts";
import { Counted } from "../../components/dashboard/counted.tsx";
import {
	type CustomerEntry,
	CustomerForm,
} from "../../components/dashboard/customer-form.tsx";
import { CustomerTable } from "../../components/dashboard/customer-table.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { LookAlikes } from "../../components/dashboard/look-alikes.tsx";
import { MergeForm } from "../../components/dashboard/merge-form.tsx";
import { More, PAGE } from "../../components/dashboard/more.tsx";
import type { Choice } from "../../components/dashboard/scope-line.tsx";
import { newId, today } from "../../lib/clock.ts";
import { customerFigures } from "../../lib/figures/customer-figures.ts";
import { countryCodes } from "../../lib/intake/country.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { type Customer, normalName } from "../../lib/model/customer.ts";
import { lookAlikes } from "../../lib/model/look-alikes.ts";
import { customers, settings } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import {
	customerEntryOf,
	customerPatch,
	numberHint,
	readEmployees,
	rootsOf,
} from "./customer-entry.ts";
import { customerTexts, finds } from "./finds.ts";
import { ForgetDrawer } from "./forget-drawer.tsx";
import { SaveTable } from "./save-table.tsx";
import type { Doing } from "./use-doing.ts";
import { useRowKeys } from "./use-row-keys.ts";

/** How many names are offered while another customer is being chosen. */
const OFFERED = 20;

/** Every customer by name: find, change, merge with another, unmerge. */
export function CustomersPage({ doing }: { address: Address; doing: Doing }) {
	const [shown, setShown] = useState(PAGE);
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
	const rows = found.slice(0, shown);
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
											page: "kpi",
											kpi: "revenue",
											scope: textOf(customer),
										})}
									>
										{t("customers.toFigures")}
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
						const own = figures?.get(each.id);
						const scope = textOf(each);
						return {
							customer: each,
							merged: mergedOf.get(each.id) ?? [],
							...(own && { figures: own }),
							scope,
							href: hrefOf({ page: "kpi", kpi: "revenue", scope }),
						};
					})}
					open={customer?.id}
					currency={own.reportingCurrency}
					onOpen={setOpen}
					onUnmerge={unmerge}
				/>
			)}
			<More shown={shown} total={found.length} onMore={setShown} />
		</Page>
	);
}

/** A customer being entered or changed. */
function EditCustomer({
	customer,
	all,
	doing,
	onMerge,
	onDone,
}: {
	/** Absent: a new one. */
	customer?: Customer | undefined;
	/** Whom it may be merged with. */
	all: readonly Customer[];
	doing: Doing;
	onMerge(into: Customer): void;
	onDone(): void;
}) {
	const [start] = useState(() => customerEntryOf(customer));
	const [entry, setEntry] = useState<CustomerEntry>(start);
	const [other, setOther] = useState("");
	const [isBusy, setBusy] = useState(false);
	const industries = useMemo(
		() =>
			[...new Set(all.flatMap(({ industry }) => industry?.trim() || []))].sort(
				(a, b) => a.localeCompare(b, currentLanguage()),
			),
		[all],
	);
	const countries = useMemo(countryChoices, []);
	const typed = normalName(other);
	const others = all.filter(
		({ id, name }) => id !== customer?.id && normalName(name).includes(typed),
	);
	const into = others.find(({ name }) => normalName(name) === typed);
	const name = entry.name.trim();
	return (
		<>
			<CustomerForm
				entry={entry}
				countries={countries}
				industries={industries}
				numberHint={numberHint(entry)}
				problem={
					!name
						? t("customers.needsName")
						: readEmployees(entry.employees) === undefined
							? t("customers.employeesUnreadable")
							: undefined
				}
				isBusy={isBusy}
				onInput={setEntry}
				onSave={async () => {
					setBusy(true);
					const answer = await doing.run(
						"saveRecord",
						{
							kind: "customer",
							id: customer?.id ?? newId(),
							...(!customer && { isNew: true as const }),
							patch: customerPatch(start, entry),
						},
						t("record.saved", { name }),
					);
					setBusy(false);
					if (answer.ok) onDone();
				}}
				onCancel={onDone}
			/>
			{customer && all.length > 1 && (
				<MergeForm
					name={other}
					choices={
						typed ? others.slice(0, OFFERED).map((each) => each.name) : []
					}
					isKnown={typed !== "" && into !== undefined}
					onInput={setOther}
					onMerge={() => into && onMerge(into)}
				/>
			)}
		</>
	);
}

/** Every country by its name in the reader's own language. */
function countryChoices(): Choice[] {
	const names = new Intl.DisplayNames(currentLanguage(), { type: "region" });
	return countryCodes()
		.map((code) => ({ value: code, label: names.of(code) ?? code }))
		.sort((a, b) => a.label.localeCompare(b.label, currentLanguage()));
}
