import { dayShort } from "../../lib/format.ts";
import type { Lead } from "../../lib/model/lead.ts";
import { t } from "../../lib/text/text.ts";

/** A lead as a row shows it: names instead of ids. */
export interface LeadRow {
	lead: Lead;
	customer: string;
	seller: string;
}

/** Leads, one dense row each. What is still to come can be done from the row: contacted today, qualified today. */
export function LeadTable({
	rows,
	open,
	onOpen,
	onToday,
}: {
	rows: readonly LeadRow[];
	/** The lead in the drawer. */
	open?: string | undefined;
	onOpen(id: string): void;
	onToday(id: string, field: "contactedOn" | "qualifiedOn"): void;
}) {
	return (
		<div class="scroll">
			<table class="dense entries">
				<caption class="unseen">{t("leads.leads")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("leads.name")}</th>
						<th scope="col" class="wide extra">
							{t("deals.source")}
						</th>
						<th scope="col" class="wide">
							{t("deals.seller")}
						</th>
						<th scope="col" class="wide">
							{t("leads.createdOn")}
						</th>
						<th scope="col">{t("leads.contactedOn")}</th>
						<th scope="col">{t("leads.qualifiedOn")}</th>
						<th scope="col" class="wide extra">
							{t("leads.disqualifiedOn")}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => {
						const { lead } = row;
						const name = lead.name || row.customer;
						const isEnded = lead.disqualifiedOn !== undefined;
						return (
							<tr
								key={lead.id}
								class={lead.id === open ? "hot" : undefined}
								onClick={() => onOpen(lead.id)}
							>
								<td>
									<button
										type="button"
										class="cell b cut"
										data-row={lead.id}
										aria-expanded={lead.id === open}
										title={name || undefined}
									>
										{name || <span class="m">{t("leads.noName")}</span>}
									</button>
									{lead.name && row.customer && (
										<span class="cut m t-small" title={row.customer}>
											{row.customer}
										</span>
									)}
								</td>
								<td class="wide extra">
									<span class="cut" title={lead.source}>
										{lead.source}
									</span>
								</td>
								<td class="wide">
									<span class="cut" title={row.seller}>
										{row.seller}
									</span>
								</td>
								<td class="wide m">
									<Day on={lead.createdOn} />
								</td>
								<td class="m">
									<DayOrToday
										on={lead.contactedOn}
										isPossible={!isEnded}
										label={t("leads.contactedToday", { name })}
										onToday={() => onToday(lead.id, "contactedOn")}
									/>
								</td>
								<td class="m">
									<DayOrToday
										on={lead.qualifiedOn}
										isPossible={!isEnded}
										label={t("leads.qualifiedToday", { name })}
										onToday={() => onToday(lead.id, "qualifiedOn")}
									/>
								</td>
								<td class="wide extra m">
									<Day on={lead.disqualifiedOn} />
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}

/** A day with its year; nothing where there is none. */
export function Day({ on }: { on: string | null | undefined }) {
	return on ? (
		<>
			{dayShort(on)} <span>{on.slice(0, 4)}</span>
		</>
	) : null;
}

/** A day, or what makes it today's. */
function DayOrToday({
	on,
	isPossible,
	label,
	onToday,
}: {
	on: string | undefined;
	isPossible: boolean;
	/** Whose, for who cannot see the row. */
	label: string;
	onToday(): void;
}) {
	if (on) return <Day on={on} />;
	if (!isPossible) return null;
	return (
		<button
			type="button"
			class="link"
			aria-label={label}
			onClick={(event) => {
				event.stopPropagation();
				onToday();
			}}
		>
			{t("leads.today")}
		</button>
	);
}
