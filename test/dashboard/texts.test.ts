import { expect, test } from "vitest";
import { dashboard as danish } from "../../lib/text/da/dashboard.ts";
import { pocket as danishPocket } from "../../lib/text/da/pocket.ts";
import { dashboard as english } from "../../lib/text/en/dashboard.ts";
import { pocket as englishPocket } from "../../lib/text/en/pocket.ts";

// The dashboard loads both catalogues into one: a key in both would silently change a word elsewhere.
test.each([
	["en", english, englishPocket],
	["da", danish, danishPocket],
])(
	"no text of the dashboard has the key of a shared one (%s)",
	(_, own, shared) => {
		expect(Object.keys(own).filter((key) => key in shared)).toEqual([]);
	},
);
