// The bar beside a real CRM in Firefox: one deal, read, logged and taken back.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { makeRealCrm, realCrmBuild } from "../../scripts/real-crm.mjs";
import { act, crm, firefox, recordsOf, sleep, until } from "./kit.mjs";
import { data, dayFromToday } from "./react-admin-crm/src/data.js";

/** A button that writes has to have been there for half a second; it is looked at five times in one. */
const STEADY = 800;

const dealOf = (id) => data.deals.find((deal) => deal.id === id);
const companyOf = ({ companyId }) =>
	data.companies.find(({ id }) => id === companyId).name;

describe("the bar beside a real CRM in Firefox", () => {
	let site;
	let browser;
	/** A page of the extension. */
	let lab;
	let tab;

	before(async () => {
		await makeRealCrm();
		site = await crm({ folder: realCrmBuild });
		browser = await firefox();
		lab = await browser.page("popup.html");
		await act(lab, "nameMe", { name: "Freja Lund" });
		await act(lab, "saveSettings", { patch: { isIntroduced: true } });
		await act(lab, "setGoal", {
			scope: { kind: "organisation" },
			periodKind: "year",
			startsOn: `${dayFromToday(0).slice(0, 4)}-01-01`,
			isRecurring: true,
			kpi: "revenue",
			target: 1_000_000_00,
			currency: "DKK",
		});
		await lab.bringToFront();
		await lab.evaluate((origin) => {
			const button = document.createElement("button");
			button.id = "ask";
			button.style.cssText = "position:fixed;inset:0 auto auto 0;z-index:9";
			button.textContent = "ask";
			button.onclick = () => browser.permissions.request({ origins: [origin] });
			document.body.append(button);
		}, "http://crm.test/*");
		await lab.click("#ask");
		await browser.answerPrompt();
		await lab.evaluate(() => document.querySelector("#ask").remove());
		tab = await browser.page(site.url("?lang=da#/deals/1002/show"));
		await tab.bringToFront();
		await tab.waitForSelector("html > div");
	});
	after(async () => {
		await browser?.close();
		site?.close();
	});

	/** What the bar says, and where its parts are: an extension may look into a root that is closed to pages. */
	const looked = () =>
		lab.evaluate(async (pattern) => {
			const [{ id }] = await browser.tabs.query({ url: pattern });
			const [{ result }] = await browser.scripting.executeScript({
				target: { tabId: id },
				func: () => {
					const root =
						document.querySelector("html > div")?.openOrClosedShadowRoot;
					// Its words stand in attributes here, out of the page's reach.
					const text = (element) =>
						[...(element?.querySelectorAll("data") ?? [])]
							.map(({ value }) => value)
							.join("")
							.replace(/\s+/g, " ")
							.trim();
					const { left, top, width, height } = root
						?.querySelector("[data-name=more], [data-name=less]")
						?.getBoundingClientRect() ?? { left: 0 };
					return {
						words: text(root?.querySelector(".words")),
						read: Object.fromEntries(
							[...(root?.querySelectorAll(".read dt") ?? [])].map((term) => [
								text(term),
								text(term.nextElementSibling),
							]),
						),
						more: [left + width / 2, top + height / 2],
					};
				},
			});
			return result;
		}, "http://crm.test/*");

	/** Waits until the bar says this, and answers all it shows. */
	async function says(words) {
		let last;
		await until(async () => {
			last = await looked();
			return words.test(last.words);
		}).catch(() => {
			throw new Error(`wanted ${words}, the bar shows ${JSON.stringify(last)}`);
		});
		return last;
	}

	test("reads a Danish page, logs the deal by a key, and takes it back", async () => {
		const deal = dealOf(1002);
		const { more } = await says(/0 → 12 %/);
		await tab.mouse.click(...more);
		await until(async () => (await looked()).read.Customer === companyOf(deal));
		const { read } = await looked();
		assert.equal(read.Title, deal.title);
		assert.equal(read.Amount, "DKK 118,400.50");
		await sleep(STEADY);
		await tab.keyboard.press("w");
		await says(/^Nordhavn Kedler A\/S, DKK 118,400.* logged\. .*0 → 12 %$/);
		const [stored] = await recordsOf(lab, "deal");
		assert.equal(stored.title, deal.title);
		const [customer] = await recordsOf(lab, "customer");
		assert.equal(customer.id, stored.customer);
		assert.equal(customer.name, companyOf(deal));
		assert.equal(stored.status, "won");
		assert.deepEqual(stored.amount, { minor: 118_400_50, currency: "DKK" });
		assert.equal(stored.stage, "Tilbud sendt");
		assert.equal(stored.closedOn, dayFromToday(0));
		await sleep(STEADY);
		await tab.keyboard.press("u");
		await says(/^Taken back/);
		assert.deepEqual(await recordsOf(lab, "deal"), []);
	});

	test("shows the next deal, and nothing of the last", async () => {
		const deal = dealOf(1039);
		await tab.evaluate(() => {
			location.hash = "/deals/1039/show";
		});
		const seen = [];
		await until(async () => {
			const { read } = await looked();
			seen.push(read);
			return read.Customer === companyOf(deal);
		});
		for (const { Title, Amount } of seen) {
			assert.equal(Title ?? deal.title, deal.title);
			if (/\d/.test(Amount ?? "")) assert.equal(Amount, "DKK 415,000");
		}
	});

	test("reads a Swedish page, and logs another deal after it", async () => {
		await tab.goto(site.url("?lang=sv#/deals/1032/show"));
		const { more } = await says(/0 → 3 %/);
		await tab.mouse.click(...more);
		const opened = await until(async () => {
			const { read } = await looked();
			return read.Customer && read;
		});
		assert.equal(opened.Title, dealOf(1032).title);
		assert.equal(opened.Customer, companyOf(dealOf(1032)));
		assert.equal(opened.Amount, "DKK 33,250");
		assert.equal(opened.Stage, "Förhandling");
		const next = dealOf(1005);
		await tab.evaluate(() => {
			location.hash = "/deals/1005/show";
		});
		await says(/0 → 23 %/);
		await sleep(STEADY);
		await tab.keyboard.press("w");
		await says(/ logged\. /);
		const [stored, ...others] = await recordsOf(lab, "deal");
		assert.deepEqual(others, []);
		assert.equal(stored.title, next.title);
		assert.ok(stored.keys.some((key) => key.includes("/deals/1005")));
		assert.deepEqual(stored.amount, { minor: 231_000_00, currency: "DKK" });
	});
});
