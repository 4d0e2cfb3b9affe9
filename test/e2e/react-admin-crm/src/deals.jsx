// Deals as a table, on a page, in a form; and over the table in a window or a panel that has no address of its own.
import {
	Button,
	Dialog,
	DialogActions,
	DialogContent,
	DialogTitle,
	Drawer,
} from "@mui/material";
import { createContext, useContext, useState } from "react";
import {
	AutocompleteInput,
	Create,
	Datagrid,
	DateInput,
	Edit,
	EditButton,
	FunctionField,
	List,
	ListButton,
	NumberInput,
	RecordContextProvider,
	ReferenceField,
	ReferenceInput,
	required,
	SelectInput,
	Show,
	SimpleShowLayout,
	TabbedForm,
	TabbedShowLayout,
	TextField,
	TextInput,
	TopToolbar,
	useRecordContext,
	useTranslate,
} from "react-admin";
import { Amount, Day, Percent, RecordTitle, Stage } from "./fields.jsx";
import { stageChoices } from "./words.js";

const Opening = createContext(() => {});

/** What a row can be opened in without leaving the table. */
const Openers = () => {
	const record = useRecordContext();
	const open = useContext(Opening);
	const translate = useTranslate();
	const to = (where) => (event) => {
		event.stopPropagation();
		open({ where, record });
	};
	return (
		<>
			<Button size="small" data-open="panel" onClick={to("panel")}>
				{translate("crm.panel")}
			</Button>
			<Button size="small" data-open="window" onClick={to("window")}>
				{translate("crm.window")}
			</Button>
		</>
	);
};

const fields = [
	<ReferenceField key="company" source="companyId" reference="companies" />,
	<FunctionField key="amount" source="amount" render={() => <Amount />} />,
	<FunctionField key="stage" source="stage" render={() => <Stage />} />,
	<FunctionField
		key="probability"
		source="probability"
		render={() => <Percent />}
	/>,
	<TextField key="owner" source="owner" />,
	<FunctionField
		key="created"
		source="createdOn"
		render={() => <Day source="createdOn" />}
	/>,
	<FunctionField
		key="expected"
		source="expectedCloseOn"
		render={() => <Day source="expectedCloseOn" />}
	/>,
	<FunctionField
		key="closed"
		source="closedOn"
		render={({ closedOn }) => (closedOn ? <Day source="closedOn" /> : "–")}
	/>,
];

export const DealList = () => {
	const translate = useTranslate();
	const [opened, setOpened] = useState(null);
	const close = () => setOpened(null);
	const { record, where } = opened ?? {};
	const content = (
		<RecordContextProvider value={record}>
			<SimpleShowLayout>{fields}</SimpleShowLayout>
		</RecordContextProvider>
	);
	return (
		<Opening.Provider value={setOpened}>
			<List perPage={25} sort={{ field: "id", order: "ASC" }} exporter={false}>
				<Datagrid rowClick="show" bulkActionButtons={false}>
					<TextField source="title" />
					<ReferenceField source="companyId" reference="companies" />
					<Stage source="stage" />
					<FunctionField
						source="amount"
						textAlign="right"
						render={() => <Amount />}
					/>
					<FunctionField
						source="expectedCloseOn"
						render={() => <Day source="expectedCloseOn" isShort />}
					/>
					<TextField source="owner" />
					<Openers />
				</Datagrid>
			</List>
			<Drawer
				anchor="right"
				variant="persistent"
				open={where === "panel"}
				slotProps={{ paper: { sx: { width: 420, p: 2, pt: 8 } } }}
			>
				{where === "panel" && (
					<aside aria-label={translate("crm.tabs.deal")}>
						<h2>{record.title}</h2>
						{content}
						<Button onClick={close}>{translate("crm.close")}</Button>
					</aside>
				)}
			</Drawer>
			<Dialog open={where === "window"} onClose={close} maxWidth="md">
				<DialogTitle>{record?.title}</DialogTitle>
				<DialogContent>{record && content}</DialogContent>
				<DialogActions>
					<Button onClick={close}>{translate("crm.close")}</Button>
				</DialogActions>
			</Dialog>
		</Opening.Provider>
	);
};

const ShowActions = () => (
	<TopToolbar>
		<ListButton />
		<EditButton />
	</TopToolbar>
);

export const DealShow = () => (
	<Show title={<RecordTitle />} actions={<ShowActions />}>
		<TabbedShowLayout>
			<TabbedShowLayout.Tab label="crm.tabs.deal">
				{fields}
			</TabbedShowLayout.Tab>
			<TabbedShowLayout.Tab label="crm.tabs.offer" path="offer">
				<FunctionField
					source="firstOffer"
					render={() => <Amount source="firstOffer" />}
				/>
				<TextField source="note" emptyText="–" />
			</TabbedShowLayout.Tab>
		</TabbedShowLayout>
	</Show>
);

// The tab that is not open stays in the page.
const Form = () => (
	<TabbedForm>
		<TabbedForm.Tab label="crm.tabs.deal">
			<TextInput source="title" validate={required()} />
			<ReferenceInput source="companyId" reference="companies">
				<AutocompleteInput />
			</ReferenceInput>
			<NumberInput source="amount" />
			<SelectInput
				source="currency"
				choices={["DKK", "SEK", "NOK", "EUR", "GBP", "USD"].map((id) => ({
					id,
					name: id,
				}))}
			/>
			<SelectInput source="stage" choices={stageChoices} />
			<TextInput source="owner" />
			<DateInput source="expectedCloseOn" />
			<DateInput source="closedOn" />
		</TabbedForm.Tab>
		<TabbedForm.Tab label="crm.tabs.offer">
			<NumberInput source="firstOffer" />
			<TextInput source="note" multiline />
		</TabbedForm.Tab>
	</TabbedForm>
);

export const DealEdit = () => (
	<Edit title={<RecordTitle />} mutationMode="pessimistic" redirect="show">
		<Form />
	</Edit>
);

export const DealCreate = () => (
	<Create redirect="show">
		<Form />
	</Create>
);
