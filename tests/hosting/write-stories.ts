import { writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openSettings } from "../../src/storage/settings.ts";
import { createUploadFiles } from "../../src/storage/upload-files.ts";

/**
 * Run by `backup.test.ts` as a bot that is busy: each round moves a reader on, adds a story and removes an older one, but for the first
 * ones, in the order in which `openUploads` does it. It says each as soon as it is kept, and that it removes a story before it does.
 */
const [folder = "", guild = "", everyMs = "0"] = process.argv.slice(2);
const settings = openSettings(folder);
const files = createUploadFiles(join(folder, "uploads"));
/** Stories that stay, and how many others there are at a time. */
const [STAYING, OTHERS] = [3, 5];
for (let round = 1; ; round++) {
	await settings.setReadingPosition("anna", { story: "emma" }, { chapter: 1, paragraph: round });
	writeSync(1, `read ${round}\n`);
	const bytes = new TextEncoder().encode(textOf(round));
	const file = files.accept(guild, files.keepAside(guild, { name: "log.txt", ending: "txt", bytes }, {}), idOf(round), {
		title: idOf(round),
	});
	await settings.saveUpload({ guild, story: idOf(round), file, title: idOf(round) });
	writeSync(1, `added ${round}\n`);
	const old = round - OTHERS;
	if (old > STAYING) {
		writeSync(1, `removing ${old}\n`);
		await settings.removeUpload(guild, idOf(old));
		files.remove(guild, `${idOf(old)}.txt`);
		writeSync(1, `removed ${old}\n`);
	}
	await pause(Number(everyMs));
}

function idOf(round: number): string {
	return `log-${round}`;
}

function textOf(round: number): string {
	return `Day ${round}: all was well.\n`.repeat(2000);
}
