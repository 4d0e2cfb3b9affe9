import { dayLong, locale } from "../../lib/format.ts";
import type { Smart } from "../../lib/goal/smart.ts";
import { t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";
import { Light } from "./light.tsx";

/** The five lights of a goal: filled is yes, half is partly, dashed is not yet, each with its reason. */
export function GoalLights({
	lights,
	kpi,
	scope,
	period,
}: {
	lights: readonly Smart[];
	kpi: string;
	scope: string;
	period: string;
}) {
	return (
		<ul class="lights">
			{lights.map((light) => (
				<li key={light.light}>
					<Light is={light.state} />
					<b class="b">{t(`smart.${light.light}`)}</b>
					<span class="m">
						<span class="unseen">{t(`smart.state.${light.state}`)}: </span>
						<Reason {...{ light, kpi, scope, period }} />
					</span>
				</li>
			))}
		</ul>
	);
}

function Reason({
	light: { code, days = {}, share, earlier, inputs = [] },
	kpi,
	scope,
	period,
}: {
	light: Smart;
	kpi: string;
	scope: string;
	period: string;
}) {
	const count = (is: string, value: number, unit: "count" | "rate") => (
		<Count
			value={value}
			unit={unit}
			is={`${kpi}.${is}`}
			scope={scope}
			period={period}
		/>
	);
	return (
		<Filled
			text={t(`smart.${code}`)}
			with={{
				...Object.fromEntries(
					Object.entries(days).map(([name, day]) => [
						name,
						<time key={name} dateTime={day}>
							{dayLong(day)}
						</time>,
					]),
				),
				...(share !== undefined && {
					share: count("startChance", share, "rate"),
				}),
				...(earlier && {
					periods: count("earlier", earlier.n, "count"),
					reached: count("earlierReached", earlier.reached, "count"),
				}),
				inputs: listOf(inputs.map((input) => t(`input.${input}`))),
			}}
		/>
	);
}

/** "deals, amounts and costs". */
function listOf(words: readonly string[]): string {
	return new Intl.ListFormat(locale()).format(words);
}
