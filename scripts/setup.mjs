// What `npm start` and `npm test` need before they can begin, on a machine that has git, npm and any Node from 20 on.
// Node built-ins only, and nothing newer than Node 20: this runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { aptPackages, find, howToInstall } from "./browsers.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const onWindows = process.platform === "win32";

/** The environment in which the project's own tools and its own Node come first. */
export const toolEnvironment = {
	...process.env,
	PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
};

function fail(message) {
	console.error(message);
	process.exit(1);
}

/** Runs a command quietly; what it printed is shown when it fails. */
function run(command, args, options = {}) {
	const { status, stdout, stderr } = spawnSync(command, args, {
		cwd: root,
		encoding: "utf8",
		shell: onWindows,
		...options,
	});
	return { ok: status === 0, output: `${stdout ?? ""}${stderr ?? ""}`.trim() };
}

function npm(...args) {
	// Not through node_modules/.bin: an install replaces the Node it would find there.
	const PATH = (process.env.PATH ?? "")
		.split(delimiter)
		.filter((folder) => !folder.startsWith(join(root, "node_modules")))
		.join(delimiter);
	return run("npm", [...args, "--include=dev", "--no-audit", "--no-fund"], {
		env: { ...process.env, PATH },
	});
}

function packagesOf(lockFile) {
	const path = join(root, lockFile);
	return existsSync(path)
		? JSON.parse(readFileSync(path, "utf8")).packages
		: undefined;
}

/** Whether node_modules holds exactly the lockfile's versions. npm writes its own list there as the last thing it does. */
function isInstalled() {
	const installed = packagesOf("node_modules/.package-lock.json");
	return (
		installed !== undefined &&
		Object.entries(packagesOf("package-lock.json")).every(
			([path, wanted]) =>
				path === "" ||
				installed[path]?.version === wanted.version ||
				// Another platform's binaries.
				(wanted.optional && !installed[path]),
		)
	);
}

function installPackages() {
	if (isInstalled()) return;
	console.log("Set-up: npm packages (a minute at most) …");
	if (npm("ci").ok) return;
	// A registry that lacks another platform's optional package fails `ci`; the lockfile decides the versions here too.
	const again = npm("install");
	if (!again.ok) fail(`npm install failed.\n${again.output}`);
}

/** The path of the Node that comes as a package, after making sure it is there. */
function ownNode() {
	const path = join(bin, onWindows ? "node.cmd" : "node");
	const { version } = packagesOf("package-lock.json")["node_modules/node"];
	const isRight = () => run(path, ["--version"]).output === `v${version}`;
	if (!isRight()) {
		console.log(`Set-up: Node ${version} …`);
		const rebuilt = npm("rebuild", "node", "--ignore-scripts=false");
		if (!isRight())
			fail(
				`Node ${version} did not get installed by its package.\n${rebuilt.output}`,
			);
	}
	return path;
}

/** Runs this same command again under the project's own Node, and ends with it. */
function continueUnder(node) {
	const child = spawn(node, process.argv.slice(1), {
		stdio: "inherit",
		env: toolEnvironment,
		shell: onWindows,
	});
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
		process.on(signal, () => child.kill(signal));
	return new Promise(() => {
		child.on("exit", (code, signal) => process.exit(signal ? 1 : code));
	});
}

/** Installs what is missing where that is allowed, else says what to do. Only `needed` programs are insisted on. */
function installPrograms(needed, welcome) {
	const missing = [...needed, ...welcome].filter((name) => !find(name));
	const packages = missing.length > 0 ? aptPackages(missing) : undefined;
	if (packages) {
		console.log(`Set-up: apt-get install ${packages.join(" ")} …`);
		const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
		const updated = run("apt-get", ["update", "-qq"], { env });
		const installed = run(
			"apt-get",
			["install", "-y", "-qq", "--no-install-recommends", ...packages],
			{ env },
		);
		if (!installed.ok)
			console.error(
				[updated.ok ? "" : updated.output, installed.output]
					.join("\n")
					.trim()
					.split("\n")
					.slice(-8)
					.join("\n"),
			);
	}
	const lacking = needed.filter((name) => !find(name));
	if (lacking.length > 0) fail(lacking.map(howToInstall).join("\n"));
}

/**
 * Makes this machine ready, continuing under the project's own Node: returns only there.
 * `needed`: programs without which the command cannot run; `welcome`: installed where that is possible, done without elsewhere.
 */
export async function setUp({ needed, welcome = [] }) {
	const [major] = process.versions.node.split(".").map(Number);
	if (major < 20)
		fail(`Node ${process.versions.node} is too old: 20 or newer is needed.`);
	installPackages();
	const node = ownNode();
	const isOwn =
		!onWindows && realpathSync(process.execPath) === realpathSync(node);
	if (!isOwn && !process.env.MAALBAR_OWN_NODE) {
		toolEnvironment.MAALBAR_OWN_NODE = "1";
		await continueUnder(node);
	}
	process.env.PATH = toolEnvironment.PATH;
	installPrograms(needed, welcome);
	const prepared = run("wxt", ["prepare"], { env: toolEnvironment });
	if (!prepared.ok) fail(`wxt prepare failed.\n${prepared.output}`);
}
