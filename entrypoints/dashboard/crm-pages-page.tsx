import { useRef } from "preact/hooks";
import { browser } from "wxt/browser";
import { Page } from "../../components/dashboard/frame.tsx";
import {
	TaughtPages,
	type TaughtSite,
} from "../../components/dashboard/taught-pages.tsx";
import { useLive } from "../../lib/live/use-live.ts";
import {
	pagesFileOf,
	readPagesFile,
	type TaughtPageRecord,
	taughtOf,
} from "../../lib/model/taught-page.ts";
import { all } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { saveFile } from "./save-file.ts";
import { patternOf, taughtSites } from "./taught-sites.ts";
import type { Doing } from "./use-doing.ts";
import { useSites } from "./use-sites.ts";

/** The sites the bar is on, and what was taught there: to be shared, or forgotten. */
export function CrmPagesPage({ doing }: { doing: Doing }) {
	const allowed = useSites();
	const pages = useLive(() => all("taughtPage"), []);
	const input = useRef<HTMLInputElement>(null);
	if (!pages) return <Page>{null}</Page>;
	return (
		<Page>
			<header class="scope">
				<h1 class="t-title">{t("nav.crm")}</h1>
				<span class="end row">
					<button
						type="button"
						class="btn"
						onClick={() => input.current?.click()}
					>
						{t("crmPages.open")}
					</button>
					<input
						ref={input}
						type="file"
						accept=".json,application/json"
						aria-label={t("crmPages.open")}
						tabIndex={-1}
						hidden
						onChange={(event) => {
							const [file] = event.currentTarget.files ?? [];
							event.currentTarget.value = "";
							if (file) void takePages(file, doing);
						}}
					/>
					{pages.length > 0 && (
						<button type="button" class="btn" onClick={() => save(pages)}>
							{t("crmPages.saveAll")}
						</button>
					)}
				</span>
			</header>
			<p class="m prose">
				{t(pages.length > 0 ? "crmPages.what" : "crmPages.none")}
			</p>
			<TaughtPages
				sites={taughtSites(allowed, pages)}
				onSwitch={change}
				onCurrency={({ origin }, currency) =>
					void doing.run(
						"saveTaughtPage",
						{ origin, kind: "deal", addressShape: "", fields: {}, currency },
						() => t("toast.saved"),
					)
				}
				onSave={(page) => save([page])}
				onForget={({ id }) =>
					void doing.run("deleteRecord", { kind: "taughtPage", id }, () =>
						t("crmPages.forgotten"),
					)
				}
			/>
		</Page>
	);
}

/** Takes over a colleague's file, or says why not. */
export async function takePages(file: File, doing: Doing): Promise<void> {
	const reading = readPagesFile(await file.text().catch(() => ""));
	if (!reading.ok)
		return doing.say({
			text: () => t(`crmPages.failed.${reading.reason}`),
			isProblem: true,
		});
	const { pages } = reading;
	await doing.run("importTaughtPages", { pages }, () =>
		t("crmPages.taken", { n: pages.length }),
	);
}

function save(pages: readonly TaughtPageRecord[]): void {
	const text = pagesFileOf(pages.map(taughtOf));
	saveFile(
		"maalbar-pages.json",
		new Blob([text], { type: "application/json" }),
	);
}

/** Asked for in the click itself: a browser shows its question for nothing else. */
function change({ origin }: TaughtSite, toOn: boolean): void {
	const site = { origins: [patternOf(origin)] };
	void (toOn
		? browser.permissions.request(site)
		: browser.permissions.remove(site));
}
