import { openPocket } from "../popup/open-pocket.tsx";

await openPocket("panel");
