import { useMemo, useState } from "preact/hooks";
import { CustomerForm } from "../../components/dashboard/customer-form.tsx";
import { DraftNote } from "../../components/dashboard/draft-note.tsx";
import { MergeForm } from "../../components/dashboard/merge-form.tsx";
import type { Choice } from "../../components/dashboard/scope-line.tsx";
import { newId } from "../../lib/clock.ts";
import { countryCodes } from "../../lib/intake/country.ts";
import { type Customer, normalName } from "../../lib/model/customer.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import {
	customerEntryOf,
	customerPatch,
	numberHint,
	readEmployees,
} from "./customer-entry.ts";
import type { Doing } from "./use-doing.ts";
import { useDraft } from "./use-draft.ts";

/** How many names are offered while another customer is being chosen. */
const OFFERED = 20;

/** A customer being entered or changed. */
export function EditCustomer({
	customer,
	all,
	doing,
	onMerge,
	onDone,
}: {
	/** Absent: a new one. */
	customer?: Customer | undefined;
	/** Whom it may be merged with. */
	all: readonly Customer[];
	doing: Doing;
	onMerge(into: Customer): void;
	onDone(): void;
}) {
	const draft = useDraft(`customer ${customer?.id ?? "new"}`, () =>
		customerEntryOf(customer),
	);
	const { start, value: entry } = draft;
	const done = () => {
		draft.clear();
		onDone();
	};
	const [other, setOther] = useState("");
	const [isBusy, setBusy] = useState(false);
	const industries = useMemo(
		() =>
			[...new Set(all.flatMap(({ industry }) => industry?.trim() || []))].sort(
				(a, b) => a.localeCompare(b, currentLanguage()),
			),
		[all],
	);
	const countries = useMemo(countryChoices, [currentLanguage()]);
	const typed = normalName(other);
	const others = all.filter(
		({ id, name }) => id !== customer?.id && normalName(name).includes(typed),
	);
	const into = others.find(({ name }) => normalName(name) === typed);
	const name = entry.name.trim();
	return (
		<>
			<DraftNote draft={draft} />
			<CustomerForm
				entry={entry}
				countries={countries}
				industries={industries}
				numberHint={numberHint(entry)}
				problem={
					!name
						? t("customers.needsName")
						: readEmployees(entry.employees) === undefined
							? t("customers.employeesUnreadable")
							: undefined
				}
				isBusy={isBusy}
				onInput={draft.set}
				onSave={async () => {
					setBusy(true);
					const answer = await doing.run(
						"saveRecord",
						{
							kind: "customer",
							id: customer?.id ?? newId(),
							...(!customer && { isNew: true as const }),
							patch: customerPatch(start, entry),
						},
						t("record.saved", { name }),
					);
					setBusy(false);
					if (answer.ok) done();
				}}
				onCancel={done}
			/>
			{customer && all.length > 1 && (
				<MergeForm
					name={other}
					choices={
						typed ? others.slice(0, OFFERED).map((each) => each.name) : []
					}
					isKnown={typed !== "" && into !== undefined}
					onInput={setOther}
					onMerge={() => into && onMerge(into)}
				/>
			)}
		</>
	);
}

/** Every country by its name in the reader's own language. */
function countryChoices(): Choice[] {
	const names = new Intl.DisplayNames(currentLanguage(), { type: "region" });
	return countryCodes()
		.map((code) => ({ value: code, label: names.of(code) ?? code }))
		.sort((a, b) => a.label.localeCompare(b.label, currentLanguage()));
}
