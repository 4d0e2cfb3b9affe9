import type { DrawPanel } from "./draw.ts";

/** What opens under the line: the path on the left, the customer on the right, what can be done with its keys, and what was read. */
export const drawPanel: DrawPanel = ({ answer, words }, make) => {
	if (!answer || answer.about === "none") return [];
	const parts: HTMLElement[] = [];

	if (answer.facts.length + answer.customer.length > 0) {
		const more = make.element("div", "more");
		if (answer.facts.length > 0) {
			const facts = make.element("dl", "kv");
			for (const { label, value } of answer.facts)
				facts.append(
					make.element("dt", "", label),
					make.element("dd", "", value),
				);
			more.append(facts);
		}
		if (answer.customer.length > 0) {
			const customer = make.element("ul", "customer");
			for (const line of answer.customer)
				customer.append(make.element("li", "", line));
			more.append(customer);
		}
		parts.push(more);
	}

	// What answers the question stands by itself, before what can be done with the deal.
	const rows = [
		(answer.currencies ?? []).map((currency, at) => {
			const choice = make.word(`currency:${at}`, currency);
			choice.dataset.writes = "";
			return choice;
		}),
		answer.buttons.map((button, at) =>
			make.does(`button:${at}`, button, "", true),
		),
	];
	for (const own of rows)
		if (own.length > 0) {
			const row = make.element("div", "row");
			row.append(...own);
			parts.push(row);
		}

	if (answer.read.length > 0 && words) {
		const read = make.element("section", "read");
		read.append(make.element("h2", "", words.read));
		const list = make.element("dl");
		for (const { label, value, mark } of answer.read) {
			const said = make.element("dd", mark === "missing" ? "m" : "");
			// A page's own text: it may run the other way, and be as long as it likes.
			const text = make.element("bdi", "", value);
			text.title = value;
			if (value) said.append(text);
			if (mark) said.append(make.element("span", "mark", words[mark]));
			list.append(make.element("dt", "", label), said);
		}
		read.append(list);
		parts.push(read);
	}
	return parts;
};
