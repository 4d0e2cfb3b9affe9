import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../../lib/text/text.ts";
import type { Choice } from "./scope-line.tsx";

/** A named control of a form in the drawer, with what is said about it. */
export function Labelled({
	label,
	hint,
	problem,
	children,
}: {
	label: string;
	/** How it was understood, or what it means. */
	hint?: ComponentChildren;
	/** Why what stands there cannot be saved. */
	problem?: string | undefined;
	/** The control, with the ids of its own and of its hint. */
	children(id: string, hintId: string | undefined): ComponentChildren;
}) {
	const id = useId();
	const said = problem ?? hint;
	const hintId = said ? `${id}-hint` : undefined;
	return (
		<div>
			<label class="lab" htmlFor={id}>
				{label}
			</label>
			<span class="field">{children(id, hintId)}</span>
			{said && (
				<span
					class={problem ? "t-small w" : "t-small m"}
					id={hintId}
					aria-live="polite"
				>
					{said}
				</span>
			)}
		</div>
	);
}

/** A field of words. `choices`: what was written in it before, offered while typing. */
export function TextField({
	label,
	value,
	hint,
	problem,
	choices,
	list,
	isNumber = false,
	maxLength,
	onInput,
}: {
	label: string;
	value: string;
	hint?: ComponentChildren;
	problem?: string | undefined;
	choices?: readonly string[];
	/** The id of the list of choices, which a page has once. */
	list?: string;
	isNumber?: boolean;
	maxLength?: number;
	onInput(value: string): void;
}) {
	return (
		<Labelled label={label} hint={hint} problem={problem}>
			{(id, hintId) => (
				<>
					<input
						id={id}
						aria-describedby={hintId}
						aria-invalid={problem !== undefined}
						value={value}
						autocomplete="off"
						inputMode={isNumber ? "decimal" : undefined}
						list={choices && list}
						maxLength={maxLength}
						onInput={(event) => onInput(event.currentTarget.value)}
					/>
					{choices && list && (
						<datalist id={list}>
							{choices.map((each) => (
								<option key={each} value={each} />
							))}
						</datalist>
					)}
				</>
			)}
		</Labelled>
	);
}

export function DateField({
	label,
	value,
	problem,
	onInput,
}: {
	label: string;
	value: string;
	problem?: string | undefined;
	onInput(value: string): void;
}) {
	return (
		<Labelled label={label} problem={problem}>
			{(id, hintId) => (
				<input
					id={id}
					type="date"
					aria-describedby={hintId}
					aria-invalid={problem !== undefined}
					value={value}
					onInput={(event) => onInput(event.currentTarget.value)}
				/>
			)}
		</Labelled>
	);
}

export function ChoiceField({
	label,
	value,
	hint,
	choices,
	onChange,
}: {
	label: string;
	value: string;
	hint?: ComponentChildren;
	choices: readonly Choice[];
	onChange(value: string): void;
}) {
	const groups = [...new Set(choices.map(({ group }) => group ?? ""))];
	const option = (each: Choice) => (
		<option key={each.value} value={each.value}>
			{each.label}
		</option>
	);
	return (
		<Labelled label={label} hint={hint}>
			{(id, hintId) => (
				<select
					id={id}
					aria-describedby={hintId}
					value={value}
					onChange={(event) => onChange(event.currentTarget.value)}
				>
					{groups.map((group) => {
						const own = choices.filter((each) => (each.group ?? "") === group);
						return group === "" ? (
							own.map(option)
						) : (
							<optgroup key={group} label={group}>
								{own.map(option)}
							</optgroup>
						);
					})}
				</select>
			)}
		</Labelled>
	);
}

/** A record to fill in or to change: Enter saves it, what is missing stands above the buttons. */
export function RecordForm({
	problem,
	isBusy,
	onSave,
	onCancel,
	onDelete,
	children,
}: {
	/** Why it cannot be saved yet. */
	problem?: string | undefined;
	isBusy: boolean;
	onSave(): void;
	onCancel(): void;
	/** Absent: it is not there yet, or cannot be deleted. */
	onDelete?: (() => void) | undefined;
	children: ComponentChildren;
}) {
	const form = useRef<HTMLFormElement>(null);
	// The drawer may have been open before there was anything to fill in.
	useLayoutEffect(
		() => form.current?.querySelector<HTMLElement>("input, select")?.focus(),
		[],
	);
	return (
		<form
			ref={form}
			class="form"
			onSubmit={(event) => {
				event.preventDefault();
				if (!isBusy && problem === undefined) onSave();
			}}
		>
			{children}
			<p class="w" role="alert">
				{problem}
			</p>
			<p class="row">
				<button
					type="submit"
					class="btn go"
					disabled={isBusy || problem !== undefined}
				>
					{t("record.save")} <kbd>↵</kbd>
				</button>
				<button type="button" class="btn bare" onClick={onCancel}>
					{t("deals.cancel")}
				</button>
				{onDelete && (
					<button type="button" class="btn bare end" onClick={onDelete}>
						{t("deals.delete")}
					</button>
				)}
			</p>
		</form>
	);
}
