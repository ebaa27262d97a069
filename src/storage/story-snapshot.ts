import { createHash } from "node:crypto";
import type { AnnotationLayers } from "../annotation/layers.ts";
import { savePassageIndex } from "../retrieval/index/index-snapshot.ts";
import type { PassageIndex } from "../retrieval/index/passage-index.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { WordList } from "../retrieval/index/word-list.ts";
import { type FindableStory, hashStems } from "../retrieval/search/find-stories.ts";
import { listPersonNames } from "../retrieval/search/named-story.ts";
import type { FileProblem } from "../story/formats/file-mistake.ts";
import { inShort, type WarningsInShort } from "../story/reading-warning.ts";
import type { Place, Story, StoryId } from "../story/story.ts";
import type { PartCache } from "./part-cache.ts";
import { openSnapshot, type SectionValue, writeSnapshot } from "./snapshot-file.ts";
import { mentionForms, openParts, readFindable, readWords, type StoryPlace, TEXT_PART } from "./story-parts.ts";

/** What is told of a story without opening it. */
export type StorySummary = {
	readonly id: StoryId;
	readonly title: string;
	readonly language: string;
	readonly chapters: number;
	readonly paragraphs: number;
	/** Length of the text in UTF-16 code units. */
	readonly length: number;
	readonly published?: string | undefined;
	readonly rights?: string | undefined;
	/** A digest of the text and its paragraphs: while it is the same, places have the same numbers. */
	readonly reading: string;
	/** What is wrong with its files, if anything. */
	readonly warnings?: WarningsInShort | undefined;
};

/** A story that need not be in memory. */
export type StoredStory = {
	readonly summary: StorySummary;
	/** What keeping it costs in memory while it is not open. */
	readonly residentBytes: number;
	/** What finding it among others takes; read anew at each call. @throws SnapshotDamaged */
	findable(): FindableStory;
	/** Its words, normalized; read anew at each call. @throws SnapshotDamaged */
	words(): WordList;
	/** How many of its paragraphs, in their order, may be seen by who has read as far as `limit`. */
	paragraphsUpTo(limit: Place): number;
	/** How many of its paragraphs may be seen by who has read to the end of a chapter, for each chapter. */
	chapterEnds(): readonly number[];
	/**
	 * The story with its layers and index. Each part is read when it is first asked for, since a question seldom needs
	 * all, and again when the cache has forgotten it. A part that is damaged throws SnapshotDamaged then.
	 *
	 * @param as Another id, and its postings if they are in memory already.
	 */
	open(cache: PartCache, as?: { readonly id?: StoryId; readonly findable?: FindableStory }): SearchableStory;
};

export type StorySnapshot = {
	readonly stories: readonly StoredStory[];
	/** Why parts of the source could not be read. */
	readonly problems: readonly FileProblem[];
	/** Reads all of it once. @throws SnapshotDamaged */
	verify(): void;
};

type Contents = { readonly summaries: readonly StorySummary[]; readonly problems: readonly FileProblem[] };

/** Raised whenever what is written here, or its meaning, changes. */
export const SNAPSHOT_FORMAT = 11;

/** Writes the stories of one source as one snapshot, one after the other, so that they need not all be in memory. */
export function writeStorySnapshot(
	path: string,
	stories: Iterable<SearchableStory>,
	problems: readonly FileProblem[] = [],
): readonly StorySummary[] {
	const file = writeSnapshot(path);
	const summaries: StorySummary[] = [];
	try {
		for (const { story, layers, index } of stories) {
			const add: Add = (name, value) => file.add(`${summaries.length}/${name}`, value);
			addStory(add, story);
			addLayers(add, layers);
			addIndex(add, index);
			summaries.push(summaryOf(story));
		}
		file.add("summaries", jsonBytes({ summaries, problems } satisfies Contents));
		file.finish();
		return summaries;
	} catch (error) {
		file.discard();
		throw error;
	}
}

/** @returns undefined if there is none. @throws SnapshotDamaged */
export function openStorySnapshot(path: string): StorySnapshot | undefined {
	const file = openSnapshot(path);
	if (file === undefined) return undefined;
	const { summaries, problems } = JSON.parse(file.read("summaries").toString("utf8")) as Contents;
	const stories = summaries.map((summary, at) => storedStory({ file, prefix: `${at}/` }, summary));
	return { stories, problems, verify: file.verify };
}

export function summaryOf(story: Story): StorySummary {
	const { id, title, language, chapters, paragraphs, text, published, rights, warnings } = story;
	return {
		id,
		title,
		language,
		chapters: chapters.length,
		paragraphs: paragraphs.length,
		length: text.length,
		published,
		rights,
		reading: readingDigest(story),
		warnings: inShort(warnings),
	};
}

/** A digest of what a place in the story rests on: its text, and where its paragraphs and chapters are. */
function readingDigest({ text, paragraphs }: Pick<Story, "text" | "paragraphs">): string {
	const rows = Uint32Array.from(paragraphs.flatMap(({ start, end, chapter, number }) => [start, end, chapter, number]));
	return createHash("sha256").update(text).update(rows).digest("base64url").slice(0, 16);
}

type Add = (name: string, value: SectionValue) => void;

function addStory(add: Add, story: Story): void {
	const { text, readText: _, paragraphs, sentences, ...rest } = story;
	add("story", jsonBytes(rest));
	// Latin-1 where it will do: half the bytes, and read as fast as it can be copied.
	const narrow = !/[^\0-\u00ff]/u.test(text);
	for (let part = 0; part === 0 || part * TEXT_PART < text.length; part++) {
		const letters = text.slice(part * TEXT_PART, (part + 1) * TEXT_PART);
		add(narrow ? `text-latin1/${part}` : `text-utf16/${part}`, Buffer.from(letters, narrow ? "latin1" : "utf16le"));
	}
	add(
		"paragraphs",
		rows(paragraphs, ({ start, end, chapter, number }) => [start, end, chapter, number]),
	);
	add(
		"sentences",
		rows(sentences, ({ start, end, paragraph }) => [start, end, paragraph]),
	);
}

function addLayers(add: Add, layers: AnnotationLayers): void {
	const { entities, mentions, dates, quotations } = layers;
	const names = listPersonNames(layers);
	add("names-codes", names.codes);
	add("names-starts", names.starts);
	const places = new Map(entities.map(({ id }, place) => [id, place]));
	const mentionRows = rows(mentions, ({ start, end, entity, form }) => {
		const place = places.get(entity);
		if (place === undefined) throw new Error(`A mention at ${start} is of ${entity}, which is no entity of the story.`);
		return [start, end, place * mentionForms.length + mentionForms.indexOf(form)];
	});
	add("entities", jsonBytes(entities));
	add("mentions", mentionRows);
	add("dates", jsonBytes(dates));
	add("quotations", jsonBytes(quotations));
}

function addIndex(add: Add, index: PassageIndex): void {
	const { starts, passages, lengths, ...rest } = savePassageIndex(index);
	const findable = { ...hashStems(index), starts, passages, lengths };
	for (const [name, value] of Object.entries(findable)) add(`find-${name}`, value);
	for (const [name, value] of Object.entries(rest)) add(`index-${name}`, value);
}

function storedStory(place: StoryPlace, summary: StorySummary): StoredStory {
	return {
		summary,
		residentBytes: 0,
		findable: () => readFindable(place, summary.language),
		words: () => readWords(place),
		paragraphsUpTo: (limit) => {
			const paragraphs = place.file.readNumbers(`${place.prefix}paragraphs`);
			let count = 0;
			for (let at = 0; at < paragraphs.length; at += 4) {
				const [chapter, number] = [paragraphs[at + 2] as number, paragraphs[at + 3] as number];
				if (chapter < limit.chapter || (chapter === limit.chapter && number <= limit.paragraph)) count++;
			}
			return count;
		},
		chapterEnds: () => {
			const paragraphs = place.file.readNumbers(`${place.prefix}paragraphs`);
			const ends: number[] = [];
			for (let at = 4; at <= paragraphs.length; at += 4) {
				if (paragraphs[at + 2] !== paragraphs[at - 2]) ends.push(at / 4);
			}
			return ends;
		},
		open: (cache, { id = summary.id, findable } = {}) => openParts(place, cache, { id, findable }),
	};
}

function rows<T>(values: readonly T[], numbersOf: (value: T) => readonly number[]): Uint32Array {
	return Uint32Array.from(values.flatMap(numbersOf));
}

function jsonBytes(value: unknown): Uint8Array {
	return Buffer.from(JSON.stringify(value));
}
