import { t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";

const ALL = { scope: "organisation", period: "all" };

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
					<Filled
						text={t("loading.count")}
						with={{
							done: <Count value={done} is="loading.done" {...ALL} />,
							total: <Count value={total} is="loading.total" {...ALL} />,
						}}
					/>
				</p>
			)}
		</div>
	);
}
