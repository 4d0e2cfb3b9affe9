import { LANGUAGES } from "../../lib/model/language-of-tag.ts";
import type { Language } from "../../lib/model/settings.ts";
import type { Text } from "../../lib/text/text.ts";

const modules = import.meta.glob<{
	readonly [catalogue: string]: { readonly [key: string]: Text };
}>("../../lib/text/*/*.ts", { eager: true });

export const languages = Object.keys(LANGUAGES) as Language[];

/** Every text of each language, whichever surface it is for, by its key. */
export const allTexts = Object.fromEntries(
	languages.map((language) => [
		language,
		Object.assign(
			{},
			...Object.entries(modules)
				.filter(([path]) => path.split("/").at(-2) === language)
				.flatMap(([, module]) => Object.values(module)),
		),
	]),
) as { readonly [L in Language]: { readonly [key: string]: Text } };

/** Every catalogue of a language that a file holds, by the file's name. */
export function cataloguesOf(language: Language): {
	readonly [file: string]: { readonly [key: string]: Text };
} {
	return Object.fromEntries(
		Object.entries(modules).flatMap(([path, module]) => {
			const [of, file = ""] = path.split("/").slice(-2);
			return of === language && file !== "all.ts"
				? [[file, Object.assign({}, ...Object.values(module))]]
				: [];
		}),
	);
}

/** The forms of a text: one, or one and other. */
export const formsOf = (text: Text): string[] =>
	typeof text === "string" ? [text] : [text.one, text.other];
