import { expect, test } from "vitest";
import { importing as danish } from "../../lib/text/da/import.ts";
import { backup } from "../../lib/text/en/backup.ts";
import { dashboard } from "../../lib/text/en/dashboard.ts";
import { files } from "../../lib/text/en/files.ts";
import { goal } from "../../lib/text/en/goal.ts";
import { importing as english } from "../../lib/text/en/import.ts";
import { kpi } from "../../lib/text/en/kpi.ts";
import { own } from "../../lib/text/en/own.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { records } from "../../lib/text/en/records.ts";
import type { Text } from "../../lib/text/text.ts";

const places = (text: Text) =>
	(typeof text === "string" ? [text] : [text.one, text.other]).map((form) =>
		[...new Set(form.match(/\{\w+\}/g) ?? [])].sort(),
	);

test("the words of the import are the same kind, with the same places, in both languages", () => {
	for (const [key, text] of Object.entries(english) as [
		keyof typeof english,
		Text,
	][])
		expect([key, places(danish[key])]).toEqual([key, places(text)]);
});

test("none of them has the key of another catalogue", () => {
	const others = {
		...{ ...backup, ...dashboard, ...files, ...goal },
		...{ ...kpi, ...own, ...pocket, ...records },
	};
	expect(Object.keys(english).filter((key) => key in others)).toEqual([]);
});

test("none of them shouts", () => {
	for (const text of [...Object.values(english), ...Object.values(danish)])
		expect(JSON.stringify(text)).not.toContain("!");
});
