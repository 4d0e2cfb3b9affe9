// Every text of the dashboard in this language: one module, loaded when it is spoken.
export { activities } from "./activities.ts";
export { backup } from "./backup.ts";
export { dashboard } from "./dashboard.ts";
export { everywhere } from "./everywhere.ts";
export { files } from "./files.ts";
export { forget } from "./forget.ts";
export { goal } from "./goal.ts";
export { growth } from "./growth.ts";
export { importing } from "./import.ts";
export { overview } from "./overview.ts";
export { own } from "./own.ts";
export { page } from "./page.ts";
export { pipeline } from "./pipeline.ts";
export { pocket } from "./pocket.ts";
export { records } from "./records.ts";
export { table } from "./table.ts";
export { team } from "./team.ts";
