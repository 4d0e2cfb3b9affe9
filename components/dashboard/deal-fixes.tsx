import { type ComponentChildren, Fragment } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { dayShort, figureText } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { isPlainDate } from "../../lib/time/plain-date.ts";
import { Figure } from "../figure.tsx";
import { More } from "./more.tsx";

/** A deal of a line of the pipeline, by the names a reader knows it by. */
export interface FixRow {
	id: string;
	name: string;
	/** What else it is called, whose it is, and why it stands here. */
	about: readonly ComponentChildren[];
	amount: Measured;
	/** As it is now: only an open deal is dated or lost, only a lost one has a reason. */
	status: "open" | "won" | "lost";
	expectedCloseOn: string;
	lostReason: string;
}

export interface DealFixesProps {
	rows: readonly FixRow[];
	total: number;
	shown: number;
	/** Days offered in one press. */
	offered: readonly string[];
	/** Reasons written before. */
	reasons: readonly string[];
	scope: string;
	period: string;
	onMore(shown: number): void;
	onEdit(id: string): void;
	onExpect(id: string, day: string): void;
	onLost(id: string, reason: string): void;
	onReason(id: string, reason: string): void;
}

/** The deals of one line, each with what mends it: a day in one press, or lost, and why. */
export function DealFixes(props: DealFixesProps) {
	const { rows, total, shown, onMore, reasons } = props;
	const list = useId();
	const place = useRef<HTMLUListElement>(null);
	// What was mended leaves the line, and the focus with it: it goes to the deal that comes in its place.
	const at = useRef<number | null>(null);
	useLayoutEffect(() => {
		const lost = document.activeElement === document.body;
		if (at.current === null || !lost) return;
		const items = place.current?.querySelectorAll("li");
		const next = items?.[Math.min(at.current, items.length - 1)];
		next?.querySelector("button")?.focus();
		at.current = null;
	}, [rows]);
	if (total === 0) return <p class="m">{t("pipeline.listNone")}</p>;
	return (
		<>
			<datalist id={list}>
				{reasons.map((reason) => (
					<option key={reason} value={reason} />
				))}
			</datalist>
			<ul ref={place} class="fixes">
				{rows.map((row, index) => (
					<Fix
						key={row.id}
						row={row}
						list={list}
						onActed={() => {
							at.current = index;
						}}
						{...props}
					/>
				))}
			</ul>
			<More shown={Math.min(shown, total)} total={total} onMore={onMore} />
		</>
	);
}

function Fix({
	row,
	list,
	offered,
	scope,
	period,
	onActed,
	onEdit,
	onReason,
	...props
}: DealFixesProps & { row: FixRow; list: string; onActed(): void }) {
	const onExpect = (id: string, day: string) => {
		onActed();
		props.onExpect(id, day);
	};
	const onLost = (id: string, reason: string) => {
		onActed();
		props.onLost(id, reason);
	};
	const [isWhy, setWhy] = useState(false);
	const { id, name, about, amount, status } = row;
	return (
		<li>
			<p class="row between">
				<button
					type="button"
					class="cell b cut"
					title={name}
					aria-label={t("pipeline.edit", { name })}
					onClick={() => onEdit(id)}
				>
					{name}
				</button>
				<span class="r">
					{amount.value === null ? (
						<span class="m">{t("pipeline.noAmountYet")}</span>
					) : (
						<Figure
							figure={amount}
							kpi="pipeline.deal"
							scope={scope}
							period={period}
							text={figureText(amount, { exact: true })}
						/>
					)}
				</span>
			</p>
			{about.length > 0 && (
				<p class="m t-small about">
					{about.map((each, at) => (
						<Fragment key={at}>
							{at > 0 && " · "}
							{each}
						</Fragment>
					))}
				</p>
			)}
			{status === "open" && !isWhy && (
				<p class="row mend">
					{offered.map((day) => (
						<button
							key={day}
							type="button"
							class="btn"
							aria-label={t("pipeline.expectBy", { name, day: dayShort(day) })}
							onClick={() => onExpect(id, day)}
						>
							{dayShort(day)}
						</button>
					))}
					<Expected row={row} onExpect={onExpect} />
					<button
						type="button"
						class="link end"
						aria-label={`${name}: ${t("pipeline.lost")}`}
						onClick={() => setWhy(true)}
					>
						{t("pipeline.lost")}
					</button>
				</p>
			)}
			{status === "lost" && !isWhy && (
				<p class="row mend">
					<button
						type="button"
						class="link"
						aria-label={`${name}: ${row.lostReason || t("pipeline.sayWhy")}`}
						onClick={() => setWhy(true)}
					>
						{row.lostReason || t("pipeline.sayWhy")}
					</button>
				</p>
			)}
			{isWhy && (
				<WhyLost
					start={row.lostReason}
					list={list}
					label={t(
						status === "open" ? "pipeline.markLost" : "pipeline.saveReason",
					)}
					onSave={(reason) => {
						setWhy(false);
						if (status === "open") onLost(id, reason);
						else onReason(id, reason);
					}}
					onCancel={() => setWhy(false)}
				/>
			)}
		</li>
	);
}

/** The day it is expected on. Picked, it holds at once; typed, when it is left or Enter is pressed: half a day is no day. */
function Expected({
	row: { id, name, expectedCloseOn },
	onExpect,
}: {
	row: FixRow;
	onExpect(id: string, day: string): void;
}) {
	const isTyping = useRef(false);
	const save = (day: string) => {
		if (isPlainDate(day) && day >= "1900-01-01" && day !== expectedCloseOn)
			onExpect(id, day);
	};
	return (
		<input
			type="date"
			class="day-of"
			aria-label={t("pipeline.expectOn", { name })}
			value={expectedCloseOn}
			min="1900-01-01"
			max="2999-12-31"
			onKeyDown={(event) => {
				isTyping.current = event.key !== "Enter";
				if (event.key === "Enter") save(event.currentTarget.value);
			}}
			onChange={(event) => {
				if (!isTyping.current) save(event.currentTarget.value);
			}}
			onBlur={(event) => {
				if (isTyping.current) save(event.currentTarget.value);
				isTyping.current = false;
			}}
		/>
	);
}

function WhyLost({
	start,
	list,
	label,
	onSave,
	onCancel,
}: {
	start: string;
	list: string;
	label: string;
	onSave(reason: string): void;
	onCancel(): void;
}) {
	const [reason, setReason] = useState(start);
	const field = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => field.current?.focus(), []);
	return (
		<form
			class="why-lost"
			onSubmit={(event) => {
				event.preventDefault();
				onSave(reason.trim());
			}}
		>
			<span class="field">
				<input
					ref={field}
					aria-label={t("pipeline.why")}
					placeholder={t("pipeline.why")}
					value={reason}
					list={list}
					maxLength={1000}
					autocomplete="off"
					onInput={(event) => setReason(event.currentTarget.value)}
				/>
			</span>
			<span class="row">
				<button type="submit" class="btn go">
					{label}
				</button>
				<button type="button" class="btn bare" onClick={onCancel}>
					{t("deals.cancel")}
				</button>
			</span>
		</form>
	);
}
