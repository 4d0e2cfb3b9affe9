import { t } from "../../lib/text/text.ts";

/** How many rows are drawn at a time: a long list costs no more than what is looked at. */
export const PAGE = 200;

/** Shows the next rows of a long list; nothing where all of them are shown. */
export function More({
	shown,
	total,
	onMore,
}: {
	shown: number;
	total: number;
	onMore(shown: number): void;
}) {
	if (shown >= total) return null;
	return (
		<p class="more">
			<button type="button" class="btn" onClick={() => onMore(shown + PAGE)}>
				{t("deals.more", { n: Math.min(PAGE, total - shown) })}
			</button>
		</p>
	);
}
