import { lockDataDir } from "../../src/storage/data-lock.ts";

/** Run by `data-lock.test.ts`: takes the folder, says so, and keeps it. */
const [folder = ""] = process.argv.slice(2);
await lockDataDir(folder, 0);
process.stdout.write("taken\n");
setInterval(() => {}, 1000);
