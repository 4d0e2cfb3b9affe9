import type { Entry } from "../store/contents.ts";
import { entryText } from "./entry-text.ts";
import { FORMAT, type Head, headLine, lastLine, VERSION } from "./envelope.ts";
import { newCipher, Seal } from "./seal.ts";
import { Sha256 } from "./sha-256.ts";

/** Where a backup goes, piece by piece. */
export interface Sink {
	write(bytes: Uint8Array<ArrayBuffer>): Promise<unknown>;
	/** What was written is forgotten: it begins anew. */
	restart(): Promise<unknown>;
}

/** How many characters are gathered before they are handed on. */
const PIECE = 1_000_000;

/** Writes one backup: entries in any number of portions, then the end. */
export class BackupWriter {
	readonly head: Head;
	private readonly sink: Sink;
	private readonly passphrase: string | undefined;
	private readonly sum = new Sha256();
	private readonly encoder = new TextEncoder();
	private seal: Seal | undefined;
	private lines: string[] = [];
	private length = 0;
	private pieces = 0;
	private isBegun = false;

	/** Without a passphrase everybody can read it. */
	constructor(
		about: Omit<Head, "format" | "version" | "cipher">,
		sink: Sink,
		passphrase?: string,
		iterations?: number,
	) {
		this.head = {
			format: FORMAT,
			version: VERSION,
			...about,
			...(passphrase !== undefined && { cipher: newCipher(iterations) }),
		};
		this.sink = sink;
		this.passphrase = passphrase;
	}

	async add(entries: readonly Entry[]): Promise<void> {
		for (const entry of entries) {
			const line = entryText(entry);
			// The piece that is sealed last has to be known as such, so one is always held back.
			if (this.length > PIECE) await this.flush(false);
			this.lines.push(line);
			this.length += line.length;
		}
	}

	async end(): Promise<void> {
		await this.flush(true);
		await this.sink.write(this.encoder.encode(`${lastLine(this.sum.hex())}\n`));
	}

	private async flush(isLast: boolean): Promise<void> {
		if (!this.isBegun) {
			this.isBegun = true;
			const first = headLine(this.head);
			const { cipher } = this.head;
			if (cipher)
				this.seal = await Seal.of(
					this.passphrase ?? "",
					cipher,
					this.encoder.encode(first),
				);
			await this.write(`${first}\n`);
		}
		const text = this.seal
			? `"${await this.seal.seal(this.lines.join("\n"), this.pieces++, isLast)}"`
			: this.lines.join(",\n");
		this.lines = [];
		this.length = 0;
		await this.write(`${text}${isLast ? "" : ","}\n`);
	}

	private async write(text: string): Promise<void> {
		const bytes = this.encoder.encode(text);
		this.sum.add(bytes);
		await this.sink.write(bytes);
	}
}
