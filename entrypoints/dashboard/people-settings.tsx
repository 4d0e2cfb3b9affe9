import { Drawer } from "../../components/dashboard/drawer.tsx";
import { People } from "../../components/dashboard/people.tsx";
import { SellerDays } from "../../components/dashboard/seller-days.tsx";
import { newId, today } from "../../lib/clock.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { memberships, sellers, teams } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { peopleOf } from "./people-of.ts";
import { SaveTable } from "./save-table.tsx";
import type { Doing } from "./use-doing.ts";
import { sellerChoices } from "./who-am-i.tsx";

/** Sellers and teams among the settings. */
export function PeopleSettings({
	doing,
	open,
	onOpen,
}: {
	doing: Doing;
	/** The seller in the drawer. */
	open: string | undefined;
	onOpen(id: string): void;
}) {
	const known = useKnown();
	if (!known) return null;
	const make = (kind: "seller" | "team", name: string) =>
		void doing.run(
			"saveRecord",
			{ kind, id: newId(), isNew: true, patch: { name } },
			t("record.saved", { name }),
		);
	return (
		<People
			{...peopleOf(
				known.sellers,
				known.teams,
				known.memberships,
				today(),
				currentLanguage(),
			)}
			open={open}
			save={
				<SaveTable
					what={t("file.sellers")}
					named={[today()]}
					table={{ of: "seller" }}
				/>
			}
			onOpen={onOpen}
			onNewSeller={(name) => make("seller", name)}
			onNewTeam={(name) => make("team", name)}
			onRenameTeam={(id, name) =>
				void doing.run(
					"saveRecord",
					{ kind: "team", id, patch: { name } },
					t("record.saved", { name }),
				)
			}
		/>
	);
}

/** One seller's days and teams. */
export function SellerDrawer({
	id,
	doing,
	onForget,
	onClose,
}: {
	id: string;
	doing: Doing;
	onForget(name: string): void;
	onClose(): void;
}) {
	const known = useKnown();
	const seller = known?.sellers.find((each) => each.id === id);
	if (!known || !seller) return null;
	const done = t("record.saved", { name: seller.name });
	return (
		<Drawer title={t("people.seller")} onClose={onClose}>
			<SellerDays
				key={id}
				seller={seller}
				memberships={known.memberships.filter((each) => each.seller === id)}
				teams={sellerChoices(known.teams)}
				today={today()}
				onSave={(patch) =>
					void doing.run(
						"saveRecord",
						{ kind: "seller", id, patch: { ...patch } },
						done,
					)
				}
				onMembership={(membership, patch) =>
					void doing.run(
						"saveRecord",
						{ kind: "membership", id: membership, patch },
						done,
					)
				}
				onJoin={(team, from) =>
					void doing.run(
						"saveRecord",
						{
							kind: "membership",
							id: newId(),
							isNew: true,
							patch: { seller: id, team, ...(from && { from }) },
						},
						done,
					)
				}
			/>
			<p class="more">
				<button
					type="button"
					class="link"
					onClick={() => onForget(seller.name)}
				>
					{t("forget.open.seller")}
				</button>
			</p>
		</Drawer>
	);
}

function useKnown() {
	return useLive(
		async () => ({
			sellers: await sellers(),
			teams: await teams(),
			memberships: await memberships(),
		}),
		[],
	);
}
