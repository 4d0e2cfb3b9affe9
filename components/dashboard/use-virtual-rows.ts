import {
	observeWindowOffset,
	observeWindowRect,
	Virtualizer,
	windowScroll,
} from "@tanstack/virtual-core";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** Rows come and go some at a time, so that a million of them are few to reckon with. */
const BLOCK = 8;
/** Blocks above and below what is seen. */
const AROUND = 1;
/** And while one scrolls, where one is going. */
const AHEAD = 3;

/** Which rows are drawn: `from` up to, not including, `to`. */
interface Rows {
	from: number;
	to: number;
}

/** Which of very many rows of one height are near the window. `top`: where the first one begins on the page. */
export function useVirtualRows(
	count: number,
	height: number,
	top: number,
): Rows {
	const [, draw] = useState(0);
	const [virtual] = useState(
		() => new Virtualizer<Window, Element>(optionsOf(0, height, top)),
	);
	const drawn = useRef<Rows>({ from: 0, to: 0 });
	const around = useRef<Around>({ above: AROUND, below: AROUND });
	virtual.setOptions({
		...optionsOf(Math.ceil(count / BLOCK), height, top),
		onChange: () => {
			around.current = aroundOf(virtual, drawn.current);
			const { from, to } = rowsOf(virtual, count, height, around.current);
			if (from !== drawn.current.from || to !== drawn.current.to)
				draw((times) => times + 1);
		},
	});
	useLayoutEffect(() => virtual._didMount(), [virtual]);
	useLayoutEffect(() => virtual._willUpdate());
	drawn.current = rowsOf(virtual, count, height, around.current);
	return drawn.current;
}

/** Blocks that are drawn though they are not seen. */
interface Around {
	above: number;
	below: number;
}

/** Who scrolls comes past what is ahead; who leaps, from anywhere to anywhere else, waits for what is seen and nothing more. */
function aroundOf(
	{ isScrolling, scrollDirection, range }: Virtualizer<Window, Element>,
	{ from, to }: Rows,
): Around {
	if (!isScrolling) return { above: AROUND, below: AROUND };
	const first = (range?.startIndex ?? 0) * BLOCK;
	const isLeap = first < from - (to - from) / 2 || first > (from + to) / 2;
	if (isLeap) return { above: 0, below: 0 };
	return scrollDirection === "backward"
		? { above: AHEAD, below: AROUND }
		: { above: AROUND, below: AHEAD };
}

/** As many blocks wherever they begin, so that they change once a block that is scrolled, not where the last one comes in too. */
function rowsOf(
	virtual: Virtualizer<Window, Element>,
	count: number,
	height: number,
	{ above, below }: Around,
): Rows {
	const first = virtual.calculateRange()?.startIndex ?? 0;
	const tall = virtual.scrollRect?.height ?? innerHeight;
	const seen = Math.ceil(tall / (BLOCK * height)) + 1;
	return {
		from: Math.min(count, Math.max(0, first - above) * BLOCK),
		to: Math.min(count, (first + seen + below) * BLOCK),
	};
}

function optionsOf(count: number, height: number, top: number) {
	return {
		count,
		estimateSize: () => BLOCK * height,
		scrollMargin: top,
		getScrollElement: () => window,
		initialOffset: () => scrollY,
		initialRect: { width: innerWidth, height: innerHeight },
		observeElementRect: observeWindowRect,
		observeElementOffset: observeWindowOffset,
		scrollToFn: windowScroll,
	};
}
