import type { ComponentChildren } from "preact";
import { type TextKey, t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";

/** A text with its count drawn as a figure: "8,800 rows". `with`: its other places, which may be names a file brought in. */
export function Counted({
	text,
	n,
	with: places,
	is,
	scope,
	period,
}: {
	text: TextKey;
	n: number;
	with?: { readonly [place: string]: ComponentChildren };
	/** What it counts: `import.rows`. */
	is: string;
	scope: string;
	period: string;
}) {
	return (
		<Filled
			text={t(text, { n })}
			with={{
				...places,
				shown: <Count value={n} is={is} scope={scope} period={period} />,
			}}
		/>
	);
}
