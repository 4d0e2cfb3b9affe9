import type { ComponentChildren } from "preact";
import { t } from "../../lib/text/text.ts";
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
			{saving.is === "working" ? (
				<>
					<progress
						aria-label={t("save.asOf", { what, format: "" }).trim()}
						{...(saving.total > 0 && {
							value: saving.done,
							max: saving.total,
						})}
					/>
					{saving.total > 0 && saving.done < saving.total ? (
						<Counted
							text="save.progress"
							n={saving.done}
							with={{
								total: (
									<Counted
										text="save.total"
										n={saving.total}
										is="save.total"
										scope="organisation"
										period="all"
									/>
								),
							}}
							is="save.done"
							scope="organisation"
							period="all"
						/>
					) : (
						t("save.writing")
					)}
				</>
			) : (
				<>
					<span aria-hidden="true">{t("save.as")}</span>
					{formats.map((format) => (
						<button
							key={format}
							type="button"
							class="link"
							aria-label={t("save.asOf", { what, format })}
							disabled={isBusy}
							onClick={() => onSave(format)}
						>
							{format}
						</button>
					))}
					{children}
				</>
			)}
			<span
				role="status"
				class={saving.is === "said" && saving.isProblem ? "w" : undefined}
			>
				{saving.is === "said" && saving.text}
			</span>
		</span>
	);
}
