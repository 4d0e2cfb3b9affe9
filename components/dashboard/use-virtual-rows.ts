import {
	observeWindowOffset,
	observeWindowRect,
	Virtualizer,
	windowScroll,
} from "@tanstack/virtual-core";
import { useLayoutEffect, useState } from "preact/hooks";

/** Rows come and go some at a time, so that a million of them are few to reckon with. */
const BLOCK = 8;
/** Blocks above and below what is seen. */
const AROUND = 2;

/** Which of very many rows of one height are near the window: `from` up to, not including, `to`. `top`: where the first one begins on the page. */
export function useVirtualRows(
	count: number,
	height: number,
	top: number,
): { from: number; to: number } {
	const [, draw] = useState(0);
	const [virtual] = useState(
		() => new Virtualizer<Window, Element>(optionsOf(0, height, top)),
	);
	virtual.setOptions({
		...optionsOf(Math.ceil(count / BLOCK), height, top),
		onChange: () => draw((drawn) => drawn + 1),
	});
	useLayoutEffect(() => virtual._didMount(), [virtual]);
	useLayoutEffect(() => virtual._willUpdate());
	const blocks = virtual.getVirtualItems();
	const from = (blocks[0]?.index ?? 0) * BLOCK;
	const to = blocks.length > 0 ? ((blocks.at(-1)?.index ?? 0) + 1) * BLOCK : 0;
	return { from: Math.min(from, count), to: Math.min(to, count) };
}

function optionsOf(count: number, height: number, top: number) {
	return {
		count,
		estimateSize: () => BLOCK * height,
		scrollMargin: top,
		overscan: AROUND,
		getScrollElement: () => window,
		initialOffset: () => scrollY,
		initialRect: { width: innerWidth, height: innerHeight },
		observeElementRect: observeWindowRect,
		observeElementOffset: observeWindowOffset,
		scrollToFn: windowScroll,
	};
}
