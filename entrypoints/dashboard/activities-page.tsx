import type { Address } from "../../components/dashboard/address.ts";
import { Page } from "../../components/dashboard/frame.tsx";
import { ScopeLine } from "../../components/dashboard/scope-line.tsx";
import { t } from "../../lib/text/text.ts";
import { PlaceProblem } from "./place-problem.tsx";
import { scopeLineOf, usePlace } from "./use-place.ts";

export function ActivitiesPage({ address }: { address: Address }) {
	const reading = usePlace(address);
	if (!reading) return <Page>{null}</Page>;
	if (reading.is !== "place")
		return <PlaceProblem address={address} problem={reading} />;
	return (
		<Page>
			<ScopeLine
				title={t("nav.activities")}
				{...scopeLineOf(address, reading.place)}
			/>
		</Page>
	);
}
