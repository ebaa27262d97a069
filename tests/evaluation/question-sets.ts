import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../../src/annotation/annotate.ts";
import { buildPassageIndex } from "../../src/retrieval/passage-index.ts";
import type { SearchableStory } from "../../src/retrieval/searchable-story.ts";
import { splitSentences } from "../../src/story/sentences.ts";
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

/** Reads `documents.jsonl` and `questions.jsonl`: a section is one paragraph of the story, every run of white space one space. */
export function readQuestionSet(dataDir: string, folder: string): QuestionSet {
	const path = join(dataDir, folder);
	const known = loaded.get(path);
	if (known !== undefined) return known;
	const places = new Map<string, ReadonlyMap<string, number>>();
	const stories = new Map<string, SearchableStory>();
	for (const document of readLines<RawDocument>(join(path, "documents.jsonl"))) {
		const sections = document.sections.filter(({ text }) => text.trim() !== "");
		places.set(document.doc_id, new Map(sections.map(({ id }, place) => [id, place])));
		stories.set(
			document.doc_id,
			searchable(
				storyOf(
					document.doc_id,
					document.title,
					sections.map(({ text }) => text),
				),
			),
		);
	}
	const questions = readLines<RawQuestion>(join(path, "questions.jsonl")).map(
		(raw): GoldQuestion => ({
			id: raw.qid,
			story: raw.doc_id,
			text: raw.question,
			answers: [...new Set(raw.answers)],
			relevant: new Set(raw.evidence_sections.flatMap((id) => places.get(raw.doc_id)?.get(id) ?? [])),
			kind: raw.type,
			answerable: raw.answerable,
		}),
	);
	const set = { stories, questions };
	loaded.set(path, set);
	return set;
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

/** A story from bare paragraphs, without names, dates and quotations: for searching words alone. */
export function plainSearchable(id: string, sections: readonly string[]): SearchableStory {
	const story = storyOf(id, id, sections);
	return { story, layers: { entities: [], mentions: [], dates: [], quotations: [] }, index: buildPassageIndex(story) };
}

function readLines<T>(path: string): T[] {
	return readFileSync(path, "utf8")
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as T);
}
