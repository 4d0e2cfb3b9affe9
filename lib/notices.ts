import { browser } from "wxt/browser";
import { percent, periodName } from "./format.ts";
import type { Glance, GoalGlance } from "./glance.ts";
import { milestoneChange, milestoneOf } from "./goal/milestones.ts";
import { t } from "./text/text.ts";
import { kpiName } from "./words/kpi-name.ts";

/**
 * Tells which milestones (50, 80, 100 and 120 %) goals have reached or fallen back from since the glance before, each once,
 * if the seller switched notices on and the browser allows them. A glance of another period or other terms starts anew.
 */
export async function noticeMilestones(
	before: Glance | null,
	after: Glance,
	isOn: boolean,
): Promise<void> {
	if (!isOn || !before) return;
	const notices = after.goals.flatMap((goal) => {
		const was = before.goals.find(({ goalId }) => goalId === goal.goalId);
		return was ? noticesOf(was, goal) : [];
	});
	if (notices.length === 0) return;
	if (!(await browser.permissions.contains({ permissions: ["notifications"] })))
		return;
	for (const { id, message } of notices)
		await browser.notifications.create(id, {
			type: "basic",
			iconUrl: browser.runtime.getURL("/icon/128.png" as never),
			title: "Målbar",
			message,
		});
}

function noticesOf(
	was: GoalGlance,
	goal: GoalGlance,
): { id: string; message: string }[] {
	if (was.period.id !== goal.period.id || was.target !== goal.target) return [];
	const change = milestoneChange(milestoneOf(was), milestoneOf(goal));
	if (!change) return [];
	const title = t("goal.title", {
		kpi: kpiName(goal),
		period: periodName(goal.period, goal.asOf),
	});
	const key =
		change.change === "fellBack"
			? "notice.fellBack"
			: change.milestone === 100
				? "notice.reached"
				: "notice.milestone";
	return [
		{
			id: `milestone:${goal.goalId}:${goal.period.id}:${change.milestone}`,
			message: t(key, { title, percent: percent(goal.attainment ?? 0) }),
		},
	];
}
