import type { AnnotationLayers, EntityId, Mention } from "../annotation/layers.ts";
import { loadPassageIndex, type SavedPassageIndex } from "../retrieval/index/index-snapshot.ts";
import type { PassageIndex } from "../retrieval/index/passage-index.ts";
import type { Postings } from "../retrieval/index/postings.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { WordList } from "../retrieval/index/word-list.ts";
import type { FindableStory, StemHashes } from "../retrieval/search/find-stories.ts";
import type { Span } from "../story/span.ts";
import type { Paragraph, Sentence, Story, StoryId } from "../story/story.ts";
import type { VisibleStory } from "../story/visible-story.ts";
import type { Costed, PartCache } from "./part-cache.ts";
import type { SectionValue, SnapshotReader } from "./snapshot-file.ts";

/** Where a story lies: a snapshot, and what its sections' names begin with. */
export type StoryPlace = { readonly file: SnapshotReader; readonly prefix: string };

export const mentionForms: readonly Mention["form"][] = ["proper", "nominal", "pronoun"];

/** The story with parts that are read when they are asked for and remembered as long as the cache has room. */
export function openParts(
	place: StoryPlace,
	cache: PartCache,
	{ id, findable }: { readonly id: StoryId; readonly findable: FindableStory | undefined },
): SearchableStory {
	const part = <T>(name: string, read: () => Costed<T>): (() => T) => {
		const key = `${place.file.path}/${place.prefix}${name}`;
		return () => cache.recall(key, read);
	};
	const index = part("index", () => readIndex(place, findable));
	const personNames = part("names", () => readPersonNames(place));
	return {
		story: openStory(place, id, part),
		layers: openLayers(place, part),
		get index() {
			return index();
		},
		get personNames() {
			return personNames();
		},
	};
}

/** The story's words, normalized. */
export function readWords({ file, prefix }: StoryPlace): WordList {
	const codes = file.readNumbers(`${prefix}index-wordCodes`) as WordList["codes"];
	return { codes, starts: file.readNumbers(`${prefix}index-wordStarts`) as WordList["starts"] };
}

/** What finding the story among others takes, as `addIndex` wrote it. */
export function readFindable({ file, prefix }: StoryPlace, language: string): FindableStory {
	const { hashes, hashedStems, ...postings } = file.readTogether(`${prefix}find-`) as StemHashes & Postings;
	return { language, hashes, hashedStems, postings };
}

/** Code units of the text that are read at once, where not all of it is asked for: an answer shows few paragraphs. */
export const TEXT_PART = 2 ** 13;

type Part = <T>(name: string, read: () => Costed<T>) => () => T;

/** What an object of a few small numbers costs in V8's heap, with its place in an array. */
const OBJECT_BYTES = 64;
/** What a parsed JSON value costs for each byte of its text, about. */
const PARSED_JSON_FACTOR = 3;
function openStory(place: StoryPlace, id: StoryId, part: Part): VisibleStory {
	const rest = part("story", () => readJson<Omit<Story, "text" | "paragraphs" | "sentences">>(place, "story"))();
	const text = part("text", () => readText(place));
	const textPart = (at: number): string => part(`text/${at}`, () => readTextPart(place, at))();
	const paragraphs = part("paragraphs", () =>
		readRows(
			place,
			"paragraphs",
			4,
			(n, at): Paragraph => ({
				start: n[at] as number,
				end: n[at + 1] as number,
				chapter: n[at + 2] as number,
				number: n[at + 3] as number,
			}),
		),
	);
	const sentences = part("sentences", () =>
		readRows(
			place,
			"sentences",
			3,
			(n, at): Sentence => ({
				start: n[at] as number,
				end: n[at + 1] as number,
				paragraph: n[at + 2] as number,
			}),
		),
	);
	// A snapshot is of a visible story and of nothing else: what lies beyond a limit was never written into it.
	const story = {
		...rest,
		id,
		get text() {
			return text();
		},
		get paragraphs() {
			return paragraphs();
		},
		get sentences() {
			return sentences();
		},
	};
	// Not copied with the rest: a story that is cut from this one has a text of its own.
	Object.defineProperty(story, "readText", { value: (span: Span) => readSpan(textPart, span) });
	return story as VisibleStory;
}

function readSpan(textPart: (at: number) => string, { start, end }: Span): string {
	let words = "";
	for (let at = Math.floor(start / TEXT_PART); at * TEXT_PART < end; at++) {
		words += textPart(at).slice(Math.max(0, start - at * TEXT_PART), end - at * TEXT_PART);
	}
	return words;
}

function openLayers(place: StoryPlace, part: Part): AnnotationLayers {
	const entities = part("entities", () => readJson<AnnotationLayers["entities"]>(place, "entities"));
	const dates = part("dates", () => readJson<AnnotationLayers["dates"]>(place, "dates"));
	const quotations = part("quotations", () => readJson<AnnotationLayers["quotations"]>(place, "quotations"));
	const mentions = part("mentions", () => {
		const ids = entities().map(({ id }) => id);
		return readRows(place, "mentions", 3, (n, at): Mention => {
			const code = n[at + 2] as number;
			return {
				start: n[at] as number,
				end: n[at + 1] as number,
				entity: ids[Math.floor(code / mentionForms.length)] as EntityId,
				form: mentionForms[code % mentionForms.length] as Mention["form"],
			};
		});
	});
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

function readIndex(place: StoryPlace, findable: FindableStory | undefined): Costed<PassageIndex> {
	const arrays = place.file.readTogether(`${place.prefix}index-`) as Omit<SavedPassageIndex, keyof Postings>;
	const postings = findable?.postings ?? (place.file.readTogether(`${place.prefix}find-`) as Postings);
	const bytes = Object.values(arrays).reduce((sum, array) => sum + array.byteLength, 0);
	return {
		value: loadPassageIndex({
			...arrays,
			starts: postings.starts,
			passages: postings.passages,
			lengths: postings.lengths,
		}),
		bytes,
	};
}

function readText({ file, prefix }: StoryPlace): Costed<string> {
	const narrow = file.has(`${prefix}text-latin1/0`);
	const parts = Object.values(file.readTogether(`${prefix}${narrow ? "text-latin1/" : "text-utf16/"}`));
	const value = parts.map((bytes) => decodeText(bytes, narrow)).join("");
	return { value, bytes: value.length * (narrow ? 1 : 2) };
}

function readTextPart({ file, prefix }: StoryPlace, at: number): Costed<string> {
	const narrow = file.has(`${prefix}text-latin1/0`);
	const bytes = file.read(`${prefix}${narrow ? "text-latin1" : "text-utf16"}/${at}`);
	return { value: decodeText(bytes, narrow), bytes: bytes.length };
}

function decodeText({ buffer, byteOffset, byteLength }: SectionValue, narrow: boolean): string {
	return Buffer.from(buffer, byteOffset, byteLength).toString(narrow ? "latin1" : "utf16le");
}

function readPersonNames({ file, prefix }: StoryPlace): Costed<WordList> {
	const codes = file.readNumbers(`${prefix}names-codes`) as WordList["codes"];
	const starts = file.readNumbers(`${prefix}names-starts`) as WordList["starts"];
	return { value: { codes, starts }, bytes: codes.byteLength + starts.byteLength };
}

/** @param make Gives the row whose numbers begin at `at`. */
function readRows<T>(
	place: StoryPlace,
	name: string,
	width: number,
	make: (numbers: SectionValue, at: number) => T,
): Costed<readonly T[]> {
	const numbers = place.file.readNumbers(place.prefix + name);
	const value = new Array<T>(numbers.length / width);
	for (let row = 0; row < value.length; row++) value[row] = make(numbers, row * width);
	return { value, bytes: value.length * OBJECT_BYTES };
}

function readJson<T>({ file, prefix }: StoryPlace, name: string): Costed<T> {
	const bytes = file.read(prefix + name);
	return { value: JSON.parse(bytes.toString("utf8")) as T, bytes: bytes.length * PARSED_JSON_FACTOR };
}
