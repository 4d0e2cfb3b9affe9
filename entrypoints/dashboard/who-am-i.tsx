import { useState } from "preact/hooks";
import { Me } from "../../components/dashboard/settings-form.tsx";
import { useLive } from "../../lib/live/use-live.ts";
import { sellers, settings } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import type { Doing } from "./use-doing.ts";

/** Asked once after an import that brought sellers, while nobody is me. */
export function WhoAmI({ doing }: { doing: Doing }) {
	const known = useLive(
		async () => ({ own: await settings(), all: await sellers() }),
		[],
	);
	const [isAsked, setAsked] = useState<boolean | undefined>();
	if (!known || isAsked === false) return null;
	if (known.all.length < 2) return null;
	// Once a seller is chosen the other spellings can still be named.
	if (known.own.me && !isAsked) return null;
	return (
		<section class="who" aria-label={t("who.title")}>
			<h2 class="t-lead b">{t("who.title")}</h2>
			<p class="m">{t("who.why")}</p>
			<Me
				settings={known.own}
				sellers={sellerChoices(known.all)}
				onMe={(who) => {
					setAsked(true);
					void doing.run("nameMe", who, t("toast.me"));
				}}
			/>
			<button type="button" class="btn s" onClick={() => setAsked(false)}>
				{t(known.own.me ? "who.done" : "who.skip")}
			</button>
		</section>
	);
}

/** Sellers by name, as a list offers them. */
export function sellerChoices(all: readonly { id: string; name: string }[]) {
	return all
		.map((each) => ({ value: each.id, label: each.name }))
		.sort((a, b) => a.label.localeCompare(b.label, currentLanguage()));
}
