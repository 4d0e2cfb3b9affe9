import type { Changed, KindDifference } from "../../lib/backup/difference.ts";
import { dayLong } from "../../lib/format.ts";
import { hasText, type TextKey, t } from "../../lib/text/text.ts";
import { isPlainDate } from "../../lib/time/plain-date.ts";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";
import { Counted } from "./counted.tsx";
import { Moment } from "./moment.tsx";

const places = { scope: "backup", period: "all" } as const;
const WAYS = ["added", "changed", "removed"] as const;

/** What restoring a backup would do, by kind, each list to be opened. Nothing is written before Restore is pressed. */
export function RestorePlan({
	madeAt,
	differences,
	leftOut,
	hasOpenImport,
	onRestore,
	onCancel,
}: {
	/** When the backup was made. */
	madeAt: number;
	differences: readonly KindDifference[];
	leftOut: number;
	hasOpenImport: boolean;
	onRestore(): void;
	onCancel(): void;
}) {
	const lists = differences.flatMap((each) =>
		WAYS.flatMap((way) => (each[way].count > 0 ? [{ ...each, way }] : [])),
	);
	return (
		<section class="restore-plan">
			<h2>
				<Filled
					text={t("backup.would")}
					with={{ when: <Moment at={madeAt} /> }}
				/>
			</h2>
			<div class="scroll">
				<table class="dense">
					<caption class="unseen">{t("backup.restore")}</caption>
					<thead>
						<tr>
							<th scope="col">{t("backup.kind")}</th>
							{WAYS.map((way) => (
								<th scope="col" class="r" key={way}>
									{t(`backup.${way}`)}
								</th>
							))}
							<th scope="col" class="r">
								{t("backup.same")}
							</th>
						</tr>
					</thead>
					<tbody>
						{differences.map(({ kind, same, ...ways }) => (
							<tr key={kind}>
								<th scope="row">{kindName(kind)}</th>
								{WAYS.map((way) => (
									<td class="r" key={way}>
										<Count
											value={ways[way].count}
											is={`backup.${way}.${kind}`}
											{...places}
										/>
									</td>
								))}
								<td class="r m">
									<Count value={same} is={`backup.same.${kind}`} {...places} />
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{lists.length === 0 && (
				<p class="m prose">{t("backup.nothingDiffers")}</p>
			)}
			{lists.map(({ kind, way, ...each }) => (
				<details class="refusals" key={`${kind} ${way}`}>
					<summary>
						{t(`backup.names.${way}`, { kind: kindName(kind) })}
					</summary>
					<Names changed={each[way]} kind={kind} />
				</details>
			))}
			{leftOut > 0 && (
				<p class="w prose">
					<Counted
						text="backup.leftOut"
						n={leftOut}
						is="backup.leftOut"
						{...places}
					/>
				</p>
			)}
			{hasOpenImport && <p class="w prose">{t("backup.openImport")}</p>}
			<p class="row actions">
				<button type="button" class="btn go" onClick={onRestore}>
					{t("backup.restore")}
				</button>
				<button type="button" class="btn bare" onClick={onCancel}>
					{t("backup.cancel")}
				</button>
			</p>
			<p class="m t-small prose">{t("backup.canBeUndone")}</p>
		</section>
	);
}

function Names({
	changed: { count, first },
	kind,
}: {
	changed: Changed;
	kind: string;
}) {
	return (
		<ul class="names">
			{first.map(({ id, name, kpi, on }) => {
				const key = `kpi.${kpi}`;
				const day = on && isPlainDate(on) ? dayLong(on, "0000") : undefined;
				return (
					<li key={id}>
						<span class="cut">
							{name || (hasText(key) ? t(key) : undefined) || day || id}
						</span>
						{day && (name || kpi) && <span class="m"> {day}</span>}
					</li>
				);
			})}
			{count > first.length && (
				<li class="m">
					<Filled
						text={t("backup.moreNames", { n: count - first.length })}
						with={{
							shown: (
								<Count
									value={count - first.length}
									is={`backup.moreNames.${kind}`}
									{...places}
								/>
							),
						}}
					/>
				</li>
			)}
		</ul>
	);
}

function kindName(kind: string): string {
	return t(`backup.kind.${kind}` as TextKey);
}
