import { writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openSettings } from "../../src/storage/settings.ts";
import { createUploadFiles } from "../../src/storage/upload-files.ts";

/**
 * Run by `backup.test.ts` as a bot that is busy: each round moves a reader on, adds a story and removes an older one, in the
 * order in which `openUploads` does it. It says each as soon as it is kept, and that it removes a story before it does.
 */
const [folder = "", guild = "", everyMs = "0"] = process.argv.slice(2);
const settings = openSettings(folder);
const files = createUploadFiles(join(folder, "uploads"));
const KEPT = 5;
for (let round = 1; ; round++) {
	await settings.setReadingPosition("anna", { story: "emma" }, { chapter: 1, paragraph: round });
	writeSync(1, `read ${round}\n`);
	const bytes = new TextEncoder().encode(textOf(round));
	const file = files.accept(guild, files.keepAside(guild, { name: "log.txt", ending: "txt", bytes }, {}), idOf(round), {
		title: idOf(round),
	});
	await settings.saveUpload({ guild, story: idOf(round), file, title: idOf(round) });
	writeSync(1, `added ${round}\n`);
	if (round > KEPT) {
		writeSync(1, `removing ${round - KEPT}\n`);
		await settings.removeUpload(guild, idOf(round - KEPT));
		files.remove(guild, `${idOf(round - KEPT)}.txt`);
		writeSync(1, `removed ${round - KEPT}\n`);
	}
	await pause(Number(everyMs));
}

function idOf(round: number): string {
	return `log-${round}`;
}

function textOf(round: number): string {
	return `Day ${round}: all was well.\n`.repeat(2000);
}
