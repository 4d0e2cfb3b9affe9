// The deals app the end-to-end tests drive the product against: real react-admin, with packages of its own that the product never sees.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "test/e2e/react-admin-crm");
const onWindows = process.platform === "win32";

/** Where it is built to. */
export const realCrmBuild = join(root, ".output/react-admin-crm");

/** Runs a command quietly; what it printed is in the error when it fails. */
function run(command, args, options) {
	return new Promise((done, fail) => {
		const child = spawn(command, args, { shell: onWindows, ...options });
		let printed = "";
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (text) => {
				printed += text;
			});
		child.on("error", fail);
		child.on("close", (code) =>
			code === 0
				? done()
				: fail(new Error(`${command} ${args.join(" ")} failed\n${printed}`)),
		);
	});
}

const hashOf = (paths) =>
	paths
		.reduce(
			(hash, path) => hash.update(readFileSync(join(source, path))),
			createHash("sha256"),
		)
		.digest("hex");

const says = (file, text) =>
	existsSync(file) && readFileSync(file, "utf8") === text;

/** Installs and builds it where that has not been done for these very files. */
export async function makeRealCrm() {
	const packages = hashOf(["package.json", "package-lock.json"]);
	const files = readdirSync(join(source, "src")).map((name) => `src/${name}`);
	const all = packages + hashOf(["index.html", "vite.config.mjs", ...files]);
	// Each mark is the last thing written, so that what was cut off is done again.
	const installed = join(source, "node_modules", ".installed-from");
	const built = join(realCrmBuild, ".built-from");
	if (says(built, all)) return;
	if (!says(installed, packages)) {
		// Not through the project's own packages: npm belongs to the machine.
		const PATH = (process.env.PATH ?? "")
			.split(delimiter)
			.filter((folder) => !folder.startsWith(join(root, "node_modules")))
			.join(delimiter);
		const quietly = ["--ignore-scripts", "--no-audit", "--no-fund"];
		await run("npm", ["ci", ...quietly, "--prefer-offline"], {
			cwd: source,
			env: { ...process.env, PATH },
		});
		writeFileSync(installed, packages);
	}
	await run(
		process.execPath,
		[join(root, "node_modules/vite/bin/vite.js"), "build", source],
		{ cwd: root },
	);
	mkdirSync(realCrmBuild, { recursive: true });
	writeFileSync(built, all);
}
