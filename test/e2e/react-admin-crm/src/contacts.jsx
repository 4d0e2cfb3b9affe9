import {
	Datagrid,
	EmailField,
	List,
	ReferenceField,
	Show,
	SimpleShowLayout,
	TextField,
} from "react-admin";
import { RecordTitle } from "./fields.jsx";

const fields = [
	<TextField key="name" source="name" />,
	<TextField key="role" source="role" />,
	<ReferenceField key="company" source="companyId" reference="companies" />,
	<EmailField key="email" source="email" />,
	<TextField key="phone" source="phone" />,
];

export const ContactList = () => (
	<List exporter={false}>
		<Datagrid rowClick="show" bulkActionButtons={false}>
			{fields}
		</Datagrid>
	</List>
);

export const ContactShow = () => (
	<Show title={<RecordTitle source="name" />}>
		<SimpleShowLayout>{fields}</SimpleShowLayout>
	</Show>
);
