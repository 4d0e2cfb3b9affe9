import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";

/** The sites the seller allowed the bar on, as match patterns, as the browser holds them. */
export function useSites(): string[] {
	const [sites, setSites] = useState<string[]>([]);
	useEffect(() => {
		const read = () =>
			void browser.permissions
				.getAll()
				.then(({ origins }) => setSites([...(origins ?? [])].sort()));
		read();
		browser.permissions.onAdded.addListener(read);
		browser.permissions.onRemoved.addListener(read);
		return () => {
			browser.permissions.onAdded.removeListener(read);
			browser.permissions.onRemoved.removeListener(read);
		};
	}, []);
	return sites;
}
