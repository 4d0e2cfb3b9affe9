import { useEffect, useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import {
	ForgetPanel,
	type ForgetView,
	type How,
} from "../../components/dashboard/forget-panel.tsx";
import { refreshGlance } from "../../lib/live/act.ts";
import { normalName } from "../../lib/model/customer.ts";
import { feedCanary } from "../../lib/store/readiness.ts";
import { t } from "../../lib/text/text.ts";
import type { Ask, Told } from "./forget-protocol.ts";
import type { Doing } from "./use-doing.ts";

/** Forgets a customer or a person: shown first, then asked for once more, since it cannot be undone. */
export function ForgetDrawer({
	kind,
	id,
	name,
	doing,
	onClose,
}: {
	kind: "customer" | "seller";
	id: string;
	name: string;
	doing: Doing;
	onClose(): void;
}) {
	const [plan, setPlan] = useState<ForgetView | undefined>(undefined);
	const [words, setWords] = useState<string[]>([]);
	const [isBusy, setBusy] = useState(false);
	const [problem, setProblem] = useState<string | undefined>(undefined);
	const worker = useRef<Worker | undefined>(undefined);
	const isForgetting = useRef(false);
	const isHere = useRef(true);

	function hear({ data }: MessageEvent<Told>) {
		setBusy(false);
		isForgetting.current = false;
		switch (data.is) {
			case "plan":
				return setPlan(data.plan);
			case "failed":
				return setProblem(
					data.reason === "importing"
						? t("forget.importing")
						: t(`failed.${data.reason}`),
				);
			case "forgotten":
				void settle(data.names);
				doing.say({
					text: () =>
						t(data.areBackupsDone ? "forget.done" : "forget.doneLater"),
				});
				if (isHere.current) return onClose();
				worker.current?.terminate();
		}
	}
	const heard = useRef(hear);
	heard.current = hear;

	function ask(next: Ask): void {
		isForgetting.current = next.do === "forget";
		setBusy(true);
		setProblem(undefined);
		worker.current?.postMessage(next);
	}

	useEffect(() => {
		const made = new Worker(new URL("./forget-worker.ts", import.meta.url), {
			type: "module",
		});
		made.addEventListener("message", (event) => heard.current(event));
		made.addEventListener("error", () => {
			setBusy(false);
			setProblem(t("failed.failed"));
		});
		worker.current = made;
		ask({ do: "plan", whom: { kind, id } });
		isHere.current = true;
		return () => {
			isHere.current = false;
			// What has begun is seen through, on whichever page.
			if (!isForgetting.current) made.terminate();
		};
	}, [kind, id]);

	const close = () => {
		if (!isForgetting.current) onClose();
	};
	return (
		<Drawer title={t("forget.title", { name })} onClose={close}>
			<ForgetPanel
				kind={kind}
				name={name}
				plan={plan}
				isBusy={isBusy}
				problem={problem}
				onWords={(next) => {
					setWords(next);
					ask({ do: "plan", whom: { kind, id, words: next } });
				}}
				onForget={(how: How, left) =>
					ask({
						do: "forget",
						whom: {
							...{ kind, id, words, how, left },
							called: t(`forget.called.${kind}`),
						},
					})
				}
				onCancel={close}
			/>
		</Drawer>
	);
}

/** What the worker cannot do: it has no extension interfaces. */
async function settle(names: readonly string[]): Promise<void> {
	const { draft } = await browser.storage.session.get("draft");
	const waits = normalName(JSON.stringify(draft ?? ""));
	if (names.some((name) => waits.includes(normalName(name))))
		await browser.storage.session.remove("draft");
	await feedCanary();
	await refreshGlance();
}
