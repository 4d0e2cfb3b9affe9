import { useEffect, useState } from "preact/hooks";
import { FileDrop } from "../../components/dashboard/file-drop.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { ImportBar } from "../../components/dashboard/import-parts.tsx";
import { KeptBackups } from "../../components/dashboard/kept-backups.tsx";
import { Moment } from "../../components/dashboard/moment.tsx";
import { Problem } from "../../components/dashboard/notes.tsx";
import {
	AskPassphrase,
	NewPassphrase,
} from "../../components/dashboard/passphrase.tsx";
import { RestorePlan } from "../../components/dashboard/restore-plan.tsx";
import { Filled } from "../../components/filled.tsx";
import { useLive } from "../../lib/live/use-live.ts";
import { counts } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import type { Backups } from "./use-backup.ts";

/** What is kept in case: a file outside the browser, the daily ones inside it, and the way back from either. */
export function BackupPage({ backups }: { backups: Backups }) {
	const { state, kept } = backups;
	useEffect(() => backups.look(), []);
	const isBusy = state.is === "busy";
	const stored = useLive(counts, []);
	return (
		<Page>
			<header class="scope">
				<h1 class="t-title">{t("nav.backup")}</h1>
			</header>
			<div class="backup-page">
				<p class="m prose">{t("backup.what")}</p>
				<div class="outcome" role="status">
					{isBusy && (
						<ImportBar
							label={t(`backup.doing.${state.doing}`)}
							words=""
							{...(state.share !== undefined && { share: state.share })}
						/>
					)}
				</div>
				{state.is === "failed" && (
					<Problem title={t("backup.failed")}>
						<p>
							{t(`backup.failed.${failureOf(state.reason)}`, {
								needs: state.needs ?? "",
							})}
						</p>
					</Problem>
				)}
				{state.is === "proposed" && (stored?.forgotten ?? 0) > 0 && (
					<p class="prose">{t("forget.restoring")}</p>
				)}
				{state.is === "proposed" ? (
					<RestorePlan
						{...state.proposal}
						onRestore={backups.restore}
						onCancel={backups.reset}
					/>
				) : state.is === "sealed" ? (
					<AskPassphrase
						key={String(state.isWrong)}
						isWrong={state.isWrong}
						onOpen={(passphrase) => backups.read(state.from, passphrase)}
						onCancel={backups.reset}
					/>
				) : (
					<>
						<SaveFile backups={backups} isBusy={isBusy} />
						<RestoreFile isBusy={isBusy} onFile={backups.read} />
					</>
				)}
				<section>
					<h2>{t("backup.kept")}</h2>
					<p class="m prose">
						{t(kept === null ? "backup.notHere" : "backup.keptHelp")}
					</p>
					{backups.notes?.failedAt ? (
						<p class="w prose">
							<Filled
								text={t("backup.autoFailed")}
								with={{ day: <Moment at={backups.notes.failedAt} /> }}
							/>
						</p>
					) : null}
					{kept?.length === 0 && <p class="prose">{t("backup.noneKept")}</p>}
					{kept && kept.length > 0 && (
						<KeptBackups
							kept={kept}
							checked={backups.checked}
							isBusy={isBusy}
							onRestore={({ name }) => backups.read(name)}
							onSave={backups.saveKept}
						/>
					)}
					{kept && (
						<p class="row actions">
							<button
								type="button"
								class="btn"
								disabled={isBusy}
								onClick={backups.keep}
							>
								{t("backup.keepNow")}
							</button>
						</p>
					)}
				</section>
			</div>
		</Page>
	);
}

function SaveFile({ backups, isBusy }: { backups: Backups; isBusy: boolean }) {
	const [isSealed, setSealed] = useState(false);
	const [passphrase, setPassphrase] = useState<string | null>(null);
	const { savedAt } = backups.notes ?? {};
	return (
		<section>
			<h2>{t("backup.file")}</h2>
			<p class="m prose">{t("backup.fileHelp")}</p>
			<label class="check">
				<input
					type="checkbox"
					checked={isSealed}
					onChange={(event) => {
						setSealed(event.currentTarget.checked);
						setPassphrase(null);
					}}
				/>
				{t("backup.seal")}
			</label>
			{isSealed && <NewPassphrase onChange={setPassphrase} />}
			<p class="row actions">
				<button
					type="button"
					class="btn go"
					disabled={isBusy || (isSealed && passphrase === null)}
					onClick={() =>
						backups.save(isSealed ? (passphrase ?? undefined) : undefined)
					}
				>
					{t("backup.saveFile")}
				</button>
				<span class="m">
					{backups.notes &&
						(savedAt ? (
							<Filled
								text={t("backup.savedOn")}
								with={{ day: <Moment at={savedAt} /> }}
							/>
						) : (
							t("backup.neverSaved")
						))}
				</span>
			</p>
		</section>
	);
}

function RestoreFile({
	isBusy,
	onFile,
}: {
	isBusy: boolean;
	onFile(file: File): void;
}) {
	return (
		<section aria-label={t("backup.restore")}>
			<h2>{t("backup.restore")}</h2>
			<p class="m prose">{t("backup.restoreHelp")}</p>
			<FileDrop
				choose={t("backup.choose")}
				orDrop={t("backup.orDrop")}
				accept=".json,application/json"
				isBusy={isBusy}
				onFile={onFile}
			/>
		</section>
	);
}

const FAILURES = [
	"notBackup",
	"damaged",
	"invalid",
	"tooLarge",
	"newer",
	"needsPassphrase",
	"wrongPassphrase",
	"importing",
	"readOnly",
	"full",
	"lost",
] as const;

function failureOf(reason: string): (typeof FAILURES)[number] | "failed" {
	return FAILURES.find((each) => each === reason) ?? "failed";
}
