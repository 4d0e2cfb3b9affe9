import type { KeptBackup } from "../../lib/backup/keeping.ts";
import { t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";
import { Moment, momentText } from "./moment.tsx";

/** The backups that are kept in the browser, newest first. */
export function KeptBackups({
	kept,
	checked,
	isBusy,
	onRestore,
	onSave,
}: {
	kept: readonly KeptBackup[];
	/** Those that were read again: whether every byte is as it was. */
	checked: ReadonlyMap<string, boolean>;
	isBusy: boolean;
	onRestore(backup: KeptBackup): void;
	onSave(backup: KeptBackup): void;
}) {
	return (
		<div class="scroll">
			<table class="dense kept">
				<caption class="unseen">{t("backup.kept")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("backup.when")}</th>
						<th scope="col" class="wide">
							{t("backup.why")}
						</th>
						<th scope="col" class="r wide">
							{t("backup.records")}
						</th>
						<th scope="col" class="r wide">
							{t("backup.size")}
						</th>
						<th scope="col">{t("backup.state")}</th>
						<td />
					</tr>
				</thead>
				<tbody>
					{kept.map((each) => {
						const when = momentText(each.madeAt);
						const isWhole = checked.get(each.name);
						const isUndo = each.because === "beforeRestore";
						const places = { scope: "backup", period: each.name } as const;
						return (
							<tr key={each.name}>
								<th scope="row">
									<Moment at={each.madeAt} />
								</th>
								<td class="wide m">{t(`backup.because.${each.because}`)}</td>
								<td class="r wide">
									<Count
										value={recordsOf(each)}
										is="backup.records"
										{...places}
									/>
								</td>
								<td class="r wide m">
									<Filled
										text={t("backup.kilobytes")}
										with={{
											shown: (
												<Count
													value={Math.ceil(each.size / 1_000)}
													is="backup.kilobytes"
													{...places}
												/>
											),
										}}
									/>
								</td>
								<td class={isWhole === false ? "w" : "m"}>
									{isWhole === undefined
										? t("backup.checking")
										: t(isWhole ? "backup.whole" : "backup.broken")}
								</td>
								<td>
									<span class="row">
										<button
											type="button"
											class="link"
											disabled={isBusy || isWhole === false}
											aria-label={t(
												isUndo ? "backup.undoOf" : "backup.restoreOf",
												{ when },
											)}
											onClick={() => onRestore(each)}
										>
											{t(isUndo ? "backup.undoRestore" : "backup.restore")}
										</button>
										<button
											type="button"
											class="link"
											disabled={isBusy}
											aria-label={t("backup.saveOf", { when })}
											onClick={() => onSave(each)}
										>
											{t("backup.asFile")}
										</button>
									</span>
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}

/** How many records a backup holds in all. */
export function recordsOf({ counts }: KeptBackup): number {
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
