// Goals in real Chromium, as a seller sets them: any KPI, any way to say how much, any period; and what a goal's own page answers.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
	act,
	axeFaults,
	bareFigures,
	chromium,
	figure,
	goTo,
	named,
	publishedCompany,
	recordsOf,
	steady,
	textOf,
	until,
	withoutPublished,
} from "./kit.mjs";

const ANN = "0190a0a0-0000-7000-8000-00000000e001";
const BO = "0190a0a0-0000-7000-8000-00000000e002";
const NORTH = "0190a0a0-0000-7000-8000-00000000e003";

/** A day so many days from today, and the first of a month so many months from this one. */
const day = (days) => {
	const date = new Date();
	return new Date(
		Date.UTC(date.getFullYear(), date.getMonth(), date.getDate() + days),
	)
		.toISOString()
		.slice(0, 10);
};
const month = (months) => {
	const date = new Date();
	return new Date(Date.UTC(date.getFullYear(), date.getMonth() + months, 1))
		.toISOString()
		.slice(0, 10);
};
const pad = (at) => String(at).padStart(3, "0");

/** A year of two sellers' work: wins, losses, contacts, calls, meetings and quotes, and deals that are open now. */
async function fill(page) {
	const save = (kind, id, patch) =>
		act(page, "saveRecord", { kind, id, isNew: true, patch });
	await save("seller", ANN, { name: "Ann Berg" });
	await save("seller", BO, { name: "Bo Dam" });
	await save("team", NORTH, { name: "North" });
	for (const [at, seller] of [ANN, BO].entries())
		await save("membership", `0190a0a0-0000-7000-8000-00000000e10${at}`, {
			seller,
			team: NORTH,
		});
	await act(page, "nameMe", { seller: ANN });
	await act(page, "saveSettings", { patch: { isIntroduced: true } });
	let at = 0;
	const deal = (patch) =>
		save("deal", `0190a0a0-0000-7000-8000-0000000de${pad(++at)}`, {
			customerName: `Customer ${(at % 17) + 1}`,
			amount: { minor: (20_000 + (at % 7) * 5_000) * 100, currency: "DKK" },
			...patch,
		});
	for (let weeks = 54; weeks > 0; weeks--) {
		const closedOn = day(-weeks * 7);
		const firstContactOn = day(-weeks * 7 - 30 - (weeks % 9));
		const owner = weeks % 4 === 0 ? BO : ANN;
		await deal({
			owner,
			status: "won",
			closedOn,
			firstContactOn,
			createdOn: firstContactOn,
		});
		if (weeks % 2 === 0)
			await deal({ owner, status: "lost", closedOn, firstContactOn });
		await act(page, "logActivity", { type: "call", on: closedOn, count: 4 });
		await act(page, "logActivity", { type: "meetingBooked", on: closedOn });
	}
	for (let open = 0; open < 5; open++)
		await deal({
			owner: ANN,
			status: "open",
			stage: "Offer",
			probability: 0.5,
			createdOn: day(-20),
			firstContactOn: day(-20),
			expectedCloseOn: day(open),
			amount: { minor: (100_000 + open * 10_000) * 100, currency: "DKK" },
		});
}

describe("goals", () => {
	let chrome;
	let page;
	before(async () => {
		chrome = await chromium();
		page = await chrome.page("dashboard.html");
		await named(page, "button", "Not now");
		await fill(page);
	});
	after(() => chrome?.close());

	const says = (words, selector = "main") =>
		until(async () => words.test(await textOf(page, selector)));
	async function control(role, name) {
		await page.bringToFront();
		return named(page, role, name);
	}
	const press = async (name, role = "button") =>
		(await control(role, name)).click();
	async function choose(list, entry) {
		const select = await control("combobox", list);
		const value = await select.evaluate(
			(element, wanted) =>
				[...element.options].find(({ text }) => text === wanted)?.value,
			entry,
		);
		assert.notEqual(value, undefined, `${list} offers no ${entry}`);
		await select.select(value);
	}
	async function write(field, text) {
		await field.focus();
		await page.keyboard.down("Control");
		await page.keyboard.press("a");
		await page.keyboard.up("Control");
		await page.keyboard.type(text);
	}
	const type = async (name, text) =>
		write(await control("textbox", name), text);
	const tick = (name) =>
		page.evaluate((wanted) => {
			const label = [...document.querySelectorAll("main .builder label")].find(
				(each) => each.innerText.trim() === wanted,
			);
			label.querySelector("input").click();
		}, name);
	/** A date field takes what a hand picks at once: keys would depend on the browser's own order of day and month. */
	const pick = (name, value) =>
		control("Date", name).then((field) =>
			field.evaluate((element, on) => {
				element.value = on;
				element.dispatchEvent(new Event("input", { bubbles: true }));
			}, value),
		);
	async function open(hash) {
		await goTo(page, hash);
		await page.waitForSelector("main h1");
	}
	const set = async () => {
		await press("Set goal ↵");
		await says(/goal set/, ".toasts");
		await press("Close");
		await until(() =>
			page.evaluate(() => document.querySelector(".toasts")?.innerText === ""),
		);
	};
	const goals = () => recordsOf(page, "goal");
	const last = async () => (await goals()).at(-1);
	const unset = ({ id, rev, enteredAt, startChance, ...terms }) => terms;
	const shown = (kpi, within = "main") => figure(page, { kpi, within });

	/** Ann's revenue goal for every month, seen in the middle of the last one: whatever day it is run on, there are days behind and days to go. */
	async function openSeenBefore() {
		const goal = (await goals()).find(
			({ kpi, scope, periodKind }) =>
				kpi === "revenue" && scope.id === ANN && periodKind === "month",
		);
		const wednesday = [10, 11, 12, 13, 14, 15, 16]
			.map((date) => `${month(-1).slice(0, 8)}${date}`)
			.find((each) => new Date(`${each}T00:00:00Z`).getUTCDay() === 3);
		await open(`#/goal/${goal.id}?asOf=${wednesday}`);
		await page.waitForSelector(".parts");
	}

	/** Nothing on the page is a bare number, and axe finds nothing in either light. */
	async function isSound() {
		assert.deepEqual(await bareFigures(page), []);
		for (const value of ["light", "dark"]) {
			await page.emulateMediaFeatures([
				{ name: "prefers-color-scheme", value },
			]);
			assert.deepEqual(await axeFaults(page, value), [], value);
		}
	}

	test("a rate that is to be at least something", async () => {
		await open("#/goals");
		await choose("What", "in win rate");
		await choose("How often", "every quarter");
		await type("Target", "60 %");
		await until(async () => (await shown("winRate.chance")) !== null);
		await says(/Time-bound/);
		await isSound();
		await set();
		const goal = await last();
		assert.equal(goal.kpi, "winRate");
		assert.equal(goal.target, 0.6);
		assert.equal(goal.direction, undefined);
		await until(
			async () => (await shown("winRate.target", "table.goals")) === "0.6",
		);
	});

	test("a cycle that is to be at most something", async () => {
		await choose("What", "in sales cycle");
		const direction = await control("combobox", "At least or at most");
		assert.equal(await direction.evaluate(({ value }) => value), "atMost");
		await type("Target", "45");
		await set();
		assert.deepEqual(unset(await last()), {
			kpi: "salesCycle",
			scope: { kind: "seller", id: ANN },
			periodKind: "month",
			startsOn: month(0),
			isRecurring: true,
			target: 45,
		});
		await says(/at most 45/, "table.goals");
	});

	test("so much more than the same period last year", async () => {
		await choose("How often", "that quarter only");
		await tick("A change");
		await type("Change in per cent", "+14");
		await until(() => shown("revenue.target", ".builder"));
		await set();
		const goal = await last();
		assert.deepEqual(goal.relative, { change: 0.14, against: "lastYear" });
		assert.equal(goal.target, undefined);
		assert.equal(goal.currency, "DKK");
		assert.equal(goal.isRecurring, false);
	});

	test("days of its own, by a budget table that must add up", async () => {
		await choose("How often", "those days only");
		await pick("First day", month(0));
		await pick("Last day", lastOf(2));
		await type("Target", "300,000");
		await choose("Breakdown", "by hand");
		await says(/adds up to the goal/, ".budget");
		const parts = await page.$$(".budget input");
		assert.equal(parts.length, 3);
		for (const [at, text] of ["150,000", "100,000", "40,000.50"].entries())
			await write(parts[at], text);
		await until(
			async () => (await shown("revenue.toPlace", ".budget")) === "9999.5",
		);
		await says(/The parts must add up/);
		assert.ok(await page.$(".builder button[type=submit]:disabled"));
		await isSound();
		await write(parts[2], "50,000");
		await set();
		const goal = await last();
		assert.equal(goal.periodKind, "custom");
		assert.deepEqual(
			[goal.startsOn, goal.endsOn, goal.target],
			[month(0), lastOf(2), 30_000_000],
		);
		assert.deepEqual(goal.breakdown, {
			by: "hand",
			parts: [
				{ from: month(0), target: 15_000_000 },
				{ from: month(1), target: 10_000_000 },
				{ from: month(2), target: 5_000_000 },
			],
		});
	});

	test("a team's goal as its members' sum, and one set by hand with the difference", async () => {
		for (const [id, target] of [
			[ANN, 40_000_000],
			[BO, 15_000_000],
		])
			await act(page, "setGoal", {
				kpi: "revenue",
				scope: { kind: "seller", id },
				periodKind: "month",
				startsOn: month(-2),
				isRecurring: true,
				target,
				currency: "DKK",
			});
		await choose("Who", "North");
		await tick("The members’ sum");
		await until(
			async () => (await shown("revenue.target", ".builder")) === "550000",
		);
		await set();
		const sum = await last();
		assert.equal(sum.isSumOfMembers, true);
		assert.equal(sum.target, undefined);

		await choose("Who", "North");
		await type("Target", "600,000");
		const difference = () => shown("revenue.handSetDifference");
		await until(async () => (await difference()) === "50000");
		await set();
		await open(`#/goal/${(await last()).id}`);
		await until(async () => (await difference()) === "50000");
		await says(/more than the members’ goals/);
		await act(page, "deleteRecord", { kind: "goal", id: sum.id });
	});

	test("one customer's", async () => {
		await open("#/goals");
		await choose("Who", "One customer:");
		await says(/Choose a customer/, ".builder");
		// The name is a field with a list.
		await write(await control("combobox", "Customer"), "Customer 3");
		await type("Target", "90,000");
		await set();
		assert.equal((await last()).scope.kind, "customer");
		await says(/Customer 3/, "table.goals");
	});

	test("is accepted by seller and manager, changed into another version, and told by its page", async () => {
		const goal = (await goals()).find(
			({ kpi, scope, periodKind }) =>
				kpi === "revenue" && scope.id === ANN && periodKind === "month",
		);
		await open("#/goals");
		await until(() => page.$(`table.goals a[data-row="${goal.id}"]`));
		await page.focus(`a[data-row="${goal.id}"]`);
		await page.keyboard.press("Enter");
		await says(/Nobody has said yes/);
		await press("I accept this goal");
		await says(/By the seller on/);
		await press("Accept as manager");
		await says(/the manager on/);
		assert.deepEqual(
			(await goals()).find(({ id }) => id === goal.id).accepted,
			{ seller: day(0), manager: day(0) },
		);

		await press("Change goal");
		await page.waitForSelector("aside.opened input");
		await write(await page.$("aside.opened input.slot"), "450,000");
		await page.keyboard.press("Enter");
		await until(async () => !(await page.$("aside.opened")));
		const changed = (await goals()).find(({ id }) => id === goal.id);
		assert.equal(changed.target, 45_000_000);
		assert.equal(changed.accepted, undefined);
		assert.equal(changed.versions.length, 1);
		assert.equal(changed.versions[0].terms.target, 40_000_000);
		await until(async () =>
			(
				await page.$$eval(".versions [data-kpi='revenue.termsTarget']", (all) =>
					all.map(({ value }) => value),
				)
			).includes("400000"),
		);
	});

	test("says how likely it is, what is left as work, and what would help most", async () => {
		await openSeenBefore();
		for (const kpi of [
			"revenue.chance",
			"revenue.forecast",
			"revenue.pipelineForecast",
			"revenue.p50",
			"revenue.toGo",
			"revenue.path.deal",
			"revenue.path.contact",
			"revenue.today.call",
			"revenue.asItIs",
			"revenue.gain.hitRate",
		])
			await until(async () => await shown(kpi)).catch(() =>
				assert.fail(`no ${kpi}`),
			);
		const chance = Number(await shown("revenue.chance"));
		assert.ok(chance >= 0 && chance <= 1, String(chance));
		const gain = Number(await shown("revenue.gain.averageValue"));
		await (await steady(page, ".levers .seg label:last-child")).click();
		await until(
			async () => Number(await shown("revenue.gain.averageValue")) > gain,
		);
		const gains = await page.$$eval(
			".levers [data-kpi^='revenue.gain.']",
			(all) => all.map(({ value }) => Number(value)),
		);
		assert.deepEqual(
			gains,
			gains.toSorted((a, b) => b - a),
		);
	});

	test("tells what was believed each Monday and, once it is over, how far off that was", async () => {
		const goal = (await goals()).find(
			({ kpi, scope, periodKind }) =>
				kpi === "revenue" && scope.id === ANN && periodKind === "month",
		);
		const monday = (first) =>
			[1, 2, 3, 4, 5, 6, 7]
				.map((date) => `${first.slice(0, 8)}0${date}`)
				.find((each) => new Date(`${each}T00:00:00Z`).getUTCDay() === 1);
		const memos = [-4, -3, -2, -1].map((at) => ({
			...{
				goal: goal.id,
				period: month(at).slice(0, 7),
				on: monday(month(at)),
			},
			...{ forecast: 99_000_000, actual: 0, currency: "DKK" },
		}));
		assert.equal((await act(page, "rememberForecasts", { memos })).ok, true);
		await openSeenBefore();
		await says(/What was expected each Monday/);
		const believed = (kpi) => until(() => shown(kpi, ".mondays")).then(Number);
		assert.equal(await believed("revenue.p50"), 990_000);
		// Beside it, without being opened again: three of those periods are over.
		await until(
			async () => (await shown("revenue.forecastBias.n", ".outlook")) === "3",
		);
		await open(`#/goal/${goal.id}?period=${month(-2).slice(0, 7)}`);
		await says(/It ended at/, ".mondays");
		const [won, error] = await Promise.all(
			["revenue", "revenue.forecastError"].map(believed),
		);
		assert.ok(Math.abs(error - (990_000 / won - 1)) < 1e-9);
		await openSeenBefore();
	});

	test("says what an open deal, or one thought of, would mean", async () => {
		const select = await page.$(".effect select");
		await select.select(
			await select.evaluate(({ options }) => options[1].value),
		);
		const effect = async (reading) =>
			Number(await shown(`revenue.${reading}`, ".effect"));
		await until(() => shown("revenue.chance.ifWon", ".effect"));
		assert.ok((await effect("chance.ifWon")) >= (await effect("chance.now")));
		assert.ok((await effect("chance.ifLost")) <= (await effect("chance.now")));
		assert.ok(
			(await effect("attainment.ifWon")) > (await effect("attainment.ifLost")),
		);
		await write(await page.$(".effect input"), "45,000");
		await until(
			async () =>
				Math.abs(
					(await effect("attainment.ifWon")) -
						(await effect("attainment.now")) -
						0.1,
				) < 1e-9,
		);
	});

	test("breaks down into parts that add up, and keeps another way when asked", async () => {
		const parts = () =>
			page.$$eval(".parts [data-kpi='revenue.part']", (all) =>
				all.map(({ value }) => Math.round(Number(value) * 100)),
			);
		await until(async () => (await parts()).length > 0);
		assert.equal(
			(await parts()).reduce((sum, part) => sum + part, 0),
			45_000_000,
		);
		await choose("How it falls", "by hand");
		await says(/adds up to the goal/, ".breakdown .budget");
		await press("Break it down this way");
		await until(async () =>
			(await goals()).some(({ breakdown, periodKind }) => {
				return breakdown?.by === "hand" && periodKind === "month";
			}),
		);
	});

	test("has nothing bare and nothing axe finds, and says what is not there", async () => {
		await isSound();
		await open("#/goal/nothing");
		await says(/There is no such goal/);
		await isSound();
	});
});

describe("goals over the published CRM data", {
	skip: withoutPublished,
}, () => {
	let chrome;
	let page;
	let darcel;
	let members;
	before(async () => {
		({ chrome, page } = await publishedCompany());
		const [sellers, teams, all] = await Promise.all(
			["seller", "team", "membership"].map((kind) => recordsOf(page, kind)),
		);
		darcel = sellers.find(({ name }) => name === "Darcel Schlecht").id;
		const marxen = teams.find(({ name }) => name === "Melvin Marxen").id;
		members = all
			.filter(({ team }) => team === marxen)
			.map(({ seller }) => seller);
		await act(page, "nameMe", { seller: darcel });
		await act(page, "saveSettings", {
			patch: { language: "en", isIntroduced: true },
		});
	});
	after(() => chrome?.close());
	const day = "asOf=2017-11-16";
	/** The exact values of some readings, once the last of them is there. */
	const told = async (within, ...readings) => {
		await until(() => figure(page, { kpi: readings.at(-1), within }));
		return Promise.all(
			readings.map(async (kpi) => Number(await figure(page, { kpi, within }))),
		);
	};
	const key = async (held, pressed) => {
		await page.keyboard.down(held);
		await page.keyboard.press(pressed);
		await page.keyboard.up(held);
	};

	test("a quarter for everyone, by the keyboard: per workday, against the quarter before, to the last øre", async () => {
		await goTo(page, "#/goals");
		const choose = async (list, letters) => {
			await (await named(page, "combobox", list)).focus();
			await page.keyboard.type(letters);
		};
		await choose("Who", "Everyone");
		await choose("How often", "those");
		for (const [name, value] of [
			["First day", "2017-10-01"],
			["Last day", "2017-12-31"],
		])
			await (await named(page, "Date", name)).evaluate((field, on) => {
				field.value = on;
				field.dispatchEvent(new Event("input", { bubbles: true }));
			}, value);
		await (await named(page, "textbox", "Target")).focus();
		await page.keyboard.type("3,000,000");
		// 22 workdays in October and November, 19 in December: two are Christmas Days.
		const [days, workday, before, against] = await told(
			".builder",
			...["workdays", "revenue.perWorkday", "revenue", "revenue.against"],
		);
		assert.deepEqual([days, workday, before], [63, 47_619.05, 2_982_255]);
		assert.ok(Math.abs(against - (3_000_000 / 2_982_255 - 1)) < 1e-9);
		const parts = () =>
			page.$$eval(".builder-side [data-kpi='revenue.part']", (all) =>
				all.map(({ value }) => Math.round(Number(value) * 100)),
			);
		assert.deepEqual(await parts(), [104_761_905, 104_761_905, 90_476_190]);

		await choose("Breakdown", "by hand");
		const cells = await until(async () => {
			const all = await page.$$(".budget input");
			return all.length === 3 && all;
		});
		await cells[0].focus();
		await key("Control", "a");
		await page.keyboard.type("1,000,000");
		await until(
			async () =>
				(await figure(page, { kpi: "revenue.toPlace" })) === "47619.05",
		);
		await (await named(page, "button", "Spread by workdays")).click();
		await until(async () =>
			/adds up to the goal/.test(await textOf(page, ".budget")),
		);
		await cells[0].focus();
		await page.keyboard.press("Enter");
		const goals = async () => (await recordsOf(page, "goal")).length;
		await until(async () => (await goals()) === 1);
		await page.evaluate(() => document.activeElement?.blur());
		await key("Control", "z");
		await until(async () => (await goals()) === 0);
	});

	test("three months of each member are the team's quarter, exactly", async () => {
		for (const [at, seller] of members.entries())
			for (const month of ["10", "11", "12"])
				await act(page, "setGoal", {
					...{ kpi: "revenue", scope: { kind: "seller", id: seller } },
					...{ periodKind: "month", startsOn: `2017-${month}-01` },
					...{ isRecurring: false, currency: "DKK" },
					target: seller === darcel ? 10_000_000 : 5_000_001 + at,
				});
		await goTo(page, `#/team?scope=team:Melvin Marxen&period=2017-Q4&${day}`);
		const others = [...members.entries()].filter(([, id]) => id !== darcel);
		const sum = others.reduce((all, [at]) => all + 5_000_001 + at, 10_000_000);
		const [target, done] = await told("main", "revenue.target", "revenue");
		assert.equal(Math.round(target * 100), 3 * sum);
		assert.equal(done, 327_984);
		await until(async () =>
			/its months’ goals added up/.test(await textOf(page, "main")),
		);
	});

	test("stands where it should be by workdays, and its curve opens to where its forecast ends", async () => {
		const goal = (await recordsOf(page, "goal")).find(
			({ scope, startsOn }) => scope.id === darcel && startsOn === "2017-11-01",
		);
		await goTo(page, `#/goal/${goal.id}?${day}`);
		// 11 of 22 workdays are over.
		assert.deepEqual(
			await told(
				".now",
				...["revenue.attainment", "revenue.expected", "revenue.pace"],
				...["revenue.toGo", "revenue.neededPerWorkday"],
			),
			[0.62509, 50_000, 1.25018, 37_491, 3_408.27],
		);
		const ends = ["revenue.p10", "revenue.p90"];
		const [low, high] = await told(".outlook", ...ends);
		assert.ok(62_509 < low && low < high);
		await goTo(
			page,
			`#/kpi/revenue?scope=seller:Darcel Schlecht&period=2017-11&${day}`,
		);
		assert.deepEqual(await told(".curve figcaption", ...ends), [low, high]);
		await goTo(page, `#/goal/${goal.id}?${day}`);
		const [open] = await told(".outlook", "revenue.undated");
		await (await steady(page, ".outlook a[href*='line=undated']")).click();
		await until(async () => {
			const shown = await figure(page, {
				...{ kpi: "pipeline.listed", within: "aside" },
			});
			return shown === String(open);
		});
	});

	test("stand under whose they are, and those that have ended are folded away", async () => {
		await act(page, "setGoal", {
			...{ kpi: "dealsWon", scope: { kind: "seller", id: darcel } },
			...{ periodKind: "month", startsOn: "2017-10-01" },
			...{ isRecurring: true, target: 30 },
		});
		await goTo(page, "#/goals");
		const groups = () =>
			page.$$eval("table.goals tr.group", (all) =>
				all.map((each) => each.innerText.replace(/\s+/g, " ").trim()),
			);
		await until(async () => (await groups()).join() === "Melvin Marxen 1 goal");
		await page.focus(".ended-goals summary");
		await page.keyboard.press("Enter");
		await until(
			async () => (await page.$$(".ended-goals tr.goal")).length === 18,
		);
		assert.deepEqual(await bareFigures(page), []);
		assert.deepEqual(await axeFaults(page), []);
	});
});

/** The last day of a month so many months from this one. */
function lastOf(months) {
	const next = new Date(`${month(months + 1)}T00:00:00Z`);
	return new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10);
}
