import { openPocket } from "./open-pocket.tsx";

await openPocket("popup");
