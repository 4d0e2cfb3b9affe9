// A company of six teams in real Chromium, over the published CRM data: each beside the others, its members, and one to one.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
	act,
	axeFaults,
	bareFigures,
	figure,
	goTo,
	named,
	pdfPages,
	publishedCompany,
	recordsOf,
	textOf,
	until,
	withoutPublished,
} from "./kit.mjs";

const says = (page, words, selector = "main") =>
	until(async () => words.test(await textOf(page, selector)));

describe("the published CRM data by team", { skip: withoutPublished }, () => {
	let chrome;
	let page;
	const year = "period=2017&asOf=2017-12-31";
	const november = "period=2017-11&asOf=2017-11-16";
	let members;
	let marxen;
	before(async () => {
		({ chrome, page } = await publishedCompany());
		await act(page, "saveSettings", { patch: { language: "en" } });
		await until(() =>
			page.evaluate(() => document.documentElement.lang === "en"),
		);
		const [sellers, teams, all] = await Promise.all(
			["seller", "team", "membership"].map((kind) => recordsOf(page, kind)),
		);
		marxen = teams.find(({ name }) => name === "Melvin Marxen");
		members = all
			.filter(({ team }) => team === marxen.id)
			.map(({ id, seller }) => ({
				membership: id,
				...sellers.find((each) => each.id === seller),
			}))
			.sort((a, b) => a.name.localeCompare(b.name));
	});
	after(() => chrome?.close());
	const value = (wanted) => until(() => figure(page, wanted));

	test("stand beside each other, each with what it has sold and how often it wins", async () => {
		await goTo(page, `#/team?scope=organisation&${year}`);
		const teams = {
			"Melvin Marxen": [2_251_930, 882, 536],
			"Summer Sewald": [1_964_750, 828, 459],
			"Rocco Neubert": [1_960_545, 691, 422],
			"Celia Rouche": [1_603_897, 610, 352],
			"Cara Losch": [1_130_049, 480, 265],
			"Dustin Brinkmann": [1_094_363, 747, 439],
		};
		for (const [name, [revenue, won, lost]] of Object.entries(teams)) {
			const scope = `team:${name}`;
			const of = { scope, within: "main" };
			assert.equal(
				await value({ kpi: "revenue", ...of }),
				String(revenue),
				name,
			);
			assert.equal(
				Number(await value({ kpi: "step.closedToWon", ...of })),
				won / (won + lost),
				name,
			);
		}
		assert.equal(
			await figure(page, { kpi: "revenue", within: ".lead-line" }),
			"10005534",
		);
		// A rate opens to what it is of.
		await (
			await named(page, "button", "Cara Losch, Decided → won: 64\u00a0%")
		).click();
		await says(page, /480 went on.*265 did not/, "aside");
		await page.keyboard.press("Escape");
		// Six teams that win as often as each other: none is named.
		assert.equal(await page.$(".member-rates .says"), null);
		assert.deepEqual(await bareFigures(page), []);
	});

	test("have their members’ goals together, each member against their own pace", async () => {
		const { reportingCurrency: currency } = (
			await recordsOf(page, "settings")
		)[0];
		const [first, second, third] = members;
		for (const [seller, target] of [
			[first, 60_000_00],
			[second, 90_000_00],
		])
			await act(page, "setGoal", {
				...{ kpi: "revenue", scope: { kind: "seller", id: seller.id } },
				...{ periodKind: "month", startsOn: "2017-01-01" },
				...{ isRecurring: true, target, currency },
			});
		await act(page, "saveRecord", {
			...{ kind: "seller", id: second.id, patch: { freeWeekdays: [1, 5] } },
		});
		await act(page, "nameMe", { seller: third.id });
		// Nobody says whose page it is: it is my own team's.
		await goTo(page, `#/team?${november}`);
		const of = { scope: "team:Melvin Marxen", within: "main" };
		assert.equal(await value({ kpi: "revenue.target", ...of }), "150000");
		assert.match(await textOf(page), /The goals of the 2 members who have/);
		assert.match(await textOf(page), /own workdays: 7 of 14/);
		// My rival is my own best month.
		const best = await value({
			kpi: "revenue.best",
			scope: `seller:${third.name}`,
		});
		assert.ok(Number(best) > 0);
		const names = () =>
			page.$$eval("table.members tbody th a.cut", (links) =>
				links.map((link) => link.textContent),
			);
		assert.deepEqual(
			await names(),
			members.map(({ name }) => name),
		);
		const rank = await named(page, "checkbox", "Rank by attainment");
		assert.equal(await rank.evaluate(({ checked }) => checked), false);
		await rank.click();
		await until(() =>
			page.$eval("table.members th", ({ textContent }) =>
				/attainment/.test(textContent),
			),
		);
		const attained = await page.$$eval("table.members tbody tr", (rows) =>
			rows.map((row) => {
				const [done, target] = [...row.querySelectorAll("th data")].map(
					(data) => Number(data.value),
				);
				return row.querySelector('th data[data-kpi="revenue.target"]')
					? done / target
					: -1;
			}),
		);
		assert.deepEqual(
			attained,
			attained.toSorted((a, b) => b - a),
		);
		await rank.click();
	});

	test("keep last year’s result when somebody moves, and show who was there when", async () => {
		await goTo(page, `#/team?scope=team:Melvin Marxen&${year}`);
		const before = await value({ kpi: "revenue", within: ".lead-line" });
		const [first] = members;
		const answer = await act(page, "saveRecord", {
			kind: "membership",
			id: first.membership,
			patch: { to: "2018-01-01" },
		});
		await until(async () =>
			/until 31 December 2017/.test(await textOf(page, ".memberships")),
		);
		assert.equal(
			await figure(page, { kpi: "revenue", within: ".lead-line" }),
			before,
		);
		await (await named(page, "button", first.name)).click();
		await page.waitForSelector("aside .membership");
		await page.keyboard.press("Escape");
		await act(page, "undo", { actionId: answer.actionId });
	});

	test("have a page to talk over with each of them, on one sheet of paper", async () => {
		const { name } = members[1];
		await goTo(
			page,
			`#/team/${encodeURIComponent(`seller:${name}`)}?${november}`,
		);
		const wins = {
			kpi: "step.closedToWon",
			scope: `seller:${name}`,
			within: ".coached-rates",
		};
		assert.ok(Number(await value(wins)) > 0);
		assert.match(await textOf(page, ".talk"), /nobody has said yes yet/);
		assert.match(await textOf(page, ".talk"), /open deals are older than/);
		assert.deepEqual(await bareFigures(page), []);
		assert.deepEqual(pdfPages(await page.pdf({ preferCSSPageSize: true })), [
			[595, 842],
		]);
	});

	test("show exactly what a manager could see of me, and nothing of a customer", async () => {
		await goTo(page, "#/seen?asOf=2017-12-31");
		const { name } = members[2];
		const text = await until(() =>
			page.$eval(".exact textarea", (area) => area.value).catch(() => ""),
		);
		const summary = JSON.parse(text);
		assert.equal(summary.seller, name);
		const sold = Object.fromEntries(
			summary.months.map(({ month, revenue }) => [month, Number(revenue)]),
		);
		assert.equal(
			await figure(page, {
				...{ kpi: "revenue", scope: `seller:${name}`, period: "2017-12" },
				within: ".seen-months",
			}),
			String(sold["2017-12"]),
		);
		const total = Object.values(sold).reduce((sum, each) => sum + each);
		await goTo(page, `#/kpi/revenue?scope=seller:${name}&${year}`);
		assert.equal(
			Number(await value({ kpi: "revenue", within: "main .lead-line" })),
			total,
		);
		for (const customer of await recordsOf(page, "customer"))
			assert.ok(!text.includes(customer.name), customer.name);
		await goTo(page, "#/seen?asOf=2017-12-31");
		await until(() => page.$(".notice-text textarea"));
		assert.match(
			await page.$eval(".notice-text textarea", ({ value: said }) => said),
			/at least six weeks after this notice/,
		);
	});

	test("can be shown on a wall without any amount", async () => {
		await goTo(page, `#/wall?scope=team:Melvin Marxen&${november}`);
		await value({ kpi: "revenue.attainment", within: ".wall" });
		const words = await textOf(page, ".wall");
		assert.match(words, /%/);
		assert.doesNotMatch(words, /\d{2},\d{3}|DKK|USD/);
		await (await named(page, "checkbox", "Show amounts")).click();
		await says(page, /of 150,000/, ".wall");
		await (await named(page, "checkbox", "Show amounts")).click();
	});

	test("can be read by everybody", async () => {
		for (const [scheme, hash, there] of [
			["dark", `#/team?${november}`, ".memberships"],
			[
				"light",
				`#/team/seller:${members[1].name}?${november}`,
				".coached-rates",
			],
			["dark", "#/seen?asOf=2017-12-31", ".seen-rates"],
			["light", `#/wall?${november}&scope=team:Melvin Marxen`, ".wall"],
		]) {
			await page.emulateMediaFeatures([
				{ name: "prefers-color-scheme", value: scheme },
			]);
			await goTo(page, hash);
			await page.waitForSelector(there);
			assert.deepEqual(await axeFaults(page), [], hash);
		}
	});
});
