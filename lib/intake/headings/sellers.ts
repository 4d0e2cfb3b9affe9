import type { Headings } from "../columns.ts";
import { owner } from "./names.ts";

/** The headings of sellers and their teams. */
export const sellers: Headings = {
	owner: [
		...owner,
		...["seller name", "name", "full name", "user name", "employee"],
		...["navn", "namn"],
	],
	team: [
		...["team", "team name", "sales team", "manager", "sales manager"],
		...["department", "salgsteam", "teamleder", "leder", "afdeling"],
		...["säljteam", "teamledare", "chef", "avdelning"],
	],
	office: [
		...["regional office", "office", "office location", "region"],
		...["location", "kontor", "lokation"],
	],
};
