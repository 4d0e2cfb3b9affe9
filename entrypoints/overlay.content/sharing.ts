/** Sites, or parts of them, on which people meet and share their screens. */
const MEETINGS = [
	/^meet\.google\.com\//,
	/^teams\.(microsoft|live|cloud\.microsoft)\.com\//,
	/^teams\.cloud\.microsoft\//,
	/^([\w-]+\.)*zoom\.us\/(wc|j|s)\//,
	/^app\.zoom\.us\/wc\//,
	/^([\w-]+\.)*whereby\.com\//,
	/^([\w-]+\.)*webex\.com\/(meet|wbxmjs|webappng|wc)\b/,
	/^meet\.jit\.si\//,
];

/** True of a page that is for meetings. */
export function isMeeting({
	host,
	pathname,
}: {
	host: string;
	pathname: string;
}) {
	return MEETINGS.some((each) => each.test(host + pathname));
}

/** True while a video shows a screen, a window or a tab that is captured: a meeting's view of what is shared. */
export function isCapture({ srcObject }: HTMLMediaElement): boolean {
	const stream = srcObject as MediaStream | null;
	return !!stream
		?.getVideoTracks?.()
		.some(
			(track) =>
				track.readyState === "live" && "displaySurface" in track.getSettings(),
		);
}

/** How often what is shared is looked at again: a page may stop it without anybody hearing of it. */
const AGAIN = 2_000;

/** Calls back when this page begins and ends to show what is shared; returns what stops it. */
export function watchSharing(onChange: (isShared: boolean) => void) {
	const shown = new Set<HTMLMediaElement>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = () => {
		clearTimeout(timer);
		for (const video of shown)
			if (!video.isConnected || !isCapture(video)) shown.delete(video);
		if (shown.size > 0) timer = setTimeout(look, AGAIN);
		else onChange(false);
	};
	const onPlay = ({ target }: Event) => {
		const video = target as HTMLMediaElement;
		if (shown.has(video) || !isCapture(video)) return;
		shown.add(video);
		if (shown.size > 1) return;
		onChange(true);
		timer = setTimeout(look, AGAIN);
	};
	// They do not bubble, and are heard on their way down.
	document.addEventListener("playing", onPlay, true);
	return () => {
		document.removeEventListener("playing", onPlay, true);
		clearTimeout(timer);
	};
}
