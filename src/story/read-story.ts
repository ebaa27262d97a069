import { UserError } from "../errors.ts";
import { decodeText } from "./formats/decode-text.ts";
import { readEpub } from "./formats/epub/epub.ts";
import { readFb2 } from "./formats/fb2.ts";
import { fileMistake } from "./formats/file-mistake.ts";
import { readHtml } from "./formats/html/html.ts";
import { readMarkdown } from "./formats/markdown.ts";
import { readMhtml } from "./formats/mhtml.ts";
import { readPlainText } from "./formats/plain-text.ts";
import { sniffFormat } from "./formats/sniff-format.ts";
import { readDocx } from "./formats/word/docx.ts";
import { readOdt } from "./formats/word/odt.ts";
import type { Manifest } from "./manifest.ts";
import type { Story } from "./story.ts";
import { assembleStory } from "./structure/assemble.ts";
import type { Draft } from "./structure/draft.ts";

export type StoryFile = {
	/** Name within the corpus, for the story's id and for messages. */
	readonly path: string;
	readonly bytes: Uint8Array;
	readonly manifest?: Manifest | undefined;
	/** What a PDF holds, or why it cannot be read: `unpackFile` finds it out. */
	readonly unpacked?: Draft | UserError | undefined;
};

/**
 * Reads one file as a story. Its format is told from its content.
 *
 * @throws UserError if it cannot be read, with the reason and the way out.
 */
export function readStory(file: StoryFile): Story {
	const { path, manifest } = file;
	const { draft, front } = readDraft(file);
	if (draft.paragraphs.length === 0) {
		throw fileMistake({ say: "no-citable-text", path });
	}
	return assembleStory(draft, path, { ...front, ...manifest });
}

export type FileDraft = {
	readonly draft: Draft;
	/** What a Markdown file's front matter says. */
	readonly front: Manifest;
	/** The file's place among those of its folder, where it says so itself. */
	readonly order?: number | undefined;
};

/** A file of a folder with what was read of it. */
export type FolderFile = FileDraft & { readonly file: StoryFile; readonly path: string };

/**
 * A file's draft and what it says of itself.
 *
 * @param inFolder It is one of several files of a story.
 * @throws UserError if it cannot be read, with the reason and the way out.
 */
export function readDraft({ path, bytes, manifest, unpacked }: StoryFile, inFolder = false): FileDraft {
	const format = sniffFormat(bytes, path);
	if (format === "pdf") return { draft: draftOf(path, unpacked), front: {} };
	if (format === "epub") return { draft: readEpub(bytes, path), front: {} };
	if (format === "mhtml") return { draft: readMhtml(bytes, path), front: {} };
	if (format === "docx") return { draft: readDocx(bytes, path), front: {} };
	if (format === "odt") return { draft: readOdt(bytes, path), front: {} };
	if (format === "fb2") {
		const { text, warnings } = decodeText(bytes, path, { markup: true });
		return { draft: { ...readFb2(text, path), warnings }, front: {} };
	}
	const { text, warnings } = decodeText(bytes, path, { markup: format === "html" });
	const read = readText(format, text, { path, manifest, inFolder });
	if (warnings.length === 0) return read;
	return { ...read, draft: { ...read.draft, warnings: [...warnings, ...(read.draft.warnings ?? [])] } };
}

function draftOf(path: string, unpacked: StoryFile["unpacked"]): Draft {
	if (unpacked === undefined) throw new Error(`${path} was not unpacked before it was read.`);
	if (unpacked instanceof UserError) throw unpacked;
	return unpacked;
}

function readText(
	format: "text" | "markdown" | "html",
	text: string,
	{ path, manifest, inFolder }: Pick<StoryFile, "path" | "manifest"> & { readonly inFolder: boolean },
): FileDraft {
	if (format === "html") return { draft: readHtml(text, path), front: {} };
	if (format === "markdown") return readMarkdown(text, path, inFolder);
	return { draft: readPlainText(text, manifest), front: {} };
}
