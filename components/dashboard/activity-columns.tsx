import type { ActivityType } from "../../lib/model/activity.ts";
import { t } from "../../lib/text/text.ts";
import {
	type Column,
	dayColumn,
	type ListRow,
	textColumn,
} from "./list-columns.tsx";

const always = () => true;

/** What an activity is called: what was done, and with whom. */
export function activityName({ words, labels }: ListRow): string {
	return [
		t(`leads.activity.${words.type as ActivityType}`),
		...(labels.customer ? [labels.customer] : []),
	].join(", ");
}

/** Activities: what was done is the row's button. */
export function activityColumns(): Column[] {
	return [
		textColumn("type", t("leads.activity"), {
			isName: true,
			isEdited: always,
			cell: ({ words }) => t(`leads.activity.${words.type as ActivityType}`),
		}),
		dayColumn("on", t("leads.day"), { isEdited: always }),
		textColumn("customer", t("deals.customer"), { isEdited: always }),
		textColumn("seller", t("deals.seller"), {
			class: "wide",
			isEdited: always,
		}),
		textColumn("note", t("leads.note"), { class: "wide", isEdited: always }),
	];
}
