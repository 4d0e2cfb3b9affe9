/** The only place that writes to the console. Never hand it record text: what is logged may be copied anywhere. */
export function logProblem(where: string, problem: unknown): void {
	const name = problem instanceof Error ? problem.name : typeof problem;
	console.warn(`Målbar: ${where}: ${name}`);
}
