import type { UserError } from "../errors.ts";
import { partsWithin, stemOf } from "./folder-order.ts";
import { fileMistake } from "./formats/file-mistake.ts";
import { joinLeftOut, type LeftOut } from "./left-out.ts";
import type { Manifest } from "./manifest.ts";
import type { FolderFile } from "./read-story.ts";
import { joinWarnings, type ReadingWarning } from "./reading-warning.ts";
import type { Span } from "./span.ts";
import type { Story } from "./story.ts";
import { titleFromPath } from "./story-id.ts";
import { assembleStory } from "./structure/assemble.ts";
import type { Draft, DraftChapter } from "./structure/draft.ts";
import { readHeading } from "./structure/headings/headings.ts";

type ReadFolder = {
	readonly path: string;
	readonly manifest: Manifest;
	readonly leftOut: readonly LeftOut[];
	readonly warnings: readonly ReadingWarning[];
};

/** Characters of a story that is put together from files. */
const LONGEST_STORY = 48 * 1024 * 1024;

/**
 * The files one after the other: each a chapter, unless it has chapters of its own.
 *
 * @throws UserError if there is no text in them, or more than a story may have.
 */
export function joinChapters({ path, manifest, leftOut, warnings }: ReadFolder, files: readonly FolderFile[]): Story {
	const texts: string[] = [];
	const chapters: DraftChapter[] = [];
	const paragraphs: Span[] = [];
	const told: { readonly name: string; readonly warnings: readonly ReadingWarning[] }[] = [];
	const shared = sharedFolders(files, path);
	let offset = 0;
	for (const one of files) {
		const { draft, front } = one;
		const parts = partsWithin(one.path, path);
		const isEmpty = draft.paragraphs.length === 0;
		const own = draft.warnings ?? [];
		told.push({ name: parts.join("/"), warnings: isEmpty ? [...own, { warning: "no-text" }] : own });
		if (isEmpty) continue;
		if (offset + draft.text.length > LONGEST_STORY)
			throw fileMistake({ say: "too-much-text", path, most: LONGEST_STORY / 1024 / 1024 });
		const { published } = { ...front, ...one.file.manifest };
		for (const { start, title } of chaptersOf(one, parts.slice(shared)))
			chapters.push({ start: offset + start, title, published });
		for (const { start, end } of draft.paragraphs) paragraphs.push({ start: offset + start, end: offset + end });
		texts.push(draft.text);
		offset += draft.text.length + 2;
	}
	if (paragraphs.length === 0) throw withoutText(path, warnings);
	const drafts = files.map(({ draft }) => draft);
	const draft: Draft = {
		text: texts.join("\n\n"),
		title: titleFromPath(path),
		author: drafts.find(({ author }) => author !== undefined)?.author,
		language: drafts.find(({ language }) => language !== undefined)?.language,
		chapters,
		paragraphs,
		notes: [{ note: "read-as", form: "folder" }],
		leftOut: joinLeftOut([...drafts.map((one) => one.leftOut), leftOut]),
		warnings: [...warnings, ...joinWarnings(told)],
	};
	return assembleStory(draft, path, manifest);
}

function withoutText(path: string, [first]: readonly ReadingWarning[]): UserError {
	const problem = first?.warning === "unreadable-part" ? first.problem : undefined;
	return fileMistake({ say: "folder-without-text", path, problem });
}

/** How many folders all files lie in together: those are no parts of the story. */
function sharedFolders(files: readonly FolderFile[], folder: string): number {
	const [first = [], ...others] = files.map(({ path }) => partsWithin(path, folder).slice(0, -1));
	const differs = first.findIndex((part, at) => others.some((parts) => parts[at] !== part));
	return differs < 0 ? first.length : differs;
}

/** A file's chapters, each with the folders within that it lies in: "Part Two: The Storm". */
function chaptersOf({ draft, file, path }: FolderFile, parts: readonly string[]): readonly DraftChapter[] {
	const folders = parts.slice(0, -1).map(titleFromPath);
	const label = (names: readonly (string | undefined)[], title: string | undefined) => {
		const part = names.filter((name) => name !== undefined && name !== title).join(", ");
		return part === "" ? title : title === undefined ? part : `${part}: ${title}`;
	};
	const name = file.manifest?.title ?? draft.title ?? titleOfFile(path);
	// "Summary" of a session's note is that session's.
	const isNote = draft.notes.some((note) => note.note === "read-as" && note.form === "markdown");
	const isShared = isNote && draft.chapters.length > 1;
	const chapters = draft.chapters.map(({ start, title }) => {
		const isBare = isShared && title !== undefined && readHeading(title) === undefined;
		return { start, title: label(isBare ? [...folders, name] : folders, title) };
	});
	const opening = (draft.paragraphs[0] as Span).start;
	return chapters.every(({ start }) => start > opening)
		? [{ start: opening, title: label(folders, name) }, ...chapters]
		: chapters;
}

/** A file's name as its chapter's title, if it has words; what opens a folder is called after the folder. */
function titleOfFile(path: string): string | undefined {
	const title = titleFromPath(path);
	return /\p{L}{2}/u.test(title) && !/^_?index$/iu.test(title.trim()) ? title : undefined;
}

/** Whether a file's name or title says that it is a chapter: "Session 3.md", however it is dated. */
export function isOfChapter({ draft, path }: FolderFile): boolean {
	return [stemOf(path.split(/[\\/]/u).at(-1) ?? ""), draft.title, draft.chapters[0]?.title].some(
		(title) =>
			title !== undefined && (/^(?:session|episode)\s*[#.-]?\s*\d/iu.test(title) || NUMBERED.has(kindOf(title))),
	);
}

const NUMBERED: ReadonlySet<string> = new Set(["part", "chapter"]);

function kindOf(title: string): string {
	return readHeading(title)?.kind ?? "";
}
