import * as z from "zod/mini";
import { type PageReading, taughtFields } from "../crm/reading.ts";
import { dealStatus } from "../model/deal.ts";
import { currency, plainDate } from "../model/record.ts";

/** What stood on a page may be shown again, so it is clipped where it was read. */
const shown = z.string().check(z.maxLength(200));
const value = z.string().check(z.minLength(1), z.maxLength(500));
const count = z.int().check(z.gte(0), z.lte(5_000));

/** As a page says it: a canonical decimal, short enough to be exact. */
const decimal = z.string().check(z.regex(/^-?\d{1,15}(?:\.\d{1,6})?$/));
const ofCurrency = z.nullable(currency);

const field = <Of extends z.ZodMiniType>(of: Of) =>
	z.exactOptional(
		z.strictObject({
			value: of,
			text: shown,
			from: z.enum([
				"taught",
				"known",
				"label",
				"structured",
				"headline",
				"breadcrumb",
				"title",
				"address",
				"text",
			]),
			label: z.exactOptional(shown),
			certainty: z.enum(["sure", "likely", "approximate"]),
		}),
	);

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

/** A reading as it comes in a message: every text capped, nothing else beside it. */
export const pageReadingSchema = z.strictObject({
	kind: z.enum(["deal", "customer", "lead", "list", "none"]),
	system: z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))),
	address: z.nullable(
		z.string().check(z.maxLength(1_000), z.regex(/^https?:\/\/[^\s]+$/)),
	),
	recordId: field(z.string().check(z.regex(/^[\w.:@-]{1,100}$/))),
	title: field(value),
	customer: field(value),
	organisationNumber: field(z.string().check(z.minLength(1), z.maxLength(50))),
	amount: field(z.strictObject({ value: decimal, currency: ofCurrency })),
	stage: field(value),
	status: field(dealStatus),
	probability: field(z.number().check(z.gte(0), z.lte(1))),
	owner: field(value),
	createdOn: field(plainDate),
	expectedCloseOn: field(plainDate),
	closedOn: field(plainDate),
	list: z.exactOptional(listSchema),
	unmatched: z.exactOptional(
		z.array(z.enum(taughtFields)).check(z.maxLength(taughtFields.length)),
	),
});

// What readers make and what messages may bring are the same.
pageReadingSchema satisfies z.ZodMiniType<PageReading, PageReading>;
