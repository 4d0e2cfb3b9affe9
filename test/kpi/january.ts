import type { Deal } from "../../lib/model/deal.ts";
import { deal, factsOfAll } from "../tally/records.ts";

const many = (count: number, fields: Partial<Deal>) =>
	Array.from({ length: count }, () =>
		deal({ firstContactOn: "2026-01-15", ...fields }),
	);

/** 100 contacted in January, 3 won, 7 lost, 90 open. */
export const january = factsOfAll("deal", [
	...many(3, { closedOn: "2026-01-29" }),
	...many(7, { closedOn: "2026-01-30", status: "lost" }),
	...many(90, { closedOn: undefined, status: "open" }),
]);
