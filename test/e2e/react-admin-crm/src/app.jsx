// A small, real deals CRM: react-admin over made-up records in memory, as slow and as restless as one over a network.
// `?lang=da` says the language, `?title=record` lets the document's title follow the record.
import { Chip } from "@mui/material";
import fakeRest from "ra-data-fakerest";
import polyglot from "ra-i18n-polyglot";
import { useEffect, useState } from "react";
import {
	Admin,
	AppBar,
	CustomRoutes,
	Layout,
	Menu,
	memoryStore,
	Resource,
	TitlePortal,
	useTranslate,
} from "react-admin";
import { Route } from "react-router-dom";
import { Board } from "./board.jsx";
import { CompanyList, CompanyShow } from "./companies.jsx";
import { ContactList, ContactShow } from "./contacts.jsx";
import { data } from "./data.js";
import { DealCreate, DealEdit, DealList, DealShow } from "./deals.jsx";
import { messagesOf } from "./words.js";

const asked = new URLSearchParams(location.search);

/** Each answer takes its time, from 300 to 900 ms; a record's is always the same. */
function slow(provider) {
	const pause = (given) => {
		const seed = JSON.stringify(given ?? "");
		let sum = 0;
		for (const letter of seed) sum = (sum * 31 + letter.charCodeAt(0)) % 601;
		return new Promise((done) => setTimeout(done, 300 + sum));
	};
	return Object.fromEntries(
		Object.entries(provider)
			.filter(([, value]) => typeof value === "function")
			.map(([name, ask]) => [
				name,
				async (resource, given) => {
					await pause([resource, given?.id ?? given?.ids]);
					return ask(resource, given);
				},
			]),
	);
}

const dataProvider = slow(fakeRest(data));
const i18nProvider = polyglot(
	messagesOf,
	asked.get("lang") ?? "en",
	[
		{ locale: "en", name: "English" },
		{ locale: "da", name: "Dansk" },
		{ locale: "sv", name: "Svenska" },
	],
	{ allowMissing: true },
);

/** Something that never stands still, as chat bubbles and presence marks do. */
function Presence() {
	const translate = useTranslate();
	const [count, setCount] = useState(3);
	useEffect(() => {
		const timer = setInterval(() => setCount((now) => 3 + (now % 5)), 700);
		return () => clearInterval(timer);
	}, []);
	return <Chip size="small" label={`${count} ${translate("crm.online")}`} />;
}

const Bar = () => (
	<AppBar>
		<TitlePortal />
		<Presence />
	</AppBar>
);

const Places = () => {
	const translate = useTranslate();
	return (
		<Menu>
			<Menu.ResourceItem name="deals" />
			<Menu.Item to="/board" primaryText={translate("crm.board")} />
			<Menu.ResourceItem name="companies" />
			<Menu.ResourceItem name="contacts" />
		</Menu>
	);
};

const Frame = ({ children }) => (
	<Layout appBar={Bar} menu={Places}>
		{children}
	</Layout>
);

export const App = () => (
	<Admin
		dataProvider={dataProvider}
		i18nProvider={i18nProvider}
		layout={Frame}
		store={memoryStore()}
		title="Fjordsalg"
		disableTelemetry
	>
		<Resource
			name="deals"
			list={DealList}
			show={DealShow}
			edit={DealEdit}
			create={DealCreate}
			recordRepresentation="title"
		/>
		<Resource
			name="companies"
			list={CompanyList}
			show={CompanyShow}
			recordRepresentation="name"
		/>
		<Resource
			name="contacts"
			list={ContactList}
			show={ContactShow}
			recordRepresentation="name"
		/>
		<CustomRoutes>
			<Route path="/board" element={<Board />} />
			<Route path="/board/:id" element={<Board />} />
		</CustomRoutes>
	</Admin>
);
