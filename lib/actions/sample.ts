import * as z from "zod/mini";
import { today } from "../clock.ts";
import { language } from "../model/settings.ts";
import type { Work } from "../store/work.ts";
import { type SampleWords, sampleWords } from "../text/sample.ts";
import { periodOf } from "../time/period.ts";
import {
	addDays,
	type PlainDate,
	shiftMonths,
	weekdayOf,
} from "../time/plain-date.ts";
import { customerOf } from "./customer-of.ts";
import { type Done, fresh } from "./perform.ts";
import { settingsOf } from "./settings-of.ts";

export const addSampleInput = z.strictObject({
	/** What the reader reads. Absent: English. */
	language: z.optional(language),
});
export const removeSampleInput = z.strictObject({});

const MONTHS = 6;

/**
 * Fills an empty store with half a year of one seller's work, the same every time but for the dates, and the names, which
 * are as the reader's language has them, so that there is something to look at: deals, activities, leads, costs and three
 * goals, each marked as sample.
 */
export async function addSample(
	work: Work,
	input: z.infer<typeof addSampleInput>,
): Promise<Done> {
	const words = sampleWords[input.language ?? "en"];
	const settings = await settingsOf(work);
	const day = today();
	const month = periodOf("month", day, {});
	const mark = { isSample: true } as const;
	const seller = settings.me ?? fresh().id;
	if (!settings.me) {
		await work.put("seller", { ...fresh(seller), ...mark, name: words.seller });
		await work.put("settings", {
			...settings,
			...fresh("settings"),
			me: seller,
			isIntroduced: true,
		});
	}
	const money = (major: number) => ({
		minor: major * 100,
		currency: settings.reportingCurrency,
	});
	const ids: string[] = [];
	const next = sequence(20260318);
	const customers: (string | undefined)[] = [];
	let [leads, lost] = [0, 0];
	for (const name of words.customers) {
		const id = await customerOf(work, name);
		const customer = id && (await work.get("customer", id));
		if (customer) await work.put("customer", { ...customer, ...mark });
		customers.push(id);
	}
	for (const on of workdaysBetween(addDays(month.from, -30 * MONTHS), day)) {
		const dice = next();
		const customer = customers[next() % customers.length];
		if (dice % 5 === 0 && on < day) {
			const isLost = dice % 3 === 0;
			const deal = {
				...fresh(),
				...mark,
				owner: seller,
				customer,
				title: words.titles[next() % words.titles.length],
				products: [productOf(words, ids.length)],
				amount: money(8_000 + (next() % 22) * 2_500),
				status: isLost ? ("lost" as const) : ("won" as const),
				source: words.sources[dice % 2],
				createdOn: addDays(on, -40 + (next() % 20)),
				firstContactOn: addDays(on, -18 - (next() % 20)),
				closedOn: on,
				...(isLost && {
					lostReason: words.lostReasons[lost++ % words.lostReasons.length],
				}),
			};
			await work.put("deal", deal);
			ids.push(deal.id);
		}
		for (const [type, every] of [
			["call", 1],
			["meetingBooked", 3],
			["quoteSent", 4],
		] as const)
			if (next() % every === 0 && on <= day)
				await work.put("activity", {
					...fresh(),
					...mark,
					type,
					owner: seller,
					customer,
					on,
				});
		if (next() % 4 === 0)
			await work.put("lead", {
				...fresh(),
				...mark,
				name: words.prospects[leads++ % words.prospects.length],
				owner: seller,
				source: words.sources[dice % 2],
				createdOn: on,
				contactedOn: on,
				...(dice % 3 && { qualifiedOn: on }),
			});
	}
	for (let at = 0; at < 5; at++)
		await work.put("deal", {
			...fresh(),
			...mark,
			owner: seller,
			customer: customers[at],
			title: words.titles[at % words.titles.length],
			products: [productOf(words, at)],
			amount: money(20_000 + at * 15_000),
			status: "open",
			stage: words.stages[at % 2],
			createdOn: addDays(day, -30 + at * 3),
			firstContactOn: addDays(day, -28 + at * 3),
			expectedCloseOn: addDays(day, 3 + at * 6),
		});
	const first = addDays(month.from, -30 * MONTHS).slice(0, 7);
	for (const [type, amount, note] of [
		["marketing", 6_000, words.costs[0]],
		["meetingBooking", 4_500, words.costs[1]],
	] as const)
		await work.put("cost", {
			...fresh(),
			...mark,
			type,
			amount: money(amount),
			from: `${first}-01`,
			to: shiftMonths(`${first}-01`, 1),
			recurring: { every: "month" },
			scope: { kind: "seller", id: seller },
			note,
		});
	const goal = {
		...mark,
		scope: { kind: "seller", id: seller } as const,
		periodKind: "month" as const,
		startsOn: month.from,
		isRecurring: true,
	};
	await work.put("goal", {
		...fresh(),
		...goal,
		kpi: "revenue",
		target: money(160_000).minor,
		currency: settings.reportingCurrency,
	});
	await work.put("goal", {
		...fresh(),
		...goal,
		kpi: "meetingsBooked",
		target: 8,
	});
	await work.put("goal", { ...fresh(), ...goal, kpi: "quotesSent", target: 6 });
	return { ids };
}

/** Takes away every record of the sample, also those changed since; what the seller entered stays. */
export async function removeSample(work: Work): Promise<Done> {
	const ids: string[] = [];
	for (const row of await work.store.journal
		.where("name")
		.equals("addSample")
		.toArray())
		for (const { kind, id } of row.changes) {
			const record = await work.get(kind, id);
			if (!record?.isSample) continue;
			await work.remove(kind, id);
			ids.push(id);
		}
	const settings = await settingsOf(work);
	if (settings.me && ids.includes(settings.me)) {
		const { me: _gone, ...rest } = settings;
		await work.put("settings", rest);
	}
	return { ids };
}

const productOf = ({ products }: SampleWords, at: number) => ({
	name: products[at % products.length] ?? "",
});

/** A repeatable sequence of whole numbers: a linear congruential generator (Numerical Recipes), upper bits only. */
function sequence(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state >>> 8;
	};
}

function workdaysBetween(from: PlainDate, to: PlainDate): PlainDate[] {
	const days: PlainDate[] = [];
	for (let day = from; day <= to; day = addDays(day, 1))
		if (weekdayOf(day) <= 5) days.push(day);
	return days;
}
