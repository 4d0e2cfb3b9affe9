import { expect, it } from "vitest";
import {
	isCapture,
	isMeeting,
} from "../../entrypoints/overlay.content/sharing.ts";

it.each([
	"https://meet.google.com/abc-defg-hij",
	"https://teams.microsoft.com/v2/",
	"https://teams.live.com/meet/93",
	"https://teams.cloud.microsoft/",
	"https://us02web.zoom.us/wc/81/join",
	"https://app.zoom.us/wc/81/start",
	"https://whereby.com/room",
	"https://acme.whereby.com/room",
	"https://acme.webex.com/meet/ann",
])("%s is for meetings", (address) => {
	expect(isMeeting(new URL(address))).toBe(true);
});

it.each([
	"https://zoom.us/pricing",
	"https://app.hubspot.com/contacts/1/record/0-3/2",
	"https://crm.example/meet.google.com/",
	"https://meet.google.com.example/",
	"https://notwebex.com/meet/ann",
])("%s is not", (address) => {
	expect(isMeeting(new URL(address))).toBe(false);
});

const video = (track: { readyState: string; settings: object } | null) =>
	({
		srcObject: track && {
			getVideoTracks: () => [
				{ readyState: track.readyState, getSettings: () => track.settings },
			],
		},
	}) as unknown as HTMLVideoElement;

it("sees a captured screen, not a camera, nor one that has ended", () => {
	const settings = { displaySurface: "monitor" };
	expect(isCapture(video({ readyState: "live", settings }))).toBe(true);
	expect(isCapture(video({ readyState: "ended", settings }))).toBe(false);
	expect(
		isCapture(video({ readyState: "live", settings: { facingMode: "user" } })),
	).toBe(false);
	expect(isCapture(video(null))).toBe(false);
});
