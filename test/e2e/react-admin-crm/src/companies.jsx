// Companies; a company's page has its deals on a tab that stays in the page while another is open.
import { Box, Tab, Tabs } from "@mui/material";
import { useState } from "react";
import {
	Datagrid,
	FunctionField,
	List,
	NumberField,
	ReferenceManyField,
	Show,
	SimpleShowLayout,
	TextField,
	useTranslate,
} from "react-admin";
import { Amount, RecordTitle, Stage, useLocale } from "./fields.jsx";

export const CompanyList = () => (
	<List exporter={false}>
		<Datagrid rowClick="show" bulkActionButtons={false}>
			<TextField source="name" />
			<TextField source="city" />
			<NumberField source="employees" />
		</Datagrid>
	</List>
);

const Panels = () => {
	const translate = useTranslate();
	const locales = useLocale();
	const [open, setOpen] = useState(0);
	return (
		<>
			<Tabs value={open} onChange={(_, to) => setOpen(to)}>
				<Tab label={translate("crm.tabs.company")} />
				<Tab label={translate("resources.deals.name")} />
			</Tabs>
			<Box role="tabpanel" hidden={open !== 0}>
				<SimpleShowLayout>
					<TextField source="name" />
					<TextField source="city" />
					<NumberField source="employees" locales={locales} />
					<FunctionField
						source="revenue"
						render={() => (
							<Amount source="revenue" currencyOf="revenueCurrency" />
						)}
					/>
				</SimpleShowLayout>
			</Box>
			<Box role="tabpanel" hidden={open !== 1}>
				<ReferenceManyField reference="deals" target="companyId">
					<Datagrid rowClick="show" bulkActionButtons={false}>
						<TextField source="title" />
						<Stage source="stage" />
						<FunctionField source="amount" render={() => <Amount />} />
					</Datagrid>
				</ReferenceManyField>
			</Box>
		</>
	);
};

export const CompanyShow = () => (
	<Show title={<RecordTitle source="name" />}>
		<Panels />
	</Show>
);
