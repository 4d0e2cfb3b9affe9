import type { ComponentChildren } from "preact";
import { dayLong } from "../../lib/format.ts";
import { t } from "../../lib/text/text.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";
import { Wordmark } from "../wordmark.tsx";

/** One thing said of a measure, a setting or a plan, in as many parts as there are. */
export interface DefinitionLine {
	label: string;
	parts: readonly ComponentChildren[];
}

/** A measure, a setting or a plan, by name. */
export interface Definition {
	id: string;
	name: string;
	/** What it is in one sentence. */
	is?: string;
	lines: readonly DefinitionLine[];
}

/** What every figure means, on sheets to print, with room for two to sign. */
export function DefinitionSheet({
	version,
	made,
	measures,
	settings,
	plans,
}: {
	/** The product's. */
	version: string;
	made: PlainDate;
	measures: readonly Definition[];
	settings: readonly DefinitionLine[];
	plans: readonly Definition[];
}) {
	return (
		<article class="sheet definitions" aria-label={t("define.sheet")}>
			<header>
				<div>
					<h2 class="t-title">{t("define.sheet")}</h2>
					<p class="m">
						{t("define.made", { made: `${dayLong(made)} ${made.slice(0, 4)}` })}
					</p>
				</div>
				<Wordmark />
			</header>
			<p class="prose">
				{t("define.intro", { version: "\u0000" })
					.split("\u0000")
					.flatMap((piece, at) =>
						at === 0 ? [piece] : [<code key="version">{version}</code>, piece],
					)}
			</p>
			{measures.map((each) => (
				<Entry key={each.id} {...each} />
			))}
			<section class="definition">
				<h3>{t("define.settings")}</h3>
				<Lines lines={settings} />
			</section>
			{plans.length > 0 && (
				<section>
					<h3>{t("define.plans")}</h3>
					{plans.map((each) => (
						<Entry key={each.id} {...each} />
					))}
				</section>
			)}
			<section class="signatures">
				<h3>{t("define.signed")}</h3>
				{(["manager", "seller"] as const).map((who) => (
					<div key={who}>
						{(["name", "date", "signature"] as const).map((of) => (
							<span key={of} class="t-small m">
								{of === "name" ? t(`define.${who}`) : t(`define.${of}`)}
							</span>
						))}
					</div>
				))}
			</section>
		</article>
	);
}

function Entry({ name, is, lines }: Definition) {
	return (
		<section class="definition">
			<h3 class="cut">{name}</h3>
			{is && <p class="is">{is}.</p>}
			<Lines lines={lines} />
		</section>
	);
}

function Lines({ lines }: { lines: readonly DefinitionLine[] }) {
	return (
		<dl>
			{lines
				.filter(({ parts }) => parts.length > 0)
				.map(({ label, parts }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>
							{parts.map((part, at) => (
								<span key={at}>
									{at > 0 && "; "}
									{part}
								</span>
							))}
						</dd>
					</div>
				))}
		</dl>
	);
}
