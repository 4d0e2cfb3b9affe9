import { expect, test } from "vitest";
import { partsOf } from "../../lib/store/read.ts";
import { idOf, world } from "./world.ts";

test("a name makes a seller once; another spelling that came in as a seller counts as me from then on", async () => {
	const { store, done, all, one } = world();
	const me = idOf(await done("nameMe", { name: "Jens Hansen" }));
	expect(idOf(await done("nameMe", { name: "jens hansen" }))).toBe(me);
	const other = idOf(await done("nameMe", { name: "JH" }));
	await done("nameMe", {
		seller: me,
		aliases: ["JH", "j.hansen@acme.example"],
	});
	expect(await all("seller")).toHaveLength(2);
	expect((await one("settings", "settings"))?.me).toBe(me);
	expect(await one("seller", other)).toMatchObject({ mergedInto: me });
	expect(
		(await partsOf({ kind: "seller", id: me }, store)).map(
			({ subject }) => subject,
		),
	).toEqual([`seller:${me}`, `seller:${other}`]);
});

test("who is another spelling of somebody is that somebody, whatever comes first", async () => {
	const { store, done, one } = world();
	const jens = idOf(await done("nameMe", { name: "Jens Hansen" }));
	const spelling = idOf(await done("nameMe", { name: "JH" }));
	await done("nameMe", { seller: jens, aliases: ["JH"] });
	// The spelling is not made the one again, with each another spelling of the other and neither anybody.
	expect(
		idOf(await done("nameMe", { name: "JH", aliases: ["Jens Hansen"] })),
	).toBe(jens);
	expect((await one("settings", "settings"))?.me).toBe(jens);
	expect((await one("seller", jens))?.mergedInto).toBeUndefined();

	const other = idOf(await done("nameMe", { name: "Hansen, J." }));
	await done("nameMe", { seller: other, aliases: ["Jens Hansen"] });
	expect(
		(await partsOf({ kind: "seller", id: other }, store)).map(
			({ subject }) => subject,
		),
	).toEqual([`seller:${other}`, `seller:${jens}`, `seller:${spelling}`]);
});
