import { beforeEach } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

// Every test begins with a browser in which nothing has happened yet.
beforeEach(() => {
	fakeBrowser.reset();
});
