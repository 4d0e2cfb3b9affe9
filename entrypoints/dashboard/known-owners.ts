import { today } from "../../lib/clock.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { sellers, settings } from "../../lib/store/read.ts";
import { knownSources } from "./known-sources.ts";
import { sellerChoices } from "./who-am-i.tsx";

/** Who can own a record, and which sources were used: what the forms of leads and activities need before they are drawn. */
export function useKnown() {
	return useLive(
		async () => ({
			own: await settings(),
			sellers: sellerChoices(await sellers()),
			sources: await knownSources(),
		}),
		[],
	);
}

/** What a new one begins with. */
export function beginning(
	known: NonNullable<ReturnType<typeof useKnown>>,
	customer: string,
) {
	return {
		customer,
		day: today(),
		...(known.own.me && { me: known.own.me }),
	};
}
