import { useState } from "preact/hooks";
import type { Membership } from "../../lib/model/membership.ts";
import type { Seller } from "../../lib/model/seller.ts";
import { t } from "../../lib/text/text.ts";
import { addDays, isPlainDate } from "../../lib/time/plain-date.ts";
import { Icon } from "../icon.tsx";
import { daysText } from "./days-text.ts";
import { JoinForm } from "./join-form.tsx";
import { NameField } from "./people.tsx";
import type { Choice } from "./scope-line.tsx";
import { Check } from "./settings-parts.tsx";
import { weekdayName } from "./weekday-name.ts";

/** The days that are workdays unless somebody says otherwise. */
const WEEKDAYS = [1, 2, 3, 4, 5];

/** A seller's fields that a page may change; null takes one away. */
export interface SellerPatch {
	name?: string;
	freeWeekdays?: number[] | null;
	absences?: Seller["absences"] | null;
}

/** One seller: the name, the days that are no workdays, and the teams with their dates. Saved as it is changed. */
export function SellerDays({
	seller,
	memberships,
	teams,
	today,
	onSave,
	onMembership,
	onJoin,
}: {
	seller: Seller;
	/** The seller's own. */
	memberships: readonly Membership[];
	teams: readonly Choice[];
	today: string;
	onSave(patch: SellerPatch): void;
	onMembership(
		id: string,
		patch: { team?: string; from?: string | null; to?: string | null },
	): void;
	onJoin(team: string, from: string): void;
}) {
	const { freeWeekdays = [], absences = [] } = seller;
	return (
		<div class="form seller">
			<div>
				<span class="lab" aria-hidden="true">
					{t("people.name")}
				</span>
				<NameField
					label={t("people.name")}
					name={seller.name}
					onSave={(name) => onSave({ name })}
				/>
			</div>
			{seller.aliases && seller.aliases.length > 0 && (
				<p class="t-small m also">
					{t("people.aliases", { names: seller.aliases.join(", ") })}
				</p>
			)}
			<fieldset>
				<legend class="lab">{t("people.freeWeekdays")}</legend>
				<div class="checks">
					{WEEKDAYS.map((day) => (
						<Check
							key={day}
							label={weekdayName(day)}
							isOn={freeWeekdays.includes(day)}
							onChange={(isOn) => {
								const days = WEEKDAYS.filter((each) =>
									each === day ? isOn : freeWeekdays.includes(each),
								);
								onSave({ freeWeekdays: days.length > 0 ? days : null });
							}}
						/>
					))}
				</div>
			</fieldset>
			<section aria-label={t("people.absences")}>
				<h3>{t("people.absences")}</h3>
				{absences.length > 0 && (
					<ul class="plain-list">
						{absences.map((each) => (
							<li key={`${each.from} ${each.to}`} class="row between">
								{daysText(each.from, each.to)}
								<button
									type="button"
									class="ib"
									aria-label={t("settings.removeDay", {
										day: daysText(each.from, each.to),
									})}
									onClick={() => {
										const rest = absences.filter((other) => other !== each);
										onSave({ absences: rest.length > 0 ? rest : null });
									}}
								>
									<Icon name="close" />
								</button>
							</li>
						))}
					</ul>
				)}
				<DaysForm
					onAdd={(from, last) =>
						onSave({
							absences: [...absences, { from, to: addDays(last, 1) }].sort(
								(a, b) => (a.from < b.from ? -1 : 1),
							),
						})
					}
				/>
			</section>
			<section aria-label={t("people.teams")}>
				<h3>{t("people.teams")}</h3>
				{memberships.map((each) => (
					<MembershipLine
						key={each.id}
						membership={each}
						teams={teams}
						today={today}
						onChange={(patch) => onMembership(each.id, patch)}
					/>
				))}
				{teams.length === 0 ? (
					<p class="m">{t("people.noTeams")}</p>
				) : (
					<JoinForm
						choices={teams}
						words={{
							what: t("people.join"),
							choose: t("people.chooseTeam"),
							add: t("people.addToTeam"),
						}}
						today={today}
						onJoin={onJoin}
					/>
				)}
			</section>
		</div>
	);
}

/** Days away, the last one included. */
function DaysForm({ onAdd }: { onAdd(from: string, last: string): void }) {
	const [from, setFrom] = useState("");
	const [last, setLast] = useState("");
	const isRight =
		isPlainDate(from) && (last === "" || (isPlainDate(last) && last >= from));
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				if (!isRight) return;
				onAdd(from, last || from);
				setFrom("");
				setLast("");
			}}
		>
			<div class="halves">
				<Day label={t("people.awayFrom")} value={from} onInput={setFrom} />
				<Day label={t("people.awayLast")} value={last} onInput={setLast} />
			</div>
			{from !== "" && !isRight && (
				<p class="w t-small" role="alert">
					{t("costs.lastBeforeFrom")}
				</p>
			)}
			<button type="submit" class="btn s" disabled={!isRight}>
				{t("people.addAbsence")}
			</button>
		</form>
	);
}

/** A team and its days; both ends can stay open. */
function MembershipLine({
	membership: { team, from, to },
	teams,
	today,
	onChange,
}: {
	membership: Membership;
	teams: readonly Choice[];
	today: string;
	onChange(patch: { from?: string | null; to?: string | null }): void;
}) {
	const name = teams.find(({ value }) => value === team)?.label ?? "";
	const last = to ? addDays(to, -1) : "";
	return (
		<div class="membership">
			<p class="row between">
				<span class="b cut" title={name}>
					{name}
				</span>
				{!to && (
					<button
						type="button"
						class="link"
						aria-label={t("people.endOf", { team: name })}
						onClick={() => onChange({ to: addDays(today, 1) })}
					>
						{t("people.end")}
					</button>
				)}
			</p>
			<div class="halves">
				<Day
					label={t("people.memberFrom")}
					value={from ?? ""}
					onInput={(day) => {
						if (day === "" || !to || day < to) onChange({ from: day || null });
					}}
				/>
				<Day
					label={t("people.memberLast")}
					value={last}
					onInput={(day) => {
						if (day === "") onChange({ to: null });
						else if (!from || day >= from) onChange({ to: addDays(day, 1) });
					}}
				/>
			</div>
		</div>
	);
}

/** A day, or none: told once it is whole. */
function Day({
	label,
	value,
	onInput,
}: {
	label: string;
	value: string;
	onInput(day: string): void;
}) {
	return (
		<label>
			<span class="lab">{label}</span>
			<span class="field">
				<input
					type="date"
					value={value}
					onChange={(event) => onInput(event.currentTarget.value)}
				/>
			</span>
		</label>
	);
}
