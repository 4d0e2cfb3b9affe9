import { useMemo, useState } from "preact/hooks";
import { hrefOf, pages } from "../../components/dashboard/address.ts";
import { Palette } from "../../components/dashboard/palette.tsx";
import type { Command } from "../../components/dashboard/palette-match.ts";
import { type KeyName, keyOf } from "../../components/keys.ts";
import { money } from "../../lib/format.ts";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Goal } from "../../lib/model/goal.ts";
import { LANGUAGES } from "../../lib/model/language-of-tag.ts";
import {
	language,
	ROW_HEIGHT,
	type Settings,
	theme,
} from "../../lib/model/settings.ts";
import { areFiguresHidden, toggleFigures } from "../../lib/overlay-place.ts";
import {
	all,
	counts,
	customers,
	customersNamed,
	dealsBefore,
	goals,
	sellers,
	settings,
	teams,
} from "../../lib/store/read.ts";
import { currentLanguage, type TextKey, t } from "../../lib/text/text.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { withNames } from "./names-of.ts";
import type { Over } from "./over-drawer.tsx";
import type { Backups } from "./use-backup.ts";
import type { Doing } from "./use-doing.ts";

/** As many customers are all read at once; of more, those whose names begin as it is typed. */
const FEW = 500;
const OFFERED = 20;
/** The newest deals, among which one is found by its title. */
const DEALS = 200;
/** How many of the last ones are remembered. */
const REMEMBERED = 12;
const RECENT = "recentCommands";

/** What is called otherwise, too, by who looks for it. */
const ALSO = ["deal", "keys", "report", "wall"] as const;

function alsoBy(id: string): { also?: string } {
	const known = ALSO.find((each) => each === id);
	return known ? { also: t(`palette.also.${known}`) } : {};
}

/** Pages that stand in no navigation, and go without an address of their own. */
const BESIDE = ["report", "seen", "wall"] as const;

interface Does {
	doing: Doing;
	backups: Backups;
	onOpen(over: Over): void;
	onKeys(): void;
}

/** The palette with all there is to do, go to and set. */
export function OpenPalette({ onClose, ...does }: Does & { onClose(): void }) {
	const [typed, setTyped] = useState("");
	const [recent] = useState(recentIds);
	const own = useLive(settings, []);
	const named = useLive(readNamed, []);
	const areHidden = useLive(areFiguresHidden, []);
	const asked = named?.hasMany ? typed.trim() : "";
	const begun = useLive(
		async () => (asked.length > 1 ? customersNamed(asked, OFFERED) : []),
		[asked],
	);
	const spoken = currentLanguage();
	const commands = useMemo(
		() => [
			...doCommands(does),
			...goCommands(),
			...(named ? namedCommands(named, does.onOpen) : []),
			...customerCommands(begun ?? [], does.onOpen),
			...setCommands(does.doing, own, areHidden),
		],
		[named, begun, own, areHidden, spoken],
	);
	return (
		<Palette
			commands={commands}
			recent={recent}
			onType={setTyped}
			onClose={onClose}
			onChoose={(command) => {
				remember(command.id);
				onClose();
				command.run();
			}}
		/>
	);
}

function doCommands({ doing, backups, onOpen, onKeys }: Does): Command[] {
	const does = (
		id: string,
		label: string,
		run: () => void,
		key?: KeyName,
	): Command => ({
		id: `do.${id}`,
		group: "do",
		label,
		run,
		...alsoBy(id),
		...(key && { keys: keyOf(key) }),
	});
	return [
		does(
			"deal",
			t("log.titleDeal"),
			() => onOpen({ is: "newDeal" }),
			"anywhere.log",
		),
		...(["lead", "activity"] as const).map((is) =>
			does(is, t(`leads.new.${is}`), () => onOpen({ is })),
		),
		does("cost", t("costs.new"), () => onOpen({ is: "cost" })),
		does("goal", t("goal.set"), () => goTo({ page: "goals" })),
		does("import", t("palette.import"), () => goTo({ page: "import" })),
		does("backup", t("palette.backup"), () => backups.save()),
		does(
			"undo",
			t("palette.undo"),
			() => void doing.undoLast(),
			"anywhere.undo",
		),
		does("keys", t("keys.title"), onKeys, "anywhere.keys"),
	];
}

function goCommands(): Command[] {
	return [
		...[...pages, ...BESIDE].map((page): Command => {
			const keys = keyOf(`go.${page}` as KeyName);
			return {
				id: `go.${page}`,
				group: "go",
				label: t(`nav.${page}` as TextKey),
				...alsoBy(page),
				...(keys && { keys }),
				run: () => goTo({ page }),
			};
		}),
		...Object.keys(catalogue).map((kpi) =>
			goes(`kpi.${kpi}`, kpiName({ kpi }), t("palette.is.kpi"), {
				page: "kpi",
				kpi,
			}),
		),
	];
}

interface Named {
	sellers: Awaited<ReturnType<typeof sellers>>;
	teams: Awaited<ReturnType<typeof teams>>;
	goals: readonly Goal[];
	kpis: { id: string; name: string }[];
	deals: Awaited<ReturnType<typeof withNames<Deals[number]>>>;
	customers: Customers;
	hasMany: boolean;
}
type Deals = Awaited<ReturnType<typeof dealsBefore>>;
type Customers = Awaited<ReturnType<typeof customers>>;

async function readNamed(): Promise<Named> {
	const hasMany = ((await counts()).customer ?? 0) > FEW;
	return {
		hasMany,
		sellers: await sellers(),
		teams: await teams(),
		goals: await goals(),
		kpis: await all("customKpi"),
		deals: await withNames(await dealsBefore(undefined, DEALS)),
		customers: hasMany ? [] : await customers(),
	};
}

function namedCommands(named: Named, onOpen: Does["onOpen"]): Command[] {
	const ownName = (id: string) => named.kpis.find((each) => each.id === id);
	return [
		...named.kpis.map(({ id, name }) =>
			goes(`kpi.custom:${id}`, name, t("palette.is.kpi"), {
				page: "kpi",
				kpi: `custom:${id}`,
			}),
		),
		...named.goals.map((goal) => {
			const kpi = ownName(goal.kpi.replace(/^custom:/, ""))?.name;
			return goes(
				`goal.${goal.id}`,
				kpiName({ kpi: goal.kpi, ...(kpi && { kpiName: kpi }) }),
				[
					t("palette.is.goal"),
					goal.periodKind !== "custom" &&
						goal.isRecurring &&
						t(`goals.every.${goal.periodKind}`),
					whose(goal, named),
				]
					.filter(Boolean)
					.join(", "),
				{ page: "goal", goal: goal.id },
			);
		}),
		...named.teams.map(({ id, name }) =>
			goes(`team.${id}`, name, t("palette.is.team"), {
				page: "team",
				scope: `team:id=${id}`,
			}),
		),
		...named.sellers.map(({ id, name }) =>
			goes(`seller.${id}`, name, t("palette.is.seller"), {
				page: "overview",
				scope: `seller:id=${id}`,
			}),
		),
		...customerCommands(named.customers, onOpen),
		...named.deals.map(({ record: deal, customer }): Command => {
			const title = deal.title ?? deal.products?.[0]?.name;
			return {
				id: `deal.${deal.id}`,
				group: "go",
				label: title || customer || t("palette.is.deal"),
				hint: [
					t(`status.${deal.status}`),
					title && customer,
					deal.amount && money(deal.amount.minor, deal.amount.currency),
				]
					.filter(Boolean)
					.join(", "),
				isFoundOnly: true,
				run: () => onOpen({ is: "deal", id: deal.id }),
			};
		}),
	];
}

function whose({ scope }: Goal, named: Named): string {
	const all = scope.kind === "team" ? named.teams : named.sellers;
	return scope.kind === "organisation"
		? t("scope.organisation")
		: (all.find(({ id }) => id === scope.id)?.name ?? t(`scope.${scope.kind}`));
}

/** A customer to look at, and to log a deal for. */
function customerCommands(found: Customers, onOpen: Does["onOpen"]): Command[] {
	return found
		.filter(({ mergedInto }) => !mergedInto)
		.flatMap(({ id, name }) => [
			goes(`customer.${id}`, name, t("palette.is.customer"), {
				page: "customer",
				scope: `customer:id=${id}`,
			}),
			{
				id: `do.deal.${id}`,
				group: "do" as const,
				label: t("palette.logDealFor", { name }),
				isFoundOnly: true,
				run: () => onOpen({ is: "newDeal", customer: name }),
			},
		]);
}

/** What it is set to now is not offered. */
function setCommands(
	doing: Doing,
	own: Settings | undefined,
	areHidden: boolean | undefined,
): Command[] {
	if (!own) return [];
	const set = (
		id: string,
		label: string,
		patch: { [K in keyof Settings]?: Settings[K] | null },
		also?: string,
	): Command => ({
		id: `set.${id}`,
		group: "set",
		label,
		...(also && { also }),
		run: () =>
			void doing.run("saveSettings", { patch }, () => t("toast.saved")),
	});
	const says = (what: TextKey, value: string) => `${t(what)}: ${value}`;
	const height = own.rowHeight ?? ROW_HEIGHT;
	const other = height === ROW_HEIGHT ? 36 : ROW_HEIGHT;
	const celebrates = own.celebrates ?? true;
	const languages = new Intl.DisplayNames(currentLanguage(), {
		type: "language",
	});
	return [
		...([undefined, ...theme.options] as const)
			.filter((each) => each !== own.theme)
			.map((each) =>
				set(
					`theme.${each ?? "system"}`,
					says("looks.theme", t(`looks.theme.${each ?? "system"}`)),
					{ theme: each ?? null },
					// "Dark" is the dark one, though "Light or dark: Light" says it earlier.
					t(`looks.theme.${each ?? "system"}`),
				),
			),
		set(`rows.${other}`, says("looks.rows", t(`looks.rows.${other}`)), {
			rowHeight: other === ROW_HEIGHT ? null : other,
		}),
		...language.options
			.filter((each) => each !== currentLanguage())
			.map((each) =>
				set(
					`language.${each}`,
					says("settings.language", LANGUAGES[each]),
					{ language: each },
					languages.of(each),
				),
			),
		set(
			"celebrates",
			t(celebrates ? "palette.celebrateNot" : "palette.celebrate"),
			{ celebrates: celebrates ? false : null },
		),
		{
			id: "set.figures",
			group: "set",
			label: t(areHidden ? "palette.showFigures" : "palette.hideFigures"),
			hint: t("palette.whileSharing"),
			run: () => void switchFigures(doing, areHidden !== true),
		},
	];
}

async function switchFigures(doing: Doing, hides: boolean): Promise<void> {
	await toggleFigures();
	doing.say({
		text: () => t(hides ? "done.figuresHidden" : "done.figuresShown"),
		again: { label: "undo", run: () => void switchFigures(doing, !hides) },
	});
}

function goes(
	id: string,
	label: string,
	hint: string,
	to: Parameters<typeof hrefOf>[0],
): Command {
	return {
		id: `go.${id}`,
		group: "go",
		label,
		hint,
		isFoundOnly: true,
		run: () => goTo(to),
	};
}

function goTo(to: Parameters<typeof hrefOf>[0]): void {
	location.hash = hrefOf(to);
}

/** What was done last, newest first: ids only, no names. */
function recentIds(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(RECENT) ?? "[]");
		return Array.isArray(kept)
			? kept.filter((each) => typeof each === "string")
			: [];
	} catch {
		return [];
	}
}

function remember(id: string): void {
	const ids = [id, ...recentIds().filter((each) => each !== id)];
	localStorage.setItem(RECENT, JSON.stringify(ids.slice(0, REMEMBERED)));
}
