import { join } from "node:path";
import { defineConfig } from "wxt";

/** Preact through the bundler's own automatic JSX runtime: no Babel, no preset. */
const preactJsx = () => ({
	name: "preact-jsx",
	config: () => ({
		oxc: { jsx: { runtime: "automatic" as const, importSource: "preact" } },
	}),
});

interface Chunking {
	getModuleInfo(id: string): {
		importedIds: readonly string[];
		dynamicallyImportedIds: readonly string[];
	} | null;
}

/**
 * What the popup's first paint needs, and the dashboard needs too, is one file, and what else the dashboard starts with is two:
 * as many as there are ways of sharing it would weigh a tenth more, and each of sixty takes a browser its time to fetch.
 */
const fewFirstFiles = () => {
	const needed = new Map<string, ReadonlySet<string>>();
	/** Every module that `page` cannot start without, or with `later` may ever need. */
	const neededBy = (page: string, chunking: Chunking, later = false) => {
		const known = needed.get(`${page} ${later}`);
		if (known) return known;
		const found = new Set([page]);
		for (const each of found) {
			const info = chunking.getModuleInfo(each);
			for (const id of [
				...(info?.importedIds ?? []),
				...((later && info?.dynamicallyImportedIds) || []),
			])
				found.add(id);
		}
		needed.set(`${page} ${later}`, found);
		return found;
	};
	const main = (page: string) =>
		join(import.meta.dirname, "entrypoints", page, "main.tsx");
	return {
		name: "few-first-files",
		// Scripts that are one file each, and say so, stay it.
		outputOptions: (output: { codeSplitting?: unknown; format?: unknown }) =>
			output.codeSplitting === false || output.format !== "es"
				? null
				: {
						...output,
						codeSplitting: {
							groups: [
								{
									name: (id: string, chunking: Chunking) => {
										// What starts it is named by the page, and stays a file of its own.
										if (
											id === main("dashboard") ||
											!neededBy(main("dashboard"), chunking).has(id)
										)
											return null;
										if (neededBy(main("popup"), chunking).has(id))
											return "first";
										return neededBy(main("popup"), chunking, true).has(id)
											? "shared"
											: "start";
									},
								},
							],
						},
					},
	};
};

/** Fault points exist in test builds only: `MAALBAR_FAULTS=1 wxt build …`. */
const faults = process.env.MAALBAR_FAULTS === "1";

export default defineConfig({
	imports: false,
	webExt: { disabled: true },
	outDirTemplate: `{{browser}}-mv{{manifestVersion}}${faults ? "-test" : ""}`,
	manifest: ({ browser }) => ({
		name: "__MSG_extName__",
		short_name: "Målbar",
		description: "__MSG_extDescription__",
		default_locale: "en",
		action: { default_title: "Målbar" },
		options_ui: { page: "dashboard.html", open_in_tab: true },
		permissions: [
			"storage",
			"unlimitedStorage",
			"contextMenus",
			"alarms",
			"activeTab",
			"scripting",
			...(browser === "firefox" || browser === "safari" ? [] : ["sidePanel"]),
		],
		// Asked for in a click, one site at a time; required, they would warn at install.
		optional_host_permissions: ["https://*/*", "http://*/*"],
		optional_permissions: ["notifications"],
		content_security_policy: {
			extension_pages:
				"default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; frame-ancestors 'none'",
		},
		commands: {
			_execute_action: { suggested_key: { default: "Alt+Shift+M" } },
			"log-call": {
				suggested_key: { default: "Alt+Shift+L" },
				description: "__MSG_commandLogCall__",
			},
			"toggle-overlay": {
				suggested_key: { default: "Alt+Shift+O" },
				description: "__MSG_commandToggleOverlay__",
			},
			"hide-figures": {
				suggested_key: { default: "Alt+Shift+H" },
				description: "__MSG_commandHideFigures__",
			},
			// Chrome takes four suggestions; this one is the seller's own to set.
			"log-page-deal": { description: "__MSG_commandLogPageDeal__" },
		},
		...(browser === "firefox"
			? {
					browser_specific_settings: {
						gecko: {
							id: "maalbar@maalbar.example",
							strict_min_version: "142.0",
							data_collection_permissions: { required: ["none"] },
						},
					},
				}
			: { minimum_chrome_version: "144" }),
	}),
	vite: () => ({
		plugins: [preactJsx(), fewFirstFiles()],
		define: { __FAULTS__: JSON.stringify(faults) },
		build: {
			target: "es2022",
			// Styles stay as they are written: lowered, `light-dark()` knows but one scheme a page.
			cssTarget: ["chrome144", "firefox142", "safari18"],
			modulePreload: {
				// Every browser it runs in preloads modules itself.
				polyfill: false,
				// What a page loads later is on the disk already: naming all of it before costs the first paint more.
				resolveDependencies: (_, files, { hostType }) =>
					hostType === "js"
						? files.filter((file) => file.endsWith(".css"))
						: files,
			},
		},
	}),
});
