import type { ComponentChildren } from "preact";

/** Something cannot go on: what happened, what is safe, what to do. */
export function Problem({
	title,
	children,
	actions,
}: {
	title: string;
	children?: ComponentChildren;
	actions?: ComponentChildren;
}) {
	return (
		<div class="note" role="alert">
			<p class="t-lead b">{title}</p>
			{children && <div class="m">{children}</div>}
			{actions && <p class="row actions">{actions}</p>}
		</div>
	);
}

/** A page with nothing on it but words: not found, records missing, of a newer version. */
export function Plain({
	title,
	children,
	actions,
}: {
	title: string;
	children?: ComponentChildren;
	actions?: ComponentChildren;
}) {
	return (
		<div class="plain">
			<h1 class="t-title">{title}</h1>
			{children && <div class="prose">{children}</div>}
			{actions && <p class="row actions">{actions}</p>}
		</div>
	);
}
