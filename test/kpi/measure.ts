import { type Evidence, type Kpi, noEvidence } from "../../lib/kpi/kpi.ts";
import { march } from "../tally/records.ts";

/** A KPI's figure of some evidence, everything else being empty. */
export function measure(
	kpi: Kpi,
	evidence: Partial<Evidence>,
	context = march,
) {
	return kpi.measure({ ...noEvidence, ...evidence }, context);
}
