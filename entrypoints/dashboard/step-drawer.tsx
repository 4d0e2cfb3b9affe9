import { useState } from "preact/hooks";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { PAGE } from "../../components/dashboard/more.tsx";
import {
	type Outcome,
	outcomes,
	StepRecords,
	type TrialList,
} from "../../components/dashboard/step-records.tsx";
import {
	namesOfTrials,
	type trialsOf,
	yearUpTo,
} from "../../lib/figures/rates-beside.ts";
import { rateOf, type Step } from "../../lib/kpi/steps.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { WHOLE } from "../../lib/model/deal.ts";
import { t } from "../../lib/text/text.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";
import { yearText } from "./team-rates.tsx";
import { useApart } from "./use-apart.ts";

/** Everything a step's rate is of, by name. */
export function StepDrawer({
	id,
	among,
	step,
	day,
	who,
	scope,
	onClose,
}: {
	/** The seller, or the team. */
	id: string;
	among: Parameters<typeof trialsOf>[1];
	step: Step;
	/** The last day of its twelve months. */
	day: PlainDate;
	who: string;
	/** As figures write it. */
	scope: string;
	onClose(): void;
}) {
	const [shown, setShown] = useState(PAGE);
	const trials = useApart("trials", [id, among, step, day], [id, step, day]);
	const lists = useLive(async () => {
		if (!trials) return undefined;
		const found = await Promise.all(
			outcomes.map(async (outcome): Promise<[Outcome, TrialList]> => {
				const own = trials.filter((each) => each.outcome === outcome);
				const first = own.slice(0, shown);
				const names = await namesOfTrials(first);
				return [
					outcome,
					{
						count: own.reduce((sum, { share }) => sum + share, 0) / WHOLE,
						records: own.length,
						rows: first.map((each, at) => {
							const { customer = "", title = "" } = names[at] ?? {};
							return {
								key: `${each.id} ${at}`,
								day: each.day,
								name: customer || title || t("deals.noName"),
								title: customer ? title : "",
							};
						}),
					},
				];
			}),
		);
		return Object.fromEntries(found) as { [outcome in Outcome]: TrialList };
	}, [trials, shown]);
	const { from, to } = yearUpTo(day);
	return (
		<Drawer title={t(`step.${step}`)} onClose={onClose}>
			{trials && lists && (
				<StepRecords
					step={step}
					who={who}
					figure={rateOf(step, trials)}
					lists={lists}
					scope={scope}
					period={`${from}..${to}`}
					periodText={yearText(from, to)}
					shown={shown}
					onMore={setShown}
				/>
			)}
		</Drawer>
	);
}
