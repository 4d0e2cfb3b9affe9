import { useEffect, useState } from "preact/hooks";
import { hrefOf } from "../../components/dashboard/address.ts";
import { Counted } from "../../components/dashboard/counted.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { ImportBar } from "../../components/dashboard/import-parts.tsx";
import { recordsOf } from "../../components/dashboard/kept-backups.tsx";
import { Moment } from "../../components/dashboard/moment.tsx";
import { Plain } from "../../components/dashboard/notes.tsx";
import { Filled } from "../../components/filled.tsx";
import { today } from "../../lib/clock.ts";
import { dayLong } from "../../lib/format.ts";
import { sendMessage } from "../../lib/messages.ts";
import { type Canary, readCanary } from "../../lib/store/readiness.ts";
import { t } from "../../lib/text/text.ts";
import { fromDayNumber } from "../../lib/time/plain-date.ts";
import type { Backups } from "./use-backup.ts";

/** Records are missing, or do not open: what happened, what is safe, what to do. It never looks like a new start. */
export function StatePage({
	state,
	backups,
}: {
	state: "lost" | "failed";
	backups: Backups;
}) {
	const [canary, setCanary] = useState<Canary | null>(null);
	const [isLooking, setLooking] = useState(false);
	useEffect(() => {
		void readCanary().then(setCanary);
	}, []);
	useEffect(() => backups.look(), []);
	const work = backups.state;
	const newest = backups.kept?.find(
		({ name }) => backups.checked.get(name) !== false,
	);
	const deals = canary?.counts.deal;
	const on = canary && fromDayNumber(Math.floor(canary.at / 86_400_000));
	return (
		<Page>
			<Plain
				title={t(`state.${state}`)}
				actions={
					<>
						{newest && (
							<button
								type="button"
								class="btn go"
								disabled={work.is === "busy"}
								onClick={() =>
									state === "lost"
										? backups.restoreKept(newest.name)
										: backups.saveKept(newest)
								}
							>
								{t(state === "lost" ? "backup.restoreNewest" : "backup.asFile")}
							</button>
						)}
						<button
							type="button"
							class={newest ? "btn" : "btn go"}
							disabled={isLooking}
							onClick={async () => {
								setLooking(true);
								await sendMessage("lookAgain", {});
								setLooking(false);
							}}
						>
							{t("state.again")}
						</button>
						<a class="btn bare" href={hrefOf({ page: "backup" })}>
							{t("backup.otherBackups")}
						</a>
						{state === "lost" && (
							<a class="btn bare" href={hrefOf({ page: "settings" })}>
								{t("nav.settings")}
							</a>
						)}
					</>
				}
			>
				{state === "lost" && on && deals !== undefined ? (
					<p>
						<Counted
							text="state.lostSince"
							n={deals}
							with={{ day: dayLong(on, today()) }}
							is="deals.before"
							scope="organisation"
							period="all"
						/>
					</p>
				) : (
					<p>{t(`state.${state}Help`)}</p>
				)}
				<div class="bar hidden" aria-hidden="true">
					<i class="track" style={{ left: "0", right: "0" }} />
				</div>
				{newest && (
					<p>
						<Filled
							text={t("backup.newest")}
							with={{
								when: <Moment at={newest.madeAt} />,
								records: (
									<Counted
										text="backup.newestRecords"
										n={recordsOf(newest)}
										is="backup.records"
										scope="backup"
										period={newest.name}
									/>
								),
							}}
						/>
					</p>
				)}
				{work.is === "busy" && (
					<ImportBar
						label={t(`backup.doing.${work.doing}`)}
						words=""
						{...(work.share !== undefined && { share: work.share })}
					/>
				)}
				{work.is === "failed" && <p class="w">{t("backup.failed")}</p>}
				{state === "failed" && newest && (
					<p class="m">{t("backup.reinstall")}</p>
				)}
				{state === "lost" && <p class="m">{t("state.lostNext")}</p>}
			</Plain>
		</Page>
	);
}
