import { goals, latestDeals, sellers } from "../../lib/store/read.ts";

/** How far back the sample's deals are looked for: it is added to a new store, so they are never far. */
const LOOKED_AT = 500;

/** Whether the sample set is there. */
export async function hasSample(): Promise<boolean> {
	const [deals, all, people] = await Promise.all([
		latestDeals(LOOKED_AT),
		goals(),
		sellers(),
	]);
	return [...people, ...all, ...deals].some((each) => each.isSample);
}
