import { dayLong } from "../../lib/format.ts";
import type { RateRefusal, RatesReading } from "../../lib/intake/read-rates.ts";
import { type TextKey, t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";
import { Counted } from "./counted.tsx";
import { FileDrop } from "./file-drop.tsx";

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
	return (
		<section class="rates-file" aria-label={t("currencies.file")}>
			<h2>{t("currencies.file")}</h2>
			<p class="m prose">{t("currencies.fileHelp")}</p>
			<FileDrop
				choose={t("currencies.choose")}
				orDrop={t("currencies.orDrop")}
				accept=".csv,text/csv"
				isBusy={isBusy}
				onFile={onFile}
			/>
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
