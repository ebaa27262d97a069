import { UserError } from "../errors.ts";
import { isNotMeant, isOtherFile, isOtherFolder, isPicture } from "./folder-files.ts";
import { inReadingOrder, partsWithin, stemOf } from "./folder-order.ts";
import { type FileProblem, fileMistake, fileProblem } from "./formats/file-mistake.ts";
import { joinChapters } from "./join-chapters.ts";
import { type LeftOut, tallyLeftOut } from "./left-out.ts";
import type { Manifest } from "./manifest.ts";
import { looksLikeArchive, readArchive } from "./read-archive.ts";
import { type FolderFile, readDraft, type StoryFile } from "./read-story.ts";
import type { ReadingWarning } from "./reading-warning.ts";
import type { Story } from "./story.ts";

export type StoryFolder = {
	/** Name within the corpus. */
	readonly path: string;
	/** Its files, in any order, each with its own manifest if it has one. */
	readonly files: readonly StoryFile[];
	readonly manifest?: Manifest | undefined;
	/** Names of files and folders within that were passed over, and what could not be read of the disk. */
	readonly others?: readonly string[] | undefined;
	readonly unreadable?: readonly UnreadableFile[] | undefined;
};

export type UnreadableFile = { readonly path: string; readonly problem: FileProblem };

export type FolderReading = {
	/** One story of which the files are chapters, or the reports of an archive. */
	readonly stories: readonly Story[];
	/** Why reports of an archive could not be read. */
	readonly problems: readonly FileProblem[];
	/** Of an archive, what was left out and what is wrong beside its reports; a story has its own. */
	readonly leftOut: readonly LeftOut[];
	readonly warnings: readonly ReadingWarning[];
};

/** Files that one folder may hold: a web serial has up to some 3,000 chapters. */
const MOST_FILES = 20_000;

/**
 * Reads a folder: an archive of reports if its manifest says so or most of its files have datelines of their own, else one story.
 * A file that cannot be read costs no other.
 *
 * @throws UserError if it is empty or too large, or if none of its files can be read.
 */
export function readFolder({
	path,
	files: given,
	manifest = {},
	others = [],
	unreadable = [],
}: StoryFolder): FolderReading {
	const passedOver = [...others];
	const files = given.filter((file) => {
		const isStory = isOfStory(file, path);
		if (!isStory) passedOver.push(partsWithin(file.path, path).join("/"));
		return isStory;
	});
	if (files.length + unreadable.length === 0) {
		const found = passedOver.slice(0, 3);
		throw fileMistake({ say: "folder-without-stories", path, found, more: passedOver.length > found.length });
	}
	if (files.length > MOST_FILES)
		throw fileMistake({ say: "too-many-files-in-it", path, count: files.length, most: MOST_FILES });
	const failed: UnreadableFile[] = [...unreadable];
	const read = files.flatMap((file) => readFile(file, manifest, failed));
	const sorted = inReadingOrder(
		read.map((one) => ({ ...one, day: one.front.published })),
		path,
	);
	const tally = tallyLeftOut();
	for (const name of passedOver) tally.add("other-files", name);
	const folder = { path, manifest, leftOut: tally.list() };
	if (manifest.kind === "archive" || (manifest.kind === undefined && looksLikeArchive(sorted))) {
		const { stories, problems, warnings } = readArchive(folder, sorted);
		return {
			stories,
			problems: [...failed.map(({ problem }) => problem), ...problems],
			warnings,
			leftOut: folder.leftOut,
		};
	}
	const warnings = [...failed.map((one) => unreadablePart(one, path)), ...sameChapters(sorted, path)];
	return { stories: [joinChapters({ ...folder, warnings }, sorted)], problems: [], leftOut: [], warnings: [] };
}

/** By its name and, where that tells nothing, by its first bytes. A README that is told to be read is. */
function isOfStory({ path, bytes }: StoryFile, folder: string): boolean {
	const parts = partsWithin(path, folder);
	const name = parts.at(-1) ?? "";
	if (parts.slice(0, -1).some(isOtherFolder) || isPicture(bytes)) return false;
	return !isOtherFile(name) || (isNotMeant(name) && /^readme\./iu.test(name));
}

function readFile(file: StoryFile, manifest: Manifest, failed: UnreadableFile[]): readonly FolderFile[] {
	try {
		return [
			{
				...readDraft({ ...file, manifest: file.manifest ?? { chapters: manifest.chapters } }, true),
				file,
				path: file.path,
			},
		];
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		failed.push({ path: file.path, problem: fileProblem(error) });
		return [];
	}
}

function unreadablePart({ path, problem }: UnreadableFile, folder: string): ReadingWarning {
	return { warning: "unreadable-part", part: partsWithin(path, folder).join("/"), problem };
}

/** Shortest text that two files can hardly have by chance, in characters. */
const SHORTEST_SAME = 200;

/** Files that are told to be the same chapter: "3.md" beside "3.html", or a copy under another name. */
function sameChapters(files: readonly FolderFile[], folder: string): readonly ReadingWarning[] {
	const names = new Map<string, string[]>();
	const texts = new Map<string, string[]>();
	for (const { path, draft } of files) {
		const name = partsWithin(path, folder).join("/");
		const add = (to: Map<string, string[]>, key: string) => {
			const known = to.get(key);
			if (known === undefined) to.set(key, [name]);
			else known.push(name);
		};
		add(names, stemOf(name).toLowerCase());
		if (draft.text.length >= SHORTEST_SAME) add(texts, draft.text);
	}
	const alike = [...names.values(), ...texts.values()].filter((parts) => parts.length > 1);
	return [...new Map(alike.map((parts) => [parts.join("\n"), parts])).values()].map((parts) => ({
		warning: "same-chapter",
		parts: parts.slice(0, 4),
	}));
}
