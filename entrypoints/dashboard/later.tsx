import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Page } from "../../components/dashboard/frame.tsx";
import { logProblem } from "../../lib/log.ts";

/**
 * A part of the dashboard whose code comes when it is first shown, so that the overview starts with less. Until then
 * `meanwhile`, an empty page; the focus that was on that stays where the page is.
 */
export function later<Props extends object>(
	load: () => Promise<ComponentType<Props>>,
	meanwhile: ComponentChildren = <Page>{null}</Page>,
): ComponentType<Props> {
	let loaded: ComponentType<Props> | undefined;
	return function Later(props: Props) {
		const [Shown, setShown] = useState(() => loaded);
		const hadFocus = useRef(false);
		useEffect(() => {
			if (Shown) return;
			load().then(
				(its) => {
					loaded = its;
					hadFocus.current = document.activeElement?.id === "main";
					setShown(() => its);
				},
				(problem) => logProblem("loading", problem),
			);
		}, [Shown]);
		useLayoutEffect(() => {
			if (hadFocus.current)
				document.getElementById("main")?.focus({ preventScroll: true });
			hadFocus.current = false;
		}, [Shown]);
		return Shown ? <Shown {...props} /> : meanwhile;
	};
}
