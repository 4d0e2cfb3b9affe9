import * as z from "zod/mini";
import { LANGUAGES } from "../crm/labels.ts";
import { type PageText, taughtFields } from "../crm/reading.ts";
import { dealStatus } from "../model/deal.ts";
import { currency } from "../model/record.ts";

/** What stood on a page may be shown again, so it is clipped where it was read. */
const shown = z.string().check(z.maxLength(200));
const value = z.string().check(z.minLength(1), z.maxLength(500));
const count = z.int().check(z.gte(0), z.lte(5_000));

/** As a page says it: a canonical decimal, short enough to be exact. */
const decimal = z.string().check(z.regex(/^-?\d{1,15}(?:\.\d{1,6})?$/));
const ofCurrency = z.nullable(currency);

const from = z.enum([
	"taught",
	"known",
	"label",
	"structured",
	"headline",
	"breadcrumb",
	"title",
	"address",
	"text",
]);

const valued = <Of extends z.ZodMiniType>(of: Of) =>
	z.strictObject({
		value: of,
		text: shown,
		from,
		label: z.exactOptional(shown),
		certainty: z.enum(["sure", "likely", "approximate"]),
	});

const field = <Of extends z.ZodMiniType>(of: Of) => z.exactOptional(valued(of));

const some = <Of extends z.ZodMiniType>(of: Of) =>
	z.exactOptional(z.array(of).check(z.maxLength(60)));

const lines = z.array(shown).check(z.maxLength(16));

const amountSchema = z.strictObject({
	lines,
	more: z.exactOptional(lines),
	beside: lines,
	isRaw: z.exactOptional(z.literal(true)),
	rank: z.number().check(z.gte(0), z.lte(9)),
	isColumn: z.exactOptional(z.literal(true)),
	votes: count,
	from,
	currency: z.exactOptional(currency),
});

const listSchema = z.strictObject({
	stages: z
		.array(
			z.strictObject({
				stage: z.nullable(shown),
				status: dealStatus,
				count,
				sums: z
					.array(
						z.strictObject({
							value: decimal,
							currency: ofCurrency,
							isApproximate: z.boolean(),
						}),
					)
					.check(z.maxLength(16)),
				withoutAmount: count,
			}),
		)
		.check(z.maxLength(64)),
	count,
});

/** What stands on a page as it comes in a message: every text capped, nothing else beside it. */
export const pageTextSchema = z.strictObject({
	kind: z.enum(["deal", "customer", "lead", "list", "none"]),
	system: z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))),
	address: z.nullable(
		z.string().check(z.maxLength(1_000), z.regex(/^https?:\/\/[^\s]+$/)),
	),
	recordId: field(z.string().check(z.regex(/^[\w.:@-]{1,100}$/))),
	title: field(value),
	customer: field(value),
	organisationNumber: field(z.string().check(z.minLength(1), z.maxLength(50))),
	amounts: some(amountSchema),
	lone: some(shown),
	numbers: z.exactOptional(
		z.strictObject({
			texts: z.array(shown).check(z.maxLength(60)),
			currencies: lines,
			siteCurrency: z.exactOptional(currency),
		}),
	),
	stage: field(value),
	probability: field(z.number().check(z.gte(0), z.lte(1))),
	owner: field(value),
	createdOn: field(shown),
	expectedCloseOn: field(shown),
	closedOn: field(shown),
	closeOn: field(shown),
	statuses: some(valued(shown)),
	signs: some(valued(shown)),
	dates: z.exactOptional(
		z.strictObject({
			texts: z.array(shown).check(z.maxLength(60)),
			language: z.nullable(z.enum(LANGUAGES)),
			lang: z.string().check(z.maxLength(20)),
		}),
	),
	list: z.exactOptional(listSchema),
	unmatched: z.exactOptional(
		z.array(z.enum(taughtFields)).check(z.maxLength(taughtFields.length)),
	),
});

// What readers make and what messages may bring are the same.
pageTextSchema satisfies z.ZodMiniType<PageText, PageText>;
