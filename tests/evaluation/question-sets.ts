import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../../src/annotation/annotate.ts";
import { buildPassageIndex } from "../../src/retrieval/index/passage-index.ts";
import type { SearchableStory } from "../../src/retrieval/index/searchable-story.ts";
import { splitSentences } from "../../src/story/sentences.ts";
import { textAt } from "../../src/story/span.ts";
import type { Paragraph } from "../../src/story/story.ts";
import { showWhole, type VisibleStory } from "../../src/story/visible-story.ts";

/** A judged question about one story. */
export type GoldQuestion = {
	readonly id: string;
	readonly story: string;
	readonly text: string;
	readonly answers: readonly string[];
	/** Indexes of the paragraphs that answer. */
	readonly relevant: ReadonlySet<number>;
	readonly kind: string;
	readonly answerable: boolean;
};

export type QuestionSet = {
	readonly stories: ReadonlyMap<string, SearchableStory>;
	readonly questions: readonly GoldQuestion[];
};

/**
 * What becomes a paragraph of a story: a section; each paragraph of a section as it was printed; each two sentences. By
 * the last two, what answers is the paragraph of an answering section that holds an answer word for word.
 */
export type Division = "sections" | "printed paragraphs" | "sentence pairs";

type RawDocument = { doc_id: string; title: string; sections: { id: string; text: string }[] };
type RawQuestion = {
	qid: string;
	doc_id: string;
	question: string;
	answers: string[];
	evidence_sections: string[];
	type: string;
	answerable: boolean;
};

const loaded = new Map<string, QuestionSet>();

/** Reads `documents.jsonl` and `questions.jsonl`; every run of white space becomes one space. */
export function readQuestionSet(dataDir: string, folder: string, division: Division = "sections"): QuestionSet {
	const path = join(dataDir, folder);
	const key = `${path} ${division}`;
	const known = loaded.get(key);
	if (known !== undefined) return known;
	const places = new Map<string, ReadonlyMap<string, readonly number[]>>();
	const stories = new Map<string, SearchableStory>();
	for (const document of readLines<RawDocument>(join(path, "documents.jsonl"))) {
		const paragraphs = document.sections.flatMap(({ id, text }) =>
			divide(text, division).map((paragraph) => ({ id, text: paragraph })),
		);
		places.set(document.doc_id, placesOf(paragraphs));
		const texts = paragraphs.map(({ text }) => text);
		stories.set(document.doc_id, searchable(storyOf(document.doc_id, document.title, texts)));
	}
	const questions = readLines<RawQuestion>(join(path, "questions.jsonl")).map((raw): GoldQuestion => {
		const evidence = raw.evidence_sections.flatMap((id) => places.get(raw.doc_id)?.get(id) ?? []);
		const answers = [...new Set(raw.answers)];
		const answering =
			division === "sections" ? evidence : evidence.filter(holdsOneOf(stories.get(raw.doc_id), answers));
		return {
			id: raw.qid,
			story: raw.doc_id,
			text: raw.question,
			answers,
			relevant: new Set(answering),
			kind: raw.type,
			answerable: raw.answerable,
		};
	});
	const set = { stories, questions };
	loaded.set(key, set);
	return set;
}

/** Section → its paragraphs. */
function placesOf(paragraphs: readonly { readonly id: string }[]): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	for (const [place, { id }] of paragraphs.entries()) places.set(id, [...(places.get(id) ?? []), place]);
	return places;
}

function holdsOneOf(searched: SearchableStory | undefined, answers: readonly string[]): (paragraph: number) => boolean {
	const wanted = answers.map(plainAnswer);
	return (paragraph) => {
		const place = searched?.story.paragraphs[paragraph];
		if (searched === undefined || place === undefined) return false;
		const text = textAt(searched.story, place).toLowerCase();
		return wanted.some((answer) => answer !== "" && text.includes(answer));
	};
}

/** An answer as it is looked for in a text in lower case. */
export function plainAnswer(answer: string): string {
	return answer.toLowerCase().replace(/[.\s]+$/u, "");
}

function divide(text: string, division: Division): readonly string[] {
	const whole = text.replace(/\s+/gu, " ").trim();
	if (whole === "") return [];
	if (division === "sections") return [whole];
	if (division === "sentence pairs") return sentencePairs(whole);
	return printedParagraphs(text).map((paragraph) => paragraph.replace(/\s+/gu, " ").trim());
}

/** Lines as long as these, of which so many end within a sentence, are lines of a page and no paragraphs. */
const PAGE_WIDTH = 90;
const TORN_LINES = 0.4;

function printedParagraphs(text: string): readonly string[] {
	const filled = (parts: readonly string[]) => parts.filter((part) => part.trim() !== "");
	if (/\n\s*\n/u.test(text)) return filled(text.split(/\n\s*\n/u));
	const lines = filled(text.split("\n"));
	const inner = lines.slice(0, -1);
	const torn = inner.filter((line) => !/[.!?"'”’]\s*$/u.test(line)).length;
	const page = inner.length > 1 && inner.every(({ length }) => length < PAGE_WIDTH);
	return page && torn > TORN_LINES * inner.length ? [text] : lines;
}

function sentencePairs(text: string): readonly string[] {
	const sentences = splitSentences(text, { start: 0, end: text.length });
	return sentences.flatMap(({ start }, at) =>
		at % 2 === 1 ? [] : [text.slice(start, (sentences[at + 1] ?? sentences[at])?.end)],
	);
}

/** A story of one chapter from its paragraphs. */
function storyOf(id: string, title: string, sections: readonly string[]): VisibleStory {
	const texts = sections.map((text) => text.replace(/\s+/gu, " ").trim());
	const paragraphs: Paragraph[] = [];
	let start = 0;
	for (const text of texts) {
		paragraphs.push({ start, end: start + text.length, chapter: 1, number: paragraphs.length + 1 });
		start += text.length + 2;
	}
	const text = texts.join("\n\n");
	return showWhole({
		id,
		title,
		language: "en",
		notes: [],
		leftOut: [],
		warnings: [],
		names: { aliases: [], distinct: [], notNames: [] },
		text,
		chapters: [{ number: 1, start: 0, end: text.length }],
		paragraphs,
		sentences: paragraphs.flatMap((paragraph, index) =>
			splitSentences(text, paragraph).map((sentence) => ({ ...sentence, paragraph: index })),
		),
	});
}

function searchable(story: VisibleStory): SearchableStory {
	const layers = annotate(story);
	return { story, layers, index: buildPassageIndex(story) };
}

/** A story from bare paragraphs, annotated. */
export function annotatedStory(id: string, sections: readonly string[]): SearchableStory {
	return searchable(storyOf(id, id, sections));
}

/** A story from bare paragraphs, without names, dates and quotations: for searching words alone. */
export function plainSearchable(id: string, sections: readonly string[]): SearchableStory {
	const story = storyOf(id, id, sections);
	return { story, layers: { entities: [], mentions: [], dates: [], quotations: [] }, index: buildPassageIndex(story) };
}

/** Objects of JSON, one a line. */
export function readLines<T>(path: string): T[] {
	return readFileSync(path, "utf8")
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as T);
}
