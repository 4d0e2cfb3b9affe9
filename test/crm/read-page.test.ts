// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { readingAt } from "./reading-of.ts";

const hints = {
	today: "2026-03-18",
	reportingCurrency: "DKK",
	taught: [],
};

function read(html: string, address = "https://crm.example/deals/7") {
	document.documentElement.innerHTML = `<head></head><body>${html}</body>`;
	return readingAt(new URL(address), hints);
}

describe("readPage", () => {
	it("reads a deal by its labels", () => {
		const reading = read(`
			<h1>500 kasketter</h1>
			<dl><dt>Kunde</dt><dd>Acme A/S</dd><dt>Beløb</dt><dd>62.500,00 kr.</dd><dt>Fase</dt><dd>Forhandling</dd></dl>`);
		expect(reading).toMatchObject({
			kind: "deal",
			recordId: { value: "7" },
			title: { value: "500 kasketter", certainty: "sure" },
			customer: { value: "Acme A/S", certainty: "sure", label: "Kunde" },
			amount: {
				value: { value: "62500", currency: "DKK" },
				certainty: "sure",
			},
			stage: { value: "Forhandling" },
			status: { value: "open", certainty: "likely" },
		});
	});
});
