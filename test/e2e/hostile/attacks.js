// What a hostile page tries against the bar: to read it, to press it, to trick the seller into pressing it, to drive it out, to
// break it. Runs in the page's own world before anything else, and hands its tricks to the test as `globalThis.hostile`.
(() => {
	// Kept before anything is poisoned: the attacker knows what it does.
	const { log } = console;
	const { stringify } = JSON;
	const originals = {
		attachShadow: Element.prototype.attachShadow,
		addEventListener: EventTarget.prototype.addEventListener,
		setTimeout: globalThis.setTimeout.bind(globalThis),
		raf: globalThis.requestAnimationFrame.bind(globalThis),
	};
	const sleep = (ms) => new Promise((done) => originals.setTimeout(done, ms));
	const frame = () => new Promise((done) => originals.raf(done));

	/** What stands on `<html>` beside head and body, or in a dialog: the bar's host. */
	const findHost = () =>
		[...document.querySelectorAll("html > *")].find(
			(each) =>
				!/^(HEAD|BODY)$/.test(each.tagName) &&
				!each.hasAttribute("data-attack"),
		) ?? null;

	// ---- row 44: traps that were set before the bar came -----------------------------------------------------------------

	/** What each trap has caught, as text. */
	const caught = {};
	const trap = (name, ...texts) => {
		caught[name] = caught[name] ?? [];
		if (caught[name].length < 5_000) caught[name].push(...texts.map(String));
	};
	const describe = (node) => {
		if (!node) return "";
		if (node.nodeType === 3) return node.data;
		if (node.nodeType === 11)
			return `shadow:${node.mode} ${node.innerHTML ?? node.textContent}`;
		if (node.nodeType !== 1) return node.nodeName ?? String(node);
		// Its own page is no secret to a page.
		return document.body?.contains(node)
			? ""
			: `${node.cloneNode(false).outerHTML} ${node.textContent} ${describe(node.shadowRoot)}`;
	};

	const opened = [];
	Element.prototype.attachShadow = function (options) {
		const root = originals.attachShadow.call(this, {
			...options,
			mode: "open",
		});
		opened.push(root);
		return root;
	};
	for (const [owner, names] of [
		[Element.prototype, ["append", "before", "replaceChildren"]],
		[Node.prototype, ["appendChild", "insertBefore", "cloneNode"]],
	])
		for (const name of names) {
			const own = owner[name];
			owner[name] = function (...given) {
				for (const each of given)
					trap("setters", name, each?.nodeType ? describe(each) : each);
				return own.apply(this, given);
			};
		}
	for (const [owner, name] of [
		[Node.prototype, "textContent"],
		[Element.prototype, "innerHTML"],
		[CharacterData.prototype, "data"],
		[HTMLElement.prototype, "title"],
	]) {
		const own = Object.getOwnPropertyDescriptor(owner, name);
		Object.defineProperty(owner, name, {
			...own,
			set(value) {
				if (!document.body?.contains(this)) trap("setters", name, value);
				own.set.call(this, value);
			},
		});
	}
	EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
		trap("listeners", type, this === findHost() ? "on the host" : "", listener);
		return originals.addEventListener.call(this, type, listener, ...rest);
	};
	new MutationObserver((records) => {
		for (const record of records)
			trap(
				"mutations",
				record.type,
				record.attributeName,
				record.oldValue,
				describe(record.target),
				...[...record.addedNodes, ...record.removedNodes].map(describe),
			);
	}).observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
		characterData: true,
		attributeOldValue: true,
		characterDataOldValue: true,
	});
	const heard = [
		..."focus blur focusin focusout animationstart animationend animationiteration transitionrun transitionstart transitionend".split(
			" ",
		),
		..."pointerdown pointerup pointermove pointerover mousedown mouseup mousemove mouseover click dblclick auxclick contextmenu".split(
			" ",
		),
		..."keydown keyup keypress beforeinput input change select selectionchange slotchange copy cut paste drag drop wheel scroll".split(
			" ",
		),
		..."toggle beforetoggle securitypolicyviolation error message beforeprint afterprint".split(
			" ",
		),
	];
	for (const type of heard)
		originals.addEventListener.call(
			globalThis,
			type,
			(event) => {
				const { target, relatedTarget, animationName, propertyName } = event;
				trap(
					"events",
					type,
					animationName,
					propertyName,
					event.data,
					event.message,
					event.key,
					describe(target),
					describe(relatedTarget),
					describe(event.explicitOriginalTarget),
				);
				trap("composedPath", type, ...event.composedPath().map(describe));
			},
			true,
		);
	for (const type of PerformanceObserver.supportedEntryTypes)
		try {
			new PerformanceObserver((entries) => {
				for (const entry of entries.getEntries())
					trap(
						"performance",
						stringify(entry),
						describe(entry.element ?? entry.target),
						...(entry.sources ?? []).map(({ node }) => describe(node)),
					);
			}).observe({ type, buffered: true });
		} catch {}
	// There is no element yet.
	originals.addEventListener.call(document, "DOMContentLoaded", () =>
		new ResizeObserver((entries) => {
			for (const { target, contentRect } of entries)
				trap("sizes", stringify(contentRect), describe(target));
		}).observe(document.documentElement),
	);
	// Whoever makes an element sees what is closed in it.
	for (const name of ["naive-bar", "maalbar-bar", "maalbar-overlay"])
		customElements.define(
			name,
			class extends HTMLElement {
				seen = this.attachInternals();
			},
		);

	/** A face for each name the bar might fall back to, of a few characters: that it is fetched says that one of them is drawn. */
	const faces = [];
	const setFonts = () => {
		for (const family of [
			..."Arial|Helvetica|Helvetica Neue|Segoe UI|Roboto|Inter|Ubuntu|Cantarell|Noto Sans".split(
				"|",
			),
			..."system-ui|-apple-system|BlinkMacSystemFont|ui-sans-serif|sans-serif".split(
				"|",
			),
		]) {
			const face = new FontFace(
				family,
				`url(/fonts/${encodeURIComponent(family)}.woff2)`,
				// What no page of the test's own has: the signs of shares, marks and arrows.
				{ unicodeRange: "U+25, U+2192, U+25B2, U+25BC, U+2248" },
			);
			document.fonts.add(face);
			faces.push(face);
		}
	};

	// ---- row 44: the probes ----------------------------------------------------------------------------------------------

	const whole = () => document.documentElement;
	const points = () => {
		const all = [];
		for (let x = 3; x < innerWidth; x += 24)
			for (let y = 3; y < innerHeight; y += 12) all.push([x, y]);
		return all;
	};
	const styleOf = (element, pseudo) => {
		const style = getComputedStyle(element, pseudo);
		return [...style, "content"]
			.map((name) => `${name}:${style.getPropertyValue(name)}`)
			.join(";");
	};
	const nodesOf = (walker) => {
		const texts = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			texts.push(describe(node));
		return texts;
	};

	/** Each answers all it has seen, as texts; `finds` is asked for each canary instead. */
	const probes = {
		"a patched attachShadow": () => opened.map(describe),
		"the host's own roots": () => {
			const host = findHost();
			const roots = [host?.shadowRoot, host?.openOrClosedShadowRoot];
			try {
				roots.push(host?.attachInternals().shadowRoot);
			} catch {}
			try {
				roots.push(originals.attachShadow.call(host, { mode: "open" }));
			} catch {}
			const html = whole().getHTML?.({
				serializableShadowRoots: true,
				shadowRoots: roots.filter(Boolean),
			});
			return [...roots.map(describe), html];
		},
		"mutations of everything": () => caught.mutations ?? [],
		"computed styles": () =>
			[whole(), document.body, findHost()].flatMap((each) =>
				each
					? ["", "::before", "::after", "::part(bar)", "::backdrop"].map(
							(pseudo) => styleOf(each, pseudo || null),
						)
					: [],
			),
		"what is under every point": () =>
			points().flatMap(([x, y]) =>
				document.elementsFromPoint(x, y).map(describe),
			),
		"the caret at every point": () =>
			points().flatMap(([x, y]) => [
				describe(document.caretPositionFromPoint?.(x, y)?.offsetNode),
				describe(document.caretRangeFromPoint?.(x, y)?.startContainer),
			]),
		"a range over the document": () => {
			const range = document.createRange();
			range.selectNode(whole());
			const holder = document.createElement("div");
			holder.append(range.cloneContents());
			return [String(range), holder.innerHTML];
		},
		"a selection of all": () => {
			document.execCommand("selectAll");
			const selection = getSelection();
			const all = [String(selection)];
			selection.selectAllChildren(whole());
			all.push(String(selection), describe(selection.focusNode));
			for (let n = 0; n < 50; n++) {
				selection.modify("extend", "forward", "line");
				all.push(describe(selection.focusNode));
			}
			all.push(String(selection));
			selection.removeAllRanges();
			return all;
		},
		"innerText and markup": () =>
			[whole(), findHost()].flatMap((each) =>
				each
					? [each.innerText, each.textContent, each.innerHTML, each.outerHTML]
					: [],
			),
		"window.find": {
			finds: (canary) => {
				getSelection().removeAllRanges();
				const found = window.find(canary, true, false, true, false, false);
				getSelection().removeAllRanges();
				return found;
			},
		},
		print: () => {
			const texts = [];
			for (const type of ["beforeprint", "afterprint"]) {
				dispatchEvent(new Event(type));
				texts.push(whole().innerText, describe(findHost()));
			}
			return texts;
		},
		"performance entries": () => [
			...(caught.performance ?? []),
			...performance.getEntries().map((entry) => stringify(entry)),
		],
		"the maker of the bar's element": () => {
			const { seen } = findHost() ?? {};
			return [describe(seen?.shadowRoot)];
		},
		"sizes of host and document": async () => {
			const host = findHost();
			const texts = caught.sizes ?? [];
			if (host)
				await new Promise((done) => {
					new ResizeObserver((entries, self) => {
						for (const { contentRect, target } of entries)
							texts.push(stringify(contentRect), describe(target));
						self.disconnect();
						done();
					}).observe(host);
					originals.setTimeout(done, 500);
				});
			return texts;
		},
		"animations and transitions": () =>
			[document, findHost()].flatMap(
				(each) =>
					each
						?.getAnimations({ subtree: true })
						.flatMap(({ id, animationName, effect }) => [
							id,
							animationName,
							describe(effect?.target),
							stringify(effect?.getKeyframes()),
						]) ?? [],
			),
		"events that pass": () => caught.events ?? [],
		"paths of events": () => caught.composedPath ?? [],
		"the active element": () => [
			describe(document.activeElement),
			...[
				...document.querySelectorAll(":focus, :focus-within, :hover, :active"),
			]
				.filter((each) => each !== whole())
				.map(describe),
		],
		"listeners and setters": () => [
			...(caught.listeners ?? []),
			...(caught.setters ?? []),
		],
		XPath: {
			finds: (canary) =>
				document.evaluate(
					`boolean(//*[contains(., ${stringify(canary)})] | //@*[contains(., ${stringify(canary)})])`,
					document,
					null,
					XPathResult.BOOLEAN_TYPE,
				).booleanValue,
		},
		"walkers over everything": () => [
			...nodesOf(document.createTreeWalker(document)),
			...nodesOf(document.createNodeIterator(document)),
		],
		"history, storage, names": async () => [
			stringify(history.state),
			location.href,
			document.title,
			document.cookie,
			window.name,
			stringify({ ...localStorage }),
			stringify({ ...sessionStorage }),
			stringify(await indexedDB.databases()),
			stringify(await globalThis.caches?.keys().catch(() => [])),
			Object.getOwnPropertyNames(globalThis).join(),
		],
		"selectors with :has": () => {
			const host = findHost();
			const attributes = host ? [...host.attributes] : [];
			return [
				...attributes.map(({ name, value }) => `${name}=${value}`),
				...["*", "[aria-label]", "[title]", "[data-name]", "button", "b"].map(
					(inner) =>
						`${inner} ${[...document.querySelectorAll(`html:has(> div ${inner}) > div ${inner}`)].map(describe)}`,
				),
			];
		},
		"fonts of a few characters": {
			tells: async () => {
				setFonts();
				await sleep(500);
				const drawn = faces.filter(({ status }) => status !== "unloaded");
				for (const face of faces) document.fonts.delete(face);
				return drawn.map(({ family }) => `drawn in ${family}: %→▲▼≈`);
			},
		},
	};

	/** Runs every probe: how much each has seen, and which of the canaries. */
	async function probe(canaries) {
		const answers = [];
		for (const [name, look] of Object.entries(probes)) {
			if (look.tells) {
				answers.push({ name, seen: await look.tells(), chars: 0 });
				continue;
			}
			if (look.finds) {
				answers.push({ name, seen: canaries.filter(look.finds), chars: 0 });
				continue;
			}
			const all = (await look()).join("\n");
			const plain = all.replace(/[\s\u00a0]+/g, " ");
			answers.push({
				name,
				seen: canaries.filter((each) => plain.includes(each)),
				chars: plain.length,
			});
		}
		return answers;
	}

	// ---- row 45: presses that nobody made --------------------------------------------------------------------------------

	const kinds = [
		...[
			..."click dblclick auxclick contextmenu pointerdown pointerup pointermove pointerover pointerenter pointercancel".split(
				" ",
			),
			..."gotpointercapture".split(" "),
		].map((type) => [PointerEvent, type, { button: 0, buttons: 1 }]),
		..."mousedown mouseup mousemove mouseover mouseenter"
			.split(" ")
			.map((type) => [MouseEvent, type, { button: 0, buttons: 1, detail: 1 }]),
		..."touchstart touchend touchmove".split(" ").map((type) => [Event, type]),
		..."keydown keypress keyup".split(" ").map((type) => [KeyboardEvent, type]),
		..."beforeinput input"
			.split(" ")
			.map((type) => [InputEvent, type, { data: "w" }]),
		..."change submit select cancel close reset invalid"
			.split(" ")
			.map((type) => [Event, type]),
		..."focus focusin blur focusout"
			.split(" ")
			.map((type) => [FocusEvent, type]),
		..."drop dragstart dragend".split(" ").map((type) => [DragEvent, type]),
		..."paste copy".split(" ").map((type) => [ClipboardEvent, type]),
		[WheelEvent, "wheel", { deltaY: 10 }],
		[globalThis.ToggleEvent ?? Event, "toggle", { newState: "open" }],
		[globalThis.CommandEvent ?? Event, "command", { command: "--won" }],
	];
	const keys = ["w", "o", "m", "q", "c", "u", "l", "Enter", " ", "W"];

	/**
	 * A bar made without any care: what it says lies about, whatever happens presses it, and a press is a press. An attack that does
	 * nothing to this one is none. `pressed` and `heard` say what came through to it.
	 */
	const naive = { pressed: 0, heard: new Set() };
	function makeNaive(words, { left, top }) {
		whole().querySelector("naive-bar")?.remove();
		const host = document.createElement("naive-bar");
		host.style.cssText =
			"position:fixed;left:0;top:0;width:0;height:0;z-index:2147483647";
		const root = host.attachShadow({ mode: "closed" });
		const bar = document.createElement("div");
		bar.style.cssText = `position:fixed;left:${left - 200}px;top:${top - 20}px;width:300px;height:40px;background:#fff`;
		const button = document.createElement("button");
		button.textContent = "Press";
		button.style.cssText =
			"position:absolute;left:160px;top:0;width:80px;height:40px";
		const text = document.createElement("span");
		text.textContent = words;
		text.style.fontFamily = "Roboto, Arial";
		bar.append(text, document.createElement("slot"), button);
		root.append(bar);
		host.append(words);
		host.title = words;
		for (const [, type] of kinds)
			for (const at of [host, document])
				originals.addEventListener.call(at, type, () => naive.heard.add(type));
		button.onclick = () => {
			naive.pressed++;
		};
		naive.where = () => {
			const { left, top, width, height } = button.getBoundingClientRect();
			return { x: left + width / 2, y: top + height / 2 };
		};
		whole().append(host);
		const rule = document.createElement("style");
		rule.textContent = "naive-bar::after { content: attr(title) }";
		document.head.append(rule);
		host.animate([{ color: "red" }, { color: "blue" }], {
			id: words,
			duration: 60_000,
		});
		performance.mark(words);
		localStorage.naive = words;
		button.focus();
	}

	/** Sends every kind of event to the host, to what is found at the bar's points, and to what is above; answers how many kinds. */
	function fire(at) {
		const host = findHost();
		const targets = new Set([host, document.activeElement, document, window]);
		for (const [x, y] of at)
			for (const element of document.elementsFromPoint(x, y))
				targets.add(element);
		const [[x = 0, y = 0] = []] = at;
		for (const [kind, type, more = {}] of kinds)
			for (const target of targets)
				for (const composed of [true, false])
					for (const key of kind === KeyboardEvent ? keys : [undefined])
						for (const altKey of kind === KeyboardEvent
							? [true, false]
							: [false])
							target?.dispatchEvent(
								new kind(type, {
									bubbles: true,
									cancelable: true,
									composed,
									view: undefined,
									clientX: x,
									clientY: y,
									screenX: x,
									screenY: y,
									altKey,
									shiftKey: altKey,
									...(key && { key, code: `Key${key.toUpperCase()}` }),
									...more,
								}),
							);
		for (const target of targets) {
			target?.click?.();
			target?.focus?.();
			target?.requestSubmit?.();
			target?.activate?.();
		}
		return new Set(kinds.map(([, type]) => type)).size;
	}

	// ---- row 46: presses the seller did not mean -------------------------------------------------------------------------

	const FILL =
		"position:fixed;inset:0;margin:0;border:0;padding:0;width:100vw;height:100vh;max-width:none;max-height:none;z-index:2147483647;";
	const LARGE = { width: "100vw", height: "100vh" };
	const BAIT = `${FILL}background:#fff;pointer-events:none;font-size:40px`;

	function put(name, css, parent = whole()) {
		const element = document.createElement(name);
		element.setAttribute("data-attack", "");
		element.style.cssText = css;
		element.textContent = "You have won a prize: click here";
		parent.append(element);
		return element;
	}
	/** A style of an element set so that nothing of the page's own undoes it; undone again by what is answered. */
	function style(element, styles) {
		const before = element.style.cssText;
		for (const [name, value] of Object.entries(styles))
			element.style.setProperty(name, value, "important");
		return () => {
			element.style.cssText = before;
		};
	}
	const onHost = (styles) => () => style(findHost(), styles);
	const onPage = (styles) => () => style(whole(), styles);
	/** A clipping that leaves what is around a point. */
	const hole = (x, y) =>
		`polygon(${[
			[-1, -1],
			[1, -1],
			[1, 1],
			[-1, 1],
		].map(([dx, dy]) => `${x + dx * 30}px ${y + dy * 12}px`)})`;
	/** Does something when the pointer has come: just before it is pressed. */
	function atLast({ x, y }, act) {
		const listener = ({ clientX, clientY }) => {
			if (Math.hypot(clientX - x, clientY - y) > 3) return;
			removeEventListener("pointermove", listener, true);
			act();
		};
		originals.addEventListener.call(globalThis, "pointermove", listener, true);
	}
	/** Puts the host into an element of the page's own. */
	const into =
		(css, more = () => {}) =>
		() => {
			const box = put("div", css);
			box.textContent = "";
			const host = findHost();
			box.append(host);
			more(box);
			return () => {
				whole().append(host);
				box.remove();
			};
		};
	const cover = (css) => () => {
		const element = put("div", css);
		return () => element.remove();
	};

	/** Each is switched on by calling it, and off by calling what it answers. */
	const tricks = {
		"the host faded": onHost({ opacity: "0.01" }),
		"the page faded": onPage({ opacity: "0.01" }),
		"the host clipped to the button": ({ x, y }) =>
			style(findHost(), { "clip-path": hole(x, y) }),
		"the page clipped to the button": ({ x, y }) =>
			style(whole(), { "clip-path": hole(x, y) }),
		"a cover that lets clicks through": cover(BAIT),
		"a popover over it": () => {
			const element = put("div", BAIT);
			element.popover = "manual";
			element.showPopover();
			return () => element.remove();
		},
		"a dialog over it": () => {
			const element = put("dialog", `${BAIT};display:block`);
			element.show();
			return () => element.remove();
		},
		"a frame over it": () => {
			const element = put("iframe", BAIT);
			element.srcdoc = "<h1>You have won a prize: click here</h1>";
			return () => element.remove();
		},
		"drawn over by the page's own element": () => {
			const rule = put("style", "");
			rule.textContent =
				'html::after { content: "You have won a prize"; position: fixed; inset: 0; background: white; pointer-events: none; z-index: 2147483647 }';
			return () => rule.remove();
		},
		"the host scaled": onHost({ transform: "scale(0.2)" }),
		"the page scaled": ({ x, y }) =>
			style(whole(), {
				transform: "scale(3)",
				"transform-origin": `${x}px ${y}px`,
			}),
		"the host masked": onHost({
			...LARGE,
			"mask-image": "linear-gradient(transparent, transparent)",
		}),
		"the host masked as frames are": onHost({
			...LARGE,
			"-webkit-mask-box-image": "linear-gradient(transparent, transparent)",
		}),
		"the host blended away": onHost({ "mix-blend-mode": "multiply" }),
		"another pointer than the real one": () => {
			const undo = [
				style(findHost(), { cursor: "none" }),
				style(whole(), { cursor: "none" }),
			];
			const rule = put("style", "");
			rule.textContent = "* { cursor: none !important }";
			const arrow = put(
				"div",
				"position:fixed;width:12px;height:20px;background:#000;pointer-events:none;z-index:2147483647;left:0;top:0",
			);
			const move = ({ clientX, clientY }) => {
				arrow.style.left = `${clientX - 300}px`;
				arrow.style.top = `${clientY - 200}px`;
			};
			addEventListener("mousemove", move, true);
			return () => {
				removeEventListener("mousemove", move, true);
				rule.remove();
				arrow.remove();
				for (const each of undo) each();
			};
		},
		"moved under the pointer": (at) => {
			const back = style(findHost(), { translate: "0 -2000px" });
			atLast(at, back);
			return back;
		},
		"grown under the pointer": (at) => {
			let back = () => {};
			atLast(at, () => {
				back = style(findHost(), {
					"transform-origin": `${at.x}px ${at.y}px`,
					scale: "6",
				});
			});
			return () => back();
		},
		"a cover taken away at the last moment": (at) => {
			const element = put("div", `${FILL}background:#fff`);
			atLast(at, () => element.remove());
			return () => element.remove();
		},
		"hidden until it is pressed": (at) => {
			const back = style(findHost(), { visibility: "hidden", opacity: "0" });
			atLast(at, back);
			return back;
		},
		"in a box that moves it": into(
			"position:fixed;left:0;top:0;width:900px;height:900px;transform:translate(37px,21px);z-index:2147483647",
		),
		"in a box that fades": into("opacity:0.01"),
		"in a box, under a cover that lets clicks through": into("", (box) =>
			put("div", BAIT, box),
		),
		"in a shadow of the page's own": () => {
			const box = put("div", "opacity:0.01");
			const host = findHost();
			originals.attachShadow.call(box, { mode: "open" }).append(host);
			return () => {
				whole().append(host);
				box.remove();
			};
		},
	};
	const undone = new Map();

	// ---- row 47: no peace ------------------------------------------------------------------------------------------------

	const assaults = {
		remove: () => findHost()?.remove(),
		/** As often as it comes back. */
		removeAlways: () => {
			const watcher = new MutationObserver(() => findHost()?.remove());
			watcher.observe(whole(), { childList: true });
			findHost()?.remove();
			return () => watcher.disconnect();
		},
		move: () => {
			const host = findHost();
			if (host) document.body.prepend(host);
		},
		clone: () => {
			const host = findHost();
			for (let n = 0; n < 20; n++) {
				const copy = host.cloneNode(true);
				copy.setAttribute("data-attack", "");
				whole().append(copy);
			}
		},
		empty: () => whole().replaceChildren(document.head, document.body),
		rewrite: () => {
			const { innerHTML } = document.body;
			document.body.innerHTML = innerHTML;
		},
	};

	/** Changes the page `perSecond` times a second for some seconds; answers how many changes there were, and the longest wait for a frame. */
	async function mutate(seconds, perSecond = 10_000) {
		const place = put("div", "position:absolute;left:-9999px", document.body);
		const start = performance.now();
		let count = 0;
		let longest = 0;
		let frames = 0;
		let last = start;
		for (;;) {
			const now = await frame();
			frames++;
			longest = Math.max(longest, now - last);
			last = now;
			const due = ((performance.now() - start) / 1_000) * perSecond;
			while (count < due) {
				const line = document.createElement("p");
				line.textContent = `kr. ${count}.000,00`;
				place.append(line);
				line.setAttribute("data-n", count);
				line.firstChild.data = `DKK ${count}`;
				if (place.childElementCount > 200) place.firstElementChild.remove();
				count += 4;
			}
			if (performance.now() - start > seconds * 1_000) break;
		}
		place.remove();
		return { count, frames, longest };
	}

	// ---- row 48: poisoned built-ins --------------------------------------------------------------------------------------

	/** From now on this world's built-ins lie. Nothing of the page works any more: the last thing to do. */
	function poison() {
		const lie = () => "poisoned";
		for (const [owner, names] of [
			[Array.prototype, "map filter find some every flatMap includes join"],
			[String.prototype, "replace split trim match matchAll toLowerCase"],
			[JSON, "parse stringify"],
			[Object, "entries keys assign fromEntries"],
			[Number.prototype, "toFixed toLocaleString"],
			[Map.prototype, "get set has"],
			[Date, "now"],
			[Element.prototype, "getAttribute querySelector closest matches"],
			[Document.prototype, "querySelector querySelectorAll createElement"],
			[EventTarget.prototype, "dispatchEvent"],
		])
			for (const name of names.split(" "))
				try {
					owner[name] = lie;
				} catch {}
		for (const name of [
			..."Promise MutationObserver IntersectionObserver HTMLElement BigInt URL Intl structuredClone".split(
				" ",
			),
			..."getComputedStyle queueMicrotask setTimeout requestAnimationFrame requestIdleCallback".split(
				" ",
			),
		])
			try {
				globalThis[name] = lie;
			} catch {}
		try {
			Object.defineProperty(Node.prototype, "textContent", { get: lie });
			Object.defineProperty(Event.prototype, "isTrusted", { get: () => true });
			Object.defineProperty(Document.prototype, "hidden", { get: () => false });
		} catch {}
		log("poisoned");
	}

	// ---- row 50: messages ------------------------------------------------------------------------------------------------

	/** Sends `count` messages in the forms the product's own have, and in others; answers whatever came back. */
	async function post(count) {
		const back = [];
		const hear = (event) => {
			if (!stringify(event.data)?.includes("hostile")) back.push(event.data);
		};
		originals.addEventListener.call(globalThis, "message", hear);
		const types = [
			..."logFromOverlay askAboutPage bringReader openForm undoFromOverlay saveTaughtPage logDeal readTab toBar startTeaching".split(
				" ",
			),
		];
		for (let n = 0; n < count; n++) {
			const data = {
				hostile: n,
				id: n,
				type: types[n % types.length],
				timestamp: Date.now(),
				data: {
					actionId: "0190a0a0-0000-7000-8000-00000000a001",
					wish: "won",
					reading: { kind: "deal" },
					input: { customerName: "Forged", status: "won" },
				},
			};
			postMessage(n % 3 === 0 ? stringify(data) : data, "*");
			if (n % 5 === 0) new BroadcastChannel("maalbar").postMessage(data);
			if (n % 7 === 0)
				document.dispatchEvent(
					new CustomEvent(data.type, { detail: data, bubbles: true }),
				);
		}
		await sleep(300);
		removeEventListener("message", hear);
		return back;
	}

	globalThis.hostile = {
		findHost,
		probe,
		probeNames: Object.keys(probes),
		fire,
		tricks: Object.keys(tricks),
		naive,
		makeNaive,
		on: (name, at) => undone.set(name, tricks[name](at)) && true,
		off: (name) => {
			undone.get(name)?.();
			undone.delete(name);
		},
		assault: (name) => {
			undone.set(name, assaults[name]() ?? (() => {}));
		},
		mutate,
		poison,
		post,
	};
})();
