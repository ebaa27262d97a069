import { UserError } from "../errors.ts";
import type { Manifest } from "./manifest.ts";
import { readDraft, readStory, type StoryFile } from "./read-story.ts";
import type { Span } from "./span.ts";
import type { Story, StoryId } from "./story.ts";
import { slug, storyIdOf, titleFromPath } from "./story-id.ts";
import { assembleStory } from "./structure/assemble.ts";
import type { Draft, DraftChapter } from "./structure/draft.ts";

export type StoryFolder = {
	/** Name within the corpus. */
	readonly path: string;
	/** The files with text, in any order, each with its own manifest if it has one. */
	readonly files: readonly StoryFile[];
	readonly manifest?: Manifest | undefined;
};

export type FolderReading = {
	/** One story of which the files are chapters, or the reports of an archive. */
	readonly stories: readonly Story[];
	/** Reports of an archive that could not be read, one message each. */
	readonly problems: readonly string[];
};

/** Files that one folder may hold: a web serial has up to some 3,000 chapters. */
const MOST_FILES = 20_000;

/** Characters of a story that is put together from files. */
const LONGEST_STORY = 48 * 1024 * 1024;

/**
 * Reads a folder: an archive of reports if its manifest says so or every file has a dateline of its own, else one story.
 *
 * @throws UserError if it is empty or too large, or if a chapter of a story cannot be read.
 */
export function readFolder({ path, files, manifest = {} }: StoryFolder): FolderReading {
	if (files.length === 0)
		throw new UserError(`${path} is a folder without stories. Put text files in it, one a chapter.`);
	if (files.length > MOST_FILES)
		throw new UserError(`${path} holds ${files.length} files; at most ${MOST_FILES} are read.`);
	const sorted = files.toSorted((a, b) => comparePaths(a.path, b.path));
	if (manifest.kind === "archive") return readArchive(path, sorted, manifest);
	if (manifest.kind === undefined && sorted.length > 1) {
		const archive = tryArchive(path, sorted, manifest);
		if (archive !== undefined) return archive;
	}
	return { stories: [joinChapters(path, sorted, manifest)], problems: [] };
}

const COLLATOR = new Intl.Collator("en", { numeric: true });

/** Natural order: "Chapter 2" before "Chapter 10". */
export function comparePaths(a: string, b: string): number {
	return COLLATOR.compare(a, b);
}

/** The files as reports, if the first of them and then all others have datelines. */
function tryArchive(path: string, files: readonly StoryFile[], manifest: Manifest): FolderReading | undefined {
	const first = files[0] as StoryFile;
	if (readDraft(first).draft.dateline?.day === undefined && first.manifest?.dateline === undefined) return undefined;
	const reading = readArchive(path, files, manifest);
	return reading.stories.every(({ dateline }) => dateline?.day !== undefined) ? reading : undefined;
}

function readArchive(path: string, files: readonly StoryFile[], manifest: Manifest): FolderReading {
	const collection = manifest.id ?? storyIdOf(path);
	const taken = new Map<StoryId, number>();
	const stories: Story[] = [];
	const problems: string[] = [];
	// What is said of the archive holds for each of its reports, but for what only one of them can have.
	const { author, source, url, rights, publicDomain, language, names } = manifest;
	const shared = { author, source, url, rights, publicDomain, language, names };
	for (const file of files) {
		try {
			const id = file.manifest?.id ?? reportId(collection, file.path, taken);
			taken.set(id, taken.get(id) ?? 1);
			const story = readStory({ ...file, manifest: { ...shared, kind: "report", ...file.manifest, id } });
			stories.push({ ...story, collection });
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			problems.push(error.message);
		}
	}
	return { stories, problems };
}

/** Characters of an archive's id that begin the ids of its reports. */
const PREFIX = 10;

/** @param taken Ids, each with the last number that was tried for it: a thousand reports may be called "index". */
function reportId(collection: StoryId, path: string, taken: Map<StoryId, number>): StoryId {
	const id = slug(`${collection.slice(0, PREFIX)}-${storyIdOf(path)}`);
	let number = taken.get(id);
	if (number === undefined) return id;
	for (;;) {
		number++;
		const candidate = `${id.slice(0, 32 - String(number).length - 1).replace(/-$/u, "")}-${number}`;
		if (taken.has(candidate)) continue;
		taken.set(id, number);
		return candidate;
	}
}

function joinChapters(path: string, files: readonly StoryFile[], manifest: Manifest): Story {
	const parts: string[] = [];
	const chapters: DraftChapter[] = [];
	const paragraphs: Span[] = [];
	let offset = 0;
	let first: Draft | undefined;
	for (const file of files) {
		const { draft } = readDraft({ ...file, manifest: file.manifest ?? manifest });
		first ??= draft;
		const opening = draft.paragraphs[0];
		if (opening === undefined) continue;
		if (offset + draft.text.length > LONGEST_STORY)
			throw new UserError(
				`${path} holds more than ${LONGEST_STORY / 1024 / 1024} MB of text. Divide it into several folders.`,
			);
		if (draft.chapters.every(({ start }) => start > opening.start)) {
			chapters.push({
				start: offset + opening.start,
				title: file.manifest?.title ?? draft.title ?? titleOfFile(file.path),
			});
		}
		for (const { start, title } of draft.chapters) chapters.push({ start: offset + start, title });
		for (const { start, end } of draft.paragraphs) paragraphs.push({ start: offset + start, end: offset + end });
		parts.push(draft.text);
		offset += draft.text.length + 2;
	}
	if (paragraphs.length === 0) throw new UserError(`${path} is a folder without text that could be cited.`);
	const draft = {
		text: parts.join("\n\n"),
		title: titleFromPath(path),
		author: first?.author,
		language: first?.language,
		chapters,
		paragraphs,
		notes: [{ note: "read-as", form: "folder" } as const],
		leftOut: [],
	};
	return assembleStory(draft, path, manifest);
}

/** A file's name as its chapter's title, if it has words. */
function titleOfFile(path: string): string | undefined {
	const title = titleFromPath(path);
	return /\p{L}{2}/u.test(title) ? title : undefined;
}
