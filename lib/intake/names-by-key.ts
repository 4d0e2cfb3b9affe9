/** The names behind the ids of a list, by which the rows of another file mean them. */
export function namesByKey(): {
	add(key: string | undefined, name: string | undefined): void;
	of(key: string): string | undefined;
} {
	const names = new Map<string, string>();
	const put = (key: string, name: string) => {
		if (key !== "" && !names.has(key)) names.set(key, name);
	};
	return {
		add(key, name) {
			if (key === undefined || name === undefined) return;
			put(key, name);
			put(short(key), name);
		},
		of(key) {
			// Where a deal has several customers, the first is its own.
			const [first = ""] = key.split(/[;|]/);
			const id = first.trim();
			return names.get(key) ?? names.get(id) ?? names.get(short(id));
		},
	};
}

/** Salesforce writes an id in 15 characters, or in 18 of which the last three only check it. */
function short(key: string): string {
	return /^[a-zA-Z\d]{18}$/.test(key) ? key.slice(0, 15) : key;
}
