import "../../components/tokens.css";
import "../../components/base.css";
import "../../components/dashboard/dashboard.css";
import "../../components/dashboard/kpi.css";
import "../../components/dashboard/goal.css";
import "../../components/dashboard/growth.css";
import "../../components/dashboard/customer.css";
import "../../components/dashboard/overview.css";
import "../../components/dashboard/own.css";
import "../../components/dashboard/records.css";
import "../../components/dashboard/list.css";
import "../../components/dashboard/backup.css";
import "../../components/dashboard/files.css";
import "../../components/dashboard/import.css";
import "../../components/dashboard/forget.css";
import "../../components/dip.css";
import "../../components/dashboard/feel.css";
import "../../components/dashboard/team.css";
import "../../components/dashboard/pipeline.css";
import { render } from "preact";
import { readGlance } from "../../lib/glance.ts";
import { refreshGlance } from "../../lib/live/act.ts";
import { logProblem } from "../../lib/log.ts";
import { wearKept } from "../../lib/looks.ts";
import { languageOfTag } from "../../lib/model/language-of-tag.ts";
import { settings } from "../../lib/store/read.ts";
import { App } from "./app.tsx";
import { speak } from "./texts.ts";

wearKept();
const place = document.getElementById("app");
// The database opens while the texts are fetched: whatever page this is, it reads from it.
void settings().catch((problem) => logProblem("reading", problem));
const glance = await readGlance();
await speak(glance?.language ?? languageOfTag(navigator.language) ?? "en");
if (place) render(<App first={glance} />, place);
// Measured on another day, or never: the store is looked at afresh while the page is drawn.
void refreshGlance().catch((problem) => logProblem("measuring", problem));
