import { browser } from "wxt/browser";
import type { Glance } from "./glance.ts";
import { t } from "./text/text.ts";

/** Tells that a goal was reached, once, if the seller switched notices on and the browser allows them. */
export async function noticeReached(
	before: Glance | null,
	after: Glance,
	isOn: boolean,
): Promise<void> {
	if (!isOn || !before) return;
	const [was, is] = [before.goals[0], after.goals[0]];
	const isNew =
		is?.state === "reached" &&
		was?.goalId === is.goalId &&
		was.period.id === is.period.id &&
		was.state !== "reached";
	if (!isNew) return;
	if (!(await browser.permissions.contains({ permissions: ["notifications"] })))
		return;
	await browser.notifications.create(`reached:${is.goalId}:${is.period.id}`, {
		type: "basic",
		iconUrl: browser.runtime.getURL("/icon/128.png" as never),
		title: "Målbar",
		message: t("notice.reached", { title: after.words.title }),
	});
}
