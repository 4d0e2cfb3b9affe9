import type { PageText } from "../../lib/crm/reading.ts";

/** As many places of one text as are kept. */
const MOST = 8;
/** A text shorter than this may stand anywhere. */
const LEAST = 2;

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** The open shadow roots of a page, those within others too. */
export function openRoots(page: Document): ShadowRoot[] {
	const found: ShadowRoot[] = [];
	const into = (root: Document | ShadowRoot) => {
		for (const element of root.querySelectorAll("*"))
			if (element.shadowRoot) {
				found.push(element.shadowRoot);
				into(element.shadowRoot);
			}
	};
	into(page);
	return found;
}

/**
 * Where the title, the customer and the amount stand on the page. The answer is asked at the first sign of a change, long before the
 * page is quiet: if one of them has gone, turned into something else or is no longer seen, another record may be on screen.
 */
export function anchorsOf(
	page: Document,
	{ title, customer, amounts = [] }: PageText,
): () => boolean {
	const wanted = [
		...[title, customer].flatMap((field) => field?.text ?? []),
		...amounts.flatMap(({ lines }) => lines),
	]
		.map(plain)
		.filter((text) => text.length >= LEAST);
	const kept: { node: Text | HTMLInputElement; text: string }[] = [];
	const textOf = (node: Text | HTMLInputElement) =>
		plain(
			node.nodeType === 3
				? (node as Text).data
				: (node as HTMLInputElement).value,
		);
	const keep = (node: Text | HTMLInputElement) => {
		const text = textOf(node);
		if (
			kept.length < MOST * wanted.length &&
			wanted.some((each) => text.includes(each)) &&
			isSeen(node)
		)
			kept.push({ node, text });
	};
	if (wanted.length > 0)
		for (const root of [page, ...openRoots(page)]) {
			const texts = page.createTreeWalker(
				root === page ? page.documentElement : root,
				NodeFilter.SHOW_TEXT,
			);
			while (texts.nextNode()) keep(texts.currentNode as Text);
			for (const field of root.querySelectorAll("input, textarea, select"))
				keep(field as HTMLInputElement);
		}
	return () =>
		kept.every(({ node, text }) => textOf(node) === text && isSeen(node));
}

const isSeen = (node: Node): boolean =>
	node.isConnected &&
	((node.nodeType === 1
		? (node as Element)
		: node.parentElement
	)?.checkVisibility?.({ visibilityProperty: true }) ??
		true);
