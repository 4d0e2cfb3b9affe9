import * as z from "zod/mini";
import { base, id, name } from "./record.ts";

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * That a customer or a person was forgotten, so that neither an older backup nor the same file brings them back unnoticed.
 * It holds no name: only ids that no longer lead anywhere, and salted hashes by which a name that comes in is known again.
 */
export const forgottenSchema = z.strictObject({
	...base,
	kind: z.enum(["customer", "seller"]),
	/** The ids it had, its own first, then those of its other spellings. */
	ids: z.array(id).check(z.minLength(1)),
	/** Its records went with it; or they stayed, and nothing says whose they are. */
	how: z.enum(["removed", "anonymised"]),
	/** What stands for the name where records stayed. */
	called: name,
	salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
	/** Of its names and numbers, as SHA-256 of salt and name. */
	hashes: z.array(hash),
	/** Other records in which the name was left on purpose. */
	left: z.optional(z.array(id)),
	/** Backups kept in the browser before may still hold the name. */
	isInBackups: z.optional(z.literal(true)),
});
export type Forgotten = z.infer<typeof forgottenSchema>;

export const forgottenExample: Forgotten = {
	id: "0190a0a0-0000-7000-8000-000000000016",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	kind: "customer",
	ids: ["0190a0a0-0000-7000-8000-000000000004"],
	how: "anonymised",
	called: "Forgotten customer",
	salt: "00112233445566778899aabbccddeeff",
	hashes: ["3f".repeat(32)],
};
