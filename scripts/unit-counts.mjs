// A Vitest reporter that writes what became of every unit test, with the reason of each that was skipped, to $MAALBAR_UNIT_COUNTS.
import { writeFileSync } from "node:fs";
import { relative } from "node:path";

export default class UnitCounts {
	onTestRunEnd(modules, unhandledErrors) {
		const counts = { passed: 0, failed: unhandledErrors.length, skipped: [] };
		for (const module of modules) {
			const file = relative(process.cwd(), module.moduleId);
			// A file that does not even load has no tests to count.
			counts.failed += module.errors().length;
			for (const test of module.children.allTests()) {
				const { state, note } = test.result();
				if (state === "passed") counts.passed++;
				else if (state === "failed") counts.failed++;
				else {
					// A whole group can say why only in its name.
					const [, named] = test.fullName.match(/\(skipped: ([^)]+)\)/) ?? [];
					const name = `${file}: ${test.fullName}`;
					counts.skipped.push({ name, reason: note ?? named });
				}
			}
		}
		writeFileSync(process.env.MAALBAR_UNIT_COUNTS, JSON.stringify(counts));
	}
}
