import { type ComponentChildren, Fragment } from "preact";
import type { Address } from "../../components/dashboard/address.ts";
import { Page } from "../../components/dashboard/frame.tsx";
import { PlaceProblem } from "./place-problem.tsx";
import { type Place, usePlace } from "./use-place.ts";

/** A page about somebody, a period and a day: drawn once they are known, anew for others, and said where there are none such. */
export function AtPlace({
	address,
	children,
}: {
	address: Address;
	children(place: Place): ComponentChildren;
}) {
	const reading = usePlace(address);
	if (!reading) return <Page>{null}</Page>;
	if (reading.is !== "place")
		return <PlaceProblem address={address} problem={reading} />;
	const { place } = reading;
	return (
		<Fragment key={`${place.scopeText} ${place.period.id} ${place.asOf}`}>
			{children(place)}
		</Fragment>
	);
}
