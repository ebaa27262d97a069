import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../storage/temporary-folder.ts";

/** A corpus folder with these files, and an empty data folder beside it. */
export function corpusFolder(files: Readonly<Record<string, string>>): { corpusDir: string; dataDir: string } {
	const folder = temporaryFolder();
	const corpusDir = join(folder, "corpus");
	mkdirSync(corpusDir);
	for (const [name, text] of Object.entries(files)) writeStory(corpusDir, name, text);
	return { corpusDir, dataDir: join(folder, "data") };
}

export function writeStory(corpusDir: string, name: string, text: string): void {
	const path = join(corpusDir, name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

/** A story in chapters, each of some paragraphs that name their place. */
export function chapteredStory(title: string, chapters: readonly (readonly string[])[]): string {
	const body = chapters.map((paragraphs, at) => `CHAPTER ${at + 1}\n\n${paragraphs.join("\n\n")}`);
	return `${title}\n\n${body.join("\n\n\n")}\n`;
}
