/** Page styles reach the host, not what is in it. */
const HOST_STYLE =
	"all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important";

/** Keys pressed in the bar are its own: a CRM's hotkeys must not hear them. */
const OWN_EVENTS = ["keydown", "keyup", "keypress"] as const;

/**
 * The bar's place on somebody else's page: a closed shadow root in a plain `div`. A plain one, because a page may define
 * what an element with a name of its own (`its-bar`) is, and such an element can look into its closed root.
 */
export function makeHost(css: string): { host: HTMLElement; bar: HTMLElement } {
	const host = document.createElement("div");
	host.style.cssText = HOST_STYLE;
	const root = host.attachShadow({ mode: "closed" });
	const style = document.createElement("style");
	style.textContent = css;
	const bar = document.createElement("div");
	root.append(style, bar);
	for (const event of OWN_EVENTS)
		bar.addEventListener(event, (own) => own.stopPropagation());
	return { host, bar };
}
