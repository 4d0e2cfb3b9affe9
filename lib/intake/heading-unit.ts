/*
 * What a heading says of the numbers below it: "Beløb (t.kr.)", "Omsætning i 1.000 kr.", "TEUR", "MSEK", "$ '000", "in Tsd. €".
 */
const MONEY = "(?:kr|dkk|sek|nok|isk|eur|euro|usd|gbp|chf|pln|czk|€|\\$|£)";
const THOUSANDS = new RegExp(
	[
		`(?:^|[^\\p{L}])(?:t|k)[ .]{0,2}${MONEY}(?![\\p{L}])`,
		"[$€£] ?k(?![\\p{L}])",
		"(?:^|[^\\p{L}])(?:tusinde?r?|tusen|tuhat|tuhansi|tuhatta|tsd|thousands?|milliers|duizend|tys)(?![\\p{L}])",
		"(?:^|[^\\d.,])(?:1[ .,']?000|'000)(?![\\d.,]?\\d)",
		"\\(000s?\\)",
	].join("|"),
	"u",
);
const MILLIONS = new RegExp(
	[
		`(?:^|[^\\p{L}])m[ .]{0,2}${MONEY}(?![\\p{L}])`,
		"[$€£] ?m(?![\\p{L}])",
		"(?:^|[^\\p{L}])(?:mio|mln|mill|million(?:s|er|en)?|miljon(?:er)?|miljoonaa?)(?![\\p{L}])",
		"(?:^|[^\\d.,])1[ .,']?000[ .,']?000(?!\\d)",
	].join("|"),
	"u",
);

/** The power of ten that the numbers below a heading are to be taken with: 3, 6, or 0 where it says none. */
export function powerIn(heading: string): 0 | 3 | 6 {
	const text = heading.slice(0, 200).normalize("NFKC").toLowerCase();
	if (MILLIONS.test(text)) return 6;
	return THOUSANDS.test(text) ? 3 : 0;
}
