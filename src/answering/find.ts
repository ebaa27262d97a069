import type { FindQuery } from "../question/find-query.ts";
import type { FindQuestion } from "../question/question.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { findPassages } from "../retrieval/search/find-passages.ts";
import type { Answer } from "./answer.ts";
import { evidenceAt } from "./evidence.ts";
import { foundIn } from "./found.ts";
import { pageOf } from "./pages.ts";
import { refuse, searchedIn } from "./refusal.ts";

/** Passages on one page. */
const PAGE_SIZE = 5;

/** Every passage with the words, in the story's order, a page at a time. */
export async function answerFind(stories: readonly SearchableStory[], { query, page }: FindQuestion): Promise<Answer> {
	const hits = stories.flatMap((searchable) => findPassages(searchable, query));
	const terms = query.all.map(({ words }) => words);
	const shown = pageOf(hits, page, PAGE_SIZE);
	const evidence = shown.items.map(({ searchable, paragraph, spans }) => evidenceAt(searchable, paragraph, spans));
	return (
		foundIn(evidence, {
			confidence: "high",
			headline: { say: "state", count: hits.length, terms, without: query.none.map(({ words }) => words) },
			details: [],
			page: shown.page,
		}) ?? nothing(stories, query, terms)
	);
}

/** Says which of the terms the story lacks; where it has each, that no passage has them all. */
function nothing(stories: readonly SearchableStory[], query: FindQuery, terms: readonly string[]): Answer {
	const missing = query.all.filter((term) =>
		stories.every((searchable) => findPassages(searchable, { all: [term], none: [], near: [] }).length === 0),
	);
	if (missing.length > 0) {
		return refuse({
			reason: "unknown-words",
			explanation: { say: "not-occurring", words: missing.map(({ words }) => words), in: searchedIn(stories) },
			searchedFor: terms,
		});
	}
	const first3 = stories
		.flatMap((searchable) => findPassages(searchable, { ...query, all: query.all.slice(0, 1), none: [], near: [] }))
		.slice(0, 3);
	return refuse({
		reason: "not-together",
		explanation: { say: "each-but-not-together", terms, inSeveral: stories.length !== 1 },
		searchedFor: terms,
		nearest: first3.map(({ searchable, paragraph, spans }) => evidenceAt(searchable, paragraph, spans)),
	});
}
