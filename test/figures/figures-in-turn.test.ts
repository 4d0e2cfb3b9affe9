import { expect, test } from "vitest";
import { figuresInTurn, figuresOf } from "../../lib/figures/figure-of.ts";
import { contextOf, Gathering } from "../../lib/figures/gathering.ts";
import { measured, spansOf } from "../../lib/figures/measured.ts";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import { kpiIds } from "../../lib/kpi/kpi.ts";
import { ANN, BO, company, everyone, march } from "./company.ts";

const AS_OF = "2026-03-18";

async function filled() {
	const given = await company();
	const { save, won } = given;
	const [first, second] = [
		"0190a0a0-0000-7000-8000-00000000c001",
		"0190a0a0-0000-7000-8000-00000000c002",
	];
	await save("customer", { name: "Acme" }, first);
	await save("customer", { name: "Bolt" }, second);
	for (const [at, on] of ["2025-01-10", "2025-06-10", "2026-03-05"].entries()) {
		const more = { createdOn: "2025-01-02", products: [{ name: `P${at}` }] };
		await won(100 + at, on, ANN, { customer: first, ...more });
		await won(300 + at, on, BO, { customer: second, ...more });
	}
	await save("activity", { type: "call", on: "2026-03-04", owner: ANN });
	await save("deal", {
		...{ owner: BO, status: "open", firstContactOn: "2026-03-02" },
		amount: { minor: 500, currency: "DKK" },
	});
	return given;
}

test("figures in turn are those measured at once, what needs the whole history last", async () => {
	const { store } = await filled();
	const found = {};
	const order: string[] = [];
	const gathering = new Gathering(everyone, AS_OF, store);
	for await (const figure of figuresInTurn(kpiIds, march, gathering)) {
		Object.assign(found, figure);
		order.push(...Object.keys(figure));
	}
	expect(found).toEqual(await figuresOf(kpiIds, everyone, march, AS_OF, store));
	const isLong = order.map((id) =>
		catalogue[id as keyof typeof catalogue].reads.includes("history"),
	);
	expect(isLong).toEqual([...isLong].sort());
	expect(isLong).toContain(true);
});

test("a KPI sees in the whole history what it sees in the deals won and lost alone", async () => {
	const { store } = await filled();
	const context = await contextOf(everyone, march, AS_OF, store);
	const gathering = new Gathering(everyone, AS_OF, store);
	for (const id of kpiIds) {
		const kpi = catalogue[id];
		const whole = await gathering.evidence(kpi.reads, spansOf(kpi, context));
		expect(await measured(kpi, gathering, context), id).toEqual(
			kpi.measure(whole, context),
		);
	}
});
