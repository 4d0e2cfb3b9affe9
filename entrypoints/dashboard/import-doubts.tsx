import { Count } from "../../components/dashboard/count.tsx";
import { Counted } from "../../components/dashboard/counted.tsx";
import { WideTable } from "../../components/dashboard/wide-table.tsx";
import type { Answer, Doubt } from "../../lib/actions/plan-deals.ts";
import { t } from "../../lib/text/text.ts";
import { fieldName, ShowMore, useListed, Value } from "./import-list.tsx";
import type { Ask, ListedRow, Proposal } from "./import-protocol.ts";
import type { Importing } from "./use-import.ts";

const ANSWERS: readonly Answer[] = ["same", "new"];

/** Rows that may be deals which are stored already, or may not: answered all at once, or one by one beside the stored deal. */
export function ImportDoubts({
	importing,
	proposal,
}: {
	importing: Importing;
	proposal: Proposal;
}) {
	const { ask } = importing;
	return (
		<>
			{proposal.plan?.doubts.map(({ doubt, count, open }) => (
				<section
					key={doubt}
					id={`doubt-${doubt}`}
					tabIndex={-1}
					class={open > 0 ? "doubt note question" : "doubt note question told"}
				>
					<h2>
						<Counted
							text={`doubt.${doubt}`}
							n={count}
							is={`import.${doubt}`}
							scope="import"
							period="all"
						/>
					</h2>
					<p class="m prose">{t(`doubt.${doubt}.help`)}</p>
					<p class="row">
						{ANSWERS.map((answer) => (
							<button
								key={answer}
								type="button"
								class="btn s"
								onClick={() =>
									ask({
										do: "doubts",
										answers: { all: { [doubt]: answer } },
									})
								}
							>
								{t(`doubt.all.${answer}`)}
							</button>
						))}
						<span class="m">
							{open > 0 && (
								<Counted
									text="doubt.open"
									n={open}
									is={`import.${doubt}.open`}
									scope="import"
									period="all"
								/>
							)}
						</span>
					</p>
					<DoubtRows importing={importing} doubt={doubt} ask={ask} />
				</section>
			))}
		</>
	);
}

function DoubtRows({
	importing,
	doubt,
	ask,
}: {
	importing: Importing;
	doubt: Doubt;
	ask(ask: Ask): void;
}) {
	const { listed, more } = useListed(importing, doubt, "deal");
	if (!listed) return <p class="m">{t("import.listing")}</p>;
	return (
		<>
			<ul class="doubts">
				{listed.rows.map((row) => (
					<li key={row.key}>
						<DoubtRow row={row} ask={ask} />
					</li>
				))}
			</ul>
			<ShowMore
				shown={listed.rows.length}
				total={listed.total}
				onMore={more}
				of={doubt}
			/>
		</>
	);
}

function DoubtRow({ row, ask }: { row: ListedRow; ask(ask: Ask): void }) {
	const { key, line, title, customer, amount, day, answer, changes = [] } = row;
	const name = title ?? customer ?? t("deals.noName");
	return (
		<>
			<div class="row between">
				<p class="who-it-is">
					{line !== undefined && (
						<span class="m">
							{t("import.line")}{" "}
							<Count
								value={line}
								is="import.line"
								scope={`import:${key}`}
								period="all"
							/>
						</span>
					)}
					<span class="cut b" title={name}>
						{name}
					</span>
					{title && customer && (
						<span class="cut" title={customer}>
							{customer}
						</span>
					)}
					{amount && <Value of={amount} scope={key} />}
					{day && <Value of={day} scope={key} />}
				</p>
				<fieldset class="seg">
					<legend class="unseen cut">{t("doubt.of", { name })}</legend>
					{ANSWERS.map((each) => (
						<label key={each}>
							<input
								type="radio"
								name={`doubt ${key}`}
								checked={answer === each}
								onChange={() =>
									ask({ do: "doubts", answers: { rows: { [key]: each } } })
								}
							/>
							{t(`doubt.${each}`)}
						</label>
					))}
				</fieldset>
			</div>
			{changes.length > 0 ? (
				<WideTable
					name={t("doubt.beside", { name })}
					class="dense beside-stored"
				>
					<thead>
						<tr>
							<td />
							<th scope="col">{t("doubt.stored")}</th>
							<th scope="col">{t("import.theFile")}</th>
						</tr>
					</thead>
					<tbody>
						{changes.map(({ field, before, after }) => (
							<tr key={field}>
								<th scope="row" class="m">
									{fieldName(field)}
								</th>
								<td>
									{before === undefined ? (
										"–"
									) : (
										<Value of={before} scope={key} />
									)}
								</td>
								<td>
									{after === undefined ? "–" : <Value of={after} scope={key} />}
								</td>
							</tr>
						))}
					</tbody>
				</WideTable>
			) : (
				<p class="m t-small">{t("doubt.noDifference")}</p>
			)}
		</>
	);
}
