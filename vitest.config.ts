import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** Tests of what has no clock, no browser and no database, by test/architecture.test.ts: nothing one leaves behind can reach another. */
const pure =
	"test/{files,forecast,goal,intake,kpi,model,money,tally,text,time,words}/**/*.test.{ts,tsx}";

/** Tests that write into stores of their own, see no page, and put nothing in the place of what is there: nor can one of these reach another. */
const apart = ["backup", "dashboard", "figures", "store", "table"].flatMap(
	(folder) =>
		readdirSync(join(import.meta.dirname, "test", folder))
			.filter((name) => /\.test\.tsx?$/.test(name))
			.map((name) => `test/${folder}/${name}`)
			.filter(
				(file) =>
					!/\bvi\.|@vitest-environment/.test(
						readFileSync(join(import.meta.dirname, file), "utf8"),
					),
			),
);

const stores = ["fake-indexeddb/auto", "./test/setup.ts"];

export default defineConfig({
	plugins: [WxtVitest()],
	// Fault points are there in tests, as in the test builds.
	define: { __FAULTS__: "true" },
	test: {
		// By itself one core is left idle.
		maxWorkers: "100%",
		// What hangs is ended; what is slow because the machine is busy is not.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			// One world for all of them: to build one for each file takes as long as the tests.
			{
				extends: true,
				test: { name: "pure", include: [pure], isolate: false },
			},
			{
				extends: true,
				test: {
					name: "apart",
					include: apart,
					isolate: false,
					setupFiles: stores,
				},
			},
			{
				extends: true,
				test: {
					name: "whole",
					include: ["test/**/*.test.{ts,tsx}"],
					exclude: ["test/e2e/**", pure, ...apart],
					setupFiles: stores,
				},
			},
		],
	},
});
