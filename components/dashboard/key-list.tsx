import { t } from "../../lib/text/text.ts";
import { Icon } from "../icon.tsx";
import { everyKey, type KeyPlace, keyNames, keys as places } from "../keys.ts";
import { Modal } from "./modal.tsx";

/** A key as it stands on a keyboard: its parts side by side. */
export function Keys({ of }: { of: string }) {
	return (
		<span class="press">
			{keyNames(of).map((each) => (
				<kbd key={each}>{each}</kbd>
			))}
		</span>
	);
}

/** Every key there is, from the table that binds them, and the browser's own as it has them now. */
export function KeyList({
	ofBrowser,
	onClose,
}: {
	ofBrowser: readonly { name: string; keys: string }[];
	onClose(): void;
}) {
	const title = t("keys.title");
	const all = everyKey();
	return (
		<Modal label={title} class="key-list" onClose={onClose}>
			<header class="row between">
				<h2 class="t-title">{title}</h2>
				<button
					type="button"
					class="ib"
					aria-label={t("drawer.close")}
					onClick={onClose}
				>
					<Icon name="close" />
				</button>
			</header>
			{(Object.keys(places) as KeyPlace[]).map((place) => (
				<section key={place}>
					<h3>{t(`keys.${place}`)}</h3>
					<dl>
						{all
							.filter(({ name }) => name.startsWith(`${place}.`))
							.map(({ name, key }) => (
								<div key={name}>
									<dt>
										{t(
											place === "go"
												? (`nav.${name.slice(3)}` as "nav.overview")
												: (`keys.${name}` as "keys.anywhere.log"),
										)}
									</dt>
									<dd>
										<Keys of={key} />
									</dd>
								</div>
							))}
					</dl>
				</section>
			))}
			{ofBrowser.length > 0 && (
				<section>
					<h3>{t("keys.browser")}</h3>
					<dl>
						{ofBrowser.map((each) => (
							<div key={each.name}>
								<dt>{each.name}</dt>
								<dd>
									{each.keys ? (
										<kbd>{each.keys}</kbd>
									) : (
										<span class="m">{t("settings.noKey")}</span>
									)}
								</dd>
							</div>
						))}
					</dl>
				</section>
			)}
		</Modal>
	);
}
