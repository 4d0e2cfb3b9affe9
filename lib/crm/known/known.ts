import type { KnownCrm } from "../reading.ts";
import { atomicCrm } from "./atomic-crm.ts";
import { dynamics } from "./dynamics.ts";
import { espocrm } from "./espocrm.ts";
import { hubspot } from "./hubspot.ts";
import { odoo } from "./odoo.ts";
import { salesforce } from "./salesforce.ts";

/** The CRMs whose pages have hooks that are known, tried in this order. */
export const known: readonly KnownCrm[] = [
	hubspot,
	salesforce,
	dynamics,
	odoo,
	espocrm,
	atomicCrm,
];
