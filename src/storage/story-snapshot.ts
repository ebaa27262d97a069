import type { AnnotationLayers, EntityId, Mention } from "../annotation/layers.ts";
import { type FindableStory, hashStems } from "../retrieval/find-stories.ts";
import { loadPassageIndex, type SavedPassageIndex, savePassageIndex } from "../retrieval/index-snapshot.ts";
import type { PassageIndex } from "../retrieval/passage-index.ts";
import type { SearchableStory } from "../retrieval/searchable-story.ts";
import type { Paragraph, Sentence, Story, StoryId } from "../story/story.ts";
import type { VisibleStory } from "../story/visible-story.ts";
import { openSnapshot, type SnapshotReader, writeSnapshot } from "./snapshot-file.ts";

/** What is told of a story without opening it. */
export type StoryCard = {
	readonly id: StoryId;
	readonly title: string;
	readonly language: string;
	readonly chapters: number;
	readonly paragraphs: number;
	/** Length of the text in UTF-16 code units: what an opened story costs in memory goes with it. */
	readonly length: number;
	readonly rights?: string | undefined;
};

/** A story in a snapshot. */
export type StoredStory = {
	readonly card: StoryCard;
	/** What finding it among others takes; read anew at each call. @throws SnapshotDamaged */
	findable(): FindableStory;
	/**
	 * The story with its layers and index. Each part is read when it is first asked for: a question seldom needs all.
	 * A part that is damaged throws SnapshotDamaged then.
	 *
	 * @param findable Its postings, if they are in memory already.
	 */
	open(findable?: FindableStory): SearchableStory;
};

export type StorySnapshot = {
	readonly stories: readonly StoredStory[];
	/** Reads all of it once. @throws SnapshotDamaged */
	verify(): void;
};

/** Raised whenever what is written here, or its meaning, changes. */
export const SNAPSHOT_FORMAT = 1;

/** Writes the stories of one source as one snapshot, one after the other, so that they need not all be in memory. */
export function writeStorySnapshot(path: string, stories: Iterable<SearchableStory>): readonly StoryCard[] {
	const file = writeSnapshot(path);
	const cards: StoryCard[] = [];
	try {
		for (const { story, layers, index } of stories) {
			const add = (name: string, value: Uint8Array | Uint32Array): void => file.add(`${cards.length}/${name}`, value);
			addStory(add, story);
			addLayers(add, layers);
			addIndex(add, index);
			cards.push(cardOf(story));
		}
		file.add("cards", jsonBytes(cards));
		file.finish();
		return cards;
	} catch (error) {
		file.discard();
		throw error;
	}
}

/** @returns undefined if there is none. @throws SnapshotDamaged */
export function openStorySnapshot(path: string): StorySnapshot | undefined {
	const file = openSnapshot(path);
	if (file === undefined) return undefined;
	const cards = readJson(file, "cards") as readonly StoryCard[];
	return { stories: cards.map((card, place) => storedStory(file, card, `${place}/`)), verify: file.verify };
}

type Add = (name: string, value: Uint8Array | Uint32Array) => void;

function addStory(add: Add, story: Story): void {
	const { text, paragraphs, sentences, ...rest } = story;
	add("story", jsonBytes(rest));
	// Latin-1 where it will do: half the bytes, and read as fast as it can be copied.
	const narrow = isLatin1(text);
	add(narrow ? "text-latin1" : "text-utf16", Buffer.from(text, narrow ? "latin1" : "utf16le"));
	add(
		"paragraphs",
		rows(paragraphs, ({ start, end, chapter, number }) => [start, end, chapter, number]),
	);
	add(
		"sentences",
		rows(sentences, ({ start, end, paragraph }) => [start, end, paragraph]),
	);
}

function addLayers(add: Add, { entities, mentions, dates, quotations }: AnnotationLayers): void {
	const places = new Map(entities.map(({ id }, place) => [id, place]));
	add("entities", jsonBytes(entities));
	add(
		"mentions",
		rows(mentions, ({ start, end, entity, form }) => [
			start,
			end,
			(places.get(entity) ?? 0) * mentionForms.length + mentionForms.indexOf(form),
		]),
	);
	add("dates", jsonBytes(dates));
	add("quotations", jsonBytes(quotations));
}

function addIndex(add: Add, index: PassageIndex): void {
	for (const [name, value] of Object.entries({ ...savePassageIndex(index), ...hashStems(index) })) {
		add(`index-${name}`, typeof value === "string" ? Buffer.from(value) : value);
	}
}

function cardOf({ id, title, language, chapters, paragraphs, text, rights }: Story): StoryCard {
	return { id, title, language, chapters: chapters.length, paragraphs: paragraphs.length, length: text.length, rights };
}

function storedStory(file: SnapshotReader, card: StoryCard, prefix: string): StoredStory {
	const numbers = (name: string): Uint32Array => readNumbers(file, prefix + name);
	return {
		card,
		findable: () => ({
			language: card.language,
			hashes: numbers("index-hashes"),
			hashedStems: numbers("index-hashedStems"),
			postings: {
				starts: numbers("index-starts"),
				passages: numbers("index-passages"),
				lengths: numbers("index-lengths"),
			},
		}),
		open: (findable) => {
			const layers = openLayers(file, prefix);
			const index = once(() => openIndex(file, prefix, findable));
			return {
				story: openStory(file, prefix),
				layers,
				get index() {
					return index();
				},
			};
		},
	};
}

function openStory(file: SnapshotReader, prefix: string): VisibleStory {
	const text = once(() => readText(file, prefix));
	const paragraphs = once(() =>
		fromRows(
			readNumbers(file, `${prefix}paragraphs`),
			4,
			(n, at): Paragraph => ({
				start: n[at] as number,
				end: n[at + 1] as number,
				chapter: n[at + 2] as number,
				number: n[at + 3] as number,
			}),
		),
	);
	const sentences = once(() =>
		fromRows(
			readNumbers(file, `${prefix}sentences`),
			3,
			(n, at): Sentence => ({
				start: n[at] as number,
				end: n[at + 1] as number,
				paragraph: n[at + 2] as number,
			}),
		),
	);
	// A snapshot is of a visible story and nothing else: whatever lies beyond a limit was never written into it.
	return {
		...(readJson(file, `${prefix}story`) as Omit<Story, "text" | "paragraphs" | "sentences">),
		get text() {
			return text();
		},
		get paragraphs() {
			return paragraphs();
		},
		get sentences() {
			return sentences();
		},
	} as VisibleStory;
}

const mentionForms: readonly Mention["form"][] = ["proper", "nominal", "pronoun"];

function openLayers(file: SnapshotReader, prefix: string): AnnotationLayers {
	const entities = once(() => readJson(file, `${prefix}entities`) as AnnotationLayers["entities"]);
	const dates = once(() => readJson(file, `${prefix}dates`) as AnnotationLayers["dates"]);
	const quotations = once(() => readJson(file, `${prefix}quotations`) as AnnotationLayers["quotations"]);
	const mentions = once(() =>
		fromRows(readNumbers(file, `${prefix}mentions`), 3, (n, at): Mention => {
			const code = n[at + 2] as number;
			return {
				start: n[at] as number,
				end: n[at + 1] as number,
				entity: entities()[Math.floor(code / mentionForms.length)]?.id as EntityId,
				form: mentionForms[code % mentionForms.length] as Mention["form"],
			};
		}),
	);
	return {
		get entities() {
			return entities();
		},
		get mentions() {
			return mentions();
		},
		get dates() {
			return dates();
		},
		get quotations() {
			return quotations();
		},
	};
}

function openIndex(file: SnapshotReader, prefix: string, findable: FindableStory | undefined): PassageIndex {
	const numbers = (name: string): Uint32Array => readNumbers(file, `${prefix}index-${name}`);
	const saved: SavedPassageIndex = {
		words: file.read(`${prefix}index-words`).toString("utf8"),
		stems: file.read(`${prefix}index-stems`).toString("utf8"),
		stemIds: numbers("stemIds"),
		wordCounts: numbers("wordCounts"),
		capitalCounts: numbers("capitalCounts"),
		stemPassages: numbers("stemPassages"),
		tokens: numbers("tokens"),
		paragraphStarts: numbers("paragraphStarts"),
		sentenceStarts: numbers("sentenceStarts"),
		firstSentences: numbers("firstSentences"),
		starts: findable?.postings.starts ?? numbers("starts"),
		passages: findable?.postings.passages ?? numbers("passages"),
		lengths: findable?.postings.lengths ?? numbers("lengths"),
	};
	return loadPassageIndex(saved);
}

/** The value of `make`, made at the first call. */
function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

function rows<T>(values: readonly T[], numbersOf: (value: T) => readonly number[]): Uint32Array {
	return Uint32Array.from(values.flatMap(numbersOf));
}

function fromRows<T>(numbers: Uint32Array, width: number, make: (numbers: Uint32Array, at: number) => T): readonly T[] {
	return Array.from({ length: numbers.length / width }, (_, row) => make(numbers, row * width));
}

function readNumbers(file: SnapshotReader, name: string): Uint32Array {
	const bytes = file.read(name);
	return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / Uint32Array.BYTES_PER_ELEMENT);
}

function readText(file: SnapshotReader, prefix: string): string {
	return file.has(`${prefix}text-latin1`)
		? file.read(`${prefix}text-latin1`).toString("latin1")
		: file.read(`${prefix}text-utf16`).toString("utf16le");
}

function isLatin1(text: string): boolean {
	return !/[^\0-\u00ff]/u.test(text);
}

function jsonBytes(value: unknown): Uint8Array {
	return Buffer.from(JSON.stringify(value));
}

function readJson(file: SnapshotReader, name: string): unknown {
	return JSON.parse(file.read(name).toString("utf8"));
}
