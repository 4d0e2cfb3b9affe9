import { describe, expect, it } from "vitest";
import { drawRing } from "../lib/draw-ring.ts";
import { ringOf, ringStrokes } from "../lib/ring.ts";
import { march } from "./components/glance-example.ts";

describe("ringOf", () => {
	it("says what stands in the way before anything else", () => {
		expect(ringOf("lost", march).kind).toBe("needsYou");
		expect(ringOf("failed", undefined).kind).toBe("needsYou");
	});
	it("is dashed without a goal, and while it is unknown", () => {
		expect(ringOf("ready", undefined).kind).toBe("noGoal");
		expect(
			ringOf("ready", { ...march, attainment: null, state: "unknown" }).kind,
		).toBe("noGoal");
	});
	it("closes with a core when the goal is reached", () => {
		const ring = ringOf("ready", {
			...march,
			attainment: 1.13,
			state: "reached",
		});
		expect(ringStrokes(ring, 16).map(({ shape }) => shape)).toEqual([
			"arc",
			"dot",
		]);
	});
});

describe("ringStrokes", () => {
	it("fills from twelve by attainment, marks what is missing, and cuts the tick", () => {
		const strokes = ringStrokes(ringOf("ready", march), 32);
		const arcs = strokes.filter((stroke) => stroke.shape === "arc");
		expect(arcs.map(({ tone }) => tone)).toEqual(["rest", "missing", "done"]);
		expect(arcs[2]).toMatchObject({ from: 0, to: 0.5 });
		expect(strokes.some((s) => s.shape === "line" && s.cuts)).toBe(true);
	});
	it("has no warning tone when on pace or ahead", () => {
		for (const state of ["onPace", "ahead", "early"] as const)
			for (const size of [16, 32])
				expect(
					ringStrokes(ringOf("ready", { ...march, state }), size).some(
						({ tone }) => tone === "missing",
					),
				).toBe(false);
	});
	it("never turns past a full round, nor back", () => {
		for (const attainment of [-0.4, 0, 0.999, 7]) {
			const ring = ringOf("ready", { ...march, attainment });
			for (const stroke of ringStrokes(ring, 16))
				if (stroke.shape === "arc") {
					expect(stroke.to).toBeLessThanOrEqual(1);
					expect(stroke.to).toBeGreaterThan(stroke.from);
				}
		}
	});
	it("stays inside its square at every size", () => {
		for (const size of [16, 20, 32, 48, 128])
			for (const stroke of ringStrokes(ringOf("ready", march), size))
				if (stroke.shape === "arc")
					expect(stroke.radius + stroke.width / 2).toBeLessThanOrEqual(
						size / 2,
					);
	});
});

describe("drawRing", () => {
	it("leaves the canvas as it found it: painting, not erasing", () => {
		const done: string[] = [];
		const canvas = {
			globalAlpha: 1,
			globalCompositeOperation: "source-over" as GlobalCompositeOperation,
			strokeStyle: "" as unknown,
			fillStyle: "" as unknown,
			lineWidth: 1,
			clearRect: () => done.push("clear"),
			beginPath: () => {},
			arc: () => {},
			moveTo: () => {},
			lineTo: () => {},
			setLineDash: () => {},
			fill: () => done.push("fill"),
			stroke() {
				done.push(
					canvas.globalCompositeOperation === "destination-out"
						? "cut"
						: String(canvas.strokeStyle),
				);
			},
		};
		drawRing(canvas, ringOf("ready", march), 16, {
			done: "petrol",
			missing: "rust",
			rest: "grey",
		});
		expect(done).toEqual(["clear", "grey", "rust", "petrol", "cut", "grey"]);
		expect(canvas.globalCompositeOperation).toBe("source-over");
	});
});
