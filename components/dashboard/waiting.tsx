import { t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";

/** What takes its time: a track without fill, and once it is long how many deals are read. */
export function Waiting({
	is,
	done,
	total,
}: {
	is: "short" | "track" | "count";
	done: number;
	total: number;
}) {
	const of = { scope: "organisation", period: "all" };
	if (is === "short") return null;
	return (
		<div class="waiting" role="status">
			<span class="share" aria-hidden="true" />
			{is === "count" && total > 0 && (
				<span class="m t-small">
					<Filled
						text={t("pipeline.reading")}
						with={{
							done: <Count value={done} is="deals.read" {...of} />,
							total: <Count value={total} is="deals.toRead" {...of} />,
						}}
					/>
				</span>
			)}
		</div>
	);
}
