import { expect, test } from "vitest";
import {
	patternOf,
	taughtSites,
} from "../../entrypoints/dashboard/taught-sites.ts";
import { taughtPageExample } from "../../lib/model/taught-page.ts";

const page = (origin: string, enteredAt = 1, id = origin) => ({
	...taughtPageExample,
	...{ id, origin, enteredAt },
});

test("sites the bar is on, and sites something was taught on, by name", () => {
	const old = page("https://crm.example:8443", 1, "old");
	const young = page("https://crm.example:8443", 2, "young");
	const off = page("https://away.example");
	expect(
		taughtSites(
			["https://crm.example/*", "http://plain.example/*"],
			[old, off, young],
		),
	).toEqual([
		{ origin: "https://away.example", isOn: false, pages: [off] },
		{ origin: "https://crm.example:8443", isOn: true, pages: [young, old] },
		{ origin: "http://plain.example", isOn: true, pages: [] },
	]);
});

test("a permission that is for no one site is none of them", () => {
	expect(taughtSites(["https://*/*", "<all_urls>"], [])).toEqual([]);
});

test("what the browser is asked for is the host, on any port", () => {
	expect(patternOf("http://crm.example:8080")).toBe("http://crm.example/*");
});
