import { describe, expect, test } from "vitest";
import { kpiNames, kpisInMoney } from "../../lib/intake/kpi-names.ts";
import { kpiNamed, meaningOf } from "../../lib/intake/meanings.ts";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import { kpiIds } from "../../lib/kpi/kpi.ts";
import { allTexts, languages } from "../text/all-texts.ts";

describe("a word means", () => {
	test.each([
		[
			"call",
			"Call, Telefonopkald, Telefonsamtal, Oppringning, Puhelu, Anruf, phone_call",
		],
		[
			"meetingBooked",
			"Meeting booked, Møde booket, Bokat möte, Møte booket, Sovittu tapaaminen, Termin vereinbart, meetingBooked",
		],
		[
			"meetingHeld",
			"Meeting, Kundemøde, Kundmöte, Møte gjennomført, Asiakastapaaminen, Kundentermin, Telefonmøde, Booked meeting held",
		],
		[
			"quoteSent",
			"Quote sent, Tilbud sendt, Offert skickad, Tarjous lähetetty, Angebot",
		],
		[
			"other",
			"E-mail, Opgave, Anteckning, Muistiinpano, LinkedIn, Meeting cancelled, Møde aflyst",
		],
	])("%s", (means, words) => {
		for (const word of words.split(", "))
			expect([word, meaningOf("activityType", word)]).toEqual([
				word,
				{ means, isSure: true },
			]);
	});

	test.each([
		["salary", "Salary, Løn, Lön, Lønn, Palkka, Gehalt"],
		["hours", "Hours, Timer, Timmar, Tunnit, Stunden"],
		[
			"marketing",
			"Marketing, Annoncering, Reklam, Mainonta, Werbung, Google Ads",
		],
		[
			"meetingBooking",
			"Meeting booking, Mødebooking, Mötesbokning, Terminvereinbarung",
		],
		["event", "Event, Messe, Mässa, Messut, Konferenz, Konference"],
	])("a cost of %s", (means, words) => {
		for (const word of words.split(", "))
			expect([word, meaningOf("costType", word)]).toEqual([
				word,
				{ means, isSure: true },
			]);
	});

	test("a lead that is qualified, or is not", () => {
		for (const word of ["Qualified", "Kvalificeret", "Converted", "SQL"])
			expect(meaningOf("leadStatus", word).means).toBe("qualified");
		for (const word of [
			"Unqualified",
			"Diskvalificeret",
			"Ikke kvalificeret",
			"Dead",
		])
			expect(meaningOf("leadStatus", word).means).toBe("disqualified");
	});

	test("what nobody knows is said not to be sure", () => {
		expect(meaningOf("activityType", "Xyzzy")).toEqual({
			means: "other",
			isSure: false,
		});
		expect(meaningOf("kpi", "Xyzzy")).toEqual({ means: "", isSure: false });
	});

	test.each(languages)("what this product writes itself (%s)", (language) => {
		for (const [key, text] of Object.entries(allTexts[language])) {
			const [, kind, means] =
				/^(costs\.type|leads\.activity)\.(\w+)$/.exec(key) ?? [];
			if (!kind || !means) continue;
			const as = kind === "costs.type" ? "costType" : "activityType";
			expect([text, meaningOf(as, String(text)).means]).toEqual([text, means]);
		}
	});
});

describe("a KPI is known", () => {
	test.each(languages)(
		"by the name this product gives it, each by its own (%s)",
		(language) => {
			for (const id of kpiIds)
				expect([id, kpiNamed(String(allTexts[language][`kpi.${id}`]))]).toEqual(
					[id, id],
				);
		},
	);

	test("by what it is called in six languages, and inside a longer text", () => {
		for (const [name, id] of [
			["Turnover", "revenue"],
			["Omsättning", "revenue"],
			["Liikevaihto", "revenue"],
			["Umsatz", "revenue"],
			["Budget omsætning 2026", "revenue"],
			["Neukunden", "newCustomers"],
			["Antall nye kunder", "newCustomers"],
			["Bookede møder", "meetingsBooked"],
			["Møder", "meetingsHeld"],
			["Puhelut", "calls"],
			["Antal affärer", "dealsWon"],
		])
			expect([name, kpiNamed(name ?? "")]).toEqual([name, id]);
		expect(kpiNamed("Budget")).toBeNull();
	});

	test("no name is two KPIs', and those in money are the catalogue's", () => {
		const names = Object.values(kpiNames).flat();
		expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
		expect([...kpisInMoney].sort()).toEqual(
			kpiIds.filter((id) => catalogue[id].unit === "money").sort(),
		);
	});
});
