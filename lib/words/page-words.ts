import type { PageList, PageReading } from "../crm/reading.ts";
import type { PageDifference } from "../figures/page-deal.ts";
import type { NoPageEffect, PageEffect } from "../figures/page-effect.ts";
import type { CustomerOnPage, PageFigures } from "../figures/page-figures.ts";
import {
	capital,
	DASH,
	dayLong,
	figureText,
	money,
	monthName,
	number,
	percent,
	periodName,
} from "../format.ts";
import type { GoalGlance } from "../glance.ts";
import type { GoalProgress } from "../goal/progress.ts";
import type { DealStatus } from "../model/deal.ts";
import { exponentOf, fromMajor, type Money } from "../money/money.ts";
import type { PageAnswer, PageButton, PageWish } from "../page-answer.ts";
import { t } from "../text/text.ts";
import { attainmentText, paceSentence, spoken } from "./pace-sentence.ts";

type Part = PageAnswer["sentence"][number];
type Fact = PageAnswer["facts"][number];

const plain = (text: string): Part => ({ text });
const figure = (text: string): Part => ({
	text,
	isStrong: true,
	isFigure: true,
});
/** Words that tell a figure without being one alone. */
const told = (text: string): Part => ({ text, isFigure: true });

/** The keys of the bar, while it has the focus. */
const KEYS: { readonly [wish in PageWish]?: string } = {
	won: "W",
	open: "O",
	meeting: "M",
	quote: "Q",
	call: "C",
};

/** What the bar says of a page, in the language in use. */
export function pageWords(figures: PageFigures): PageAnswer {
	const { kind } = figures.reading;
	if (kind === "deal") return dealWords(figures);
	if (kind === "list") return listWords(figures);
	if (kind === "customer" || kind === "lead") return customerWords(figures);
	// It was taught, and is another page by now.
	return figures.reading.unmatched?.length
		? {
				...said("missing", [plain(t("page.notMatched"))]),
				primary: teaching(figures.reading, "open"),
			}
		: said("none", []);
}

/** An answer with nothing beside its sentence. */
function said(about: PageAnswer["about"], sentence: Part[]) {
	return {
		about,
		sentence,
		facts: [],
		customer: [],
		read: [],
		buttons: [],
	} satisfies PageAnswer;
}

// ---- a deal ---------------------------------------------------------------------------------------------------------

function dealWords(figures: PageFigures): PageAnswer {
	const { reading, effect, stored, lack } = figures;
	const main = dealSentence(figures);
	const isKnown = effect !== null && "after" in effect;
	const share = isKnown ? effect.after.attainment : null;
	const own: PageButton[] = (
		["won", "open", "lost", "meeting", "quote", "call"] as const
	)
		.filter((wish) => isOffered(wish, figures))
		.map((wish) => button(wish, figures));
	if (lack === "amount" || reading.unmatched?.length)
		own.push(teaching(reading, "open"));
	const { primary } = main;
	return {
		...said(main.about, main.sentence),
		...(primary && { primary }),
		...(share !== null &&
			isKnown &&
			!effect.isOthers && {
				bar: barOf(effect, share, figures.isRough),
			}),
		facts: [
			...differenceFacts(figures),
			...(stored ? [storedFact(stored)] : []),
			...(isKnown ? effectFacts(effect, figures) : []),
		],
		customer: figures.customer
			? customerLines(figures.customer, figures.asOf)
			: [],
		read: readLines(figures),
		buttons: own.filter(
			// Teaching is one thing, whatever could be done then.
			({ does, wish }) =>
				does !== primary?.does || (does !== "teach" && wish !== primary.wish),
		),
		...(lack === "currency" && { currencies: figures.currencies }),
	};
}

/** What is said of a deal, and the one thing to do. What ended comes first, then what differs, then what is missing. */
function dealSentence(
	figures: PageFigures,
): Pick<PageAnswer, "about" | "sentence" | "primary"> {
	const { reading, stored, change, lack, effect, asOf } = figures;
	const status = sureStatus(reading);
	const isEnded =
		status !== undefined && status !== "open" && status !== stored?.status;
	const missing = stored?.amount ? null : missingWords(figures);
	if (isEnded && (stored || status === "lost"))
		return {
			about: "ended",
			sentence: [
				plain(t(stored ? `page.saysStatus.${status}` : "page.isEnded")),
			],
			primary: button(status, figures),
		};
	if (stored && change.differs.length > 0)
		return {
			about: "differs",
			sentence: differenceWords(change.differs[0] ?? "stage", figures),
			primary: button("update", figures),
		};
	if (missing) return missing;
	if (stored && stored.status !== "open")
		return {
			about: "stored",
			sentence: [
				plain(t("page.isStored")),
				plain(
					stored.closedOn
						? t("page.storedOn", {
								status: t(`page.storedAs.${stored.status}`),
								day: dayLong(stored.closedOn, asOf),
							})
						: t(`page.storedAs.${stored.status}`),
				),
			],
		};
	return {
		about: stored ? "stored" : isEnded ? "ended" : "whatIf",
		sentence: effect
			? effectWords(effect, figures, isEnded)
			: [plain(t("page.notKnown"))],
		...(lack === "amount" && !stored && !figures.needsForm.has("won")
			? {}
			: { primary: button("won", figures) }),
	};
}

/** What has to be said before a deal can be reckoned with; null: nothing, or a count of deals does without. */
function missingWords(
	figures: PageFigures,
): Pick<PageAnswer, "about" | "sentence" | "primary"> | null {
	const { reading, lack, amount, effect } = figures;
	const wish = sureStatus(reading) ?? "won";
	const of = (sentence: Part[], primary: PageButton) => ({
		about: "missing" as const,
		sentence,
		primary,
	});
	const isGone = reading.unmatched?.includes("amount");
	const mend = () =>
		of(
			[plain(t(isGone ? "page.notMatched" : "page.noAmount"))],
			teaching(reading, wish),
		);
	switch (lack) {
		case null:
			return null;
		case "amount":
			return effect && "after" in effect ? null : mend();
		case "currency":
			return of([plain(t("page.whichCurrency"))], {
				does: "currency",
				wish,
				label: t("page.do.currency"),
			});
		case "approximate":
		case "likely":
			if (isGone) return mend();
			return of(
				amount
					? withFigure(
							t(lack === "likely" ? "page.isLikely" : "page.about"),
							"amount",
							lack === "likely"
								? exactMoney(amount)
								: money(amount.minor, amount.currency, { bare: true }),
						)
					: [plain(t("page.noAmount"))],
				{ ...button(wish, figures), does: "form", label: t("page.do.form") },
			);
	}
}

/** "Win it: 50 → 66 % of March · chance 41 → 58 %". */
function effectWords(
	effect: PageEffect | NoPageEffect,
	{ amount, asOf, isRough }: Pick<PageFigures, "amount" | "asOf" | "isRough">,
	isWon: boolean,
	opening?: string,
): Part[] {
	if ("why" in effect) return [plain(whyNot(effect, asOf))];
	const { before, after, isLater, isOthers, without, chance } = effect;
	const period = periodName(before.period, asOf);
	if (isOthers)
		return [
			told(
				t("page.unmoved", {
					period: capital(period),
					share: attainmentText(before.attainment),
				}),
			),
		];
	const first =
		opening ??
		(without
			? t("page.closesInNoGoal", { period: periodName(without, asOf) })
			: isLater
				? t("page.closesIn", { period: periodName(before.period, asOf) })
				: (amount?.minor ?? 0) < 0
					? t("page.creditNote")
					: t(isWon ? "page.wonIt" : "page.winIt"));
	return [
		plain(first),
		figure(moves(before.attainment, after.attainment, isRough)),
		plain(t("page.of", { period })),
		...(chance && !isWon
			? [plain(t("page.chance")), figure(shares(chance.now, chance.ifWon))]
			: []),
	];
}

function whyNot(effect: NoPageEffect, asOf: string): string {
	if (effect.why === "noGoalThen")
		return t("page.noGoalThen", { day: dayLong(effect.day, asOf) });
	if (effect.why === "noRate") {
		const { currency, month } = effect.missing;
		return t("page.noRate", { currency, month: monthName(month) });
	}
	return t(
		effect.why === "noGoal"
			? "page.noGoal"
			: effect.why === "noAmount"
				? "page.noAmount"
				: "page.notKnown",
	);
}

/** `50 → 66 %`; with a decimal where whole per cent would hide that it moves. 100 % is read only when it is reached. */
function moves(
	before: number | null,
	after: number | null,
	isApproximate = false,
): string {
	const from = attainmentText(before ?? 0);
	const to = attainmentText(after);
	const isHidden = from === to && before !== after && after !== null;
	const tenth = (share: number) =>
		share < 1 && share >= 0.9995 ? percent(0.999, 1) : percent(share, 1);
	const [one, other] = isHidden
		? [tenth(before ?? 0), tenth(after)]
		: [from, to];
	return t("page.moves", {
		before: bare(one),
		after: isApproximate ? t("page.roughly", { share: other }) : other,
	});
}

function shares(now: number, then: number): string {
	return t("page.moves", { before: bare(percent(now)), after: percent(then) });
}

function bare(share: string): string {
	return share.replace(/\s?%$/, "");
}

/** The first thing in which the page and the store differ. Of a stage only the page's side is said. */
function differenceWords(
	difference: PageDifference,
	figures: PageFigures,
): Part[] {
	const { amount, stored, reading, asOf } = figures;
	const day = (date: string | undefined) => (date ? dayLong(date, asOf) : DASH);
	switch (difference) {
		case "amount":
			return [
				told(
					t("page.saysAmount", {
						page: amount ? plainMoney(amount, stored?.amount) : DASH,
						stored: stored?.amount ? plainMoney(stored.amount, amount) : DASH,
					}),
				),
			];
		case "status":
			return [
				plain(
					t("page.saysStatus.open", {
						stored: t(`page.storedAs.${stored?.status ?? "open"}`),
					}),
				),
			];
		case "expectedCloseOn":
		case "closedOn":
			return [
				plain(
					t("page.saysDay", {
						page: day(reading[difference]?.value),
						stored: day(stored?.[difference]),
					}),
				),
			];
		case "stage":
			return [
				plain(t("page.saysStage", { stage: reading.stage?.value ?? "" })),
			];
	}
}

/** Where more than one thing differs, each of them. */
function differenceFacts(figures: PageFigures): Fact[] {
	const { change, reading, stored, amount, asOf } = figures;
	if (change.differs.length < 2) return [];
	const arrow = (before: string, after: string) =>
		t("page.moves", { before, after });
	return change.differs.map((field) => ({
		label: t(`page.field.${field}`),
		value:
			field === "amount"
				? arrow(
						stored?.amount ? exactMoney(stored.amount) : DASH,
						amount ? exactMoney(amount) : DASH,
					)
				: field === "stage"
					? (reading.stage?.value ?? DASH)
					: field === "status"
						? arrow(
								t(`page.storedAs.${stored?.status ?? "open"}`),
								t(`page.storedAs.${reading.status?.value ?? "open"}`),
							)
						: arrow(
								stored?.[field] ? dayLong(stored[field], asOf) : DASH,
								reading[field] ? dayLong(reading[field].value, asOf) : DASH,
							),
	}));
}

function storedFact({
	amount,
	status,
}: NonNullable<PageFigures["stored"]>): Fact {
	return {
		label: t("page.fact.stored"),
		value: [
			amount ? exactMoney(amount) : DASH,
			t(`page.storedAs.${status}`),
		].join(" · "),
	};
}

/** Where the goal would stand; of a period that is not now only how much. */
function effectFacts(
	{ after, isOthers }: PageEffect,
	{ asOf, isRough }: PageFigures,
): Fact[] {
	if (isOthers) return [];
	const rough = (text: string) =>
		isRough ? t("page.roughly", { share: text }) : text;
	const facts = [
		{ label: t("page.fact.ifWon"), value: rough(figureText(after.actual)) },
	];
	const { from, to } = after.period;
	if (asOf < from || asOf >= to) return facts;
	facts.push({
		label: t("page.fact.pace"),
		value: rough(spoken(paceSentence(glanceOf(after)))),
	});
	if (after.neededPerWorkday !== null && after.neededPerWorkday > 0)
		facts.push({
			label: t("page.fact.needed"),
			value: rough(
				figureText({
					value: after.neededPerWorkday,
					unit: after.unit,
					...(after.currency && { currency: after.currency }),
				}),
			),
		});
	return facts;
}

function glanceOf({ scope, ...rest }: GoalProgress): GoalGlance {
	return { ...rest, scopeKind: scope.kind };
}

// ---- a customer or a lead -------------------------------------------------------------------------------------------

function customerWords(figures: PageFigures): PageAnswer {
	const { customer, asOf } = figures;
	const lines = customer ? customerLines(customer, asOf) : [];
	return {
		...said(
			"customer",
			lines[0]
				? [told(lines.slice(0, 2).join(" · "))]
				: [plain(t("page.newCustomer"))],
		),
		customer: lines,
		read: readLines(figures),
		buttons: (["meeting", "quote", "call"] as const).map((wish) =>
			button(wish, figures),
		),
	};
}

/** "4 deals since 2023", "DKK 212,000 to date", "Last on 11 March", the customer's own goal. */
function customerLines(customer: CustomerOnPage, asOf: string): string[] {
	const { dealsWon, revenue, lastOn, since, goal } = customer;
	const count = dealsWon.value ?? 0;
	const lines = [
		count > 0 && since
			? t("page.deals", { n: count, shown: number(count), year: since })
			: t("page.noDeals"),
	];
	if (revenue.value)
		lines.push(t("page.toDate", { amount: figureText(revenue) }));
	if (lastOn) lines.push(t("page.lastOn", { day: dayLong(lastOn, asOf) }));
	if (goal) {
		const { before, after } = goal;
		const period = periodName(before.period, asOf);
		lines.push(
			after && after.attainment !== before.attainment
				? t("page.customerGoal", {
						share: moves(before.attainment, after.attainment),
						period,
					})
				: t("page.customerGoal", {
						share: attainmentText(before.attainment),
						period,
					}),
		);
	}
	return lines;
}

// ---- a list ---------------------------------------------------------------------------------------------------------

function listWords(figures: PageFigures): PageAnswer {
	const { reading, effect } = figures;
	const list = reading.list ?? { stages: [], count: 0 };
	const open = list.stages
		.filter(({ status }) => status === "open")
		.reduce((sum, { count }) => sum + count, 0);
	const isWithoutCurrency = list.stages.some(({ sums }) =>
		sums.some(({ currency }) => currency === null),
	);
	const isKnown = effect !== null && "after" in effect;
	const isRough = isRoughList(list);
	return {
		...said(
			"list",
			isWithoutCurrency && !isKnown
				? [plain(t("page.whichCurrency"))]
				: isKnown
					? effectWords(
							effect,
							{ ...figures, isRough },
							false,
							t("page.listWin", { n: open, shown: number(open) }),
						)
					: [
							plain(
								t("page.list", { n: list.count, shown: number(list.count) }),
							),
							...(effect && "why" in effect && effect.why === "noRate"
								? [plain(`. ${whyNot(effect, figures.asOf)}`)]
								: []),
						],
		),
		...(isWithoutCurrency && {
			primary: {
				does: "currency" as const,
				wish: "open" as const,
				label: t("page.do.currency"),
			},
			currencies: figures.currencies,
		}),
		...(isKnown &&
			!effect.isOthers &&
			effect.after.attainment !== null && {
				bar: barOf(effect, effect.after.attainment, isRough),
			}),
		facts: list.stages.map(stageFact),
	};
}

function barOf({ before }: PageEffect, to: number, isApproximate: boolean) {
	return { from: before.attainment ?? 0, to, isApproximate };
}

function stageFact({
	stage,
	count,
	sums,
	withoutAmount,
}: PageList["stages"][number]): Fact {
	const amounts = sums.map(({ value, currency, isApproximate }) => {
		const minor = currency ? fromMajor(value, currency) : null;
		const text = minor === null || !currency ? value : money(minor, currency);
		return isApproximate ? t("page.roughly", { share: text }) : text;
	});
	return {
		label: stage ?? t("page.noStage"),
		value: [
			number(count),
			...(amounts.length > 0 ? [amounts.join(" + ")] : []),
			...(withoutAmount > 0
				? [
						t("page.withoutAmount", {
							n: withoutAmount,
							shown: number(withoutAmount),
						}),
					]
				: []),
		].join(" · "),
	};
}

/** The sums of what is open are rounded on the page, or are not all there is. */
function isRoughList({ stages }: PageList): boolean {
	return stages.some(
		({ status, sums, withoutAmount }) =>
			status === "open" &&
			(withoutAmount > 0 ||
				sums.some(({ isApproximate, currency }) => isApproximate || !currency)),
	);
}

// ---- what was read, and what can be done ----------------------------------------------------------------------------

const FIELDS = [
	...(["title", "customer", "organisationNumber", "amount", "stage"] as const),
	...(["status", "probability", "owner"] as const),
	...(["createdOn", "expectedCloseOn", "closedOn"] as const),
] as const;

/** The fields of the page, as they were understood. An amount that is not there is missed. */
function readLines({ reading, amount, asOf }: PageFigures): PageAnswer["read"] {
	return FIELDS.flatMap((field): PageAnswer["read"] => {
		const found = reading[field];
		const label = t(`page.field.${field}`);
		if (!found)
			return field === "amount" && reading.kind === "deal"
				? [{ label, value: DASH, mark: "missing" }]
				: [];
		const value =
			field === "amount"
				? amount
					? exactMoney(amount)
					: found.text
				: field === "status"
					? t(`page.storedAs.${found.value as DealStatus}`)
					: field === "probability"
						? percent(found.value as number)
						: field.endsWith("On")
							? dayLong(found.value as string, asOf)
							: String(found.value);
		return [
			{
				label,
				value,
				...(found.certainty !== "sure" && { mark: found.certainty }),
			},
		];
	});
}

/** What makes sense of a deal as it is: nothing is logged twice. */
function isOffered(wish: PageWish, { stored, reading }: PageFigures): boolean {
	const status = sureStatus(reading);
	switch (wish) {
		case "won":
			return stored?.status !== "won";
		case "open":
			return !stored;
		case "lost":
			return stored ? stored.status === "open" : status === "lost";
		default:
			return true;
	}
}

function button(wish: PageWish, { needsForm }: PageFigures): PageButton {
	const key = KEYS[wish];
	return {
		does: needsForm.has(wish) ? "form" : "log",
		wish,
		label: t(`page.do.${wish}`),
		...(key && { key }),
	};
}

function teaching({ unmatched }: PageReading, wish: PageWish): PageButton {
	return {
		does: "teach",
		wish,
		label: t(unmatched?.length ? "page.do.teachAgain" : "page.do.teach"),
	};
}

function sureStatus({ status }: PageReading): DealStatus | undefined {
	return status?.certainty === "sure" ? status.value : undefined;
}

/** A text around one figure. */
function withFigure(text: string, place: string, value: string): Part[] {
	const [before = "", after = ""] = text.split(`{${place}}`);
	return [plain(before), figure(value), plain(after)].filter(
		(part) => part.text !== "",
	);
}

/** To the last minor unit where there are any. */
function exactMoney(own: Money): string {
	return money(own.minor, own.currency, { exact: hasCents(own) });
}

/** The same beside another amount: of one currency neither names it, and both have decimals if one has. */
function plainMoney(own: Money, other: Money | null | undefined): string {
	return own.currency === other?.currency
		? money(own.minor, own.currency, {
				bare: true,
				exact: hasCents(own) || hasCents(other),
			})
		: exactMoney(own);
}

function hasCents({ minor, currency }: Money): boolean {
	return minor % 10 ** exponentOf(currency) !== 0;
}
