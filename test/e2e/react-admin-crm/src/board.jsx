// Deals as cards by stage, amounts rounded; one opens in a window over the board, at an address of its own.
import {
	Box,
	Card,
	CardActionArea,
	CardContent,
	Dialog,
	DialogContent,
	DialogTitle,
	IconButton,
	Stack,
	Typography,
} from "@mui/material";
import {
	ListBase,
	RecordContextProvider,
	ReferenceField,
	ShowBase,
	TextField,
	Title,
	useListContext,
	useRecordContext,
	useTranslate,
} from "react-admin";
import { useNavigate, useParams } from "react-router-dom";
import { Day, Percent, Rounded, Stage } from "./fields.jsx";
import { stageChoices } from "./words.js";

const DealCard = () => {
	const { id, title, amount, currency } = useRecordContext();
	const navigate = useNavigate();
	return (
		<Card variant="outlined" data-deal={id}>
			<CardActionArea onClick={() => navigate(`/board/${id}`)}>
				<CardContent sx={{ p: 1 }}>
					<Typography variant="caption" component="div">
						<ReferenceField
							source="companyId"
							reference="companies"
							link={false}
						/>
					</Typography>
					<Typography variant="body2">{title}</Typography>
					<Typography variant="caption">
						<Rounded value={amount} currency={currency} />
					</Typography>
				</CardContent>
			</CardActionArea>
		</Card>
	);
};

const Column = ({ stage }) => {
	const translate = useTranslate();
	const { data = [] } = useListContext();
	const deals = data.filter((deal) => deal.stage === stage.id);
	return (
		<Stack
			spacing={1}
			sx={{ flex: 1, minWidth: 150 }}
			component="section"
			aria-label={translate(stage.name)}
		>
			<Typography variant="h6" component="h3">
				{translate(stage.name)}
			</Typography>
			<Typography variant="caption">{deals.length}</Typography>
			{deals.map((deal) => (
				<RecordContextProvider key={deal.id} value={deal}>
					<DealCard />
				</RecordContextProvider>
			))}
		</Stack>
	);
};

/** A caption above its value. */
const Pair = ({ label, children }) => {
	const translate = useTranslate();
	return (
		<Box>
			<Typography variant="caption" color="textSecondary" component="div">
				{translate(`resources.deals.fields.${label}`)}
			</Typography>
			<Typography variant="body2" component="div">
				{children}
			</Typography>
		</Box>
	);
};

const DealWindow = () => {
	const deal = useRecordContext();
	const navigate = useNavigate();
	const translate = useTranslate();
	if (!deal) return null;
	return (
		<Dialog open onClose={() => navigate("/board")} fullWidth maxWidth="sm">
			<DialogTitle>{deal.title}</DialogTitle>
			<IconButton
				aria-label={translate("crm.close")}
				onClick={() => navigate("/board")}
				sx={{ position: "absolute", right: 8, top: 8 }}
			>
				×
			</IconButton>
			<DialogContent>
				<Stack direction="row" spacing={4} useFlexGap sx={{ flexWrap: "wrap" }}>
					<Pair label="companyId">
						<ReferenceField source="companyId" reference="companies" />
					</Pair>
					<Pair label="amount">
						<Rounded value={deal.amount} currency={deal.currency} />
					</Pair>
					<Pair label="stage">
						<Stage />
					</Pair>
					<Pair label="probability">
						<Percent />
					</Pair>
					<Pair label="expectedCloseOn">
						<Day source="expectedCloseOn" />
					</Pair>
					<Pair label="owner">
						<TextField source="owner" />
					</Pair>
				</Stack>
			</DialogContent>
		</Dialog>
	);
};

export const Board = () => {
	const { id } = useParams();
	const translate = useTranslate();
	return (
		<>
			<Title title={translate("crm.board")} />
			<ListBase
				resource="deals"
				perPage={100}
				sort={{ field: "id", order: "ASC" }}
				disableSyncWithLocation
			>
				<Stack direction="row" spacing={1} sx={{ mt: 1 }}>
					{stageChoices.map((stage) => (
						<Column key={stage.id} stage={stage} />
					))}
				</Stack>
			</ListBase>
			{id && (
				<ShowBase resource="deals" id={id}>
					<DealWindow />
				</ShowBase>
			)}
		</>
	);
};
