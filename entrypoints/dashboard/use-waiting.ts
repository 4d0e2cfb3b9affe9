import { useEffect, useState } from "preact/hooks";

/** What takes less than this is not shown to take any time; from then on that it works, and later how far it is. */
const TRACK_MS = 200;
const COUNT_MS = 1_000;

/** How long something has been waited for: not to be shown yet, as a track, or with a count. */
export function useWaiting(isWaiting: boolean): "short" | "track" | "count" {
	const [is, set] = useState<"short" | "track" | "count">("short");
	useEffect(() => {
		set("short");
		if (!isWaiting) return;
		const timers = [
			setTimeout(() => set("track"), TRACK_MS),
			setTimeout(() => set("count"), COUNT_MS),
		];
		return () => timers.forEach(clearTimeout);
	}, [isWaiting]);
	return is;
}
