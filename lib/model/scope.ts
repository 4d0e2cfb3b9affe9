import * as z from "zod/mini";
import { id } from "./record.ts";

/** Who a figure is about. */
export const scopeSchema = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("organisation") }),
	z.strictObject({ kind: z.literal("team"), id }),
	z.strictObject({ kind: z.literal("seller"), id }),
	z.strictObject({ kind: z.literal("customer"), id }),
]);
export type Scope = z.infer<typeof scopeSchema>;
