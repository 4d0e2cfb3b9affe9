import { t } from "../../lib/text/text.ts";
import { Day } from "./day.tsx";
import {
	type Column,
	dayColumn,
	type ListRow,
	textColumn,
} from "./list-columns.tsx";

const always = () => true;

/** What can be done with a lead today. */
export type LeadStep = "contactedOn" | "qualifiedOn";

/** What a lead is called: by its own name, else by its customer's. */
export function leadName({ labels }: ListRow): string {
	return labels.name || labels.customer || "";
}

/** Leads: the name is the row's button. What is still to come can be done from the row: contacted today, qualified today. */
export function leadColumns(
	onToday: (row: ListRow, field: LeadStep) => void,
): Column[] {
	const soon = (field: LeadStep, heading: string) =>
		dayColumn(field, heading, {
			isEdited: always,
			cell: (row, isHere) => (
				<DayOrToday
					on={row.days[field]}
					isPossible={row.days.disqualifiedOn === undefined}
					isHere={isHere}
					label={t(
						field === "contactedOn"
							? "leads.contactedToday"
							: "leads.qualifiedToday",
						{ name: leadName(row) },
					)}
					onToday={() => onToday(row, field)}
				/>
			),
		});
	return [
		textColumn("name", t("leads.name"), {
			isName: true,
			isEdited: always,
			title: (row) => leadName(row) || undefined,
			cell: (row) =>
				leadName(row) || <span class="m">{t("leads.noName")}</span>,
		}),
		textColumn("customer", t("deals.customer"), {
			class: "wide extra",
			isEdited: always,
		}),
		textColumn("source", t("deals.source"), {
			class: "wide extra",
			isEdited: always,
		}),
		textColumn("seller", t("deals.seller"), {
			class: "wide",
			isEdited: always,
		}),
		dayColumn("createdOn", t("leads.createdOn"), {
			class: "wide",
			isEdited: always,
		}),
		soon("contactedOn", t("leads.contactedOn")),
		soon("qualifiedOn", t("leads.qualifiedOn")),
		dayColumn("disqualifiedOn", t("leads.disqualifiedOn"), {
			class: "wide extra",
			isEdited: always,
		}),
	];
}

/** A day, or what makes it today's. */
function DayOrToday({
	on,
	isPossible,
	isHere,
	label,
	onToday,
}: {
	on: string | undefined;
	isPossible: boolean;
	isHere: boolean;
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
			tabIndex={isHere ? 0 : -1}
			onClick={onToday}
		>
			{t("leads.today")}
		</button>
	);
}
