import {
	austria,
	belgium,
	bulgaria,
	type Country,
	checkVAT,
	croatia,
	cyprus,
	czechRepublic,
	estonia,
	france,
	germany,
	greece,
	hungary,
	ireland,
	italy,
	latvia,
	lithuania,
	luxembourg,
	malta,
	netherlands,
	poland,
	portugal,
	romania,
	slovakiaRepublic,
	slovenia,
	spain,
	unitedKingdom,
} from "jsvat";

/** An organisation number as it was read. What is wrong with it is a warning, never a reason to refuse it. */
export interface OrganisationNumber {
	/** ISO 3166-1 alpha-2: as the number says, else as it was said beside it. */
	country?: string;
	/** Capital letters and digits, without country: what is compared. */
	number: string;
	/** Null: nobody knows the form of these. */
	isValid: boolean | null;
	/** Its check digit does not fit, or it cannot be one of this country's. */
	warning?: Warning;
}
type Warning = "checksum" | "form";

/** Null: it is valid. */
type Check = (number: string) => Warning | null;

/** The Nordic countries have one number for the register and for tax. */
const NORDIC: { readonly [country: string]: Check } = {
	DK: weighted(/^[1-9]\d{7}$/, [2, 7, 6, 5, 4, 3, 2, 1]),
	NO: weighted(/^[1-9]\d{8}$/, [3, 2, 7, 6, 5, 4, 3, 2, 1]),
	FI: weighted(/^(?!0+$)\d{8}$/, [7, 9, 10, 5, 8, 4, 2, 1]),
	SE: (number) => {
		if (!/^(?!0+$)\d{10}$/.test(number)) return "form";
		return luhn(number) ? null : "checksum";
	},
};

/** Elsewhere it is the number for tax, by country. */
const VAT = new Map<string, Country>(
	[
		austria,
		belgium,
		bulgaria,
		croatia,
		cyprus,
		czechRepublic,
		estonia,
		france,
		germany,
		greece,
		hungary,
		ireland,
		italy,
		latvia,
		lithuania,
		luxembourg,
		malta,
		netherlands,
		poland,
		portugal,
		romania,
		slovakiaRepublic,
		slovenia,
		spain,
		unitedKingdom,
	].map((country) => [country.codes[0] ?? "", country]),
);

/** Prefixes that are not the country's own code: Greece's, and Northern Ireland's in the EU. */
const PREFIXES: { readonly [prefix: string]: string } = { EL: "GR", XI: "GB" };

/** Their register has numbers that look like tax numbers and are checked otherwise. */
const REGISTER_LOOKS_ALIKE = new Set(["PL", "LT"]);

/** What stands before a number, and whose it then is. */
const LABELS: readonly (readonly [RegExp, string | undefined])[] = [
	[/^(CVR(NUMMER|NR|NO)?|SENR)/, "DK"],
	[/^(YTUNNUS|FONUMMER)/, "FI"],
	[/^USTID(NR)?/, "DE"],
	[
		/^(VAT|MOMS|TVA|BTW|ORG(ANISATIONS|ANISASJONS)?)(REG)?(NUMMER|NUMBER|NR|NO|ID)*/,
		undefined,
	],
];

/** How the same number is also written, by country. */
const SPELLINGS: {
	readonly [country: string]: (number: string) => string;
} = {
	/** Older ones have seven digits. */
	FI: (number) => number.replace(/^\d{7}$/, "0$&"),
	NO: (number) => number.replace(/MVA.*$/, ""),
	/** For tax with two more digits; in some registers with the century, which for a company is 16. */
	SE: (number) =>
		number.replace(/^(\d{10})01$/, "$1").replace(/^16(\d{10})$/, "$1"),
	/** Older ones have nine digits. */
	BE: (number) => number.replace(/^\d{9}$/, "0$&"),
};

/**
 * Reads an organisation number as people and CRMs write it (`CVR 24 25 67 90`, `SE556056625801`, `923 609 016 MVA`), and
 * checks it. `country` (ISO 3166-1 alpha-2) is what is known beside it; a valid number that names its own country outranks
 * it. Checked are Danish, Swedish, Norwegian and Finnish numbers, and the tax numbers of the EU and the United Kingdom.
 *
 * A number of another country, or one that may come from another register of its country, is neither valid nor invalid.
 */
export function readOrganisationNumber(
	text: string,
	country?: string,
): OrganisationNumber {
	let number = text
		.normalize("NFKC")
		.toUpperCase()
		.replace(/[^\p{L}\p{N}+*]/gu, "");
	let known = country && (PREFIXES[country] ?? country);
	for (const [label, of] of LABELS) {
		if (!label.test(number)) continue;
		number = number.replace(label, "");
		known = of ?? known;
		break;
	}
	if (/^\d{9}MVA/.test(number)) known = "NO";

	const prefix = number.slice(0, 2);
	const named = PREFIXES[prefix] ?? prefix;
	const rest = spelled(named, number.slice(2));
	if (isChecked(named) && beginsAsNumber(named, rest)) {
		const warning = checked(named, rest);
		if (!warning || !known || known === named)
			return answer(named, rest, warning);
	}
	if (!known) return { number, isValid: null };
	number = spelled(known, number);
	if (!isChecked(known) || number === "")
		return { country: known, number, isValid: null };
	const warning = checked(known, number);
	// Without a prefix it need not be the tax number.
	const isUnsure =
		warning &&
		!Object.hasOwn(NORDIC, known) &&
		(warning === "form" || REGISTER_LOOKS_ALIKE.has(known));
	return isUnsure
		? { country: known, number, isValid: null }
		: answer(known, number, warning);
}

function answer(
	country: string,
	number: string,
	warning: Warning | null,
): OrganisationNumber {
	return {
		country,
		number,
		isValid: warning === null,
		...(warning && { warning }),
	};
}

function spelled(country: string, number: string): string {
	return SPELLINGS[country]?.(number) ?? number;
}

function isChecked(country: string): boolean {
	return Object.hasOwn(NORDIC, country) || VAT.has(country);
}

/** Two letters may also be the beginning of a word (SIREN, HRB): tax numbers begin with a digit, but for three countries. */
function beginsAsNumber(country: string, number: string): boolean {
	const begin =
		{ AT: /^U\d/, ES: /^[A-Z\d]\d/, FR: /^[A-Z\d]{2}\d/ }[country] ?? /^\d/;
	return begin.test(number);
}

function checked(country: string, number: string): Warning | null {
	const nordic = NORDIC[country];
	if (nordic) return nordic(number);
	const vat = VAT.get(country);
	if (!vat) return "form";
	const prefix = country === "GR" ? "EL" : country;
	const { isValid, isValidFormat } = checkVAT(prefix + number, [vat]);
	if (isValid) return null;
	return isValidFormat ? "checksum" : "form";
}

/** Σ digit × weight must be a multiple of 11. */
function weighted(form: RegExp, weights: readonly number[]): Check {
	return (number) => {
		if (!form.test(number)) return "form";
		const sum = weights.reduce(
			(sum, weight, at) => sum + weight * Number(number[at]),
			0,
		);
		return sum % 11 === 0 ? null : "checksum";
	};
}

/** Every second digit from the right is doubled, its digits added up; all together must be a multiple of 10. */
function luhn(number: string): boolean {
	let sum = 0;
	for (let at = 0; at < number.length; at++) {
		const digit = Number(number[number.length - 1 - at]);
		const doubled = at % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}
