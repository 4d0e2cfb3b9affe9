import { Inflate } from "fflate";
import { Unreadable } from "./unreadable.ts";

/** A workbook has a few dozen. */
const MAX_PARTS = 1_000;
/** Bytes that may come out of a file, all parts together. */
const MAX_INFLATED = 1024 * 1024 * 1024;
/** Bytes that may come out of one that went in. Honest sheets: 9 to 20. */
const MAX_RATIO = 200;
/** So much of a part may come out at any ratio: small parts of nothing but zeros do no harm. */
const FREE = 1024 * 1024;
/** Bytes that go in at a time: what comes out of them is at most a thousand times as much. */
const CHUNK = 16 * 1024;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** One file inside a zip file. */
interface Part {
	method: number;
	crc: number;
	from: number;
	to: number;
}

/**
 * The parts of a zip file, and a way to read one that ends before it does harm. No size a header states is believed:
 * what comes out is counted while it comes out. Parts that share bytes, or a name, are refused.
 */
export class ZipParts {
	readonly #bytes: Uint8Array;
	readonly #parts: Map<string, Part>;
	#inflated = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#parts = partsOf(bytes);
	}

	/** The names of all parts, in small letters. */
	names(): string[] {
		return [...this.#parts.keys()];
	}

	/** Names are compared as spreadsheets do it, in small letters. */
	has(name: string): boolean {
		return this.#parts.has(name.toLowerCase());
	}

	/** Hands over a part piece by piece, with the share of it that is done (0 to 1). */
	read(
		name: string,
		onPiece: (piece: Uint8Array, share: number) => void,
	): void {
		const part = this.#parts.get(name.toLowerCase());
		if (!part) throw new Unreadable("damaged");
		const { from, to, method } = part;
		let taken = 0;
		let given = 0;
		let crc = 0xffffffff;
		const give = (piece: Uint8Array) => {
			given += piece.length;
			this.#inflated += piece.length;
			if (given > FREE + MAX_RATIO * taken) throw new Unreadable("unsafe");
			if (this.#inflated > MAX_INFLATED)
				throw new Unreadable("tooLarge", MAX_INFLATED);
			crc = crcOf(piece, crc);
			onPiece(piece, to === from ? 1 : taken / (to - from));
		};
		if (method !== 0 && method !== 8) throw new Unreadable("damaged");
		const inflate = method === 8 ? new Inflate(give) : undefined;
		for (let at = from; at < to; at += CHUNK) {
			const end = Math.min(at + CHUNK, to);
			const piece = this.#bytes.subarray(at, end);
			taken = end - from;
			if (inflate) inflate.push(piece, end === to);
			else give(piece);
		}
		if ((crc ^ 0xffffffff) >>> 0 !== part.crc) throw new Unreadable("damaged");
	}

	/** The first signs of a part, as text. */
	head(name: string): string {
		const part = this.#parts.get(name.toLowerCase());
		if (part?.method !== 0) return "";
		const end = Math.min(part.to, part.from + 200);
		return new TextDecoder().decode(this.#bytes.subarray(part.from, end));
	}
}

/** From the directory at the end of the file, as spreadsheets read it. */
function partsOf(bytes: Uint8Array): Map<string, Part> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const u16 = (at: number) => view.getUint16(at, true);
	const u32 = (at: number) => view.getUint32(at, true);
	const u64 = (at: number) => Number(view.getBigUint64(at, true));

	let end = bytes.length - 22;
	const first = Math.max(0, end - 0xffff);
	while (end >= first && u32(end) !== END) end--;
	if (end < first) throw new Unreadable("damaged");
	let directory = u32(end + 16);
	if (directory === 0xffffffff && end >= 20 && u32(end - 20) === LOCATOR_64) {
		const end64 = u64(end - 12);
		if (u32(end64) !== END_64) throw new Unreadable("damaged");
		directory = u64(end64 + 48);
	}

	const entries: (Part & { name: string; header: number; size: number })[] = [];
	let at = directory;
	while (at + 46 <= bytes.length && u32(at) === ENTRY) {
		if (entries.length === MAX_PARTS) throw new Unreadable("unsafe");
		// Encrypted as zip files are.
		if (u16(at + 8) & 1) throw new Unreadable("passwordProtected");
		const nameEnd = at + 46 + u16(at + 28);
		const extraEnd = nameEnd + u16(at + 30);
		let size = u32(at + 20);
		let header = u32(at + 42);
		// Numbers too large for their place stand behind the name, in this order.
		for (
			let extra = nameEnd;
			extra + 4 <= extraEnd;
			extra += 4 + u16(extra + 2)
		) {
			if (u16(extra) !== 1) continue;
			let next = extra + 4 + (u32(at + 24) === 0xffffffff ? 8 : 0);
			if (size === 0xffffffff) {
				size = u64(next);
				next += 8;
			}
			if (header === 0xffffffff) header = u64(next);
		}
		const name = new TextDecoder()
			.decode(bytes.subarray(at + 46, nameEnd))
			.replaceAll("\\", "/")
			.replace(/^\//, "")
			.toLowerCase();
		const [method, crc] = [u16(at + 10), u32(at + 16)];
		entries.push({ name, method, crc, header, size, from: 0, to: 0 });
		at = extraEnd + u16(at + 32);
	}

	if (entries.length === 0) throw new Unreadable("damaged");

	const parts = new Map<string, Part>();
	let free = 0;
	for (const entry of entries.sort((a, b) => a.header - b.header)) {
		const { name, header, size } = entry;
		if (header < free || parts.has(name)) throw new Unreadable("unsafe");
		if (u32(header) !== LOCAL) throw new Unreadable("damaged");
		entry.from = header + 30 + u16(header + 26) + u16(header + 28);
		entry.to = entry.from + size;
		if (entry.to > directory) throw new Unreadable("unsafe");
		free = entry.to;
		parts.set(name, entry);
	}
	return parts;
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++)
		crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	return crc;
});

function crcOf(bytes: Uint8Array, before: number): number {
	let crc = before;
	for (let at = 0; at < bytes.length; at++)
		crc = (CRC[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
	return crc;
}
