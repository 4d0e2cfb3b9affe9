import { t } from "../../lib/text/text.ts";

/** Says that a form stands as it was left, and lets it begin anew. Nothing where it was not left. */
export function DraftNote({
	draft: { isKept, clear },
}: {
	draft: { isKept: boolean; clear(): void };
}) {
	if (!isKept) return null;
	return (
		<p class="row between t-small m draft-note" role="status">
			<span>{t("draft.kept")}</span>
			<button type="button" class="btn bare s" onClick={clear}>
				{t("draft.clear")}
			</button>
		</p>
	);
}
