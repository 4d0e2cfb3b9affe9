import { useEffect, useRef, useState } from "preact/hooks";
import { now } from "../../lib/clock.ts";
import {
	lastVisit,
	rememberVisit,
	type Standings,
	type Visit,
	visitAt,
} from "../../lib/last-visit.ts";

/** How often it is noted that somebody still looks. */
const EVERY_MS = 60_000;

/** Since when what is new is told, and where goals stood then. Undefined until it is read. */
export function useVisit(
	standings: Standings | undefined,
): Pick<Visit, "since" | "stood"> | undefined {
	const [visit, setVisit] = useState<Visit | undefined>();
	const stand = useRef(standings);
	stand.current = standings;
	useEffect(() => {
		let its: Visit | undefined;
		const note = () => {
			if (!its || document.visibilityState === "hidden") return;
			const next = visitAt(its, now());
			// A page that was left open begins another visit when it is looked at again.
			if (next.since !== its.since) setVisit(next);
			its = next;
			// Another tab may have been looked at longer: what it noted last is as good.
			void rememberVisit({
				...its,
				standings: { ...its.standings, ...stand.current },
			});
		};
		void lastVisit().then((known) => {
			its = visitAt(known, now());
			setVisit(its);
		});
		const timer = setInterval(note, EVERY_MS);
		document.addEventListener("visibilitychange", note);
		return () => {
			clearInterval(timer);
			document.removeEventListener("visibilitychange", note);
			note();
		};
	}, []);
	// Once it is known where goals stand, that is what the next visit begins from.
	const key = JSON.stringify(standings);
	useEffect(() => {
		if (visit && standings)
			void rememberVisit({
				...visit,
				standings: { ...visit.standings, ...standings },
			});
	}, [visit, key]);
	return visit;
}
