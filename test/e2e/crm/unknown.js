// A CRM nobody knows: labels of its own making, class names that are others on every drawing, no names on its fields.
// `#/akten/4711` is one of its records; `?neu` draws it otherwise. It notes whatever it hears of the seller.
const records = {
	4711: {
		Vorhaben: "Norden",
		Gegenüber: "Acme A/S",
		Rahmen: "62.500,00",
		Schritt: "Gespräch",
		Betreut: "Ann Holm",
	},
	4712: {
		Vorhaben: "Süden",
		Region: "Fyn",
		Gegenüber: "Bolt AB",
		Rahmen: "9.000,50",
		Schritt: "Zusage",
		Betreut: "Ann Holm",
	},
};
/** What the same fields are called once the page has changed. */
const renamed = { Rahmen: "Topf", Gegenüber: "Haus" };

let drawn = 0;
const made = () => `css-${(drawn++).toString(36)}x${drawn}y`;

function element(tag, text, ...inside) {
	const one = document.createElement(tag);
	one.className = made();
	one.append(text, ...inside);
	return one;
}

function draw() {
	const [, id] = /#\/akten\/(\d+)/.exec(location.hash) ?? [];
	const isNew = location.hash.includes("?neu");
	const rows = Object.entries(records[id] ?? {}).map(([label, value]) => {
		const row = element(
			"div",
			"",
			element("span", (isNew && renamed[label]) || label),
			element("b", value),
		);
		if (isNew) row.append(element("b", "…"));
		return row;
	});
	document
		.querySelector("main")
		.replaceChildren(element("section", "", ...rows));
}

addEventListener("hashchange", draw);
draw();

document.heard = [];
for (const name of ["click", "mousedown", "pointerdown", "keydown", "keyup"])
	document.addEventListener(name, (event) => {
		document.heard.push(`${name} ${event.key ?? ""}`.trim());
	});
