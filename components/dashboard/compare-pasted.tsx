import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { dayDated, figureText, money, number } from "../../lib/format.ts";
import type { Pasted, PastedRow } from "../../lib/intake/read-pasted.ts";
import type {
	CountedRecord,
	Reconciliation,
} from "../../lib/intake/reconcile.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import type { Money } from "../../lib/money/money.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Counted } from "./counted.tsx";
import { Question } from "./import-parts.tsx";

/** What came of comparing a figure with what somebody else says. */
export type Compared =
	| {
			is: "total";
			read: Measured | null;
			verdict:
				| "agrees"
				| "agreesRounded"
				| "differs"
				| "otherCurrency"
				| "unknown"
				| "tooFine";
			difference?: Measured;
			currency?: string;
	  }
	| {
			is: "list";
			reconciliation: Reconciliation;
			refused: number;
			assumed?: string;
	  }
	| Extract<Pasted, { is: "unsure" | "nothing" }>;

/** What only the reader can say of a paste. */
export interface PasteAnswer {
	decimal?: "," | ".";
	dateStyle?: "dmy" | "mdy";
	amountColumn?: number;
}

/** How many of a side are listed: who has more to mend than that mends the import first. */
const LISTED = 50;

/** "Does your CRM agree?": a total or a list, pasted, against the figure and its records. */
export function ComparePasted({
	compared,
	kpi,
	scope,
	period,
	onCompare,
}: {
	/** What the last paste came to. */
	compared: Compared | null;
	kpi: string;
	scope: string;
	period: string;
	onCompare(text: string, answer: PasteAnswer): void;
}) {
	const [text, setText] = useState("");
	const [answer, setAnswer] = useState<PasteAnswer>({});
	const ask = (more: PasteAnswer) => {
		const all = { ...answer, ...more };
		setAnswer(all);
		onCompare(text, all);
	};
	return (
		<section class="compare">
			<h3>{t("compare.title")}</h3>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					onCompare(text, answer);
				}}
			>
				<label class="lab" for="pasted">
					{t("compare.paste")}
				</label>
				<textarea
					id="pasted"
					class="area"
					rows={3}
					value={text}
					spellcheck={false}
					aria-describedby="pasted-hint"
					onInput={(event) => {
						setText(event.currentTarget.value);
						// Another paste is another question.
						setAnswer({});
					}}
				/>
				<p class="m t-small" id="pasted-hint">
					{t("compare.hint")}
				</p>
				<p class="row actions">
					<button type="submit" class="btn s" disabled={text.trim() === ""}>
						{t("compare.go")}
					</button>
				</p>
			</form>
			<div role="status" class="compared-with">
				{compared && (
					<Outcome {...{ compared, kpi, scope, period }} onAnswer={ask} />
				)}
			</div>
		</section>
	);
}

interface Of {
	kpi: string;
	scope: string;
	period: string;
}

function Outcome({
	compared,
	onAnswer,
	...of
}: Of & { compared: Compared; onAnswer(answer: PasteAnswer): void }) {
	switch (compared.is) {
		case "nothing":
			return <p class="w">{t("compare.nothing")}</p>;
		case "unsure":
			return <Unsure question={compared.question} onAnswer={onAnswer} />;
		case "total":
			return <Total {...of} {...compared} />;
		case "list": {
			const { is: _, ...list } = compared;
			return <List {...of} {...list} />;
		}
	}
}

function Unsure({
	question,
	onAnswer,
}: {
	question: Extract<Pasted, { is: "unsure" }>["question"];
	onAnswer(answer: PasteAnswer): void;
}) {
	switch (question.ask) {
		case "decimal":
			return (
				<Question
					title={t("compare.unsure.decimal", { example: question.example })}
					answers={question.choices.map(({ decimal, value }) => ({
						label: number(Number(value), 6),
						run: () => onAnswer({ decimal }),
					}))}
				/>
			);
		case "dateStyle":
			return (
				<Question
					title={t("compare.unsure.dateStyle", { example: question.example })}
					answers={question.choices.map(({ style, date }) => ({
						label: dayDated(date),
						run: () => onAnswer({ dateStyle: style }),
					}))}
				/>
			);
		case "amountColumn":
			return (
				<Question
					title={t("compare.unsure.amountColumn")}
					answers={question.columns.map((column) => ({
						label: t("compare.column", { n: column + 1 }),
						run: () => onAnswer({ amountColumn: column }),
					}))}
				/>
			);
	}
}

/** A difference without its sign; of two rates in points, for per cent of them it is not. */
function sizeText(difference: Measured, value: number): string {
	if (difference.unit !== "rate")
		return figureText({ ...difference, value }, { exact: true });
	const points = Number((value * 100).toFixed(1));
	return t("count.points", { n: points, amount: number(points) });
}

function Total({
	read,
	verdict,
	difference,
	currency,
	...of
}: Of & Extract<Compared, { is: "total" }>) {
	const says = {
		agrees: () => t("compare.agrees"),
		agreesRounded: () => t("compare.agreesRounded"),
		otherCurrency: () =>
			t("compare.otherCurrency", { currency: currency ?? "" }),
		unknown: () => t("compare.unknown"),
		tooFine: () => t("compare.tooFine"),
		differs: () => "",
	}[verdict]();
	const size = difference?.value ?? null;
	return (
		<>
			{difference && size !== null ? (
				<p class="w b">
					<Filled
						text={t(size > 0 ? "compare.more" : "compare.less")}
						with={{
							difference: (
								<Figure
									figure={difference}
									kpi={`${of.kpi}.difference`}
									scope={of.scope}
									period={of.period}
									text={sizeText(difference, Math.abs(size))}
								/>
							),
						}}
					/>
				</p>
			) : (
				<p class={/^agrees/.test(verdict) ? "b agrees" : "w"}>{says}</p>
			)}
			{read && (
				<p class="m t-small">
					<Filled
						text={t("compare.readAs")}
						with={{
							amount: (
								<Figure
									figure={read}
									kpi={`${of.kpi}.pasted`}
									scope={of.scope}
									period={of.period}
									text={figureText(read, { exact: true })}
								/>
							),
						}}
					/>
				</p>
			)}
		</>
	);
}

function List({
	reconciliation: { totals, same, onlyHere, onlyThere, differs, ambiguous },
	refused,
	assumed,
	kpi,
	...place
}: Of & Omit<Extract<Compared, { is: "list" }>, "is">) {
	const of = { kpi, ...place };
	const counted = (is: "same" | "refused", n: number) => (
		<Counted
			text={`compare.${is}`}
			n={n}
			is={`${kpi}.compare.${is}`}
			{...place}
		/>
	);
	const amount = (is: string, minor: number, currency: string) => (
		<Figure
			figure={{ value: minor, unit: "money", currency }}
			kpi={`${kpi}.compare.${is}`}
			{...place}
			text={money(minor, currency, { exact: true })}
		/>
	);
	return (
		<>
			<p class="b">{counted("same", same)}</p>
			{totals.map(({ currency, here, there, difference }) => (
				<dl class="kv" key={currency} aria-label={t("compare.totals")}>
					<dt>{t("compare.here")}</dt>
					<dd>{amount("here", here, currency)}</dd>
					<dt>{t("compare.there")}</dt>
					<dd>{amount("there", there, currency)}</dd>
					<dt>{t("compare.difference")}</dt>
					<dd class={difference === 0 ? undefined : "w"}>
						{amount("difference", difference, currency)}
					</dd>
				</dl>
			))}
			{assumed && (
				<p class="m t-small">{t("compare.assumed", { currency: assumed })}</p>
			)}
			{refused > 0 && <p class="w t-small">{counted("refused", refused)}</p>}
			<Group {...of} is="differs" n={differs.length}>
				{differs.slice(0, LISTED).map((each) => (
					<li key={`${each.id} ${each.field}`}>
						<span class="cut">
							{t("compare.line", { n: each.line })} ·{" "}
							{t("compare.says", {
								field: t(`compare.field.${each.field}`),
								here: said(each.here),
								there: said(each.there),
							})}
						</span>
					</li>
				))}
			</Group>
			<Group {...of} is="onlyHere" n={onlyHere.length}>
				{onlyHere.slice(0, LISTED).map((each) => (
					<li key={each.id}>
						<span class="cut">{hereText(each)}</span>
					</li>
				))}
			</Group>
			<Group {...of} is="onlyThere" n={onlyThere.length}>
				{onlyThere.slice(0, LISTED).map((each) => (
					<li key={each.line}>
						<span class="cut">{thereText(each)}</span>
					</li>
				))}
			</Group>
			<Group {...of} is="ambiguous" n={ambiguous.length}>
				{ambiguous.slice(0, LISTED).map(({ here, there }) => (
					<li key={there[0]?.line}>
						<span class="cut">
							{[...there.map(thereText), ...here.map(hereText)].join(" / ")}
						</span>
					</li>
				))}
			</Group>
		</>
	);
}

function Group({
	is,
	n,
	kpi,
	scope,
	period,
	children,
}: Of & {
	is: "differs" | "onlyHere" | "onlyThere" | "ambiguous";
	n: number;
	children: ComponentChildren;
}) {
	if (n === 0) return null;
	return (
		<>
			<h4>
				<Counted
					text={`compare.${is}`}
					n={n}
					is={`${kpi}.compare.${is}`}
					{...{ scope, period }}
				/>
			</h4>
			<ul class="sides">{children}</ul>
		</>
	);
}

function said(value: Money | string | null): string {
	if (value === null) return "–";
	return typeof value === "string"
		? value
		: money(value.minor, value.currency, { exact: true });
}

function hereText({ title, customer, amount, currency, day }: CountedRecord) {
	return [
		day,
		customer,
		title,
		amount !== null && currency && money(amount, currency, { exact: true }),
	]
		.filter(Boolean)
		.join(" · ");
}

function thereText(row: PastedRow) {
	const { line, id, title, customer, amount, day, unnamed = {} } = row;
	return [
		t("compare.line", { n: line }),
		day,
		id,
		customer,
		title,
		...(customer || title || id ? [] : Object.values(unnamed)),
		amount && said(amount),
	]
		.filter(Boolean)
		.join(" · ");
}
