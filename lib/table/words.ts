import { normalName } from "../model/normal-name.ts";
import { type Reading, SEVERAL } from "./entry.ts";

/** A column of words: each distinct one is kept once, under a number; 0 is none. */
export class Words {
	private readonly column: string;
	private readonly texts: string[] = [""];
	private readonly numbers = new Map<string, number>([["", 0]]);
	private labels: string[] = [];
	private plain: string[] = [];
	private ranks: Int32Array | undefined;

	constructor(column: string) {
		this.column = column;
	}

	/** How many numbers there are. */
	get count(): number {
		return this.texts.length;
	}

	/** The number of a word, which gets one if it is new. */
	number(text: string): number {
		const known = this.numbers.get(text);
		if (known !== undefined) return known;
		const number = this.texts.length;
		this.texts.push(text);
		this.numbers.set(text, number);
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
		for (let number = 1; number < this.count; number++) {
			let plain = this.plain[number];
			if (plain === undefined) {
				plain = normalName(this.label(number, reading));
				this.plain[number] = plain;
			}
			if (plain.includes(word)) holds[number] = 1;
		}
		return holds;
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
