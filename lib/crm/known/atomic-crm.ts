import type { FoundText, Place } from "../reading.ts";
import { hooked, knownBy, textOf } from "./hooks.ts";

const COMPANY = 'a[href*="/companies/"]';
const HEADING = "h2,h5,.MuiTypography-h5";

/**
 * Atomic CRM (tried; its code read, the older with Material, the newer with Radix): a deal is a dialog over the board. The
 * company's name is not in it but as a picture's text, in the card behind, or where a contact works: "B2C at Legros, Ward and Braun".
 */
export const atomicCrm = knownBy({
	name: "atomic-crm",
	records: {
		deal: {
			title: ["name", HEADING],
			customer: companyOf,
			amount: ["amount", behind(/^budget$/i)],
			stage: behind(/^stage$/i),
			expectedCloseOn: ["expected_closing_date", behind(/^expected closing/i)],
		},
		customer: {
			customer: ["name", HEADING],
			organisationNumber: [
				"tax_identifier",
				(within) =>
					hooked(within, "span", (span) =>
						textOf(span).replace(/^Tax Identifier: |.*/, ""),
					),
			],
		},
		contact: {
			customer: (within) => hooked(within, COMPANY, nameOf),
		},
	},
	hook: (name) => `input[name="${name}"]`,
	read: textOf,
	isHere: (page) => /atomic crm/i.test(page.title),
	part: (page, place) =>
		/#\/deals\//.test(place.href)
			? page.querySelector("[role=dialog]")
			: (page.querySelector("main") ?? page.body),
});

/** What stands behind a caption; the "Past" of a date is not of it. */
function behind(caption: RegExp) {
	return (within: ParentNode): FoundText | undefined => {
		const label = [...within.querySelectorAll("span,p")].find((element) =>
			caption.test(textOf(element)),
		);
		const value = label?.nextElementSibling;
		const element = value?.querySelector("span,p") ?? value;
		return element ? { text: textOf(element), element } : undefined;
	};
}

/** A link's name: its text, or its picture's; one letter is only what stands for a picture. */
function nameOf(link: Element): string {
	const text = textOf(link);
	return text.length > 1
		? text
		: (link.querySelector("img")?.getAttribute("alt") ?? "");
}

function companyOf(dialog: ParentNode, place: Place): FoundText | undefined {
	const page = (dialog as Element).ownerDocument;
	const { recordId } = place;
	const title = hooked(dialog, HEADING)?.text;
	const letter = hooked(dialog, COMPANY)?.text;
	return (
		hooked(dialog, COMPANY, nameOf) ??
		hooked(page, `[data-rfd-draggable-id="${recordId}"] p`, (line) => {
			const text = textOf(line);
			return title && text.endsWith(` - ${title}`)
				? text.slice(0, -title.length - 3)
				: "";
		}) ??
		// It begins with the letter that stands for its picture.
		(letter
			? hooked(dialog, "span,p", (line) => {
					const at = textOf(line).replace(/^.* at (?=.)|.*/, "");
					return at.startsWith(letter) ? at : "";
				})
			: undefined)
	);
}
