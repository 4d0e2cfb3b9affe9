// Every measure in real Chromium, over the published CRM data: its page, its readings, its records, and what a CRM says of it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
	act,
	axeFaults,
	bareFigures,
	figure,
	goTo,
	maven,
	named,
	publishedCompany,
	recordsOf,
	SCHEMES,
	steady,
	textOf,
	until,
	withoutPublished,
} from "./kit.mjs";

const says = (page, words, selector = "main") =>
	until(async () => words.test(await textOf(page, selector)));

/** Compares a pasted text with what is shown, and waits for what is said. */
async function compare(page, text, words) {
	const field = await page.waitForSelector("#pasted");
	await field.evaluate((area, pasted) => {
		area.value = pasted;
		area.dispatchEvent(new Event("input", { bubbles: true }));
	}, text);
	await (await named(page, "button", "Compare")).click();
	await says(page, words, ".compared-with");
}

/** Opens "Why this number?" and waits until its records are there. */
async function openWhy(page) {
	await (await named(page, "button", "Why this number?")).click();
	await page.waitForSelector("aside .why");
}

describe("the figures of the published CRM data", {
	skip: withoutPublished,
}, () => {
	let chrome;
	let page;
	before(async () => {
		({ chrome, page } = await publishedCompany());
	});
	after(() => chrome?.close());

	/** A KPI's page, once its figure is there: its exact value. */
	async function kpi(id, { scope = "organisation", period, asOf }) {
		await goTo(
			page,
			`#/kpi/${encodeURIComponent(id)}?scope=${encodeURIComponent(scope)}&period=${period}&asOf=${asOf}`,
		);
		const wanted = { kpi: id, scope, period, within: "main .lead-line" };
		const shown = await until(async () => {
			const value = await figure(page, wanted);
			return value === null ? undefined : { value };
		});
		return shown.value;
	}
	const end = { period: "2017-Q4", asOf: "2017-12-31" };
	const two = (id) =>
		Promise.all(
			["above", "below"].map((is) =>
				figure(page, { kpi: `${id}.${is}`, within: "main .lead-line" }),
			),
		);

	/** Every KPI there is, as the page of a KPI that is not there lists them. */
	async function everyKpi() {
		await goTo(page, "#/kpi/nonsense");
		await says(page, /no figure called/);
		return page.$$eval("main li a", (links) =>
			links.map(({ hash }) => hash.slice("#/kpi/".length)),
		);
	}

	test("have a page each, with a figure or the reason why there is none", async () => {
		const ids = await everyKpi();
		assert.equal(ids.length, 37);
		for (const id of ids) {
			const value = await kpi(id, end);
			const shown = await page.$eval("main .lead-line data", (data) => ({
				reason: data.dataset.reason,
				words: data.closest(".lead-line").innerText,
			}));
			if (value === "") {
				assert.ok(shown.reason, id);
				assert.match(shown.words, /\p{L}{3}/u, id);
			} else assert.ok(Number.isFinite(Number(value)), `${id}: ${value}`);
			assert.deepEqual(await bareFigures(page), [], id);
		}
	});

	test("say of the hit rate which two numbers it is of, and why it is above 100 %", async () => {
		const rate = await kpi("hitRate", end);
		assert.deepEqual(await two("hitRate"), ["1196", "1165"]);
		assert.equal(Number(rate), 1196 / 1165);
		// What only the deals tell comes after the figure.
		await until(async () =>
			/deals won were first contacted earlier/.test(
				await textOf(page, ".kpi-figure"),
			),
		);
		// It is no proportion: nothing says how sure it is.
		assert.equal(await page.$('data[data-kpi="hitRate.low"]'), null);
		const cohort = await kpi("hitRateCohort", end);
		assert.ok(Number(cohort) > 0 && Number(cohort) < 1);
		assert.ok(await page.$('data[data-kpi="hitRateCohort.low"]'));
	});

	test("remember which way of measuring was chosen, and show it on the overview", async () => {
		await kpi("salesCycle", end);
		const radio = await named(
			page,
			"radio",
			"Show Sales cycle in workdays on the overview",
		);
		await radio.click();
		await says(page, /is on the overview/, ".toasts");
		await page.reload();
		const again = await named(
			page,
			"radio",
			"Show Sales cycle in workdays on the overview",
		);
		assert.equal(await again.evaluate(({ checked }) => checked), true);
		await goTo(
			page,
			`#/overview?scope=organisation&period=${end.period}&asOf=${end.asOf}`,
		);
		const days = await until(() =>
			figure(page, {
				kpi: "salesCycleWorkdays",
				scope: "organisation",
				within: ".tiles",
			}),
		);
		assert.ok(Number(days) > 0);
		assert.equal(await page.$('.tiles data[data-kpi="salesCycle"]'), null);
		// All ways stand side by side on each one's page.
		await kpi("salesCycleWorkdays", end);
		await until(
			async () =>
				(
					await page.$$eval(".ways data[data-kpi]", (all) =>
						all
							.filter(({ value }) => value !== "")
							.map((each) => each.dataset.kpi),
					)
				).length >= 3,
		);
	});

	test("stand on the overview by what they are about, all of them in time", async () => {
		await goTo(
			page,
			`#/overview?scope=organisation&period=${end.period}&asOf=${end.asOf}`,
		);
		await until(() =>
			page.$$eval(
				".tile",
				(tiles) =>
					tiles.length > 0 &&
					tiles.every((tile) => tile.querySelector(".num data")),
			),
		);
		assert.deepEqual(
			await page.$$eval(".measures h3", (all) =>
				all.map(({ innerText }) => innerText),
			),
			["Money", "Deals", "Leads and customers", "Activities", "Pipeline"],
		);
		// What the four quarters with data came to, in one sentence.
		await until(() => page.$(".tile .small-curve"));
		assert.match(
			await page.$eval('.tile a[href*="winRate"] svg', (curve) =>
				curve.getAttribute("aria-label"),
			),
			/^Win rate up to Q4 2017: \d+\s%/,
		);
		assert.deepEqual(await bareFigures(page), []);
	});

	test("say on the overview what was done since, and what it did to the goal", async () => {
		const moses = (await recordsOf(page, "seller")).find(
			({ name }) => name === "Moses Frase",
		);
		const goal = await act(page, "setGoal", {
			kpi: "revenue",
			scope: { kind: "seller", id: moses.id },
			periodKind: "month",
			startsOn: "2017-01-01",
			isRecurring: true,
			target: 10_000_000,
			currency: "DKK",
		});
		const deal = await act(page, "logDeal", {
			owner: moses.id,
			title: "A crane in between",
			amount: { minor: 1_000_000, currency: "DKK" },
			status: "won",
			closedOn: "2017-12-30",
		});
		await goTo(
			page,
			"#/overview?scope=seller:Moses Frase&period=2017-12&asOf=2017-12-31",
		);
		await says(page, /A crane in between won, DKK\s10,000/, ".news");
		const share = (is) =>
			page.$eval(
				`.news li data[data-kpi="revenue.attainment${is}"]`,
				({ value }) => Number(value),
			);
		assert.ok(
			Math.abs((await share("")) - (await share(".before")) - 0.1) < 1e-9,
		);
		const { goalTarget, leadActual } = await page.evaluate(() => ({
			goalTarget: document.querySelector(
				'.lead-goal data[data-kpi="revenue.target"]',
			).value,
			leadActual: document.querySelector('.lead-goal data[data-kpi="revenue"]')
				.value,
		}));
		assert.ok(
			Math.abs((await share("")) - leadActual / goalTarget) < 1e-9,
			"the newest effect ends where the goal stands",
		);
		assert.match(await textOf(page, ".news"), /sales_pipeline\.csv/);
		assert.deepEqual(await bareFigures(page), []);
		assert.deepEqual(await axeFaults(page), []);
		// Taken back, nothing is told of it any more.
		await act(page, "undo", { actionId: deal.actionId });
		await until(async () => !/crane/.test(await textOf(page, ".news")));
		await act(page, "undo", { actionId: goal.actionId });
	});

	test("of a customer stand beside the company, and add up to what the file says", async () => {
		const rows = readFileSync(join(maven, "sales_pipeline.csv"), "utf8")
			.trim()
			.split(/\r?\n/)
			.map((line) => line.split(","));
		const won = rows.filter(
			([, , , account, stage]) => account === "Kan-code" && stage === "Won",
		);
		const sum = won.reduce((total, row) => total + Number(row[7]), 0);
		await goTo(page, "#/customers");
		await until(() => page.$("a[data-row]"));
		await (await named(page, "button", "Revenue, DKK")).click();
		// Of all customers, not only of those in sight.
		await until(
			async () =>
				(await page.$eval("a[data-row]", ({ innerText }) => innerText)) ===
				"Kan-code",
		);
		await goTo(page, "#/customers/Kan-code?asOf=2017-12-31");
		const of = { scope: "customer:Kan-code", within: ".customer .facts" };
		await until(
			async () =>
				(await figure(page, { ...of, kpi: "revenue" })) === String(sum),
		);
		assert.equal(
			await figure(page, { ...of, kpi: "dealsWon" }),
			String(won.length),
		);
		await until(() => page.$('.customer data[data-kpi="clvPredicted"]'));
		assert.equal(
			await figure(page, { ...of, kpi: "clv" }),
			String(sum),
			"without a margin of its own it is worth what it has brought",
		);
		const months = await page.$$eval(
			'.by-period td data[data-kpi="revenue"]',
			(all) => all.map(({ value }) => Number(value)),
		);
		assert.equal(
			months.reduce((total, each) => total + each, 0),
			sum,
		);
		assert.match(await textOf(page, ".customer"), /Deal won/);
		assert.deepEqual(await bareFigures(page), []);
		for (const width of [1280, 360]) {
			await page.setViewport({ width, height: 860 });
			assert.deepEqual(await axeFaults(page), [], String(width));
			assert.ok(
				await page.evaluate(() => document.body.scrollWidth <= innerWidth),
				`${width}`,
			);
		}
		await page.setViewport({ width: 1280, height: 860 });
	});

	const seller = {
		scope: "seller:Moses Frase",
		period: "2017-Q2",
		asOf: "2017-12-31",
	};
	/** The seller's won deals of that quarter, as the file has them. */
	const wonInFile = () =>
		readFileSync(join(maven, "sales_pipeline.csv"), "utf8")
			.trim()
			.split(/\r?\n/)
			.slice(1)
			.map((line) => line.split(","))
			.filter(
				([, agent, , , stage, , closed]) =>
					agent === "Moses Frase" &&
					stage === "Won" &&
					closed >= "2017-04-01" &&
					closed < "2017-07-01",
			)
			.map(([id, , , account, , , closed, value]) => ({
				id,
				account,
				closed,
				value: Number(value),
			}));

	test("list the records behind a number, which sum to it", async () => {
		const revenue = await kpi("revenue", seller);
		const deals = wonInFile();
		const sum = deals.reduce((total, { value }) => total + value, 0);
		assert.equal(Number(revenue), sum);
		await openWhy(page);
		const within = "aside";
		assert.equal(
			await figure(page, { kpi: "revenue.why.value", within }),
			String(deals.length),
		);
		assert.equal(
			await figure(page, { kpi: "revenue.why.value.sum", within }),
			revenue,
		);
		const rows = await page.$$eval(
			'aside data[data-kpi="revenue.why.record"]',
			(all) => all.map(({ value }) => Number(value)),
		);
		assert.equal(rows.length, deals.length);
		assert.equal(
			rows.reduce((total, value) => total + value, 0),
			sum,
		);
		assert.deepEqual(await bareFigures(page), []);
	});

	test("agree with a pasted total, or say how far it is off", async () => {
		const revenue = Number(
			await figure(page, { kpi: "revenue.why.value.sum", within: "aside" }),
		);
		await compare(page, `Total: ${revenue}.00`, /^Agrees exactly/);
		await compare(
			page,
			String(revenue - 100),
			/^DKK 100\.00 less there than here/,
		);
		assert.equal(await figure(page, { kpi: "revenue.difference" }), "-100");
		await compare(page, "€ 5,000.00", /it is in EUR/);
	});

	test("agree with a pasted list, or say what differs", async () => {
		const [first, second, ...rest] = wonInFile();
		const lineOf = ({ id, account, closed, value }) =>
			[id, account, value, closed].join("\t");
		const list = (deals) =>
			[
				"Opportunity ID\tAccount\tAmount\tClose date",
				...deals.map(lineOf),
			].join("\n");
		await compare(page, list([first, second, ...rest]), /on both sides/);
		const same = () =>
			figure(page, { kpi: "revenue.compare.same", within: "aside" });
		await until(async () => (await same()) === String(rest.length + 2));
		assert.equal(
			await figure(page, { kpi: "revenue.compare.difference" }),
			"0",
		);
		await compare(
			page,
			list([
				{ ...first, value: first.value + 7 },
				...rest,
				{ id: "NOT_HERE", account: "Nobody", closed: first.closed, value: 1 },
			]),
			/Only in the list/,
		);
		await until(async () => (await same()) === String(rest.length));
		const how = (is) => figure(page, { kpi: `revenue.compare.${is}` });
		assert.deepEqual(
			await Promise.all([how("differs"), how("onlyHere"), how("onlyThere")]),
			["1", "1", "1"],
		);
		assert.deepEqual(await bareFigures(page), []);
	});

	test("are those of a day in the past, when it is asked for", async () => {
		const whole = await kpi("dealsWon", end);
		const early = await kpi("dealsWon", { ...end, asOf: "2017-11-15" });
		assert.ok(Number(early) > 0 && Number(early) < Number(whole));
		await openWhy(page);
		const counted = await figure(page, {
			kpi: "dealsWon.why.value.sum",
			within: "aside",
		});
		assert.equal(counted, early);
		await page.keyboard.press("Escape");
		await until(async () => !(await page.$("aside")));
	});

	test("stand side by side by source, all sources together being each measure's own", async () => {
		await goTo(
			page,
			`#/sources?scope=organisation&period=${end.period}&asOf=${end.asOf}`,
		);
		await until(() =>
			figure(page, { kpi: "revenue", within: ".sources tfoot" }),
		);
		await says(page, /No source/, ".sources");
		for (const id of ["dealsWon", "revenue", "hitRate"])
			assert.equal(
				await figure(page, { kpi: id, within: ".sources tbody" }),
				await figure(page, { kpi: id, within: ".sources tfoot" }),
			);
		assert.deepEqual(await bareFigures(page), []);
	});

	test("of a seller's own making stand last, and are explained like every other", async () => {
		const id = crypto.randomUUID();
		const answer = await act(page, "saveRecord", {
			kind: "customKpi",
			id,
			isNew: true,
			patch: {
				name: "Lost for each won",
				better: "lower",
				numerator: { count: "dealsLost", measure: "count" },
				denominator: { count: "dealsWon", measure: "count" },
			},
		});
		assert.equal(answer.ok, true, JSON.stringify(answer));
		const own = `custom:${id}`;
		assert.equal(Number(await kpi(own, end)), 789 / 1196);
		assert.match(await textOf(page, "main h1"), /Lost for each won/);
		await openWhy(page);
		assert.equal(
			await figure(page, { kpi: `${own}.why.above.sum`, within: "aside" }),
			"789",
		);
		await goTo(
			page,
			`#/overview?scope=organisation&period=${end.period}&asOf=${end.asOf}`,
		);
		await until(() => figure(page, { kpi: own, within: ".tiles" }));
	});

	const counted = (kpi, more = {}) => figure(page, { kpi, ...more });

	test("stand in the pipeline by when they are due, which are stale, and why others were lost", async () => {
		await goTo(
			page,
			`#/pipeline?scope=organisation&period=${end.period}&asOf=${end.asOf}`,
		);
		await page.waitForSelector(".losses");
		assert.equal(await counted("openPipeline.deals"), "2089");
		assert.equal(
			await counted("openPipeline.n", { period: "undated" }),
			"2089",
		);
		assert.equal(await counted("openPipeline"), "");
		// Counted apart from the rows of the file: older than the P80 of what its own seller has won.
		assert.equal(await counted("pipeline.stale"), "1470");
		assert.equal(await counted("pipeline.ageless"), "500");
		assert.equal(await counted("pipeline.slipped"), "0");
		assert.equal(await counted("stage:Engaging.deals"), "1589");
		assert.equal(await counted("stage:Engaging.here"), null);
		assert.equal(await counted("pipeline.withoutReason"), "789");
		assert.deepEqual(await bareFigures(page), []);
	});

	test("are mended in the pipeline where they stand, and taken back", async () => {
		await goTo(page, "#/pipeline?scope=organisation");
		await page.waitForSelector('.look [data-row="undated"]');
		const undated = (n) =>
			until(async () => (await counted("pipeline.undated")) === String(n));
		await undated(2_089);
		await page.click('.look [data-row="undated"]');
		await page.waitForSelector(".fixes .mend .btn");
		// What is open stands in the address: it can be sent to somebody.
		assert.match(await page.evaluate(() => location.hash), /line=undated/);
		await (await steady(page, ".fixes .mend .btn")).click();
		await undated(2_088);
		assert.equal(await counted("pipeline.listed", { within: "aside" }), "2088");
		// What was mended is gone from the list: the keyboard is at the next one.
		assert.ok(
			await page.evaluate(() => document.activeElement?.closest(".fixes")),
		);
		assert.deepEqual(await bareFigures(page), []);
		const undo = async () => {
			await page.keyboard.down("Control");
			await page.keyboard.press("z");
			await page.keyboard.up("Control");
			await undated(2_089);
		};
		await undo();

		await (await page.waitForSelector(".fixes .mend .link")).click();
		await page.keyboard.type("Price");
		await page.keyboard.press("Enter");
		await undated(2_088);
		await until(async () => (await counted("pipeline.listed")) === "2088");
		await page.keyboard.press("Escape");
		await (
			await page.waitForSelector('.losses [data-row="lost:Price"]')
		).click();
		await says(page, /Price/, "aside .fixes");
		assert.deepEqual(await axeFaults(page), []);
		await undo();
	});

	test("say what was done, and that nothing is known yet of what comes of it", async () => {
		await goTo(page, "#/activities?scope=organisation");
		await says(page, /No activities yet/);
		const on = await page.evaluate(() =>
			new Date().toLocaleDateString("sv-SE"),
		);
		const logged = await act(page, "logActivity", {
			type: "call",
			on,
			count: 3,
		});
		await until(async () => (await counted("activity.call")) === "3");
		await page.waitForSelector(".outcomes");
		assert.equal(
			await counted("activity.call.with", { within: ".outcomes" }),
			"",
		);
		assert.match(await textOf(page, ".outcomes"), /too few to say/);
		assert.match(await textOf(page), /It shows what goes together/);
		assert.deepEqual(await bareFigures(page), []);
		await act(page, "undo", { actionId: logged.actionId });
		await says(page, /No activities yet/);
	});

	/** The exact values of some figures, as numbers. */
	const numbers = (selector) =>
		page.$$eval(selector, (all) => all.map(({ value }) => Number(value)));
	const sum = (values) => values.reduce((all, each) => all + each, 0);
	/** Presses one of several words that stand side by side. */
	const choose = (words) =>
		until(() =>
			page.evaluate((wanted) => {
				const label = [...document.querySelectorAll(".seg label")].find(
					({ innerText }) => innerText === wanted,
				);
				label?.click();
				return label !== undefined;
			}, words),
		);
	/** What everyone won in a month, as the file has it. */
	const wonIn = (month) =>
		sum(
			readFileSync(join(maven, "sales_pipeline.csv"), "utf8")
				.trim()
				.split(/\r?\n/)
				.slice(1)
				.map((line) => line.split(","))
				.filter(
					([, , , , stage, , closed]) =>
						stage === "Won" && closed.startsWith(month),
				)
				.map(([, , , , , , , value]) => Number(value)),
		);

	test("are gone through by day, week and month, as a curve or as its table", async () => {
		await kpi("revenue", { scope: "organisation", ...end });
		await page.waitForSelector("figure.curve .plot canvas");
		await choose("Month");
		await says(page, /Month by month/);
		await page.keyboard.press("t");
		await page.waitForSelector(".curve-table");
		assert.equal(
			(await numbers(".curve-table tbody tr td:nth-child(2) data")).length,
			12,
		);
		for (const month of ["2017-03", "2017-11", "2017-12"])
			assert.equal(
				Number(
					await figure(page, {
						kpi: "revenue",
						period: `${month}-01`,
						within: ".curve-table",
					}),
				),
				wonIn(month),
			);
		// The best month so far stands beside them all.
		assert.equal(
			Math.max(
				...(await numbers('.curve-table data[data-kpi="revenue.best"]')),
			),
			wonIn("2017-06"),
		);
		await page.keyboard.press("t");
		await page.waitForSelector("figure.curve .plot canvas");
		await choose("Week");
		await says(page, /Week by week/);
		assert.deepEqual(await bareFigures(page), []);
	});

	test("are told apart by seller, product and customer, whose parts add up", async () => {
		const whole = Number(
			await kpi("revenue", { scope: "organisation", ...end }),
		);
		for (const [by, first] of [
			["Seller", /Anna Snelling/],
			["Product", /MG Special/],
			["Customer", /others/],
		]) {
			await choose(by);
			await says(page, first, ".split-by");
			assert.equal(
				sum(await numbers(".split-by td:nth-child(2) data")),
				whole,
				by,
			);
		}
		assert.deepEqual(await bareFigures(page), []);
	});

	test("of a closed month show what has changed since, record by record", async () => {
		const may = {
			scope: "organisation",
			period: "2017-05",
			asOf: "2017-12-31",
		};
		const closing = { months: ["2017-05"], closedOn: "2017-06-16" };
		assert.equal((await act(page, "closeMonths", closing)).ok, true);
		const before = Number(await kpi("revenue", may));
		const deal = {
			title: "Found later",
			status: "won",
			closedOn: "2017-05-30",
		};
		const amount = { minor: 123_400, currency: "DKK" };
		const logged = await act(page, "logDeal", { ...deal, amount });
		assert.equal(logged.ok, true, JSON.stringify(logged));
		await says(page, /later edits changed it by \+DKK 1,234/);
		await says(page, /Found later/, ".adjustments");
		assert.deepEqual(
			await Promise.all(
				["revenue.adjustment.record", "revenue.adjustment.sum"].map((of) =>
					figure(page, { kpi: of, within: ".adjustments" }),
				),
			),
			["1234", "1234"],
		);
		assert.equal(Number(await kpi("revenue", may)), before + 1234);
		await goTo(
			page,
			"#/overview?scope=organisation&period=2017-05&asOf=2017-12-31",
		);
		await says(page, /See what changed/);
		await act(page, "undo", { actionId: logged.actionId });
	});

	test("of this year stand against last year, and what the difference is made of adds up exactly", async () => {
		const [seller] = (await recordsOf(page, "seller")).filter(
			({ name }) => name === "Moses Frase",
		);
		const deals = [
			["2018-03-05", 1_000_100, "Nordlys"],
			["2018-03-20", 1_999_900, "Cancity"],
		];
		for (const [closedOn, minor, customerName] of deals) {
			const amount = { minor, currency: "DKK" };
			const deal = {
				owner: seller.id,
				customerName,
				amount,
				status: "won",
				closedOn,
			};
			assert.equal((await act(page, "logDeal", deal)).ok, true);
		}
		const scope = "seller:Moses Frase";
		const [now, last] = ["2018-01-01..2018-04-01", "2017-01-01..2017-04-01"];
		await goTo(
			page,
			`#/growth?scope=${encodeURIComponent(scope)}&period=2018&asOf=2018-03-31`,
		);
		const of = (period, within) =>
			figure(page, { kpi: "revenue", scope, period, within }).then(Number);
		await page.waitForSelector(".most-moved");
		const [is, was] = await Promise.all([
			of(now, ".growth-facts"),
			of(last, ".growth-facts"),
		]);
		const inFile = readFileSync(join(maven, "sales_pipeline.csv"), "utf8")
			.trim()
			.split(/\r?\n/)
			.map((line) => line.split(","))
			.filter(
				([, agent, , , stage, , closed]) =>
					agent === "Moses Frase" && stage === "Won" && closed < "2017-04-01",
			);
		assert.equal(
			was,
			sum(inFile.map(([, , , , , , , value]) => Number(value))),
		);
		assert.equal(is, 30_000);
		assert.equal(
			Number(
				await figure(page, { kpi: "salesGrowthYoY", within: ".lead-line" }),
			),
			(is - was) / was,
		);
		const bridges = await page.$$eval(".bridge", (all) =>
			all.map((table) =>
				[...table.querySelectorAll('data[data-kpi^="revenue.growth."]')].map(
					({ value }) => Math.round(Number(value) * 100),
				),
			),
		);
		assert.equal(bridges.length, 2);
		for (const steps of bridges) assert.equal(sum(steps), (is - was) * 100);
		await says(page, /No leads in 2017 and 2018: .* deals a workday stand/);
		await says(page, /Only 2 deals in 2018: what stands here may be chance/);
		assert.equal(
			sum(await numbers(".growth-months tbody td:nth-child(2) data")),
			is,
		);
		// By workday the curve of last year has come as far as its own figure.
		await choose("By workday");
		await page.keyboard.press("t");
		await page.waitForSelector(".curve-table");
		assert.equal(
			Number(
				await figure(page, {
					kpi: "revenue.lastYear",
					period: "2018-01-01..2018-03-31",
					within: ".curve-table",
				}),
			),
			await of("2017-01-01..2017-03-29", ".growth-facts"),
		);
		assert.deepEqual(await bareFigures(page), []);
	});

	test("can be read by everybody, in light and in dark", async () => {
		const isSound = async (what) => {
			for (const value of SCHEMES) {
				await page.emulateMediaFeatures([
					{ name: "prefers-color-scheme", value },
				]);
				const faults = await axeFaults(page, value);
				assert.deepEqual(faults, [], `${what}, ${value}`);
			}
		};
		const address = `scope=organisation&period=${end.period}&asOf=${end.asOf}`;
		await goTo(page, `#/overview?${address}`);
		await until(() => figure(page, { kpi: "clv", within: ".tiles" }));
		await isSound("overview");
		await kpi("hitRate", end);
		await until(() => page.$(".split-by"));
		await isSound("measure");
		await kpi("revenue", seller);
		await openWhy(page);
		await compare(page, "1", /less there/);
		await isSound("why");
		await goTo(page, "#/growth?scope=organisation&asOf=2018-03-31");
		await page.waitForSelector(".most-moved");
		await isSound("growth");
		await goTo(page, `#/sources?${address}`);
		await until(() => page.$(".sources tfoot data"));
		await isSound("sources");
		await goTo(page, `#/pipeline?${address}`);
		await page.waitForSelector(".losses");
		await page.click('.look [data-row="stale"]');
		await page.waitForSelector(".fixes");
		await isSound("pipeline");
	});
});
