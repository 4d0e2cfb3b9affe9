import { createHash } from "node:crypto";
import { type Head, headLine, lastLine } from "../../lib/backup/envelope.ts";

const head: Head = {
	format: "maalbar-backup",
	version: 1,
	needs: 2,
	madeAt: 1_773_792_000_000,
	databaseId: "0190a0a0-0000-7000-8000-0000000000db",
	changes: 7,
	counts: { deal: 1 },
};

/** The line every backup has to have. */
export const stateLine =
	'["state",{"databaseId":"0190a0a0-0000-7000-8000-0000000000db","openImports":[]}]';

/** A backup whose check sum fits whatever lines somebody wrote into it. */
export function signed(lines: readonly string[], first = headLine(head)): Blob {
	const text = `${first}\n${lines.join(",\n")}\n`;
	const sum = createHash("sha256").update(text).digest("hex");
	return new Blob([`${text}${lastLine(sum)}\n`]);
}

/** A first line that says something else. */
export const headWith = (change: object) =>
	headLine({ ...head, ...change } as Head);
