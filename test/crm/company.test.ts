// @vitest-environment happy-dom
import { beforeAll, expect, it } from "vitest";
import { companyOf } from "../../lib/crm/company.ts";
import { labelWords } from "../../lib/crm/label-words.ts";
import { useLabels } from "../../lib/crm/labels.ts";
import { piecesOf } from "../../lib/crm/pieces.ts";
import { sightOf } from "../../lib/crm/visible.ts";

beforeAll(() => useLabels(labelWords));

function company(html: string) {
	document.body.innerHTML = html;
	const found = companyOf(
		document.body,
		piecesOf(document.body, sightOf(document)),
		() => false,
	);
	return found && `${found.value}${found.certainty === "sure" ? "" : "?"}`;
}

it.each([
	["/companies/30", "Acme"],
	["#Account/view/5f1c3b2a4d6e7f801", "Acme"],
	["#/companies/30/show", "Acme"],
	["/crm/sales/accounts/7002", "Acme"],
	["index.php?module=Accounts&view=Detail&record=112", "Acme"],
	["/web#id=5&model=res.partner", "Acme"],
	["/kunder/17", "Acme"],
	["/societe/card.php?socid=7", "Acme"],
	["/contacts/1/record/0-2/55", "Acme"],
	["/companies", undefined],
	["/person/12", undefined],
	["/deals/7", undefined],
	["https://acme.example/", undefined],
])("a link to %s leads to a company or not", (href, name) => {
	expect(company(`<p>For <a href="${href}">Acme</a></p>`)).toBe(name);
});

it("two companies make neither sure", () => {
	expect(
		company("<a href='/companies/1'>Acme</a><a href='/companies/2'>Beta</a>"),
	).toBe("Acme?");
});

it("a picture says what its initials stand for", () => {
	expect(
		company(
			"<a href='/companies/30'><span>LW</span><img alt='Legros Ward'></a>",
		),
	).toBe("Legros Ward");
});

it("where somebody works is a guess", () => {
	expect(company("<p>Ann, buyer at <a href='/x'>Acme</a></p>")).toBe("Acme?");
	expect(company("<p>Indkøber hos Acme A/S</p>")).toBe("Acme A/S?");
	expect(company("<p>Meet at noon</p>")).toBeUndefined();
});
