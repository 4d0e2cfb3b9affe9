// What several pages show of a deal.
import { useEffect } from "react";
import {
	DateField,
	FunctionField,
	NumberField,
	useLocaleState,
	useRecordContext,
	useTranslate,
} from "react-admin";
import { localeOf } from "./words.js";

export const useLocale = () => localeOf(useLocaleState()[0]);

/** An amount to the last cent, in the deal's own currency. */
export const Amount = ({ source = "amount", currencyOf = "currency" }) => {
	const record = useRecordContext();
	const locales = useLocale();
	if (!record) return null;
	const options = { style: "currency", currency: record[currencyOf] };
	return <NumberField source={source} locales={locales} options={options} />;
};

/** As boards show it: `$96.3K`. */
export const Rounded = ({ value, currency }) => {
	const locales = useLocale();
	const options = { style: "currency", currency, notation: "compact" };
	return value.toLocaleString(locales, {
		...options,
		maximumFractionDigits: 1,
	});
};

export const Percent = ({ source = "probability" }) => (
	<NumberField
		source={source}
		locales={useLocale()}
		options={{ style: "percent" }}
	/>
);

/** `Nov 26, 2026`, `26. nov. 2026`, `26 nov. 2026`; in tables as figures. */
export const Day = ({ source, isShort }) => (
	<DateField
		source={source}
		locales={useLocale()}
		options={isShort ? undefined : { dateStyle: "medium" }}
	/>
);

export const Stage = () => {
	const translate = useTranslate();
	return (
		<FunctionField
			source="stage"
			render={({ stage }) => translate(`crm.stages.${stage}`)}
		/>
	);
};

/** The page's headline; the document's title stays what it is, unless it was asked to follow. */
export const RecordTitle = ({ source = "title" }) => {
	const text = useRecordContext()?.[source];
	useEffect(() => {
		const follows = new URLSearchParams(location.search).get("title");
		if (follows === "record" && text) document.title = `${text} | Fjordsalg`;
	}, [text]);
	return text ?? null;
};
