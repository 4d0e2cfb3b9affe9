import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { Page } from "../../components/dashboard/frame.tsx";
import {
	SettingsForm,
	siteName,
} from "../../components/dashboard/settings-form.tsx";
import { today } from "../../lib/clock.ts";
import type { Glance } from "../../lib/glance.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { sendMessage } from "../../lib/messages.ts";
import type { Settings } from "../../lib/model/settings.ts";
import { sellers, settings } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { knownCountries } from "../../lib/time/holidays.ts";
import { ForgetDrawer } from "./forget-drawer.tsx";
import { hasSample } from "./has-sample.ts";
import { PeopleSettings, SellerDrawer } from "./people-settings.tsx";
import { PrivacySettings } from "./privacy-settings.tsx";
import type { Backups } from "./use-backup.ts";
import type { Doing } from "./use-doing.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { useSites } from "./use-sites.ts";
import { sellerChoices } from "./who-am-i.tsx";

/** Everything that can be set, saved as it is changed. */
export function SettingsPage({
	doing,
	backups,
	state,
}: {
	doing: Doing;
	backups: Backups;
	state: Glance["state"];
}) {
	const known = useLive(
		async () => ({
			own: await settings(),
			sellers: await sellers(),
			hasSample: await hasSample(),
		}),
		[],
	);
	const sites = useSites();
	const shortcuts = useShortcuts();
	/** The seller in the drawer. */
	const [open, setOpen] = useState<string | undefined>();
	/** What the seller in the drawer is called, once they are about to be forgotten. */
	const [forgetting, setForgetting] = useState<string | undefined>();
	const close = () => {
		setOpen(undefined);
		setForgetting(undefined);
	};
	if (state === "lost")
		return (
			<Page>
				<header class="scope">
					<h1 class="t-title">{t("nav.settings")}</h1>
				</header>
				<section class="prose">
					<h2>{t("state.startEmpty")}</h2>
					<p class="m">{t("state.startEmptyHelp")}</p>
					<p>
						<button
							type="button"
							class="btn"
							onClick={() => void sendMessage("startEmpty", {})}
						>
							{t("state.startEmpty")}
						</button>
					</p>
				</section>
				<PrivacySettings doing={doing} backups={backups} />
			</Page>
		);
	if (!known) return <Page>{null}</Page>;
	const save = (patch: { [K in keyof Settings]?: Settings[K] | null }) =>
		void doing.run("saveSettings", { patch }, () => t("toast.saved"));
	return (
		<Page
			drawer={
				open &&
				(forgetting ? (
					<ForgetDrawer
						key={open}
						kind="seller"
						id={open}
						name={forgetting}
						doing={doing}
						onClose={close}
					/>
				) : (
					<SellerDrawer
						key={open}
						id={open}
						doing={doing}
						onForget={setForgetting}
						onClose={close}
					/>
				))
			}
		>
			<header class="scope">
				<h1 class="t-title">{t("nav.settings")}</h1>
				{state !== "newer" && <span class="m end">{t("settings.saved")}</span>}
			</header>
			<SettingsForm
				settings={known.own}
				countries={knownCountries()}
				today={today()}
				sellers={sellerChoices(known.sellers)}
				hasSample={known.hasSample}
				shortcuts={shortcuts}
				sites={sites}
				isReadOnly={state === "newer"}
				onSave={save}
				onMe={(who) => void doing.run("nameMe", who, t("toast.me"))}
				onNotices={async (isOn) => {
					// Asked for here, in the click, and nowhere before.
					const isAllowed =
						!isOn ||
						(await browser.permissions.request({
							permissions: ["notifications"],
						}));
					if (isAllowed) save({ hasNotices: isOn });
					else doing.say({ text: t("settings.noticesRefused") });
				}}
				onSample={(isWanted) =>
					void (isWanted
						? doing.run(
								"addSample",
								{ language: currentLanguage() },
								t("toast.sampleAdded"),
							)
						: doing.run("removeSample", {}, t("toast.sampleRemoved")))
				}
				onShortcuts={changeShortcuts}
				onRemoveSite={async (site) => {
					const origins = { origins: [site] };
					await browser.permissions.remove(origins);
					doing.say({
						text: () => t("done.siteRemoved", { site: siteName(site) }),
						again: {
							label: "undo",
							run: () => void browser.permissions.request(origins),
						},
					});
				}}
			>
				<PeopleSettings
					doing={doing}
					open={open}
					onOpen={(id) => {
						setForgetting(undefined);
						setOpen(id);
					}}
				/>
			</SettingsForm>
			<PrivacySettings doing={doing} backups={backups} />
		</Page>
	);
}

function changeShortcuts(): void {
	const { commands } = browser as unknown as {
		commands: { openShortcutSettings?(): Promise<void> };
	};
	if (commands.openShortcutSettings) void commands.openShortcutSettings();
	else void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
