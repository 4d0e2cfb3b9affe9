import { useEffect, useState } from "preact/hooks";
import { hrefOf } from "../../components/dashboard/address.ts";
import { Counted } from "../../components/dashboard/counted.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { Plain } from "../../components/dashboard/notes.tsx";
import { today } from "../../lib/clock.ts";
import { dayLong } from "../../lib/format.ts";
import { sendMessage } from "../../lib/messages.ts";
import { type Canary, readCanary } from "../../lib/store/readiness.ts";
import { t } from "../../lib/text/text.ts";
import { fromDayNumber } from "../../lib/time/plain-date.ts";

/** Records are missing, or do not open: what happened, what is safe, what to do. It never looks like a new start. */
export function StatePage({ state }: { state: "lost" | "failed" }) {
	const [canary, setCanary] = useState<Canary | null>(null);
	const [isLooking, setLooking] = useState(false);
	useEffect(() => {
		void readCanary().then(setCanary);
	}, []);
	const deals = canary?.counts.deal;
	const on = canary && fromDayNumber(Math.floor(canary.at / 86_400_000));
	return (
		<Page>
			<Plain
				title={t(`state.${state}`)}
				actions={
					<>
						<button
							type="button"
							class="btn go"
							disabled={isLooking}
							onClick={async () => {
								setLooking(true);
								await sendMessage("lookAgain", {});
								setLooking(false);
							}}
						>
							{t("state.again")}
						</button>
						{state === "lost" && (
							<a class="btn bare" href={hrefOf({ page: "settings" })}>
								{t("nav.settings")}
							</a>
						)}
					</>
				}
			>
				{state === "lost" && on && deals !== undefined ? (
					<p>
						<Counted
							text="state.lostSince"
							n={deals}
							with={{ day: dayLong(on, today()) }}
							is="deals.before"
							scope="organisation"
							period="all"
						/>
					</p>
				) : (
					<p>{t(`state.${state}Help`)}</p>
				)}
				<div class="bar hidden" aria-hidden="true">
					<i class="track" style={{ left: "0", right: "0" }} />
				</div>
				{state === "lost" && <p class="m">{t("state.lostNext")}</p>}
			</Plain>
		</Page>
	);
}
