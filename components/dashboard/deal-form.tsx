import { useEffect, useRef } from "preact/hooks";
import type { DealStatus } from "../../lib/model/deal.ts";
import { t } from "../../lib/text/text.ts";
import type { Choice } from "./scope-line.tsx";

/** A deal while it is being written: everything as typed. */
export interface DealEntry {
	customer: string;
	title: string;
	amount: string;
	status: DealStatus;
	/** Closed on, or expected to close on. */
	on: string;
	firstContactOn: string;
	owner: string;
	source: string;
}

/** One deal to fill in or to change. */
export function DealForm({
	entry,
	sellers,
	currency,
	readBack,
	problem,
	isNew,
	isBusy,
	onInput,
	onSave,
	onDelete,
	onCancel,
}: {
	entry: DealEntry;
	sellers: Choice[];
	currency: string;
	/** The amount as it was understood, where that is not plain from what was typed. */
	readBack?: string;
	/** Why it cannot be saved yet. */
	problem?: string;
	isNew: boolean;
	isBusy: boolean;
	onInput(entry: DealEntry): void;
	onSave(): void;
	onDelete(): void;
	onCancel(): void;
}) {
	const first = useRef<HTMLInputElement>(null);
	useEffect(() => first.current?.focus(), []);
	const set = (change: Partial<DealEntry>) => onInput({ ...entry, ...change });
	return (
		<form
			class="form"
			onSubmit={(event) => {
				event.preventDefault();
				onSave();
			}}
		>
			<label>
				<span class="lab">{t("deals.customer")}</span>
				<span class="field">
					<input
						ref={first}
						value={entry.customer}
						autocomplete="off"
						maxLength={1000}
						onInput={(event) => set({ customer: event.currentTarget.value })}
					/>
				</span>
			</label>
			<label>
				<span class="lab">{t("deals.dealTitle")}</span>
				<span class="field">
					<input
						value={entry.title}
						autocomplete="off"
						onInput={(event) => set({ title: event.currentTarget.value })}
					/>
				</span>
			</label>
			<label>
				<span class="lab">{t("deals.amountIn", { currency })}</span>
				<span class="field">
					<input
						value={entry.amount}
						inputMode="decimal"
						autocomplete="off"
						aria-describedby="deal-read-back"
						onInput={(event) => set({ amount: event.currentTarget.value })}
					/>
				</span>
				<span class="t-small m" id="deal-read-back" aria-live="polite">
					{readBack}
				</span>
			</label>
			<fieldset>
				<legend class="lab">{t("deals.status")}</legend>
				<span class="seg">
					{(["open", "won", "lost"] as const).map((status) => (
						<label key={status}>
							<input
								type="radio"
								name="status"
								checked={entry.status === status}
								onChange={() => set({ status })}
							/>
							{t(`status.${status}`)}
						</label>
					))}
				</span>
			</fieldset>
			<div class="halves">
				<label>
					<span class="lab">
						{t(entry.status === "open" ? "deals.expected" : "deals.closed")}
					</span>
					<span class="field">
						<input
							type="date"
							value={entry.on}
							onInput={(event) => set({ on: event.currentTarget.value })}
						/>
					</span>
				</label>
				<label>
					<span class="lab">{t("deals.firstContact")}</span>
					<span class="field">
						<input
							type="date"
							value={entry.firstContactOn}
							onInput={(event) =>
								set({ firstContactOn: event.currentTarget.value })
							}
						/>
					</span>
				</label>
			</div>
			<label>
				<span class="lab">{t("deals.seller")}</span>
				<span class="field">
					<select
						value={entry.owner}
						onChange={(event) => set({ owner: event.currentTarget.value })}
					>
						<option value="">{t("deals.nobody")}</option>
						{sellers.map((each) => (
							<option key={each.value} value={each.value}>
								{each.label}
							</option>
						))}
					</select>
				</span>
			</label>
			<label>
				<span class="lab">{t("deals.source")}</span>
				<span class="field">
					<input
						value={entry.source}
						onInput={(event) => set({ source: event.currentTarget.value })}
					/>
				</span>
			</label>
			<p class="w" role="alert">
				{problem}
			</p>
			<p class="row">
				<button
					type="submit"
					class="btn go"
					disabled={isBusy || problem !== undefined}
				>
					{t(isNew ? "deals.log" : "deals.save")} <kbd>↵</kbd>
				</button>
				<button type="button" class="btn bare" onClick={onCancel}>
					{t("deals.cancel")}
				</button>
				{!isNew && (
					<button type="button" class="btn bare end" onClick={onDelete}>
						{t("deals.delete")}
					</button>
				)}
			</p>
		</form>
	);
}
