import {
	useEffect,
	useId,
	useLayoutEffect,
	useMemo,
	useRef,
	useState,
} from "preact/hooks";
import { t } from "../../lib/text/text.ts";
import { Keys } from "./key-list.tsx";
import { Modal } from "./modal.tsx";
import { type Command, searcher } from "./palette-match.ts";

/**
 * Everything that can be done, by its name: typed, found, done. The field keeps the focus; the arrows move what is chosen
 * (ARIA combobox with a listbox).
 */
export function Palette({
	commands,
	recent,
	onType,
	onChoose,
	onClose,
}: {
	commands: readonly Command[];
	/** Ids of what was done last, newest first. */
	recent: readonly string[];
	/** What is typed, for what must be looked up. */
	onType?(typed: string): void;
	onChoose(command: Command): void;
	onClose(): void;
}) {
	const [typed, setTyped] = useState("");
	const [chosen, setChosen] = useState(0);
	const id = useId();
	const list = useRef<HTMLDivElement>(null);
	const search = useMemo(() => searcher(commands), [commands]);
	const found = useMemo(() => search(typed, recent), [search, typed, recent]);
	const at = Math.min(chosen, found.length - 1);
	const active = found[at];
	useEffect(() => onType?.(typed), [typed]);
	useLayoutEffect(() => {
		const option = list.current?.querySelector('[aria-selected="true"]');
		// The heading of the first one belongs to it.
		(at === 0 ? list.current?.firstElementChild : option)?.scrollIntoView?.({
			block: "nearest",
		});
	}, [at, found]);
	const move = (to: number) =>
		setChosen(found.length === 0 ? 0 : (to + found.length) % found.length);
	const moves: { readonly [key: string]: () => void } = {
		ArrowDown: () => move(at + 1),
		ArrowUp: () => move(at - 1),
		PageDown: () => setChosen(Math.min(at + STEP, found.length - 1)),
		PageUp: () => setChosen(Math.max(at - STEP, 0)),
	};
	const onKey = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
			event.preventDefault();
			onClose();
		} else if (event.key === "Enter") {
			event.preventDefault();
			if (active) onChoose(active);
		} else if (moves[event.key]) {
			event.preventDefault();
			moves[event.key]?.();
		}
	};
	const groups = [...new Set(found.map(({ group }) => group))];
	return (
		<Modal label={t("palette.title")} class="palette" onClose={onClose}>
			<input
				autofocus
				type="text"
				role="combobox"
				aria-expanded="true"
				aria-autocomplete="list"
				aria-controls={`${id}-list`}
				aria-activedescendant={active && `${id}-${active.id}`}
				aria-label={t("palette.title")}
				placeholder={t("palette.placeholder")}
				autocomplete="off"
				spellcheck={false}
				value={typed}
				onInput={(event) => {
					setTyped(event.currentTarget.value);
					setChosen(0);
				}}
				onKeyDown={onKey}
			/>
			<div
				ref={list}
				id={`${id}-list`}
				class="found"
				role="listbox"
				aria-label={t("palette.found")}
			>
				{groups.map((group) => (
					// biome-ignore lint/a11y/useSemanticElements: a group of options, as a listbox has them
					<div key={group} role="group" aria-labelledby={`${id}-of-${group}`}>
						<div id={`${id}-of-${group}`} class="of" role="presentation">
							{t(`palette.group.${group}`)}
						</div>
						{found
							.filter((each) => each.group === group)
							.map((each) => (
								// biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active one
								// biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
								<div
									key={each.id}
									id={`${id}-${each.id}`}
									role="option"
									aria-selected={each === active}
									onClick={() => onChoose(each)}
									onPointerMove={() => setChosen(found.indexOf(each))}
								>
									<span class="cut">
										{each.label}
										{each.hint && <span class="m"> · {each.hint}</span>}
									</span>
									{each === active ? (
										<kbd>↵</kbd>
									) : (
										each.keys && <Keys of={each.keys} />
									)}
								</div>
							))}
					</div>
				))}
			</div>
			<p class="none m" role="status">
				{found.length === 0 && t("palette.none")}
			</p>
		</Modal>
	);
}

/** How far a page up or down goes. */
const STEP = 8;
