import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../../lib/text/text.ts";
import { Counted } from "./counted.tsx";
import { Group, Line } from "./settings-parts.tsx";
import { weekdayName } from "./weekday-name.ts";

/** A seller as the list shows one. */
export interface PersonRow {
	id: string;
	name: string;
	/** The teams of today. */
	teams: readonly string[];
	freeWeekdays: readonly number[];
	/** How many absences are noted. */
	absences: number;
}

export interface TeamRow {
	id: string;
	name: string;
	/** How many sellers belong to it today. */
	members: number;
}

/** Who sells, and in which teams. A seller's name opens the days and the teams. */
export function People({
	sellers,
	teams,
	open,
	onOpen,
	onNewSeller,
	onNewTeam,
	onRenameTeam,
	save,
}: {
	sellers: readonly PersonRow[];
	teams: readonly TeamRow[];
	/** The seller in the drawer. */
	open?: string | undefined;
	onOpen(id: string): void;
	onNewSeller(name: string): void;
	onNewTeam(name: string): void;
	onRenameTeam(id: string, name: string): void;
	/** What saves them. */
	save?: ComponentChildren;
}) {
	return (
		<Group title={t("people.title")} hint={t("people.hint")}>
			<Line label={t("people.sellers")} isGroup>
				{sellers.length === 0 ? (
					<p class="m">{t("people.noSellers")}</p>
				) : (
					<ul class="plain-list people">
						{sellers.map((each) => (
							<li key={each.id} class="row between">
								<button
									type="button"
									class="cell b cut"
									data-row={each.id}
									aria-expanded={each.id === open}
									title={each.name}
									onClick={() => onOpen(each.id)}
								>
									{each.name}
								</button>
								<span class="m cut">
									<About person={each} />
								</span>
							</li>
						))}
					</ul>
				)}
				<NewName label={t("people.newSeller")} onAdd={onNewSeller} />
			</Line>
			<Line label={t("people.teams")} isGroup>
				{teams.length === 0 ? (
					<p class="m">{t("people.noTeams")}</p>
				) : (
					<ul class="plain-list people">
						{teams.map((each) => (
							<li key={each.id} class="row between">
								<NameField
									label={t("people.nameOfTeam", { name: each.name })}
									name={each.name}
									onSave={(name) => onRenameTeam(each.id, name)}
								/>
								<span class="m">
									<Counted
										text="people.members"
										n={each.members}
										is="team.members"
										scope={`team:${each.name}`}
										period="today"
									/>
								</span>
							</li>
						))}
					</ul>
				)}
				<NewName label={t("people.newTeam")} onAdd={onNewTeam} />
			</Line>
			{sellers.length > 0 && save}
		</Group>
	);
}

/** The teams, the days off every week, and how often away. */
function About({
	person: { name, teams, freeWeekdays, absences },
}: {
	person: PersonRow;
}) {
	const parts = [
		...teams.map((each) => <>{each}</>),
		...(freeWeekdays.length > 0
			? [
					t("people.freeOn", {
						days: freeWeekdays
							.map((each) => weekdayName(each, "short"))
							.join(", "),
					}),
				]
			: []),
		...(absences > 0
			? [
					<Counted
						key="absences"
						text="people.away"
						n={absences}
						is="seller.absences"
						scope={`seller:${name}`}
						period="all"
					/>,
				]
			: []),
	];
	return <>{parts.flatMap((part, at) => (at > 0 ? [" · ", part] : [part]))}</>;
}

/** A name that is saved when it is left or Enter is pressed; an empty one is put back. */
export function NameField({
	label,
	name,
	onSave,
}: {
	label: string;
	name: string;
	onSave(name: string): void;
}) {
	return (
		<span class="field">
			<input
				key={name}
				aria-label={label}
				defaultValue={name}
				maxLength={1000}
				autocomplete="off"
				onChange={(event) => {
					const next = event.currentTarget.value.trim();
					if (next) onSave(next);
					else event.currentTarget.value = name;
				}}
			/>
		</span>
	);
}

function NewName({
	label,
	onAdd,
}: {
	label: string;
	onAdd(name: string): void;
}) {
	const [name, setName] = useState("");
	return (
		<form
			class="row"
			onSubmit={(event) => {
				event.preventDefault();
				if (!name.trim()) return;
				onAdd(name.trim());
				setName("");
			}}
		>
			<span class="field">
				<input
					aria-label={label}
					placeholder={label}
					value={name}
					maxLength={1000}
					autocomplete="off"
					onInput={(event) => setName(event.currentTarget.value)}
				/>
			</span>
			<button type="submit" class="btn s">
				{t("settings.addDay")}
			</button>
		</form>
	);
}
