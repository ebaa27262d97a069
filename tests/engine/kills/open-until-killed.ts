import { writeSync } from "node:fs";
import { openEngine } from "../../../src/engine/engine.ts";

/** Run by `kill-while-reading.ts`: opens the library and says how many stories are ready, until it is killed. */
const [corpusDir = "", dataDir = ""] = process.argv.slice(2);
const quiet = () => {};
const engine = await openEngine({ corpusDir, dataDir, log: { info: quiet, warn: quiet, error: quiet } });
engine.onChange(({ ready }) => writeSync(1, `${ready}\n`));
writeSync(1, "0\n");
setInterval(quiet, 1000);
