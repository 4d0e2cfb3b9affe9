import { planImport, runImport } from "../../lib/actions/import-drafts.ts";
import { newId } from "../../lib/clock.ts";
import { readGlance, watchGlance } from "../../lib/glance.ts";
import type { DealDraft, Drafts } from "../../lib/intake/draft.ts";
import { draftsOf } from "../../lib/intake/drafts.ts";
import { readCsv } from "../../lib/intake/read-csv.ts";
import { recognise } from "../../lib/intake/recognise.ts";
import { act, refreshGlance } from "../../lib/live/act.ts";
import { store } from "../../lib/store/db.ts";
import { counts, settings } from "../../lib/store/read.ts";
import { addDays } from "../../lib/time/plain-date.ts";

/** A repeatable random number below 1 (mulberry32). */
function dice(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const SELLERS = 100;
const MONTHS = 60;
const CUSTOMERS = 20_000;

/**
 * As many deals as asked for, of 100 sellers over the 60 months up to now, shuffled: one customer with 50,000 of them
 * (a twentieth of a smaller file), and 5,000 (likewise) won by the first seller in the month that is asked about.
 */
function generate(count: number, month: string): Drafts {
	const random = dice(1);
	const share = Math.min(1, count / 1_000_000);
	const ofOne = Math.round(50_000 * share);
	const inMonth = Math.round(5_000 * share);
	const start = addDays(`${month}-01`, -30 * MONTHS);
	const deals: DealDraft[] = [];
	for (let at = 0; at < count; at++) {
		const isBusy = at < inMonth;
		const closedOn = isBusy
			? `${month}-01`
			: addDays(start, Math.floor(random() * 30 * MONTHS));
		const draw = random();
		const status = isBusy || draw < 0.5 ? "won" : draw < 0.8 ? "lost" : "open";
		const customer =
			at >= inMonth && at < inMonth + ofOne
				? 0
				: 1 + Math.floor(random() * (CUSTOMERS - 1));
		const from = addDays(closedOn, -Math.floor(random() * 90));
		deals.push({
			line: at + 2,
			key: `id:${at.toString(36)}`,
			title: `Deal ${at}`,
			owner: `Seller ${isBusy ? 0 : Math.floor(random() * SELLERS)}`,
			customer: `Customer ${customer}`,
			product: `Product ${at % 7}`,
			stage: "Closed",
			amount: { minor: 100 * Math.ceil(random() * 50_000), currency: "DKK" },
			status,
			firstContactOn: from,
			...(status === "open" ? { expectedCloseOn: closedOn } : { closedOn }),
		});
	}
	for (let at = deals.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		const deal = deals[at] as DealDraft;
		deals[at] = deals[other] as DealDraft;
		deals[other] = deal;
	}
	return {
		deals,
		sellers: [],
		customers: [],
		refusals: [],
		currencyAssumed: false,
		suggestions: [],
		notes: [],
	};
}

async function bring(drafts: Drafts) {
	const phases: { [phase: string]: number } = {};
	let transactions = 0;
	const began = performance.now();
	const plan = await planImport(drafts, {
		importId: newId(),
		files: ["bench.csv"],
		hash: newId(),
	});
	let last = performance.now();
	phases.plan = last - began;
	let longest = 0;
	const write = store.write.bind(store);
	store.write = async (body) => {
		const start = performance.now();
		transactions++;
		const done = await write(body);
		longest = Math.max(longest, performance.now() - start);
		return done;
	};
	const outcome = await runImport(plan, {
		onProgress: ({ phase, done, total }) => {
			const at = performance.now();
			if (done < total) return;
			phases[phase] = at - last;
			last = at;
		},
	});
	return {
		ms: performance.now() - began,
		added: outcome.added,
		longest,
		transactions,
		phases,
	};
}

const median = (values: number[]) =>
	[...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** What the benchmark calls from outside, inside a page of the extension. */
const bench = {
	async importFiles(files: { name: string; text: string }[]) {
		const began = performance.now();
		const tables = files.flatMap(({ name, text }) => {
			const reading = readCsv(name, new TextEncoder().encode(text));
			return reading.ok ? [reading.table] : [];
		});
		const mappings = recognise(tables);
		const { reportingCurrency } = await settings();
		const drafts = draftsOf(
			tables.map((table, at) => ({ table, mapping: mappings[at]! })),
			{ reportingCurrency },
		);
		const read = performance.now() - began;
		return { read, ...(await bring(drafts)) };
	},

	importGenerated: (count: number, month: string) =>
		bring(generate(count, month)),

	/** Logs deals one at a time through the background: until it is on disk and answered, and until the glance has moved. */
	async logDeals(times: number, day: string) {
		const answered: number[] = [];
		const moved: number[] = [];
		for (let at = 0; at < times; at++) {
			const began = performance.now();
			const seen = new Promise<void>((done) => {
				const stop = watchGlance(() => {
					stop();
					done();
				});
			});
			const answer = await act("logDeal", {
				customerName: "Customer 0",
				amount: { minor: 100_000, currency: "DKK" },
				status: "won",
				firstContactOn: addDays(day, -30),
				closedOn: day,
			});
			if (!answer.ok) throw new Error(answer.reason);
			answered.push(performance.now() - began);
			await seen;
			moved.push(performance.now() - began);
		}
		return { answered: median(answered), moved: median(moved) };
	},

	/** Measures and publishes the glance, many times. */
	async glance(times: number) {
		const took: number[] = [];
		for (let at = 0; at < times; at++) {
			const began = performance.now();
			await refreshGlance();
			took.push(performance.now() - began);
		}
		return { ms: median(took), goals: (await readGlance())?.goals.length };
	},

	act,
	counts,
};

(globalThis as { bench?: typeof bench }).bench = bench;
