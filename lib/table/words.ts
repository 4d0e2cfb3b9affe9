import { normalName } from "../model/normal-name.ts";
import { type Reading, SEVERAL } from "./entry.ts";

/** From how many words on it counts whether they come again, and in which share of a column they must. */
const MANY = 100_000;
const AGAIN = 0.1;

/**
 * A column of words: each distinct one is kept once, under a number; 0 is none. Where of very many hardly one comes again, as
 * with titles, looking each up costs more than it saves: then some stand under several numbers.
 */
export class Words {
	private readonly column: string;
	private readonly texts: string[] = [""];
	private readonly numbers = new Map<string, number>([["", 0]]);
	private labels: string[] = [];
	private plain: string[] = [];
	private ranks: Int32Array | undefined;
	private asked = 0;

	constructor(column: string) {
		this.column = column;
	}

	/** How many numbers there are. */
	get count(): number {
		return this.texts.length;
	}

	/** The number of a word, which gets one if it is new. */
	number(text: string): number {
		if (text === "") return 0;
		this.asked++;
		const known = this.numbers.get(text);
		if (known !== undefined) return known;
		const number = this.texts.length;
		this.texts.push(text);
		const isWorthIt = number < MANY || number < this.asked * (1 - AGAIN);
		if (isWorthIt) this.numbers.set(text, number);
		else this.numbers.clear();
		this.ranks = undefined;
		return number;
	}

	text(number: number): string {
		return this.texts[number] ?? "";
	}

	/** The single words of a number. */
	parts(number: number): string[] {
		const text = this.text(number);
		return text === "" ? [] : text.split(SEVERAL);
	}

	/** Whom or what a number means, as it is shown. */
	label(number: number, reading: Reading): string {
		const known = this.labels[number];
		if (known !== undefined) return known;
		const label = this.parts(number)
			.map((part) => reading.label(this.column, part))
			.join(", ");
		this.labels[number] = label;
		return label;
	}

	/** Names or the language have changed. */
	readAnew(): void {
		this.labels = [];
		this.plain = [];
		this.ranks = undefined;
	}

	/** By number: 1 where its label holds a word, a normal name. */
	holding(word: string, reading: Reading): Uint8Array {
		const holds = new Uint8Array(this.count);
		this.prepare(reading, this.count);
		for (let number = 1; number < this.count; number++)
			if (this.plain[number]!.includes(word)) holds[number] = 1;
		return holds;
	}

	/** Reads as many words as it may as they are looked for; answers how many it read. */
	prepare(reading: Reading, most: number): number {
		const from = this.plain.length;
		const to = Math.min(this.count, from + most);
		for (let number = from; number < to; number++)
			this.plain.push(normalName(this.label(number, reading)));
		return to - from;
	}

	/** By number: its place among the labels in order, from 1; the same label has the same, and what shows nothing has 0. */
	places(reading: Reading): Int32Array {
		if (this.ranks) return this.ranks;
		const byLabel = new Map<string, number[]>();
		for (let number = 0; number < this.count; number++) {
			const label = this.label(number, reading);
			const same = byLabel.get(label);
			if (same) same.push(number);
			else byLabel.set(label, [number]);
		}
		const ranks = new Int32Array(this.count);
		const labels = [...byLabel.keys()]
			.filter((label) => label !== "")
			.sort(reading.compare);
		let rank = 0;
		let before: string | undefined;
		for (const label of labels) {
			if (before === undefined || reading.compare(before, label) !== 0) rank++;
			before = label;
			for (const number of byLabel.get(label) ?? []) ranks[number] = rank;
		}
		this.ranks = ranks;
		return ranks;
	}
}
