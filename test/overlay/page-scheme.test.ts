import { expect, it } from "vitest";
import { lightnessOf } from "../../entrypoints/overlay.content/page-scheme.ts";

it.each([
	"rgb(255, 255, 255)",
	"rgb(245, 246, 250)",
	"rgba(250, 250, 250, 0.9)",
	"color(srgb 0.98 0.98 0.99)",
	"oklch(0.985 0 0)",
	"oklab(96% 0 0)",
	"lab(97 0 0)",
	"lch(95% 3 200)",
])("%s is light", (color) => {
	expect(lightnessOf(color)).toBeGreaterThan(0.8);
});

it.each([
	"rgb(0, 0, 0)",
	"rgb(31, 33, 35)",
	"rgba(18, 18, 18, 0.95)",
	"color(srgb 0.05 0.05 0.06)",
	"oklch(0.145 0 0)",
	"oklch(0.205 0 none / 1)",
	"lab(7 0 0)",
	"color(display-p3 0.1 0.1 0.1 / 0.8)",
])("%s is dark", (color) => {
	expect(lightnessOf(color)).toBeLessThan(0.3);
});

it.each([
	"rgba(0, 0, 0, 0)",
	"rgba(255, 255, 255, 0.2)",
	"oklch(0.2 0 0 / 0.1)",
	"color(srgb 0 0 0 / 0)",
	"transparent",
	"",
])("%s shows what is behind it", (color) => {
	expect(lightnessOf(color)).toBeNull();
});
