/** Luminance below which a background is dark: the middle as eyes see it. */
const DARK_BELOW = 0.5;

/**
 * How light a computed colour is, 0 to 1 as eyes see it; null of one that lets through what is behind it. Browsers write what
 * was said in `oklch`, `lab` or `color()` back the same way.
 */
export function lightnessOf(color: string): number | null {
	// What most pages say, without the cost of reading it.
	if (color === "rgba(0, 0, 0, 0)") return null;
	if (color === "rgb(255, 255, 255)") return 1;
	const [, form = "", inside = ""] = /^([\w-]+)\((.+)\)$/.exec(color) ?? [];
	const [of, alpha = "1"] = inside.split("/");
	const parts = (of ?? "").match(/-?[\d.]+(?:e-?\d+)?%?|[a-z][\w-]+/g) ?? [];
	const number = (text = "0", whole = 1) =>
		text.endsWith("%") ? Number.parseFloat(text) / 100 : Number(text) / whole;
	const opacity = number(form === "rgba" ? parts[3] : alpha.trim());
	if (!form || opacity < 0.5) return null;
	if (/^ok/.test(form)) return number(parts[0]);
	if (/^l(ab|ch)$/.test(form)) return number(parts[0], 100);
	const whole = form === "color" ? 1 : 255;
	const [red = 0, green = 0, blue = 0] = (
		form === "color" ? parts.slice(1, 4) : parts
	).map((part) => number(part, whole));
	return Math.sqrt(0.299 * red ** 2 + 0.587 * green ** 2 + 0.114 * blue ** 2);
}

/** The first background behind an element that hides what is behind it. */
function behind(element: Element | null): number | null {
	for (let at = element; at; at = at.parentElement) {
		const found = lightnessOf(getComputedStyle(at).backgroundColor);
		if (found !== null) return found;
	}
	return null;
}

/**
 * Whether the page is dark, whatever the system is: by what is painted behind the middle and the corners (`isPainted`: it costs a
 * layout), else behind everything; a page that paints nothing shows what its `color-scheme` says.
 */
export function isPageDark(isPainted: boolean): boolean {
	const { documentElement: html, body } = document;
	const places = [0.1, 0.5, 0.9];
	const seen = isPainted
		? places
				.flatMap((x) => places.map((y) => [innerWidth * x, innerHeight * y]))
				.map(([x = 0, y = 0]) => behind(document.elementFromPoint(x, y)))
				.filter((each) => each !== null)
		: [];
	const whole = behind(body ?? html);
	if (seen.length === 0 && whole !== null) seen.push(whole);
	if (seen.length > 0)
		return seen.filter((each) => each < DARK_BELOW).length > seen.length / 2;
	const { colorScheme } = getComputedStyle(html);
	return (
		/dark/.test(colorScheme) &&
		(!/light/.test(colorScheme) ||
			matchMedia("(prefers-color-scheme: dark)").matches)
	);
}
