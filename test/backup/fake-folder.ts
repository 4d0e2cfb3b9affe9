import { vi } from "vitest";

/** The background stops: nothing it began goes on. */
export class Stopped extends Error {}

/**
 * A stand-in for the browser's private files: what is written counts once the stream is closed, as in Chrome and Firefox.
 * `stopAfter(n)`: the n-th touch from now, and every one after it, finds the background stopped.
 */
export function fakeFolder() {
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	let left = Number.POSITIVE_INFINITY;
	const touch = () => {
		if (left-- <= 0) throw new Stopped();
	};
	const missing = () => new DOMException("", "NotFoundError");
	const handleOf = (name: string) => ({
		name,
		async getFile() {
			touch();
			const bytes = files.get(name);
			if (!bytes) throw missing();
			return new File([bytes], name);
		},
		async createWritable() {
			touch();
			let parts: Uint8Array<ArrayBuffer>[] = [];
			return {
				async write(bytes: Uint8Array<ArrayBuffer>) {
					touch();
					parts.push(bytes.slice());
				},
				async truncate(size: number) {
					if (size === 0) parts = [];
				},
				async seek() {},
				async abort() {},
				async close() {
					touch();
					files.set(name, new Uint8Array(await new Blob(parts).arrayBuffer()));
				},
			};
		},
		async move(to: string) {
			touch();
			const bytes = files.get(name);
			if (!bytes) throw missing();
			files.delete(name);
			files.set(to, bytes);
		},
	});
	const directory = {
		async getDirectoryHandle() {
			touch();
			return directory;
		},
		async getFileHandle(name: string, options?: { create?: boolean }) {
			touch();
			if (!files.has(name)) {
				if (!options?.create) throw missing();
				files.set(name, new Uint8Array());
			}
			return handleOf(name);
		},
		async removeEntry(name: string) {
			touch();
			if (!files.delete(name)) throw missing();
		},
		async *keys() {
			yield* [...files.keys()];
		},
	};
	let queue: Promise<unknown> = Promise.resolve();
	vi.stubGlobal("navigator", {
		language: "en",
		userAgent: "",
		storage: { getDirectory: async () => directory },
		locks: {
			request(_name: string, work: () => Promise<unknown>) {
				const done = queue.then(work, work);
				queue = done.catch(() => {});
				return done;
			},
		},
	});
	return {
		files,
		stopAfter(touches: number) {
			left = touches;
		},
		/** The browser starts again. */
		start() {
			left = Number.POSITIVE_INFINITY;
		},
	};
}
