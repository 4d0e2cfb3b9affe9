import { useId, useState } from "preact/hooks";
import { normalName } from "../../lib/model/customer.ts";
import { type Kind, kinds } from "../../lib/model/kinds.ts";
import { t } from "../../lib/text/text.ts";
import { Count } from "./count.tsx";
import { Counted } from "./counted.tsx";
import { Problem } from "./notes.tsx";
import { TextField } from "./record-form.tsx";
import { Check } from "./settings-parts.tsx";

export type How = "anonymised" | "removed";

/** What forgetting would do, as it is shown before anything is done. */
export interface ForgetView {
	counts: { [kind in Kind]?: number };
	mentions: readonly {
		kind: Kind;
		id: string;
		text: string;
		isName: boolean;
	}[];
	rows: number;
}

/** More texts than this nobody reads one by one. */
const SHOWN = 50;
/** Of a long text, its beginning says where it stands. */
const CLIPPED = 160;

/** Forgetting somebody: what there is, what shall happen to it, where else the name stands, and the name typed to say so. */
export function ForgetPanel({
	kind,
	name,
	plan,
	isBusy,
	problem,
	onWords,
	onForget,
	onCancel,
}: {
	kind: "customer" | "seller";
	name: string;
	/** Absent: it is still being looked for. */
	plan: ForgetView | undefined;
	isBusy: boolean;
	problem?: string | undefined;
	/** Looks for more words. */
	onWords(words: string[]): void;
	/** `left`: records in which the name stays. */
	onForget(how: How, left: string[]): void;
	onCancel(): void;
}) {
	const [how, setHow] = useState<How>("anonymised");
	const [words, setWords] = useState("");
	const [asked, setAsked] = useState("");
	const [typed, setTyped] = useState("");
	/** Ticked otherwise than proposed. */
	const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
	const own = useId();
	const isSure = normalName(typed) === normalName(name);
	const look = () => {
		setAsked(words);
		onWords(words.split(",").flatMap((word) => word.trim() || []));
	};
	if (!plan)
		return (
			<p class="m" role="status">
				{problem ?? t("forget.looking")}
			</p>
		);
	// One a record; those that keep the name unless told otherwise are never among those that are not shown.
	const mentions = [
		...new Map(plan.mentions.map((each) => [each.id, each])).values(),
	].sort((a, b) => Number(b.isName) - Number(a.isName));
	const isTaken = (each: ForgetView["mentions"][number]) =>
		turned.has(each.id) === each.isName;
	return (
		<form
			class="form forget"
			aria-busy={isBusy}
			onSubmit={(event) => {
				event.preventDefault();
				if (words !== asked) look();
				else if (isSure && !isBusy)
					onForget(
						how,
						mentions.filter((each) => !isTaken(each)).map(({ id }) => id),
					);
			}}
		>
			<p class="m">{t("forget.right")}</p>
			<table class="dense">
				<caption>{t("forget.about", { name })}</caption>
				<thead class="unseen">
					<tr>
						<th scope="col">{t("forget.kind")}</th>
						<th scope="col">{t("forget.count")}</th>
					</tr>
				</thead>
				<tbody>
					{kinds.map((each) => {
						const count = plan.counts[each];
						return (
							count && (
								<tr key={each}>
									<th scope="row">{t(`backup.kind.${each}`)}</th>
									<td class="r">
										<Count
											value={count}
											is={`forget.${each}`}
											scope={kind}
											period="all"
										/>
									</td>
								</tr>
							)
						);
					})}
					<tr>
						<th scope="row">{t("forget.rows")}</th>
						<td class="r">
							<Count
								value={plan.rows}
								is="forget.journal"
								scope={kind}
								period="all"
							/>
						</td>
					</tr>
				</tbody>
			</table>
			<fieldset>
				<legend class="lab">{t("forget.how")}</legend>
				{(["anonymised", "removed"] as const).map((each) => (
					<label key={each} class="check way">
						<input
							type="radio"
							name={own}
							checked={how === each}
							aria-describedby={`${own}${each}`}
							onChange={() => setHow(each)}
						/>
						<span>
							{t(`forget.${each}`)}
							<span id={`${own}${each}`} class="t-small m">
								{t(`forget.${each}.${kind}`, {
									called: t(`forget.called.${kind}`),
								})}
							</span>
						</span>
					</label>
				))}
			</fieldset>
			<fieldset>
				<legend class="lab">{t("forget.mentions")}</legend>
				{mentions.length === 0 ? (
					<p class="m">{t("forget.noMentions")}</p>
				) : (
					<>
						<p class="t-small m">{t("forget.mentionsHelp")}</p>
						<ul class="plain-list">
							{mentions.slice(0, SHOWN).map((each) => (
								<li key={each.id}>
									<Check
										label={`${t(`backup.kind.${each.kind}`)}: ${each.text.slice(0, CLIPPED)}`}
										isOn={isTaken(each)}
										onChange={() => {
											const next = new Set(turned);
											if (!next.delete(each.id)) next.add(each.id);
											setTurned(next);
										}}
									/>
								</li>
							))}
						</ul>
						{mentions.length > SHOWN && (
							<p class="m">
								<Counted
									text="forget.moreMentions"
									n={mentions.length - SHOWN}
									is="forget.mentions"
									scope={kind}
									period="all"
								/>
							</p>
						)}
					</>
				)}
			</fieldset>
			<div class="words">
				<TextField
					label={t("forget.words")}
					value={words}
					hint={t("forget.wordsHelp")}
					onInput={setWords}
				/>
				{words !== asked && (
					<button type="button" class="btn s" disabled={isBusy} onClick={look}>
						{t("forget.lookAgain")}
					</button>
				)}
			</div>
			<div class="note">
				<p class="b">{t("forget.final")}</p>
				<p class="t-small m">{t("forget.backups")}</p>
			</div>
			<TextField
				label={t("forget.type", { name })}
				value={typed}
				onInput={setTyped}
			/>
			{problem && (
				<Problem title={t("forget.failed")}>
					<p>{problem}</p>
				</Problem>
			)}
			<p class="row actions">
				<button
					type="submit"
					class="btn go"
					disabled={!isSure || isBusy || words !== asked}
				>
					{t("forget.go")}
				</button>
				<button
					type="button"
					class="btn bare"
					disabled={isBusy}
					onClick={onCancel}
				>
					{t("forget.cancel")}
				</button>
				<span class="m" role="status">
					{isBusy && t("forget.forgetting")}
				</span>
			</p>
		</form>
	);
}
