import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { t } from "../../lib/text/text.ts";

const COMMANDS = {
	_execute_action: "settings.command.open",
	"log-call": "settings.command.logCall",
	"toggle-overlay": "settings.command.toggleOverlay",
	"hide-figures": "settings.command.hideFigures",
	"log-page-deal": "settings.command.logPageDeal",
} as const;

/** The keys the browser really listens to: they can be changed, and taken by others. */
export function useShortcuts(): { name: string; keys: string }[] {
	const [commands, setCommands] = useState<{ name: string; keys: string }[]>(
		[],
	);
	useEffect(() => {
		const read = () =>
			void browser.commands.getAll().then((all) =>
				setCommands(
					all.map((each) => ({
						name: each.name ?? "",
						keys: each.shortcut ?? "",
					})),
				),
			);
		read();
		// They are changed on a page of the browser's own.
		addEventListener("focus", read);
		return () => removeEventListener("focus", read);
	}, []);
	return commands.map(({ name, keys }) => ({
		name: name in COMMANDS ? t(COMMANDS[name as keyof typeof COMMANDS]) : name,
		keys,
	}));
}
