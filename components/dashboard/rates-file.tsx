import { useState } from "preact/hooks";
import { dayLong } from "../../lib/format.ts";
import type { RateRefusal, RatesReading } from "../../lib/intake/read-rates.ts";
import { type TextKey, t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";
import { Counted } from "./counted.tsx";

/** What came of a file of rates. */
export interface RatesOutcome {
	file: string;
	reading: RatesReading;
	/** How many of its months were kept: the rest is from before the data begins. */
	kept: number;
}

/** Where the bank's file comes in, chosen or dropped, and what was read of the last one. */
export function RatesFile({
	outcome,
	isBusy,
	onFile,
}: {
	outcome?: RatesOutcome | undefined;
	isBusy: boolean;
	onFile(file: File): void;
}) {
	const [isOver, setOver] = useState(false);
	return (
		<section class="rates-file" aria-label={t("currencies.file")}>
			<h2>{t("currencies.file")}</h2>
			<p class="m prose">{t("currencies.fileHelp")}</p>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is the pointer's way of choosing one, which the button beside it does for all */}
			<div
				class={isOver ? "drop over" : "drop"}
				onDragOver={(event) => {
					event.preventDefault();
					setOver(!isBusy);
				}}
				onDragLeave={() => setOver(false)}
				onDrop={(event) => {
					event.preventDefault();
					setOver(false);
					const [file] = event.dataTransfer?.files ?? [];
					if (file && !isBusy) onFile(file);
				}}
			>
				<label class="btn file">
					{t("currencies.choose")}
					<input
						type="file"
						accept=".csv,text/csv"
						disabled={isBusy}
						onChange={(event) => {
							const [file] = event.currentTarget.files ?? [];
							// The same file can be chosen again.
							event.currentTarget.value = "";
							if (file) onFile(file);
						}}
					/>
				</label>
				<span class="m">{t("currencies.orDrop")}</span>
			</div>
			<div class="outcome" role="status">
				{outcome && <Outcome outcome={outcome} />}
			</div>
		</section>
	);
}

function Outcome({
	outcome: { file, reading, kept },
}: {
	outcome: RatesOutcome;
}) {
	const places = { scope: "import", period: "all" } as const;
	if (!reading.ok)
		return (
			<p class="w">
				<span class="cut">{file}</span>:{" "}
				{t(`currencies.${reading.reason}` as TextKey)}
			</p>
		);
	const { from, to, currencies, refused, refusals } = reading;
	return (
		<>
			<p>
				<Filled
					text={t("currencies.read", {
						from: `${dayLong(from)} ${from.slice(0, 4)}`,
						to: `${dayLong(to)} ${to.slice(0, 4)}`,
						n: kept,
					})}
					with={{
						currencies: (
							<Count
								value={currencies.length}
								is="rates.currencies"
								{...places}
							/>
						),
						shown: <Count value={kept} is="rates.months" {...places} />,
					}}
				/>
			</p>
			{refused > 0 && (
				<details class="refusals">
					<summary>
						<Counted
							text="currencies.refused"
							n={refused}
							is="rates.refused"
							{...places}
						/>
					</summary>
					<Refused refusals={refusals} />
				</details>
			)}
		</>
	);
}

function Refused({ refusals }: { refusals: readonly RateRefusal[] }) {
	return (
		<div class="scroll">
			<table class="dense">
				<caption class="unseen">{t("currencies.refusedList")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("import.line")}</th>
						<th scope="col">{t("import.why")}</th>
						<th scope="col">{t("import.value")}</th>
					</tr>
				</thead>
				<tbody>
					{refusals.map((each) => (
						<tr key={`${each.line} ${each.column ?? ""} ${each.reason}`}>
							<th scope="row">{each.line}</th>
							<td>
								{t(`currencies.refused.${each.reason}`, {
									column: each.column ?? "",
								})}
							</td>
							<td>
								<span class="cut">{each.value}</span>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
