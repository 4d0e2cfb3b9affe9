import { beforeAll, beforeEach } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

// Every test begins with a browser in which nothing has happened yet, and so does what a file makes ready before its first.
beforeAll(() => {
	fakeBrowser.reset();
});
beforeEach(() => {
	fakeBrowser.reset();
});
