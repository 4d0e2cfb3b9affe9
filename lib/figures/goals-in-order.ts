import type { Goal } from "../model/goal.ts";
import { type Store, store } from "../store/db.ts";
import { goals, settings } from "../store/read.ts";

/**
 * All goals, the leading one first: my own, then my team's and the organisation's; within these the order they were set in,
 * revenue leading.
 */
export async function goalsInOrder(of: Store = store): Promise<Goal[]> {
	const [set, { me }] = await Promise.all([goals(of), settings(of)]);
	const rank = ({ scope, kpi }: Goal) =>
		(scope.kind === "seller" && scope.id === me
			? 0
			: scope.kind === "organisation"
				? 4
				: 2) + (kpi === "revenue" ? 0 : 1);
	return [...set].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
