import { useState } from "preact/hooks";
import { decimalText } from "../../components/amount.ts";
import { hrefOf } from "../../components/dashboard/address.ts";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { MissingRates } from "../../components/dashboard/missing-rates.tsx";
import { More, PAGE } from "../../components/dashboard/more.tsx";
import {
	type RateEntry,
	RateForm,
} from "../../components/dashboard/rate-form.tsx";
import { RateTable, rateText } from "../../components/dashboard/rate-table.tsx";
import {
	RatesFile,
	type RatesOutcome,
} from "../../components/dashboard/rates-file.tsx";
import { Filled } from "../../components/filled.tsx";
import { today } from "../../lib/clock.ts";
import {
	type RatesInUse,
	ratesInUse,
} from "../../lib/figures/missing-rates.ts";
import { monthName } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { ratesOf, toNumber } from "../../lib/money/rates.ts";
import { readDecimal } from "../../lib/money/read-decimal.ts";
import { firstDay } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { isPlainDate, monthOf } from "../../lib/time/plain-date.ts";
import { ratesSheet } from "./figure-sheets.ts";
import {
	inMessages,
	manualRates,
	rateRows,
	worthKeeping,
} from "./rate-rows.ts";
import { SaveTable } from "./save-table.tsx";
import type { Doing } from "./use-doing.ts";

/** Which exchange rates there are, which are missing, and where they come from. */
export function CurrenciesPage({ doing }: { doing: Doing }) {
	const [shown, setShown] = useState(PAGE);
	const [open, setOpen] = useState<
		{ month: string; currency: string } | undefined
	>();
	const [outcome, setOutcome] = useState<RatesOutcome | undefined>();
	const [isBusy, setBusy] = useState(false);
	const known = useLive(() => ratesInUse(today()), []);
	if (!known) return <Page>{null}</Page>;
	const { reportingCurrency: into, missing } = known;
	const { currencies, rows } = rateRows(known, today());
	const banks = known.months.filter(({ days }) => days);
	const close = () => setOpen(undefined);

	async function onFile(file: File) {
		setBusy(true);
		// Only who imports rates needs what reads them.
		const [{ readRates }, bytes, dataFrom] = await Promise.all([
			import("../../lib/intake/read-rates.ts"),
			file.arrayBuffer(),
			firstDay(),
		]);
		const reading = readRates(file.name, new Uint8Array(bytes));
		const months = reading.ok ? worthKeeping(reading.months, dataFrom) : [];
		for (const each of inMessages(months)) {
			const answer = await doing.run(
				"importRates",
				{ months: each },
				t("currencies.imported"),
			);
			if (!answer.ok) return setBusy(false);
		}
		setOutcome({ file: file.name, reading, kept: months.length });
		setBusy(false);
	}

	const saveRate = (currency: string, month: string, rate: string | null) => {
		const stored = known.months.find(({ id }) => id === month);
		return doing.run(
			"saveRecord",
			{
				kind: "rateMonth",
				id: month,
				...(!stored && { isNew: true as const }),
				patch: {
					manual: manualRates(
						stored,
						currency,
						rate ? { rate, in: into } : null,
					),
				},
			},
			t(rate ? "currencies.saved" : "currencies.removed", {
				currency,
				month: monthWithYear(month),
			}),
		);
	};

	return (
		<Page
			drawer={
				open && (
					<Drawer title={t("currencies.typeRate")} onClose={close}>
						<EditRate
							key={`${open.month} ${open.currency}`}
							at={open}
							known={known}
							onSave={saveRate}
							onDone={close}
						/>
					</Drawer>
				)
			}
		>
			<header class="scope">
				<h1 class="t-title">{t("nav.currencies")}</h1>
				<span class="m">
					<Filled
						text={t("currencies.reporting")}
						with={{
							currency: (
								<a class="link" href={hrefOf({ page: "settings" })}>
									{into}
								</a>
							),
						}}
					/>
				</span>
				<span class="end">
					<button
						type="button"
						class="btn"
						onClick={() =>
							setOpen({
								month: monthOf(today()),
								currency: currencies[0] ?? (into === "EUR" ? "USD" : "EUR"),
							})
						}
					>
						{t("currencies.typeRate")}
					</button>
				</span>
			</header>
			{currencies.length === 0 && (
				<p class="m prose">{t("currencies.none", { currency: into })}</p>
			)}
			{missing.length > 0 && (
				<MissingRates
					missing={missing.slice(0, PAGE)}
					into={into}
					onRate={({ currency, month }, rate) =>
						void saveRate(currency, month, rate)
					}
				/>
			)}
			<RatesFile outcome={outcome} isBusy={isBusy} onFile={onFile} />
			{banks.length > 0 && (
				<p class="m t-small">
					{t("currencies.kept", {
						from: monthWithYear(banks[0]?.id ?? ""),
						to: monthWithYear(banks.at(-1)?.id ?? ""),
					})}
				</p>
			)}
			{rows.length > 0 && (
				<section>
					<header>
						<div class="row between">
							<h2>{t("currencies.rates")}</h2>
							<SaveTable
								what={t("file.rates")}
								named={[into, today()]}
								table={() => ratesSheet(t("file.rates"), rows, into)}
							/>
						</div>
						<p class="m t-small prose">
							{t("currencies.ratesHelp", { currency: into })}
						</p>
					</header>
					<RateTable
						rows={rows.slice(0, shown)}
						currencies={currencies}
						into={into}
						onOpen={(month, currency) => setOpen({ month, currency })}
					/>
					<More shown={shown} total={rows.length} onMore={setShown} />
				</section>
			)}
		</Page>
	);
}

/** A rate being typed, beside what the bank says. */
function EditRate({
	at,
	known,
	onSave,
	onDone,
}: {
	at: { month: string; currency: string };
	known: RatesInUse;
	onSave(
		currency: string,
		month: string,
		rate: string | null,
	): Promise<{ ok: boolean }>;
	onDone(): void;
}) {
	const { reportingCurrency: into, months } = known;
	const typedOf = ({ month, currency }: typeof at) =>
		months.find(({ id }) => id === month)?.manual?.[currency];
	const [entry, setEntry] = useState<RateEntry>(() => ({
		...at,
		rate: decimalText(typedOf(at)?.rate ?? ""),
	}));
	const [isBusy, setBusy] = useState(false);
	const rate = readDecimal(entry.rate);
	const isMonth = isPlainDate(`${entry.month}-01`);
	const bank = isMonth
		? ratesOf(
				months.map(({ manual: _, ...each }) => each),
				today(),
			).of(entry.currency, entry.month, into)
		: null;
	const save = async (typed: string | null) => {
		setBusy(true);
		const answer = await onSave(entry.currency, entry.month, typed);
		setBusy(false);
		if (answer.ok) onDone();
	};
	return (
		<RateForm
			entry={entry}
			into={into}
			hint={
				bank
					? t("currencies.bank", { rate: rateText(toNumber(bank)) })
					: undefined
			}
			problem={
				!isMonth
					? t("currencies.needsMonth")
					: rate
						? undefined
						: t(
								entry.rate.trim()
									? "currencies.rateUnreadable"
									: "currencies.needsRate",
								{ currency: entry.currency, into },
							)
			}
			isBusy={isBusy}
			onInput={setEntry}
			onSave={() => void save(rate)}
			onCancel={onDone}
			onDelete={typedOf(entry) && (() => void save(null))}
		/>
	);
}

function monthWithYear(month: string): string {
	return `${monthName(month)} ${month.slice(0, 4)}`;
}
