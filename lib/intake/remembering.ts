/** Cells repeat: each different one is read once, as far as a bounded memory goes. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const same = known.get(text);
		if (same !== undefined) return same;
		const value = read(text);
		if (known.size < 100_000) known.set(text, value);
		return value;
	};
}
