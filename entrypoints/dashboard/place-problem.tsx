import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import { Page } from "../../components/dashboard/frame.tsx";
import { Plain } from "../../components/dashboard/notes.tsx";
import { t } from "../../lib/text/text.ts";
import type { PlaceReading } from "./use-place.ts";

/** An address that means nobody, or several, or no day: what it says, and the way on. */
export function PlaceProblem({
	address,
	problem,
}: {
	address: Address;
	problem: Exclude<PlaceReading, { is: "place" }>;
}) {
	const { scope: _, period: __, asOf: ___, ...bare } = address;
	return (
		<Page>
			<Plain
				title={
					"text" in problem
						? t(`problem.${problem.is}`, { text: problem.text })
						: t(`problem.${problem.is}.${problem.kind}`, { name: problem.name })
				}
				actions={
					<a class="btn" href={hrefOf(bare)}>
						{t("problem.everyone")}
					</a>
				}
			>
				{problem.is === "several" ? (
					<ul>
						{problem.choices.map((choice, at) => (
							<li key={choice}>
								<a class="link" href={hrefOf({ ...address, scope: choice })}>
									{t("problem.choice", { name: problem.name, n: at + 1 })}
								</a>
							</li>
						))}
					</ul>
				) : (
					<p>
						{t(
							`problem.help.${problem.is === "unknown" ? "name" : problem.is}`,
						)}
					</p>
				)}
			</Plain>
		</Page>
	);
}
