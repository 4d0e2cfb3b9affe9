import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../../lib/text/text.ts";
import { type CellInput, TO } from "./cell-draft.ts";
import type { Choice } from "./scope-line.tsx";

/**
 * The field in a cell that is changed where it stands. Enter saves, and so does leaving it; Escape steps back. What cannot be
 * saved says why below the cell, and stays.
 */
export function CellEditor({
	label,
	input,
	first,
	choices = [],
	words = [],
	problemOf,
	onSave,
	onBack,
}: {
	/** What is changed, and of which record. */
	label: string;
	input: CellInput;
	/** What stands there. */
	first: string;
	choices?: readonly Choice[];
	/** What was written before, to choose among. */
	words?: readonly string[];
	/** Why what is typed cannot be saved. */
	problemOf(typed: string): string | undefined;
	onSave(typed: string): void;
	onBack(): void;
}) {
	const [typed, setTyped] = useState(first);
	const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
	const isOver = useRef(false);
	const problem = problemOf(typed);
	useLayoutEffect(() => {
		field.current?.focus({ preventScroll: true });
		if (!input.startsWith("day") && field.current instanceof HTMLInputElement)
			field.current.select();
	}, [input]);

	function end(isSaved: boolean, value = typed): void {
		if (isOver.current) return;
		isOver.current = true;
		// The cell keeps the focus its field had, unless that has gone elsewhere.
		if (field.current?.closest(".editor")?.contains(document.activeElement))
			field.current?.closest("td")?.focus({ preventScroll: true });
		if (isSaved && value !== first) onSave(value);
		else onBack();
	}

	const common = {
		ref: field,
		"aria-label": label,
		"aria-invalid": problem !== undefined,
		onKeyDown: (event: KeyboardEvent) => {
			if (event.key === "Escape") {
				event.preventDefault();
				event.stopPropagation();
				end(false);
			} else if (event.key === "Enter") {
				event.preventDefault();
				event.stopPropagation();
				if (!problem) end(true);
			}
		},
		// What cannot be saved is left as it was.
		onBlur: ({ relatedTarget }: FocusEvent) => {
			const own = field.current?.closest(".editor");
			if (!own?.contains(relatedTarget as Node | null))
				end(problem === undefined);
		},
	};
	const day = { type: "date", min: "1900-01-01", max: "2999-12-31" } as const;
	const [from = "", last = ""] = typed.split(TO);
	const isChoice = choices.length > 0;
	return (
		<span class="editor">
			{input === "days" ? (
				<span class="days">
					<input
						{...{ ...common, ...day }}
						aria-label={`${label}: ${t("scope.from")}`}
						value={from}
						onInput={({ currentTarget: { value } }) =>
							setTyped(`${value}${TO}${last}`)
						}
					/>
					<input
						{...{ ...common, ...day }}
						ref={undefined}
						aria-label={`${label}: ${t("scope.last")}`}
						value={last}
						onInput={({ currentTarget: { value } }) =>
							setTyped(`${from}${TO}${value}`)
						}
					/>
				</span>
			) : isChoice ? (
				<select
					{...common}
					value={typed}
					onChange={(event) => setTyped(event.currentTarget.value)}
				>
					{choices.map(({ value, label }) => (
						<option key={value} value={value}>
							{label}
						</option>
					))}
				</select>
			) : (
				<input
					{...common}
					{...(input === "day" ? day : { type: "text" as const })}
					class={input === "amount" ? "r" : undefined}
					value={typed}
					autocomplete="off"
					maxLength={1000}
					inputMode={input === "amount" ? "decimal" : undefined}
					list={words.length > 0 ? "cell-words" : undefined}
					onInput={(event) => setTyped(event.currentTarget.value)}
				/>
			)}
			{words.length > 0 && (
				<datalist id="cell-words">
					{words.map((each) => (
						<option key={each} value={each} />
					))}
				</datalist>
			)}
			{problem && (
				<span class="problem t-small w" role="alert">
					{problem}
				</span>
			)}
		</span>
	);
}
