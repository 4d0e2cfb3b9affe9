import { useState } from "preact/hooks";
import type { LookAlike } from "../../lib/model/look-alikes.ts";
import { t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
import { Counted } from "./counted.tsx";

/** How many are offered at a time: the list of customers is what the page is for. */
const FEW = 3;

/** Customers that may be one company. Offered, and nothing else: leaving it is an answer too. */
export function LookAlikes({
	pairs,
	onMerge,
}: {
	pairs: readonly LookAlike[];
	onMerge(pair: LookAlike): void;
}) {
	const [isAll, setAll] = useState(false);
	const shown = isAll ? pairs.slice(0, 200) : pairs.slice(0, FEW);
	return (
		<section class="alike">
			<h2>{t("customers.alike")}</h2>
			<ul>
				{shown.map((pair) => (
					<li key={pair.from.id}>
						<span class="pair">
							<Filled
								text={t("customers.pair")}
								with={{
									from: (
										<span class="cut b" title={pair.from.name}>
											{pair.from.name}
										</span>
									),
									into: (
										<span class="cut b" title={pair.into.name}>
											{pair.into.name}
										</span>
									),
								}}
							/>
						</span>
						<span class="m">{t(`customers.by.${pair.by}`)}</span>
						<button
							type="button"
							class="btn s"
							aria-label={t("customers.mergeOf", {
								from: pair.from.name,
								into: pair.into.name,
							})}
							onClick={() => onMerge(pair)}
						>
							{t("customers.merge")}
						</button>
					</li>
				))}
			</ul>
			{shown.length < pairs.length && !isAll && (
				<button type="button" class="link" onClick={() => setAll(true)}>
					<Counted
						text="customers.moreAlike"
						n={pairs.length - shown.length}
						is="customers.alike"
						scope="organisation"
						period="all"
					/>
				</button>
			)}
		</section>
	);
}
