import { normalName } from "../model/normal-name.ts";
import { isAmountLike, isWrittenNumber } from "./amount-like.ts";
import { headsOthers, insideOf, isAside, isColumnTable } from "./areas.ts";
import { companyOf, partOfRecord } from "./company.ts";
import { isDateLike, isWholeDate } from "./date-like.ts";
import {
	breadcrumbOf,
	type Headline,
	headlinesOf,
	NAMED_TITLE,
	partsOfTitle,
} from "./headline.ts";
import { type ToldOfRecord, toldOf } from "./json-ld.ts";
import { areControls, kindOf } from "./kind-of-page.ts";
import { known } from "./known/known.ts";
import {
	type Labelled,
	languageOfLabels,
	type Meaning,
	pattern,
	useLabels,
} from "./labels.ts";
import { type Pair, pairsOf } from "./pairs.ts";
import { type Candidate, pickOf, votesOf } from "./pick.ts";
import { piecesOf, plainText } from "./pieces.ts";
import {
	type AmountText,
	type Certainty,
	type Field,
	type KnownReading,
	type ListReader,
	LONGEST_TEXT,
	type PageText,
	type ReadingHints,
	type TaughtField,
	taughtFields,
} from "./reading.ts";
import { scopeOf } from "./scope.ts";
import { currentStage, signsOn } from "./stage-of-page.ts";
import { locateAll, taughtHere } from "./taught.ts";
import {
	isNothing,
	isRawNumber,
	linesOf,
	nameIn,
	textsBeside,
	valuePieces,
} from "./values.ts";
import { isWithin, sightOf } from "./visible.ts";

const LONGEST_NAME = 120;
/** As many days, statuses and signs of a page are kept. */
const MOST_TEXTS = 60;
/** As many values of one kind are. */
const MOST_AMOUNTS = 8;

/** A value that was read of a pair. */
interface Read<T> extends Candidate {
	pair: Pair;
	value: T;
	text: string;
}

/**
 * What is on the screen now: which deal, customer or lead, and what the page says of it. Each field is what the seller
 * pointed at, else what the CRM's own hooks say, else what stands beside its label. What cannot be told is absent. A list is
 * read by `readList`, which few pages need and comes when one does; without it a page without a record says nothing.
 */
export function readPage(
	page: Document,
	hints: ReadingHints,
	readList?: ListReader,
): PageText {
	useLabels(hints.labels);
	const where = hints.place;
	const nothing: PageText = {
		kind: "none",
		system: where.system,
		address: where.address,
	};
	if (!page.body) return nothing;
	const crm = known.find((each) => each.isHere(page, where));
	const system = crm?.name ?? where.system;
	const hooks = crm?.read(page, where) ?? null;

	const sight = sightOf(page);
	const pieces = piecesOf(page.body, sight);
	const allPairs = pairsOf(pieces, sight);
	const isAsideHere = (element: Element) =>
		isAside(element) && !isRecordItself(element);
	const isOfAside = insideOf(isAsideHere, page.body);
	const ofRecord = allPairs.filter(
		({ labelElement }) => !isOfAside(labelElement),
	);
	const scope = hooks?.within
		? { within: hooks.within, isOver: true }
		: scopeOf(page, pieces, ofRecord, sight);
	const { within } = scope;
	const others = otherSections();
	const isOutside = insideOf(
		(element) => others.includes(element) || isAsideHere(element),
		within,
		true,
	);
	const pairs = withoutRepeated(
		ofRecord.filter(
			({ labelElement, element }) =>
				!isOutside(labelElement) && isWithin(element, within),
		),
	);

	let ownHeadlines: Headline[] | undefined;
	const language = languageOfLabels(pairs as Iterable<Meaning>);
	const lang = page.documentElement.lang.slice(0, 20);
	const amounts = amountsOf(pairs.filter(({ field }) => field === "amount"));
	const stageOnPath = currentStage(within, pieces, isOutside);
	const stage = pick("stage", stageIn);
	const seems =
		hooks?.kind ??
		kindOf(
			where.kind,
			pairs,
			scope.isOver,
			amounts.length > 0,
			stageOnPath !== null,
		);
	const taught = taughtHere(within, hints.taught, where, seems);
	let kind = taught?.kind ?? seems;
	// Where the address names no deal: a person's page is one of their company, and a company on a page of settings is the seller's own.
	const at =
		hooks || taught || scope.isOver || where.kind !== null
			? ""
			: (where.address ?? where.href.replace(/\?[^#]*/, ""));
	const isPerson = hooks
		? pattern("contact").test(where.href)
		: pattern("person").test(at) &&
			!pairs.some(({ field }) => field === "organisationNumber");
	if (pattern("settings").test(at)) kind = "none";
	const mayBeOne = isPerson || (kind !== "none" && kind !== "list");
	const owner = mayBeOne ? pick("owner", nameOf) : undefined;
	const customer = mayBeOne ? customerField() : undefined;
	if (isPerson && !hooks) kind = customer ? "customer" : "none";
	const isNone = kind === "none" || kind === "list";
	const title = isNone ? undefined : titleField();
	// The number behind a word for deals may be that of a page of them, and what names nobody and nothing what a list is narrowed by.
	const isUnnamed =
		where.kind !== "deal" &&
		!pairs.some(({ field }) => field === "title" || field === "customer") &&
		(!title || areControls(pairs));
	const isBare =
		kind === "deal" &&
		!(hooks || taught || scope.isOver) &&
		(isUnnamed || pairs.every(({ field }) => field === "other"));
	if (isNone || isBare) {
		const list = readList?.(
			page,
			isBare
				? { ...hints, place: { ...where, kind: "list", recordId: null } }
				: hints,
		);
		if (list && (isNone || !title || list.stages.some(({ stage }) => stage)))
			return { ...nothing, system, address: null, kind: "list", list };
		if (isNone || !readList) return { ...nothing, system };
	}

	const reading: PageText = { kind, system, address: where.address };
	const set = <Name extends keyof PageText>(
		name: Name,
		field: PageText[Name] | undefined,
	) => {
		if (field !== undefined) reading[name] = field;
	};
	const recordId = where.recordId ?? where.perhaps;
	if (recordId !== undefined)
		set("recordId", {
			value: recordId,
			text: recordId.slice(0, LONGEST_TEXT),
			from: "address",
			certainty: where.recordId === null ? "likely" : "sure",
		});

	const told = title && !scope.isOver ? toldOf(page, title.value) : {};
	set("title", title);
	set("customer", customer ?? toldCustomer(told));
	set("organisationNumber", fieldOf(pick("organisationNumber", numberIn)));
	if (kind !== "customer") {
		reading.amounts = amounts;
		if (amounts.length === 0) {
			reading.lone = loneAmounts();
			// Only told where there is no place for it on the page either.
			if (told.amount && !pairs.some(({ field }) => field === "amount"))
				reading.amounts = [toldAmount(told.amount)];
		}
	}
	reading.numbers = {
		texts: someOf(
			pieces.all.filter(
				({ isControl, text }) => !isControl && isWrittenNumber(text),
			),
		),
		currencies: pairs
			.filter(({ field }) => field === "currency")
			.map((pair) => textOf(pair).slice(0, LONGEST_TEXT))
			.slice(0, MOST_AMOUNTS),
		...(hints.siteCurrency && { siteCurrency: hints.siteCurrency }),
	};
	set("stage", stageField());
	set("probability", fieldOf(pick("probability", shareIn)));
	set("owner", fieldOf(owner));
	for (const name of [
		"createdOn",
		"expectedCloseOn",
		"closedOn",
		"closeOn",
	] as const)
		set(name, fieldOf(pick(name, dateIn)));
	reading.statuses = statusFields();
	reading.signs = signsOn(within, pieces, isOutside);
	reading.dates = {
		texts: someOf(pieces.all.filter(({ text }) => isWholeDate(text))),
		language,
		lang,
	};
	if (hooks) useHooks(hooks);
	useTaught();
	// A company's page is called by its name.
	if (kind === "customer" && reading.title && !isPerson)
		reading.customer = { ...reading.title };
	return reading;

	// ---- fields -----------------------------------------------------------------------------------------------------

	type Value<T> = { value: T; text: string; certainty?: Certainty } | null;

	/** The best reading of a field among its pairs; what something large lies over is another page's. */
	function pick<T>(
		field: Labelled,
		read: (pair: Pair) => Value<T>,
	): Read<T> | undefined {
		const reads = pairs.flatMap((pair): Read<T>[] => {
			if (pair.field !== field) return [];
			const found = read(pair);
			return found && !sight.isCovered(pair.element)
				? [
						{
							certainty: "sure",
							...found,
							pair,
							rank: pair.rank,
							isColumn: pair.isColumn,
							key: normalName(JSON.stringify(found.value)),
						},
					]
				: [];
		});
		return pickOf(reads, (some) =>
			votesOf(
				some.map(({ pair }) => pair),
				pairs,
			),
		);
	}

	function fieldOf<T>(read: Read<T> | undefined): Field<T> | undefined {
		return (
			read && {
				value: read.value,
				text: read.text.slice(0, LONGEST_TEXT),
				from: read.pair.from,
				...(read.pair.label && {
					label: read.pair.label.slice(0, LONGEST_TEXT),
				}),
				certainty: read.certainty,
			}
		);
	}

	function textOf(pair: Pair): string {
		return pair.text ?? linesOf(valuePieces(pair, pieces)).join(" ");
	}

	function nameOf(pair: Pair): Value<string> {
		const name = nameIn(pair, pieces);
		if (!name || isDateOrNumber(name.text)) return null;
		// A control that shows nothing yet may have its own label for a text.
		if (normalName(name.text) === normalName(pair.label)) return null;
		// "K-10023" is who it is, and not what they are called.
		if (/\bids?\W*$/i.test(pair.label) && /\d/.test(name.text)) return null;
		return {
			value: name.text.slice(0, LONGEST_NAME),
			text: name.text,
			certainty:
				name.isAlone && name.text.length <= LONGEST_NAME ? "sure" : "likely",
		};
	}

	/** A bar of all stages says which only by its marks. */
	function stageIn(pair: Pair): Value<string> {
		const own = valuePieces(pair, pieces);
		return pair.text === undefined && linesOf(own).length > 2
			? null
			: nameOf(pair);
	}

	/** What stands beside each label of an amount and may be one. */
	function amountsOf(own: readonly Pair[], from?: "known" | "taught") {
		const likely = own
			.map((pair) => [pair, amountText(pair, from)] as const)
			.filter(
				([pair, { lines, more = [] }]) =>
					[...lines, ...more].some((line) => /\d/.test(line)) &&
					!sight.isCovered(pair.element),
			)
			.slice(0, MOST_AMOUNTS);
		const votes = votesOf(
			likely.map(([pair]) => pair),
			pairs,
		);
		// Where the field for it is empty, no other figure is surely the amount.
		const isEmpty =
			own.some(({ rank }) => rank < 2) &&
			!likely.some(([{ rank }]) => rank < 2);
		return likely.map(([, text], at) => ({
			...text,
			...(isEmpty && { rank: Math.max(3, text.rank) }),
			votes: votes[at] ?? 0,
		}));
	}

	function amountText(pair: Pair, from?: "known" | "taught"): AmountText {
		const clipped = (lines: readonly string[]) =>
			lines.slice(0, MOST_AMOUNTS).map((line) => line.slice(0, LONGEST_TEXT));
		const isWhole = pair.text === undefined;
		const own = isWhole ? valuePieces(pair, pieces, true) : [];
		const isRaw =
			isRawNumber(pair) ||
			(own.length === 1 &&
				own[0]?.element.tagName === "INPUT" &&
				(own[0].element as HTMLInputElement).type === "number");
		const behind =
			isWhole && pair.more > pair.end
				? linesOf(valuePieces({ ...pair, end: pair.more }, pieces, true))
				: null;
		return {
			lines: clipped(isWhole ? linesOf(own) : [plainText(pair.text ?? "")]),
			...(behind && { more: clipped(behind) }),
			beside: clipped([pair.label, ...textsBeside(pair, pieces)]),
			...(isRaw && { isRaw: true as const }),
			rank: pair.rank,
			...(pair.isColumn && { isColumn: true as const }),
			votes: 0,
			from: from ?? pair.from,
		};
	}

	/** Amounts that stand on their own, beside no label. */
	function loneAmounts(): string[] {
		const [from, to] = pieces.rangeOf(within);
		const taken = pairs.filter(
			({ field, labelElement }) =>
				field !== "title" &&
				field !== "customer" &&
				!/^H\d$/.test(labelElement.tagName),
		);
		return someOf(
			pieces.all
				.slice(from, to)
				.filter(
					({ text, element, at }) =>
						isAmountLike(text) &&
						/[\p{L}\p{Sc}]/u.test(text) &&
						!isOutside(element) &&
						!taken.some(({ start, end }) => at >= start && at < end) &&
						!isLabelled(element, at) &&
						!sight.isCovered(element),
				),
		);
	}

	/** Each text once, and not too many. */
	function someOf(some: readonly { text: string }[]): string[] {
		return [...new Set(some.map(({ text }) => text))].slice(0, MOST_TEXTS);
	}

	/** True if all that stands with a text is one before it: a label that is not known. */
	function isLabelled(element: Element, at: number): boolean {
		let box: Element | null = element;
		while (box && pieces.rangeOf(box)[1] - pieces.rangeOf(box)[0] < 2)
			box = box.parentElement;
		const [first, last] = box ? pieces.rangeOf(box) : [0, 0];
		const before = pieces.all[at - 1];
		return (
			last - first === 2 &&
			first === at - 1 &&
			!before?.element.closest("a,h1,h2,h3")
		);
	}

	function dateIn(pair: Pair): Value<string> {
		const lines =
			pair.text === undefined
				? linesOf(valuePieces(pair, pieces))
				: [pair.text];
		const days = lines.filter(isDateLike);
		return days[0] === undefined
			? null
			: { value: days.slice(0, 4).join("\n"), text: days[0] };
	}

	function shareIn(pair: Pair): Value<number> {
		const text =
			pair.text ?? linesOf(pieces.all.slice(pair.start, pair.end)).join(" ");
		const [, digits, percent] =
			/^(\d{1,3}(?:[.,]\d{1,4})?)\s?(%?)$/.exec(text) ?? [];
		if (digits === undefined) return null;
		const number = Number(digits.replace(",", "."));
		const isShare = !percent && number <= 1 && /[.,]/.test(digits);
		const value = isShare ? number : number / 100;
		return value > 1
			? null
			: {
					value: Number(value.toFixed(6)),
					text,
					certainty: percent || number > 1 ? "sure" : "likely",
				};
	}

	function numberIn(pair: Pair): Value<string> {
		const text = textOf(pair);
		return text.length <= 40 &&
			/\d/.test(text) &&
			text.replace(/\D/g, "").length >= 5
			? { value: text, text }
			: null;
	}

	function stageField(): Field<string> | undefined {
		if (stage && stage.certainty === "sure") return fieldOf(stage);
		// What many call the status is where the deal stands.
		const status = pick("status", stageIn);
		return (
			stageOnPath ??
			fieldOf(stage) ??
			fieldOf(status && { ...status, certainty: "likely" })
		);
	}

	/** What stands beside a label for a status, the best label first. */
	function statusFields(): Field<string>[] {
		return pairs
			.flatMap((pair): Read<string>[] => {
				const name = pair.field === "status" ? nameOf(pair) : null;
				return name && !sight.isCovered(pair.element)
					? [
							{
								...{ certainty: "sure", rank: pair.rank, key: "" },
								...name,
								pair,
							},
						]
					: [];
			})
			.sort((one, other) => one.pair.rank - other.pair.rank)
			.slice(0, MOST_TEXTS)
			.flatMap((read) => fieldOf(read) ?? []);
	}

	function toldCustomer({ customer }: ToldOfRecord): Field<string> | undefined {
		return customer === undefined || kind === "customer"
			? undefined
			: {
					value: customer.slice(0, LONGEST_NAME),
					text: customer,
					from: "structured",
					certainty: "likely",
				};
	}

	function toldAmount({
		price,
		currency,
	}: NonNullable<ToldOfRecord["amount"]>): AmountText {
		return {
			lines: [price],
			beside: ["", currency],
			isRaw: true,
			rank: 3,
			votes: 0,
			from: "structured",
		};
	}

	function customerField(): Field<string> | undefined {
		// A company outside the record's part of the page may be the seller's own, and what stands above it is.
		const part = partOfRecord(pairs, headlines()[0]?.element);
		const isApart = ({ rank, labelElement }: Pair) =>
			part !== null && rank > 1 && !isWithin(labelElement, part);
		const own = new Set(
			pairs.flatMap((pair) =>
				pair.field === "customer" &&
				isApart(pair) &&
				part &&
				pair.start < pieces.rangeOf(part)[0]
					? normalName(nameOf(pair)?.text ?? "")
					: [],
			),
		);
		const labelled = pick("customer", (pair) => {
			const name = nameOf(pair);
			if (
				!name ||
				name.text === owner?.text ||
				(pair.rank > 1 && own.has(normalName(name.text)))
			)
				return null;
			return isApart(pair) ? { ...name, certainty: "likely" } : name;
		});
		return labelled && labelled.pair.rank <= 2
			? fieldOf(labelled)
			: (companyOf(within, pieces, isOutside) ?? fieldOf(labelled));
	}

	function titleField(): Field<string> | undefined {
		const isCompany = (text: string) =>
			kind !== "customer" &&
			customer !== undefined &&
			normalName(text) === normalName(customer.value);
		let heads = headlines();
		// The bar of the product may have a place for what its page is about.
		if (heads.length === 0 && !scope.isOver)
			heads = headlinesIn(page.body, isOfAside).filter(
				({ text, weight }) =>
					weight === NAMED_TITLE &&
					normalName(text) !== normalName(page.title.slice(0, 400)),
			);
		const parts = partsOfTitle(page);
		const breadcrumb = scope.isOver ? null : breadcrumbOf(page, pieces);
		/** How many other places on the page call it the same. */
		const backing = (text: string) => {
			const name = normalName(text);
			const isSame = (other: string | null) =>
				other !== null && normalName(other) === name;
			return (
				Number(heads.some((each) => isSame(each.text))) +
				Number(isSame(breadcrumb)) +
				Number(
					parts.some(
						(part) =>
							isSame(part) ||
							(name.length > 8 && normalName(part).includes(name)),
					),
				)
			);
		};
		// What a person is called, not what they are.
		const labelled = pick("title", (pair) =>
			isPerson && !pattern("called").test(pair.label) ? null : nameOf(pair),
		);
		// A company's own page says what it is called.
		const named =
			kind === "customer" &&
			pick("customer", (pair) =>
				pattern("called").test(pair.label) ? nameOf(pair) : null,
			);
		if (named && !isPerson) return fieldOf(named);
		if (labelled && backing(labelled.value) > 0)
			return fieldOf({ ...labelled, certainty: "sure" });
		if (labelled && labelled.pair.rank < 2) return fieldOf(labelled);
		const own = heads.filter(
			({ text }) => !isCompany(text) || backing(text) > 1,
		);
		// A page's title begins with what the page is about, and ends with the product.
		const title = normalName(page.title.slice(0, 400));
		const placeOf = ({ text }: Headline) => {
			const place = title.indexOf(normalName(text));
			return place < 0 ? title.length : place;
		};
		const [backed] = own
			.filter(
				({ text, weight }, at) => backing(text) > 1 && (at === 0 || weight > 3),
			)
			.sort((a, b) => placeOf(a) - placeOf(b));
		if (backed) return headlineField(backed, "sure");
		const [first, second] = own;
		if (labelled && (!first || first.weight < 8)) return fieldOf(labelled);
		if (first) {
			const isFirst = !second || second.weight < first.weight || scope.isOver;
			const isHeading = first.weight >= 6 || (scope.isOver && !second);
			return headlineField(
				first,
				isHeading && isFirst && !labelled ? "sure" : "likely",
			);
		}
		if (breadcrumb !== null && !isCompany(breadcrumb))
			return headlineField(
				{ text: breadcrumb, from: "breadcrumb", weight: 0 },
				backing(breadcrumb) > 1 ? "sure" : "likely",
			);
		// The title alone may be that of the product: only what the record's own part of the page says too, somewhere.
		const said = new Set(
			pieces.all
				.filter(({ element }) => !isOutside(element))
				.map(({ text }) => normalName(text)),
		);
		const part = parts.find(
			(each) => !isCompany(each) && said.has(normalName(each)),
		);
		if (part && !scope.isOver)
			return headlineField({ text: part, from: "title", weight: 0 }, "likely");
		// A form whose records are called by nothing else than what they are described as, on one line.
		const described = pairs.find(
			({ field, label, element }) =>
				field === "other" &&
				pattern("described").test(label) &&
				pieces.all[pieces.rangeOf(element)[0]]?.element.tagName === "INPUT",
		);
		const description = described && nameOf(described);
		return described && description
			? fieldOf({
					...description,
					certainty: "likely",
					pair: described,
					rank: 3,
					key: "",
				})
			: undefined;
	}

	function headlines(): Headline[] {
		ownHeadlines ??= headlinesIn(within, isOutside);
		return ownHeadlines;
	}

	function headlinesIn(part: Element, isOut: typeof isOutside): Headline[] {
		return headlinesOf(part, pieces, isOut).filter(
			({ element }) =>
				element && !sight.isCovered(element) && !isValue(element),
		);
	}

	/** True of a heading that is the value of another field: a tag drawn as one. */
	function isValue(element: Element): boolean {
		const [start] = pieces.rangeOf(element);
		return pairs.some(
			(pair) =>
				pair.field !== "title" &&
				pair.field !== "other" &&
				pair.field !== "customer" &&
				start >= pair.start &&
				start < pair.end,
		);
	}

	function headlineField(
		{ text, from }: Headline,
		certainty: Certainty,
	): Field<string> {
		return {
			value: text.replace(/\s+/g, " ").slice(0, LONGEST_TEXT),
			text: text.slice(0, LONGEST_TEXT),
			from,
			certainty,
		};
	}

	function isDateOrNumber(text: string): boolean {
		return !/\p{L}/u.test(text) || isDateLike(text);
	}

	// ---- parts of the page ------------------------------------------------------------------------------------------

	/** A class such as `menu-open` may be that of the whole page: what holds most of the fields is no part beside them. */
	function isRecordItself(element: Element): boolean {
		const fieldsIn = (outer: Element) =>
			new Set(
				allPairs
					.filter(
						({ field, labelElement }) =>
							field !== "other" && isWithin(labelElement, outer),
					)
					.map(({ field }) => field),
			).size;
		const all = fieldsIn(page.body);
		return (
			!isColumnTable(element) && all > 2 && fieldsIn(element) * 5 >= all * 3
		);
	}

	/** Sections headed "Related deals", "Quotes": what is in them is about other records. */
	function otherSections(): Element[] {
		const sections: Element[] = [];
		for (const element of pieces.telling) {
			if (
				!/^H[2-6]$/.test(element.tagName) &&
				element.getAttribute("role") !== "heading"
			)
				continue;
			const [start, end] = pieces.rangeOf(element);
			if (
				end === start ||
				end - start > 4 ||
				!headsOthers(pieces.all[start]?.text ?? "")
			)
				continue;
			let section: Element | null = element;
			while (
				section?.parentElement &&
				pieces.rangeOf(section)[1] - pieces.rangeOf(section)[0] <= end - start
			)
				section = section.parentElement;
			// Nor what begins with another heading.
			const isFurther = pieces.telling.some(
				(other) =>
					/^H[1-6]$/.test(other.tagName) &&
					pieces.rangeOf(other)[0] < start &&
					section &&
					isWithin(other, section),
			);
			// Not the whole record because of one heading in it.
			const count = ofRecord.filter(
				({ labelElement }) => section && isWithin(labelElement, section),
			).length;
			if (
				section &&
				section !== within &&
				isWithin(section, within) &&
				!isFurther &&
				count * 2 <= ofRecord.length
			)
				sections.push(section);
		}
		return sections;
	}

	/** Without cards side by side that each have the same labels: they are a list. */
	function withoutRepeated(all: readonly Pair[]): Pair[] {
		const rows = new Map<Element, Set<string>>();
		for (const { field, labelElement } of all)
			for (
				let at: Element | null = labelElement;
				at && at !== within;
				at = at.parentElement
			)
				if (field !== "other")
					rows.set(at, (rows.get(at) ?? new Set()).add(field));
		const isRepeated = insideOf((element) => {
			const own = rows.get(element);
			if (!own || own.size < 2 || !element.parentElement) return false;
			return [...element.parentElement.children].some((other) => {
				const its = other === element ? undefined : rows.get(other);
				return (
					its !== undefined &&
					other.tagName === element.tagName &&
					other.getAttribute("class") === element.getAttribute("class") &&
					[...own].filter((field) => its.has(field)).length > 1
				);
			});
		}, within);
		return all.filter(({ labelElement }) => !isRepeated(labelElement));
	}

	// ---- what is known, what was taught -----------------------------------------------------------------------------

	/** A pair made of an element that was found otherwise. */
	function pairAt(
		element: Element,
		field: Labelled,
		from: "label" | "structured",
		label?: string,
		text?: string,
	): Pair {
		const [start, end] = pieces.rangeOf(element);
		return {
			field,
			rank: 1,
			languages: 0,
			label: label ?? "",
			labelElement: element,
			element,
			start,
			end,
			more: end,
			from,
			...(text !== undefined && { text }),
		};
	}

	function useHooks({ found }: KnownReading): void {
		for (const [name, each] of Object.entries(found))
			if (each)
				put(
					name as TaughtField,
					pairAt(each.element, "other", "structured", each.label, each.text),
					"known",
				);
	}

	function useTaught(): void {
		if (!taught) return;
		const { found, unmatched } = locateAll(within, taught);
		for (const name of taughtFields) {
			const element = found[name];
			if (!element) continue;
			const pair = pairAt(element, "other", "structured");
			// It is there and not filled in: what else looks like it is something else.
			if (isNothing(textOf(pair))) {
				if (name === "amount") {
					reading.amounts = [];
					delete reading.lone;
				} else delete reading[name];
			} else if (!put(name, pair, "taught", taught.currency))
				unmatched.push(name);
		}
		// What was pointed at is gone: what looks like it is proposed, never logged unseen.
		for (const name of unmatched) {
			const read = name === "amount" ? undefined : reading[name];
			if (read?.certainty === "sure") read.certainty = "likely";
		}
		if (unmatched.length > 0) reading.unmatched = unmatched;
	}

	/** Reads one value as its field is read, and lets it replace what was found before; false if it cannot be read. */
	function put(
		name: TaughtField | "status" | "probability" | "createdOn" | "closedOn",
		pair: Pair,
		from: "known" | "taught",
		currency?: string,
	): boolean {
		const field = <T>(value: Value<T>): Field<T> | undefined =>
			value
				? {
						...value,
						text: value.text.slice(0, LONGEST_TEXT),
						from,
						certainty: value.certainty ?? "sure",
						...(pair.label && { label: pair.label }),
					}
				: undefined;
		switch (name) {
			case "amount": {
				const [text] = amountsOf([pair], from);
				if (text)
					reading.amounts = [
						{ ...text, ...(currency !== undefined && { currency }) },
						...(reading.amounts ?? []),
					];
				return text !== undefined;
			}
			case "status": {
				const read = field({ value: textOf(pair), text: textOf(pair) });
				if (read?.value) reading.statuses = [read, ...(reading.statuses ?? [])];
				return read?.value !== "";
			}
			case "probability": {
				const read = field(shareIn(pair));
				if (read) reading.probability = read;
				return read !== undefined;
			}
			case "createdOn":
			case "closedOn":
			case "expectedCloseOn": {
				const read = field(dateIn(pair));
				if (read) reading[name] = read;
				return read !== undefined;
			}
			case "organisationNumber": {
				const read = field(numberIn(pair));
				if (read) reading.organisationNumber = read;
				return read !== undefined;
			}
			default: {
				const read = field(nameOf(pair));
				if (read) reading[name] = read;
				return read !== undefined;
			}
		}
	}
}
