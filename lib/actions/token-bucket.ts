/** How often somebody may ask: `burst` at once, and then so many a second. */
export interface Allowance {
	burst: number;
	perSecond: number;
}

/** What is left of an allowance, and since when. */
export interface Bucket {
	tokens: number;
	/** An instant in milliseconds. */
	at: number;
}

/** One request at an instant: what is left after it, and whether it was allowed. A clock that steps back gives nothing. */
export function takeToken(
	bucket: Bucket | undefined,
	at: number,
	{ burst, perSecond }: Allowance,
): { bucket: Bucket; isAllowed: boolean } {
	const passed = bucket ? Math.max(0, at - bucket.at) : 0;
	const tokens = bucket
		? Math.min(burst, bucket.tokens + (passed / 1_000) * perSecond)
		: burst;
	const isAllowed = tokens >= 1;
	return {
		bucket: { tokens: isAllowed ? tokens - 1 : tokens, at },
		isAllowed,
	};
}
