import { type ComponentChildren, createContext } from "preact";
import {
	useContext,
	useEffect,
	useLayoutEffect,
	useRef,
	useState,
} from "preact/hooks";
import { t } from "../../lib/text/text.ts";
import { Icon } from "../icon.tsx";
import { keyOf } from "../keys.ts";
import { Wordmark } from "../wordmark.tsx";
import { hrefOf, type PageName } from "./address.ts";
import { Keys } from "./key-list.tsx";
import { Loading } from "./loading.tsx";

const groups = [
	[
		"overview",
		"goals",
		"team",
		"customers",
		"pipeline",
		"growth",
		"commission",
	],
	["deals", "leads", "activities", "costs", "sources"],
	[
		"measures",
		"definitions",
		"currencies",
		"import",
		"crm",
		"backup",
		"settings",
	],
] as const;

/** The page of the navigation that a page of its own belongs to. */
const HOME: { readonly [page in PageName]?: PageName } = {
	kpi: "overview",
	goal: "goals",
	report: "overview",
	coaching: "team",
	customer: "customers",
	seen: "team",
	wall: "team",
};

/** Navigation on the left (on top where it is narrow), one page beside it, and what floats over both. */
export function Frame({
	page,
	notice,
	float,
	onPalette,
	onKeys,
	children,
}: {
	page?: PageName;
	/** What every page must say first. */
	notice?: ComponentChildren;
	float?: ComponentChildren;
	/** What opens the palette, and the list of keys. */
	onPalette?(): void;
	onKeys?(): void;
	children: ComponentChildren;
}) {
	const [isOpen, setOpen] = useState(false);
	// Whoever chose a page wants to see it.
	useEffect(() => {
		const close = () => setOpen(false);
		addEventListener("hashchange", close);
		return () => removeEventListener("hashchange", close);
	}, []);
	return (
		<div class="dash">
			<a class="skip" href="#main">
				{t("nav.skip")}
			</a>
			<nav
				aria-label={t("nav.label")}
				class={isOpen ? "opened" : undefined}
				onKeyDown={(event) => {
					if (event.key !== "Escape" || !isOpen) return;
					event.preventDefault();
					setOpen(false);
				}}
			>
				<a class="brand" href={hrefOf({ page: "overview" })}>
					<Wordmark />
				</a>
				{/* Only where it is narrow: the pages would fill the window before the page itself. */}
				<button
					type="button"
					class="btn bare pages"
					aria-expanded={isOpen}
					onClick={() => setOpen(!isOpen)}
				>
					{t("nav.label")} <Icon name={isOpen ? "up" : "down"} />
				</button>
				{groups.map((group) => (
					<ul key={group[0]}>
						{group.map((each) => (
							<li key={each}>
								<a
									href={hrefOf({ page: each })}
									aria-current={
										page && each === (HOME[page] ?? page) ? "page" : undefined
									}
								>
									{t(`nav.${each}`)}
								</a>
							</li>
						))}
					</ul>
				))}
				{onPalette && (
					<p class="by-key">
						<button type="button" class="btn bare s" onClick={onPalette}>
							{t("palette.open")} <Keys of={keyOf("anywhere.palette")} />
						</button>
						<button
							type="button"
							class="btn bare s"
							aria-label={t("keys.title")}
							onClick={onKeys}
						>
							<Keys of={keyOf("anywhere.keys")} />
						</button>
					</p>
				)}
			</nav>
			<div class="beside">
				{notice}
				{children}
			</div>
			{float}
		</div>
	);
}

/** A drawer that opens over whatever page is shown, in the place of the page's own. */
export const DrawerOver = createContext<ComponentChildren>(undefined);

/** Whether the page that went last had the focus: the one in its place takes it, as when what was read replaces the waiting. */
let hadFocus = false;

/** The page beside the navigation: what it is about, and a drawer where something is open. Null: it is still being read. */
export function Page({
	drawer,
	children,
}: {
	drawer?: ComponentChildren;
	children: ComponentChildren;
}) {
	const shown = useContext(DrawerOver) ?? drawer;
	const isReading = children === null;
	const main = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		const own = main.current;
		if (hadFocus && document.activeElement === document.body)
			own?.focus({ preventScroll: true });
		hadFocus = false;
		return () => {
			hadFocus = document.activeElement === own;
		};
	}, []);
	return (
		<div class={shown ? "split" : "whole"}>
			<main ref={main} id="main" tabIndex={-1}>
				{isReading ? <Loading /> : children}
			</main>
			{shown}
		</div>
	);
}
