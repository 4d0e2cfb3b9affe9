import { beforeEach, describe, expect, it } from "vitest";
import { typedAmount } from "../../components/amount.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";

beforeEach(() => useTexts("en", pocket));

const minor = (text: string, currency = "DKK") => {
	const answer = typedAmount(text, currency);
	return answer.state === "read" ? answer.money : answer.state;
};

describe("typedAmount", () => {
	it("takes three digits behind a separator for thousands, in either writing", () => {
		expect(minor("62,500")).toEqual({ minor: 6_250_000, currency: "DKK" });
		expect(minor("62.500")).toEqual({ minor: 6_250_000, currency: "DKK" });
		expect(minor("62.500,50")).toEqual({ minor: 6_250_050, currency: "DKK" });
	});
	it("asks where a currency has three decimals", () => {
		expect(typedAmount("1.234", "KWD").state).toBe("unclear");
	});
	it("keeps a currency that was typed", () => {
		expect(minor("EUR 1,200.50")).toEqual({ minor: 120_050, currency: "EUR" });
		expect(minor("500 kr.", "SEK")).toEqual({ minor: 50_000, currency: "SEK" });
	});
	it("is nothing for nothing, and unreadable for words or lost decimals", () => {
		expect(minor("  ")).toBe("none");
		expect(minor("soon")).toBe("unreadable");
		expect(minor("10.005")).toEqual({ minor: 1_000_500, currency: "DKK" });
		expect(minor("10.0051")).toBe("unreadable");
	});
});
