import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A dense table that may be wider than its page. Where it is, keys scroll it: without a focus none could. */
export function WideTable({
	name,
	class: more = "",
	style,
	children,
}: {
	/** What it is called by who does not see the heading above it. */
	name: string;
	class?: string;
	style?: preact.CSSProperties;
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
			<table class={more} style={style}>
				<caption class="unseen cut">{name}</caption>
				{children}
			</table>
		</div>
	);
}
