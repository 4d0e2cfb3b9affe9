// Where the browsers are, and how a missing program is named to whoever has to install it.
// Node built-ins only: this runs before anything is installed.
import { accessSync, constants, readFileSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/**
 * Everything the commands use that is not a package: the environment variable that overrules the search, the names to look for in order,
 * and what apt calls it. `xvfb` and `xdotool` make a real right-click possible on a machine without a display.
 */
const programs = {
	chromium: {
		title: "Chromium",
		variable: "CHROME",
		names: [
			"chromium",
			"chromium-browser",
			"google-chrome",
			"google-chrome-stable",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
		],
		debian: "chromium",
		ubuntu: "chromium-browser",
	},
	firefox: {
		title: "Firefox",
		variable: "FIREFOX",
		names: [
			"firefox-esr",
			"firefox",
			"/Applications/Firefox.app/Contents/MacOS/firefox",
			"C:\\Program Files\\Mozilla Firefox\\firefox.exe",
		],
		debian: "firefox-esr",
		ubuntu: "firefox",
	},
	xvfb: {
		title: "Xvfb",
		variable: "XVFB",
		names: ["Xvfb"],
		debian: "xvfb",
		ubuntu: "xvfb",
	},
	xdotool: {
		title: "xdotool",
		variable: "XDOTOOL",
		names: ["xdotool"],
		debian: "xdotool",
		ubuntu: "xdotool",
	},
};

const canRun = (path) => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/** The absolute path of a program of the table, or undefined. */
export function find(name) {
	const { variable, names } = programs[name];
	const chosen = process.env[variable];
	if (chosen) return canRun(chosen) ? chosen : undefined;
	const folders = (process.env.PATH ?? "").split(delimiter);
	return names
		.flatMap((each) =>
			isAbsolute(each) ? [each] : folders.map((folder) => join(folder, each)),
		)
		.find(canRun);
}

/** `debian`, `ubuntu`, or undefined where apt-get is not how programs come. */
function distribution() {
	try {
		const release = readFileSync("/etc/os-release", "utf8");
		if (/^ID(_LIKE)?=.*ubuntu/m.test(release)) return "ubuntu";
		if (/^ID(_LIKE)?=.*debian/m.test(release)) return "debian";
	} catch {}
	return undefined;
}

/** The apt packages of the named programs here, or undefined when this command may not install them. */
export function aptPackages(names) {
	const system = distribution();
	const mayInstall = system && process.getuid?.() === 0;
	return mayInstall ? names.map((name) => programs[name][system]) : undefined;
}

/** What to tell someone who has to install a program by hand. */
export function howToInstall(name) {
	const { title, variable, debian, ubuntu } = programs[name];
	const system = distribution();
	const command = system
		? `apt-get install ${system === "ubuntu" ? ubuntu : debian} as root`
		: `install ${title}`;
	const chosen = process.env[variable];
	return chosen
		? `${title} is missing: ${variable}=${chosen} cannot be run.`
		: `${title} is missing: ${command}, or set ${variable} to its path.`;
}
