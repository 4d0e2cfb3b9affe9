import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Sha256 } from "../../lib/backup/sha-256.ts";

const text = (value: string) => new TextEncoder().encode(value);

test("is the SHA-256 of the standard's own examples", () => {
	expect(new Sha256().hex()).toBe(
		"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
	);
	expect(new Sha256().add(text("abc")).hex()).toBe(
		"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
	);
});

test("is the same however the bytes are cut", () => {
	fc.assert(
		fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (pieces) => {
			const sum = new Sha256();
			for (const piece of pieces) sum.add(piece);
			const whole = createHash("sha256").update(Buffer.concat(pieces));
			expect(sum.hex()).toBe(whole.digest("hex"));
		}),
	);
});
