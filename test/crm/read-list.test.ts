// @vitest-environment happy-dom
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { hintsAt } from "../../lib/crm/hints-at.ts";
import { readList } from "../../lib/crm/read-list.ts";
import type { PageList, ReadingHints } from "../../lib/crm/reading.ts";

const known = {
	today: "2026-04-14",
	reportingCurrency: "DKK",
	taught: [],
};
const LIST = new URL("https://crm.example/app/deals");
const hints = hintsAt(LIST, known);

afterEach(() => {
	document.body.innerHTML = "";
});

/** What is read of a page: `stage (status): count, sums, without`, a line a stage. */
function read(
	html: string,
	{ address = LIST, ...more }: { address?: URL } & Partial<ReadingHints> = {},
): string[] | null {
	document.body.innerHTML = html;
	return said(readList(document, hintsAt(address, { ...known, ...more })));
}

function said(list: PageList | null): string[] | null {
	if (!list) return null;
	return list.stages.map(({ stage, status, count, sums, withoutAmount }) => {
		const money = sums.map(
			({ value, currency, isApproximate }) =>
				`${isApproximate ? "~" : ""}${currency ?? "?"} ${value}`,
		);
		const without = withoutAmount > 0 ? [`${withoutAmount} without`] : [];
		return `${stage ?? "–"} (${status}) ${count}: ${[...money, ...without].join(", ")}`;
	});
}

function table(headings: string[], rows: string[][], foot = ""): string {
	const cells = (row: string[], tag: string) =>
		row.map((cell) => `<${tag}>${cell}</${tag}>`).join("");
	return `<main><h1>Deals</h1><table><thead><tr>${cells(headings, "th")}</tr></thead>
		<tbody>${rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("")}</tbody>${foot}</table></main>`;
}

describe("a table", () => {
	it("sums by stage in the page's order, each currency by itself", () => {
		expect(
			read(
				table(
					["Deal name", "Company", "Amount", "Stage"],
					[
						["Racks", "ACME", "DKK 62,500.00", "Proposal"],
						["Forks", "Nordlager", "EUR 1,200.50", "Proposal"],
						["Doors", "Vest", "DKK 10.10", "Closed won"],
						["Ramps", "Øst", "DKK 0.20", "Proposal"],
					],
				),
			),
		).toEqual([
			"Proposal (open) 3: DKK 62500.2, EUR 1200.5",
			"Closed won (won) 1: DKK 10.1",
		]);
	});

	it.each([
		["da", ["Titel", "Kunde", "Beløb", "Fase"], "62.500,50 kr."],
		["sv", ["Affär", "Företag", "Värde", "Fas"], "62 500,50 kr"],
		["nb", ["Navn", "Bedrift", "Beløp", "Fase"], "kr 62 500,50"],
		["fi", ["Kaupan nimi", "Yritys", "Arvo", "Vaihe"], "62 500,50"],
		["de", ["Bezeichnung", "Firma", "Betrag", "Phase"], "62.500,50"],
	])("knows its headings in %s", (_, headings, amount) => {
		expect(
			read(
				table(headings, [
					["a", "b", amount, "X"],
					["c", "d", amount, "Y"],
				]),
				{ siteCurrency: "SEK" },
			),
		).toEqual(["X (open) 1: SEK 62500.5", "Y (open) 1: SEK 62500.5"]);
	});

	it("takes the currency from a column, the heading or the site, but no euro for a krone", () => {
		const rows = [
			["a", "100", "EUR"],
			["b", "200", "SEK"],
		];
		expect(read(table(["Name", "Amount", "Currency"], rows))).toEqual([
			"– (open) 2: EUR 100, SEK 200",
		]);
		expect(read(table(["Name", "Amount (NOK)", "Owner"], rows))).toEqual([
			"– (open) 2: NOK 300",
		]);
		const kroner = [
			["a", "kr 100", "x"],
			["b", "200", "x"],
		];
		expect(
			read(table(["Name", "Amount", "Owner"], kroner), { siteCurrency: "EUR" }),
		).toEqual(["– (open) 2: DKK 100, EUR 200"]);
		expect(
			read(table(["Name", "Amount", "Owner"], kroner), { siteCurrency: "DKK" }),
		).toEqual(["– (open) 2: DKK 300"]);
	});

	it("marks what the page rounds, and counts what has no readable amount", () => {
		expect(
			read(
				table(
					["Name", "Amount", "Stage"],
					[
						["a", "$96.3K", "Proposal"],
						["b", "$1,000.00", "Proposal"],
						["c", "–", "Proposal"],
						["d", "$1,000.00", "Won"],
						["e", "on request", "Won"],
					],
				),
			),
		).toEqual([
			"Proposal (open) 3: ~USD 97300, 1 without",
			"Won (won) 2: USD 1000, 1 without",
		]);
	});

	it("lets the other amounts say which separator is the decimal one", () => {
		const rows = (other: string) => [
			["a", "1.234", "x"],
			["b", other, "x"],
		];
		const headings = ["Name", "Amount", "Stage"];
		expect(read(table(headings, rows("5.000,50")))).toEqual([
			"x (open) 2: ? 6234.5",
		]);
		expect(read(table(headings, rows("5,000.50")))).toEqual([
			"x (open) 2: ? 5001.734",
		]);
		// Nothing says it: money seldom has three decimals, but that is no certainty.
		expect(read(table(headings, rows("2.500")))).toEqual([
			"x (open) 2: ~? 3734",
		]);
		document.documentElement.lang = "da";
		expect(read(table(headings, rows("2.500")))).toEqual([
			"x (open) 2: ? 3734",
		]);
		document.documentElement.lang = "";
	});

	it("believes a status column where it says won or lost", () => {
		expect(
			read(
				table(
					["Name", "Amount", "Stage", "Status"],
					[
						["a", "100", "Proposal", "Lost"],
						["b", "200", "Proposal", "Open"],
						["c", "300", "Proposal", "Tabt"],
					],
				),
			),
		).toEqual(["Proposal (lost) 2: ? 400", "Proposal (open) 1: ? 200"]);
		expect(
			read(
				table(
					["Name", "Amount", "Status"],
					[
						["a", "100", "Won"],
						["b", "200", "Open"],
					],
				),
			),
		).toEqual(["Won (won) 1: ? 100", "Open (open) 1: ? 200"]);
	});

	it("counts no totals, group headings, footers, notes or rows that still load", () => {
		expect(
			read(
				table(
					["", "Name", "Amount", "Stage"],
					[
						["", "a", "100", "Proposal"],
						["", "b", "200", "Proposal"],
						["", "", "", ""],
						["Total", "", "300", ""],
					],
					"<tfoot><tr><td></td><td>Sum</td><td>300</td><td></td></tr></tfoot>",
				).replace(
					"<tbody>",
					"<tbody><tr><td colspan=2>Proposal (2)</td><td>300</td><td></td></tr><tr><td colspan=4>2 deals, 300</td></tr>",
				),
			),
		).toEqual(["Proposal (open) 2: ? 300"]);
		// A customer may be called that.
		expect(
			read(
				table(
					["Company", "Amount", "Stage"],
					[
						["Total", "100", "Proposal"],
						["b", "200", "Proposal"],
					],
				),
			),
		).toEqual(["Proposal (open) 2: ? 300"]);
	});

	it("counts what shows only", () => {
		const page = table(
			["Name", "Amount", "Stage"],
			[
				["a", "100", "x"],
				["b", "200", "x"],
				["c", "400", "x"],
			],
		);
		expect(
			read(page.replace("<tr><td>c", "<tr style='display:none'><td>c")),
		).toEqual(["x (open) 2: ? 300"]);
		expect(
			read(
				`<div style="display:none">${page}${page}</div>${page.replaceAll("100", "101")}`,
			),
		).toEqual(["x (open) 3: ? 701"]);
	});

	it("takes neither the weighted amount nor the quantity", () => {
		expect(
			read(
				table(
					["Name", "Weighted amount", "Antal", "Amount", "Stage"],
					[
						["a", "50", "3", "100", "x"],
						["b", "100", "5", "200", "x"],
					],
				),
			),
		).toEqual(["x (open) 2: ? 300"]);
	});

	it("finds a column no heading names by its currency, if it is the only one", () => {
		const rows = [
			["a", "x", "€100.00", "€1.00"],
			["b", "x", "€200.00", "€2.00"],
		];
		expect(
			read(
				table(
					["Name", "Stage", "Kontrakt"],
					rows.map((row) => row.slice(0, 3)),
				),
			),
		).toEqual(["x (open) 2: EUR 300"]);
		expect(
			read(table(["Name", "Stage", "Kontrakt", "Andet"], rows)),
		).toBeNull();
	});

	it("is no list of deals without amount or stage", () => {
		expect(
			read(
				table(
					["Name", "E-mail", "Status"],
					[
						["a", "a@b.c", "Active"],
						["b", "b@b.c", "Active"],
					],
				),
			),
		).toBeNull();
	});
});

describe("grids by their hooks", () => {
	it("EspoCRM's list, in Swedish where the amount is called a number", () => {
		const row = (id: string, amount: string, stage: string) =>
			`<tr class="list-row" data-id="${id}"><td class="cell" data-name="r-checkbox"><input type="checkbox"></td>
			<td class="cell" data-name="name"><a href="#Opportunity/view/${id}">${id}</a></td>
			<td class="cell" data-name="stage"><span class="label">${stage}</span></td>
			<td class="cell" data-name="amount"><span title="x">${amount}</span></td><td class="cell" data-name="buttons"></td></tr>`;
		expect(
			read(
				`<div class="list"><table class="table"><thead><tr><th data-name="r-checkbox"></th><th>Namn</th><th>Fas</th><th>Antal</th><th></th></tr></thead>
				<tbody>${row("1", "kr1.234.567,89", "Förslag")}${row("2", "kr2.000,00", "Stängda vunna")}${row("3", "", "Förslag")}</tbody></table></div>`.replace(
					"<th>Antal",
					'<th data-name="amount">Antal',
				),
				{ address: new URL("https://crm.example/#Opportunity") },
			),
		).toEqual([
			"Förslag (open) 2: DKK 1234567.89, 1 without",
			"Stängda vunna (won) 1: DKK 2000",
		]);
	});

	it("Odoo's list, grouped, with its own sums", () => {
		const row = (name: string, amount: string, stage: string) =>
			`<tr class="o_data_row"><td class="o_list_record_selector"><input type="checkbox"></td><td class="o_data_cell" name="name">${name}</td>
			<td class="o_data_cell" name="stage_id">${stage}</td><td class="o_data_cell o_list_number" name="expected_revenue">${amount}</td></tr>`;
		expect(
			read(
				`<div class="o_list_view"><table class="o_list_table"><thead><tr><th></th><th data-name="name">Opportunity</th><th data-name="stage_id">Stage</th><th data-name="expected_revenue">Expected Revenue</th></tr></thead>
				<tbody><tr class="o_group_header"><th colspan="3">New (2)</th><td class="o_list_number">$ 6,500.00</td></tr>
				${row("Racks", "$\u00a04,500.00", "New")}${row("Forks", "$\u00a02,000.00", "New")}</tbody>
				<tfoot><tr><td></td><td></td><td></td><td>$ 6,500.00</td></tr></tfoot></table></div>`,
				{
					address: new URL(
						"https://crm.example/web#action=317&model=crm.lead&view_type=list&menu_id=81",
					),
				},
			),
		).toEqual(["New (open) 2: USD 6500"]);
	});

	it("a virtual grid whose fixed columns scroll apart", () => {
		const row = (at: number, name: string) =>
			`<div role="row" aria-rowindex="${at}"><div role="gridcell" col-id="name" aria-colindex="1">${name}</div></div>`;
		const rest = (at: number, amount: string, stage: string) =>
			`<div role="row" aria-rowindex="${at}"><div role="gridcell" col-id="amount" aria-colindex="3">${amount}</div><div role="gridcell" col-id="stage" aria-colindex="2">${stage}</div></div>`;
		expect(
			read(
				`<div role="grid" aria-rowcount="500"><div role="row" aria-rowindex="1"><div role="columnheader" col-id="name" aria-colindex="1">Name</div>
				<div role="columnheader" col-id="stage" aria-colindex="2">Stage</div><div role="columnheader" col-id="amount" aria-colindex="3">Amount</div></div>
				<div>${row(2, "a")}${row(3, "b")}</div><div>${rest(2, "€1,000.50", "Won")}${rest(3, "€2,000.50", "Proposal")}</div></div>`,
			),
		).toEqual(["Won (won) 1: EUR 1000.5", "Proposal (open) 1: EUR 2000.5"]);
	});

	it("a grid of plain elements, its headings apart from its rows", () => {
		const row = (...cells: string[]) =>
			`<div>${cells.map((cell) => `<div><span>${cell}</span></div>`).join("")}</div>`;
		expect(
			read(
				`<main><div>${row("Deal", "Value", "Stage")}</div><div><div>${row("a", "€1,000.00", "Proposal")}${row("b", "€500.00", "Proposal")}</div></div></main>`,
			),
		).toEqual(["Proposal (open) 2: EUR 1500"]);
	});
});

describe("a board", () => {
	const atomicCard = (id: number, amount: string) =>
		`<div class="cursor-pointer" data-rfd-draggable-id="${id}" role="button"><div class="card py-4"><div class="px-4 flex"><div class="ml-3"><p class="text-sm">Deal ${id}</p><p class="text-xs">${amount}, Copywriting</p></div></div></div></div>`;
	const atomicColumn = (stage: string, total: string, cards: string[]) =>
		`<div class="flex-1 pb-8"><div class="flex flex-col"><h3>${stage}</h3><p class="text-sm">${total}</p></div><div data-rfd-droppable-id="${stage}" class="flex flex-col">${cards.join("")}</div></div>`;
	const ATOMIC = new URL("https://crm.example/#/deals");

	it("Atomic CRM's: rounded, and no column's total counted", () => {
		expect(
			read(
				`<div class="flex gap-4">${atomicColumn("Opportunity", "$100K", [atomicCard(1, "$96.3K"), atomicCard(2, "$3.7K")])}
				${atomicColumn("Won", "$2M", [atomicCard(3, "$2.0M")])}${atomicColumn("Lost", "$0.00", [])}</div>`,
				{ address: ATOMIC },
			),
		).toEqual([
			"Opportunity (open) 2: ~USD 100000",
			"Won (won) 1: ~USD 2000000",
		]);
	});

	it("with cards in one column only still knows the stage", () => {
		expect(
			read(
				`<div class="flex gap-4">${atomicColumn("Opportunity", "$0", [])}${atomicColumn("Won", "$2M", [atomicCard(3, "$1,000.00"), atomicCard(4, "$500.00")])}</div>`,
				{ address: ATOMIC },
			),
		).toEqual(["Won (won) 2: USD 1500"]);
	});

	it("Odoo's: the amount, not the recurring one", () => {
		const card = (name: string, amount: string) =>
			`<div class="o_kanban_record" role="article"><div><strong>${name}</strong></div><div name="expected_revenue" class="o_field_monetary"><span>${amount}</span></div>
			<div class="me-1">+ <div name="recurring_revenue_monthly" class="o_field_monetary"><span>$ 100.00</span></div></div></div>`;
		const group = (stage: string, cards: string) =>
			`<div class="o_kanban_group"><div class="o_kanban_header"><span class="o_column_title">${stage}</span><div class="o_kanban_counter"><div class="o_animated_number">$ 12,000</div></div></div>${cards}</div>`;
		expect(
			read(
				`<div class="o_kanban_renderer">${group("New", card("a", "$ 4,500.00") + card("b", "$ 2,000.00"))}${group("Won", card("c", "$ 12,000.00"))}</div>`,
				{
					address: new URL(
						"https://crm.example/web#action=317&model=crm.lead&view_type=kanban",
					),
				},
			),
		).toEqual(["New (open) 2: USD 6500", "Won (won) 1: USD 12000"]);
	});

	it("EspoCRM's, whose headings stand in a table of their own", () => {
		const card = (id: string, amount: string) =>
			`<div class="item" data-id="${id}"><div class="panel"><div class="field" data-name="name"><a href="#Opportunity/view/${id}">${id}</a></div><div class="field" data-name="amount">${amount}</div></div></div>`;
		const column = (name: string, cards: string) =>
			`<td class="group-column" data-name="${name}"><div><div class="group-column-list" data-name="${name}">${cards}</div></div></td>`;
		expect(
			read(
				`<div class="list-kanban"><div class="kanban-head-container"><table class="kanban-head"><thead><tr><th data-name="Proposal" class="group-header"><span class="kanban-group-label">Forslag</span></th><th data-name="Closed Won"><span>Vundet og Lukket</span></th></tr></thead></table></div>
				<table class="kanban-columns"><tbody><tr>${column("Proposal", card("1", "kr1.000,00") + card("2", ""))}${column("Closed Won", card("3", "kr500,50"))}</tr></tbody></table></div>`,
				{ address: new URL("https://crm.example/#Opportunity/kanban") },
			),
		).toEqual([
			"Forslag (open) 2: DKK 1000, 1 without",
			"Vundet og Lukket (won) 1: DKK 500.5",
		]);
	});

	const plainCard = (title: string, amount: string) =>
		`<div class="deal"><a href="/deal/${title.length}${title}1"><strong>${title}</strong></a><div><span>ACME</span><span>${amount}</span></div></div>`;
	const plainColumn = (heading: string, total: string, cards: string[]) =>
		`<section class="column"><header><h2>${heading}</h2><div>${total}</div></header><div class="cards">${cards.join("")}</div></section>`;

	it("that nothing marks: repeated columns of repeated cards", () => {
		expect(
			read(
				`<main>${plainColumn("Kontakt", "kr 1.000 · 2 deals", [plainCard("a", "kr 250,25"), plainCard("b", "kr 749,75")])}
				${plainColumn("Tilbud · $96.3K", "", [plainCard("c", "$96.3K")])}${plainColumn("Vundet (2)", "kr 7 · 2 deals", [plainCard("d", "kr 7"), plainCard("e", "")])}</main>`,
			),
		).toEqual([
			"Kontakt (open) 2: DKK 1000",
			"Tilbud (open) 1: ~USD 96300",
			"Vundet (won) 2: DKK 7, 1 without",
		]);
	});

	it("whose cards have two amounts and no word for them has none that is sure", () => {
		const card = (title: string, one: string, other: string) =>
			`<li><a href="/deals/${title}1">${title}</a><div><span>${one}</span><em>${other}</em></div></li>`;
		expect(
			read(
				`<main><section><h2>A</h2><ul>${card("a", "€10.00", "€5.00")}${card("b", "€20.00", "€10.00")}</ul></section><section><h2>B</h2><ul>${card("c", "€7.00", "€7.00")}</ul></section></main>`,
			),
		).toEqual(["A (open) 2: 2 without", "B (open) 1: EUR 7"]);
	});

	it("of tiles on a dashboard is no list of deals", () => {
		const tile = (label: string, amount: string) =>
			`<div class="tile"><h3>${label}</h3><p>${amount}</p></div>`;
		expect(
			read(
				`<main>${tile("Pipeline", "$96,300.00")}${tile("Won", "$12,000.00")}${tile("Lost", "$1.00")}</main>`,
				{ address: new URL("https://crm.example/dashboard") },
			),
		).toBeNull();
	});
});

describe("what is in front", () => {
	const list = table(
		["Name", "Amount", "Stage"],
		[
			["a", "100", "x"],
			["b", "200", "x"],
		],
	);

	it("a dialog with a record takes the list away, a notice about cookies does not", () => {
		const dialog = (inside: string, more = "") =>
			`<div role="dialog" ${more}>${inside}</div>`;
		expect(read(list + dialog("We use cookies"))).not.toBeNull();
		expect(read(list + dialog("Sure?", 'aria-modal="true"'))).toBeNull();
		expect(
			read(list + dialog("<div>Amount</div><div>100</div><div>Stage</div>")),
		).toBeNull();
		expect(
			read(`<div aria-hidden="true">${list}</div>${dialog("<h2>a</h2>")}`),
		).toBeNull();
	});

	it("a list inside a record is a related one, by address or by the fields around it", () => {
		expect(
			read(list, { address: new URL("https://crm.example/companies/12/show") }),
		).toBeNull();
		expect(
			read(
				`<dl><dt>Amount</dt><dd>1,000</dd><dt>Stage</dt><dd>Won</dd></dl>${list}`,
				{ address: new URL("https://crm.example/app") },
			),
		).toBeNull();
		// A filter is no record.
		expect(
			read(
				`<label>Stage <select><option value="">All</option></select></label><label for=q>Amount</label><input id=q>${list}`,
			),
		).not.toBeNull();
	});

	it("says whether the page is a list", () => {
		document.body.innerHTML = list;
		expect(readList(document, hints)).not.toBeNull();
		document.body.innerHTML = table(["Name", "Amount"], [["a", "100"]]);
		expect(readList(document, hints)).toBeNull();
	});
});

const STAGES = ["Lead", "Proposal", "Won"];
const STYLES = [
	{ group: ",", decimal: ".", write: (text: string) => `DKK ${text}` },
	{ group: ".", decimal: ",", write: (text: string) => `${text} DKK` },
	{ group: "\u00a0", decimal: ",", write: (text: string) => `DKK${text}` },
];

function written(ore: bigint, { group, decimal, write }: (typeof STYLES)[0]) {
	const digits = String(ore).padStart(3, "0");
	const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
	return write(`${whole}${decimal}${digits.slice(-2)}`);
}

it("sums whatever amounts exactly, in three styles, as a table and as a board", () => {
	const deal = fc.record({
		ore: fc.bigInt({ min: 1n, max: 10n ** 15n }),
		stage: fc.constantFrom(...STAGES),
	});
	fc.assert(
		fc.property(
			fc.array(deal, { minLength: 2, maxLength: 12 }),
			fc.constantFrom(...STYLES),
			fc.boolean(),
			(deals, style, isBoard) => {
				const stages = [...new Set(deals.map(({ stage }) => stage))];
				const html = isBoard
					? STAGES.map((stage) => {
							const own = deals.filter((each) => each.stage === stage);
							const total = own.reduce((sum, { ore }) => sum + ore, 0n);
							return `<div class="column"><h3>${stage} · ${written(total, style)}</h3><div>${own
								.map(
									({ ore }, at) =>
										`<div class="card" draggable="true"><a href="/deals/${stage}${at}">Deal</a><p>${written(ore, style)}</p></div>`,
								)
								.join("")}</div></div>`;
						}).join("")
					: table(
							["Name", "Amount", "Stage"],
							deals.map(({ ore, stage }) => [
								"Deal",
								written(ore, style),
								stage,
							]),
						);
				document.body.innerHTML = html;
				const list = readList(document, hints);
				expect(list?.count).toBe(deals.length);
				const sums = Object.fromEntries(
					(list?.stages ?? []).map(({ stage, sums }) => [stage, sums]),
				);
				for (const stage of stages) {
					const total = deals
						.filter((each) => each.stage === stage)
						.reduce((sum, { ore }) => sum + ore, 0n);
					const digits = String(total).padStart(3, "0");
					expect(sums[stage]).toEqual([
						{ value: canonical(digits), currency: "DKK", isApproximate: false },
					]);
				}
			},
		),
		{ numRuns: 60 },
	);
});

/** Ører as a canonical decimal. */
function canonical(digits: string): string {
	const fraction = digits.slice(-2).replace(/0+$/, "");
	return digits.slice(0, -2) + (fraction && `.${fraction}`);
}
