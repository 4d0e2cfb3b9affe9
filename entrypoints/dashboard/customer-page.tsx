import { useEffect, useRef, useState } from "preact/hooks";
import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import { Count } from "../../components/dashboard/count.tsx";
import { Counted } from "../../components/dashboard/counted.tsx";
import {
	ByPeriod,
	Company,
	CustomerFact,
	Expected,
	OpenDeals,
	Products,
	Timeline,
} from "../../components/dashboard/customer-view.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { GoalRows } from "../../components/dashboard/goal-rows.tsx";
import {
	customerFigures,
	customerPeriods,
} from "../../lib/figures/customer-figures.ts";
import { capital, dayLong, number, periodName } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Customer } from "../../lib/model/customer.ts";
import { record } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { periodOf } from "../../lib/time/period.ts";
import { daysBetween } from "../../lib/time/plain-date.ts";
import { EditCustomer } from "./edit-customer.tsx";
import { ForgetDrawer } from "./forget-drawer.tsx";
import { goalRowsOf, useChances } from "./goal-rows-of.ts";
import { PlaceProblem } from "./place-problem.tsx";
import { useApart } from "./use-apart.ts";
import type { Doing } from "./use-doing.ts";
import { go, type Place, usePlace } from "./use-place.ts";

/** So many events are shown, and so many more each time. */
const EVENTS = 40;
/** A customer of more months than this is shown by year first. */
const MANY_MONTHS = 18;

/** One customer: the company beside its history. */
export function CustomerPage({
	address,
	doing,
}: {
	address: Address;
	doing: Doing;
}) {
	const reading = usePlace(address);
	/** Who was here: forgotten or merged, the page is theirs until that is done. */
	const last = useRef<{ place: Place; scope: string | undefined } | undefined>(
		undefined,
	);
	if (reading?.is === "place")
		last.current = { place: reading.place, scope: address.scope };
	if (!reading) return <Page>{null}</Page>;
	const place =
		last.current?.scope === address.scope ? last.current?.place : undefined;
	if (reading.is !== "place" && !place)
		return <PlaceProblem address={address} problem={reading} />;
	return place?.scope.kind === "customer" ? (
		<OneCustomer
			key={place.scope.id}
			id={place.scope.id}
			place={place}
			doing={doing}
		/>
	) : (
		<Page>{null}</Page>
	);
}

function OneCustomer({
	id,
	place,
	doing,
}: {
	id: string;
	place: Place;
	doing: Doing;
}) {
	const { asOf, scopeText: scope } = place;
	const [open, setOpen] = useState<"edit" | "forget" | undefined>();
	const [count, setCount] = useState(EVENTS);
	const [chosen, setKind] = useState<"month" | "year" | undefined>();
	const customer = useLive(() => record("customer", id), [id]);
	const sums = useLive(
		async () => (await customerFigures([id], asOf)).get(id),
		[id, asOf],
	);
	const months = useLive(() => customerPeriods(id, "month", asOf), [id, asOf]);
	const years = useLive(() => customerPeriods(id, "year", asOf), [id, asOf]);
	const history = useApart("customer", [id, asOf, count], [id, asOf, count]);
	const rows = useChances(
		useLive(
			() =>
				goalRowsOf({
					...place,
					isScopeGiven: true,
					period: periodOf("month", asOf),
					isPeriodGiven: false,
				}),
			[id, asOf],
		),
	);
	const known = useRef<Customer | undefined>(undefined);
	if (customer) known.current = customer;
	const isGone = known.current !== undefined && customer === undefined;
	const close = () => setOpen(undefined);
	useEffect(() => {
		if (isGone && !open) go({ page: "customers" });
	}, [isGone, open]);
	const forgetting = open === "forget" && known.current && (
		<ForgetDrawer
			kind="customer"
			id={id}
			name={known.current.name}
			doing={doing}
			onClose={close}
		/>
	);
	if (!customer || !sums || !months || !years)
		return <Page drawer={forgetting}>{null}</Page>;
	const { name } = customer;
	const kind = chosen ?? (months.length > MANY_MONTHS ? "year" : "month");
	const kpi = (kpi: string) => hrefOf({ page: "kpi", kpi, scope });
	const openDeals = history?.figures.openPipeline;
	return (
		<Page
			drawer={
				forgetting ||
				(open === "edit" && (
					<Drawer title={t("customers.edit")} onClose={close}>
						<Edit
							customer={customer}
							all={place.names.customer ?? []}
							doing={doing}
							onClose={close}
						/>
					</Drawer>
				))
			}
		>
			<div class="customer">
				<header class="scope">
					<h1 class="t-title">{name}</h1>
					<span class="end row">
						<a class="link" href={hrefOf({ page: "customers" })}>
							{t("customer.all")}
						</a>
						<button type="button" class="btn s" onClick={() => setOpen("edit")}>
							{t("customer.change")}
						</button>
						<button
							type="button"
							class="btn s bare"
							onClick={() => setOpen("forget")}
						>
							{t("forget.open.customer")}
						</button>
					</span>
				</header>
				<Company facts={factsOf(customer)} />
				<dl class="facts">
					<CustomerFact
						label={t("customer.toDate")}
						kpi="revenue"
						figure={sums.revenue}
						scope={scope}
						href={kpi("revenue")}
					/>
					<div>
						<dt>{t("customers.dealsWon")}</dt>
						<dd>
							<Count
								value={sums.dealsWon.value ?? 0}
								is="dealsWon"
								scope={scope}
								period="all"
							/>
							<span class="m note-below">
								{customer.firstWon
									? t("customer.since", {
											day: dayLong(customer.firstWon.on, "0001-01-01"),
										})
									: t("customer.notYet")}
							</span>
						</dd>
					</div>
					<CustomerFact
						label={t("customer.clv")}
						kpi="clv"
						figure={history?.figures.clv}
						scope={scope}
					>
						{t("customer.clvIs")}
					</CustomerFact>
					<CustomerFact
						label={t("customer.predicted")}
						kpi="clvPredicted"
						figure={history?.predicted}
						scope={scope}
					>
						{history?.expected && (
							<Expected expected={history.expected} scope={scope} />
						)}
					</CustomerFact>
					<CustomerFact
						label={t("customer.open")}
						kpi="openPipeline"
						figure={openDeals}
						scope={scope}
					/>
					<CustomerFact
						label={t("kpi.winRate")}
						kpi="winRate"
						figure={history?.figures.winRate}
						scope={scope}
					/>
					<CustomerFact
						label={t("kpi.salesCycle")}
						kpi="salesCycle"
						figure={history?.figures.salesCycle}
						scope={scope}
					/>
					<div>
						<dt>{t("customer.lastOn")}</dt>
						<dd>
							{sums.lastOn ? dayLong(sums.lastOn, asOf) : "–"}
							<span class="m note-below">
								{sums.lastOn ? (
									<Counted
										text="customer.daysAgo"
										n={daysBetween(sums.lastOn, asOf)}
										is="customer.daysSince"
										scope={scope}
										period="all"
									/>
								) : (
									t("customer.never")
								)}
							</span>
						</dd>
					</div>
				</dl>
				<section class="goal-rows">
					{rows?.length ? (
						<GoalRows title={t("customer.goals")} rows={rows} />
					) : (
						<>
							<h2>{t("customer.goals")}</h2>
							<p class="m">
								{t("customer.noGoals")}{" "}
								<a class="link" href={hrefOf({ page: "goals" })}>
									{t("customer.setGoal")}
								</a>
							</p>
						</>
					)}
				</section>
				<div class="beside-each-other">
					{months.length > 0 && (
						<ByPeriod
							periods={kind === "month" ? months : years}
							kind={kind}
							nameOf={(period) => capital(periodName(period, asOf))}
							scope={scope}
							onKind={setKind}
						/>
					)}
					{history && <Products products={history.products} scope={scope} />}
				</div>
				{history && (
					<>
						<OpenDeals deals={history.open} asOf={asOf} scope={scope} />
						<Timeline
							events={history.events}
							isMore={history.isMore}
							scope={scope}
							onMore={() => setCount(count + EVENTS)}
						/>
					</>
				)}
			</div>
		</Page>
	);
}

/** Changed, or found to be another: then the page is that one's. */
function Edit({
	customer,
	all,
	doing,
	onClose,
}: {
	customer: Customer;
	all: readonly { id: string; name: string; mergedInto?: string }[];
	doing: Doing;
	onClose(): void;
}) {
	return (
		<EditCustomer
			key={customer.id}
			customer={customer}
			all={(all as readonly Customer[]).filter((each) => !each.mergedInto)}
			doing={doing}
			onMerge={async (into) => {
				const answer = await doing.run(
					"mergeCustomers",
					{ from: customer.id, into: into.id },
					t("customers.merged", { from: customer.name, into: into.name }),
				);
				if (!answer.ok) return;
				onClose();
				go({ page: "customer", scope: `customer:id=${into.id}` });
			}}
			onDone={onClose}
		/>
	);
}

/** What is known of a company, each under its name. */
function factsOf({
	organisationNumber,
	country,
	industry,
	employees,
}: Customer): { label: string; value: string }[] {
	const names = new Intl.DisplayNames(currentLanguage(), { type: "region" });
	const known = [
		["customers.organisationNumber", organisationNumber],
		["customers.country", country && (names.of(country) ?? country)],
		["customers.industry", industry],
		[
			"customers.employees",
			employees === undefined ? undefined : number(employees),
		],
	] as const;
	return known.flatMap(([label, value]) =>
		value ? [{ label: t(label), value }] : [],
	);
}
