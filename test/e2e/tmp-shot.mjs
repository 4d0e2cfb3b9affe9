import { act, chromium, goTo, recordsOf, picture, sleep } from "./kit.mjs";
const b = await chromium();
try {
const page = await b.page("dashboard.html?pseudo#/overview");
await page.waitForSelector("h1");
await act(page,"saveSettings",{patch:{language:"en"}}); await act(page,"addSample",{});
const [goal]=await recordsOf(page,"goal");
for (const [n,a,w] of [["goal",`goal/${goal.id}`,320],["seen","seen",320],["overview","overview",900],["team","team",320]]) {
 await page.setViewport({width:w,height:900}); await goTo(page,`#/${a}`); await sleep(900);
 await picture(page,`/tmp/lang-${n}.png`,{fullPage:true});
}
const p=await b.page("popup.html?pseudo"); await p.setViewport({width:320,height:600}); await sleep(1500); await picture(p,"/tmp/lang-popup.png",{fullPage:true});
} finally { await b.close(); }
