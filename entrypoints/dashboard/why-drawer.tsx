import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { hrefOf } from "../../components/dashboard/address.ts";
import {
	type Compared,
	ComparePasted,
	type PasteAnswer,
} from "../../components/dashboard/compare-pasted.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Loading } from "../../components/dashboard/loading.tsx";
import { PAGE } from "../../components/dashboard/more.tsx";
import { weekdayName } from "../../components/dashboard/weekday-name.ts";
import {
	WhyFigure,
	type WhyRow,
	type WhySide,
} from "../../components/dashboard/why-figure.tsx";
import { Figure as Shown } from "../../components/figure.tsx";
import { Filled } from "../../components/filled.tsx";
import { dayOf, today } from "../../lib/clock.ts";
import { type AnyKpi, customKpiId } from "../../lib/figures/kpi-of.ts";
import {
	type FigureWhy,
	namesOfFacts,
	type RecordName,
} from "../../lib/figures/why-of.ts";
import {
	dayLong,
	figureText,
	monthName,
	number,
	percent,
} from "../../lib/format.ts";
import type { Figure, ReasonCode } from "../../lib/kpi/figure.ts";
import type { CountedFact, LeftOutFact, Why } from "../../lib/kpi/why.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { logProblem } from "../../lib/log.ts";
import { WHOLE } from "../../lib/model/deal.ts";
import type { CreditRule } from "../../lib/model/settings.ts";
import { all } from "../../lib/store/read.ts";
import { currentLanguage, type TextKey, t } from "../../lib/text/text.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { whySheet } from "./figure-sheets.ts";
import { SaveTable } from "./save-table.tsx";
import { apart } from "./use-apart.ts";
import type { Place } from "./use-place.ts";

/** "Why this number?": every record behind a figure, and what a CRM says of it. */
export function WhyDrawer({
	kpi,
	name,
	formula,
	place,
	onClose,
}: {
	kpi: AnyKpi;
	name: string;
	formula?: string | undefined;
	place: Place;
	onClose(): void;
}) {
	const { scope, scopeText, period, asOf } = place;
	const [shown, setShown] = useState(PAGE);
	const deps = [kpi.id, scope, period.id, asOf];
	const found = useLive(async () => {
		const why = await apart("why", kpi.id, scope, period, asOf);
		return why && { ...why, why: sorted(why.why) };
	}, deps);
	const named = useLive(
		async () => found && namedRows(found, place, shown),
		[found, shown],
	);
	const [compared, setCompared] = useState<Compared | null>(null);
	async function compare(text: string, answer: PasteAnswer) {
		if (!found) return;
		// Reading what was pasted is loaded when something is.
		const { comparePasted } = await import("./compare-pasted.ts");
		setCompared(
			await comparePasted(
				text,
				{ currency: place.settings.reportingCurrency, ...answer },
				{ figure: found.figure, adds: kpi.adds },
				() => countedRecords(found.why.counted),
			),
		);
	}
	const of = { kpi: kpi.id, scope: scopeText, period: period.id };
	return (
		<Drawer title={t("why.open")} onClose={onClose}>
			{!(found && named) && <Loading />}
			{found && named && (
				<WhyFigure
					{...of}
					{...named}
					name={name}
					formula={formula}
					figure={found.figure}
					settings={found.why.settings.map(({ name, value }) => ({
						name: t(`why.setting.${name}`),
						text: settingText(name, value, found.figure),
					}))}
					rates={found.why.rates.map(({ currency, month, rate }) => ({
						name: t("why.rate", {
							currency,
							month: `${monthName(month)} ${month.slice(0, 4)}`,
						}),
						text: rate === null ? t("why.noRate") : number(Number(rate), 6),
					}))}
					shown={shown}
					onMore={setShown}
					definition={
						<Definition kpi={kpi} scope={scopeText} period={period.id} />
					}
					save={
						<SaveTable
							what={t("file.records", { kpi: name })}
							named={[period.id, place.scopeName]}
							table={async () => {
								const all = await namedRows(
									found,
									place,
									Number.POSITIVE_INFINITY,
								);
								return whySheet(name, all.sides, all.leftOut.rows);
							}}
						/>
					}
				>
					<ComparePasted
						{...of}
						compared={compared}
						onCompare={(text, answer) =>
							void compare(text, answer).catch((problem) =>
								logProblem("comparing", problem),
							)
						}
					/>
				</WhyFigure>
			)}
		</Drawer>
	);
}

/** Which definition the figure is by: the product's own, or which version of a seller's and since when. */
function Definition({
	kpi,
	...of
}: {
	kpi: AnyKpi;
	scope: string;
	period: string;
}) {
	const kept = useLive(
		async () =>
			kpi.own
				? (await all("customKpi")).find(({ id }) => customKpiId(id) === kpi.id)
				: undefined,
		[kpi.id],
	);
	return (
		<>
			{kept ? (
				<Filled
					text={t("why.versionOf", {
						day: dayLong(
							dayOf(kept.versions?.at(-1)?.until ?? kept.enteredAt),
							today(),
						),
					})}
					with={{
						shown: (
							<Shown
								figure={{ value: kept.version, unit: "count" }}
								kpi={`${kpi.id}.version`}
								{...of}
							/>
						),
					}}
				/>
			) : (
				<Filled
					text={t("why.byProduct")}
					with={{
						version: <code>{browser.runtime.getManifest().version}</code>,
					}}
				/>
			)}{" "}
			<a class="link t-small" href={hrefOf({ page: "definitions" })}>
				{t("why.allDefinitions")}
			</a>
		</>
	);
}

/** Newest first; what has no day last. */
function sorted(why: Why): Why {
	const newest = (a: { day: string }, b: { day: string }) =>
		a.day < b.day ? 1 : a.day > b.day ? -1 : 0;
	return {
		...why,
		counted: [...why.counted].sort(newest),
		leftOut: [...why.leftOut].sort(newest),
	};
}

/** The first rows of every list, with their names: a list of a million costs what is looked at. */
async function namedRows(
	{ why, sums, isMoney }: FigureWhy,
	place: Place,
	shown: number,
): Promise<{
	sides: WhySide[];
	leftOut: { records: number; rows: WhyRow[] };
}> {
	const isOfSeveral = place.scope.kind !== "seller";
	const rowsOf = async <F extends CountedFact | LeftOutFact>(
		facts: readonly F[],
		more: (fact: F) => Partial<WhyRow>,
	): Promise<WhyRow[]> => {
		const page = facts.slice(0, shown);
		const names = await namesOfFacts(page);
		return page.map((fact, at) => ({
			key: `${fact.kind} ${fact.id} ${at}`,
			day: fact.day,
			...rowNames(names[at], isOfSeveral),
			...more(fact),
		}));
	};
	const sides = await Promise.all(
		sums.map(async ({ side, records, total }): Promise<WhySide> => {
			if (side === "costs")
				return {
					side,
					records,
					total,
					rows: why.costs.slice(0, shown).map((cost, at) => ({
						key: String(at),
						day: cost.day,
						name: cost.source ?? t("sources.none"),
						title: `${dayLong(cost.from, place.asOf)} –`,
						counts: {
							value: cost.amount,
							unit: "money",
							currency: cost.currency,
						},
					})),
				};
			const counted = why.counted.filter(
				({ part }) => part === side || (part === "both" && side !== "value"),
			);
			return {
				side,
				records,
				total,
				rows: await rowsOf(counted, (fact) => ({
					counts: countsOf(fact, total, isMoney),
					amount: amountOf(fact),
					...(fact.chance !== undefined && { chance: fact.chance }),
					...(fact.note && { because: because(fact.note) }),
				})),
			};
		}),
	);
	return {
		sides,
		leftOut: {
			records: why.leftOut.length,
			rows: await rowsOf(why.leftOut, ({ reason }) => ({
				because: because(reason),
			})),
		},
	};
}

/** What of a record counts: its days, its amount, or itself by its share. */
function countsOf(
	fact: CountedFact,
	total: Figure | null,
	isMoney: boolean,
): Figure | undefined {
	if (fact.days !== undefined) return { value: fact.days, unit: "days" };
	return (total ? total.unit === "money" : isMoney)
		? amountOf(fact)
		: { value: fact.share / WHOLE, unit: "count" };
}

function amountOf({ amount, currency }: CountedFact): Figure | undefined {
	return amount !== null && currency !== null
		? { value: amount, unit: "money", currency }
		: undefined;
}

function rowNames(
	record: RecordName | undefined,
	isOfSeveral: boolean,
): Pick<WhyRow, "name" | "title" | "who"> {
	if (!record) return { name: t("why.gone"), title: "" };
	const { is, title, customer, seller } = record;
	const kind =
		is === "lead" || is === "deal" || is === "customer"
			? t(`why.of.${is}`)
			: t(`leads.activity.${is}`);
	return {
		name: customer || title || kind,
		title: [customer ? title : "", is === "deal" ? "" : kind]
			.filter((each) => each !== "" && each !== (customer || title || kind))
			.join(" · "),
		...(isOfSeveral && seller && { who: seller }),
	};
}

/** What a list from elsewhere is compared with: each record once, wherever it stands in the figure. */
async function countedRecords(counted: readonly CountedFact[]) {
	const once = new Map(counted.map((fact) => [fact.id, fact]));
	const facts = [...once.values()];
	const names = await namesOfFacts(facts);
	return facts.map(({ id, amount, currency, day }, at) => ({
		id,
		title: names[at]?.title || undefined,
		customer: names[at]?.customer || undefined,
		keys: names[at]?.keys,
		amount,
		currency,
		day,
	}));
}

const SAID: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
	"undated",
	"creditNote",
	"zeroAmount",
	"noAmount",
	"cycleNegative",
	"cycleUnknown",
	"cycleFromCreation",
	"noCustomer",
	"noProduct",
	"contactTooRecent",
	"noProbability",
	"overdue",
	"dueEarlier",
	"dueLater",
]);

/** Why one record is left out. */
function because(code: ReasonCode): string {
	return t(`because.${SAID.has(code) ? code : "other"}` as TextKey);
}

function settingText(
	name: Why["settings"][number]["name"],
	value: string | number,
	{ currency }: Figure,
): string {
	const days = (n: number) => t("count.days", { n, amount: number(n) });
	switch (name) {
		case "margin":
			return percent(Number(value));
		case "churnMonths":
			return t("count.months", {
				n: Number(value),
				amount: number(Number(value)),
			});
		case "windowDays":
		case "medianCycle":
			return days(Math.round(Number(value) * 10) / 10);
		case "weekStart":
			return weekdayName(Number(value));
		case "fiscalYearStart":
			return monthName(`2024-${String(value).padStart(2, "0")}`);
		case "creditRule":
			return t(`creditRule.${value as CreditRule}`);
		case "country":
			return (
				new Intl.DisplayNames(currentLanguage(), { type: "region" }).of(
					String(value),
				) ?? String(value)
			);
		case "freeWeekdays":
			return String(value)
				.split(", ")
				.map((day) => weekdayName(Number(day)))
				.join(", ");
		case "dataFrom":
			return dayLong(String(value), "0001-01-01");
		case "missing":
			return figureText(
				{ value: Number(value), unit: "money", ...(currency && { currency }) },
				{ exact: true },
			);
		case "reading":
			return kpiName({ kpi: String(value) });
		default:
			return String(value);
	}
}
