import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import {
	type Address,
	hrefOf,
	readAddress,
} from "../../components/dashboard/address.ts";
import { Counted } from "../../components/dashboard/counted.tsx";
import { DrawerOver, Frame, Page } from "../../components/dashboard/frame.tsx";
import { KeyList } from "../../components/dashboard/key-list.tsx";
import { momentText } from "../../components/dashboard/moment.tsx";
import { Plain, Problem } from "../../components/dashboard/notes.tsx";
import { type Said, Toast } from "../../components/dashboard/toast.tsx";
import type { Glance } from "../../lib/glance.ts";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import { useGlance } from "../../lib/live/use-glance.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { wear } from "../../lib/looks.ts";
import type { Language } from "../../lib/model/settings.ts";
import { counts, settings } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { DropAnywhere } from "./drop-anywhere.tsx";
import { later } from "./later.tsx";
import type { Over } from "./over-drawer.tsx";
import { OverviewPage } from "./overview-page.tsx";
import { ReminderLine } from "./reminder-line.tsx";
import { sortedFiles } from "./sorted-files.ts";
import { speak } from "./texts.ts";
import { type BackupNews, type Backups, useBackup } from "./use-backup.ts";
import { type Doing, useDoing } from "./use-doing.ts";
import { type Folder, useFolder } from "./use-folder.ts";
import { type Importing, useImport } from "./use-import.ts";
import { useKeys } from "./use-keys.ts";
import { useShortcuts } from "./use-shortcuts.ts";

// The overview is what a dashboard opens on: every other page comes when it is asked for.
const ActivitiesPage = later(
	async () => (await import("./activities-page.tsx")).ActivitiesPage,
);
const BackupPage = later(
	async () => (await import("./backup-page.tsx")).BackupPage,
);
const CoachingPage = later(
	async () => (await import("./coaching-page.tsx")).CoachingPage,
);
const CommissionPage = later(
	async () => (await import("./commission-page.tsx")).CommissionPage,
);
const CostsPage = later(
	async () => (await import("./costs-page.tsx")).CostsPage,
);
const CrmPagesPage = later(
	async () => (await import("./crm-pages-page.tsx")).CrmPagesPage,
);
const CurrenciesPage = later(
	async () => (await import("./currencies-page.tsx")).CurrenciesPage,
);
const CustomerPage = later(
	async () => (await import("./customer-page.tsx")).CustomerPage,
);
const CustomersPage = later(
	async () => (await import("./customers-page.tsx")).CustomersPage,
);
const DealsPage = later(
	async () => (await import("./deals-page.tsx")).DealsPage,
);
const DefinitionsPage = later(
	async () => (await import("./definitions-page.tsx")).DefinitionsPage,
);
const FirstRun = later(async () => (await import("./first-run.tsx")).FirstRun);
const GoalPage = later(async () => (await import("./goal-page.tsx")).GoalPage);
const GoalsPage = later(
	async () => (await import("./goals-page.tsx")).GoalsPage,
);
const GrowthPage = later(
	async () => (await import("./growth-page.tsx")).GrowthPage,
);
const ImportPage = later(
	async () => (await import("./import-page.tsx")).ImportPage,
);
const KpiPage = later(async () => (await import("./kpi-page.tsx")).KpiPage);
const LeadsPage = later(
	async () => (await import("./leads-page.tsx")).LeadsPage,
);
const MeasuresPage = later(
	async () => (await import("./measures-page.tsx")).MeasuresPage,
);
const PipelinePage = later(
	async () => (await import("./pipeline-page.tsx")).PipelinePage,
);
const ReportPage = later(
	async () => (await import("./report-page.tsx")).ReportPage,
);
const SeenPage = later(async () => (await import("./seen-page.tsx")).SeenPage);
const SettingsPage = later(
	async () => (await import("./settings-page.tsx")).SettingsPage,
);
const SourcesPage = later(
	async () => (await import("./sources-page.tsx")).SourcesPage,
);
const StatePage = later(
	async () => (await import("./state-page.tsx")).StatePage,
);
const WallPage = later(async () => (await import("./wall-page.tsx")).WallPage);
const TeamPage = later(async () => (await import("./team-page.tsx")).TeamPage);
/** Every component in every state, for whoever builds them: no release has it. */
const StylePage =
	import.meta.env.MODE === "development"
		? later(async () => (await import("./style-page.tsx")).StylePage)
		: undefined;
const loadPalette = async () =>
	(await import("./open-palette.tsx")).OpenPalette;
const OpenPalette = later(loadPalette, null);
/** Once the first page has been drawn the palette is brought: it opens at once when it is asked for. */
const PALETTE_AFTER_MS = 1_000;
const OverDrawer = later(
	async () => (await import("./over-drawer.tsx")).OverDrawer,
	null,
);

/** The dashboard: which page, in which language, and what works on every page. */
export function App({ first }: { first: Glance | null }) {
	const address = useAddress();
	const glance = useGlance() ?? first;
	const doing = useDoing();
	const importing = useImport({
		onMappings: (count, actionId) => sayMappings(doing, count, actionId),
	});
	const folder = useFolder((is, name, back) =>
		doing.say({
			text: () => t(`done.${is}`, { folder: name }),
			again: { label: "undo", run: back },
		}),
	);
	const backups: Backups = useBackup((news) =>
		doing.say(saidOf(news, backups)),
	);
	const [over, setOver] = useState<Over | null>(null);
	const show = useRef<(is: DialogName) => void>(() => {});
	const onLog = () => setOver({ is: "newDeal" });
	useLanguage(glance?.language);
	useLooks();
	useEffect(() => {
		const timer = setTimeout(() => void loadPalette(), PALETTE_AFTER_MS);
		return () => clearTimeout(timer);
	}, []);
	useKeys({
		palette: () => show.current("palette"),
		log: onLog,
		// What stands there to be taken back is meant, else what was done last.
		undo: () =>
			doing.said?.again?.label === "undo"
				? doing.said.again.run()
				: void doing.undoLast(),
		keys: () => show.current("keys"),
		back: () => doing.say(null),
	});
	const page = address?.page;
	useLayoutEffect(() => {
		document.title = address ? `${titleOf(address)} · Målbar` : "Målbar";
	});
	useFocusOnArrival(address);
	if (StylePage && location.hash === "#/style") return <StylePage />;
	if (!glance) return null;
	const takeFiles = (files: File[], isPasted?: boolean) =>
		void deliver(files, { importing, backups, doing }, isPasted);
	return (
		<DrawerOver.Provider
			value={
				over ? (
					<OverDrawer
						key={JSON.stringify(over)}
						over={over}
						doing={doing}
						onClose={() => setOver(null)}
					/>
				) : undefined
			}
		>
			<Frame
				page={page}
				onPalette={() => show.current("palette")}
				onKeys={() => show.current("keys")}
				float={
					<>
						<DropAnywhere onFiles={takeFiles} />
						<Toast said={doing.said} onClose={() => doing.say(null)} />
						<Dialogs
							show={show}
							doing={doing}
							backups={backups}
							onOpen={setOver}
						/>
					</>
				}
				notice={
					glance.state === "newer" ? (
						<Problem title={t("state.newer")}>
							<p>{t("state.newerHelp")}</p>
						</Problem>
					) : (
						<>
							{page === "overview" && <FolderLine folder={folder} />}
							{(page === "overview" || page === "backup") && (
								<ReminderLine backups={backups} />
							)}
						</>
					)
				}
			>
				<Shown
					address={address}
					glance={glance}
					doing={doing}
					importing={importing}
					folder={folder}
					backups={backups}
					onFiles={takeFiles}
					onLog={onLog}
				/>
			</Frame>
		</DrawerOver.Provider>
	);
}

function Shown({
	address,
	glance,
	doing,
	importing,
	folder,
	backups,
	onFiles,
	onLog,
}: {
	address: Address | null;
	glance: Glance;
	doing: Doing;
	importing: Importing;
	folder: Folder;
	backups: Backups;
	onFiles(files: File[], isPasted?: boolean): void;
	onLog(): void;
}) {
	const isBlank = useLive(
		async () =>
			!(await settings()).isIntroduced && ((await counts()).deal ?? 0) === 0,
		[],
	);
	const { state } = glance;
	if (!address)
		return (
			<Page>
				<Plain
					title={t("problem.page")}
					actions={
						<a class="btn" href={hrefOf({ page: "overview" })}>
							{t("problem.toOverview")}
						</a>
					}
				/>
			</Page>
		);
	if (address.page === "settings")
		return <SettingsPage doing={doing} backups={backups} state={state} />;
	if (address.page === "backup") return <BackupPage backups={backups} />;
	if (state === "lost" || state === "failed")
		return <StatePage state={state} backups={backups} />;
	switch (address.page) {
		case "overview":
			return state === "new" && isBlank && !isAsked(address) ? (
				<Page>
					<FirstRun glance={glance} doing={doing} />
				</Page>
			) : (
				<OverviewPage address={address} lead={glance.goals[0]?.goalId} />
			);
		case "kpi":
			return <KpiPage address={address} doing={doing} />;
		case "goal":
			return <GoalPage address={address} doing={doing} />;
		case "report":
			return <ReportPage address={address} />;
		case "definitions":
			return <DefinitionsPage />;
		case "commission":
			return <CommissionPage address={address} doing={doing} />;
		case "leads":
			return <LeadsPage address={address} doing={doing} />;
		case "customers":
			return <CustomersPage address={address} doing={doing} />;
		case "customer":
			return <CustomerPage address={address} doing={doing} />;
		case "costs":
			return <CostsPage address={address} doing={doing} />;
		case "sources":
			return <SourcesPage address={address} />;
		case "measures":
			return <MeasuresPage doing={doing} />;
		case "currencies":
			return <CurrenciesPage doing={doing} />;
		case "crm":
			return <CrmPagesPage doing={doing} />;
		case "activities":
			return <ActivitiesPage address={address} doing={doing} />;
		case "growth":
			return <GrowthPage address={address} />;
		case "pipeline":
			return <PipelinePage address={address} doing={doing} />;
		case "team":
			return <TeamPage address={address} doing={doing} />;
		case "coaching":
			return <CoachingPage address={address} />;
		case "seen":
			return <SeenPage address={address} />;
		case "wall":
			return <WallPage address={address} doing={doing} />;
		case "goals":
			return <GoalsPage doing={doing} />;
		case "deals":
			return <DealsPage address={address} doing={doing} onNew={onLog} />;
		case "import":
			return (
				<ImportPage
					importing={importing}
					folder={folder}
					doing={doing}
					onFiles={onFiles}
				/>
			);
	}
}

/** Hands files to whoever takes them, by what they hold: lists to the import, a backup to its page; what is taught is kept. */
async function deliver(
	files: readonly File[],
	{
		importing,
		backups,
		doing,
	}: { importing: Importing; backups: Backups; doing: Doing },
	isPasted = false,
): Promise<void> {
	const sorted = await sortedFiles(files);
	const [backup] = sorted.backups;
	for (const file of sorted.mappings) {
		const { readMappingFile } = await import("../../lib/model/file-mapping.ts");
		const reading = readMappingFile(await file.text().catch(() => ""));
		if (reading.ok)
			importing.ask({ do: "keepMappings", mappings: reading.mappings });
		else
			doing.say({
				text: () => t(`mappings.failed.${reading.reason}`),
				isProblem: true,
			});
	}
	for (const file of sorted.pages)
		await (await import("./crm-pages-page.tsx")).takePages(file, doing);
	if (sorted.tables.length > 0) {
		location.hash = hrefOf({ page: "import" });
		const { is } = importing.state;
		if (is === "running" || is === "reading")
			doing.say({ text: () => t("import.busy"), isProblem: true });
		else importing.ask({ do: "read", files: sorted.tables, isPasted });
	} else if (backup) {
		location.hash = hrefOf({ page: "backup" });
		backups.read(backup);
	}
}

function sayMappings(doing: Doing, count: number, actionId?: string): void {
	const text = () =>
		t(actionId ? "mappings.kept" : "mappings.known", { n: count });
	doing.say({
		text,
		...(actionId && {
			again: {
				label: "undo",
				run: () => void doing.run("undo", { actionId }, () => t("done.undone")),
			},
		}),
	});
}

/** The quiet line of the overview, where the folder that is watched has something new. */
function FolderLine({ folder: { state } }: { folder: Folder }) {
	if (state.is !== "watching" || state.files.length === 0) return null;
	return (
		<p class="folder-line row">
			<span>
				<Counted
					text="folder.newIn"
					n={state.files.length}
					with={{
						folder: (
							<span class="cut" title={state.name}>
								{state.name}
							</span>
						),
					}}
					is="folder.new"
					scope="import"
					period="all"
				/>
			</span>
			<a class="link" href={hrefOf({ page: "import" })}>
				{t("folder.look")}
			</a>
		</p>
	);
}

/** What is said of a backup that was made, or of a store that was restored, with what takes that back. */
function saidOf(news: BackupNews, backups: Backups): Said {
	if (news.is === "saved") return { text: () => t("backup.savedNow") };
	if (news.is === "kept")
		return {
			text: () => t(news.isMade ? "backup.keptNow" : "backup.nothingToKeep"),
		};
	const { madeAt, before } = news;
	return {
		text: () => t("backup.restored", { when: momentText(madeAt) }),
		...(before && {
			again: { label: "undo", run: () => backups.restoreKept(before) },
		}),
	};
}

/** Somebody asked for these figures: they are shown, however empty. */
function isAsked({ scope, period, asOf }: Address): boolean {
	return scope !== undefined || period !== undefined || asOf !== undefined;
}

/** What stands after the `#`, as it changes. */
function useAddress(): Address | null {
	const [hash, setHash] = useState(location.hash);
	useEffect(() => {
		const onHash = () => setHash(location.hash);
		addEventListener("hashchange", onHash);
		// It may have changed since it was drawn.
		onHash();
		return () => removeEventListener("hashchange", onHash);
	}, []);
	return readAddress(hash);
}

type DialogName = "palette" | "keys" | null;

/** What floats over everything. It opens by itself: the page under it is not drawn again. */
function Dialogs({
	show,
	...does
}: {
	show: { current: (is: DialogName) => void };
	doing: Doing;
	backups: Backups;
	onOpen(over: Over): void;
}) {
	const [is, setIs] = useState<DialogName>(null);
	show.current = setIs;
	const onClose = () => setIs(null);
	return (
		<>
			{is === "palette" && (
				<OpenPalette {...does} onKeys={() => setIs("keys")} onClose={onClose} />
			)}
			{is === "keys" && <OpenKeys onClose={onClose} />}
		</>
	);
}

/** Every key there is, with those the browser listens to. */
function OpenKeys({ onClose }: { onClose(): void }) {
	return <KeyList ofBrowser={useShortcuts()} onClose={onClose} />;
}

/** The page looks as the settings say, from the moment they change. */
function useLooks(): void {
	const own = useLive(settings, []);
	useLayoutEffect(() => {
		if (own) wear(own);
	}, [own]);
}

/** What a page is called among the browser's tabs: by what it is about, never by a name somebody typed. */
function titleOf({ page, kpi }: Address): string {
	if (page === "kpi")
		return kpi !== undefined && Object.hasOwn(catalogue, kpi)
			? kpiName({ kpi })
			: t("nav.overview");
	if (page === "goal") return t("nav.goals");
	return t(`nav.${page === "customer" ? "customers" : page}`);
}

/** Speaks the chosen language; every word is drawn again, and nothing is lost that was being done. */
function useLanguage(language: Language | undefined): void {
	const [, setSpoken] = useState(currentLanguage());
	useEffect(() => {
		if (language && language !== currentLanguage())
			void speak(language).then(() => setSpoken(language));
	}, [language]);
}

/** A new page is read from its beginning. The same page with another scope or period keeps the focus where it is. */
function useFocusOnArrival(address: Address | null): void {
	const page =
		address &&
		`${address.page} ${address.kpi ?? address.goal ?? (address.page === "customer" ? address.scope : "")}`;
	const before = useRef(page);
	// As it is drawn: later it would take the focus from where somebody has put it meanwhile.
	useLayoutEffect(() => {
		if (before.current === page) return;
		before.current = page;
		scrollTo(0, 0);
		document.getElementById("main")?.focus({ preventScroll: true });
	}, [page]);
}
