import type { Glance } from "../lib/glance.ts";
import { t } from "../lib/text/text.ts";

/** What stands in the way, and the one thing to do about it. Never looks like a new start. */
export function StateNote({
	state,
	onAgain,
}: {
	state: Extract<Glance["state"], "lost" | "newer" | "failed">;
	onAgain: () => void;
}) {
	return (
		<section style={{ padding: "12px 0" }}>
			<div class="note" role="alert" style={{ margin: "0 var(--gutter)" }}>
				<h1 class="t-lead t-head">{t(`state.${state}`)}</h1>
				<p class="m" style={{ marginTop: "2px" }}>
					{t(`state.${state}Help`)}
				</p>
				{state !== "newer" && (
					<p class="row" style={{ marginTop: "12px" }}>
						<a
							class="btn go"
							href="/dashboard.html"
							target="_blank"
							rel="noopener"
						>
							{t("here.open")}
						</a>
						<button class="btn bare" type="button" onClick={onAgain}>
							{t("state.again")}
						</button>
					</p>
				)}
			</div>
		</section>
	);
}
