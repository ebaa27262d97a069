import type { FileProblem } from "./formats/file-mistake.ts";
import { isOfChapter } from "./join-chapters.ts";
import type { Manifest } from "./manifest.ts";
import type { FolderFile } from "./read-story.ts";
import type { ReadingWarning } from "./reading-warning.ts";
import type { Story, StoryId } from "./story.ts";
import { slug, storyIdOf, wholeIdOf } from "./story-id.ts";
import { assembleStory, dayOfReport } from "./structure/assemble.ts";

type Archive = {
	readonly stories: readonly Story[];
	readonly problems: readonly FileProblem[];
	readonly warnings: readonly ReadingWarning[];
};

/** Files at the beginning of which one has to have a day: what is added later does not make a serial an archive. */
const FIRST_FILES = 3;

/** Whether files are reports: most of them, and one of the first, have a day of their own, and are not called chapters. */
export function looksLikeArchive(files: readonly FolderFile[]): boolean {
	if (files.length < 2) return false;
	const isDated = files.map((one) => !isOfChapter(one) && dayOf(one) !== undefined);
	return isDated.slice(0, FIRST_FILES).includes(true) && isDated.filter(Boolean).length * 2 > files.length;
}

function dayOf({ draft, front, file }: FolderFile): string | undefined {
	return dayOfReport(draft, { ...front, ...file.manifest });
}

/** Each file as a report of its own; one that cannot be is told. */
export function readArchive(
	{ path, manifest }: { path: string; manifest: Manifest },
	files: readonly FolderFile[],
): Archive {
	const collection = manifest.id ?? storyIdOf(path);
	const taken = new Map<StoryId, number>();
	const stories: Story[] = [];
	const problems: FileProblem[] = [];
	const cut: { whole: string; id: string; name: string }[] = [];
	// What is said of the archive holds for each of its reports, but for what only one of them can have.
	const { author, source, url, rights, publicDomain, language, names } = manifest;
	const shared = { author, source, url, rights, publicDomain, language, names };
	for (const { file, draft, front } of files) {
		if (draft.paragraphs.length === 0) {
			problems.push({ say: "no-citable-text", path: file.path });
			continue;
		}
		const given = file.manifest?.id ?? front.id;
		const id = given ?? reportId(collection, file.path, taken);
		taken.set(id, taken.get(id) ?? 1);
		const whole = `${collection}-${wholeIdOf(file.path)}`;
		if (given === undefined && id.length < whole.length) cut.push({ whole, id, name: file.path });
		const story = assembleStory(draft, file.path, { ...shared, kind: "report", ...front, ...file.manifest, id });
		stories.push({ ...story, collection });
	}
	return { stories: withUndatedTold(stories), problems, warnings: cutIds(cut) };
}

/** "yesterday" in a report without a day means nothing: whoever keeps the archive may know the day. */
function withUndatedTold(stories: readonly Story[]): readonly Story[] {
	if (stories.every(({ dateline }) => dateline?.day === undefined)) return stories;
	return stories.map((story) =>
		story.dateline?.day === undefined ? { ...story, warnings: [...story.warnings, { warning: "no-dateline" }] } : story,
	);
}

/** Reports whose ids do not say all that their names do: one warning for all. */
function cutIds(cut: readonly { whole: string; id: string; name: string }[]): readonly ReadingWarning[] {
	const [first] = cut;
	if (first === undefined) return [];
	const within = { files: cut.slice(0, 3).map(({ name }) => name), count: cut.length };
	return [{ warning: "cut-id", whole: first.whole, id: first.id, within }];
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
