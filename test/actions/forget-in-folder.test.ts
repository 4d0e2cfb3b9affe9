import { expect, test } from "vitest";
import { forgetInFolder } from "../../lib/actions/forget-in-folder.ts";
import {
	forgetFolder,
	type WatchedFolder,
	watchedFolder,
	watchFolder,
} from "../../lib/store/watched-folder.ts";

const file = { size: 1, modifiedAt: 2 };

test("files called after who was forgotten are not kept among those that were seen; the others are", async () => {
	await forgetInFolder(["Acme A/S"]);
	expect(await watchedFolder()).toBeUndefined();
	const folder = { name: "exports" } as unknown as WatchedFolder["folder"];
	const seen = { "acme deals.csv": file, "deals.csv": file };
	await watchFolder({ folder, seen });
	await forgetInFolder(["Acme"]);
	expect(await watchedFolder()).toEqual({
		folder,
		seen: { "deals.csv": file },
	});
	await forgetFolder();
});
