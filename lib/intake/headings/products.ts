import type { Headings } from "../columns.ts";
import { product } from "./names.ts";

/** The headings of products. */
export const products: Headings = { product };
