import { expect, test } from "vitest";
import {
	forgottenExample,
	forgottenSchema,
} from "../../lib/model/forgotten.ts";

const fits = (fields: object) =>
	forgottenSchema.safeParse({ ...forgottenExample, ...fields }).success;

test("who was forgotten is kept as ids and hashes, never as a name", () => {
	expect(forgottenSchema.parse(forgottenExample)).toEqual(forgottenExample);
	expect(fits({ hashes: ["Acme A/S"] })).toBe(false);
	expect(fits({ salt: "" })).toBe(false);
	expect(fits({ ids: [] })).toBe(false);
	expect(fits({ name: "Acme A/S" })).toBe(false);
});
