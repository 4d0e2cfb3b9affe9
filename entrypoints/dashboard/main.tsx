import "../../components/tokens.css";
import "../../components/base.css";
import "../../components/dashboard/dashboard.css";
import "../../components/dashboard/kpi.css";
import "../../components/dashboard/goal.css";
import "../../components/dashboard/growth.css";
import "../../components/dashboard/own.css";
import "../../components/dashboard/records.css";
import "../../components/dashboard/backup.css";
import "../../components/dashboard/files.css";
import "../../components/dashboard/import.css";
import "../../components/dashboard/forget.css";
import "../../components/dashboard/team.css";
import "../../components/dashboard/pipeline.css";
import { render } from "preact";
import { readGlance } from "../../lib/glance.ts";
import { refreshGlance } from "../../lib/live/act.ts";
import { logProblem } from "../../lib/log.ts";
import { languageOfTag } from "../../lib/text/language-of-tag.ts";
import { App } from "./app.tsx";
import { speak } from "./texts.ts";

const place = document.getElementById("app");
const glance = await readGlance();
await speak(glance?.language ?? languageOfTag(navigator.language) ?? "en");
if (place) render(<App first={glance} />, place);
// Measured on another day, or never: the store is looked at afresh while the page is drawn.
void refreshGlance().catch((problem) => logProblem("measuring", problem));
