import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A table that may be wider than its page. Where it is, keys scroll it: without a focus none could. */
export function Scrolled({
	name,
	children,
}: {
	name: string;
	children: ComponentChildren;
}) {
	const place = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const own = place.current;
		if (!own) return;
		const fit = () => {
			const isWider = own.scrollWidth > own.clientWidth;
			for (const [attribute, value] of [
				["tabindex", "0"],
				["role", "group"],
				["aria-label", name],
			] as const)
				if (isWider) own.setAttribute(attribute, value);
				else own.removeAttribute(attribute);
		};
		fit();
		const watch = new ResizeObserver(fit);
		watch.observe(own);
		return () => watch.disconnect();
	});
	return (
		<div ref={place} class="scroll">
			{children}
		</div>
	);
}
