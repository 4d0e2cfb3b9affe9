import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Bar } from "../../components/bar.tsx";
import { Icon } from "../../components/icon.tsx";
import type { LogDraft } from "../../components/log-form.tsx";
import { PaceGlyph } from "../../components/pace-glyph.tsx";
import { StateNote } from "../../components/state-note.tsx";
import type { ToastMessage } from "../../components/toast.tsx";
import {
	Facts,
	MorningLine,
	Standing,
	scopeOf,
	TodayHeader,
} from "../../components/today.tsx";
import { Wordmark } from "../../components/wordmark.tsx";
import { type Glance, watchGlance } from "../../lib/glance.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";
import { speakFully } from "./speak-fully.ts";

export type PocketKind = "popup" | "panel";

/** What is loaded after the first paint. */
export type Desk = typeof import("./desk.tsx");

let loading: Promise<Desk> | undefined;
/** The desk and its words, loaded once. A key pressed before it is there waits for it. */
function openDesk(): Promise<Desk> {
	loading ??= Promise.all([
		import("./desk.tsx"),
		speakFully(currentLanguage()),
	]).then(([desk]) => desk);
	return loading;
}

/** One-key logs, while no field has the focus. */
const KEYS = { c: "call", m: "meeting", q: "quote" } as const;
export type Quick = (typeof KEYS)[keyof typeof KEYS];

/** The popup and the side panel: one column from the figure down to the next deed. */
export function Pocket({
	kind,
	first,
	firstDraft,
	today,
}: {
	kind: PocketKind;
	first: Glance | null;
	firstDraft: LogDraft | undefined;
	today: PlainDate;
}) {
	const [glance, setGlance] = useState(first);
	const [desk, setDesk] = useState<Desk>();
	const [draft, setDraft] = useState(firstDraft);
	const [isSettingGoal, setSettingGoal] = useState(false);
	const [chosen, setChosen] = useState<string>();
	const [entry, setEntry] = useState("");
	const [message, setMessage] = useState<ToastMessage>();
	const [scopes, setScopes] = useState<{ readonly [goal: string]: string }>({});
	const field = useRef<HTMLInputElement>(null);
	const width = useBarWidth();

	useEffect(() => {
		// Only what has been painted may be followed by the rest.
		const frame = requestAnimationFrame(() =>
			setTimeout(() => void openDesk().then((loaded) => setDesk(() => loaded))),
		);
		const stop = watchGlance((next) => {
			void speakFully(next.language).then(() => setGlance(next));
		});
		return () => {
			cancelAnimationFrame(frame);
			stop();
		};
	}, []);
	useEffect(() => desk?.watchDraft(setDraft), [desk]);
	useEffect(() => {
		if (desk && glance?.asOf !== today) desk.measureAgain();
	}, [desk]);
	useEffect(() => {
		if (desk && glance) desk.offerLast(glance, setMessage);
	}, [desk, glance?.last?.actionId]);

	// What was said belongs to what was on screen.
	useEffect(() => {
		if (draft || isSettingGoal) setMessage(undefined);
	}, [draft, isSettingGoal]);

	const goal =
		glance?.goals.find(({ goalId }) => goalId === chosen) ?? glance?.goals[0];
	const context = {
		glance,
		goal,
		scope: goal ? scopeOf(goal, scopes) : "organisation",
		today,
		say: setMessage,
	};
	const canWrite = glance?.state === "ready" || glance?.state === "new";

	const logQuick = (what: Quick) =>
		void openDesk().then((loaded) => loaded.logQuick(what, context));
	const logTyped = () =>
		void openDesk().then(async (loaded) => {
			const outcome = await loaded.logTyped(entry, context);
			if (outcome !== "logged" && outcome !== "refused") setDraft(outcome);
			if (outcome !== "refused") setEntry("");
		});

	// With what is on screen: a key pressed right after it was drawn is meant for it.
	useLayoutEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			const isTyping = (event.target as Element | null)?.closest?.(
				"input:not([type=checkbox],[type=radio]), select, textarea",
			);
			if (event.key === "Escape") {
				if (draft || isSettingGoal || entry) event.preventDefault();
				if (draft) closeForm();
				else if (isSettingGoal) setSettingGoal(false);
				else if (entry) setEntry("");
				else if (isTyping) field.current?.blur();
				return;
			}
			if (isTyping || draft || isSettingGoal || !canWrite) return;
			const key = event.key.toLowerCase();
			if ((event.ctrlKey || event.metaKey) && key === "z") {
				event.preventDefault();
				void openDesk().then((loaded) => loaded.undoLast(context));
				return;
			}
			if (event.ctrlKey || event.metaKey || event.altKey || event.repeat)
				return;
			if (event.key === "/") {
				event.preventDefault();
				field.current?.focus();
			} else if (key in KEYS) logQuick(KEYS[key as keyof typeof KEYS]);
		};
		document.addEventListener("keydown", onKey);
		return () => document.removeEventListener("keydown", onKey);
	});

	const closeForm = () => {
		setDraft(undefined);
		void openDesk().then((loaded) => loaded.forgetDraft());
	};
	const toast = (
		<div role="status">
			{message && desk && (
				<desk.Toast message={message} onGone={() => setMessage(undefined)} />
			)}
		</div>
	);

	if (draft && canWrite)
		return (
			<>
				{desk ? (
					<desk.Form context={context} draft={draft} onClose={closeForm} />
				) : (
					<header />
				)}
				{toast}
			</>
		);
	if (isSettingGoal)
		return (
			<>
				{desk && (
					<desk.Goal context={context} onClose={() => setSettingGoal(false)} />
				)}
				{toast}
			</>
		);
	if (glance?.state === "new")
		return (
			<>
				{desk ? (
					<desk.Start context={context} />
				) : (
					<>
						<header>
							<Wordmark />
						</header>
						<section style={{ paddingTop: "18px" }}>
							<h1 class="t-title">{t("start.title")}</h1>
						</section>
						<footer>
							<span class="m">{t("start.promise")}</span>
						</footer>
					</>
				)}
				{toast}
			</>
		);

	const isStopped = glance?.state === "lost" || glance?.state === "failed";
	const writing = canWrite && (
		<section class="writing" style={{ paddingTop: "10px" }}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					logTyped();
				}}
			>
				<label class="field log-field">
					<span>{t("log.titleDeal")}</span>
					<input
						ref={field}
						aria-label={t("log.titleDeal")}
						value={entry}
						placeholder={t("log.example")}
						autocomplete="off"
						spellcheck={false}
						onInput={(event) => setEntry(event.currentTarget.value)}
						onKeyDown={(event) => {
							// The key that brings one here, pressed again, is not part of a name.
							if (event.key === "/" && !entry) event.preventDefault();
							// Tab goes on into the form, with what is typed so far.
							if (event.key !== "Tab" || event.shiftKey || !entry.trim())
								return;
							event.preventDefault();
							void openDesk().then(async (loaded) => {
								setDraft(await loaded.draftOf(entry));
								setEntry("");
							});
						}}
					/>
					<kbd>/</kbd>
				</label>
			</form>
			<div class="keys">
				{entry.trim() ? (
					<span class="t-small m" style={{ marginLeft: "8px" }}>
						{desk ? <desk.Reading text={entry} /> : ""}
					</span>
				) : (
					Object.entries(KEYS).map(([key, what]) => (
						<button
							key={key}
							class="btn bare"
							type="button"
							onClick={() => logQuick(what)}
						>
							{t(`log.${what}`)} <kbd>{key.toUpperCase()}</kbd>
						</button>
					))
				)}
			</div>
			<div class="latest">{desk && <desk.Latest context={context} />}</div>
		</section>
	);

	return (
		<>
			{goal && glance ? (
				<>
					<TodayHeader
						goals={glance.goals}
						goal={goal}
						scopes={scopes}
						isStale={glance.asOf !== today}
						onShow={setChosen}
						onAnother={canWrite ? () => setSettingGoal(true) : undefined}
					/>
					<Standing
						goal={goal}
						scope={context.scope}
						state={glance.state}
						width={width}
					>
						<MorningLine glance={glance} scope={context.scope} />
					</Standing>
					<Facts goal={goal} scope={context.scope} />
				</>
			) : (
				<>
					<header>
						<Wordmark />
					</header>
					{glance ? (
						!isStopped && <NoGoal onSet={() => setSettingGoal(true)} />
					) : (
						<section class="wait" aria-label={t("word.measuring")}>
							<div style={{ margin: "78px 0 60px" }}>
								<Bar bar={{ mark: "unknown", now: null }} height={14} />
							</div>
						</section>
					)}
				</>
			)}
			{glance && glance.state !== "ready" && (
				<StateNote
					state={glance.state}
					onAgain={() =>
						void openDesk().then((loaded) => loaded.measureAgain(true))
					}
				/>
			)}
			{kind === "panel" && goal && desk && !isStopped && (
				<desk.Month context={context} />
			)}
			{canWrite && desk && <desk.OnScreen kind={kind} context={context} />}
			{writing}
			<footer>
				{desk ? <desk.Here kind={kind} /> : <HereUnknown />}
				<a
					class="link row"
					href="/dashboard.html"
					target="_blank"
					rel="noopener"
				>
					{t("here.open")}
					<Icon name="outside" />
				</a>
			</footer>
			{toast}
			{desk && glance && !isStopped && (
				<desk.Names goals={glance.goals} onNames={setScopes} />
			)}
		</>
	);
}

/** Nothing to measure against yet: a dashed bar, and the one thing to do. */
function NoGoal({ onSet }: { onSet: () => void }) {
	return (
		<section style={{ paddingTop: "18px", paddingBottom: "16px" }}>
			<h1 class="t-title">{t("pace.noGoal")}</h1>
			<div style={{ margin: "32px 0 16px" }}>
				<Bar bar={{ mark: "unknown", now: null }} end={100} height={14} />
			</div>
			<p class="row m">
				<PaceGlyph mark="unknown" />
				{t("state.noGoalHelp")}
			</p>
			<p style={{ marginTop: "16px" }}>
				<button class="btn go" type="button" onClick={onSet}>
					{t("goal.set")}
				</button>
			</p>
		</section>
	);
}

/** The switch while it is not known what this page is. */
function HereUnknown() {
	return (
		<label>
			<input
				class="switch"
				type="checkbox"
				role="switch"
				aria-checked="false"
				disabled
			/>
			{t("here.bar")}
		</label>
	);
}

/** The width a bar has between the margins, in px. */
function useBarWidth(): number {
	const measure = () => {
		const page = document.documentElement.clientWidth || 360;
		const column = document.querySelector(".popup")
			? Math.min(360, page)
			: page;
		return column - (page < 340 ? 32 : 40);
	};
	const [width, setWidth] = useState(measure);
	useEffect(() => {
		const onResize = () => setWidth(measure());
		addEventListener("resize", onResize);
		return () => removeEventListener("resize", onResize);
	}, []);
	return width;
}
