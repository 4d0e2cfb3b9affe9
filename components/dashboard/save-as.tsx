import type { ComponentChildren } from "preact";
import { t } from "../../lib/text/text.ts";
import { Count } from "./count.tsx";
import { Counted } from "./counted.tsx";

/** What a control for saving shows: it rests, it works, or it has something to say. */
export type Saving =
	| { is: "resting" }
	/** Only once it takes longer than a look. `total` 0: how much there is is not known. */
	| { is: "working"; done: number; total: number }
	| { is: "said"; text: string; isProblem?: boolean };

/** The quiet control beside a table or a chart that saves it as a file: "Save as CSV XLSX". */
export function SaveAs({
	what,
	formats,
	saving,
	onSave,
	children,
}: {
	/** What is saved, for who does not see it stand there. */
	what: string;
	/** As their endings are written: CSV, XLSX, PNG, SVG. */
	formats: readonly string[];
	saving: Saving;
	onSave(format: string): void;
	/** What else can be done with it. */
	children?: ComponentChildren;
}) {
	const isBusy = saving.is === "working";
	return (
		<span class="save-as t-small m">
			{isBusy && <Progress what={what} saving={saving} />}
			<span aria-hidden="true">{t("save.as")}</span>
			{formats.map((format) => (
				<button
					key={format}
					type="button"
					class="link"
					aria-label={t("save.asOf", { what, format })}
					// Not disabled: it keeps the focus while it works.
					aria-disabled={isBusy}
					onClick={() => onSave(format)}
				>
					{format}
				</button>
			))}
			{children}
			<span
				role="status"
				class={saving.is === "said" && saving.isProblem ? "w" : undefined}
			>
				{saving.is === "said" && saving.text}
			</span>
		</span>
	);
}

/** How far it is, once it takes longer than a look. */
function Progress({
	what,
	saving: { done, total },
}: {
	what: string;
	saving: Extract<Saving, { is: "working" }>;
}) {
	const of = { scope: "organisation", period: "all" };
	const isKnown = total > 0 && done < total;
	return (
		<>
			<progress
				aria-label={t("save.saving", { what })}
				{...(isKnown && { value: done, max: total })}
			/>
			<span>
				{isKnown ? (
					<Counted
						text="save.progress"
						n={done}
						with={{ total: <Count value={total} is="save.total" {...of} /> }}
						is="save.done"
						{...of}
					/>
				) : (
					t("save.writing")
				)}
			</span>
		</>
	);
}
