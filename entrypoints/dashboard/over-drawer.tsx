import { Drawer } from "../../components/dashboard/drawer.tsx";
import { useLive } from "../../lib/live/use-live.ts";
import type { Id } from "../../lib/model/record.ts";
import { record } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { EditActivity } from "./activity-list.tsx";
import { EditCost } from "./costs-page.tsx";
import { EditDeal, NewDeal } from "./deals-page.tsx";
import { EditLead } from "./leads-page.tsx";
import type { Doing } from "./use-doing.ts";
import { usePlace } from "./use-place.ts";

/** What is open over whatever page is shown. */
export type Over =
	| { is: "newDeal"; customer?: string }
	| { is: "deal"; id: Id }
	| { is: "lead" | "activity" | "cost" };

export function OverDrawer({
	over,
	...rest
}: {
	over: Over;
	doing: Doing;
	onClose(): void;
}) {
	switch (over.is) {
		case "newDeal":
			return <NewDeal customer={over.customer} {...rest} />;
		case "deal":
			return <OneDeal id={over.id} {...rest} />;
		case "cost":
			return <NewCost {...rest} />;
		case "lead":
		case "activity": {
			const Edit = over.is === "lead" ? EditLead : EditActivity;
			return (
				<Drawer title={t(`leads.new.${over.is}`)} onClose={rest.onClose}>
					<Edit customer="" doing={rest.doing} onDone={rest.onClose} />
				</Drawer>
			);
		}
	}
}

interface Opened {
	doing: Doing;
	onClose(): void;
}

function OneDeal({ id, ...rest }: Opened & { id: Id }) {
	const known = useLive(async () => {
		const deal = await record("deal", id);
		const customer =
			deal?.customer && (await record("customer", deal.customer));
		return deal && { deal, customer: customer ? customer.name : "" };
	}, [id]);
	return known ? <EditDeal {...known} {...rest} /> : null;
}

function NewCost({ doing, onClose }: Opened) {
	const reading = usePlace({ page: "costs" });
	return (
		<Drawer title={t("costs.new")} onClose={onClose}>
			{reading?.is === "place" && (
				<EditCost place={reading.place} doing={doing} onDone={onClose} />
			)}
		</Drawer>
	);
}
