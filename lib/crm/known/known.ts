import type { KnownCrm } from "../reading.ts";

/** The CRMs whose pages have hooks that are known, tried in this order. */
export const known: readonly KnownCrm[] = [];
