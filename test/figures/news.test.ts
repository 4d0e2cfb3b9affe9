import { describe, expect, test } from "vitest";
import { grouped, type NewsItem } from "../../lib/figures/news.ts";

const item = (at: number, more: Partial<NewsItem> = {}): NewsItem => ({
	id: `${at}`,
	at,
	is: "won",
	count: 1,
	kind: "deal",
	record: `deal ${at}`,
	...more,
});
const kroner = (minor: number) => ({ minor, currency: "DKK" });

describe("news", () => {
	test("that is little stays as it happened, newest first", () => {
		const items = grouped([item(1), item(3), item(2)]);
		expect(items.map(({ at }) => at)).toEqual([3, 2, 1]);
	});

	test("that is much stands in one line of a kind, with what it adds up to", () => {
		const deals = Array.from({ length: 9 }, (_, at) =>
			item(at, {
				amount: kroner(100),
				effect: { from: at / 10, to: (at + 1) / 10, isRun: true },
			}),
		);
		const [line, other, ...rest] = grouped([
			...deals,
			item(20, { is: "goalSet" }),
		]);
		expect(line).toMatchObject({ is: "goalSet", count: 1 });
		expect(other).toMatchObject({
			is: "won",
			count: 9,
			at: 8,
			amount: kroner(900),
		});
		expect(other?.effect?.from).toBeCloseTo(0, 12);
		expect(other?.effect).toMatchObject({ to: 0.9, isRun: true });
		expect(rest).toEqual([]);
	});

	test("of several currencies has no sum, and what other things lie between no run", () => {
		const deals = Array.from({ length: 9 }, (_, at) =>
			item(at, {
				amount: { minor: 100, currency: at ? "DKK" : "EUR" },
				// Something else took it down by a tenth between the fourth and the fifth.
				effect: {
					from: at / 10 - (at > 4 ? 0.1 : 0),
					to: (at + 1) / 10 - (at > 4 ? 0.1 : 0),
					isRun: true,
				},
			}),
		);
		const [line] = grouped(deals);
		expect(line?.amount).toBeUndefined();
		expect(line?.effect?.isRun).toBe(false);
		const { from, to } = line?.effect ?? { from: 0, to: 0 };
		expect(to - from).toBeCloseTo(0.9, 12);
	});
});
