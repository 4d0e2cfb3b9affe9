import { useState } from "preact/hooks";
import { ForgetDrawer } from "./forget-drawer.tsx";
import { SellerDrawer } from "./people-settings.tsx";
import type { Doing } from "./use-doing.ts";

/** A seller's days and teams on whatever page names them, and the way to forget them. */
export function SellerDrawerHere({
	id,
	doing,
	onClose,
}: {
	id: string;
	doing: Doing;
	onClose(): void;
}) {
	const [forgetting, setForgetting] = useState<string | undefined>();
	return forgetting === undefined ? (
		<SellerDrawer
			id={id}
			doing={doing}
			onForget={setForgetting}
			onClose={onClose}
		/>
	) : (
		<ForgetDrawer
			kind="seller"
			id={id}
			name={forgetting}
			doing={doing}
			onClose={onClose}
		/>
	);
}
