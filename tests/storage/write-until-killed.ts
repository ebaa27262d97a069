import { writeSync } from "node:fs";
import { openSettings } from "../../src/storage/settings.ts";

/** Run by `kill-while-writing.ts`: moves a reader on by one paragraph at a time and says each number once it is saved. */
const [folder = "", reader = ""] = process.argv.slice(2);
const settings = openSettings(folder);
for (let paragraph = 1; ; paragraph++) {
	await settings.setReadingPosition(reader, { story: "emma" }, { chapter: 1, paragraph });
	writeSync(1, `${paragraph}\n`);
}
