export { readingAt as read } from "../../crm/reading-of.ts";
