import type * as z from "zod/mini";
import type { Work } from "../store/work.ts";
import { acceptGoal, acceptGoalInput } from "./accept-goal.ts";
import { closeMonths, closeMonthsInput } from "./close-months.ts";
import { deleteRecord, deleteRecordInput } from "./delete-record.ts";
import { editRecords, editRecordsInput } from "./edit-records.ts";
import { importRates, importRatesInput } from "./import-rates.ts";
import {
	importTaughtPages,
	importTaughtPagesInput,
} from "./import-taught-pages.ts";
import { logActivity, logActivityInput } from "./log-activity.ts";
import { logDeal, logDealInput } from "./log-deal.ts";
import { logLead, logLeadInput } from "./log-lead.ts";
import { mergeCustomers, mergeCustomersInput } from "./merge-customers.ts";
import { nameMe, nameMeInput } from "./name-me.ts";
import type { Done } from "./perform.ts";
import {
	rememberForecasts,
	rememberForecastsInput,
} from "./remember-forecasts.ts";
import {
	addSample,
	addSampleInput,
	removeSample,
	removeSampleInput,
} from "./sample.ts";
import { saveRecord, saveRecordInput } from "./save-record.ts";
import { saveSettings, saveSettingsInput } from "./save-settings.ts";
import { saveTaughtPage, saveTaughtPageInput } from "./save-taught-page.ts";
import { setGoal, setGoalInput } from "./set-goal.ts";
import { undo, undoInput } from "./undo.ts";
import { unmergeCustomer, unmergeCustomerInput } from "./unmerge-customer.ts";

/** An action: what it may be given, and what it does inside its one transaction. */
interface Action<Schema extends z.ZodMiniType> {
	input: Schema;
	run(work: Work, input: z.infer<Schema>, actionId: string): Promise<Done>;
}

const action = <Schema extends z.ZodMiniType>(
	input: Schema,
	run: Action<Schema>["run"],
): Action<Schema> => ({ input, run });

/** Everything a user can do by message. (Files come in through `import-drafts.ts`, chunk by chunk.) */
export const actions = {
	logDeal: action(logDealInput, logDeal),
	saveRecord: action(saveRecordInput, saveRecord),
	deleteRecord: action(deleteRecordInput, deleteRecord),
	editRecords: action(editRecordsInput, editRecords),
	logLead: action(logLeadInput, logLead),
	logActivity: action(logActivityInput, logActivity),
	setGoal: action(setGoalInput, setGoal),
	acceptGoal: action(acceptGoalInput, acceptGoal),
	saveSettings: action(saveSettingsInput, saveSettings),
	nameMe: action(nameMeInput, nameMe),
	mergeCustomers: action(mergeCustomersInput, mergeCustomers),
	unmergeCustomer: action(unmergeCustomerInput, unmergeCustomer),
	importRates: action(importRatesInput, importRates),
	saveTaughtPage: action(saveTaughtPageInput, saveTaughtPage),
	importTaughtPages: action(importTaughtPagesInput, importTaughtPages),
	closeMonths: action(closeMonthsInput, closeMonths),
	rememberForecasts: action(rememberForecastsInput, rememberForecasts),
	addSample: action(addSampleInput, addSample),
	removeSample: action(removeSampleInput, removeSample),
	undo: action(undoInput, undo),
};

export type Actions = typeof actions;
export type ActionName = keyof Actions;
export type ActionInput<K extends ActionName> = z.infer<Actions[K]["input"]>;
