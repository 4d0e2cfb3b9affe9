import { mkdirSync } from "node:fs";
import { act, chromium, goTo, look, sleep } from "./test/e2e/kit.mjs";
const out="/tmp/langwork/pics"; mkdirSync(out,{recursive:true});
const c = await chromium();
const page = await c.page("dashboard.html");
await sleep(1200);
const pop = await c.page("popup.html"); 
const langs=["da","sv","nb","fi","de"];
await look(pop,"light",360); await sleep(600);
await pop.bringToFront(); await pop.screenshot({path:`${out}/start-en.png`});
await act(page,"addSample",{language:"de"}); 
await act(page,"saveSettings",{patch:{isIntroduced:true}});
const shoot = async (name, hash, width=1100) => { await page.bringToFront(); await look(page, "light", width); await goTo(page, hash); await sleep(1500); await page.screenshot({path:`${out}/${name}.png`, fullPage:true}); };
for (const l of langs) { await act(page,"saveSettings",{patch:{language:l}}); await sleep(700);
 const p = await c.page("popup.html"); await look(p,"light",360); await sleep(1200); await p.bringToFront(); await p.screenshot({path:`${out}/popup-${l}.png`, fullPage:true}); await p.close();
 await shoot(`settings-${l}`,"#/settings", 900);
 await shoot(`kpi-${l}`,"#/kpi/winRate",900);
 if (l==="de"||l==="fi") { await shoot(`kpi320-${l}`,"#/kpi/averageDealValue",320); await shoot(`defs-${l}`,"#/definitions",900); await shoot(`activities-${l}`,"#/activities",900); await shoot(`commission-${l}`,"#/commission",700);}
}
await c.close();
