import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { today } from "../../lib/clock.ts";
import type { Glance } from "../../lib/glance.ts";
import type { Context } from "../popup/desk.tsx";
import type { Doing } from "./use-doing.ts";

/** The three questions of the first run, as the popup asks them. */
export function FirstRun({ glance, doing }: { glance: Glance; doing: Doing }) {
	const [Start, setStart] = useState<
		ComponentType<{ context: Context }> | undefined
	>();
	useEffect(() => {
		void import("../popup/desk.tsx").then((desk) => setStart(() => desk.Start));
	}, []);
	if (!Start) return null;
	return (
		<div class="start">
			<Start
				context={{
					glance,
					goal: undefined,
					scope: "",
					today: today(),
					say: ({ text }) => doing.say({ text }),
				}}
			/>
		</div>
	);
}
