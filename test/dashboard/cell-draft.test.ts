import { beforeEach, expect, test } from "vitest";
import {
	cellInput,
	cellText,
	type Listed,
	readCell,
	statusPatch,
} from "../../components/dashboard/cell-draft.ts";
import { activityExample } from "../../lib/model/activity.ts";
import { costExample } from "../../lib/model/cost.ts";
import { dealExample } from "../../lib/model/deal.ts";
import { leadExample } from "../../lib/model/lead.ts";
import * as english from "../../lib/text/en/all.ts";
import { useTexts } from "../../lib/text/text.ts";

beforeEach(() => useTexts("en", ...Object.values(english)));

const won: Listed = { kind: "deal", record: dealExample };
const { closedOn: _, ...rest } = dealExample;
const pending: Listed = { kind: "deal", record: { ...rest, status: "open" } };
const lead: Listed = { kind: "lead", record: leadExample };
const activity: Listed = { kind: "activity", record: activityExample };
const cost: Listed = { kind: "cost", record: costExample };

const read = (listed: Listed, column: string, typed: string) =>
	readCell(listed, column, typed, { today: "2026-03-18", currency: "DKK" });

test("reads amounts as the forms do: in the deal's currency, and never by a guess", () => {
	expect(read(won, "amount", "62.500,50")).toEqual({
		patch: { amount: { minor: 6_250_050, currency: "DKK" } },
	});
	expect(read(won, "amount", "EUR 10")).toEqual({
		patch: { amount: { minor: 1_000, currency: "EUR" } },
	});
	expect(read(won, "amount", " ")).toEqual({ patch: { amount: null } });
	expect(read(won, "amount", "many")).toHaveProperty("problem");
	const dinars: Listed = {
		kind: "deal",
		record: { ...dealExample, amount: { minor: 1, currency: "KWD" } },
	};
	expect(read(dinars, "amount", "1.234")).toHaveProperty("problem");
	expect(read(cost, "amount", "")).toHaveProperty("problem");
});

test("a deal's day is when it closed, or is expected to; who must have one keeps it", () => {
	expect(read(won, "on", "2026-04-01")).toEqual({
		patch: { closedOn: "2026-04-01" },
	});
	expect(read(pending, "on", "2026-04-01")).toEqual({
		patch: { expectedCloseOn: "2026-04-01" },
	});
	expect(read(pending, "on", "")).toEqual({ patch: { expectedCloseOn: null } });
	expect(read(won, "on", "")).toHaveProperty("problem");
	expect(read(won, "on", "2026-02-30")).toHaveProperty("problem");
	expect(read(activity, "on", "")).toHaveProperty("problem");
	expect(read(lead, "contactedOn", "")).toEqual({
		patch: { contactedOn: null },
	});
});

test("a status goes with its day", () => {
	expect(read(pending, "status", "won")).toEqual({
		patch: { status: "won", closedOn: "2026-03-18" },
	});
	expect(read(won, "status", "lost")).toEqual({
		patch: { status: "lost", closedOn: "2026-03-11" },
	});
	expect(statusPatch("open", "2026-03-11")).toEqual({
		status: "open",
		closedOn: null,
	});
});

test("texts are trimmed, and empty takes a field away", () => {
	expect(read(won, "title", " Renewal ")).toEqual({
		patch: { title: "Renewal" },
	});
	expect(read(won, "stage", "  ")).toEqual({ patch: { stage: null } });
	expect(read(lead, "seller", "")).toEqual({ patch: { owner: null } });
	expect(read(activity, "type", "call")).toEqual({ patch: { type: "call" } });
});

test("a field begins with what stands there, so that nothing changes unless it is changed", () => {
	expect(cellText(won, "amount")).toBe("62500");
	expect(cellText(won, "on")).toBe("2026-03-11");
	expect(cellText(pending, "on")).toBe("");
	expect(cellText(won, "seller")).toBe(dealExample.owner);
	expect(cellText(lead, "source")).toBe("inbound");
	expect(cellText(cost, "note")).toBe("");
	expect(cellText(won, "customer", "Acme A/S")).toBe("Acme A/S");
	expect(cellText(cost, "from")).toBe("2026-03-01..2026-03-31");
	expect(cellInput("forWhom")).toBeUndefined();
});

test("a customer is changed by name, who takes it away has none", () => {
	expect(read(won, "customer", " Bolt ")).toEqual({
		patch: { customerName: "Bolt" },
	});
	expect(read(won, "customer", " ")).toEqual({ patch: { customerName: null } });
});

test("a cost's days are its first and last, which end before they come again", () => {
	const days = (typed: string, listed = cost) => read(listed, "from", typed);
	expect(days("2026-04-01..2026-04-30")).toEqual({
		patch: { from: "2026-04-01", to: "2026-05-01" },
	});
	expect(days("2026-04-30..2026-04-01")).toHaveProperty("problem");
	expect(days("2026-04-01..")).toHaveProperty("problem");
	const monthly: Listed = {
		kind: "cost",
		record: {
			...costExample,
			recurring: { every: "month", until: "2026-07-01" },
		},
	};
	expect(days("2026-04-01..2026-04-30", monthly)).toHaveProperty("patch");
	expect(days("2026-04-01..2026-05-01", monthly)).toHaveProperty("problem");
	expect(days("2026-07-01..2026-07-02", monthly)).toHaveProperty("problem");
});
