import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
	plugins: [WxtVitest()],
	// Fault points are there in tests, as in the test builds.
	define: { __FAULTS__: "true" },
	test: {
		include: ["test/**/*.test.{ts,tsx}"],
		exclude: ["test/e2e/**"],
		setupFiles: ["fake-indexeddb/auto", "./test/setup.ts"],
	},
});
