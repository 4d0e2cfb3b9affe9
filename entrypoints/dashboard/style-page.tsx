import "./style-page.css";
import type { ComponentChildren } from "preact";
import { Bar, LabelledBar } from "../../components/bar.tsx";
import type { BarValues } from "../../components/bar-shape.ts";
import { Curve, type CurveDay } from "../../components/curve.tsx";
import { dealColumns } from "../../components/dashboard/deal-columns.tsx";
import { DraftNote } from "../../components/dashboard/draft-note.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import {
	type GoalRow,
	GoalRows,
} from "../../components/dashboard/goal-rows.tsx";
import { Keys } from "../../components/dashboard/key-list.tsx";
import { LeadGoal } from "../../components/dashboard/lead-goal.tsx";
import { Light } from "../../components/dashboard/light.tsx";
import type { ListRow } from "../../components/dashboard/list-columns.tsx";
import { Loading } from "../../components/dashboard/loading.tsx";
import { Measures } from "../../components/dashboard/measures.tsx";
import { Plain, Problem } from "../../components/dashboard/notes.tsx";
import { RecordTable } from "../../components/dashboard/record-table.tsx";
import { Chip, DateChip } from "../../components/dashboard/scope-line.tsx";
import { Check, Line } from "../../components/dashboard/settings-parts.tsx";
import { SplitTable } from "../../components/dashboard/split-table.tsx";
import { Toast } from "../../components/dashboard/toast.tsx";
import { Icon } from "../../components/icon.tsx";
import { everyKey } from "../../components/keys.ts";
import { PaceGlyph } from "../../components/pace-glyph.tsx";
import { RingIcon } from "../../components/ring-icon.tsx";
import type { GoalProgress, PaceState } from "../../lib/goal/progress.ts";
import type { RingState } from "../../lib/ring.ts";
import { newestFirst } from "../../lib/table/shapes.ts";
import { addDays, weekdayOf } from "../../lib/time/plain-date.ts";

/** The looks side by side: what a reader can choose, each as it is wherever the system is light or dark. */
const LOOKS = [
	["Light", "light", "light"],
	["Dark", "dark", "dark"],
	["High contrast, light", "contrast", "light"],
	["High contrast, dark", "contrast", "dark"],
] as const;

/**
 * Every component in every state. In development builds only (`#/style` of `wxt` and of `wxt build --mode development`); its
 * words are for whoever builds, so they are in no catalogue.
 */
export function StylePage() {
	return (
		<main class="dash style-page" id="main">
			{LOOKS.map(([name, theme, scheme]) => (
				<section key={name} data-theme={theme} style={{ colorScheme: scheme }}>
					<h2>{name}</h2>
					<Look of={name} />
				</section>
			))}
		</main>
	);
}

const LONG = "Nordisk Landbrugsmaskinefabrik ".repeat(7).slice(0, 200);
const none = () => {};

const DEALS: ListRow[] = [
	{
		id: "1",
		days: { on: "2026-03-17" },
		words: { status: "won" },
		labels: { customer: "Condax", title: "Renewal", seller: "Seller A" },
		amount: { minor: 3_750_000, currency: "DKK" },
	},
	{
		id: "2",
		days: {},
		words: { status: "open" },
		labels: { customer: LONG, title: LONG, seller: LONG, countsFor: LONG },
	},
	{
		id: "3",
		days: { on: "2026-03-09" },
		words: { status: "lost" },
		labels: {},
		amount: { minor: -2_000_000, currency: "DKK" },
	},
];

function State({ is, children }: { is: string; children: ComponentChildren }) {
	return (
		<div class="state">
			<span class="t-small m">{is}</span>
			<div>{children}</div>
		</div>
	);
}

const BARS: readonly [string, BarValues][] = [
	["behind", { mark: "behind", now: 50, due: 55, low: 77, high: 117, run: 92 }],
	[
		"on pace",
		{ mark: "onPace", now: 55, due: 55, low: 80, high: 110, run: 96 },
	],
	["ahead", { mark: "ahead", now: 64, due: 54, low: 92, high: 119, run: 112 }],
	[
		"reached",
		{ mark: "past", now: 113, due: 55, low: 116, high: 140, run: 128 },
	],
	["early", { mark: "early", now: 3, due: 5 }],
	["nothing yet", { mark: "behind", now: 0, due: 20 }],
	["unknown", { mark: "unknown", now: null }],
	["hidden", { mark: "hidden", now: null }],
	["at most, within", { mark: "onPace", now: 60, isAtMost: true }],
	["at most, over", { mark: "over", now: 113, isAtMost: true }],
	["this deal", { mark: "behind", now: 50, due: 55, after: 66 }],
	[
		"about this deal",
		{ mark: "behind", now: 50, due: 55, after: 66, isAbout: true },
	],
];

const RINGS: readonly [string, RingState][] = [
	["no goal", { kind: "noGoal" }],
	["needs you", { kind: "needsYou" }],
	["behind", { kind: "going", done: 0.5, due: 0.55, isBehind: true }],
	["ahead", { kind: "going", done: 0.64, due: 0.54, isBehind: false }],
	["reached", { kind: "reached" }],
];

const MARKS = [
	"behind",
	"onPace",
	"ahead",
	"past",
	"early",
	"unknown",
	"over",
	"hidden",
] as const;

const COLOURS = [
	"paper",
	"raise",
	"sunk",
	"line",
	"track",
	"edge",
	"muted",
	"ink",
	"accent",
	"soft",
	"warn",
	"on-accent",
];

const TYPE = [
	["t-small", "12 axis, n, hints"],
	["", "13 everything by default"],
	["t-lead", "15 the sentence"],
	["t-title", "20 page title"],
	["fig", "200,000"],
] as const;

function Look({ of }: { of: string }) {
	return (
		<>
			<h3>Colour</h3>
			<div class="swatches">
				{COLOURS.map((name) => (
					<span key={name}>
						<i style={{ background: `var(--${name})` }} />
						{name}
					</span>
				))}
			</div>

			<h3>Type</h3>
			{TYPE.map(([kind, text]) => (
				<p key={text} class={kind}>
					{text}
				</p>
			))}
			<p class="m">Second voice, 13</p>
			<p class="cut">{LONG}</p>

			<h3>The bar</h3>
			{BARS.map(([name, bar]) => (
				<State key={name} is={name}>
					<Bar bar={bar} end={150} />
				</State>
			))}
			<LabelledBar
				bar={BARS[0]?.[1] ?? { mark: "unknown", now: null }}
				end={125}
				height={14}
				width={460}
				label="DKK 18,182 behind pace"
				labels={[
					{ name: "post", at: 80, text: "400,000" },
					{ name: "due", at: 43.6, text: "218,182 by now" },
					{ name: "band", at: 94, text: "310,000–470,000" },
				]}
			/>

			<h3>Rings and glyphs</h3>
			<div class="wrap">
				{RINGS.map(([name, ring]) => (
					<span key={name} class="row t-small">
						<RingIcon ring={ring} size={32} /> {name}
					</span>
				))}
			</div>
			<div class="wrap" style={{ marginTop: "12px" }}>
				{MARKS.map((mark) => (
					<span key={mark} class={`pace ${mark}`}>
						<PaceGlyph mark={mark} /> {mark}
					</span>
				))}
			</div>

			<h3>A goal and its list</h3>
			<LeadGoal row={goalRow("behind", 0.5)} />
			<GoalRows
				title="Other goals"
				rows={STATES.map(([state, share]) => goalRow(state, share))}
			/>
			<GoalRows
				title="Under whose they are"
				rows={STATES.map(([state, share], at) => ({
					...goalRow(state, share),
					group:
						at < 3 ? { id: "n", name: "North" } : { id: "s", name: "South" },
				}))}
			/>
			<DraftNote draft={{ isKept: true, clear: () => {} }} />

			<h3>Measures</h3>
			<Measures
				scope="seller:Seller A"
				period="2026-03"
				periodName="March"
				measures={[
					{
						kpi: "revenue",
						href: "#/style",
						figure: { value: 20_000_000, unit: "money", currency: "DKK", n: 3 },
					},
					{
						kpi: "winRate",
						href: "#/style",
						figure: { value: 0.6, unit: "rate", n: 5, low: 0.23, high: 0.88 },
					},
					{
						kpi: "salesCycle",
						href: "#/style",
						figure: {
							value: null,
							unit: "days",
							reason: { code: "noWonDeals" },
						},
					},
					{ kpi: "cac", href: "#/style" },
				]}
			/>

			<h3>Curve</h3>
			<Curve
				days={CURVE}
				asOf="2026-03-18"
				target={40_000_000}
				unit="money"
				currency="DKK"
				kpi="revenue"
				scope="seller:Seller A"
				period="2026-03"
				title="March so far"
				summary="Revenue in March: DKK 200,000 of 400,000"
				hasLegend
			/>

			<h3>Tables</h3>
			<SplitTable
				title="By seller"
				heading="Seller"
				kpi="revenue"
				adds
				period="2026-03"
				rows={[
					["Seller A", 13_750_000],
					["Seller B", 6_250_000],
					[LONG, 100],
					["Nobody yet", null],
				].map(([name, value]) => ({
					name: String(name),
					scope: `seller:${name}`,
					href: "#/style",
					figure: {
						value: value as number | null,
						unit: "money",
						currency: "DKK",
						n: 2,
					},
				}))}
			/>
			<RecordTable
				class="deals"
				caption="Deals"
				columns={dealColumns("DKK", false, false)}
				count={DEALS.length}
				rowAt={(index) => DEALS[index]}
				nameOf={({ labels }) => labels.customer ?? ""}
				onLook={none}
				sort={{ by: "amount", isDown: true }}
				resting={newestFirst("deal")}
				onSort={none}
				open="2"
				onOpen={none}
				onEdit={none}
				selection={{
					...{ has: (id) => id === "1", count: 1, isAll: false },
					...{ toggle: none, all: none, clear: none },
				}}
			/>

			<h3>Controls</h3>
			<div class="wrap">
				<button type="button" class="btn go">
					Log deal <kbd>↵</kbd>
				</button>
				<button type="button" class="btn">
					Cancel
				</button>
				<button type="button" class="btn s">
					Small
				</button>
				<button type="button" class="btn bare">
					Bare
				</button>
				<button type="button" class="btn go" disabled>
					Not now
				</button>
				<button type="button" class="link">
					A link
				</button>
				<button type="button" class="ib" aria-label="Close">
					<Icon name="close" />
				</button>
			</div>
			<div class="wrap" style={{ margin: "12px 0" }}>
				<span class="seg">
					{["Day", "Week", "Month"].map((each, at) => (
						<label key={each}>
							<input
								type="radio"
								name={`step ${of}`}
								defaultChecked={at === 0}
							/>
							{each}
						</label>
					))}
				</span>
				<input type="checkbox" class="switch" aria-label="Off" />
				<input type="checkbox" class="switch" aria-label="On" defaultChecked />
				<input type="checkbox" class="switch" aria-label="No" disabled />
				<Check label="Christmas Eve" isOn onChange={none} />
			</div>
			<div class="wrap">
				<Chip
					label="Whose"
					value="a"
					choices={[{ value: "a", label: "Seller A" }]}
					onChange={none}
				/>
				<DateChip label="As of" value="2026-03-18" onChange={none} />
				<span>
					Reach{" "}
					<input class="slot" aria-label="Target" defaultValue="400.000" /> in{" "}
					<select class="slot" aria-label="Period">
						<option>March</option>
					</select>
				</span>
			</div>
			<div class="form" style={{ marginTop: "12px" }}>
				<Line label="Customer" hint="As it is written elsewhere">
					<span class="field">
						<input aria-label="Customer" placeholder="Acme" />
						<kbd>F</kbd>
					</span>
				</Line>
				<Line label="Amount">
					<span class="field amiss">
						<input aria-label="Amount" defaultValue="12 or so" />
					</span>
				</Line>
			</div>

			<h3>Lights and keys</h3>
			<div class="wrap">
				{(["yes", "partly", "no"] as const).map((is) => (
					<span key={is} class="row">
						<Light is={is} /> {is}
					</span>
				))}
				{everyKey()
					.slice(0, 8)
					.map(({ name, key }) => (
						<Keys key={name} of={key} />
					))}
			</div>

			<h3>What floats and what is said</h3>
			<Toast
				said={{
					text: "Condax, DKK 37,500 logged",
					again: { label: "undo", run: none },
				}}
				onClose={none}
			/>
			<Toast
				said={{ text: "Not saved: the disk is full", isProblem: true }}
				onClose={none}
			/>
			<Problem
				title="Not saved: the disk is full"
				actions={
					<button type="button" class="btn go">
						Try again
					</button>
				}
			>
				<p>Your deal is still here. Free some space, then try again.</p>
			</Problem>
			<Plain title="There is no such page">
				<p>{LONG}</p>
			</Plain>
			<Drawer title="Why 200,000?">
				<p>Revenue is the sum of the deals won.</p>
			</Drawer>

			<h3>Reading</h3>
			<Loading />
			<Loading done={3_200} total={8_800} />
		</>
	);
}

const STATES: readonly [PaceState, number | null][] = [
	["behind", 0.5],
	["onPace", 0.55],
	["ahead", 0.64],
	["reached", 1.13],
	["early", 0.02],
	["missed", 0.8],
	["unknown", null],
];

/** Seller A's March, in another state. */
function goalRow(state: PaceState, share: number | null): GoalRow {
	const target = 40_000_000;
	const actual = share === null ? null : target * share;
	const expected = 21_818_182;
	const goal: GoalProgress = {
		goalId: state,
		kpi: "revenue",
		scope: { kind: "seller", id: "a" },
		period: {
			id: "2026-03",
			kind: "month",
			from: "2026-03-01",
			to: "2026-04-01",
		},
		asOf: "2026-03-18",
		unit: "money",
		adds: true,
		currency: "DKK",
		direction: "atLeast",
		target,
		actual: { value: actual, unit: "money", currency: "DKK", n: 3 },
		attainment: share,
		workdays: { total: 22, elapsed: 12, remaining: 10 },
		expected,
		pace: actual === null ? null : actual / expected,
		ahead: actual === null ? null : actual - expected,
		state,
		neededPerWorkday:
			actual === null ? null : Math.max(0, (target - actual) / 10),
		forecast: actual === null ? null : (actual / 12) * 22,
		...(actual === null && { reason: { code: "noContacts" as const } }),
	};
	return {
		goal,
		title: state === "missed" ? LONG : `Revenue, March (${state})`,
		kpiInWords: "in revenue",
		scope: "seller:Seller A",
		href: "#/style",
		kpiHref: "#/style",
		chance: {
			probability: share === null ? null : Math.min(0.99, share),
			p10: share === null ? null : target * (share + 0.27),
			p90: share === null ? null : target * (share + 0.67),
		},
	};
}

/** March 2026 up to the 18th: three deals. */
const CURVE: CurveDay[] = Array.from({ length: 32 }, (_, at) => {
	const day = addDays("2026-03-01", at);
	const workdaysBefore = Array.from({ length: at }, (_, n) =>
		weekdayOf(addDays("2026-03-01", n)),
	).filter((weekday) => weekday < 6).length;
	const won = at < 2 ? 0 : at < 10 ? 10 : at < 16 ? 16.25 : 20;
	return {
		day,
		isWorkday: weekdayOf(day) < 6,
		done: at < 18 ? won * 1_000_000 : null,
		expected: (40_000_000 * workdaysBefore) / 22,
		run:
			at < 17 ? null : 20_000_000 + (workdaysBefore - 12) * (20_000_000 / 12),
		lastYear: Math.min(28_000_000, workdaysBefore * 1_400_000),
	};
});
