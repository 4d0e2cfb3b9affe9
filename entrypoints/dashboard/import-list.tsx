import { useEffect } from "preact/hooks";
import { Counted } from "../../components/dashboard/counted.tsx";
import { WideTable } from "../../components/dashboard/wide-table.tsx";
import { Figure } from "../../components/figure.tsx";
import { dayLong } from "../../lib/format.ts";
import type { Money } from "../../lib/money/money.ts";
import { hasText, type TextKey, t } from "../../lib/text/text.ts";
import { isPlainDate } from "../../lib/time/plain-date.ts";
import {
	LIST_PAGE,
	type ListedRow,
	type ListName,
	type RowKind,
} from "./import-protocol.ts";
import { type Importing, type Listed, listKey } from "./use-import.ts";

/** One list of a try-out, fetched while it is open: a page at first, more when they are asked for. */
export function useListed(
	{ state, lists, ask }: Importing,
	of: ListName,
	kind: RowKind,
): { listed?: Listed; more(): void } {
	const listed = lists.get(listKey(of, kind));
	const proposal = "proposal" in state ? state.proposal : undefined;
	// A new proposal has lists of its own.
	useEffect(() => {
		if (!listed) ask({ do: "list", of, kind, from: 0 });
	}, [of, kind, proposal]);
	return {
		...(listed && { listed }),
		more: () => ask({ do: "list", of, kind, from: listed?.rows.length ?? 0 }),
	};
}

/** An opened list of rows: where each stands in its file, what tells it from the others, and why it is here. */
export function ImportList({
	importing,
	of,
	kind,
	caption,
}: {
	importing: Importing;
	of: ListName;
	kind: RowKind;
	caption: string;
}) {
	const { listed, more } = useListed(importing, of, kind);
	if (!listed) return <p class="m">{t("import.listing")}</p>;
	const { rows, total } = listed;
	return (
		<>
			{of === "refused" ? (
				<Refused rows={rows} caption={caption} />
			) : (
				<Rows rows={rows} caption={caption} hasChanges={of === "changed"} />
			)}
			<ShowMore shown={rows.length} total={total} onMore={more} of={of} />
		</>
	);
}

export function ShowMore({
	shown,
	total,
	onMore,
	of,
}: {
	shown: number;
	total: number;
	onMore(): void;
	of: ListName;
}) {
	if (shown >= total) return null;
	return (
		<p class="row more">
			<button type="button" class="btn s" onClick={onMore}>
				{t("deals.more", { n: Math.min(LIST_PAGE, total - shown) })}
			</button>
			<span class="m">
				<Counted
					text="import.ofAll"
					n={total}
					is={`import.${of}`}
					scope="import:list"
					period="all"
				/>
			</span>
		</p>
	);
}

function Refused({
	rows,
	caption,
}: {
	rows: readonly ListedRow[];
	caption: string;
}) {
	return (
		<WideTable name={caption} class="dense listed">
			<thead>
				<tr>
					<th scope="col">{t("import.file")}</th>
					<th scope="col" class="r">
						{t("import.line")}
					</th>
					<th scope="col">{t("import.why")}</th>
					<th scope="col">{t("import.value")}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ key, file = "", line, refusal }) => (
					<tr key={key}>
						<td>
							<span class="cut" title={file}>
								{file}
							</span>
						</td>
						<th scope="row" class="r">
							{line}
						</th>
						<td class="wrap">
							{refusal &&
								t(`refusal.${refusal.reason}`, {
									column: refusal.column ?? "",
								})}
						</td>
						<td class="m">
							<span class="cut" title={refusal?.value}>
								{refusal?.value}
							</span>
						</td>
					</tr>
				))}
			</tbody>
		</WideTable>
	);
}

function Rows({
	rows,
	caption,
	hasChanges,
}: {
	rows: readonly ListedRow[];
	caption: string;
	hasChanges: boolean;
}) {
	const has = (field: keyof ListedRow) =>
		rows.some((row) => row[field] !== undefined);
	const files = new Set(rows.map(({ file }) => file));
	const columns = {
		file: files.size > 1,
		line: has("line"),
		customer: has("customer"),
		owner: has("owner"),
		status: has("status"),
		day: has("day"),
		amount: has("amount"),
	};
	return (
		<WideTable name={caption} class="dense listed">
			<thead>
				<tr>
					{columns.file && <th scope="col">{t("import.file")}</th>}
					{columns.line && (
						<th scope="col" class="r">
							{t("import.line")}
						</th>
					)}
					<th scope="col">{t("import.name")}</th>
					{columns.customer && <th scope="col">{t("field.customer")}</th>}
					{columns.owner && <th scope="col">{t("field.owner")}</th>}
					{columns.status && <th scope="col">{t("field.status")}</th>}
					{columns.day && <th scope="col">{t("import.day")}</th>}
					{columns.amount && (
						<th scope="col" class="r">
							{t("field.amount")}
						</th>
					)}
					{hasChanges && <th scope="col">{t("import.changes")}</th>}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row.key + (row.file ?? "") + (row.line ?? "")}>
						{columns.file && (
							<td>
								<span class="cut" title={row.file}>
									{row.file}
								</span>
							</td>
						)}
						{columns.line && (
							<th scope="row" class="r m">
								{row.line}
							</th>
						)}
						<td class="b">
							<span class="cut" title={row.title}>
								{nameOf(row)}
							</span>
						</td>
						{columns.customer && <Cut text={row.customer} />}
						{columns.owner && <Cut text={row.owner} />}
						{columns.status && (
							<td>{row.status && t(`status.${row.status}`)}</td>
						)}
						{columns.day && (
							<td>{row.day && <Value of={row.day} scope={row.key} />}</td>
						)}
						{columns.amount && (
							<td class="r">
								{row.amount && <Value of={row.amount} scope={row.key} />}
							</td>
						)}
						{hasChanges && (
							<td class="wrap">
								<Changes row={row} />
							</td>
						)}
					</tr>
				))}
			</tbody>
		</WideTable>
	);
}

function Cut({ text }: { text: string | undefined }) {
	return (
		<td>
			<span class="cut" title={text}>
				{text}
			</span>
		</td>
	);
}

/** A kind of activity or cost is called by its name; whatever has none by its customer, else by its key. */
function nameOf({ title, customer, key }: ListedRow): string {
	const means = `means.${title}`;
	if (title && hasText(means)) return t(means);
	return title ?? (customer ? "–" : key.replace(/^\w+:/, ""));
}

/** Which fields change, from what to what. */
function Changes({ row }: { row: ListedRow }) {
	return (
		<ul class="changes">
			{row.changes?.map(({ field, before, after }) => (
				<li key={field}>
					<span class="m">{fieldName(field)}: </span>
					{before === undefined ? (
						<span class="m">–</span>
					) : (
						<Value of={before} scope={row.key} />
					)}
					{" → "}
					{after === undefined ? "–" : <Value of={after} scope={row.key} />}
				</li>
			))}
		</ul>
	);
}

/** Fields of stored records that a file calls otherwise. */
const CALLED: { readonly [field: string]: string } = {
	products: "product",
	contactedOn: "firstContactOn",
	industry: "sector",
	type: "activityType",
	aliases: "alias",
	recurring: "repeats",
};

export function fieldName(field: string): string {
	const key = `field.${CALLED[field] ?? field}`;
	return hasText(key) ? t(key) : field;
}

/** A value as the file or the store has it: an amount, a day, a status, or a text. */
export function Value({ of, scope }: { of: string | Money; scope: string }) {
	if (typeof of !== "string")
		return (
			<Figure
				figure={{ value: of.minor, unit: "money", currency: of.currency }}
				kpi="import.amount"
				scope={`import:${scope}`}
				period="all"
			/>
		);
	if (isPlainDate(of))
		return <time dateTime={of}>{dayLong(of, "0001-01-01")}</time>;
	const key = `status.${of}`;
	return hasText(key) ? (
		<span>{t(key as TextKey)}</span>
	) : (
		<span class="cut" title={of}>
			{of}
		</span>
	);
}
