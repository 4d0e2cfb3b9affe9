import { Parser } from "saxen";
import { Unreadable } from "./unreadable.ts";

/** Text that is no tag for so long is no cell: the longest holds 32,767 characters. */
const MAX_PENDING = 1024 * 1024;
const MAX_DEPTH = 256;

/** What is heard of an XML part. Names are without their prefix. */
export interface Hearing {
	open?(name: string, attributes: () => Record<string, string>): void;
	/** Entities are decoded; the text between two tags may come in several pieces. */
	text?(text: string): void;
	close?(name: string): void;
}

/**
 * Reads XML as its bytes come. A document type is refused, so that no entity can be defined and none is fetched; comments
 * and instructions are passed over.
 */
export class XmlReader {
	readonly #parser = new Parser();
	#decoder: TextDecoder | undefined;
	#pending = 0;
	#depth = 0;

	constructor(hearing: Hearing) {
		const heard = () => {
			this.#pending = 0;
		};
		this.#parser
			.on("openTag", (name, attributes) => {
				heard();
				if (++this.#depth > MAX_DEPTH) throw new Unreadable("unsafe");
				hearing.open?.(bare(name), attributes);
			})
			.on("closeTag", (name) => {
				heard();
				this.#depth--;
				hearing.close?.(bare(name));
			})
			.on("text", (text) => {
				heard();
				hearing.text?.(decodeEntities(text));
			})
			.on("cdata", (text) => {
				heard();
				hearing.text?.(text);
			})
			.on("comment", heard)
			.on("question", heard)
			.on("attention", () => {
				throw new Unreadable("unsafe");
			});
	}

	write(bytes: Uint8Array): void {
		this.#decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
		const text = this.#decoder.decode(bytes, { stream: true });
		this.#pending += text.length;
		this.#parser.write(text);
		if (this.#pending > MAX_PENDING) throw new Unreadable("unsafe");
	}

	end(): void {
		this.#parser.end();
	}
}

/** The attribute of that name, whatever its prefix, decoded. */
export function attribute(
	attributes: Record<string, string>,
	name: string,
): string | undefined {
	const key = Object.keys(attributes).find((each) => bare(each) === name);
	const value = key === undefined ? undefined : attributes[key];
	return value === undefined ? undefined : decodeEntities(value);
}

function bare(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}

function encodingOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	return "utf-8";
}

const ENTITIES: Record<string, string> = {
	amp: "&",
	apos: "'",
	gt: ">",
	lt: "<",
	quot: '"',
};

/** The five of XML, and characters by number. The parser's own decoding cuts those above 65,535. */
function decodeEntities(text: string): string {
	if (!text.includes("&")) return text;
	return text.replace(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
		(all, decimal?: string, hex?: string, name?: string) => {
			if (name) return ENTITIES[name] ?? all;
			const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
			return code <= 0x10ffff ? String.fromCodePoint(code) : all;
		},
	);
}
