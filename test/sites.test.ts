import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { choose, forbidding, isChoice, isLeftOut } from "../lib/sites.ts";

beforeEach(() => fakeBrowser.reset());

it("knows LinkedIn and all of it, and nobody who only sounds alike", () => {
	for (const host of ["linkedin.com", "www.linkedin.com", "dk.linkedin.com"])
		expect(forbidding(host)).toBe("linkedin.com");
	for (const host of ["notlinkedin.com", "linkedin.com.example", "crm.example"])
		expect(forbidding(host)).toBeUndefined();
});

it("leaves out what the seller did not choose all the same", () => {
	expect(isLeftOut("https://www.linkedin.com/*", [])).toBe(true);
	expect(isLeftOut("*://*.linkedin.com/*", [])).toBe(true);
	expect(isLeftOut("https://www.linkedin.com/*", ["linkedin.com"])).toBe(false);
	expect(isLeftOut("https://crm.example/*", [])).toBe(false);
	// What allows more leaves it out in another way.
	expect(isLeftOut("https://*/*", [])).toBe(false);
	expect(isLeftOut("<all_urls>", [])).toBe(false);
});

it("keeps the choice under a key that is known again", async () => {
	await choose("linkedin.com", true);
	const [key = ""] = Object.keys(await fakeBrowser.storage.local.get());
	expect(isChoice(key)).toBe(true);
	expect(isChoice("glance")).toBe(false);
});
