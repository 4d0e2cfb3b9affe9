// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { candidatesOn, pointedAt } from "../../lib/crm/pointed.ts";
import { lookAt } from "../../lib/crm/taught.ts";

beforeEach(() => {
	document.body.innerHTML = `
		<nav><a href="#">Deals</a></nav>
		<h1>Pilot</h1>
		<dl><dt>Rahmen</dt><dd><span id="sign">DKK</span> <span id="number">62,500</span></dd></dl>
		<p><i id="mark">kr</i><b id="alone">1.200</b></p>
		<p>Details</p>
		<div><span id="label">Client</span><a id="client" href="#/c/1">Acme A/S</a></div>
		<label>Closing <input id="closing" value="24-12-2026"></label>
		<button>Save 5</button>
		<p id="long">${"word ".repeat(60)}</p>
		<p hidden>DKK 1</p>`;
});

const at = (id: string) => document.getElementById(id) as Element;

test("all beside one label is meant, and a number with its sign", () => {
	const look = lookAt(document);
	const means = (id: string) => {
		const value = pointedAt(at(id), "amount", look);
		return value && look.textOf(value);
	};
	expect(means("sign")).toBe("DKK 62,500");
	expect(means("number")).toBe("DKK 62,500");
	expect(means("alone")).toBe("kr 1.200");
	expect(means("client")).toBe("Acme A/S");
	// A label is not its row, whatever stands above that.
	expect(means("label")).toBe("Client");
	expect(means("closing")).toBe("24-12-2026");
	expect(means("long")).toBeNull();
	expect(pointedAt(document.body, "amount", look)).toBeNull();
});

test("by key, what can be the field is walked through in reading order", () => {
	const look = lookAt(document);
	const texts = (field: Parameters<typeof candidatesOn>[1]) =>
		candidatesOn(look, field).map(look.textOf);
	expect(texts("amount")).toEqual(["DKK 62,500", "kr 1.200"]);
	expect(texts("expectedCloseOn")).toEqual([
		"DKK 62,500",
		"1.200",
		"24-12-2026",
	]);
	expect(texts("customer")).toEqual(["Pilot", "DKK 62,500", "kr", "Acme A/S"]);
});
