// `npm run fuzz`: what `npm test` does with 500 mutated files of each format, with 10,000, or as many as are asked for:
// `npm run fuzz -- 50000`. A failure prints its seed and the smallest file that fails.
import { spawnSync } from "node:child_process";
import { root, setUp, toolEnvironment } from "./setup.mjs";

await setUp({ needed: [], welcome: [] });
const runs = process.argv[2] ?? "10000";
console.log(`${runs} mutated files of each format`);
const { status } = spawnSync("vitest", ["run", "test/fuzz"], {
	cwd: root,
	env: { ...toolEnvironment, FUZZ_RUNS: runs },
	shell: process.platform === "win32",
	stdio: "inherit",
});
process.exitCode = status ?? 1;
