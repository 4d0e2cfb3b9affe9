import * as z from "zod/mini";

/**
 * What a passphrase is worth to who tries them all: half a second of a common computer for each. OWASP asks for at least
 * 600,000 of PBKDF2 with SHA-256; no browser has a better function than PBKDF2 built in (Argon2 was tried in 2026).
 */
export const ITERATIONS = 2_000_000;

/** More than this only keeps a reader busy. */
const MOST_ITERATIONS = 20_000_000;

const base64 = (bytes: number) =>
	z.string().check(
		z.refine((text) => {
			try {
				return Uint8Array.fromBase64(text).length === bytes;
			} catch {
				return false;
			}
		}),
	);

/** How a sealed backup was sealed: everything but the passphrase. */
export const cipherSchema = z.strictObject({
	key: z.literal("PBKDF2-SHA-256"),
	iterations: z.int().check(z.gte(1), z.lte(MOST_ITERATIONS)),
	salt: base64(16),
	seal: z.literal("AES-256-GCM"),
	/** The first 8 of the 12 bytes of each piece's initialisation vector; the rest is the piece's number. */
	nonce: base64(8),
});
export type Cipher = z.infer<typeof cipherSchema>;

/** A cipher that was never used. */
export function newCipher(iterations = ITERATIONS): Cipher {
	const random = (bytes: number) =>
		crypto.getRandomValues(new Uint8Array(bytes)).toBase64();
	return {
		key: "PBKDF2-SHA-256",
		iterations,
		salt: random(16),
		seal: "AES-256-GCM",
		nonce: random(8),
	};
}

/** Seals and opens the pieces of one backup, in their order. A piece that was moved, left out or put last is no piece of it. */
export class Seal {
	private readonly key: CryptoKey;
	private readonly nonce: Uint8Array;
	private readonly about: Uint8Array;

	private constructor(key: CryptoKey, nonce: Uint8Array, about: Uint8Array) {
		this.key = key;
		this.nonce = nonce;
		this.about = about;
	}

	/** `about`: what stands before the pieces, and is sealed with each of them though it can be read. */
	static async of(
		passphrase: string,
		cipher: Cipher,
		about: Uint8Array,
	): Promise<Seal> {
		const secret = await crypto.subtle.importKey(
			"raw",
			// The same passphrase, on whichever keyboard it is typed.
			new TextEncoder().encode(passphrase.normalize("NFKC")),
			"PBKDF2",
			false,
			["deriveKey"],
		);
		const key = await crypto.subtle.deriveKey(
			{
				name: "PBKDF2",
				hash: "SHA-256",
				salt: Uint8Array.fromBase64(cipher.salt),
				iterations: cipher.iterations,
			},
			secret,
			{ name: "AES-GCM", length: 256 },
			false,
			["encrypt", "decrypt"],
		);
		return new Seal(key, Uint8Array.fromBase64(cipher.nonce), about);
	}

	async seal(text: string, at: number, isLast: boolean): Promise<string> {
		const sealed = await crypto.subtle.encrypt(
			this.place(at, isLast),
			this.key,
			new TextEncoder().encode(text),
		);
		return new Uint8Array(sealed).toBase64();
	}

	/** The text of a piece; null: it was not sealed with this passphrase, or not here. */
	async open(
		sealed: string,
		at: number,
		isLast: boolean,
	): Promise<string | null> {
		try {
			const bytes = await crypto.subtle.decrypt(
				this.place(at, isLast),
				this.key,
				Uint8Array.fromBase64(sealed),
			);
			return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		} catch {
			return null;
		}
	}

	private place(at: number, isLast: boolean): AesGcmParams {
		const iv = new Uint8Array(12);
		iv.set(this.nonce);
		new DataView(iv.buffer).setUint32(8, at);
		const additionalData = new Uint8Array(this.about.length + 1);
		additionalData.set(this.about);
		additionalData[this.about.length] = isLast ? 1 : 0;
		return { name: "AES-GCM", iv, additionalData };
	}
}
