import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** How wide an element is, in px, as it changes; `first` until it is drawn. */
export function useWidth<E extends HTMLElement>(
	first: number,
): [RefObject<E>, number] {
	const ref = useRef<E>(null);
	const [width, setWidth] = useState(first);
	useLayoutEffect(() => {
		const element = ref.current;
		if (!element) return;
		const measure = () => setWidth(element.clientWidth || first);
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, [first]);
	return [ref as RefObject<E>, width];
}
