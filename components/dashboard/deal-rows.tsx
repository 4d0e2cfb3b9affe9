import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { CreditRule } from "../../lib/model/settings.ts";
import { t } from "../../lib/text/text.ts";
import { Icon } from "../icon.tsx";
import type { CreditEntry, Problems, ProductEntry } from "./deal-draft.ts";
import type { Choice } from "./scope-line.tsx";
import { evenShares, shareText } from "./shares.ts";

/** Lines of one form that belong together. One that is added takes the focus. */
function Rows({
	title,
	count,
	add,
	hint,
	problem,
	onAdd,
	children,
}: {
	title: string;
	/** How many lines there are. */
	count: number;
	/** What adds one; absent: there is none to add. */
	add?: string | undefined;
	hint?: string | undefined;
	/** What is wrong with all of them together. */
	problem?: string | undefined;
	onAdd(): void;
	children: ComponentChildren;
}) {
	const rows = useRef<HTMLFieldSetElement>(null);
	const before = useRef(count);
	useEffect(() => {
		if (count > before.current)
			rows.current
				?.querySelector<HTMLElement>(".line-of:last-of-type :is(select, input)")
				?.focus();
		before.current = count;
	}, [count]);
	return (
		<fieldset ref={rows} class="lines">
			<legend class="lab">{title}</legend>
			{hint && <p class="t-small m">{hint}</p>}
			{children}
			<p class="t-small w" role="alert">
				{problem}
			</p>
			{add && (
				<button type="button" class="link" onClick={onAdd}>
					{add}
				</button>
			)}
		</fieldset>
	);
}

function Remove({ label, onClick }: { label: string; onClick(): void }) {
	return (
		<button type="button" class="ib" aria-label={label} onClick={onClick}>
			<Icon name="close" />
		</button>
	);
}

const without = <Row,>(rows: readonly Row[], at: number) =>
	rows.filter((_, other) => other !== at);

const withRow = <Row,>(
	rows: readonly Row[],
	at: number,
	change: Partial<Row>,
) => rows.map((row, other) => (other === at ? { ...row, ...change } : row));

/** What is sold: a line a product. */
export function ProductRows({
	rows,
	known,
	problems,
	onInput,
}: {
	rows: readonly ProductEntry[];
	known: readonly string[];
	problems: Problems;
	onInput(rows: ProductEntry[]): void;
}) {
	const field = (
		at: number,
		of: keyof ProductEntry,
		label: string,
		more: { list?: string; isNumber?: boolean } = {},
	) => (
		<span class="field">
			<input
				aria-label={label}
				aria-invalid={problems[`products.${at}`] !== undefined}
				value={rows[at]?.[of]}
				autocomplete="off"
				maxLength={1000}
				list={more.list}
				inputMode={more.isNumber ? "decimal" : undefined}
				onInput={(event) =>
					onInput(withRow(rows, at, { [of]: event.currentTarget.value }))
				}
			/>
		</span>
	);
	return (
		<Rows
			title={t("deal.products")}
			count={rows.length}
			add={t("deal.addProduct")}
			onAdd={() => onInput([...rows, { name: "", quantity: "", amount: "" }])}
		>
			<datalist id="deal-products">
				{known.map((each) => (
					<option key={each} value={each} />
				))}
			</datalist>
			{rows.length > 0 && (
				<div class="line-of product heads" aria-hidden="true">
					<span class="lab" />
					<span class="lab">{t("deal.quantity")}</span>
					<span class="lab">{t("deals.amount")}</span>
				</div>
			)}
			{rows.map(({ name }, at) => (
				<div key={at} class="line-of product">
					{field(at, "name", t("field.product"), { list: "deal-products" })}
					{field(at, "quantity", t("deal.quantity"), { isNumber: true })}
					{field(at, "amount", t("deals.amount"), { isNumber: true })}
					<Remove
						label={
							name ? t("deal.removeProduct", { name }) : t("deal.removeNobody")
						}
						onClick={() => onInput(without(rows, at))}
					/>
					<Problem text={problems[`products.${at}`]} />
				</div>
			))}
		</Rows>
	);
}

/** Who a deal counts for: a line a seller, with shares that are the whole together. */
export function CreditRows({
	rows,
	owner,
	sellers,
	rule,
	problems,
	onInput,
}: {
	rows: readonly CreditEntry[];
	owner: string;
	sellers: readonly Choice[];
	rule: CreditRule;
	problems: Problems;
	onInput(rows: CreditEntry[]): void;
}) {
	const others = sellers.filter(
		({ value }) =>
			!rows.some(({ seller }) => seller === value) &&
			(rows.length > 0 || value !== owner),
	);
	const evenly = (who: readonly string[]) => {
		const shares = evenShares(who.length);
		return who.map((seller, at) => ({
			seller,
			share: shareText(shares[at] ?? 0),
		}));
	};
	const who = rows.map(({ seller }) => seller);
	const isEven =
		rows.length > 0 &&
		evenly(who).every(({ share }, at) => share === rows[at]?.share);
	/** The only one there is to choose is chosen. */
	const next = others.length === 1 ? (others[0]?.value ?? "") : "";
	return (
		<Rows
			title={t("deal.credits")}
			count={rows.length}
			add={others.length > 0 ? t("deal.addSeller") : undefined}
			hint={rows.length === 0 ? t(`deal.counts.${rule}`) : undefined}
			problem={problems.credits}
			onAdd={() =>
				onInput(evenly(rows.length > 0 ? [...who, next] : [owner, next]))
			}
		>
			{rows.map(({ seller, share }, at) => {
				const name = sellers.find(({ value }) => value === seller)?.label;
				return (
					<div key={at} class="line-of credit">
						<span class="field">
							<select
								aria-label={t("deals.seller")}
								value={seller}
								onChange={(event) =>
									onInput(
										withRow(rows, at, { seller: event.currentTarget.value }),
									)
								}
							>
								<option value="">{t("deal.chooseSeller")}</option>
								{sellers.map((each) => (
									<option key={each.value} value={each.value}>
										{each.label}
									</option>
								))}
							</select>
						</span>
						<span class="field number">
							<input
								aria-label={t("deal.shareOf")}
								aria-invalid={problems[`credits.${at}`] !== undefined}
								inputMode="decimal"
								autocomplete="off"
								value={share}
								onInput={(event) =>
									onInput(
										withRow(rows, at, { share: event.currentTarget.value }),
									)
								}
							/>
							<span class="m">%</span>
						</span>
						<Remove
							label={
								name ? t("deal.removeSeller", { name }) : t("deal.removeNobody")
							}
							onClick={() => {
								const left = without(rows, at);
								// What was shared evenly stays so; shares somebody set stay as they set them.
								onInput(
									isEven && left.length > 0
										? evenly(left.map((each) => each.seller))
										: left,
								);
							}}
						/>
						<Problem text={problems[`credits.${at}`]} />
					</div>
				);
			})}
		</Rows>
	);
}

function Problem({ text }: { text: string | undefined }) {
	return (
		<span class="t-small w" role="alert">
			{text}
		</span>
	);
}
