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
		// What hangs is ended; what is slow because the machine is busy is not.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
