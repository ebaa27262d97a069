import { writeSync } from "node:fs";
import { openSettings } from "../../src/storage/settings.ts";

/** Run by `full-disk.test.ts`: keeps one reader after the other, says each once it is kept, and ends with the error. */
const [folder = ""] = process.argv.slice(2);
const settings = openSettings(folder);
try {
	for (let reader = 1; ; reader++) {
		await settings.setReadingPosition(
			`reader-${reader}`.padEnd(200, "x"),
			{ story: "emma" },
			{ chapter: 1, paragraph: reader },
		);
		writeSync(1, `${reader}\n`);
	}
} catch (error) {
	const { name, message } = error as Error;
	writeSync(1, `${name}: ${message}\n`);
}
