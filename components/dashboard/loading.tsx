import { number } from "../../lib/format.ts";
import { t } from "../../lib/text/text.ts";

/**
 * What is being read: nothing at first, a track without fill from 200 ms on, and once it takes a second how much of it is done.
 * Only styles wait: what is there in time was never drawn.
 */
export function Loading({ done, total }: { done?: number; total?: number }) {
	const isCounted = done !== undefined && total !== undefined;
	return (
		<div
			class="loading"
			role="progressbar"
			aria-label={t("loading.title")}
			{...(isCounted && {
				"aria-valuemin": 0,
				"aria-valuemax": total,
				"aria-valuenow": done,
			})}
		>
			<div class="bar" aria-hidden="true">
				<i class="track" style={{ left: "0", right: "0" }} />
			</div>
			{isCounted && (
				<p class="m t-small" aria-hidden="true">
					{t("loading.count", { done: number(done), total: number(total) })}
				</p>
			)}
		</div>
	);
}
