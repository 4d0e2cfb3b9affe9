// A CRM as small as one can be: made-up deals with amounts as they are written in Denmark, and a page for each, reached without a reload.
const deals = [
	["1042", "ACME A/S", "kr. 62.500,00", "Negotiation", "20.11.2026"],
	["1043", "Fjordbyg ApS", "kr. 118.000,00", "Proposal", "27.11.2026"],
	["1044", "Havblik Hotel A/S", "kr. 37.500,00", "Negotiation", "18.11.2026"],
	["1045", "Kysten & Co. I/S", "DKK 1.240.000,00", "Qualified", "29.01.2027"],
	["1046", "Møller Maskiner A/S", "kr. 84.250,50", "Proposal", "04.12.2026"],
	["1047", "Nordhavn Logistik ApS", "EUR 12.900,00", "Qualified", "11.12.2026"],
	["1048", "Skovgaard Tømrer", "kr. 9.995,-", "New", "15.12.2026"],
].map(([number, customer, amount, stage, close]) => ({
	number,
	customer,
	amount,
	stage,
	close,
}));

/** An element with text or elements in it. */
function h(name, attributes, ...content) {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes ?? {}))
		element.setAttribute(key, value);
	element.append(...content);
	return element;
}

const link = (deal) =>
	h("a", { href: `#/deals/${deal.number}` }, deal.customer);

function list() {
	return [
		h("h1", null, "Deals"),
		h(
			"table",
			null,
			h(
				"thead",
				null,
				h(
					"tr",
					null,
					...["Customer", "Stage", "Expected close", "Amount"].map((title) =>
						h("th", { scope: "col" }, title),
					),
				),
			),
			h(
				"tbody",
				null,
				...deals.map((deal) =>
					h(
						"tr",
						null,
						h("td", null, link(deal)),
						h("td", null, deal.stage),
						h("td", null, deal.close),
						h("td", { class: "amount" }, deal.amount),
					),
				),
			),
		),
	];
}

function page(deal) {
	const facts = [
		["Deal number", deal.number],
		["Stage", deal.stage],
		["Expected close", deal.close],
		["Owner", "Seller A"],
		["Source", "Referral"],
	];
	return [
		h("p", { class: "trail" }, h("a", { href: "#/deals" }, "Deals")),
		h(
			"h1",
			{ id: "headline" },
			h("span", { id: "customer" }, deal.customer),
			" ",
			h("span", { id: "amount" }, deal.amount),
		),
		h(
			"dl",
			null,
			...facts.map(([name, value]) =>
				h("div", null, h("dt", null, name), h("dd", null, value)),
			),
		),
		h("h2", null, "Notes"),
		h(
			"p",
			{ id: "note" },
			`Spoke with ${deal.customer} on the phone. They want an answer this week.`,
		),
		h("label", { for: "comment" }, "New note"),
		h("textarea", { id: "comment", rows: "3" }),
	];
}

function customers() {
	return [
		h("h1", null, "Customers"),
		h("ul", null, ...deals.map((deal) => h("li", null, link(deal)))),
	];
}

function draw() {
	const [, section = "deals", number] = location.hash.split("/");
	const deal = deals.find((each) => each.number === number);
	const content =
		section === "customers" ? customers() : deal ? page(deal) : list();
	document.title = deal ? `${deal.customer} | Nordlys CRM` : "Nordlys CRM";
	document.querySelector("#page").replaceChildren(...content);
}

// Like the real ones: keys of its own, which nobody beside the page may set off.
addEventListener("keydown", (event) => {
	if (event.target.closest("textarea")) return;
	if (event.key === "n") document.querySelector("#comment")?.focus();
});
addEventListener("hashchange", draw);
draw();
