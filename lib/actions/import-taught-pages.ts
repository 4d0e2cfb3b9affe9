import * as z from "zod/mini";
import { MAX_PAGES, taughtSchema } from "../model/taught-page.ts";
import type { Work } from "../store/work.ts";
import type { Done } from "./perform.ts";
import { keepTaughtPages } from "./save-taught-page.ts";

export const importTaughtPagesInput = z.strictObject({
	/** As `readPagesFile` reads them from a colleague's file. */
	pages: z.array(taughtSchema).check(z.maxLength(MAX_PAGES)),
});

/** Takes over what a colleague taught; what was taught here of the same page makes room, and undo brings it back. */
export async function importTaughtPages(
	work: Work,
	{ pages }: z.infer<typeof importTaughtPagesInput>,
): Promise<Done> {
	return keepTaughtPages(work, pages);
}
