import { useEffect, useState } from "preact/hooks";
import { type Glance, readGlance, watchGlance } from "../glance.ts";

/** The published glance as it changes; undefined until it is read, null if none was published yet. */
export function useGlance(): Glance | null | undefined {
	const [glance, setGlance] = useState<Glance | null | undefined>(undefined);
	useEffect(() => {
		let isOn = true;
		void readGlance().then(
			(stored) => isOn && setGlance((now) => now ?? stored),
		);
		const stop = watchGlance(setGlance);
		return () => {
			isOn = false;
			stop();
		};
	}, []);
	return glance;
}
