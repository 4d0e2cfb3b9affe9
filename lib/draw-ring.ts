import { type RingState, type RingTone, ringStrokes } from "./ring.ts";

type Canvas2D = Pick<
	OffscreenCanvasRenderingContext2D,
	| "clearRect"
	| "beginPath"
	| "arc"
	| "moveTo"
	| "lineTo"
	| "stroke"
	| "fill"
	| "setLineDash"
> & {
	strokeStyle: unknown;
	fillStyle: unknown;
	lineWidth: number;
	globalAlpha: number;
	globalCompositeOperation: GlobalCompositeOperation;
};

/** Paints a ring `size` px wide into the canvas's upper left corner. */
export function drawRing(
	canvas: Canvas2D,
	ring: RingState,
	size: number,
	tones: { readonly [T in RingTone]: string },
): void {
	const middle = size / 2;
	const turn = (share: number) => share * 2 * Math.PI - Math.PI / 2;
	canvas.clearRect(0, 0, size, size);
	for (const stroke of ringStrokes(ring, size)) {
		canvas.beginPath();
		canvas.globalAlpha = 1;
		canvas.globalCompositeOperation = "source-over";
		canvas.setLineDash([]);
		if (stroke.shape === "dot") {
			canvas.fillStyle = tones[stroke.tone];
			canvas.arc(middle, middle, stroke.radius, 0, 2 * Math.PI);
			canvas.fill();
			continue;
		}
		canvas.strokeStyle = tones[stroke.tone];
		canvas.lineWidth = stroke.width;
		if (stroke.shape === "arc") {
			canvas.globalAlpha = stroke.opacity ?? 1;
			canvas.setLineDash([...(stroke.dash ?? [])]);
			canvas.arc(
				middle,
				middle,
				stroke.radius,
				turn(stroke.from),
				turn(stroke.to),
			);
		} else {
			if (stroke.cuts) canvas.globalCompositeOperation = "destination-out";
			canvas.moveTo(stroke.x1, stroke.y1);
			canvas.lineTo(stroke.x2, stroke.y2);
		}
		canvas.stroke();
	}
	canvas.globalCompositeOperation = "source-over";
	canvas.globalAlpha = 1;
}
