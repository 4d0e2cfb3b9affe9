import type { ComponentChildren } from "preact";

/** Settings that belong together. */
export function Group({
	title,
	hint,
	children,
}: {
	title: string;
	hint?: string;
	children: ComponentChildren;
}) {
	return (
		<section>
			<header>
				<h2>{title}</h2>
				{hint && <p class="t-small m">{hint}</p>}
			</header>
			<div>{children}</div>
		</section>
	);
}

/** One setting: its name, its control, and what it does where that is not plain. */
export function Line({
	label,
	hint,
	isGroup = false,
	children,
}: {
	label: string;
	hint?: string;
	/** Several controls under one name. */
	isGroup?: boolean;
	children: ComponentChildren;
}) {
	const content = (
		<>
			<span class="lab" aria-hidden={isGroup || undefined}>
				{label}
			</span>
			{children}
			{hint && <span class="t-small m">{hint}</span>}
		</>
	);
	return isGroup ? (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as the other lines are
		<div class="line" role="group" aria-label={label}>
			{content}
		</div>
	) : (
		<div class="line">{content}</div>
	);
}

export function Check({
	label,
	isOn,
	onChange,
}: {
	label: string;
	isOn: boolean;
	onChange(isOn: boolean): void;
}) {
	return (
		<label class="check">
			<input
				type="checkbox"
				checked={isOn}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
			{label}
		</label>
	);
}

/** A number that is saved when it is left or Enter is pressed; what is none is put back. Empty: what holds anyway. */
export function NumberField({
	label,
	value,
	placeholder,
	unit,
	isRead,
	onSave,
}: {
	label: string;
	/** As it is written here; empty where nothing is set. */
	value: string;
	/** What holds while nothing is set. */
	placeholder: string;
	unit: string;
	isRead(text: string): boolean;
	onSave(text: string): void;
}) {
	return (
		<span class="field number">
			<input
				key={value}
				inputMode="decimal"
				autocomplete="off"
				aria-label={label}
				defaultValue={value}
				placeholder={placeholder}
				onChange={(event) => {
					const text = event.currentTarget.value.trim();
					if (text === "" || isRead(text)) onSave(text);
					else event.currentTarget.value = value;
				}}
			/>
			<span class="m">{unit}</span>
		</span>
	);
}
