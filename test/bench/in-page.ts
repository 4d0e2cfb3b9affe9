import type {
	Ask,
	Told as ImportTold,
} from "../../entrypoints/dashboard/import-protocol.ts";
import type { Told } from "../../entrypoints/dashboard/table-protocol.ts";
import { today } from "../../lib/clock.ts";
import { chanceOf } from "../../lib/figures/chance-of.ts";
import {
	calendarOf,
	contextOfGoal,
	Gathering,
} from "../../lib/figures/gathering.ts";
import { kpiOf } from "../../lib/figures/kpi-of.ts";
import { learnedOf } from "../../lib/figures/learned-of.ts";
import { progressOf } from "../../lib/figures/progress-of.ts";
import { salesOf } from "../../lib/figures/sales-of.ts";
import { forecastOf } from "../../lib/forecast/forecast.ts";
import { outlookOf } from "../../lib/forecast/outlook.ts";
import { readGlance, watchGlance } from "../../lib/glance.ts";
import { act, refreshGlance } from "../../lib/live/act.ts";
import type { Goal } from "../../lib/model/goal.ts";
import type { AnyRecord } from "../../lib/model/kinds.ts";
import { store } from "../../lib/store/db.ts";
import { counts, goals } from "../../lib/store/read.ts";
import type { Query } from "../../lib/table/entry.ts";
import type { Period } from "../../lib/time/period.ts";
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

const REST = 250;

const SELLERS = 100;
const MONTHS = 60;
const CUSTOMERS = 20_000;

/**
 * A CSV of as many deals as asked for, of 100 sellers over the 60 months up to now, shuffled: one customer with 50,000 of
 * them (a twentieth of a smaller file), and 5,000 (likewise) won by the first seller in the month that is asked about.
 */
function generate(count: number, month: string): File {
	const random = dice(1);
	const share = Math.min(1, count / 1_000_000);
	const ofOne = Math.round(50_000 * share);
	const inMonth = Math.round(5_000 * share);
	const start = addDays(`${month}-01`, -30 * MONTHS);
	const rows: string[] = [];
	for (let at = 0; at < count; at++) {
		const isBusy = at < inMonth;
		const closedOn = isBusy
			? `${month}-01`
			: addDays(start, Math.floor(random() * 30 * MONTHS));
		const draw = random();
		const stage =
			isBusy || draw < 0.5 ? "Won" : draw < 0.8 ? "Lost" : "Negotiation";
		const customer =
			at >= inMonth && at < inMonth + ofOne
				? 0
				: 1 + Math.floor(random() * (CUSTOMERS - 1));
		const seller = isBusy ? 0 : Math.floor(random() * SELLERS);
		const from = addDays(closedOn, -Math.floor(random() * 90));
		const amount = Math.ceil(random() * 50_000);
		rows.push(
			`D${at.toString(36)},Seller ${seller},Product ${at % 7},Customer ${customer},${stage},${from},${stage === "Negotiation" ? "" : closedOn},${stage === "Negotiation" ? "" : amount}`,
		);
	}
	for (let at = rows.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		const row = rows[at] as string;
		rows[at] = rows[other] as string;
		rows[other] = row;
	}
	const heading =
		"opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value";
	return new File([[heading, ...rows, ""].join("\n")], "generated.csv");
}

/** Has the product's own import worker read, plan and store files, as the dashboard does. */
async function bring(workerUrl: string, files: File[]) {
	const worker = new Worker(workerUrl, { type: "module" });
	const phases: { [phase: string]: number } = {};
	const began = performance.now();
	let last = began;
	const lap = (name: string) => {
		const at = performance.now();
		phases[name] = (phases[name] ?? 0) + at - last;
		last = at;
	};
	try {
		return await new Promise<{
			ms: number;
			added: number;
			phases: typeof phases;
		}>((resolve, reject) => {
			worker.onerror = ({ message }) => reject(new Error(message));
			worker.onmessage = ({ data }: MessageEvent<ImportTold>) => {
				if (data.is === "failed") reject(new Error(data.reason));
				if (data.is === "progress") lap(data.progress.phase);
				if (data.is === "proposal") {
					lap("read, understand, plan");
					if (!data.proposal.plan) reject(new Error("asked something"));
					worker.postMessage({ do: "import" } satisfies Ask);
				}
				if (data.is === "done")
					resolve({
						ms: performance.now() - began,
						added: data.outcome.added,
						phases,
					});
			};
			worker.postMessage({ do: "read", files } satisfies Ask);
		});
	} finally {
		worker.terminate();
	}
}

const median = (values: number[]) =>
	[...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** What the benchmark calls from outside, inside a page of the extension. */
const bench = {
	importFiles: (workerUrl: string, files: { name: string; text: string }[]) =>
		bring(
			workerUrl,
			files.map(({ name, text }) => new File([text], name)),
		),

	importGenerated: (workerUrl: string, count: number, month: string) =>
		bring(workerUrl, [generate(count, month)]),

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
			// One deal at a time, as a seller logs them: what the last one set in motion on open pages comes to rest first.
			await new Promise((done) => setTimeout(done, REST));
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
			// What takes longer follows each, and is measured on its own.
			await new Promise((done) => setTimeout(done, 6 * REST));
		}
		return { ms: median(took), goals: (await readGlance())?.goals.length };
	},

	/** The chances of all goals, many times: with all that is read for them, and the simulation alone. */
	async chances(times: number) {
		const asOf = today();
		const all = await goals();
		const whole: number[] = [];
		const alone: number[] = [];
		for (let at = 0; at < times; at++) {
			const began = performance.now();
			for (const goal of all) {
				const progress = await progressOf(goal, asOf);
				if (progress) await chanceOf(goal, progress);
			}
			whole.push(performance.now() - began);
			let simulated = 0;
			for (const goal of all) {
				const progress = await progressOf(goal, asOf);
				const asked = progress && (await salesFor(goal, progress.period, asOf));
				if (!asked) continue;
				const { actual, target, direction, adds } = progress;
				const start = performance.now();
				forecastOf(outlookOf(asked), {
					actual: actual.value ?? 0,
					target: target ?? 1,
					direction,
					adds,
				});
				simulated += performance.now() - start;
			}
			alone.push(simulated);
		}
		return { goals: all.length, whole: median(whole), alone: median(alone) };
	},

	/**
	 * Fills the store with deals and nothing that follows from them, a page of the store at a time: a list reads no more. Of
	 * as many customers and sellers as the generated file.
	 */
	async fillDeals(count: number, day: string) {
		const random = dice(2);
		const idOf = (kind: string, at: number) =>
			`0190a0a0-0000-7000-8000-${kind}${String(at).padStart(11, "0")}`;
		const base = { rev: 1, enteredAt: 1_773_792_000_000 };
		const named = (kind: string, mark: string, many: number, name: string) =>
			Array.from({ length: many }, (_, at) => ({
				of: kind,
				entry: { ...base, id: idOf(mark, at), name: `${name} ${at}` },
			}));
		const all = [
			...named("customer", "c", CUSTOMERS, "Customer"),
			...named("seller", "b", SELLERS, "Seller"),
			...Array.from({ length: count }, (_, at) => {
				const status =
					random() < 0.5 ? "won" : random() < 0.6 ? "lost" : "open";
				const on = addDays(day, -Math.floor(random() * 1_800));
				return {
					of: "deal",
					entry: {
						...base,
						id: idOf("d", at),
						customer: idOf("c", Math.floor(random() * CUSTOMERS)),
						owner: idOf("b", Math.floor(random() * SELLERS)),
						title: `Order ${at} of product ${at % 7}`,
						source: ["Fair", "Web", "Referral"][at % 3],
						status,
						...(status === "open" ? { expectedCloseOn: on } : { closedOn: on }),
						amount: {
							minor: Math.ceil(random() * 5_000_000),
							currency: "DKK",
						},
					},
				};
			}),
		];
		for (let at = 0; at < all.length; ) {
			const pages = [];
			for (; pages.length < 200 && at < all.length; ) {
				const { of } = all[at]!;
				const entries = [];
				const from =
					at === 0 || all[at - 1]?.of !== of ? [] : [all[at]!.entry.id];
				for (; entries.length < 128 && all[at]?.of === of; at++)
					entries.push(all[at]!.entry as AnyRecord);
				pages.push({ of, from, entries });
			}
			await store.records.table.bulkPut(pages);
		}
		const state = await store.meta.get("state");
		if (state)
			await store.meta.put({
				...state,
				counts: { deal: count, customer: CUSTOMERS, seller: SELLERS },
			});
	},

	/** Has the product's own worker read the list of deals: until the first rows are there, and all; then what each query takes. */
	async list(workerUrl: string, queries: readonly Query[], times: number) {
		const worker = new Worker(workerUrl, { type: "module" });
		const began = performance.now();
		let first = 0;
		let most = 0;
		let told = performance.now();
		const heard = new Map<number, (count: number) => void>();
		const whole = await new Promise<number>((done) => {
			worker.onmessage = ({ data }: MessageEvent<Told>) => {
				if (data.is !== "seen") return;
				first ||= performance.now() - began;
				most = Math.max(most, performance.now() - told);
				told = performance.now();
				if (data.isWhole) done(performance.now() - began);
				heard.get(data.turn)?.(data.count);
			};
			worker.postMessage({ do: "read", kind: "deal", language: "en" });
			worker.postMessage({
				do: "look",
				turn: 0,
				look: { query: {}, from: 0, count: 80 },
			});
		});
		const took: number[][] = queries.map(() => []);
		const counts: number[] = [];
		let turn = 0;
		const ask = (query: Query) => {
			turn++;
			const start = performance.now();
			return new Promise<number>((done) => {
				heard.set(turn, (count) => {
					heard.delete(turn);
					counts[turn] = count;
					done(performance.now() - start);
				});
				worker.postMessage({
					do: "look",
					turn,
					look: { query, from: 0, count: 80 },
				});
			});
		};
		for (let time = 0; time < times; time++)
			for (const [at, query] of queries.entries()) {
				took[at]!.push(await ask(query));
				// Another query between, so that none is answered from what was kept.
				await ask({ find: `nothing ${turn}` });
			}
		worker.terminate();
		return {
			...{ first, whole, most },
			queries: took.map((each) => ({
				first: each[0] ?? 0,
				again: median(each.slice(1)),
			})),
		};
	},

	act,
	counts,
};

/** What a goal's forecast is given, as the product gathers it. */
async function salesFor(goal: Goal, period: Period, asOf: string) {
	const kpi = await kpiOf(goal.kpi);
	if (!kpi?.adds) return null;
	const learned = await learnedOf(goal, asOf);
	return {
		sales: await salesOf(
			kpi,
			new Gathering(goal.scope, asOf),
			await contextOfGoal(goal, period, asOf),
			12,
		),
		period,
		asOf,
		calendar: await calendarOf(goal.scope, period),
		...(learned && { learned }),
	};
}

(globalThis as { bench?: typeof bench }).bench = bench;
