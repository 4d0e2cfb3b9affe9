import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * Every permission asked for at install, and the one reason that owns it. A permission added later switches the extension off
 * until each user agrees anew, so a line here is a decision, not a formality. None of these causes a warning at install.
 */
const permissions = {
	storage: "the glance, the enabled sites and the bar's places on them",
	unlimitedStorage: "records are kept whatever the browser clears to save room",
	contextMenus: "the right-click entries",
	alarms: "a new day measures the goals again",
	activeTab: "the popup knows which site it may offer the bar on",
	scripting: "the bar on the sites that the seller has allowed",
	sidePanel: "the side panel (Chrome and Edge)",
};

/** Asked for in a click, when it is needed, and taken back as easily. */
const optional = {
	optional_permissions: ["notifications"], // desktop notices
	optional_host_permissions: ["https://*/*", "http://*/*"], // the bar, one site at a time
};

const targets = [
	{ build: "chrome-mv3", hasSidePanel: true },
	{ build: "edge-mv3", hasSidePanel: true },
	{ build: "firefox-mv3", hasSidePanel: false },
];

describe.each(targets)("manifest of $build", ({ build, hasSidePanel }) => {
	const path = join(import.meta.dirname, "../.output", build, "manifest.json");
	const manifest: { [key: string]: unknown } | undefined = existsSync(path)
		? JSON.parse(readFileSync(path, "utf8"))
		: undefined;
	const promise = (
		name: string,
		body: (of: { [key: string]: unknown }) => void,
	) =>
		it(name, ({ skip }) => {
			if (!manifest) return skip(`not built: npm run build makes ${build}`);
			body(manifest);
		});

	promise("asks for what has a reason, and nothing else", (of) => {
		const wanted = Object.keys(permissions).filter(
			(name) => hasSidePanel || name !== "sidePanel",
		);
		expect([...(of.permissions as string[])].sort()).toEqual(wanted.sort());
		expect(of).toMatchObject(optional);
	});

	promise("suggests four keys, as Chrome takes no more", (of) => {
		const commands = Object.values(
			of.commands as { [name: string]: { suggested_key?: object } },
		);
		expect(commands.filter(({ suggested_key }) => suggested_key)).toHaveLength(
			4,
		);
	});

	promise("puts nothing into any page by itself", (of) => {
		expect(of).not.toHaveProperty("host_permissions");
		expect(of).not.toHaveProperty("content_scripts");
		expect(of).not.toHaveProperty("web_accessible_resources");
		expect(of).not.toHaveProperty("externally_connectable");
	});

	promise("loads and connects to nothing but itself", (of) => {
		const { extension_pages: policy } = of.content_security_policy as {
			extension_pages: string;
		};
		const rules = Object.fromEntries(
			policy.split(";").map((rule) => {
				const [name = "", ...sources] = rule.trim().split(/\s+/);
				return [name, sources.join(" ")];
			}),
		);
		expect(rules).toEqual({
			"default-src": "'self'",
			"script-src": "'self'",
			"style-src": "'self' 'unsafe-inline'",
			"img-src": "'self' data: blob:",
			"connect-src": "'self'",
			"object-src": "'none'",
			"frame-ancestors": "'none'",
		});
	});

	promise("is the approved one", (of) => {
		const { version: _version, ...rest } = of;
		expect(rest).toMatchSnapshot();
	});
});
